import { describePrograms } from "./programs";

describePrograms("the workbook", [
  [
    "keeps settings of any JSON value",
    `const { settings } = context.workbook;
     settings.add("choice", { sheet: "訂單", rows: [1, 2] });
     const setting = settings.getItem("choice");
     const none = settings.getItemOrNullObject("other");
     none.load("value");
     const [value] = await read("value", setting);
     setting.delete();
     const count = settings.getCount();
     await context.sync();
     return [value, none.isNullObject, count.value];`,
    [{ sheet: "訂單", rows: [1, 2] }, true, 0],
  ],
  [
    "has properties, its own and custom ones",
    `const { properties } = context.workbook;
     properties.title = "Plan";
     properties.custom.add("Approved", true);
     properties.custom.add("Rate", 0.25);
     properties.custom.load("items/key, items/value, items/type");
     const [title] = await read("title", properties);
     return [title, properties.custom.items.map(({ key, value, type }) => [key, value, type])];`,
    [
      "Plan",
      [
        ["Approved", true, "Boolean"],
        ["Rate", 0.25, "Float"],
      ],
    ],
  ],
  [
    "keeps XML parts by namespace",
    `const part = context.workbook.customXmlParts.add('<r:review xmlns:r="urn:review"><r:by>Li</r:by></r:review>');
     const xml = part.getXml();
     const only = context.workbook.customXmlParts.getByNamespace("urn:review").getOnlyItemOrNullObject();
     const ids = await read("id", part, only);
     return [ids[0] === ids[1], xml.value, ...(await read("namespaceUri", part))];`,
    [true, '<r:review xmlns:r="urn:review"><r:by>Li</r:by></r:review>', "urn:review"],
  ],
  [
    "knows what is selected",
    `sheet.getRange("B2:C3").select();
     const range = context.workbook.getSelectedRange();
     const cell = context.workbook.getActiveCell();
     const active = context.workbook.worksheets.getActiveWorksheet();
     return [...(await read("address", range, cell)), ...(await read("name", active))];`,
    ["Test4!B2:C3", "Test4!B2", "Test4"],
  ],
  [
    "binds ranges by id",
    `const binding = context.workbook.bindings.add(sheet.getRange("A1:B2"), "Range", "mine");
     const found = context.workbook.bindings.getItem("mine");
     const address = await read("address", found.getRange());
     binding.delete();
     const count = context.workbook.bindings.getCount();
     await context.sync();
     return [address, count.value];`,
    [["Test5!A1:B2"], 0],
  ],
  [
    "with a protected structure takes no sheets",
    `const { protection, worksheets } = context.workbook;
     protection.protect("pw");
     const tries = [await failure(() => worksheets.add("Late")), await failure(() => protection.unprotect("other"))];
     protection.unprotect("pw");
     return [tries, ...(await read("protected", protection))];`,
    [["AccessDenied", "AccessDenied"], false],
  ],
  [
    "has no pivot tables and says so",
    `const { pivotTables } = context.workbook;
     pivotTables.load("items/name");
     const count = pivotTables.getCount();
     await context.sync();
     return [pivotTables.items.length, count.value];`,
    [0, 0],
  ],
  [
    "calculates and writes numbers and dates as in English",
    `const { application } = context.workbook;
     application.cultureInfo.load("name");
     application.cultureInfo.datetimeFormat.load("shortDatePattern");
     application.load("calculationMode, calculationState, decimalSeparator");
     await context.sync();
     return [application.cultureInfo.name, application.cultureInfo.datetimeFormat.shortDatePattern, application.calculationMode, application.calculationState, application.decimalSeparator];`,
    ["en-US", "M/d/yyyy", "Automatic", "Done", "."],
  ],
]);

describePrograms("what a workbook of this host has none of", [
  [
    "is an empty list, not an error",
    `const { queries, linkedWorkbooks, dataConnections } = context.workbook;
     const count = queries.getCount();
     linkedWorkbooks.load("items");
     linkedWorkbooks.breakAllLinks();
     dataConnections.refreshAll();
     await context.sync();
     return [count.value, linkedWorkbooks.items.length];`,
    [0, 0],
  ],
]);

describePrograms("new workbooks", [
  [
    "are made blank, and not from what is no workbook",
    `const made = context.workbook.application.createWorkbook();
     made.open();
     await context.sync();
     return await failure(() => context.workbook.application.createWorkbook(btoa("text")).open());`,
    "InvalidArgument",
  ],
]);
