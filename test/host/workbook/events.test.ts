import { describePrograms } from "./programs";

/** A program that listens to events, does something, and gives the list that what it hears of it is put in. */
function hearing(listen: string, act: string, heard = "[type, args]"): string {
  return `
    const told = [];
    const on = (source, type) => source.add(async (args) => { told.push(${heard}); });
    ${listen}
    await context.sync();
    ${act}
    await context.sync();
    return told;`;
}

describePrograms("events", [
  [
    "tell of a changed cell what it was and what it is",
    hearing(
      `sheet.getRange("B2").values = [[1]]; await context.sync(); on(sheet.onChanged, "changed");`,
      `sheet.getRange("B2").values = [["two"]];`,
      `[args.type, args.changeType, args.address, args.details.valueBefore, args.details.valueAfter, args.details.valueTypeAfter]`,
    ),
    [["WorksheetChanged", "RangeEdited", "B2", 1, "two", "String"]],
  ],
  [
    "lead to the range that changed",
    `let changed;
     const told = new Promise((resolve) => {
       sheet.onChanged.add((args) => Excel.run(async (inner) => {
         const range = args.getRange(inner);
         range.load("address, values");
         await inner.sync();
         resolve([range.address, range.values]);
       }));
     });
     await context.sync();
     sheet.getRange("A1:B1").values = [[1, 2]];
     await context.sync();
     return told;`,
    ["Test2!A1:B1", [[1, 2]]],
  ],
  [
    "tell of inserted and deleted rows",
    hearing(
      `on(sheet.onChanged, "changed");`,
      `sheet.getRange("2:3").insert("Down"); sheet.getRange("5:5").delete("Up");`,
      `[args.changeType, args.address]`,
    ),
    [
      ["RowInserted", "2:3"],
      ["RowDeleted", "5:5"],
    ],
  ],
  [
    "tell of sheets that come, go, are activated and renamed",
    hearing(
      `const { worksheets } = context.workbook;
       on(worksheets.onAdded, "added"); on(worksheets.onDeleted, "deleted"); on(worksheets.onActivated, "activated"); on(worksheets.onNameChanged, "named");`,
      `const other = worksheets.add("Other4"); other.name = "Other 4"; other.activate(); other.delete();`,
      `type`,
    ),
    ["added", "named", "activated", "activated", "deleted"],
  ],
  [
    "tell of selections, formats, sorted and hidden rows, and formulas",
    hearing(
      `sheet.activate(); await context.sync();
       on(sheet.onSelectionChanged, "selected"); on(sheet.onFormatChanged, "format"); on(sheet.onRowSorted, "sorted"); on(sheet.onRowHiddenChanged, "hidden"); on(sheet.onFormulaChanged, "formula");`,
      `sheet.getRange("C3").select();
       sheet.getRange("A1").format.font.bold = true;
       sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
       sheet.getRange("4:4").rowHidden = true;
       sheet.getRange("D1").formulas = [["=1+1"]];`,
      `[type, args.address ?? args.formulaDetails]`,
    ),
    [
      ["selected", "C3"],
      ["format", "A1"],
      ["sorted", "A1:A2"],
      ["hidden", "4:4"],
      ["formula", [{ cellAddress: "D1", previousFormula: "" }]],
    ],
  ],
  [
    "stop when their handler is removed or events are off",
    `const told = [];
     const handler = sheet.onChanged.add(async (args) => { told.push(args.address); });
     await context.sync();
     context.runtime.enableEvents = false;
     sheet.getRange("A1").values = [[1]];
     await context.sync();
     context.runtime.enableEvents = true;
     sheet.getRange("A2").values = [[1]];
     await context.sync();
     handler.remove();
     await context.sync();
     sheet.getRange("A3").values = [[1]];
     await context.sync();
     return told;`,
    ["A2"],
  ],
  [
    "tell what a formula came to, in the order of the edits",
    hearing(
      `on(sheet.onChanged, "changed"); sheet.getRange("A1").values = [[4]]; await context.sync();`,
      `sheet.getRange("B2").formulas = [["=A1*2"]]; await context.sync();
       sheet.getRange("B3").values = [[7]];`,
      `[args.address, args.details.valueAfter, args.details.valueTypeAfter]`,
    ),
    [
      ["A1", 4, "Double"],
      ["B2", 8, "Double"],
      ["B3", 7, "Double"],
    ],
  ],
  [
    "go on though a sheet goes before its formula is calculated",
    hearing(
      `const other = context.workbook.worksheets.add("Gone"); other.getRange("A1").values = [[1]]; await context.sync();
       on(context.workbook.worksheets.onChanged, "changed");`,
      `other.getRange("A2").formulas = [["=A1+1"]]; other.delete(); sheet.getRange("B3").values = [[5]];`,
      `[args.address, args.details.valueBefore, args.details.valueAfter ?? "unknown"]`,
    ),
    [
      ["A2", "", "unknown"],
      ["B3", "", 5],
    ],
  ],
]);
