import { describePrograms } from "./programs";

describePrograms("the format of a range", [
  [
    "is read where all cells have it alike, and null where they differ",
    `sheet.getRange("A1:B2").format.font.bold = true;
     sheet.getRange("B2").format.font.bold = false;
     return read("format/font/bold", sheet.getRange("A1:B1"), sheet.getRange("A1:B2"), sheet.getRange("D4"));`,
    [true, null, false],
  ],
  [
    "takes colours by name and number and gives them as numbers",
    `const range = sheet.getRange("A1");
     range.format.fill.color = "orange";
     range.format.font.color = "#abc";
     const colors = [...(await read("format/fill/color", range)), ...(await read("format/font/color", range))];
     range.format.fill.clear();
     return [...colors, ...(await read("format/fill/color", range))];`,
    ["#FFA500", "#AABBCC", "#FFFFFF"],
  ],
  [
    "is set as a whole by an object",
    `const range = sheet.getRange("A1:B1");
     range.set({ format: { fill: { color: "#4472C4" }, font: { name: "Verdana", size: 14, color: "white", italic: true }, horizontalAlignment: "Center", wrapText: true, indentLevel: 0 } });
     range.load("format/font, format/horizontalAlignment, format/wrapText");
     await context.sync();
     const { font, horizontalAlignment, wrapText } = range.format;
     return [font.name, font.size, font.color, font.italic, font.underline, horizontalAlignment, wrapText];`,
    ["Verdana", 14, "#FFFFFF", true, "None", "Center", true],
  ],
  [
    "has borders by their sides, and a line between two cells belongs to both",
    `const range = sheet.getRange("B2:C3");
     range.format.borders.getItem("EdgeBottom").style = "Continuous";
     range.format.borders.getItem("EdgeBottom").weight = "Thick";
     range.format.borders.getItem("InsideVertical").color = "red";
     const sides = [range.format.borders.getItem("EdgeBottom"), sheet.getRange("B4").format.borders.getItem("EdgeTop"), range.format.borders.getItem("EdgeTop"), sheet.getRange("C2").format.borders.getItem("EdgeLeft")];
     sides.forEach((side) => side.load("style, weight, color"));
     await context.sync();
     return sides.map(({ style, weight, color }) => [style, weight, color]);`,
    [
      ["Continuous", "Thick", "#000000"],
      ["Continuous", "Thick", "#000000"],
      ["None", "Thin", "#000000"],
      ["Continuous", "Thin", "#FF0000"],
    ],
  ],
  [
    "of a column is that of the cells written to it later",
    `sheet.getRange("A:A").numberFormat = "0.00";
     sheet.getRange("B:B").format.fill.color = "yellow";
     sheet.getRange("A500").values = [[2]];
     return [...(await read("text", sheet.getRange("A500"))), ...(await read("format/fill/color", sheet.getRange("B700"), sheet.getRange("B:B")))];`,
    [[["2.00"]], "#FFFF00", "#FFFF00"],
  ],
  [
    "has widths and heights in points",
    `const range = sheet.getRange("B2:C3");
     const standard = [...(await read("format/columnWidth", range)), ...(await read("format/rowHeight", range))];
     sheet.getRange("B:B").format.columnWidth = 96;
     sheet.getRange("2:2").format.rowHeight = 30;
     return [standard, await read("width", range), await read("height", range), await read("left", sheet.getRange("C1")), await read("top", sheet.getRange("A3")), ...(await read("format/columnWidth", range))];`,
    [[48, 15], [144], [45], [144], [45], null],
  ],
  [
    "fits columns to their texts",
    `sheet.getRange("A1:B1").values = [["x", "a much longer text than would fit"]];
     sheet.getRange("A:B").format.autofitColumns();
     const [narrow, wide] = await read("format/columnWidth", sheet.getRange("A1"), sheet.getRange("B1"));
     return [narrow < 48, wide > 120];`,
    [true, true],
  ],
  [
    "turns texts",
    `const range = sheet.getRange("A1:A2");
     range.format.textOrientation = -45;
     sheet.getRange("A2").format.textOrientation = 180;
     return read("format/textOrientation", sheet.getRange("A1"), sheet.getRange("A2"));`,
    [-45, 180],
  ],
  [
    "is one of the built-in styles by name",
    `const range = sheet.getRange("A1");
     range.style = "Good";
     const good = [...(await read("style", range)), ...(await read("format/fill/color", range)), ...(await read("format/font/color", range))];
     range.style = Excel.BuiltInStyle.normal;
     return [good, ...(await read("style", range)), ...(await read("format/fill/color", range))];`,
    [["Good", "#C6EFCE", "#006100"], "Normal", "#FFFFFF"],
  ],
  [
    "is a style of one's own, and changes with it",
    `const { styles } = context.workbook;
     styles.add("Ledger");
     const style = styles.getItem("Ledger");
     style.numberFormat = "#,##0.00";
     style.font.bold = true;
     const range = sheet.getRange("A1");
     range.values = [[1234]];
     range.style = "Ledger";
     const before = await read("text", range);
     style.numberFormat = "0";
     return [before, ...(await read("text", range)), ...(await read("format/font/bold", range)), ...(await read("builtIn", style))];`,
    [[[["1,234.00"]]], [["1234"]], true, false],
  ],
  [
    "is set and read cell by cell in one call",
    `const range = sheet.getRange("A1:B1");
     range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true }, borders: { bottom: { style: "Double" } } } }]]);
     const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
     await context.sync();
     return cells.value;`,
    [
      [
        { address: "Test11!A1", format: { fill: { color: "#FF0000" }, font: { bold: false } } },
        { address: "Test11!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
      ],
    ],
  ],
  [
    "of several areas is set together",
    `const areas = sheet.getRanges("A1:A2,C3");
     areas.format.fill.color = "green";
     return [...(await read("format/fill/color", areas, sheet.getRange("C3"), sheet.getRange("B1"))), ...(await read("address", areas)), ...(await read("cellCount", areas))];`,
    ["#008000", "#008000", "#FFFFFF", "Test12!A1:A2,Test12!C3", 3],
  ],
  [
    "keep what a cell style leaves out",
    `const { styles } = context.workbook;
     styles.add("Slanted");
     const style = styles.getItem("Slanted");
     style.textOrientation = 38;
     style.font.color = "#008000";
     style.includeNumber = false;
     style.includeProtection = false;
     const cell = sheet.getRange("A1");
     cell.numberFormat = [["0.00"]];
     cell.format.protection.locked = false;
     cell.style = "Slanted";
     cell.load("numberFormat, style, format/textOrientation, format/font/color, format/protection/locked");
     style.load("textOrientation, includeNumber, includeFont");
     await context.sync();
     return [
       cell.numberFormat[0][0], cell.style, cell.format.textOrientation, cell.format.font.color,
       cell.format.protection.locked, style.textOrientation, style.includeNumber, style.includeFont,
     ];`,
    ["0.00", "Slanted", 38, "#008000", false, 38, false, true],
  ],
]);
