import { daySerial, monthText } from "../../../src/domain/calendar/month";
import { detectSheets } from "../../../src/jobs/detect";
import { usualSales } from "../../../src/jobs/agency/usualSales";
import type { CellValue } from "../../../src/sheets/grid";
import { MemoryWorkbook } from "../memoryWorkbook";

const HEADERS = ["訂單編號", "付款時間", "實付金額", "退款金額"];

/** An order of so much in each month, the last in October 2026. */
function ordersOf(amounts: readonly number[]): CellValue[][] {
  const first = 10 - amounts.length;
  const rows = amounts.map((amount, at): CellValue[] => [
    `T${1000 + at}`,
    daySerial(2026 + Math.floor((first + at) / 12), ((((first + at) % 12) + 12) % 12) + 1, 5)!,
    amount,
    0,
  ]);
  return [HEADERS, ...rows];
}

async function usual(workbook: MemoryWorkbook) {
  const context = workbook.context();
  return usualSales(await detectSheets(context.door, {}), context);
}

describe("what a shop sells in a month on average", () => {
  test("is the mean of the last twelve months: 100,000 in six and 200,000 in six are 150,000, whatever was before", async () => {
    const amounts = [9_000_000, ...Array.from({ length: 12 }, (_, at) => (at < 6 ? 100_000 : 200_000))];
    const found = await usual(new MemoryWorkbook({ 訂單: ordersOf(amounts) }));
    expect(found?.sales.toString()).toBe("150000");
    expect(found?.from.code === "past" && [found.from.first, found.from.last].map(monthText)).toEqual([
      "2025-11",
      "2026-10",
    ]);
  });

  test("is the plan's where one stands: 300,000 and 500,000 of the base are 400,000", async () => {
    const workbook = new MemoryWorkbook({ 訂單: ordersOf([100_000]) });
    const months = [daySerial(2027, 1, 1)!, daySerial(2027, 2, 1)!];
    const scenario = (name: string, factor: number): CellValue[][] => [
      [`${name} · 目標`, null],
      ["月份", "銷售額"],
      [months[0]!, 300_000 * factor],
      [months[1]!, 500_000 * factor],
      ["全年", 800_000 * factor],
    ];
    workbook.put(
      "月度規劃",
      [...scenario("基準", 1), ...scenario("保守", 0.8), ...scenario("樂觀", 1.2)],
      true,
    );
    const found = await usual(workbook);
    expect(found?.sales.toString()).toBe("400000");
    expect(found?.from).toEqual({ code: "plan", sheet: "月度規劃" });
  });

  test("is not known without orders, nor where there are more of them than can be read in passing", async () => {
    expect(await usual(new MemoryWorkbook({ 備忘: [["買紙箱"]] }))).toBeUndefined();
    const many = Array.from({ length: 50_001 }, () => 1);
    const rows = [HEADERS, ...many.map((amount, at): CellValue[] => [`T${at}`, 46_000, amount, 0])];
    expect(await usual(new MemoryWorkbook({ 訂單: rows }))).toBeUndefined();
  });
});
