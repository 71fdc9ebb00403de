import fc from "fast-check";
import {
  dayParts,
  daysIn,
  daySerial,
  firstDayOf,
  halfOf,
  monthNumberOf,
  monthOf,
  monthOfSerial,
  monthText,
  yearOf,
} from "../../../src/domain/calendar/month";
import type { DaySerial, Month } from "../../../src/domain/calendar/month";
import { monthOfPlainText, monthOfSerialNumber } from "../../../src/domain/calendar/monthTable";
import { readDate, type DateReading } from "../../../src/domain/calendar/readDate";

function monthRead(reading: DateReading): Month | undefined {
  if (reading.kind === "month") return reading.month;
  if (reading.kind !== "day") return undefined;
  const { year, month } = dayParts(reading.day);
  return monthOf(year, month);
}

const anyDay = fc.integer({ min: 61, max: 73050 }) as fc.Arbitrary<DaySerial>;

describe("A month", () => {
  test("knows its year, number and half", () => {
    const june = monthOf(2024, 6);
    expect([
      monthText(june),
      yearOf(june),
      monthNumberOf(june),
      halfOf(june),
      halfOf(monthOf(2024, 7)),
    ]).toEqual(["2024-06", 2024, 6, 1, 2]);
  });

  test("of February has 29 days in 2020 and 28 in 2100", () => {
    expect(daysIn(monthOf(2020, 2))).toBe(29);
    expect(daysIn(monthOf(2100, 2))).toBe(28);
  });
});

describe("A serial day", () => {
  test("before 1 March 1900, or not in the calendar, has no serial", () => {
    expect(daySerial(1900, 3, 1)).toBe(61);
    expect(daySerial(1900, 2, 28)).toBeUndefined();
    expect(daySerial(2021, 2, 29)).toBeUndefined();
  });

  test("comes back from its year, month and day", () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const parts = dayParts(day);
        expect(daySerial(parts.year, parts.month, parts.day)).toBe(day);
      }),
    ));

  test("lies in the month that starts before it and ends after it", () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthOfSerial(day);
        expect(firstDayOf(month)).toBeLessThanOrEqual(day);
        expect(firstDayOf(month) + daysIn(month)).toBeGreaterThan(day);
      }),
    ));

  test("has the month of the table, at any time of day", () =>
    fc.assert(
      fc.property(anyDay, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) =>
        expect(monthOfSerialNumber(day + time)).toBe(monthOfSerial(day)),
      ),
    ));

  test.each([0, 60, 73051, -1, NaN, Infinity])("%d is no day of the table", (serial) =>
    expect(monthOfSerialNumber(serial)).toBe(0),
  );
});

describe("The quick reading of a date text", () => {
  test.each([
    "2020-02-21 00:00:02",
    "2020-02-21",
    "2020/2/21",
    "2020/2/1",
    "2020/2/1 9:05",
    "2020-02-29 23:59",
  ])("takes %s as February 2020", (text) => expect(monthOfPlainText(text)).toBe(monthOf(2020, 2)));

  test.each([
    "",
    "2020-02",
    "2020-02-30",
    "2020-13-01",
    "2020年2月1日",
    "21/2/2020",
    "2020-02-21 abc",
    "2020-2/1",
    "2020-02-00",
  ])("leaves %j to readDate", (text) => expect(monthOfPlainText(text)).toBe(0));

  test("agrees with readDate wherever it answers", () => {
    let answered = 0;
    const number = fc.constantFrom("0", "1", "2", "02", "12", "13", "28", "29", "30", "31", "001");
    const separator = fc.constantFrom("-", "/", "-", "");
    const behind = fc.constantFrom("", " ", " 9:05", " 23:59:59", " 9", "x", " 1:2:3", "日");
    const year = fc.constantFrom("2020", "2021", "1900", "20");
    fc.assert(
      fc.property(year, separator, number, separator, number, behind, (...parts) => {
        const text = parts.join("");
        const month = monthOfPlainText(text);
        if (month === 0) return;
        answered += 1;
        expect(monthRead(readDate(text))).toBe(month);
      }),
      { numRuns: 20_000 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});
