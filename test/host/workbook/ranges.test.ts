import { describePrograms } from "./programs";

describePrograms("getting from range to range", [
  [
    "reads addresses of cells, columns, rows, other sheets and names",
    `context.workbook.names.add("Rates", sheet.getRange("B2:B5"));
     return read("address", sheet.getRange("$C$3"), sheet.getRange("A:C"), sheet.getRange("2:5"), sheet.getRange("Sheet1!D4"), sheet.getRange("Rates"), sheet.getRange());`,
    ["Test1!C3", "Test1!A:C", "Test1!2:5", "Sheet1!D4", "Test1!B2:B5", "Test1!1:1048576"],
  ],
  [
    "refuses what is no address",
    `return failure(() => sheet.getRange("no such name").load("address"));`,
    "InvalidArgument",
  ],
  [
    "moves, resizes and takes parts",
    `const range = sheet.getRange("B2:D5");
     return read("address", range.getCell(1, 1), range.getRow(0), range.getColumn(2), range.getLastCell(), range.getOffsetRange(1, -1), range.getResizedRange(-1, 1), range.getAbsoluteResizedRange(1, 2), range.getEntireRow(), range.getEntireColumn());`,
    [
      "Test3!C3",
      "Test3!B2:D2",
      "Test3!D2:D5",
      "Test3!D5",
      "Test3!A3:C6",
      "Test3!B2:E4",
      "Test3!B2:C2",
      "Test3!2:5",
      "Test3!B:D",
    ],
  ],
  [
    "finds what lies beside",
    `const range = sheet.getRange("B3:C4");
     return read("address", range.getRowsAbove(2), range.getRowsBelow(), range.getColumnsBefore(), range.getColumnsAfter(2), range.getRowsAbove(-1));`,
    ["Test4!B1:C2", "Test4!B5:C5", "Test4!A3:A4", "Test4!D3:E4", "Test4!B5:C5"],
  ],
  [
    "does not leave the sheet",
    `return failure(() => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"));`,
    "InvalidArgument",
  ],
  [
    "intersects and bounds",
    `const range = sheet.getRange("A1:C3");
     const apart = range.getIntersectionOrNullObject("E5:F6");
     const [both, all] = await read("address", range.getIntersection("B2:E5"), range.getBoundingRect("E5"));
     apart.load("address");
     await context.sync();
     return [both, all, apart.isNullObject];`,
    ["Test6!B2:C3", "Test6!A1:E5", true],
  ],
  [
    "finds used range, region and edges",
    `sheet.getRange("B2:C4").values = 1;
     sheet.getRange("F9").format.fill.color = "red";
     return read("address", sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange("B3").getSurroundingRegion(), sheet.getRange("B2").getRangeEdge("Down"), sheet.getRange("C4").getRangeEdge("Down"), sheet.getRange("B2").getExtendedRange("Right"));`,
    ["Test7!B2:F9", "Test7!B2:C4", "Test7!B2:C4", "Test7!B4", "Test7!C1048576", "Test7!B2:C2"],
  ],
  [
    "says that a blank sheet has no used range, and gives A1 where an answer must be",
    `const none = sheet.getUsedRangeOrNullObject();
     const [address] = await read("address", sheet.getUsedRange());
     none.load("address");
     await context.sync();
     return [none.isNullObject, address];`,
    [true, "Test8!A1"],
  ],
  [
    "goes to special cells",
    `sheet.getRange("A1:B3").values = [["text", 1], ["=1/0", ""], [2, "=B1"]];
     const range = sheet.getRange("A1:B3");
     return read("address", range.getSpecialCells("Constants"), range.getSpecialCells("Formulas"), range.getSpecialCells("Formulas", "Errors"), range.getSpecialCells("Blanks"), range.getSpecialCells("Constants", "Numbers"));`,
    ["Test9!A1:B1,Test9!A3", "Test9!A2,Test9!B3", "Test9!A2", "Test9!B2", "Test9!B1,Test9!A3"],
  ],
  [
    "traces precedents and dependents",
    `sheet.getRange("A1:D1").values = [[1, 2, "=A1+B1", "=C1*2"]];
     return read("addresses", sheet.getRange("D1").getDirectPrecedents(), sheet.getRange("D1").getPrecedents(), sheet.getRange("A1").getDirectDependents(), sheet.getRange("A1").getDependents());`,
    [["Test10!C1"], ["Test10!A1:C1"], ["Test10!C1"], ["Test10!C1:D1"]],
  ],
  [
    "keep the spaces of their formulas when cells move",
    `sheet.getRange("C3:E3").formulas = [[2, 3, "=C3 * D3"]];
     sheet.getRange("1:1").insert("Down");
     return await read("formulas", sheet.getRange("E4"));`,
    [[["=C4 * D4"]]],
  ],
]);

describePrograms("changing ranges", [
  [
    "inserts and deletes cells, and formulas follow",
    `sheet.getRange("A1:A4").values = [[1], [2], [3], ["=SUM(A1:A3)"]];
     const [inserted] = await read("address", sheet.getRange("A2").insert("Down"));
     const [after] = await read("formulas", sheet.getRange("A1:A5"));
     sheet.getRange("1:1").delete("Up");
     return [inserted, after, ...(await read("formulas", sheet.getRange("A1:A4")))];`,
    ["Test1!A2", [[1], [""], [2], [3], ["=SUM(A1:A4)"]], [[""], [2], [3], ["=SUM(A1:A3)"]]],
  ],
  [
    "clears contents and keeps formats, or the other way round",
    `const range = sheet.getRange("A1");
     range.values = [[5]];
     range.format.font.bold = true;
     range.clear("Contents");
     const contents = [...(await read("values", range)), ...(await read("format/font/bold", range))];
     range.values = [[5]];
     range.clear("Formats");
     return [contents, [...(await read("values", range)), ...(await read("format/font/bold", range))]];`,
    [
      [[[""]], true],
      [[[5]], false],
    ],
  ],
  [
    "copies everything, values or formats, turned if asked, without the blank cells if asked",
    `sheet.getRange("A1:C1").values = [[1, "", "=A1+1"]];
     sheet.getRange("A1:C1").format.fill.color = "#FFFF00";
     sheet.getRange("A10:C10").values = 9;
     sheet.getRange("E5").copyFrom("A1:C1");
     sheet.getRange("A10").copyFrom("A1:C1", "Values", true);
     sheet.getRange("A20").copyFrom("A1:C1", "All", false, true);
     sheet.getRange("A30").copyFrom("A1:C1", "Formats");
     return [
       ...(await read("formulas", sheet.getRange("E5:G5"), sheet.getRange("A10:C10"), sheet.getRange("A20:A22"), sheet.getRange("A30:C30"))),
       ...(await read("format/fill/color", sheet.getRange("A10"), sheet.getRange("A30:C30"))),
     ];`,
    [[[1, "", "=E5+1"]], [[1, 9, 2]], [[1], [""], ["=A20+1"]], [["", "", ""]], "#FFFFFF", "#FFFF00"],
  ],
  [
    "moves cells, and what refers to them follows",
    `sheet.getRange("A1:B1").values = [[7, "=A1*2"]];
     sheet.getRange("A1").moveTo("D4");
     return read("formulas", sheet.getRange("A1:B1"), sheet.getRange("D4"));`,
    [[["", "=D4*2"]], [[7]]],
  ],
  [
    "fills series on",
    `sheet.getRange("A1:D1").values = [["Monday", "Quarter 1", 1, "=C1*10"]];
     sheet.getRange("C2").values = [[3]];
     sheet.getRange("A1").autoFill("A1:A3");
     sheet.getRange("B1").autoFill("B1:B3");
     sheet.getRange("C1:C2").autoFill("C1:C3");
     sheet.getRange("D1").autoFill("D1:D3", "FillDefault");
     return read("values", sheet.getRange("A1:D3"));`,
    [
      [
        ["Monday", "Quarter 1", 1, 10],
        ["Tuesday", "Quarter 2", 3, 30],
        ["Wednesday", "Quarter 3", 5, 50],
      ],
    ],
  ],
  [
    "merges and parts again",
    `sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
     sheet.getRange("A1:B2").merge(true);
     const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
     const before = [...(await read("address", merged)), ...(await read("values", sheet.getRange("A1:B2")))];
     sheet.getRange("A1:B2").unmerge();
     const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
     none.load("address");
     await context.sync();
     return [before, none.isNullObject];`,
    [
      [
        "Test6!A1:B1,Test6!A2:B2",
        [
          [1, ""],
          [3, ""],
        ],
      ],
      true,
    ],
  ],
  [
    "removes rows that repeat others",
    `const range = sheet.getRange("A1:B5");
     range.values = [["shop", "n"], ["a", 1], ["b", 2], ["A", 3], ["b", 4]];
     const result = range.removeDuplicates([0], true);
     result.load("removed, uniqueRemaining");
     return [...(await read("values", range)), result.removed, result.uniqueRemaining];`,
    [
      [
        ["shop", "n"],
        ["a", 1],
        ["b", 2],
        ["", ""],
        ["", ""],
      ],
      2,
      2,
    ],
  ],
  [
    "sorts by several keys, blanks last",
    `const range = sheet.getRange("A1:B5");
     range.values = [["k", "n"], ["b", 2], ["", 9], ["a", 1], ["a", 5]];
     range.sort.apply([{ key: 0, ascending: true }, { key: 1, ascending: false }], false, true);
     return read("values", range);`,
    [
      [
        ["k", "n"],
        ["a", 5],
        ["a", 1],
        ["b", 2],
        ["", 9],
      ],
    ],
  ],
  [
    "finds and replaces",
    `sheet.getRange("A1:B2").values = [["Food", "foodie"], ["x", "=A1"]];
     const found = sheet.getRange("A1:B2").find("food", { completeMatch: true });
     const last = sheet.getRange("A1:B2").find("food", { searchDirection: "Backwards" });
     const all = sheet.findAll("food", {});
     const addresses = await read("address", found, last, all);
     const count = sheet.replaceAll("Food", "Drink", { matchCase: true });
     await context.sync();
     return [addresses, count.value, ...(await read("values", sheet.getRange("A1:B2")))];`,
    [
      ["Test9!A1", "Test9!B2", "Test9!A1:B1,Test9!B2"],
      1,
      [
        ["Drink", "foodie"],
        ["x", "Drink"],
      ],
    ],
  ],
  [
    "does not find what is not there",
    `return failure(() => sheet.getRange("A1:B2").find("nothing", {}).load("address"));`,
    "ItemNotFound",
  ],
  [
    "links cells, and takes links away",
    `const range = sheet.getRange("A1");
     range.hyperlink = { address: "https://example.com/", textToDisplay: "Example", screenTip: "tip" };
     const [link] = await read("hyperlink", range);
     const [underline] = await read("format/font/underline", range);
     range.clear("Hyperlinks");
     return [link, underline, ...(await read("hyperlink", range)), ...(await read("values", range))];`,
    [
      { address: "https://example.com/", textToDisplay: "Example", screenTip: "tip" },
      "Single",
      null,
      [["Example"]],
    ],
  ],
  [
    "hides rows and shows the rest as a view",
    `sheet.getRange("A1:A3").values = [[1], [2], [3]];
     sheet.getRange("2:2").rowHidden = true;
     const view = sheet.getRange("A1:A3").getVisibleView();
     view.load("values, rowCount, cellAddresses");
     return [...(await read("rowHidden", sheet.getRange("2:2"), sheet.getRange("A1:A3"))), view.values, view.rowCount, view.cellAddresses];`,
    [true, null, [[1], [3]], 2, [["Test12!A1"], ["Test12!A3"]]],
  ],
  [
    "keeps a tracked range on its cells while rows come and go",
    `const range = sheet.getRange("B2");
     range.values = [["mine"]];
     context.trackedObjects.add(range);
     await context.sync();
     sheet.getRange("1:3").insert("Down");
     const [moved] = await read("address", range);
     sheet.getRange("1:1").delete("Up");
     const after = [...(await read("address", range)), ...(await read("values", range))];
     sheet.getRange("4:4").delete("Up");
     return [moved, after, await failure(() => range.load("values"))];`,
    ["Test13!B5", ["Test13!B4", [["mine"]]], "InvalidReference"],
  ],
  [
    "copies formulas with their format: nothing is left of what the cells looked like before",
    `sheet.getRange("A1:B1").formulas = [["=1+1", 2]];
     sheet.getRange("A1:B1").format.fill.color = "#00FF00";
     sheet.getRange("E5:F5").format.font.bold = true;
     await context.sync();
     sheet.getRange("E5").copyFrom("A1:B1");
     const copied = sheet.getRange("E5:F5");
     return [
       ...(await read("formulas", copied)),
       ...(await read("format/fill/color", copied)),
       ...(await read("format/font/bold", copied)),
     ];`,
    [[["=1+1", 2]], "#00FF00", false],
  ],
]);
