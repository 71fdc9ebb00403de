import { monthOf } from "../../../src/domain/calendar/month";
import type { CellValue } from "../../../src/sheets/grid";
import type { CellLook } from "../../../src/sheets/why/cellLook";
import { explain, partsOf } from "../../../src/sheets/why/explain";

type Sheet = readonly (readonly (CellValue | { readonly formula: string; readonly value: CellValue })[])[];

/** Looks at a cell of a small sheet as the workbook's door does. */
function lookAt(sheet: string, cells: Sheet, row: number, column: number): CellLook {
  const cell = (r: number, c: number) => cells[r]?.[c] ?? null;
  const value = (r: number, c: number): CellValue => {
    const found = cell(r, c);
    return typeof found === "object" && found !== null ? found.value : found;
  };
  const shown = (r: number, c: number) => ({ value: value(r, c), shown: String(value(r, c) ?? "") });
  const found = cell(row, column);
  return {
    at: { sheet, row, column },
    ...shown(row, column),
    ...(typeof found === "object" && found !== null && { formula: found.formula }),
    before: Array.from({ length: Math.min(column, 5) }, (_, at) => shown(row, at)),
    top: 0,
    above: Array.from({ length: row }, (_, at) => value(at, column)),
    firstAbove: Array.from({ length: row }, (_, at) => value(at, 0)),
    head: cells.slice(0, 6).map(([first]) => String(first ?? "")),
  };
}

const ACCOUNTS: Sheet = [
  ["Monthly accounts"],
  ["Made by OpsPlan"],
  ["Read: 訂單!A1:H90, 'Ad spend'!A1:G12. Digest of the input: 7f."],
  ["Month", "Shop", "Gross paid", "Refunds", "Net sales", "Refund rate"],
  [
    45962,
    "East",
    1000,
    50,
    { formula: "=C5-D5", value: 950 },
    { formula: '=IF(C5>0,D5/C5,"")', value: 0.05 },
  ],
  [45962, "West", 300, -20, { formula: "=C6-D6", value: 320 }],
  ["2025 H1", "All shops", { formula: "=SUM(C5:C6)", value: 1300 }],
];

function why(cells: Sheet, row: number, column: number, result?: string) {
  const look = lookAt("Accounts", cells, row, column);
  const parts = partsOf(look).map((place) => lookAt(place.sheet, cells, place.row, place.column));
  return explain({ look, parts, steps: [], ...(result && { result }) }, "en");
}

describe("why a figure of the monthly accounts", () => {
  const net = why(ACCOUNTS, 4, 4, "accounts");

  it("is named by its month, its shop and its heading", () => {
    expect(net.names).toEqual(["45962", "East", "Net sales"]);
  });

  it("is told by its rule, its formula in words and in figures", () => {
    expect(net.rule).toBe("Gross paid less refunds. The refund is subtracted once.");
    expect(net.inWords).toBe("Gross paid − Refunds");
    expect(net.inFigures).toBe("1000 − 50");
  });

  it("subtracts a negative figure as paper does", () => {
    const { inFigures, parts } = why(ACCOUNTS, 5, 4, "accounts");
    expect(inFigures).toBe("300 + 20");
    expect(parts.map(({ shown }) => shown)).toEqual(["300", "−20"]);
  });

  it("tells a blank cell as what it counts as, and as blank where the formula asks for that", () => {
    const cells: Sheet = [
      ["Item", "Base", "Extra", "Yours", "Sum", "Used"],
      [
        "East",
        50,
        "",
        "",
        { formula: "=B2+C2", value: 50 },
        { formula: '=IF(D2="",B2,D2)', value: 50 },
        { formula: "=A2&C2", value: "East" },
      ],
    ];
    const [sum, used, name] = [4, 5, 6].map((column) => why(cells, 1, column));
    expect(sum!.inFigures).toBe("50 + 0");
    expect(sum!.parts.map(({ shown }) => shown)).toEqual(["50", "0"]);
    expect(used!.inFigures).toBe('IF("" = "", 50, "")');
    expect(used!.parts.map(({ label, shown }) => [label, shown])).toEqual([
      ["Yours", "blank"],
      ["Base", "50"],
    ]);
    expect(name!.parts.map(({ shown }) => shown)).toEqual(["East", "blank"]);
  });

  it("leads to what it is made from and to the sheets that were read", () => {
    expect(net.parts.map(({ label, shown }) => [label, shown])).toEqual([
      ["Gross paid", "1000"],
      ["Refunds", "50"],
    ]);
    expect(net.sources.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ["訂單", 90],
      ["Ad spend", 12],
    ]);
  });

  it("says a guarded quotient as the quotient", () => {
    expect(why(ACCOUNTS, 4, 5, "accounts").inWords).toBe("Refunds ÷ Gross paid");
  });

  it("tells a total from the figures it adds up", () => {
    const total = why(ACCOUNTS, 6, 2, "accounts");
    expect(total.rule).toBe("The sum of the rows above that belong to it.");
    expect(total).not.toHaveProperty("inWords");
    expect(total.parts).toMatchObject([{ label: "Gross paid (2 cells)" }]);
    expect(total.parts[0]).not.toHaveProperty("shown");
  });

  it("knows which sales a written figure adds up, and claims none for a formula", () => {
    expect(why(ACCOUNTS, 4, 2, "accounts").wanted).toEqual({ month: monthOf(2025, 11), shop: "East" });
    expect(net).not.toHaveProperty("wanted");
    expect(why(ACCOUNTS, 4, 2)).not.toHaveProperty("wanted");
  });

  it("knows the rule in whichever language the sheet was written", () => {
    const hant: Sheet = [
      ["月份", "店鋪", "退款率"],
      [45962, "東店", { formula: "=1/2", value: 0.5 }],
    ];
    expect(why(hant, 1, 2, "accounts").rule).toBe(
      "Refunds as a share of gross paid, taken anew in this row.",
    );
  });
});

describe("why a cell of another kind", () => {
  it("is the user's own: no rule and no run is claimed for it", () => {
    const own = why(ACCOUNTS, 4, 4);
    expect(own).toMatchObject({ origin: "own", sources: [] });
    expect(own).not.toHaveProperty("rule");
  });

  it("leads where a link leads", () => {
    const link = why(
      [[{ formula: '=HYPERLINK("#\'My orders\'!B12","B12")', value: "B12" }]],
      0,
      0,
      "accounts",
    );
    expect(link.content).toBe("link");
    expect(link.parts[0]?.place).toMatchObject({ sheet: "My orders", row: 11, column: 1 });
  });

  it("stands on the statement of the person whose title is nearest above it", () => {
    const statement: Sheet = [
      ["Commission statement: Lin, 2026-09"],
      ["Commission by tiers", 5],
      ["佣金單　Chen　2026-09"],
      ["Payout", 7],
    ];
    expect(why(statement, 3, 1, "commission.statement").names).toEqual(["佣金單　Chen　2026-09", "Payout"]);
    expect(why(statement, 1, 1, "commission.statement").names[0]).toBe("Commission statement: Lin, 2026-09");
  });

  it("is blank where nothing stands", () => {
    expect(why(ACCOUNTS, 4, 9)).toMatchObject({ content: "blank", names: [] });
  });

  it("is named in a table that begins in another column than A", () => {
    const apart: Sheet = [
      [null, null, "Sales"],
      [null, "East", 5],
    ];
    expect(why(apart, 1, 2).names).toEqual(["East", "Sales"]);
  });
});
