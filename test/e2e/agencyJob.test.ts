import type { Host } from "../../src/host/node/openHost";
import { enter, openAddin, valuesOf } from "./addin";

interface Outcome {
  readonly json: {
    readonly quotes: readonly {
      readonly agency: string;
      readonly total: Readonly<Record<string, string>>;
    }[];
    readonly crossover: readonly { readonly to: string; readonly cheapest: string }[];
  };
  readonly written: readonly string[];
}

const run = async (host: Host) => (await host.evaluate(`return opsplan.run("agency", {});`)) as Outcome;

const TERMS = "Agency terms";
const COMPARISON = "Agency comparison";

/** Types into the middle figure, or another column, of the terms sheet's row that holds these labels. */
async function type(host: Host, labels: readonly string[], value: unknown, column = "F"): Promise<void> {
  const rows = await valuesOf(host, TERMS);
  const row = rows.findIndex((cells) => labels.every((label) => cells.includes(label)));
  await enter(host, TERMS, `${column}${row + 1}`, [[value]]);
}

/** The row of the scope sheet with a service's state in each quote. */
async function scopeRow(
  host: Host,
  service: string,
): Promise<{ readonly row: number; readonly cells: unknown[] }> {
  const rows = await valuesOf(host, "Agency scope");
  const row = rows.findIndex((cells) => String(cells[0]).trim() === service);
  return { row, cells: rows[row]! };
}

/** Each agency's row of the ranking by heading. */
async function ranking(host: Host): Promise<Record<string, Record<string, unknown>>> {
  const rows = await valuesOf(host, COMPARISON);
  const top = rows.findIndex((cells) => cells.includes("Effective rate"));
  const headings = rows[top]!.map(String);
  return Object.fromEntries(
    rows
      .slice(top + 1, top + 3)
      .map((cells) => [
        String(cells[0]),
        Object.fromEntries(headings.map((heading, at) => [heading, cells[at]])),
      ]),
  );
}

describe("the agency comparison over the shipped bundle", () => {
  let host: Host;
  let outcome: Outcome;
  beforeAll(async () => {
    host = await openAddin();
    await enter(host, "Sheet1", "A1:B3", [
      ["Agency", "Quote"],
      ["North", "月費2萬加實付3個點"],
      ["South", "純提點,實付6%"],
    ]);
    outcome = await run(host);
  });
  afterAll(() => host.close());

  it("prices quotes at the sales there are: 500,000 a month where nothing tells them", async () => {
    // Twelve times 20,000 + 15,000, and twelve times 30,000.
    expect(outcome.json.quotes.map(({ agency, total }) => [agency, total.base])).toEqual([
      ["North", "420000.00"],
      ["South", "360000.00"],
    ]);
    const { North, South } = await ranking(host);
    expect([North!.Rank, South!.Rank]).toEqual([2, 1]);
    expect(North).toMatchObject({ "Total at base sales": 420_000, "Effective rate": 0.07, Check: 0 });
  });

  it("finds where the cheapest changes: 20,000 ÷ 3%", () =>
    expect(outcome.json.crossover[0]).toMatchObject({ to: "666666.666667", cheapest: "South" }));

  it("follows the sales, the margin and a term that somebody types, by Excel's own formulas", async () => {
    const first = (await valuesOf(host, TERMS)).findIndex((cells) => cells[5] === 500_000);
    await enter(
      host,
      TERMS,
      `F${first + 1}:F${first + 12}`,
      Array.from({ length: 12 }, () => [1_000_000]),
    );
    const atMore = await ranking(host);
    // Twelve times 50,000, and twelve times 60,000.
    expect([atMore.North!["Total at base sales"], atMore.South!["Total at base sales"]]).toEqual([
      600_000, 720_000,
    ]);
    expect([atMore.North!.Rank, atMore.South!.Rank]).toEqual([1, 2]);

    await type(host, ["Gross margin of sales"], 0.4);
    expect((await ranking(host)).North!["Profit after fee"]).toBe(4_200_000);

    await type(host, ["South", "Commission rate"], 0.04);
    const cheaper = await ranking(host);
    expect(cheaper.South).toMatchObject({ "Total at base sales": 480_000, Rank: 1, "Low case": 480_000 });
    expect(cheaper.North!.Rank).toBe(2);
  });

  it("leaves a quote out of the ranking as soon as somebody says so, and takes it back", async () => {
    await type(host, ["South", "Compare this quote"], "no", "H");
    const without = await ranking(host);
    expect(without.North!.Rank).toBe(1);
    expect(without.South).toMatchObject({ Rank: "", "Total at base sales": "" });
    expect(String(without.South!["Missing for a price"])).toContain("kept out of the comparison");
    await type(host, ["South", "Compare this quote"], "yes", "H");
    expect((await ranking(host)).South!.Rank).toBe(1);
  });

  it("keeps what somebody says of a service, a quote that is left out and a note, once each, over a rerun", async () => {
    const north = (await valuesOf(host, COMPARISON)).findIndex((cells) => cells[0] === "North");
    await enter(host, COMPARISON, `Q${north + 1}`, [["asked twice"]]);
    const { row } = await scopeRow(host, "design");
    await enter(host, "Agency scope", `E${row + 1}`, [["included"]]);
    await type(host, ["South", "Compare this quote"], "no", "H");
    await run(host);
    expect((await scopeRow(host, "design")).cells.slice(4, 6)).toEqual(["included", "not said"]);
    expect(await ranking(host)).toMatchObject({ North: { Rank: 1 }, South: { Rank: "" } });
    const noted = (await valuesOf(host, COMPARISON)).filter((cells) => cells.includes("asked twice"));
    expect(noted.map((cells) => cells[0])).toEqual(["North"]);
  });
});
