import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleSheets } from "../../../samples/makeSample";
import { planJob } from "../../../src/jobs/plan/plan";
import { moneyFigure } from "../../../src/locale/figures";
import { Decimal } from "../../../src/domain/money/decimal";
import { gridOfSheet } from "../../../src/sheets/reports/parts/gridOfSheet";
import type { CellValue } from "../../../src/sheets/grid";
import type { Report } from "../../../src/sheets/reports/report";
import { MemoryWorkbook } from "../memoryWorkbook";

const GUIDES = ["guide-operations.md", "guide-operations.zh-Hans.md", "guide-operations.zh-Hant.md"];

/** The sample as it lies in its file. */
function sample(): MemoryWorkbook {
  const sheets = sampleSheets().map(({ name, preamble = [], columns, rows }): [string, CellValue[][]] => {
    const header = columns.map((column) => column.header);
    const above = preamble.map((text) => header.map((_, at) => (at === 0 ? text : null)));
    return [name, [...above, header, ...rows.map((row) => [...row])]];
  });
  return new MemoryWorkbook(Object.fromEntries(sheets));
}

/** What a report shows in a row of its sheet of team and agency below headings. */
function shown(report: Report, row: string, headings: readonly string[]): string[] {
  const { rows } = gridOfSheet(report.sheets.find(({ id }) => id === "plan.team")!);
  const top = rows.find((cells) => headings.every((heading) => cells.includes(heading)))!;
  const year = rows.find(([first]) => first === row)!;
  return headings.map((heading) => moneyFigure(new Decimal(Number(year[top.indexOf(heading)]))));
}

describe("The guide for operations", () => {
  let profits: string[];
  beforeAll(async () => {
    const { report } = await planJob.run({}, sample().context("en"));
    profits = shown(report, "Year", ["Own team: Profit", "Agency: Profit"]);
  });

  test.each(GUIDES)("states the profits of the sample's year with team and agency, in %s", (guide) => {
    const text = readFileSync(join(__dirname, "../../../docs", guide), "utf8");
    for (const profit of profits) expect(text).toContain(profit);
  });
});
