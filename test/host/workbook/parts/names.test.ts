import { describePrograms, SALES } from "./programs";

describePrograms("A name", [
  {
    says: "of cells gives their range and their address",
    code: `${SALES}
      const item = context.workbook.names.add("Amounts", sheet.getRange("C2:C4"), "what was paid");
      item.load();
      const range = item.getRange().load("address, values");
      await context.sync();
      return [item.name, item.type, item.value, item.formula, item.scope, item.visible, item.comment, range.address];`,
    gives: [
      "Amounts",
      "Range",
      "Sheet1!$C$2:$C$4",
      "=Sheet1!$C$2:$C$4",
      "Workbook",
      true,
      "what was paid",
      "Sheet1!C2:C4",
    ],
  },
  {
    says: "calculates in formulas, and again when it is changed",
    code: `${SALES}
      const item = context.workbook.names.add("Amounts", sheet.getRange("C2:C4"));
      sheet.getRange("E1").formulas = [["=SUM(Amounts)"]];
      const before = await at("E1");
      item.formula = "=Sheet1!$C$2:$C$3";
      return [before, await at("E1")];`,
    gives: [60, 40],
  },
  {
    says: "of a number or a formula has a value of a type",
    code: `${SALES}
      const names = context.workbook.names;
      const items = [names.add("Rate", "=0.13"), names.add("Whole", "=5"), names.add("Total", "=SUM(Sheet1!$C$2:$C$4)"),
        names.add("Hello", '="hi"'), names.addFormulaLocal("List", "={1,2;3,4}"), names.add("Yes", "=TRUE")];
      items.forEach((item) => item.load("type, value"));
      const array = items[4].arrayValues.load("values, types");
      sheet.getRange("E1").formulas = [["=100*Rate"]];
      await context.sync();
      return [items.map((item) => [item.type, item.value]), array.values, array.types[0], await at("E1")];`,
    gives: [
      [
        ["Double", 0.13],
        ["Integer", 5],
        ["Integer", 60],
        ["String", "hi"],
        ["Array", 1],
        ["Boolean", true],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      ["Double", "Double"],
      13,
    ],
  },
  {
    says: "of a sheet is not the workbook's",
    code: `${SALES}
      sheet.names.add("Local", sheet.getRange("A1"));
      const ofWorkbook = context.workbook.names.getItemOrNullObject("Local");
      const ofSheet = sheet.names.getItem("local").load("scope, name");
      const owner = ofSheet.worksheet.load("name");
      await context.sync();
      return [ofWorkbook.isNullObject, ofSheet.scope, ofSheet.name, owner.name];`,
    gives: [true, "Worksheet", "Local", "Sheet1"],
  },
  {
    says: "can be deleted, listed and counted",
    code: `${SALES}
      context.workbook.names.add("b", sheet.getRange("A1"));
      context.workbook.names.add("a", sheet.getRange("A2"));
      context.workbook.names.getItem("b").delete();
      context.workbook.names.load("items/name");
      const count = context.workbook.names.getCount();
      await context.sync();
      return [count.value, context.workbook.names.items.map((item) => item.name)];`,
    gives: [1, ["a"]],
  },
  {
    says: "leads to its cells from an address",
    code: `${SALES}
      context.workbook.names.add("Amounts", sheet.getRange("C2:C4"));
      const range = sheet.getRange("Amounts").load("address");
      await context.sync();
      return range.address;`,
    gives: "Sheet1!C2:C4",
  },
  {
    says: "cannot be given twice",
    code: `${SALES}
      context.workbook.names.add("Amounts", sheet.getRange("C2:C4"));
      context.workbook.names.add("amounts", sheet.getRange("A1"));
      await context.sync();`,
    gives: "error: ItemAlreadyExists",
  },
  {
    says: "must look like a name",
    code: `${SALES}
      context.workbook.names.add("A1", sheet.getRange("C2:C4"));
      await context.sync();`,
    gives: "error: InvalidArgument",
  },
  {
    says: "that is no range gives none",
    code: `
      const item = context.workbook.names.add("Rate", "=0.13");
      const range = item.getRangeOrNullObject();
      await context.sync();
      return range.isNullObject;`,
    gives: true,
  },
  {
    says: "is followed however a formula spells it, by INDIRECT as well",
    code: `${SALES}
      const item = context.workbook.names.add("Amounts", sheet.getRange("C2:C4"));
      sheet.getRange("E1:E2").formulas = [["=SUM(AMOUNTS)"], ['=SUM(INDIRECT("amounts"))']];
      const before = await at("E1:E2");
      item.formula = "=Sheet1!$C$2:$C$3";
      return [before, await at("E1:E2")];`,
    gives: [
      [[60], [60]],
      [[40], [40]],
    ],
  },
  {
    says: "that stands for a calculation is calculated before what stands beside it",
    code: `${SALES}
      context.workbook.names.add("Rate", "=1+2");
      sheet.getRange("E1").formulas = [["=Rate*2"]];
      return at("E1");`,
    gives: 6,
  },
  {
    says: "of a sheet comes before the workbook's there, and is seen elsewhere by the sheet's name alone",
    code: `${SALES}
      const other = context.workbook.worksheets.add("Other");
      context.workbook.names.add("Rate", "=5");
      sheet.names.add("Rate", "=2");
      other.names.add("Rate", "=3");
      const third = context.workbook.worksheets.add("Third");
      const cells = [sheet, other, third].map((each) => each.getRange("E1"));
      cells.forEach((cell) => (cell.formulas = [["=Rate"]]));
      const named = third.getRange("E2:F2");
      named.formulas = [["=Sheet1!Rate", "=OTHER!rate"]];
      const now = async () => {
        [...cells, named].forEach((cell) => cell.load("values"));
        await context.sync();
        return [...cells, named].flatMap((cell) => cell.values[0]);
      };
      const before = await now();
      sheet.names.getItem("Rate").formula = "=20";
      other.names.getItem("Rate").delete();
      return [before, await now()];`,
    gives: [
      [2, 3, 5, 2, 3],
      [20, 5, 5, 20, 5],
    ],
  },
]);
