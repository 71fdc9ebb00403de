import { sampleSheets } from "../../../samples/makeSample";
import type { KeptChoice } from "../../../src/excel/settings";
import type { WorkbookDoor } from "../../../src/excel/door";
import { commissionJob, type CommissionJobJson } from "../../../src/jobs/commission/commission";
import type { CommissionSettings } from "../../../src/jobs/commission/commissionSettings";
import type { CellValue, Grid } from "../../../src/sheets/grid";
import type { Report, ReportCell } from "../../../src/sheets/reports/report";

/** The sample workbook in memory. */
class SampleDoor {
  readonly grids: Record<string, { sheet: string; top: number; left: number; rows: CellValue[][] }> = {};
  private readonly kept = new Map<string, string>();

  constructor() {
    for (const { name, preamble = [], columns, rows } of sampleSheets()) {
      const header = columns.map((column) => column.header);
      const above = preamble.map((text) => header.map((_, index) => (index === 0 ? text : null)));
      this.grids[name] = {
        sheet: name,
        top: 0,
        left: 0,
        rows: [...above, header, ...rows.map((row) => [...row])],
      };
    }
  }

  get door(): WorkbookDoor {
    const door = {
      listSheets: () =>
        Promise.resolve(
          Object.values(this.grids).map(({ sheet, rows }) => ({
            ...{ name: sheet, rows: rows.length, columns: rows[0]!.length },
            ...{ visible: true, isResult: false },
          })),
        ),
      readTop: ({ name }: { name: string }, rows: number): Promise<Grid> =>
        Promise.resolve({ ...this.grids[name]!, rows: this.grids[name]!.rows.slice(0, rows) }),
      readBlocks: (
        { name }: { name: string },
        _signal: AbortSignal,
        onBlock: (block: Grid, rows: number) => void,
      ) => {
        onBlock(this.grids[name]!, this.grids[name]!.rows.length);
        return Promise.resolve();
      },
      readChoice: (key: string) =>
        Promise.resolve(this.kept.has(key) ? (JSON.parse(this.kept.get(key)!) as KeptChoice) : undefined),
      keepChoices: (choices: readonly (readonly [string, KeptChoice])[]) => {
        for (const [key, choice] of choices) this.kept.set(key, JSON.stringify(choice));
        return Promise.resolve();
      },
      resultSheetNames: (wanted: readonly { id: string; name: string }[]) =>
        Promise.resolve(new Map(wanted.map(({ id, name }) => [id, name]))),
    };
    return door as unknown as WorkbookDoor;
  }

  async run(settings: CommissionSettings = {}): Promise<{ json: CommissionJobJson; report: Report }> {
    const result = await commissionJob.run(settings, {
      door: this.door,
      language: "zh-Hant",
      now: new Date(2026, 9, 5, 9, 30),
      signal: new AbortController().signal,
      progress: () => undefined,
    });
    await result.keep?.();
    return result;
  }
}

describe("Commission and pay of the sample shop", () => {
  let json: CommissionJobJson;
  let report: Report;
  beforeAll(async () => ({ json, report } = await new SampleDoor().run()));
  const payout = (person: string, month = "2026-09") =>
    json.payouts.find((row) => row.person === person && row.month === month)!;

  test.each([
    // 80,000 × 0.5% + 100,000 × 0.8% + 27,055.75 × 1.2% = 400 + 800 + 324.669
    ["陳怡君", "207055.75", "1524.67"],
    // 400 + 70,880.76 × 0.8% = 967.05, less 24.87 for August's refunds that came in September
    ["林佳穎", "150880.76", "942.18"],
    // 71,894.18 × 0.5% = 359.47, less 20.36
    ["吳思妤", "71894.18", "339.11"],
    // 400 + 32,655.74 × 0.8% = 661.25, less 1.76
    ["鄭宇翔", "112655.74", "659.49"],
    // 663,707.17 of 680,000 is 97.6%: the bonus from 80% on
    ["羅俊傑", "663707.17", "800.00"],
    // 663,707.17 × 0.12% = 796.45 among two: the odd cent goes to the first
    ["何柏宇", "663707.17", "398.23"],
    ["葉思彤", "663707.17", "398.22"],
    // 333 pieces shipped at 2.00
    ["蔡志豪", "333.00", "666.00"],
    // 666,554.53 received, above the line of 500,000, at 0.1%, less 8.76 taken back
    ["沈以寧", "666554.53", "657.79"],
  ])("%s earns on %s in September 2026: %s", (person, amount, paid) =>
    expect(payout(person)).toMatchObject({ amount, payout: paid }),
  );

  test("the operations lead's commission is paid a month later: September's waits, August's comes", () => {
    // 338,404.85 × 0.6% = 2,030.43, less 52.59 for refunds of August
    expect(payout("周嘉慧")).toMatchObject({ commission: "2030.43", clawback: "52.59", holdback: "1977.84" });
    expect(payout("周嘉慧").payout).toBe(payout("周嘉慧", "2026-08").holdback);
  });

  test("a promoter's quarter: what exceeds 300,000, times the KPI factor, to the cap of 2,500", () => {
    const months = ["2024-11", "2024-12", "2025-01"].map((month) => payout("羅俊傑", month));
    const figures = months.map(({ commission, factor, cap, clawback, payout: paid }) =>
      [commission, factor, cap, clawback, paid].map(Number),
    );
    expect(figures).toEqual([
      // × 1.1 = 5,012.70, of which the cap takes 2,512.70, less 183.16 for October's refunds
      [4557, 455.7, 2512.7, 183.16, 2316.84],
      // × 0.9; November's refunds leave its commission above the cap, so that nothing is taken back
      [1728.17, -172.82, 0, 0, 1555.35],
      // December's refund leaves 1,701.94 × 0.9 = 1,531.75 of 1,555.35
      [333.81, 0, 0, 23.6, 310.21],
    ]);
  });

  test("a newcomer's draw of 550 is recovered while it runs, and what is then owed is forgiven", () => {
    const months = ["2025-09", "2025-10", "2025-11"].map((month) => payout("吳思妤", month));
    expect(
      months.map(({ commission, draw, recovered, owed, clawback, payout: paid }) =>
        [commission, draw, recovered, owed, clawback, paid].map(Number),
      ),
    ).toEqual([
      [501.8, 48.2, 0, 48.2, 0, 550],
      // 4.44 above the draw are kept back; the other 43.76 are let go with the last month of the draw
      [554.44, 0, 4.44, 0, 0, 550],
      [2389.61, 0, 0, 0, 41.65, 2347.96],
    ]);
  });

  test("a month that paid the floor gives nothing back for a refund that comes after it", () =>
    // February's 342.66 − 207.35 were raised to 300; its refund of March would leave still less to raise
    expect(payout("陳怡君", "2026-03")).toMatchObject({ clawback: "0.00", payout: "1163.72" }));

  test("what the cap of all months had cut is taken first: July's refund leaves 12,919.14 of 13,033.59, capped at 12,000", () =>
    expect(payout("許承恩", "2026-07")).toMatchObject({ commission: "336.29", clawback: "0.00" }));

  test("the floor of 300 and nothing more is paid where less was earned", () => {
    const raised = json.payouts.filter(({ floor }) => floor !== "0.00");
    // 68,532.44 × 0.5% = 342.66, of which refunds take back 207.35: 164.69 are added
    expect(payout("陳怡君", "2026-02")).toMatchObject({ clawback: "207.35", floor: "164.69" });
    expect(raised.length).toBeGreaterThan(0);
    expect(new Set(raised.map(({ payout: paid }) => paid))).toEqual(new Set(["300.00"]));
  });

  test("the twelve wrong figures paid are found, each with its mistake", () =>
    expect(
      json.compare
        .filter(({ difference }) => difference !== "0.00")
        .map(({ month, person, difference, causes }) => `${month} ${person} ${difference} ${causes.join()}`),
    ).toEqual([
      "2025-06 羅俊傑 2200.51 capLeftOut",
      "2025-02 羅俊傑 1526.26 startLeftOut",
      "2026-09 陳怡君 -489.40 tierPerOrder",
      "2026-07 林佳穎 240.00 otherReading",
      // The plan before had no floor: both lead to 125.88.
      "2026-02 鄭宇翔 -174.12 otherPlan,floorLeftOut",
      "2024-12 羅俊傑 172.82 factorLeftOut",
      "2026-06 陳怡君 144.69 refundNotTakenBack",
      "2026-07 陳怡君 -109.76 refundTakenTwice",
      "2026-08 鄭宇翔 -60.00 otherPlan",
      "2026-08 吳思妤 6.64 refundNotTakenBack",
      "2026-09 林佳穎 -2.18 roundedOff",
      "2026-06 鄭宇翔 -0.03 roundedTooEarly",
    ]));

  test("the sample's plans use every rule that a plan can have", () => {
    const used = (key: keyof (typeof json.payouts)[number]) =>
      json.payouts.some((row) => row[key] !== "0.00");
    const keys = [
      "factor",
      "clawback",
      "draw",
      "recovered",
      "floor",
      "cap",
      "cumulativeCap",
      "holdback",
      "released",
    ] as const;
    expect(keys.filter((key) => !used(key))).toEqual([]);
    expect(new Set(json.payouts.map(({ basis }) => basis))).toEqual(
      new Set(["gross", "net", "grossProfit", "units", "attainment"]),
    );
  });

  test("net pay is base by attendance, commission, bonus and allowances less deductions", () => {
    const line = json.payroll.find(({ person, month }) => person === "何柏宇" && month === "2026-09");
    // 8,000 × 25 ÷ 26 = 7,692.31; + 398.23 + 300 − 905
    expect(line).toMatchObject({
      due: "26",
      worked: "25",
      base: "7692.31",
      commission: "398.23",
      net: "7485.54",
    });
  });

  test("every formula of the proof is told what it must give", () => {
    const proof = report.sheets.find(({ id }) => id === "commission.proof")!;
    const formulas = proof.blocks.flatMap(({ cells }) => cells.flat()).filter(hasFormula);
    expect(formulas.length).toBeGreaterThan(2000);
    expect(formulas.every(({ value, formula }) => value !== undefined && formula.length < 8192)).toBe(true);
  });

  test("headings stay in view and are repeated on paper above nothing but their own rows", () => {
    const sheetOf = (id: string) => report.sheets.find((sheet) => sheet.id === id)!;
    const firstCell = (id: string, row: number) =>
      sheetOf(id).blocks.find((block) => block.row === row && block.column === 0)?.cells[0]?.[0];
    const headed = sheetOf("commission.proof");
    expect(headed.page!.titleRows!.first).toBe(headed.freeze!.rows - 1);
    expect(headed.blocks.filter(({ columnStyles }) => columnStyles?.[0] === "header")).toHaveLength(1);
    const working = sheetOf("commission.working");
    expect(working).not.toHaveProperty("freeze");
    expect(working.page).not.toHaveProperty("titleRows");
    expect(firstCell("commission.working", working.page!.printArea!.rows + 1)).toBe("以前月份的退款");
    expect(firstCell("commission.statement", sheetOf("commission.statement").page!.titleRows!.first)).toBe(
      "訂單",
    );
  });

  test("the statements of several people repeat none, for the next person's page would begin with them", async () => {
    const { report: written } = await new SampleDoor().run({ statement: "all" });
    const statements = written.sheets.find(({ id }) => id === "commission.statement")!;
    expect(statements.page).not.toHaveProperty("titleRows");
  });

  test("the statement explains the payout of the person asked for", async () => {
    const asked = { statement: { person: "陳怡君", month: "2026-09" } };
    const { report: written } = await new SampleDoor().run(asked);
    const texts = written.sheets
      .find(({ id }) => id === "commission.statement")!
      .blocks.flatMap(({ cells }) => cells.flat())
      .filter((cell) => typeof cell === "string");
    expect(texts[0]).toBe("佣金單　陳怡君　2026-09");
    expect(texts).toContain(
      "80,000.00 × 0.5% = 400.00；100,000.00 × 0.8% = 800.00；27,055.75 × 1.2% = 324.669，合計 1,524.67，只在最後四捨五入到分。",
    );
  });
});

describe("A month that is closed", () => {
  test("stays as it was paid, and a later change comes as a true-up of the open month", async () => {
    const sample = new SampleDoor();
    const august = (json: CommissionJobJson) => json.payouts.filter(({ month }) => month === "2026-08");
    const closed = await sample.run({ close: "2026-08" });
    expect(august(closed.json).every((row) => row.closed)).toBe(true);

    // An order of nobody's at the flagship in August becomes 1,000 larger: 0.12% for the design team, 0.1% for the copywriter.
    const { rows } = sample.grids["訂單"]!;
    const order = rows.find((row) => row[0] === "462525806797997378")!;
    for (const column of [6, 7]) order[column] = Number(order[column]) + 1000;
    const later = await sample.run();

    expect(august(later.json)).toEqual(august(closed.json));
    const corrected = later.json.payouts.filter(({ trueUp }) => trueUp !== "0.00");
    expect(corrected.map(({ person, month, trueUp, payout }) => [person, month, trueUp, payout])).toEqual([
      ["沈以寧", "2026-09", "1.00", "658.79"],
      ["何柏宇", "2026-09", "0.60", "398.83"],
      ["葉思彤", "2026-09", "0.60", "398.82"],
    ]);
    expect(later.json.findings.map(({ code }) => code)).toContain("closedMonthDiffers");
  });
});

function hasFormula(cell: ReportCell): cell is { formula: string; value?: number } {
  return typeof cell === "object" && cell !== null && cell.formula !== undefined;
}
