import type { Host } from "../../src/host/node/openHost";
import { enter, openAddin, valuesOf } from "./addin";

interface Outcome {
  readonly json: {
    readonly orders: string;
    readonly coverage: { readonly nobody: readonly { id?: string }[] };
  };
  readonly written: readonly string[];
}

const run = async (host: Host) =>
  (await host.evaluate(`return opsplan.run("work", { month: "2026-11" });`)) as Outcome;

type Cells = (string | number | boolean)[][];
const rowNamed = (rows: Cells, label: string) => rows.findIndex((row) => row[0] === label);

/** The table of days: its rows, and the place of a heading. */
function days(rows: Cells) {
  const header = rows.findIndex((row) => row[0] === "Day");
  const column = (heading: string) => rows[header]!.indexOf(heading);
  return { of: rows.slice(header + 1, header + 31), column, firstRow: header + 2 };
}

describe("shifts and work over the shipped bundle", () => {
  let host: Host;
  let outcome: Outcome;
  beforeAll(async () => {
    host = await openAddin();
    await host.evaluate(`
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const orders = worksheets.add("Orders");
        const rows = [["Date", "Orders", "Paid amount"]];
        for (let day = 45931; day < 46327; day++) rows.push([day, day === 45972 ? 700 : 100, 9000]);
        orders.getRange("A1:C" + rows.length).values = rows;
        const staff = worksheets.add("Staff");
        staff.getRange("A1:E3").values = [
          ["Name", "Role", "Base pay", "From", "To"],
          ["Ann", "Customer service", 5000, 45000, ""],
          ["Bo", "Customer service", 5000, 45000, 46340],
        ];
        await context.sync();
      });`);
    outcome = await run(host);
  });
  afterAll(() => host.close());

  it("writes calendar, shifts, what comes due, duties and findings", () =>
    expect(outcome.written).toEqual([
      "Month calendar",
      "Shifts",
      "Work of the month",
      "Duties",
      "Work findings",
    ]));

  it("gives days in live formulas that add up to the month, most on 11 November", async () => {
    const rows = await valuesOf(host, "Shifts");
    const { of, column } = days(rows);
    const orders = of.map((row) => Number(row[column("Orders expected")]));
    expect(orders.reduce((sum, count) => sum + count, 0)).toBe(Number(outcome.json.orders));
    expect(orders.indexOf(Math.max(...orders))).toBe(10);
    expect(rows[rowNamed(rows, "Check: 0 differences")]![column("Orders expected")]).toBe(0);
  });

  it("counts who is there from the table of staff: Bo leaves after 14 November", async () => {
    const { of, column } = days(await valuesOf(host, "Shifts"));
    const there = of.map((row) => row[column("Customer service · there")]);
    expect(there).toEqual([...Array.from({ length: 14 }, () => 2), ...Array.from({ length: 16 }, () => 1)]);
  });

  it("needs more people for more orders, without the add-in", async () => {
    const rows = await valuesOf(host, "Shifts");
    const before = days(rows);
    const needed = before.of.map((row) => Number(row[before.column("Customer service · needed")]));
    await enter(host, "Shifts", `C${rowNamed(rows, "Orders of the month") + 1}`, [
      [Number(outcome.json.orders) * 3],
    ]);
    await enter(host, "Shifts", `H${before.firstRow}`, [[0]]);
    const changed = await valuesOf(host, "Shifts");
    const after = days(changed);
    const more = after.of.map((row) => Number(row[after.column("Customer service · needed")]));
    expect(more[0]).toBe(1);
    expect(more.slice(1).every((people, at) => people > needed[at + 1]!)).toBe(true);
    expect(changed[rowNamed(changed, "Check: 0 differences")]![after.column("Orders expected")]).toBe(0);
    const calendar = await valuesOf(host, "Month calendar");
    const total = calendar.find((row) => row[0] === "Orders of the month")!;
    expect(total[total.length - 1]).toBe(Number(outcome.json.orders) * 3);
  });

  it("counts marks as they are set, and keeps them and the typed figures when it runs again", async () => {
    const duties = await valuesOf(host, "Duties");
    const header = duties.findIndex((row) => row[1] === "Duty");
    const row = duties.findIndex((cells) => cells[1] === "Stock count");
    const state = duties[header]!.indexOf("State");
    expect(duties[row]![state]).toBe("Nobody");
    const ann = String.fromCharCode(65 + duties[header]!.indexOf("Ann"));
    await enter(host, "Duties", `${ann}${row + 1}`, [["●"]]);
    expect((await valuesOf(host, "Duties"))[row]![state]).toBe("Covered");
    const again = await run(host);
    expect(again.json.coverage.nobody.map(({ id }) => id)).not.toContain("warehouse.stockCount");
    expect(again.json.orders).toBe(String(Number(outcome.json.orders) * 3));
  });
});
