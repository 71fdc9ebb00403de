import { describePrograms } from "./programs";

const CELLS = `
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:A4").values = [[1], [5], [20], [""]];
  const range = sheet.getRange("A1:A4");
`;

describePrograms("Data validation", [
  {
    says: "of a range without a rule says so",
    code: `${CELLS}
      range.dataValidation.load("type, rule, ignoreBlanks, valid");
      await context.sync();
      return [range.dataValidation.type, range.dataValidation.ignoreBlanks, range.dataValidation.valid];`,
    gives: ["None", true, true],
  },
  {
    says: "holds numbers to bounds",
    code: `${CELLS}
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      range.dataValidation.load("type, rule, valid");
      const invalid = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      return [range.dataValidation.type, range.dataValidation.rule.wholeNumber, range.dataValidation.valid, invalid.address];`,
    gives: ["WholeNumber", { formula1: "=1", formula2: "=10", operator: "Between" }, null, "Sheet1!A3"],
  },
  {
    says: "offers the items of a list or of cells",
    code: `${CELLS}
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "1,5,7" } };
      range.dataValidation.load("rule");
      const invalid = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      const asText = [range.dataValidation.rule.list.source, invalid.address];
      sheet.getRange("C1:C2").values = [[5], [20]];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C2") } };
      range.dataValidation.load("rule");
      const others = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      return [asText, range.dataValidation.rule.list.source, others.address];`,
    gives: [["1,5,7", "Sheet1!A3"], "=Sheet1!$C$1:$C$2", "Sheet1!A1"],
  },
  {
    says: "asks a formula of each cell",
    code: `${CELLS}
      range.dataValidation.rule = { custom: { formula: "=A1<10" } };
      range.dataValidation.load("valid");
      const invalid = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      return invalid.address;`,
    gives: "Sheet1!A3",
  },
  {
    says: "measures dates and lengths of texts",
    code: `
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [["1/1/2024", "ab"], ["1/1/2020", "abcdef"]];
      sheet.getRange("A1:A2").dataValidation.rule = { date: { formula1: "2023-01-01", operator: "GreaterThan" } };
      sheet.getRange("B1:B2").dataValidation.rule = { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } };
      const [dates, lengths] = ["A1:A2", "B1:B2"].map((address) => sheet.getRange(address).dataValidation.getInvalidCells().load("address"));
      await context.sync();
      return [dates.address, lengths.address];`,
    gives: ["Sheet1!A2", "Sheet1!B2"],
  },
  {
    says: "keeps its alert and its prompt",
    code: `${CELLS}
      range.dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      range.dataValidation.errorAlert = { message: "Positive, please", showAlert: true, style: "Warning", title: "No" };
      range.dataValidation.prompt = { message: "Type a positive number", showPrompt: true, title: "Amount" };
      range.dataValidation.ignoreBlanks = false;
      range.dataValidation.load();
      await context.sync();
      const { type, errorAlert, prompt, ignoreBlanks } = range.dataValidation;
      return [type, errorAlert.style, prompt.title, ignoreBlanks];`,
    gives: ["Decimal", "Warning", "Amount", false],
  },
  {
    says: "of several types in one range is inconsistent, until it is cleared",
    code: `${CELLS}
      sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=TRUE" } };
      range.dataValidation.load("type");
      const part = sheet.getRange("A1").dataValidation.load("type");
      await context.sync();
      const before = [range.dataValidation.type, part.type];
      range.dataValidation.clear();
      range.dataValidation.load("type");
      await context.sync();
      return [before, range.dataValidation.type];`,
    gives: [["Inconsistent", "List"], "None"],
  },
]);
