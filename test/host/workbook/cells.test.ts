import { describePrograms } from "./programs";

describePrograms("values and formulas of a range", [
  [
    "are written and read in the shape of the range",
    `const range = sheet.getRange("A1:B2");
     range.values = [[1, "two"], [true, "=A1+1"]];
     return read("values", range);`,
    [
      [
        [1, "two"],
        [true, 2],
      ],
    ],
  ],
  [
    "are typed as Excel types an entry: numbers, percentages, amounts, dates, truth values",
    `const range = sheet.getRange("A1:G1");
     range.values = [["12", "50%", "$1,234.50", "2024-01-02", "TRUE", "12:30", "x12"]];
     return [...(await read("values", range)), ...(await read("numberFormat", range))];`,
    [
      [[12, 0.5, 1234.5, 45293, true, 12.5 / 24, "x12"]],
      [["General", "0%", "$#,##0.00", "m/d/yyyy", "General", "h:mm", "General"]],
    ],
  ],
  [
    "stay text behind an apostrophe and in cells with the format @",
    `const range = sheet.getRange("A1:B1");
     sheet.getRange("B1").numberFormat = [["@"]];
     range.values = [["'007", "008"]];
     return [...(await read("values", range)), ...(await read("valueTypes", range))];`,
    [[["007", "008"]], [["String", "String"]]],
  ],
  [
    "leave a cell alone for null and clear it for an empty text",
    `const range = sheet.getRange("A1:C1");
     range.values = [[1, 2, 3]];
     range.values = [[null, "", 4]];
     return read("values", range);`,
    [[[1, "", 4]]],
  ],
  [
    "are one value for all cells where one is given",
    `const range = sheet.getRange("A1:B2");
     range.values = "same";
     return read("values", range);`,
    [
      [
        ["same", "same"],
        ["same", "same"],
      ],
    ],
  ],
  [
    "of another shape are refused",
    `return failure(() => { sheet.getRange("A1:B2").values = [[1, 2, 3]]; });`,
    "InvalidArgument",
  ],
  [
    "show themselves by their number formats",
    `const range = sheet.getRange("A1:C1");
     range.values = [[1234.5, 0.256, 45293]];
     range.numberFormat = [["#,##0.00", "0.0%", "yyyy-mm-dd"]];
     return read("text", range);`,
    [[["1,234.50", "25.6%", "2024-01-02"]]],
  ],
  [
    "are read and written in R1C1 notation",
    `sheet.getRange("A1:B1").values = [[3, 4]];
     const range = sheet.getRange("C1");
     range.formulasR1C1 = [["=RC[-2]*R1C2"]];
     return [...(await read("formulas", range)), ...(await read("formulasR1C1", range)), ...(await read("values", range))];`,
    [[["=A1*$B$1"]], [["=RC[-2]*R1C2"]], [[12]]],
  ],
  ["of whole columns are null", `return read("values", sheet.getRange("A:A"));`, [null]],
  [
    "spill over the cells that an array result needs",
    `sheet.getRange("A1:A3").values = [[3], [1], [2]];
     const anchor = sheet.getRange("C1");
     anchor.formulas = [["=SORT(A1:A3)"]];
     const spill = anchor.getSpillingToRange();
     const parent = sheet.getRange("C3").getSpillParent();
     return [...(await read("address", spill, parent)), ...(await read("values", spill)), ...(await read("hasSpill", anchor))];`,
    ["Test10!C1:C3", "Test10!C1", [[1], [2], [3]], true],
  ],
  [
    "wait with manual calculation for the command to calculate",
    `const { application } = context.workbook;
     sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
     await context.sync();
     application.calculationMode = "Manual";
     sheet.getRange("A1").values = [[5]];
     const before = await read("values", sheet.getRange("B1"));
     application.calculate("Recalculate");
     const after = await read("values", sheet.getRange("B1"));
     application.calculationMode = "Automatic";
     await context.sync();
     return [before, after];`,
    [[[[2]]], [[[10]]]],
  ],
  [
    "are calculated after a batch that suspended calculation",
    `sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
     await context.sync();
     context.workbook.application.suspendApiCalculationUntilNextSync();
     sheet.getRange("A1").values = [[4]];
     const inside = await read("values", sheet.getRange("B1"));
     return [inside, await read("values", sheet.getRange("B1"))];`,
    [[[[2]]], [[[8]]]],
  ],
  [
    "come from worksheet functions without a cell",
    `const { functions } = context.workbook;
     sheet.getRange("A1:B3").values = [["a", 1], ["b", 2], ["c", 3]];
     const sum = functions.sum(10, sheet.getRange("B1:B3"));
     const found = functions.vlookup("b", sheet.getRange("A1:B3"), 2, false);
     const missing = functions.vlookup("z", sheet.getRange("A1:B3"), 2, false);
     const nested = functions.round(functions.max(1.26, 1), 1);
     [sum, found, missing, nested].forEach((result) => result.load("value, error"));
     await context.sync();
     return [sum.value, found.value, missing.error, nested.value];`,
    [16, 2, "#N/A", 1.3],
  ],
]);
