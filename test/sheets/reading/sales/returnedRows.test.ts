import fc from "fast-check";
import { codes, lineTexts, readSales, type Rows } from "../sheet";

const HEADERS = ["訂單編號", "訂單日期", "品名", "數量", "金額"];
const read = (...rows: Rows) => readSales([HEADERS, ...rows]);

describe("A row of a list of orders with a minus", () => {
  test("is what came back, and no order", () => {
    const reading = read(
      ["2601", "2026-08-03", "杯", 1, 300],
      ["2602", "2026-08-04", "杯", 2, 500],
      ["2600", "2026-08-05", "杯", -1, -250],
      ["2601", "2026-09-01", "杯", -1, -300],
      ["合計", null, null, null, 250],
    );
    expect(lineTexts(reading)).toEqual(["2026-08 - 2 800 250 550", "2026-09 - 0 0 300 -300"]);
    expect(codes(reading.findings)).toEqual(expect.arrayContaining(["returnsWithMinus", "totalAgrees"]));
    expect(codes(reading.findings)).not.toContain("refundsUnknown");
    const said = reading.findings.find(({ problem }) => problem.code === "returnsWithMinus");
    expect(said?.at).toMatchObject({ row: 3, column: 4 });
  });

  test("is taken off the price of the order whose row it stands below, on its day", () => {
    const reading = read(["2601", "2026-08-03", "杯", 1, 300], ["2601", "2026-08-03", "折扣", 1, -30]);
    expect(lineTexts(reading)).toEqual(["2026-08 - 1 270 ? 270"]);
  });

  test("leaves the net sales and the number of orders what they are, wherever it stands", () => {
    const amounts = fc.array(fc.record({ sold: fc.integer({ min: 1, max: 90_000 }), isBack: fc.boolean() }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(amounts, (orders) => {
        const sold = orders.map((each, at) => [`A${at}`, 46236, "杯", 1, each.sold / 100]);
        const back = orders.flatMap((each, at) =>
          each.isBack ? [[`A${at}`, 46240, "杯", -1, -each.sold / 100]] : [],
        );
        const sum = (wanted: (each: (typeof orders)[number]) => boolean) =>
          orders.filter(wanted).reduce((total, each) => total + each.sold, 0);
        const [gross, refunds] = [sum(() => true), sum(({ isBack }) => isBack)];
        for (const rows of [
          [...sold, ...back],
          [...back, ...sold],
        ]) {
          const [line] = read(...rows).lines;
          expect([line!.orders, line!.gross.times(100).toNumber(), line!.net.times(100).toNumber()]).toEqual([
            orders.length,
            gross,
            gross - refunds,
          ]);
        }
      }),
    );
  });

  test("of days is a day of more refunds than sales, of which neither is known", () => {
    const reading = readSales([
      ["日期", "銷售額"],
      ["2026-08-01", 500],
      ["2026-08-02", -20],
    ]);
    expect(lineTexts(reading)).toEqual(["2026-08 - ? 480 ? 480"]);
    expect(codes(reading.findings)).toContain("refundsUnknown");
  });
});
