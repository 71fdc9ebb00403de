import { accountsJob } from "../../src/jobs/accounts";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

type Order = readonly [number: string, day: string, total: number, refund?: number];
const sheetOf = (...orders: readonly Order[]): CellValue[][] => [
  ["订单编号", "订单付款时间", "总金额", "退款金额"],
  ...orders.map(([number, day, total, refund = 0]) => [number, day, total, refund]),
];

async function accounts(sheets: Readonly<Record<string, CellValue[][]>>) {
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook(sheets).context("en"));
  return {
    lines: json.months.map(({ month, orders, gross, refunds }) => [month, orders, gross, refunds].join(" ")),
    said: findings.flatMap(({ problem, at }) =>
      problem.code === "ordersElsewhere" ||
      problem.code === "ordersOnOtherDays" ||
      problem.code === "ordersNewer"
        ? [`${problem.code} ${at!.sheet} ${at!.row} ${problem.rows} ${problem.amount} ${problem.taken}`]
        : [],
    ),
  };
}

const OCTOBER = sheetOf(
  ["2610000000001", "2026-10-01 10:00:00", 100],
  ["2610000000002", "2026-10-31 10:00:00", 200],
);

describe("An order that was exported in two sheets", () => {
  const later = (refund = 0) =>
    sheetOf(
      ["2610000000002", "2026-10-31 10:00:00", 200, refund],
      ["2610000000003", "2026-11-02 10:00:00", 300],
    );

  test("counts once, as the first one has it, and is told with where it stands", async () =>
    expect(await accounts({ Oct: OCTOBER, Later: later() })).toEqual({
      lines: ["2026-10 2 300.00 0.00", "2026-11 1 300.00 0.00"],
      said: ["ordersElsewhere Later 1 1 200.00 Oct"],
    }));

  test("counts as it stands where more of it was refunded, whichever sheet comes first", async () => {
    const lines = ["2026-10 2 300.00 50.00", "2026-11 1 300.00 0.00"];
    expect(await accounts({ Oct: OCTOBER, Later: later(50) })).toEqual({
      lines,
      said: ["ordersNewer Later 1 1 200.00 Oct"],
    });
    expect(await accounts({ Later: later(50), Oct: OCTOBER })).toEqual({
      lines,
      said: ["ordersElsewhere Oct 2 1 200.00 Later"],
    });
  });

  test("counts as it stands where it was closed, with all of its rows", async () => {
    const sheet = (...orders: readonly (readonly [string, string, number])[]) => [
      ["订单编号", "订单状态", "订单付款时间", "实付金额"],
      ...orders.map(([number, state, amount]) => [number, state, "2026-10-31 10:00:00", amount]),
    ];
    const old = sheet(
      ["2610000000001", "已发货", 100],
      ["2610000000002", "已发货", 60],
      ["2610000000002", "已发货", 40],
    );
    const newer = sheet(["2610000000002", "退款成功", 60], ["2610000000002", "退款成功", 40]);
    const { json } = await accountsJob.run({}, new MemoryWorkbook({ old, newer }).context("en"));
    expect(json.months.map(({ orders, gross, net }) => [orders, gross, net])).toEqual([
      [2, "200.00", "100.00"],
    ]);
  });

  test("counts as the first has it where the newer lacks what the figures take from that one", async () => {
    const withCost = OCTOBER.map((row, at) => [...row, at === 0 ? "商品成本" : 40]);
    const { lines, said } = await accounts({ Oct: withCost, Later: later(50) });
    expect(lines[0]).toBe("2026-10 2 300.00 0.00");
    expect(said).toEqual(["ordersElsewhere Later 1 1 200.00 Oct"]);
  });

  test("counts once with all of its rows, but for what went back", async () => {
    const later = sheetOf(
      ["2610000000002", "2026-10-31 10:00:00", 150],
      ["2610000000002", "2026-10-31 10:00:00", 50],
      ["2610000000002", "2026-11-05 10:00:00", -50],
    );
    expect((await accounts({ Oct: OCTOBER, Later: later })).lines).toEqual([
      "2026-10 2 300.00 0.00",
      "2026-11 0 0.00 50.00",
    ]);
  });

  test("counts once with what went back of it in both", async () => {
    const sheet = sheetOf(["2610000000001", "2026-10-01", 100], ["2610000000001", "2026-10-05", -30]);
    const { lines, said } = await accounts({ A: sheet, B: sheet });
    expect(lines).toEqual(["2026-10 1 100.00 30.00"]);
    expect(said).toEqual(["ordersElsewhere B 1 2 70.00 A"]);
  });

  test("counts once with the items below it that have no amounts", async () => {
    const sheet = (): CellValue[][] => [
      ["订单编号", "订单付款时间", "总金额", "退款金额", "商品数量"],
      ["2610000000001", "2026-10-01 10:00:00", 100, 0, 1],
      ["2610000000001", null, null, null, 2],
    ];
    const workbook = new MemoryWorkbook({ A: sheet(), B: sheet() });
    const { json, findings } = await accountsJob.run({}, workbook.context("en"));
    expect(json.months.map(({ orders, gross }) => [orders, gross])).toEqual([[1, "100.00"]]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("counts in both on different days, and is told", async () => {
    const { lines, said } = await accounts({
      Oct: OCTOBER,
      Nov: sheetOf(["2610000000002", "2026-11-01", 20]),
    });
    expect(lines).toEqual(["2026-10 2 300.00 0.00", "2026-11 1 20.00 0.00"]);
    expect(said).toEqual(["ordersOnOtherDays Nov 1 1 20.00 Oct"]);
  });

  test("is another shop's where its number is short, and day or amount differ", async () => {
    const of = (amount: number) => sheetOf(["#1001", "2026-10-01", amount]);
    expect(await accounts({ A: of(100), B: of(120) })).toEqual({
      lines: ["2026-10 2 220.00 0.00"],
      said: [],
    });
    expect((await accounts({ A: of(100), B: of(100) })).lines).toEqual(["2026-10 1 100.00 0.00"]);
  });
});
