import { firstDayOf, monthOf } from "../../../../src/domain/calendar/month";
import { Decimal } from "../../../../src/domain/money/decimal";
import { isAgencyCost } from "../../../../src/locale/agency/agencyCost";
import { commissionOfPayouts } from "../../../../src/sheets/reading/plan/commissionOfPayouts";

const july = monthOf(2026, 7);
const payouts = (headings: readonly string[], ...rows: readonly (readonly (string | number)[])[]) =>
  commissionOfPayouts({
    sheet: "Payouts",
    top: 0,
    left: 0,
    rows: [["Commission payouts"], headings, ...rows],
  });

describe("the commission of a month on a sheet of payouts", () => {
  it("is what is due and what corrects closed months, in whatever language the sheet is", () => {
    const due = { month: july, amount: new Decimal("9200.5") };
    const correction = { month: july, amount: new Decimal(-800) };
    expect(
      payouts(
        ["月份", "姓名", "应得提成", "关账调整", "实发提成"],
        [firstDayOf(july), "甲", 9200.5, -800, 1],
      ),
    ).toEqual([due, correction]);
  });

  it("ends with the people: totals and the table of months below are not counted again", () => {
    const rows = [
      [firstDayOf(july), 5],
      ["总计", 5],
      [firstDayOf(july), 5],
    ];
    expect(payouts(["月份", "应得提成"], ...rows)).toHaveLength(1);
  });

  it("is not read from a sheet of something else", () =>
    expect(payouts(["月份", "姓名"], [1, "甲"])).toEqual([]));
});

it("tells the bill of an agency from other costs by its name", () => {
  for (const item of ["代运营服务费", "代運營費", "Agency fee", "TP服务费"])
    expect(isAgencyCost(item)).toBe(true);
  for (const item of ["倉庫租金", "代收货款", "Warehouse rent", "HTTP fee"])
    expect(isAgencyCost(item)).toBe(false);
});
