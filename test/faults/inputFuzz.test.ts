import fc from "fast-check";
import { monthOf } from "../../src/domain/calendar/month";
import { tiersOfCells } from "../../src/domain/commission/tiers/tiersOfCells";
import { centsToText, roundToCents, type Cents } from "../../src/domain/money/cents";
import { readAmount } from "../../src/domain/money/readAmount";
import { measureInputs } from "../../src/domain/plan/assumptions/measure";
import { SCENARIOS, scenarioPlans } from "../../src/domain/plan/assumptions/planInputs";
import { readCsv } from "../../src/host/files/csv/readCsv";
import { staysWithAgency, worksByOrders } from "../../src/locale/plan/planRoles";
import { QuotesReader } from "../../src/sheets/reading/agency/quotes";
import { readAssumptions } from "../../src/sheets/reading/plan/readAssumptions";
import { recogniseSheet } from "../../src/sheets/reading/recognise";
import { assumptionsSheet } from "../../src/sheets/reports/plan/assumptions/assumptionsSheet";
import { gridOfSheet } from "../../src/sheets/reports/parts/gridOfSheet";
import type { CellValue } from "../../src/sheets/grid";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(..."0123456789.,-+() ¥%元万萬以上至起个個点/:=\t".split("")),
    maxLength: 20,
  }),
  fc.constantFrom(
    "#N/A",
    "#REF!",
    "=cmd|'/c calc'!A1",
    "10万以上",
    "5%",
    "5個點",
    "0-10",
    "NaN",
    "1e999",
    "__proto__",
  ),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const cells = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));

describe("whatever cells somebody takes for a tier table", () => {
  it("are bands that pay a figure, or a reason why they are none", () => {
    fc.assert(
      fc.property(cells, (table) => {
        const tiers = tiersOfCells(table);
        expect(tiers).toHaveProperty("code");
      }),
      { numRuns: 500 },
    );
  });
});

describe("whatever stands on a sheet of quotes", () => {
  it("is read as quotes or told of, and nothing thrown", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom("Quote", "報價", "月费", "Agency"), (rows, heading) => {
        const grid = { sheet: "Quotes", top: 0, left: 0, rows: [["Agency", heading, "Rate"], ...rows] };
        const reader = new QuotesReader(recogniseSheet(grid, { kind: "quotes" }));
        reader.add(grid);
        for (const { said } of reader.finish().quotes) expect(said).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe("whatever bytes are taken for a text file", () => {
  it("become cells or a reason", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readCsv(bytes, "orders.csv")));
  });
});

describe("whatever somebody types on the sheet of assumptions", () => {
  const start = monthOf(2026, 7);
  const nothing = {
    ...{ sales: [], adSpend: [], traffic: [], staff: [], otherCosts: [], fees: [], quotes: [] },
    commission: { plans: [], payouts: [] },
  };
  const defaults = measureInputs(
    nothing,
    { event: (id) => id, nameless: { channel: "-", role: "-", shop: "-" }, worksByOrders, staysWithAgency },
    start,
  );
  const stamp = { when: new Date(0), sources: [], settings: [], rows: 0, findings: 0, digest: "" };
  const grid = gridOfSheet(assumptionsSheet("Assumptions", defaults, new Map(), stamp, "en"));

  /** A channel may be called "NaN"; a figure may not be. */
  const withoutNames = (key: string, value: unknown) => (key === "name" ? undefined : value);

  it("gives a plan of finite figures, or says what cannot be planned with", () => {
    const place = fc.record({
      row: fc.nat({ max: grid.rows.length - 1 }),
      column: fc.nat({ max: 9 }),
      value: cell,
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (typed) => {
        const rows = grid.rows.map((row) => [...row]);
        for (const { row, column, value } of typed) rows[row]![column] = value;
        const { inputs } = readAssumptions({ ...grid, rows }, start, "en");
        const plans = scenarioPlans(inputs, 12);
        if (!plans.ok) return expect(plans.problem).toHaveProperty("code");
        for (const scenario of SCENARIOS)
          expect(JSON.stringify(plans.value[scenario], withoutNames)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 150 },
    );
  });
});

describe("an amount that is printed", () => {
  const cents = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }) as fc.Arbitrary<Cents>;
  const grouped = (of: string, mark: string) => of.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
  /** The ways in which shops, platforms and ledgers print an amount, given its sign, its yuan and its two decimals. */
  const STYLES: Readonly<Record<string, (sign: string, yuan: string, decimals: string) => string>> = {
    plain: (sign, yuan, decimals) => `${sign}${yuan}.${decimals}`,
    "thousands with commas": (sign, yuan, decimals) => `${sign}${grouped(yuan, ",")}.${decimals}`,
    "thousands with apostrophes": (sign, yuan, decimals) => `${sign}${grouped(yuan, "'")}.${decimals}`,
    "a currency before": (sign, yuan, decimals) => `${sign}¥${grouped(yuan, ",")}.${decimals}`,
    "元 behind": (sign, yuan, decimals) => `${sign}${grouped(yuan, ",")}.${decimals}元`,
    "full width": (sign, yuan, decimals) =>
      `${sign}${yuan}.${decimals}`.replace(/[!-~]/g, (of) => String.fromCharCode(of.charCodeAt(0) + 0xfee0)),
    parentheses: (sign, yuan, decimals) =>
      sign === "-" ? `(${grouped(yuan, ",")}.${decimals})` : `${grouped(yuan, ",")}.${decimals}`,
    spaces: (sign, yuan, decimals) => `\u00a0${sign}${yuan}.${decimals} `,
    "the code behind": (sign, yuan, decimals) => `${sign}${yuan}.${decimals} CNY`,
    "a comma for decimals": (sign, yuan, decimals) => `${sign}${grouped(yuan, ".")},${decimals}`,
  };

  it.each(Object.entries(STYLES))("reads back to the same cents: %s", (style, print) => {
    fc.assert(
      fc.property(cents, (amount) => {
        const [, sign, yuan, decimals] = /^(-?)(\d+)\.(\d\d)$/.exec(centsToText(amount))!;
        // 1,23 might be 1.23 or a mistyped 123, and is asked about; 1.234,56 can be but one amount.
        fc.pre(style !== "a comma for decimals" || yuan!.length > 3);
        const read = readAmount(print(sign!, yuan!, decimals!));
        expect(read.kind === "amount" ? roundToCents(read.value) : read).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});
