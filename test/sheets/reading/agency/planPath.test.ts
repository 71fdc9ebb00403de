import { monthOf, firstDayOf } from "../../../../src/domain/calendar/month";
import { addressText } from "../../../../src/sheets/grid";
import { planPath } from "../../../../src/sheets/reading/agency/planPath";
import { gridOf, type Rows } from "../sheet";

const JANUARY = firstDayOf(monthOf(2027, 1));
const FEBRUARY = firstDayOf(monthOf(2027, 2));

/** A scenario of two months as the plan writes it: title, headings, months, halves, year. */
const scenario = (title: string, sales: readonly [number, number]): Rows => [
  [title, sales[0] + sales[1]],
  ["Month", "Sales", "Refunds", "Gross profit"],
  [JANUARY, sales[0], sales[0] / 10, sales[0] / 4],
  [FEBRUARY, sales[1], sales[1] / 10, sales[1] / 4],
  ["First half", sales[0], null, null],
  ["Second half", sales[1], null, null],
  ["Year", sales[0] + sales[1], (sales[0] + sales[1]) / 10, (sales[0] + sales[1]) / 4],
];

describe("The plan's sheet", () => {
  it("tells the sales of each month in every scenario, with their cells, margin and refunds", () => {
    const grid = gridOf(
      [
        ["Monthly plan"],
        ...scenario("Base · target", [100, 300]),
        ...scenario("Low · target", [80, 240]),
        ...scenario("High · target", [120, 360]),
      ],
      "Monthly plan",
    );
    const path = planPath(grid)!;
    expect(path.months.map(({ sales }) => [sales.low, sales.base, sales.high].map(Number))).toEqual([
      [80, 100, 120],
      [240, 300, 360],
    ]);
    expect(addressText(path.months[1]!.at.low)).toBe("'Monthly plan'!B12");
    expect(path.margin).toEqual({
      value: expect.anything(),
      formula: "=ROUND('Monthly plan'!D8/'Monthly plan'!B8,4)",
    });
    expect(Number(path.margin!.value)).toBe(0.25);
    expect(Number(path.refundRate!.value)).toBe(0.1);
  });

  it("is none without all three scenarios", () =>
    expect(planPath(gridOf([["Plan"], ...scenario("Base · target", [100, 300])]))).toBeUndefined());
});
