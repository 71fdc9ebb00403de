import { describePrograms } from "./programs";

const SHEET = `const sheet = context.workbook.worksheets.getActiveWorksheet();`;
/** A red picture of one pixel. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFAAH/q842iQAAAABJRU5ErkJggg==";

describePrograms("A shape", [
  {
    says: "is drawn where it is put, with a name and a text",
    code: `${SHEET}
      const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.hexagon);
      shape.left = 100; shape.top = 50; shape.height = 150; shape.width = 120;
      shape.name = "Cell";
      shape.fill.setSolidColor("yellow");
      shape.textFrame.textRange.text = "Hello";
      shape.incrementLeft(25);
      const found = sheet.shapes.getItem("Cell").load("left, type, geometricShapeType, fill/foregroundColor, textFrame/hasText");
      await context.sync();
      return [found.left, found.type, found.geometricShapeType, found.fill.foregroundColor, found.textFrame.hasText];`,
    gives: [125, "GeometricShape", "Hexagon", "#FFFF00", true],
  },
  {
    says: "may be a line with arrows, connected to others",
    code: `${SHEET}
      const line = sheet.shapes.addLine(200, 50, 300, 150, Excel.ConnectorType.straight);
      const box = sheet.shapes.addTextBox("A box with text");
      line.line.connectBeginShape(box, 0);
      line.line.endArrowheadStyle = "Oval";
      line.load("width, height, line/isBeginConnected, line/endArrowheadStyle");
      box.textFrame.textRange.load("text");
      const count = sheet.shapes.getCount();
      await context.sync();
      return [line.width, line.height, line.line.isBeginConnected, line.line.endArrowheadStyle, box.textFrame.textRange.text, count.value];`,
    gives: [100, 100, true, "Oval", "A box with text", 2],
  },
  {
    says: "may be a picture, or a group of others",
    code: `${SHEET}
      const picture = sheet.shapes.addImage("${PNG}");
      picture.name = "Dot";
      const other = sheet.shapes.addGeometricShape("Rectangle");
      other.left = 100;
      const group = sheet.shapes.addGroup([picture, other]);
      group.group.shapes.load("items/name");
      picture.load("type, width, height, level");
      group.load("type, width");
      await context.sync();
      return [picture.type, picture.width, picture.level, group.type, group.width, group.group.shapes.items.map((item) => item.name)];`,
    gives: ["Image", 0.75, 1, "Group", 172, ["Dot", "Rectangle 2"]],
  },
  {
    says: "goes when it is deleted",
    code: `${SHEET}
      sheet.shapes.addGeometricShape("Rectangle");
      sheet.shapes.load("items");
      await context.sync();
      sheet.shapes.items.forEach((shape) => shape.delete());
      const count = sheet.shapes.getCount();
      await context.sync();
      return count.value;`,
    gives: 0,
  },
]);
