import { describePrograms } from "./programs";

describePrograms("worksheets", [
  [
    "are added behind the others and reached by name and id",
    `const { worksheets } = context.workbook;
     const added = worksheets.add("Added");
     added.load("id, name, position");
     const count = worksheets.getCount();
     await context.sync();
     const again = worksheets.getItem(added.id);
     return [added.name, added.position === count.value - 1, /^\\{[0-9A-F-]{36}\\}$/.test(added.id), ...(await read("name", again))];`,
    ["Added", true, true, "Added"],
  ],
  [
    "are named as Excel allows",
    `const { worksheets } = context.workbook;
     return [
       await failure(() => worksheets.add("a/b")),
       await failure(() => worksheets.add("x".repeat(32))),
       await failure(() => worksheets.add("TEST2")),
       await failure(() => { sheet.name = "Sheet1"; }),
       await failure(() => { sheet.name = "'quoted'"; }),
       await failure(() => { sheet.name = "九月 核算"; }),
     ];`,
    [
      "InvalidArgument",
      "InvalidArgument",
      "ItemAlreadyExists",
      "ItemAlreadyExists",
      "InvalidArgument",
      "none",
    ],
  ],
  [
    "keep formulas that refer to them when they are renamed",
    `sheet.getRange("A1").values = [[5]];
     const other = context.workbook.worksheets.add("Other3");
     other.getRange("A1").formulas = [["=Test3!A1+1"]];
     await context.sync();
     sheet.name = "Renamed 3";
     return [...(await read("formulas", other.getRange("A1"))), ...(await read("values", other.getRange("A1")))];`,
    [[["='Renamed 3'!A1+1"]], [[6]]],
  ],
  [
    "are hidden, found among the visible ones, and the last visible one stays",
    `const { worksheets } = context.workbook;
     const before = worksheets.getCount(true);
     sheet.visibility = "VeryHidden";
     const after = worksheets.getCount(true);
     const [visibility] = await read("visibility", sheet);
     const deletion = await failure(() => sheet.delete());
     sheet.visibility = "Visible";
     await context.sync();
     return [before.value - after.value, visibility, deletion];`,
    [1, "VeryHidden", "InvalidOperation"],
  ],
  [
    "are deleted, and what asks for them then fails",
    `sheet.delete();
     await context.sync();
     const none = context.workbook.worksheets.getItemOrNullObject("Test5");
     none.load("name");
     await context.sync();
     return [none.isNullObject, await failure(() => context.workbook.worksheets.getItem("Test5").load("name"))];`,
    [true, "ItemNotFound"],
  ],
  [
    "are moved and copied with what stands on them",
    `sheet.getRange("A1").values = [["kept"]];
     sheet.getRange("A1").format.fill.color = "#112233";
     sheet.position = 0;
     const copy = sheet.copy("After", sheet);
     copy.load("name, position");
     return [...(await read("position", sheet)), ...(await read("values", copy.getRange("A1"))), ...(await read("format/fill/color", copy.getRange("A1"))), copy.name, copy.position];`,
    [0, [["kept"]], "#112233", "Test6 (2)", 1],
  ],
  [
    "have tab colours, gridlines and headings",
    `sheet.tabColor = "#FF8800";
     sheet.showGridlines = false;
     sheet.showHeadings = false;
     sheet.load("tabColor, showGridlines, showHeadings, standardHeight, standardWidth");
     await context.sync();
     return [sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.standardHeight, sheet.standardWidth];`,
    ["#FF8800", false, false, 15, 8.43],
  ],
  [
    "freeze panes and say where",
    `const { freezePanes } = sheet;
     freezePanes.freezeRows(2);
     const [rows] = await read("address", freezePanes.getLocationOrNullObject());
     freezePanes.freezeAt("A1:B3");
     const [both] = await read("address", freezePanes.getLocationOrNullObject());
     freezePanes.unfreeze();
     const none = freezePanes.getLocationOrNullObject();
     none.load("address");
     await context.sync();
     return [rows, both, none.isNullObject];`,
    ["Test8!1:2", "Test8!A1:B3", true],
  ],
  [
    "when protected are changed only where cells are unlocked and options allow",
    `sheet.getRange("A1").format.protection.locked = false;
     sheet.protection.protect({ allowFormatColumns: true }, "secret");
     const tries = [
       await failure(() => { sheet.getRange("A1").values = [["ok"]]; }),
       await failure(() => { sheet.getRange("A2").values = [["no"]]; }),
       await failure(() => { sheet.getRange("A1").format.font.bold = true; }),
       await failure(() => { sheet.getRange("A1").format.columnWidth = 90; }),
       await failure(() => sheet.getRange("1:1").insert("Down")),
       await failure(() => sheet.protection.unprotect("wrong")),
     ];
     sheet.protection.unprotect("secret");
     return [tries, await failure(() => { sheet.getRange("A2").values = [["now"]]; })];`,
    [["none", "AccessDenied", "AccessDenied", "none", "AccessDenied", "AccessDenied"], "none"],
  ],
  [
    "are laid out for printing",
    `const { pageLayout } = sheet;
     pageLayout.orientation = "Landscape";
     pageLayout.paperSize = "A4";
     pageLayout.setPrintArea("A1:D100");
     pageLayout.setPrintTitleRows("$1:$2");
     pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
     pageLayout.zoom = { horizontalFitToPages: 1 };
     pageLayout.headersFooters.defaultForAllPages.set({ centerHeader: "&A", rightFooter: "&P" });
     sheet.horizontalPageBreaks.add("A21");
     const area = pageLayout.getPrintArea();
     const titles = pageLayout.getPrintTitleRows();
     const headers = pageLayout.headersFooters.defaultForAllPages;
     pageLayout.load("orientation, paperSize, topMargin, zoom");
     headers.load("centerHeader, rightFooter, leftHeader");
     const breaks = sheet.horizontalPageBreaks.getCount();
     const addresses = await read("address", area, titles);
     return [pageLayout.orientation, pageLayout.paperSize, pageLayout.topMargin, pageLayout.zoom, addresses, headers.centerHeader, headers.rightFooter, headers.leftHeader, breaks.value];`,
    ["Landscape", "A4", 72, { horizontalFitToPages: 1 }, ["Test10!A1:D100", "Test10!1:2"], "&A", "&P", "", 1],
  ],
  [
    "group rows and show the outline to a level",
    `sheet.getRange("4:9").group("ByRows");
     sheet.getRange("5:6").group("ByRows");
     sheet.showOutlineLevels(1, 0);
     const closed = await read("rowHidden", sheet.getRange("4:4"), sheet.getRange("5:5"));
     sheet.showOutlineLevels(2, 0);
     return [closed, await read("rowHidden", sheet.getRange("4:4"), sheet.getRange("5:5"))];`,
    [
      [true, true],
      [false, true],
    ],
  ],
  [
    "are followed by every formula that names them, and by no other",
    `const other = context.workbook.worksheets.add("Other of names");
     sheet.name = "It's 3";
     const cells = other.getRange("A1:A4");
     cells.formulas = [["=SUM(1,'It''s 3'!B2,A9)"], ["=A9+1"], ["='It''s 3'!C1*2"], ["=SUM('It''s 3'!A1:A2)"]];
     await context.sync();
     sheet.name = "Sales";
     const [renamed] = await read("formulas", cells);
     sheet.delete();
     const [deleted] = await read("formulas", cells);
     return [renamed.flat(), deleted.flat()];`,
    [
      ["=SUM(1,Sales!B2,A9)", "=A9+1", "=Sales!C1*2", "=SUM(Sales!A1:A2)"],
      ["=SUM(1,#REF!,A9)", "=A9+1", "=#REF!*2", "=SUM(#REF!)"],
    ],
  ],
  [
    "leave the formulas of others when they come and go, but for those that name them",
    `const { worksheets } = context.workbook;
     const gone = worksheets.add("Gone4");
     gone.getRange("A1").values = [[5]];
     sheet.getRange("A1:B1").formulas = [["=Gone4!A1+1", "=1+1"]];
     await context.sync();
     worksheets.add("Came4").getRange("A1").formulas = [["=Test13!B1*10"]];
     gone.delete();
     await context.sync();
     sheet.getRange("B1").formulas = [["=2+2"]];
     await context.sync();
     const came = worksheets.getItem("Came4").getRange("A1");
     const own = sheet.getRange("A1:B1");
     return [...(await read("formulas", own)), ...(await read("values", own, came))];`,
    [[["=#REF!+1", "=2+2"]], [["#REF!", 4]], [[40]]],
  ],
]);
