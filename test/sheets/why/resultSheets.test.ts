import { daySerial } from "../../../src/domain/calendar/month";
import { workJob } from "../../../src/jobs/work/work";
import { LANGUAGES, type Language } from "../../../src/locale/catalogue";
import { a1, type CellValue } from "../../../src/sheets/grid";
import { agencyReport, agencyTabs } from "../../../src/sheets/reports/agency/agencyReport";
import { gridOfSheet } from "../../../src/sheets/reports/parts/gridOfSheet";
import type { SheetReport } from "../../../src/sheets/reports/report";
import type { CellLook } from "../../../src/sheets/why/cellLook";
import { keyOfCell, ruleOf } from "../../../src/sheets/why/resultRules";
import { MemoryWorkbook } from "../../jobs/memoryWorkbook";
import { shopWith } from "../reports/agency/shopAndQuotes";

const QUOTES = {
  甲公司: "月費1-2萬加淨銷售額2-4個點",
  乙公司: "提點5%，月保底2萬",
  丁公司: "服務費4萬/月+2個點，首年銷售額保證1,500萬，做不到按缺口比例退服務費",
};

const agencySheets = (language: Language): readonly SheetReport[] =>
  agencyReport(new Map(agencyTabs(language).map(({ id, name }) => [id, name])), shopWith(QUOTES), language)
    .sheets;

async function workSheets(language: Language): Promise<readonly SheetReport[]> {
  const orders = Array.from({ length: 90 }, (_, at): CellValue[] => [
    `T${100_000 + at}`,
    daySerial(2026, 8, 1)! + at + 0.5,
    99,
  ]);
  const staff: CellValue[][] = [
    ["周嘉慧", "運營", 12_000],
    ["陳怡君", "客服", 5200],
  ];
  const workbook = new MemoryWorkbook({
    訂單: [["訂單編號", "付款時間", "實付金額"], ...orders],
    人員: [["姓名", "崗位", "底薪"], ...staff],
  });
  return (await workJob.run({}, workbook.context(language))).report.sheets;
}

/** A cell of a sheet as Excel shows it. */
function lookAt(sheet: SheetReport, row: number, column: number): CellLook {
  const { rows } = gridOfSheet(sheet);
  const cell = (at: number, of: number): CellValue => rows[at]?.[of] ?? null;
  const shown = (value: CellValue) => ({ value, shown: String(value ?? "") });
  return {
    ...shown(cell(row, column)),
    at: { sheet: sheet.name, row, column },
    before: Array.from({ length: column }, (_, of) => shown(cell(row, of))),
    top: 0,
    above: rows.slice(0, row).map((_, at) => cell(at, column)),
    firstAbove: rows.slice(0, row).map((_, at) => cell(at, 0)),
    head: [],
  };
}

/** The cells right below headings that have no reason. */
function unexplained(sheet: SheetReport): string[] {
  const { rows } = gridOfSheet(sheet);
  return sheet.blocks.flatMap(({ row, cells, columnStyles }) =>
    cells.flatMap((line, at) =>
      line.flatMap((cell, column) => {
        const style = (typeof cell === "object" && cell?.style) || columnStyles?.[column];
        const below = row + at + 1;
        const filled = rows.findIndex(
          (cellsBelow, index) => index >= below && (cellsBelow[column] ?? "") !== "",
        );
        if (style !== "header" || filled !== below) return [];
        const look = lookAt(sheet, below, column);
        return ruleOf(sheet.id, keyOfCell(sheet.id, look)) ? [] : [`${sheet.id} ${a1(below, column)}`];
      }),
    ),
  );
}

describe.each(LANGUAGES)("the why of the result sheets in %s", (language) => {
  it("has a reason for every column of the agency sheets", () => {
    expect(agencySheets(language).flatMap(unexplained)).toEqual([]);
  });

  it("has a reason for every column of the sheets of work and of findings", async () => {
    expect((await workSheets(language)).flatMap(unexplained)).toEqual([]);
  });
});

describe("the reason of a cell", () => {
  const sheetOf = (id: string) => agencySheets("en").find((sheet) => sheet.id === id)!;
  const reason = (sheet: SheetReport, row: number, column: number) =>
    ruleOf(sheet.id, keyOfCell(sheet.id, lookAt(sheet, row, column)))?.en;
  const rowOf = (sheet: SheetReport, text: string) =>
    gridOfSheet(sheet).rows.findIndex((cells) => cells.includes(text));
  const columnOf = (sheet: SheetReport, row: number, text: string) =>
    gridOfSheet(sheet).rows[row]!.indexOf(text);

  it("is that of its own table where a month heads the column, and not that of the table above", () => {
    const sheet = sheetOf("agency");
    const ranking = rowOf(sheet, "Rank");
    expect(reason(sheet, ranking + 1, columnOf(sheet, ranking, "Rank"))).toMatch(/^The place of the quote/);
    const months = gridOfSheet(sheet).rows.findIndex((cells, at) => at > ranking && cells[0] === "Agency");
    expect(reason(sheet, months + 2, 2)).toMatch(/^The bill of the month/);
  });

  it("is that of the heading below which words stand, row after row", () => {
    const sheet = sheetOf("agency");
    const ranking = rowOf(sheet, "Rank");
    expect(reason(sheet, ranking + 3, columnOf(sheet, ranking, "Model"))).toMatch(/^How the quote is paid/);
  });

  it("is that of the row where the sheet lists figures", () => {
    const sheet = sheetOf("agency.scope");
    expect(reason(sheet, rowOf(sheet, "= comparable cost"), 4)).toMatch(/^The bill with what you must/);
    const bet = sheetOf("agency.bet");
    expect(reason(bet, rowOf(bet, "Measured over months"), 1)).toMatch(/^The months that the bet/);
  });
});
