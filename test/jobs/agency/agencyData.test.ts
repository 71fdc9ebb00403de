import { centsToText } from "../../../src/domain/money/cents";
import { Decimal } from "../../../src/domain/money/decimal";
import { gatherData, type GatheredData } from "../../../src/jobs/agency/agencyData";
import type { AgencyInputs } from "../../../src/jobs/agency/agencyInputs";
import type { KnownTerms } from "../../../src/jobs/agency/agencyTerms";
import type { JobContext } from "../../../src/jobs/job";
import type { CellValue, Grid } from "../../../src/sheets/grid";
import { QuotesReader } from "../../../src/sheets/reading/agency/quotes";
import { TERMS_COLUMNS } from "../../../src/sheets/reading/agency/termsPlaces";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { gridOfSheet } from "../../../src/sheets/reports/parts/gridOfSheet";

const CONTEXT = { language: "en", now: new Date(2026, 10, 28) } as JobContext;
const NAME = "Agency terms";

/** A workbook in which nothing but quotes stands. */
const SHOP = {
  ...{ sales: [], adSpend: [], traffic: [], employments: [], costs: [], fees: [], charged: [] },
  ...{ paidCommission: [] },
  ...{ ordersByDay: new Map(), ranges: new Map() },
};

function inputsOf(quotes: Readonly<Record<string, string>>): AgencyInputs {
  const rows = [["Agency", "Quote"], ...Object.entries(quotes)];
  const grid: Grid = { sheet: "Quotes", top: 0, left: 0, rows };
  const reader = new QuotesReader(recogniseSheet(grid));
  reader.add(grid);
  const nothing = { findings: [], sources: [], rows: 0, digest: "" };
  return {
    quotes: reader.finish().quotes,
    shop: { ...SHOP, ...nothing },
    ...nothing,
  };
}

const first = (quotes: Readonly<Record<string, string>>): GatheredData =>
  gatherData(inputsOf(quotes), { name: NAME, known: {} }, CONTEXT);

/** What the workbook knows that these runs may have written. */
function knownOf(...runs: readonly GatheredData[]): KnownTerms {
  const known: Record<string, readonly string[]> = {};
  for (const { written } of runs)
    for (const [key, text] of Object.entries(written)) known[key] = [...(known[key] ?? []), text];
  return known;
}

/** The terms sheet as it stands after a person typed a figure into the line with these labels. */
function typed({ data }: GatheredData, labels: readonly string[], value: number): Grid {
  const grid = gridOfSheet(data.newTerms!);
  const rows = grid.rows.map((row): readonly CellValue[] => {
    if (!labels.every((label) => row.includes(label))) return row;
    const { low, base, high } = TERMS_COLUMNS;
    return row.map((cell, column) => ([low, base, high].some((of) => of === column) ? value : cell));
  });
  return { ...grid, rows };
}

const ratesOf = ({ data }: GatheredData) =>
  data.quotes.map(({ name, terms }) => [name, Number(terms.rate?.low)]);
const codes = ({ data }: GatheredData) => data.findings.map(({ problem }) => problem.code);

describe("The terms sheet over several runs", () => {
  const quotes = { North: "月費2萬加實付3個點", South: "純提點,實付6%" };
  const salesOf = ({ data }: GatheredData) => data.path.sales.base.map(centsToText);

  it("takes the sales that were typed beside the quotes, and leaves them when they are taken back", () => {
    const before = first(quotes);
    expect(new Set(salesOf(before))).toEqual(new Set(["500000.00"]));
    const standing = { name: NAME, grid: gridOfSheet(before.data.newTerms!), known: knownOf(before) };
    const typedSales = { sales: new Decimal(800_000), margin: new Decimal("0.4") };
    const after = gatherData(inputsOf(quotes), standing, CONTEXT, typedSales);
    expect(salesOf(after)).toEqual(Array.from({ length: 12 }, () => "800000.00"));
    expect(after.data.path.source).toBe("typed");
    expect(Number(after.data.margin)).toBe(0.4);
    const later = { ...standing, grid: gridOfSheet(after.data.newTerms!), known: knownOf(before, after) };
    expect(new Set(salesOf(gatherData(inputsOf(quotes), later, CONTEXT)))).toEqual(new Set(["500000.00"]));
  });

  it("goes before the sales that were typed beside the quotes with those that are typed into it", () => {
    const before = first(quotes);
    const written = gridOfSheet(before.data.newTerms!);
    const rows = written.rows.map((row) =>
      typeof row[0] === "number" ? row.map((cell) => (cell === 500_000 ? 700_000 : cell)) : row,
    );
    const standing = { name: NAME, grid: { ...written, rows }, known: knownOf(before) };
    const after = gatherData(inputsOf(quotes), standing, CONTEXT, { sales: new Decimal(800_000) });
    expect(new Set(salesOf(after))).toEqual(new Set(["700000.00"]));
  });

  it("is written by the first run and left alone by the next", () => {
    const written = first(quotes);
    expect(written.data.newTerms?.name).toBe(NAME);
    const grid = gridOfSheet(written.data.newTerms!);
    const again = gatherData(inputsOf(quotes), { name: NAME, grid, known: knownOf(written) }, CONTEXT);
    expect(again.data.newTerms).toBeUndefined();
    expect(codes(again)).not.toContain("agencyTermsKept");
    expect(ratesOf(again)).toEqual(ratesOf(written));
  });

  it("keeps what somebody typed, also where the text of another quote has changed", () => {
    const before = first(quotes);
    const grid = typed(before, ["South", "Commission rate", "share"], 0.04);
    const standing = { name: NAME, grid, known: knownOf(before) };
    const again = gatherData(inputsOf(quotes), standing, CONTEXT);
    expect(again.data.newTerms).toBeUndefined();
    expect(codes(again)).toContain("agencyTermsKept");
    const changed = gatherData(inputsOf({ ...quotes, North: "月費2萬加實付2個點" }), standing, CONTEXT);
    expect(changed.data.newTerms).toBeDefined();
    expect(ratesOf(changed)).toEqual([
      ["North", 0.02],
      ["South", 0.04],
    ]);
  });

  it("takes none of its own lines for a person's, whichever of two runs it was that broke off", () => {
    const before = first(quotes);
    const changed = first({ ...quotes, North: "月費2萬加實付2個點" });
    for (const stands of [before, changed]) {
      const standing = {
        name: NAME,
        grid: gridOfSheet(stands.data.newTerms!),
        known: knownOf(before, changed),
      };
      const again = gatherData(inputsOf({ ...quotes, North: "月費2萬加實付4個點" }), standing, CONTEXT);
      expect(codes(again)).not.toContain("agencyTermsKept");
      expect(ratesOf(again)).toEqual([
        ["North", 0.04],
        ["South", 0.06],
      ]);
    }
  });

  it("adds a quote that is new and drops one that is gone", () => {
    const before = first(quotes);
    const grid = gridOfSheet(before.data.newTerms!);
    const changed = gatherData(
      inputsOf({ South: quotes.South, West: "實付5個點" }),
      { name: NAME, grid, known: knownOf(before) },
      CONTEXT,
    );
    expect(ratesOf(changed)).toEqual([
      ["South", 0.06],
      ["West", 0.05],
    ]);
    expect([...changed.data.places.quotes.keys()]).toEqual(["South", "West"]);
  });

  it("keeps a typed margin and sales path", () => {
    const before = first(quotes);
    const margin = typed(before, ["Gross margin of sales"], 0.4);
    const known = knownOf(before);
    const withMargin = gatherData(inputsOf(quotes), { name: NAME, grid: margin, known }, CONTEXT);
    expect(Number(withMargin.data.margin)).toBe(0.4);
    const rows = margin.rows.map((row) => row.map((cell) => (cell === 500_000 ? 800_000 : cell)));
    const grid = { ...margin, rows };
    const withSales = gatherData(inputsOf(quotes), { name: NAME, grid, known }, CONTEXT);
    expect(withSales.data.path.source).toBe("typed");
    expect(new Set(withSales.data.path.sales.base)).toEqual(new Set([80_000_000]));
  });

  it("looks for the cheapest up to half above the best month, as long as nobody types another end", () => {
    const before = first(quotes);
    // 115% of 500,000, half more, up to two digits.
    expect(Number(before.data.mapUpTo)).toBe(870_000);
    const known = knownOf(before);
    const written = gridOfSheet(before.data.newTerms!);
    const standing = (changes: ReadonlyMap<CellValue, CellValue>) => {
      const rows = written.rows.map((row) =>
        row.map((cell) => (changes.has(cell) ? changes.get(cell)! : cell)),
      );
      return { name: NAME, grid: { ...written, rows }, known };
    };
    const sales = [
      [500_000, 800_000],
      [575_000, 920_000],
    ] as const;
    // As Excel has calculated it when sales are typed over.
    const followed = gatherData(
      inputsOf(quotes),
      standing(new Map([...sales, [870_000, 1_400_000]])),
      CONTEXT,
    );
    expect(Number(followed.data.mapUpTo)).toBe(1_400_000);
    expect(followed.data.findings.map(({ problem }) => problem)).toContainEqual({
      code: "agencyTermsKept",
      cells: 12,
    });
    const own = gatherData(inputsOf(quotes), standing(new Map([[870_000, 2_000_000]])), CONTEXT);
    expect(Number(own.data.mapUpTo)).toBe(2_000_000);
    // As long as Excel has not calculated it, since it does so on request only.
    const blank = gatherData(inputsOf(quotes), standing(new Map([[870_000, null]])), CONTEXT);
    expect(Number(blank.data.mapUpTo)).toBe(870_000);
    expect(codes(blank)).not.toContain("agencyTermsKept");
  });
});

describe("Sales that lie exactly on a bound", () => {
  // Nothing tells what is sold: 500,000 a month is assumed.
  it.each([
    ["are told where the tier they fall into changes the cost", "50萬以內5%,50萬以上4%,全額累進", true],
    ["and where that is one of two readings", "50萬以內5%,50萬以上4%", true],
    ["and not where each rate is on its own part", "50萬以內5%,50萬以上4%,分段累進", false],
    ["nor beside them", "55萬以內5%,55萬以上4%,全額累進", false],
  ])("%s: %s", (_, quote, isTold) => {
    expect(codes(first({ North: quote })).includes("salesOnBound")).toBe(isTold);
  });
});
