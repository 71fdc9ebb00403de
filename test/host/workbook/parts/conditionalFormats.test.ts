import { describePrograms } from "./programs";

const NUMBERS = `
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:A6").values = [[1], [2], [3], [-4], ["text"], [""]];
  const range = sheet.getRange("A1:A6");
`;

describePrograms("A conditional format", [
  {
    says: "compares cells with a value",
    code: `${NUMBERS}
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      format.cellValue.format.font.color = "red";
      format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      format.load("type, priority, stopIfTrue");
      format.cellValue.load("rule");
      format.cellValue.format.font.load("color, bold");
      const where = format.getRange().load("address");
      await context.sync();
      return [format.type, format.priority, format.stopIfTrue, format.cellValue.rule, format.cellValue.format.font.color,
        format.cellValue.format.font.bold, where.address];`,
    gives: ["CellValue", 0, false, { formula1: "=0", operator: "LessThan" }, "#FF0000", null, "Sheet1!A1:A6"],
  },
  {
    says: "can look for a text, a rank, a preset or a formula",
    code: `${NUMBERS}
      const add = (type) => range.conditionalFormats.add(type);
      const text = add("ContainsText");
      text.textComparison.format.font.bold = true;
      text.textComparison.rule = { operator: "Contains", text: "ex" };
      const top = add("TopBottom");
      top.topBottom.format.fill.color = "green";
      top.topBottom.rule = { rank: 1, type: "TopItems" };
      const preset = add("PresetCriteria");
      preset.preset.format.font.italic = true;
      preset.preset.rule = { criterion: "OneStdDevAboveAverage" };
      const custom = add("Custom");
      custom.custom.rule.formula = '=A1>2';
      custom.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      const items = range.conditionalFormats.load("items/type");
      text.textComparison.load("rule");
      top.topBottom.load("rule");
      top.topBottom.format.fill.load("color");
      preset.preset.load("rule");
      custom.custom.rule.load("formula, formulaR1C1");
      const border = custom.custom.format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      return [items.items.map((item) => item.type), text.textComparison.rule.text, top.topBottom.rule.rank, top.topBottom.format.fill.color,
        preset.preset.rule.criterion, custom.custom.rule.formula, custom.custom.rule.formulaR1C1, border.style];`,
    gives: [
      ["Custom", "PresetCriteria", "TopBottom", "ContainsText"],
      "ex",
      1,
      "#008000",
      "OneStdDevAboveAverage",
      "=A1>2",
      "=RC>2",
      "Continuous",
    ],
  },
  {
    says: "draws scales, bars and icons",
    code: `${NUMBERS}
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { formula: null, type: "LowestValue", color: "blue" },
        midpoint: { formula: "50", type: "Percent", color: "yellow" },
        maximum: { formula: null, type: "HighestValue", color: "red" },
      };
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.barDirection = "LeftToRight";
      bar.dataBar.positiveFormat.fillColor = "#00FF00";
      const icons = range.conditionalFormats.add("IconSet");
      icons.iconSet.style = "FourTrafficLights";
      icons.iconSet.criteria = [{}, { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=2" }, { type: "Number", operator: "GreaterThan", formula: "=3" }];
      scale.colorScale.load("criteria, threeColorScale");
      bar.dataBar.load("barDirection, showDataBarOnly, positiveFormat/fillColor, lowerBoundRule");
      icons.iconSet.load("style, criteria");
      await context.sync();
      return [scale.colorScale.threeColorScale, scale.colorScale.criteria.midpoint.color, bar.dataBar.barDirection,
        bar.dataBar.positiveFormat.fillColor, icons.iconSet.style, icons.iconSet.criteria.map((item) => item.formula)];`,
    gives: [true, "#FFFF00", "LeftToRight", "#00FF00", "FourTrafficLights", ["", "=1", "=2", "=3"]],
  },
  {
    says: "has a place in the order",
    code: `${NUMBERS}
      const first = range.conditionalFormats.add("CellValue");
      const second = range.conditionalFormats.add("Custom");
      first.priority = 0;
      first.load("priority, id");
      second.load("priority");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      const again = range.conditionalFormats.getItem(first.id).load("type");
      await context.sync();
      return [first.priority, second.priority, count.value, again.type];`,
    gives: [0, 1, 2, "CellValue"],
  },
  {
    says: "is cleared from part of its cells, and deleted",
    code: `${NUMBERS}
      const format = range.conditionalFormats.add("CellValue");
      sheet.getRange("A3").conditionalFormats.clearAll();
      const where = format.getRanges().load("address");
      const other = range.conditionalFormats.add("Custom");
      await context.sync();
      other.delete();
      const count = sheet.getRange("A1").conditionalFormats.getCount();
      const none = sheet.getRange("A3").conditionalFormats.getCount();
      await context.sync();
      return [where.address, count.value, none.value];`,
    gives: ["Sheet1!A1:A2,Sheet1!A4:A6", 1, 0],
  },
  {
    says: "is a null object of another type, and an error where one was not asked for",
    code: `${NUMBERS}
      const format = range.conditionalFormats.add("CellValue");
      const custom = format.customOrNullObject;
      custom.load("rule");
      await context.sync();
      if (!custom.isNullObject) return "exists";
      format.custom.rule.load("formula");
      await context.sync();`,
    gives: "error: ItemNotFound",
  },
]);
