import fc from "fast-check";
import { accountsJson } from "../../../src/domain/accounts/accountsJson";
import { NO_SHOP } from "../../../src/domain/accounts/lines";
import type { FeeTerm, SalesLine } from "../../../src/domain/accounts/lines";
import { monthlyAccounts, type PeriodTotal } from "../../../src/domain/accounts/monthlyAccounts";
import type { AccountsInput } from "../../../src/domain/accounts/monthlyAccounts";
import { payIn } from "../../../src/domain/accounts/payroll";
import { feesIn } from "../../../src/domain/accounts/platformFees";
import { daySerial, monthOf } from "../../../src/domain/calendar/month";
import type { DaySerial, Month } from "../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../src/domain/money/decimal";

const money = (amount: string | number) => new Decimal(amount);
const JUNE = monthOf(2024, 6);
const JULY = monthOf(2024, 7);
const day = (year: number, month: number, of: number): DaySerial => daySerial(year, month, of)!;

const sale = (month: Month, shop: string, gross: number, refunds: number, cost?: number): SalesLine => ({
  month,
  shop,
  orders: 10,
  gross: money(gross),
  refunds: money(refunds),
  net: money(gross - refunds),
  ...(cost !== undefined && { cost: money(cost) }),
});

/** June: 10,000 sold, 2,000 refunded, goods 4,800; July: 20,000 sold, 2,000 refunded, goods 9,000. */
const SHOP: AccountsInput = {
  sales: [sale(JUNE, "甲店", 10_000, 2_000, 4_800), sale(JULY, "甲店", 20_000, 2_000, 9_000)],
  adSpend: [
    { month: JUNE, shop: NO_SHOP, channel: "直通車", spend: money(600), attributedSales: money(3_000) },
    { month: JUNE, shop: NO_SHOP, channel: "抖音", spend: money(400), attributedSales: money(1_000) },
    { month: JULY, shop: NO_SHOP, channel: "直通車", spend: money(1_000), attributedSales: money(6_000) },
  ],
  staff: [{ person: "王", role: "客服", shop: NO_SHOP, basePay: money(1_000), from: day(2024, 6, 16) }],
  otherCosts: [{ month: JUNE, shop: NO_SHOP, item: "房租", amount: money(300) }],
  fees: [
    { from: day(2024, 1, 1), name: "佣金", shop: NO_SHOP, basis: { kind: "rateOnNet", rate: money("0.02") } },
  ],
};

describe("Fees that were charged", () => {
  test("come off beside those of the terms, each under its name, also in a month without sales", () => {
    const charged = [
      { month: JUNE, shop: NO_SHOP, item: "PayPal", amount: money(30) },
      { month: JULY, shop: NO_SHOP, item: "PayPal", amount: money(5) },
    ];
    const { sales, fees } = SHOP;
    const [june, july] = accountsJson(monthlyAccounts({ sales: [sales[0]!], fees: fees!, charged })).months;
    expect(june).toMatchObject({
      platformFees: "190.00",
      platformFeesByName: { 佣金: "160.00", PayPal: "30.00" },
    });
    expect(july).toMatchObject({ month: "2024-07", platformFeesByName: { PayPal: "5.00" } });
  });
});

describe("A month that two sheets tell of one shop", () => {
  test("has the sales of both", () => {
    const sales = [sale(JUNE, "甲店", 10_000, 2_000), sale(JUNE, "甲店", 3_000, 500)];
    expect(accountsJson(monthlyAccounts({ sales })).months).toMatchObject([
      { month: "2024-06", orders: 20, gross: "13000.00", refunds: "2500.00", net: "10500.00" },
    ]);
  });

  test("knows nothing of what one of them does not tell", () => {
    const unrefunded = { month: JUNE, shop: "甲店", gross: money(3_000), net: money(3_000) };
    const sales = [sale(JUNE, "甲店", 10_000, 2_000), unrefunded];
    const [month] = accountsJson(monthlyAccounts({ sales })).months;
    expect(month).toMatchObject({ gross: "13000.00", net: "11000.00" });
    expect(month).not.toHaveProperty("refunds");
    expect(month).not.toHaveProperty("orders");
  });
});

describe("A month of a shop", () => {
  const [june, july] = accountsJson(monthlyAccounts(SHOP)).months;

  test("goes from gross sales to profit", () =>
    expect(june).toEqual({
      month: "2024-06",
      shop: "甲店",
      orders: 10,
      gross: "10000.00",
      refunds: "2000.00",
      net: "8000.00",
      refundRate: "0.2",
      cost: "4800.00",
      grossProfit: "3200.00",
      grossMargin: "0.4",
      platformFees: "160.00",
      platformFeesByName: { 佣金: "160.00" },
      adSpend: "1000.00",
      adSpendByChannel: { 直通車: "600.00", 抖音: "400.00" },
      adShare: "0.125",
      attributedSales: "4000.00",
      roi: "4",
      breakEvenRoi: "2.5",
      breakEvenRoiAfterRefundsAndFees: "3.289474",
      payroll: "500.00",
      otherCosts: "300.00",
      profit: "1240.00",
      margin: "0.155",
    }));

  test("does not make 0 of what is not known", () => {
    expect(july).not.toHaveProperty("otherCosts");
    expect(july).toMatchObject({ payroll: "1000.00", profit: "6640.00" });
  });
});

describe("Totals", () => {
  test("take off what is known of some of the months, and name those that it is not known of", () => {
    const [costs] = SHOP.otherCosts!;
    const accounts = monthlyAccounts({ ...SHOP, otherCosts: [costs!] });
    const profit = (totals: readonly PeriodTotal[]) =>
      totals.reduce((sum, { figures }) => sum.plus(figures.profit!), ZERO).toNumber();
    expect(profit(accounts.years)).toBe(profit(accounts.months));
    expect(accounts.years[0]!.figures.otherCosts).toBeUndefined();
    expect(accounts.notes).toContainEqual({
      code: "notDeducted",
      items: ["otherCosts"],
      months: ["2024-07"],
    });
  });

  test("take a month without other costs for one that had none where months before and behind it had some", () => {
    const [cost] = SHOP.otherCosts!;
    const months = [6, 7, 8].map((month) => monthOf(2024, month));
    const accounts = monthlyAccounts({
      ...SHOP,
      sales: months.map((month) => sale(month, "甲店", 100, 0)),
      otherCosts: [months[0]!, months[2]!].map((month) => ({ ...cost!, month })),
    });
    const told = accounts.notes.flatMap((note) => (note.code === "notDeducted" ? note.items : []));
    expect(told).not.toContain("otherCosts");
  });

  test("of a half-year and a year take their ratios anew", () => {
    const { totals } = accountsJson(monthlyAccounts(SHOP));
    expect(totals.map(({ period }) => period)).toEqual([
      "2024-06",
      "2024-07",
      "2024-H1",
      "2024-H2",
      "2024",
      "all",
    ]);
    expect(totals[4]).toMatchObject({
      gross: "30000.00",
      refunds: "4000.00",
      refundRate: "0.133333",
      adSpend: "2000.00",
      roi: "5",
      orders: 20,
    });
  });

  test("do not know what one of their months does not", () =>
    expect(accountsJson(monthlyAccounts(SHOP)).totals[4]).not.toHaveProperty("otherCosts"));

  test("of a month hold what belongs to no shop in particular", () => {
    const sales = [sale(JUNE, "甲店", 100, 0, 50), sale(JUNE, "乙店", 200, 0, 80)];
    const { months, totals } = accountsJson(monthlyAccounts({ ...SHOP, sales, fees: [] }));
    expect(
      months.filter(({ month }) => month === "2024-06").map(({ shop, adSpend }) => [shop, adSpend]),
    ).toEqual([
      [NO_SHOP, "1000.00"],
      ["乙店", undefined],
      ["甲店", undefined],
    ]);
    expect(totals[0]).toMatchObject({
      gross: "300.00",
      cost: "130.00",
      adSpend: "1000.00",
      profit: "-1630.00",
    });
  });

  test("have no cost and no profit when one shop does not know its cost, and that is said", () => {
    const accounts = monthlyAccounts({ sales: [sale(JUNE, "甲店", 100, 0, 50), sale(JUNE, "乙店", 200, 0)] });
    expect(accounts.total.figures).not.toHaveProperty("cost");
    expect(accounts.total.figures).not.toHaveProperty("profit");
    expect(accounts.notes).toEqual([
      { code: "notDeducted", items: ["platformFees", "adSpend", "payroll", "otherCosts"] },
      { code: "costUnknown", months: ["2024-06"] },
    ]);
  });

  test("foot on every level, whatever the sales", () => {
    const cents = fc.integer({ min: 0, max: 1e11 });
    const line = fc.record({
      month: fc.integer({ min: JUNE, max: JUNE + 20 }),
      shop: fc.constantFrom("甲", "乙"),
      gross: cents,
      refunds: cents,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { selector: ({ month, shop }) => `${month}${shop}`, minLength: 1 }),
        (all) => {
          const sales = all.map(({ month, shop, gross, refunds }) =>
            sale(month as Month, shop, gross / 100, refunds / 100),
          );
          const accounts = monthlyAccounts({ sales });
          const exact = sales.reduce((sum, { gross }) => sum.plus(gross), ZERO);
          for (const level of [
            accounts.lines,
            accounts.months,
            accounts.halves,
            accounts.years,
            [accounts.total],
          ]) {
            const sum = level.reduce((total, { figures }) => total.plus(figures.gross ?? ZERO), ZERO);
            expect(sum.eq(exact)).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("Base pay for a part of a month", () => {
  const employment = { person: "王", role: "客服", shop: NO_SHOP, basePay: money(6_000) };

  test.each([
    [{ from: day(2024, 6, 16) }, "3000.00"],
    [{ to: day(2024, 6, 10) }, "2000.00"],
    [{ from: day(2024, 6, 11), to: day(2024, 6, 11) }, "200.00"],
    [{ from: day(2024, 1, 1) }, "6000.00"],
    [{}, "6000.00"],
  ])("%o in June is %s", (term, pay) =>
    expect(payIn(JUNE, { ...employment, ...term })!.amount.toFixed(2)).toBe(pay),
  );

  test("is none outside the employment", () => {
    expect(payIn(JUNE, { ...employment, from: day(2024, 7, 1) })).toBeUndefined();
    expect(payIn(JUNE, { ...employment, to: day(2024, 5, 31) })).toBeUndefined();
  });
});

describe("Platform fees by date", () => {
  const sold = { gross: money(10_000), net: money(8_000) };
  const term = (from: DaySerial, rate: string) =>
    ({ from, name: "服務費", shop: NO_SHOP, basis: { kind: "rateOnGross", rate: money(rate) } }) as const;
  const fees = (month: Month, terms: Parameters<typeof feesIn>[3]) =>
    feesIn(month, "甲店", sold, terms).map(({ amount, prorated }) => [amount.toFixed(2), prorated]);

  test("a later term takes the place of the one before, from its day on", () => {
    const terms = [term(day(2024, 1, 1), "0.05"), term(day(2024, 7, 1), "0.006")];
    expect(fees(JUNE, terms)).toEqual([["500.00", false]]);
    expect(fees(JULY, terms)).toEqual([["60.00", false]]);
  });

  test("a month in which terms change is split by calendar days", () =>
    expect(fees(JUNE, [term(day(2024, 1, 1), "0.05"), term(day(2024, 6, 16), "0.01")])).toEqual([
      ["300.00", true],
    ]));

  test("before its first day there is no fee", () =>
    expect(fees(JUNE, [term(day(2024, 7, 1), "0.05")])).toEqual([]));

  test("a yearly fee over twelve months foots to the year", () => {
    const terms = [
      {
        from: day(2020, 1, 1),
        name: "年費",
        shop: NO_SHOP,
        basis: { kind: "perYear", amount: money(50_000) },
      },
    ] as const;
    const months = Array.from({ length: 12 }, (_, index) => monthOf(2024, index + 1));
    const paid = months.map((month) => feesIn(month, "甲店", sold, terms)[0]!.amount);
    expect(paid.reduce((sum, amount) => sum.plus(amount), ZERO).toFixed(2)).toBe("50000.00");
  });

  test("a shop's own term goes before that of every shop, whichever stands first", () => {
    const [all, own] = [term(day(2024, 1, 1), "0.02"), { ...term(day(2024, 1, 1), "0.03"), shop: "甲店" }];
    expect(fees(JUNE, [own, all])).toEqual([["300.00", false]]);
    expect(fees(JUNE, [all, own])).toEqual([["300.00", false]]);
    expect(fees(JUNE, [term(day(2024, 5, 1), "0.02"), own])).toEqual([["300.00", false]]);
    expect(fees(JUNE, [all, { ...own, from: day(2024, 7, 1) }])).toEqual([["200.00", false]]);
  });

  test("a rate and an amount of one name and day are both paid", () => {
    const monthly = {
      ...term(day(2024, 1, 1), "0"),
      basis: { kind: "perMonth", amount: money(30) },
    } as const;
    expect(fees(JUNE, [term(day(2024, 1, 1), "0.02"), monthly])).toEqual([["230.00", false]]);
  });

  test("a fee that every shop pays begins in a shop with its first sales", () => {
    const basis = { kind: "perMonth", amount: money(100) } as const;
    const sales = [
      { month: JUNE, shop: "甲店", gross: money(1_000), net: money(1_000) },
      { month: JULY, shop: "乙店", gross: money(1_000), net: money(1_000) },
    ];
    const paid = (shop: string) =>
      monthlyAccounts({ sales, fees: [{ from: day(2024, 1, 1), name: "年費", shop, basis }] }).lines.map(
        (line) => [line.month, line.shop, line.figures.platformFees?.toNumber()],
      );
    expect(paid(NO_SHOP)).toEqual([
      [JUNE, "甲店", 100],
      [JULY, "乙店", 100],
      [JULY, "甲店", 100],
    ]);
    expect(paid("乙店").filter(([, shop]) => shop === "乙店")).toEqual([
      [JUNE, "乙店", 100],
      [JULY, "乙店", 100],
    ]);
  });

  test("a fixed fee that every shop pays is told where it counts behind the last sale of a shop", () => {
    const basis = { kind: "perMonth", amount: money(100) } as const;
    const sales = [
      { month: JUNE, shop: "甲店", gross: money(1_000), net: money(1_000) },
      { month: (JULY + 1) as typeof JULY, shop: "乙店", gross: money(1_000), net: money(1_000) },
    ];
    const all = { from: day(2024, 1, 1), name: "月費", shop: NO_SHOP, basis };
    const ended = { ...all, from: day(2024, 7, 1), shop: "甲店", basis: { ...basis, amount: ZERO } };
    const said = (...fees: FeeTerm[]) =>
      monthlyAccounts({ sales, fees }).notes.filter(({ code }) => code === "feeAfterSales");
    expect(said(all)).toEqual([
      { code: "feeAfterSales", name: "月費", shop: "甲店", months: ["2024-07", "2024-08"], amount: "200.00" },
    ]);
    expect(said(all, ended)).toEqual([]);
    expect(said({ ...all, basis: { kind: "rateOnNet", rate: new Decimal("0.05") } })).toEqual([]);
  });

  test("a fee of another shop is not paid", () =>
    expect(fees(JUNE, [{ ...term(day(2024, 1, 1), "0.05"), shop: "乙店" }])).toEqual([]));
});
