import { monthOf } from "../../../../src/domain/calendar/month";
import {
  CERTAIN,
  DAY_FIRST,
  FIRST_MONTH,
  MONTH_FIRST,
  SalesBook,
} from "../../../../src/sheets/reading/sales/salesBook";

const MAY = monthOf(2026, 5);
const PAID = 0;

describe("the book of month × shop sums", () => {
  it("stays exact to the cent when sums outgrow what a double holds", () => {
    const book = new SalesBook();
    const slots = book.slots(0, CERTAIN);
    const slot = book.open(slots, MAY);
    // 90,000,000,000,000.01 yuan a time, 1,001 times: more than 2^53 cents.
    const cents = 900_000_000_000_001;
    for (let time = 0; time < 1001; time += 1) {
      book.sums[slot + PAID]! += cents;
      book.settle(cents);
    }
    expect(book.total(PAID).toString()).toBe("9009000000000010.01");
  });

  it("keeps a place for each month, shop and reading of a date", () => {
    const book = new SalesBook();
    const places = [
      book.slot(MAY, 0, CERTAIN),
      book.slot(MAY, 1, CERTAIN),
      book.slot(MAY + 1, 0, CERTAIN),
      book.slot(MAY, 0, MONTH_FIRST),
    ];
    expect(new Set(places).size).toBe(4);
    expect(book.slot(MAY, 0, CERTAIN)).toBe(places[0]);
    expect(book.all().map(({ month, shop, book: reading }) => [month, shop, reading])).toEqual([
      [MAY, 0, CERTAIN],
      [MAY, 1, CERTAIN],
      [MAY + 1, 0, CERTAIN],
      [MAY, 0, MONTH_FIRST],
    ]);
  });

  it("grows past its first places without losing a sum", () => {
    const book = new SalesBook();
    for (let shop = 0; shop < 500; shop += 1) {
      const slot = book.slot(FIRST_MONTH, shop, CERTAIN);
      book.sums[slot + PAID]! += 101;
    }
    expect(book.total(PAID).toString()).toBe("505");
  });

  it("counts a row whose date has two readings once in its total", () => {
    const book = new SalesBook();
    for (const reading of [MONTH_FIRST, DAY_FIRST]) {
      const slot = book.slot(MAY, 0, reading);
      book.sums[slot + PAID]! += 1250;
    }
    expect(book.total(PAID).toString()).toBe("12.5");
  });
});
