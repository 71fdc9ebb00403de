import type { Host } from "../../src/host/node/openHost";
import { enter, openAddin, SAMPLE, valuesOf } from "./addin";

interface Outcome {
  readonly json: {
    readonly months: readonly Record<string, string>[];
    readonly totals: readonly Record<string, string>[];
  };
  readonly written: readonly string[];
}

const run = async (host: Host, settings = "{}") =>
  (await host.evaluate(`return opsplan.run("accounts", ${settings});`)) as Outcome;

const sheetNames = async (host: Host) =>
  (await host.evaluate(`
    return Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });`)) as string[];

describe("monthly accounts over the shipped bundle", () => {
  let host: Host;
  let outcome: Outcome;
  beforeAll(async () => {
    host = await openAddin(SAMPLE);
    outcome = await run(host);
  });
  afterAll(() => host.close());

  it("writes the accounts and the findings and leaves no staging sheet", async () => {
    expect(outcome.written).toEqual(["Monthly accounts", "Accounts findings"]);
    expect((await sheetNames(host)).slice(-2)).toEqual(["Monthly accounts", "Accounts findings"]);
  });

  it("shows in live formulas what it computed exactly", async () => {
    const rows = await valuesOf(host, "Monthly accounts");
    const header = rows.find((row) => row[0] === "Month")!;
    const total = rows.find((row) => row[0] === "Total")!;
    const expected = outcome.json.totals.find(({ period }) => period === "all")!;
    for (const [heading, key] of [
      ["Gross paid", "gross"],
      ["Refunds", "refunds"],
      ["Net sales", "net"],
      ["Gross profit", "grossProfit"],
      ["Ad spend", "adSpend"],
    ] as const) {
      expect(Number(total[header.indexOf(heading)]).toFixed(2)).toBe(expected[key]);
    }
  });

  it("foots: its own check says 0 in every column", async () => {
    const rows = await valuesOf(host, "Monthly accounts");
    const check = rows.find((row) => String(row[0]).startsWith("Check"))!;
    const figures = check.slice(1).filter((value) => value !== "");
    expect(figures.length).toBeGreaterThan(5);
    expect(new Set(figures)).toEqual(new Set([0]));
  });

  it("follows a figure that a person changes, without the add-in", async () => {
    const before = await valuesOf(host, "Monthly accounts");
    const header = before.findIndex((row) => row[0] === "Month");
    const gross = before[header]!.indexOf("Gross paid");
    const row = before.findIndex((cells, index) => index > header && typeof cells[gross] === "number");
    const address = `E${row + 1}`;
    expect(gross).toBe(4);
    const old = before[row]![gross] as number;
    await enter(host, "Monthly accounts", address, [[old + 1000]]);
    const after = await valuesOf(host, "Monthly accounts");
    const total = (rows: typeof after) =>
      rows.find((cells) => cells[0] === "Total")![before[header]!.indexOf("Net sales")];
    expect(Number(total(after)) - Number(total(before))).toBeCloseTo(1000, 6);
    await enter(host, "Monthly accounts", address, [[old]]);
  });

  it("keeps the user's notes, formulas and own sheets when it runs again", async () => {
    const findings = await valuesOf(host, "Accounts findings");
    const first = findings.findIndex((row) => row[0] === 1);
    await enter(host, "Accounts findings", `F${first + 1}`, [["asked the warehouse"]]);
    await host.evaluate(`
      await Excel.run(async (context) => {
        const own = context.workbook.worksheets.add("My dashboard");
        own.getRange("A1").formulas = [["='Monthly accounts'!A1"]];
        await context.sync();
      });`);
    await run(host);
    expect((await valuesOf(host, "My dashboard", "A1"))[0]![0]).toBe("Monthly accounts");
    const again = await valuesOf(host, "Accounts findings");
    expect(again[first]![4]).toBe(findings[first]![4]);
    expect(again[first]![5]).toBe("asked the warehouse");
    expect((await sheetNames(host)).filter((name) => name.includes("OpsPlan"))).toEqual([]);
  });
});

describe("monthly accounts of a workbook without orders", () => {
  it("say what is missing and what to do", async () => {
    const host = await openAddin();
    try {
      await expect(run(host)).rejects.toThrow(/No sheet of orders was found/);
      expect(await sheetNames(host)).toHaveLength(1);
    } finally {
      await host.close();
    }
  });
});

describe("a result sheet whose name the user already has", () => {
  it("gets another name, and the user's sheet stays as it was", async () => {
    const host = await openAddin();
    try {
      await host.evaluate(`
        await Excel.run(async (context) => {
          const own = context.workbook.worksheets.add("Monthly accounts");
          own.getRange("A1").values = [["mine"]];
          const orders = context.workbook.worksheets.add("Orders");
          orders.getRange("A1:C3").values = [["Paid time", "Paid amount", "Refund"], ["2026-05-01", 100, 0], ["2026-06-02", 50.5, 10]];
          await context.sync();
        });`);
      const { written, json } = await run(host);
      expect(written[0]).toBe("Monthly accounts (2)");
      expect(await valuesOf(host, "Monthly accounts", "A1")).toEqual([["mine"]]);
      expect(json.months.map(({ month, gross }) => [month, gross])).toEqual([
        ["2026-05", "100.00"],
        ["2026-06", "50.50"],
      ]);
    } finally {
      await host.close();
    }
  });
});
