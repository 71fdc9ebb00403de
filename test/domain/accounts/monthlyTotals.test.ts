import fc from "fast-check";
import { monthlyTotals } from "../../../src/domain/accounts/monthlyTotals";
import { daySerial, monthOfSerial, monthText } from "../../../src/domain/calendar/month";
import type { DaySerial } from "../../../src/domain/calendar/month";

function said(...columns: Parameters<typeof monthlyTotals>): string[] | unknown {
  const result = monthlyTotals(...columns);
  if (result.kind === "problem") return result.problem;
  return result.totals.map(({ month, group, total }) =>
    [monthText(month), group, total.toFixed()].filter(Boolean).join(" "),
  );
}

describe("Month and group totals", () => {
  test("are exact where doubles are not", () =>
    expect(said([43882, 43883, 43891], [0.1, 0.2, 5])).toEqual(["2020-02 0.3", "2020-03 5"]));

  test("read texts as well as numbers", () =>
    expect(said(["2020-02-21 00:00:02", "2020年2月", "20200221"], ["￥1,234.50", "0.1万", "--"])).toEqual([
      "2020-02 2234.5",
    ]));

  test("stand in order of month and group", () =>
    expect(said([43891, 43882, 43882], [1, 2, 3], ["乙", "乙", "甲"])).toEqual([
      "2020-02 乙 2",
      "2020-02 甲 3",
      "2020-03 乙 1",
    ]));

  test("pass blank rows over, whether blank arrives as nothing, as 0 or as an empty text", () =>
    expect(said([43882, 0, null, ""], [1, 0, null, ""])).toEqual(["2020-02 1"]));

  test.each([
    [[[43882], [1, 2]], { code: "lengthsDiffer", dates: 1, amounts: 2 }],
    [[[0], [5]], { code: "dateMissing", row: 1 }],
    [[["合计"], [5]], { code: "dateNotUnderstood", row: 1, text: "合计", reason: "text" }],
    [[[43882], ["约3万"]], { code: "amountNotUnderstood", row: 1, text: "约3万", reason: "approximate" }],
    [[[43882], ["5%"]], { code: "amountNotUnderstood", row: 1, text: "5%", reason: "percent" }],
    [[["3/4/2020"], [1]], { code: "dateOrderUndecided", dates: 1 }],
  ] as [Parameters<typeof monthlyTotals>, object][])("%j are refused: %o", (columns, problem) =>
    expect(said(...columns)).toEqual(problem),
  );

  test("follow the order of day and month that the column shows", () =>
    expect(said(["3/4/2020", "13/4/2020"], [1, 2])).toEqual(["2020-04 3"]));

  test("are the same from numbers and from texts, in any order of rows", () => {
    const row = fc.tuple(fc.integer({ min: 43831, max: 44560 }), fc.integer({ min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
        const expected = said(
          rows.map(([day]) => day),
          rows.map(([, cents]) => cents / 100),
        );
        const reversed = [...rows].reverse();
        const asText = reversed.map(([day, cents]) => [
          `${monthText(monthOfSerial(day as DaySerial))}-01`,
          (cents / 100).toFixed(2),
        ]);
        expect(
          said(
            asText.map(([date]) => date),
            asText.map(([, amount]) => amount),
          ),
        ).toEqual(expected);
      }),
    );
  });
});

test("The first day of March 2020 is serial 43891", () => expect(daySerial(2020, 3, 1)).toBe(43891));
