import {
  BooleanNumber,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from "@univerjs/core";
import type { ITableJson } from "@univerjs/sheets-table";
import { sheetExtras, type HostExtras, type SheetExtras } from "../../../src/host/files/extras";
import { SnapshotResources } from "../../../src/host/files/resources";
import { partOf, resourcesIn, savedAndOpened } from "./roundTrip";
import { sheetOf, workbookOf } from "./sampleWorkbook";

const { STRING, NUMBER } = CellValueType;
const A1_B9 = { startRow: 0, startColumn: 0, endRow: 8, endColumn: 1 };

async function extrasAfter(change: (extras: SheetExtras, workbook: HostExtras) => void): Promise<HostExtras> {
  const workbook = sheetOf({ 0: { 0: { v: 1, t: NUMBER } } });
  change(sheetExtras(workbook.extras, "sheet-1"), workbook.extras);
  return (await savedAndOpened(workbook)).extras;
}

test("widths, heights, hidden rows and columns, frozen panes, merges and the look of the sheet come back", async () => {
  const data = {
    id: "sheet-1",
    name: "訂單 (2020)",
    cellData: { 0: { 0: { v: "合計", t: STRING } } },
    columnData: { 0: { w: 120 }, 2: { w: 64, hd: BooleanNumber.TRUE } },
    rowData: { 0: { h: 40, ia: BooleanNumber.FALSE }, 3: { hd: BooleanNumber.TRUE } },
    freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
    tabColor: "#C00000",
    showGridlines: BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
    zoomRatio: 0.85,
    hidden: BooleanNumber.FALSE,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
  };
  const { snapshot } = await savedAndOpened(workbookOf({ "sheet-1": data }));
  expect(snapshot.sheets["sheet-1"]).toMatchObject(data);
});

test("hidden and very hidden sheets and the active sheet come back", async () => {
  const workbook = workbookOf({
    "sheet-1": { id: "sheet-1", name: "A", hidden: BooleanNumber.TRUE },
    "sheet-2": { id: "sheet-2", name: "B", hidden: BooleanNumber.TRUE },
    "sheet-3": { id: "sheet-3", name: "C" },
  });
  sheetExtras(workbook.extras, "sheet-2").veryHidden = true;
  workbook.extras.activeSheetId = "sheet-3";
  const { snapshot, extras } = await savedAndOpened(workbook);
  expect(Object.values(snapshot.sheets).map((sheet) => sheet.hidden)).toEqual([1, 1, 0]);
  expect(extras.sheets["sheet-1"]?.veryHidden).toBeUndefined();
  expect(extras.sheets["sheet-2"]?.veryHidden).toBe(true);
  expect(extras.activeSheetId).toBe("sheet-3");
});

test("names of the workbook and of a sheet, hidden names and formulas come back", async () => {
  const names = {
    a: { id: "a", name: "稅率", formulaOrRefString: "0.13", localSheetId: "AllDefaultWorkbook" },
    b: {
      id: "b",
      name: "Sales",
      formulaOrRefString: "訂單!$A$1:$A$9",
      localSheetId: "sheet-1",
      comment: "note",
    },
    c: {
      id: "c",
      name: "Top",
      formulaOrRefString: "MAXIFS(訂單!$A:$A,訂單!$B:$B,1)",
      localSheetId: "AllDefaultWorkbook",
      hidden: true,
    },
  };
  const { snapshot, bytes } = await savedAndOpened(
    workbookOf({ "sheet-1": { id: "sheet-1", name: "訂單" } }, {}, names),
  );
  const read = Object.values(new SnapshotResources(snapshot).names).map((name) => ({ ...name, id: "" }));
  const wanted = Object.values(names).map((name) => ({ ...name, id: "" }));
  expect(read).toHaveLength(3);
  expect(read).toEqual(expect.arrayContaining(wanted));
  expect(await partOf(bytes, "xl/workbook.xml")).toContain("_xlfn.MAXIFS(");
});

test("a table keeps its name, columns, style and totals row", async () => {
  const table: ITableJson = {
    id: "sheet-1-table-1",
    name: "銷售",
    range: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 },
    options: { showHeader: true, showFooter: true, tableStyleId: "" },
    filters: { tableColumnFilterList: [] },
    columns: ["月份", "金額"].map((displayName, index) => ({
      id: `sheet-1-table-1-${index + 1}`,
      displayName,
      dataType: "none" as never,
      formula: "",
      meta: { number: index + 1, total: index === 0 ? "合計" : "=SUBTOTAL(109,銷售[金額])" },
      style: {},
    })),
    meta: {
      showTotals: true,
      style: "TableStyleMedium9",
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: true,
      highlightLastColumn: false,
      showFilterButton: true,
    },
  };
  const cellData = {
    0: { 0: { v: "月份", t: STRING }, 1: { v: "金額", t: STRING } },
    1: { 0: { v: "2020-02", t: STRING }, 1: { v: 5, t: NUMBER } },
    2: { 0: { v: "2020-03", t: STRING }, 1: { v: 7, t: NUMBER } },
    3: { 0: { v: "合計", t: STRING }, 1: { f: "=SUBTOTAL(109,銷售[金額])", v: 12, t: NUMBER } },
  };
  const file = await savedAndOpened(
    workbookOf({ "sheet-1": { id: "sheet-1", name: "訂單", cellData } }, { "sheet-1": { tables: [table] } }),
  );
  expect(resourcesIn(file).tables).toEqual([table]);
  const xml = await partOf(file.bytes, "xl/tables/table1.xml");
  expect(xml).toContain('totalsRowFunction="sum"');
  expect(xml).toContain('totalsRowLabel="合計"');
  expect(xml).toContain('<autoFilter ref="A1:B3"/>');
});

test("data validation comes back, a rule on a whole column in one piece", async () => {
  const base = {
    uid: "dv-1",
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: true,
    showInputMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    operator: DataValidationOperator.BETWEEN,
  };
  const whole = { startRow: 0, startColumn: 2, endRow: 1_048_575, endColumn: 2 };
  const validations = [
    { ...base, type: DataValidationType.LIST, formula1: "天猫,京东,拼多多", ranges: [whole] },
    {
      ...base,
      uid: "dv-2",
      type: DataValidationType.LIST,
      formula1: "=訂單!$A$1:$A$3",
      ranges: [A1_B9],
      showDropDown: false,
    },
    {
      ...base,
      uid: "dv-3",
      type: DataValidationType.WHOLE,
      formula1: "1",
      formula2: "10",
      ranges: [A1_B9],
      error: "1–10 & <ok>",
      errorTitle: "No",
      errorStyle: DataValidationErrorStyle.WARNING,
    },
    {
      ...base,
      uid: "dv-4",
      type: DataValidationType.CUSTOM,
      formula1: "=LEN(A1)>3",
      ranges: [A1_B9],
      prompt: "名稱",
      promptTitle: "!",
    },
  ];
  const file = await savedAndOpened(
    workbookOf({ "sheet-1": { id: "sheet-1", name: "訂單" } }, { "sheet-1": { validations } }),
  );
  expect(resourcesIn(file).validations).toEqual(validations);
  expect(await partOf(file.bytes, "xl/worksheets/sheet1.xml")).toContain('sqref="C1:C1048576"');
});

test("notes and threads of comments come back, each as what it is", async () => {
  const note = { id: "note-1", row: 0, col: 1, note: "查一下\nline two", width: 160, height: 100 };
  const workbook = workbookOf({ "sheet-1": { id: "sheet-1", name: "A" } }, { "sheet-1": { notes: [note] } });
  const comments = [
    {
      id: "{11111111-1111-4111-8111-111111111111}",
      row: 2,
      column: 0,
      author: { name: "王小明", email: "wang@example.com" },
      created: "2024-05-01T08:00:00.00Z",
      text: "為什麼少了 3 筆？",
      resolved: true,
      replies: [
        {
          id: "{22222222-2222-4222-8222-222222222222}",
          author: { name: "Ann" },
          created: "2024-05-01T09:00:00.00Z",
          text: "Refunds.",
        },
      ],
    },
  ];
  sheetExtras(workbook.extras, "sheet-1").comments = comments;
  const file = await savedAndOpened(workbook);
  expect(resourcesIn(file).notes).toEqual([note]);
  expect(file.extras.sheets["sheet-1"]?.comments).toEqual(comments);
});

test("a filter keeps its criteria and the rows it hides", async () => {
  const filter = {
    ref: { startRow: 0, startColumn: 1, endRow: 9, endColumn: 3 },
    filterColumns: [
      { colId: 1, filters: { filters: ["天猫"], blank: true as const } },
      {
        colId: 2,
        customFilters: {
          customFilters: [{ val: "5", operator: "greaterThan" as never }, { val: "a*" }] as never,
          and: BooleanNumber.TRUE as const,
        },
      },
    ],
    cachedFilteredOut: [3, 4],
  };
  const file = await savedAndOpened(
    workbookOf({ "sheet-1": { id: "sheet-1", name: "A" } }, { "sheet-1": { filter } }),
  );
  expect(resourcesIn(file).filter).toEqual(filter);
  expect(await partOf(file.bytes, "xl/worksheets/sheet1.xml")).toContain('<row r="4" hidden="1"/>');
  expect(file.losses).toEqual([]);
});

test("page layout, print area and titles come back", async () => {
  const page: SheetExtras["page"] = {
    orientation: "landscape",
    paperSize: 9,
    margins: { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.25, footer: 0.25 },
    printArea: [
      { row: 0, column: 0, rows: 10, columns: 3 },
      { row: 20, column: 0, rows: 5, columns: 3 },
    ],
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 0, last: 0 },
    fit: { wide: 1, tall: 0 },
    headersFooters: { oddHeader: "&L月報&R&D", oddFooter: "&C第 &P 頁" },
    centerHorizontally: true,
    printGridlines: true,
    rowBreaks: [20],
  };
  const extras = await extrasAfter((sheet) => (sheet.page = page));
  expect(extras.sheets["sheet-1"]?.page).toEqual(page);
});

test("protection keeps what it allows and the hash of its password", async () => {
  const protection: SheetExtras["protection"] = {
    options: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: true,
      allowPivotTables: false,
      allowSort: true,
      selectionMode: "Unlocked",
    },
    password: { algorithmName: "SHA-512", hashValue: "aGFzaA==", saltValue: "c2FsdA==", spinCount: 100000 },
  };
  const extras = await extrasAfter((sheet, workbook) => {
    sheet.protection = protection;
    workbook.protection = { legacyHash: "CC1A" };
  });
  expect(extras.sheets["sheet-1"]?.protection).toEqual(protection);
  expect(extras.protection).toEqual({ legacyHash: "CC1A" });
});

test("links, outline, selection, properties, settings and calculation mode come back", async () => {
  const extras = await extrasAfter((sheet, workbook) => {
    sheet.hyperlinks = [
      {
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        address: "https://example.com/?a=1&b=2",
        screenTip: "看",
      },
      { area: { row: 1, column: 0, rows: 2, columns: 2 }, documentReference: "訂單!A1" },
    ];
    sheet.rowOutline = { 1: { level: 1 }, 2: { level: 2 }, 3: { level: 1, collapsed: true } };
    sheet.columnOutline = { 4: { level: 1 } };
    sheet.summaryBelow = false;
    sheet.selection = {
      areas: [{ row: 4, column: 2, rows: 2, columns: 2 }],
      activeCell: { row: 4, column: 2 },
    };
    workbook.properties = {
      title: "月報",
      author: "Ann",
      created: "2024-05-01T08:00:00Z",
      custom: { shop: "旗艦店", year: 2024, rate: 0.5, live: true },
    };
    workbook.workbookSettings = { "OpsPlan.runs": '{"a":"<b>&\\n"}' };
    workbook.documentSettings = { locale: '"zh-Hant"' };
    workbook.customXmlParts = { "{ABCDEF01-0000-4000-8000-000000000000}": '<a xmlns="urn:x">1</a>' };
    workbook.calculation = { mode: "manual", iterate: { enabled: true, maxIterations: 50, maxChange: 0.01 } };
  });
  expect(extras.sheets["sheet-1"]).toMatchObject({
    hyperlinks: [
      { address: "https://example.com/?a=1&b=2", screenTip: "看" },
      { documentReference: "訂單!A1", area: { row: 1, column: 0, rows: 2, columns: 2 } },
    ],
    rowOutline: { 1: { level: 1 }, 2: { level: 2 }, 3: { level: 1, collapsed: true } },
    columnOutline: { 4: { level: 1 } },
    summaryBelow: false,
    selection: { areas: [{ row: 4, column: 2, rows: 2, columns: 2 }], activeCell: { row: 4, column: 2 } },
  });
  expect(extras.properties).toEqual({
    title: "月報",
    author: "Ann",
    created: "2024-05-01T08:00:00Z",
    custom: { shop: "旗艦店", year: 2024, rate: 0.5, live: true },
  });
  expect(extras.workbookSettings).toEqual({ "OpsPlan.runs": '{"a":"<b>&\\n"}' });
  expect(extras.documentSettings).toEqual({ locale: '"zh-Hant"' });
  expect(extras.customXmlParts).toEqual({
    "{ABCDEF01-0000-4000-8000-000000000000}": '<a xmlns="urn:x">1</a>',
  });
  expect(extras.calculation).toEqual({
    mode: "manual",
    iterate: { enabled: true, maxIterations: 50, maxChange: 0.01 },
  });
});

test("a workbook that counts from 1904 shows the same days, and is saved as one", async () => {
  const cellData = {
    0: {
      0: { v: 43882, t: NUMBER, s: "day" },
      1: { v: 43882, t: NUMBER },
      2: { v: 0.5, t: NUMBER, s: "time" },
    },
  };
  const workbook = sheetOf(cellData, {
    day: { n: { pattern: "yyyy-mm-dd" } },
    time: { n: { pattern: "h:mm" } },
  });
  workbook.extras.date1904 = true;
  const { snapshot, extras, bytes } = await savedAndOpened(workbook);
  const xml = await partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toContain("<v>42420</v>");
  expect(await partOf(bytes, "xl/workbook.xml")).toContain('date1904="1"');
  expect(Object.values(snapshot.sheets["sheet-1"]?.cellData?.[0] ?? {}).map((cell) => cell?.v)).toEqual([
    43882, 43882, 0.5,
  ]);
  expect(extras.date1904).toBe(true);
});
