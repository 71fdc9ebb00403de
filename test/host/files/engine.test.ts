import { CellValueType } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { createHeadlessEngine } from "../../../src/host/engine/headless";
import { writeXlsx } from "../../../src/host/files/writeXlsx";
import { opened, partOf, resourcesIn, savedAndOpened } from "./roundTrip";
import { workbookOf } from "./sampleWorkbook";

const { STRING, NUMBER } = CellValueType;

test("a file is opened in the engine, calculated, saved with what it spills, and opened again", async () => {
  const cellData = {
    0: {
      0: { v: "月份", t: STRING },
      1: { v: "金額", t: STRING },
      3: { f: "=SORT(B2:B4)", v: 3, t: NUMBER },
    },
    1: {
      0: { v: "2020-02", t: STRING },
      1: { v: 5, t: NUMBER },
      4: { f: "=SUM(B2:B4)*稅率", v: 0, t: NUMBER },
    },
    2: { 0: { v: "2020-03", t: STRING }, 1: { v: 7, t: NUMBER } },
    3: { 0: { v: "2020-04", t: STRING }, 1: { v: 3, t: NUMBER } },
  };
  const names = {
    a: { id: "a", name: "稅率", formulaOrRefString: "0.2", localSheetId: "AllDefaultWorkbook" },
  };
  const note = { id: "note-1", row: 0, col: 0, note: "查", width: 160, height: 100 };
  const rule = {
    cfId: "cf-1",
    ranges: [{ startRow: 1, startColumn: 1, endRow: 3, endColumn: 1 }],
    stopIfTrue: false,
    rule: {
      type: "highlightCell",
      subType: "number",
      operator: "greaterThan",
      value: 4,
      style: { bg: { rgb: "#FFC7CE" } },
    },
  } as IConditionFormattingRule;
  const first = await savedAndOpened(
    workbookOf(
      { "sheet-1": { id: "sheet-1", name: "訂單", cellData } },
      { "sheet-1": { notes: [note], conditionalFormats: [rule] } },
      names,
    ),
  );
  const engine = createHeadlessEngine(first.snapshot);
  try {
    await engine.calculate("all");
    expect(engine.values("sheet-1", { row: 0, column: 3, rows: 3, columns: 1 })).toEqual([[3], [5], [7]]);
    expect(engine.value("sheet-1", 1, 4)).toBe(3);
    const bytes = await writeXlsx(engine.snapshot(), first.extras, engine);
    const xml = await partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<c r="D1" cm="1"><f t="array" ref="D1:D3">_xlfn._xlws.SORT(B2:B4)</f><v>3</v></c>',
    );
    expect(xml).toContain('<c r="D2"><v>5</v></c>');
    const second = await opened(bytes);
    expect(second.snapshot.sheets["sheet-1"]?.cellData?.[1]?.[4]).toMatchObject({
      f: "=SUM(B2:B4)*稅率",
      v: 3,
    });
    expect(resourcesIn(second).notes).toEqual([note]);
    expect(resourcesIn(second).conditionalFormats).toEqual([rule]);
  } finally {
    engine.dispose();
  }
});

test("a link that a formula gives is saved with the text it shows, which a viewer that calculates nothing shows too", async () => {
  const cellData = {
    0: {
      0: { f: '=HYPERLINK("#Data!A2","Data!A2")', t: STRING },
      1: { f: '=HYPERLINK("https://example.org/a?b=1&c=2")', t: STRING },
    },
  };
  const { snapshot, extras } = await savedAndOpened(
    workbookOf({ "sheet-1": { id: "sheet-1", name: "Data", cellData } }, {}, {}),
  );
  const engine = createHeadlessEngine(snapshot);
  try {
    await engine.calculate("all");
    const xml = await partOf(await writeXlsx(engine.snapshot(), extras, engine), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" t="str"><f>HYPERLINK("#Data!A2","Data!A2")</f><v>Data!A2</v></c>');
    expect(xml).toContain("<v>https://example.org/a?b=1&amp;c=2</v>");
  } finally {
    engine.dispose();
  }
});
