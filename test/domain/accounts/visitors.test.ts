import { accountsJson } from "../../../src/domain/accounts/accountsJson";
import { NO_SHOP, type SalesLine, type TrafficLine } from "../../../src/domain/accounts/lines";
import { monthlyAccounts } from "../../../src/domain/accounts/monthlyAccounts";
import { daysTogether } from "../../../src/domain/accounts/visitors";
import { firstDayOf, monthOf, type DaySerial, type Month } from "../../../src/domain/calendar/month";
import { Decimal } from "../../../src/domain/money/decimal";

const MAY = monthOf(2024, 5);
const JUNE = monthOf(2024, 6);

const sale = (month: Month, shop: string, orders: number | undefined, gross: number): SalesLine => ({
  ...{ month, shop, gross: new Decimal(gross), net: new Decimal(gross) },
  ...(orders !== undefined && { orders }),
});
const visits = (
  month: Month,
  shop: string,
  visitors: number,
  more: Partial<TrafficLine> = {},
): TrafficLine => ({
  ...{ month, shop, visitors: new Decimal(visitors) },
  ...more,
});

/** Days of a month, from one to another, as a person counts them. */
const daysOf = (month: Month, first: number, last: number): { readonly days: ReadonlySet<DaySerial> } => ({
  days: new Set(
    Array.from({ length: last - first + 1 }, (_, at) => (firstDayOf(month) + first - 1 + at) as DaySerial),
  ),
});

/** What the accounts say of visitors, by month and shop, and in total. */
function told(sales: readonly SalesLine[], traffic: readonly TrafficLine[]) {
  const { months, totals } = accountsJson(monthlyAccounts({ sales, traffic }));
  const said = ({
    visitors,
    conversion,
    visitorValue,
  }: (typeof totals)[number] | (typeof months)[number]) => [visitors, conversion, visitorValue];
  return {
    lines: months.map((line) => [line.month, line.shop, ...said(line)]),
    all: said(totals.find(({ period }) => period === "all")!),
  };
}

describe("The visitors of a month", () => {
  it("give the conversion and what a visitor brings: 50 orders of 10,000 from 2,000 visitors are 2.5% and 5.00", () => {
    const { lines, all } = told([sale(MAY, "甲店", 50, 10_000)], [visits(MAY, "甲店", 2_000)]);
    expect(lines).toEqual([["2024-05", "甲店", "2000", "0.025", "5"]]);
    expect(all).toEqual(["2000", "0.025", "5"]);
  });

  it("of several shops and months add up, and the conversion is taken anew: 90 of 6,000 are 1.5%", () => {
    const sales = [sale(MAY, "甲店", 50, 0), sale(MAY, "乙店", 20, 0), sale(JUNE, "甲店", 20, 0)];
    const traffic = [visits(MAY, "甲店", 2_000), visits(MAY, "乙店", 2_000), visits(JUNE, "甲店", 2_000)];
    expect(told(sales, traffic).all.slice(0, 2)).toEqual(["6000", "0.015"]);
  });

  it("are those of the only shop there is, whatever either sheet calls it", () => {
    expect(told([sale(MAY, "", 50, 0)], [visits(MAY, "甲店旗艦店", 2_000)]).lines).toEqual([
      ["2024-05", "", "2000", "0.025", "0"],
    ]);
  });

  it("are not known of all shops where one that sold does not tell them", () => {
    const sales = [sale(MAY, "甲店", 50, 0), sale(MAY, "乙店", 20, 0)];
    const { lines, all } = told(sales, [visits(MAY, "甲店", 2_000), visits(MAY, "丙店", 9_000)]);
    expect(lines.map(([, shop, visitors]) => [shop, visitors])).toEqual([
      ["乙店", undefined],
      ["甲店", "2000"],
    ]);
    expect(all).toEqual([undefined, undefined, undefined]);
  });

  it("stand on a line of their own where they are those of all shops: 70 orders of 3,500 are 2%", () => {
    const sales = [sale(MAY, "甲店", 50, 0), sale(MAY, "乙店", 20, 0)];
    const { lines, all } = told(sales, [visits(MAY, NO_SHOP, 3_500)]);
    expect(lines.map(([, shop, visitors, conversion]) => [shop, visitors, conversion])).toEqual([
      ["", "3500", undefined],
      ["乙店", undefined, undefined],
      ["甲店", undefined, undefined],
    ]);
    expect(all.slice(0, 2)).toEqual(["3500", "0.02"]);
  });

  it("are not used where days are missing, but for the last month, which may not be over", () => {
    const sales = [sale(MAY, "甲店", 50, 0), sale(JUNE, "甲店", 20, 0)];
    const traffic = [
      visits(MAY, "甲店", 2_000, daysOf(MAY, 1, 30)),
      visits(JUNE, "甲店", 400, daysOf(JUNE, 1, 6)),
    ];
    expect(told(sales, traffic).lines.map(([month, , visitors]) => [month, visitors])).toEqual([
      ["2024-05", undefined],
      ["2024-06", "400"],
    ]);
  });

  it("are set beside buyers where no sheet counts orders", () => {
    const buyers = { buyers: new Decimal(40) };
    const { lines } = told([sale(MAY, "甲店", undefined, 8_000)], [visits(MAY, "甲店", 2_000, buyers)]);
    expect(lines).toEqual([["2024-05", "甲店", "2000", "0.02", "4"]]);
    const counted = told([sale(MAY, "甲店", 50, 8_000)], [visits(MAY, "甲店", 2_000, buyers)]);
    expect(counted.all[1]).toBe("0.025");
  });
});

describe("Visitors of a month in two sheets", () => {
  const half = visits(MAY, "甲店", 900, daysOf(MAY, 1, 15));

  it("are added up where each has days of its own, and make a whole month of two halves", () => {
    const other = visits(MAY, "甲店", 1_100, daysOf(MAY, 16, 31));
    const month = daysTogether(half, other)!;
    expect(month.visitors.toFixed()).toBe("2000");
    expect(told([sale(MAY, "甲店", 50, 0)], [month]).lines[0]![2]).toBe("2000");
    expect(daysTogether(other, half)!.visitors).toEqual(month.visitors);
  });

  it("are not where both may tell the same day", () => {
    expect(daysTogether(half, visits(MAY, "甲店", 1_100, daysOf(MAY, 15, 31)))).toBeUndefined();
    expect(daysTogether(half, visits(MAY, "甲店", 2_000))).toBeUndefined();
  });

  it("keep the buyers that both tell", () => {
    const buyers = (count: number) => ({ buyers: new Decimal(count) });
    const first = { ...half, ...buyers(9) };
    const other = visits(MAY, "甲店", 1_100, daysOf(MAY, 16, 31));
    expect(daysTogether(first, { ...other, ...buyers(11) })!.buyers?.toFixed()).toBe("20");
    expect(daysTogether(first, other)).not.toHaveProperty("buyers");
  });
});
