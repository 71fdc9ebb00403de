import fc from "fast-check";
import { monthlyTotals } from "../../../src/domain/accounts/monthlyTotals";
import { dayParts, daySerial, monthOfSerial, monthText } from "../../../src/domain/calendar/month";
import type { DaySerial } from "../../../src/domain/calendar/month";
import { payWeeksOf, periodText, type Settled } from "../../../src/domain/calendar/period";

type Columns = Parameters<typeof monthlyTotals>;

function said(...columns: Columns): string[] | unknown {
  const result = monthlyTotals(...columns);
  if (result.kind === "problem") return result.problem;
  return result.totals.map(({ period, group, total }) =>
    [periodText(columns[3] ?? "month", period), group, total.toFixed()].filter(Boolean).join(" "),
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

describe("Totals of other periods", () => {
  const dates = [
    "2022-01-01",
    "2022-01-15 23:59",
    44577,
    "2022-01-31",
    "2022-02-28",
    "2022-07-01",
    "2023-01-01",
  ];
  const amounts = [1, 2, 4, 8, 16, 32, 64];
  const by = (period: Settled) => said(dates, amounts, undefined, period);

  test("half months end on the 15th and on the last day", () =>
    expect(by("halfMonth")).toEqual([
      "2022-01-01 – 15 3",
      "2022-01-16 – 31 12",
      "2022-02-16 – 28 16",
      "2022-07-01 – 15 32",
      "2023-01-01 – 15 64",
    ]));

  test("quarters, half years and years", () => {
    expect(by("quarter")).toEqual(["2022-Q1 31", "2022-Q3 32", "2023-Q1 64"]);
    expect(by("halfYear")).toEqual(["2022-H1 31", "2022-H2 32", "2023-H1 64"]);
    expect(by("year")).toEqual(["2022 63", "2023 64"]);
  });

  test("to date starts anew each year and keeps a group that sold nothing in the month", () => {
    expect(by("yearToDate")).toEqual(["2022-01 15", "2022-02 31", "2022-07 63", "2023-01 64"]);
    expect(said(["2022-01-05", "2022-02-05"], [5, 7], ["A", "B"], "yearToDate")).toEqual([
      "2022-01 A 5",
      "2022-01 B 0",
      "2022-02 A 5",
      "2022-02 B 7",
    ]);
  });

  test("weeks begin on the day that is chosen, also before it and across the year", () => {
    const monday = daySerial(2026, 1, 5)!;
    const days = ["2025-12-31", "2026-01-04", "2026-01-05", "2026-01-18", "2026-01-19"];
    const of = (weeks: 1 | 2, first: DaySerial) => said(days, [1, 2, 4, 8, 16], undefined, { weeks, first });
    expect(of(1, monday)).toEqual([
      "2025-12-29 – 01-04 3",
      "2026-01-05 – 01-11 4",
      "2026-01-12 – 01-18 8",
      "2026-01-19 – 01-25 16",
    ]);
    expect(of(2, monday)).toEqual(["2025-12-22 – 01-04 3", "2026-01-05 – 01-18 12", "2026-01-19 – 02-01 16"]);
    expect(of(2, (monday + 140) as DaySerial)).toEqual(of(2, monday));
    expect(of(1, (monday - 1) as DaySerial)).toEqual([
      "2025-12-28 – 01-03 1",
      "2026-01-04 – 01-10 6",
      "2026-01-18 – 01-24 24",
    ]);
  });

  test("weeks part the days: each is in one, which begins every 7 or 14 days", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 60000 }),
        fc.integer({ min: 1000, max: 60000 }),
        fc.constantFrom(1 as const, 2 as const),
        (first, day, weeks) => {
          const settled = { weeks, first: first as DaySerial };
          const length = 7 * weeks;
          const number = payWeeksOf(settled, day as DaySerial);
          const begin = first + number * length;
          expect(begin).toBeLessThanOrEqual(day);
          expect(begin + length).toBeGreaterThan(day);
          for (let other = 0; other < length; other += 1)
            expect(payWeeksOf(settled, (begin + other) as DaySerial)).toBe(number);
          expect(payWeeksOf(settled, (begin + length) as DaySerial)).toBe(number + 1);
        },
      ),
    ));

  test("a month without its day is in no week", () =>
    expect(said(["2022-01"], [1], undefined, { weeks: 1, first: 2 as DaySerial })).toMatchObject({
      code: "dayMissing",
    }));

  test("a month without its day is in no half month", () =>
    expect(said(["2022-01"], [1], undefined, "halfMonth")).toEqual({
      code: "dayMissing",
      row: 1,
      text: "2022-01",
    }));

  test("of every kind add up to the same", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 40000, max: 50000 }), { minLength: 1, maxLength: 40 }),
        (days) => {
          const sumOf = (period: Settled) => {
            const result = monthlyTotals(days, days, undefined, period);
            return (
              result.kind === "totals" && result.totals.reduce((sum, { total }) => sum + total.toNumber(), 0)
            );
          };
          const first = days[0]! as DaySerial;
          const periods: Settled[] = ["halfMonth", "month", "quarter", "halfYear", "year"];
          const sums = [...periods, { weeks: 1, first } as const, { weeks: 2, first } as const].map(sumOf);
          expect(new Set(sums).size).toBe(1);
          const halves = monthlyTotals(days, days, undefined, "halfMonth");
          const firstHalves = days.filter((day) => dayParts(day as DaySerial).day <= 15);
          const odd = halves.kind === "totals" ? halves.totals.filter(({ period }) => period % 2 === 0) : [];
          expect(odd.reduce((sum, { total }) => sum + total.toNumber(), 0)).toBe(
            firstHalves.reduce((sum, day) => sum + day, 0),
          );
        },
      ),
    ));
});

test("The first day of March 2020 is serial 43891", () => expect(daySerial(2020, 3, 1)).toBe(43891));
