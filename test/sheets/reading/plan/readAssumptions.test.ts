import { daySerial, monthOf, type Month } from "../../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import type { MeasuredInputs } from "../../../../src/domain/plan/assumptions/measure";
import { targetInForce, type PlanInputs } from "../../../../src/domain/plan/assumptions/planInputs";
import { LANGUAGES } from "../../../../src/locale/catalogue";
import type { CellValue, Grid } from "../../../../src/sheets/grid";
import { readAssumptions } from "../../../../src/sheets/reading/plan/readAssumptions";
import { assumptionsSheet } from "../../../../src/sheets/reports/plan/assumptions/assumptionsSheet";
import { gridOfSheet } from "../../../../src/sheets/reports/parts/gridOfSheet";

const d = (value: number | string) => new Decimal(value);
const start = monthOf(2026, 4);

const inputs: PlanInputs = {
  start,
  target: d(5_000_000),
  lastYear: d("4321987.65"),
  growth: d("0.15"),
  weights: Array.from({ length: 12 }, (_, at) => d(at + 1)),
  laterYears: [{ target: d(5_000_000), growth: d("0.15") }, { growth: d("0.1") }],
  events: [
    { name: "雙11", month: 11, days: 11, uplift: d("0.5") },
    {
      ...{ name: "春節", month: 2, days: 8, uplift: ZERO },
      later: [
        { month: 1, days: 8 },
        { month: 2, days: 0 },
      ],
    },
  ],
  conversion: d("0.018"),
  orderValue: d(198),
  refundRate: d("0.12"),
  costRate: d("0.55"),
  fees: [
    {
      name: "基礎服務費",
      from: daySerial(2024, 9, 1)!,
      until: daySerial(2026, 8, 31)!,
      onSales: ZERO,
      onNet: d("0.006"),
      perMonth: ZERO,
      perYear: d(30_000),
    },
  ],
  adShare: d("0.08"),
  channels: [
    { name: "直通車", share: d("0.7"), roi: d("3.2") },
    { name: "引力魔方", share: d("0.3"), roi: d("2.1") },
  ],
  roles: [
    {
      name: "客服",
      workPerOrder: d("1.2"),
      workPerMonth: d(100),
      capacity: d(2600),
      utilisation: d("0.85"),
      minimum: d(2),
      basePay: d(5000),
      stays: d("0.5"),
    },
  ],
  wageGrowth: d("0.05"),
  wageGrowthFrom: monthOf(2026, 7),
  typedWeights: Array.from({ length: 12 }, (_, at) => d(12 - at)),
  blend: d("0.6"),
  commission: [
    {
      name: "客服提成",
      role: "客服",
      basis: "net",
      countedFor: "shared",
      mode: "whole",
      measure: "period",
      from: daySerial(2026, 7, 1)!,
      share: d("0.4"),
      threshold: ZERO,
      cliff: ZERO,
      least: d(300),
      most: d(6000),
      stays: ZERO,
      bands: [
        { from: ZERO, rate: d("0.01"), flat: ZERO },
        { from: d(400_000), rate: d("0.015"), flat: d(200) },
      ],
    },
  ],
  runBy: "agency",
  agencyQuote: "青禾電商",
  agencyFrom: monthOf(2026, 6),
  quotes: [
    {
      name: "青禾電商",
      base: "net",
      mode: "marginal",
      adRate: d("0.02"),
      once: d(5000),
      steps: [
        {
          phase: 1,
          fee: d(8000),
          covers: 1,
          from: ZERO,
          rate: d("0.03"),
          flat: ZERO,
          least: ZERO,
          most: ZERO,
        },
        {
          phase: 4,
          fee: d(30_000),
          covers: 3,
          from: ZERO,
          rate: d("0.05"),
          flat: ZERO,
          least: d(15_000),
          most: ZERO,
        },
      ],
    },
  ],
  shops: [
    { name: "旗艦店", share: d("0.7"), refundRate: d("0.1"), costRate: d("0.5"), adShare: d("0.08") },
    { name: "專賣店", share: d("0.3"), refundRate: d("0.15"), costRate: d("0.6"), adShare: d("0.09") },
  ],
  otherCosts: { perMonth: d(12_000), rate: d("0.01") },
  scenarios: {
    low: { sales: d("0.8"), conversion: d("0.9") },
    base: { sales: d(1), conversion: d(1) },
    high: { sales: d("1.2"), conversion: d("1.1") },
  },
};
const stamp = { when: new Date(2026, 2, 1), sources: [], settings: [], rows: 0, findings: 0, digest: "" };
const defaults: MeasuredInputs = { inputs, measured: new Map() };
const sheetIn = (language: (typeof LANGUAGES)[number], of = defaults) =>
  gridOfSheet(assumptionsSheet("Assumptions", of, new Map(), stamp, language));
const read = (grid: Grid) => readAssumptions(grid, start, "en");

/** The grid with a cell changed beside a label of the first column. */
function changed(grid: Grid, label: string, value: CellValue, down = 0, column = 1): Grid {
  const at = grid.rows.findIndex(([first]) => first === label) + down;
  if (at < down) throw new Error(`${label} is not there`);
  const rows = grid.rows.map((row, index) =>
    index === at ? row.map((cell, of) => (of === column ? value : cell)) : row,
  );
  return { ...grid, rows };
}

describe("the sheet of assumptions", () => {
  it.each(LANGUAGES)("is read back as it was written, in %s", (language) => {
    const reading = read(sheetIn(language));
    expect(reading.findings).toEqual([]);
    expect(reading.inputs).toEqual(inputs);
  });

  it("lets last year grow where the target is blank", () => {
    const grid = changed(sheetIn("en"), "Target", null);
    expect(targetInForce(read(grid).inputs).toString()).toBe("4970285.8");
  });

  it("keeps what the user typed, also as a text", () => {
    const grid = changed(changed(sheetIn("en"), "Target", "600萬"), "Refund rate", "15%");
    expect(read(grid).inputs).toMatchObject({ target: d(6_000_000), refundRate: d("0.15") });
  });

  it("finds everything after a row was inserted, and a line that was added", () => {
    const grid = sheetIn("zh-Hant");
    const at = grid.rows.findIndex(([first]) => first === "客單價");
    const rows = [...grid.rows.slice(0, at), ["備註：含運費", null, null, null], ...grid.rows.slice(at)];
    const added = changed({ ...grid, rows }, "廣告通路", "萬相台", 4, 0);
    const reading = read(added);
    expect(reading.inputs).toMatchObject({ orderValue: d(198), costRate: d("0.55") });
    expect(reading.inputs.channels.map(({ name }) => name)).toEqual(["直通車", "引力魔方", "萬相台"]);
  });

  it("names the cell that is no figure and takes it as 0", () => {
    const reading = read(changed(sheetIn("en"), "Cost rate", "about half"));
    expect(reading.inputs.costRate).toEqual(ZERO);
    expect(reading.findings).toMatchObject([
      {
        severity: "error",
        at: { sheet: "Assumptions", column: 1 },
        found: "about half",
        problem: { code: "assumptionNotRead", assumption: "Cost rate" },
      },
    ]);
  });

  it("tells a blank cost rate, which counts as 0, and not one of 0", () => {
    const said = (value: CellValue) =>
      read(changed(sheetIn("en"), "Cost rate", value)).findings.map(({ severity, problem }) => [
        severity,
        problem,
      ]);
    expect(said(null)).toEqual([["warning", { code: "assumptionBlank", assumption: "Cost rate" }]]);
    expect(said(0)).toEqual([]);
  });

  it("takes choices in any language and names a word that is none", () => {
    const grid = sheetIn("zh-Hant");
    expect(read(changed(grid, "運營方", "own team")).inputs.runBy).toBe("team");
    const reading = read(changed(grid, "運營方", "隔壁老王"));
    expect(reading.inputs.runBy).toBe("team");
    expect(reading.findings).toMatchObject([
      { found: "隔壁老王", problem: { code: "assumptionNotRead", assumption: "Run by" } },
    ]);
  });

  it("says what was deleted and goes on without it", () => {
    const grid = sheetIn("en");
    const rows = grid.rows.filter(([first]) => first !== "Other costs");
    const reading = read({ ...grid, rows });
    expect(reading.inputs.otherCosts.perMonth).toEqual(ZERO);
    expect(reading.findings).toMatchObject([
      { severity: "warning", problem: { code: "assumptionNotFound", assumption: "Other costs" } },
    ]);
  });

  it("takes the usual start where none can be read", () => {
    const reading = readAssumptions(changed(sheetIn("en"), "Start", "soon"), monthOf(2027, 1) as Month, "en");
    expect(reading.inputs.start).toBe(monthOf(2027, 1));
    expect(reading.findings).toMatchObject([{ problem: { code: "assumptionNotRead", assumption: "Start" } }]);
  });
});
