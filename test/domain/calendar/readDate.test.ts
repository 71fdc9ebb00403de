import fc from "fast-check";
import { daySerial, monthText } from "../../../src/domain/calendar/month";
import { readDate, readDateNumber } from "../../../src/domain/calendar/readDate";
import type { DateReading } from "../../../src/domain/calendar/readDate";
import { expectLinear } from "../../growth";

const FEBRUARY_21 = daySerial(2020, 2, 21)!;

function said(reading: DateReading): string {
  switch (reading.kind) {
    case "day":
      return `${reading.day}${reading.order ? ` ${reading.order}` : ""}`;
    case "month":
      return monthText(reading.month);
    case "eitherOrder":
      return `${reading.monthFirst} or ${reading.dayFirst}`;
    case "blank":
      return "blank";
    case "notADate":
      return reading.reason;
  }
}

describe("A day written as text", () => {
  test.each([
    "2020-02-21 00:00:02",
    "2020-02-21",
    "2020/2/21 0:00",
    "2020/2/21",
    "2020.2.21",
    "20200221",
    "2020年2月21日",
    "2020年2月21号 星期五",
    "２０２０－０２－２１",
    "2020-02-21T08:30:00+08:00",
    "2020-02-21T08:30:00.000Z",
    "2020/2/21 下午 03:04:05",
    "2020/2/21 3:04 PM",
    "21 Feb 2020",
    "21-Feb-2020",
    "Feb 21, 2020",
    "February 21st, 2020",
    "民國109年2月21日",
    "二〇二〇年二月二十一日",
    "43882",
    " 2020-02-21\u3000",
  ])("%s is 21 February 2020", (text) => expect(said(readDate(text))).toBe("43882"));

  test.each([
    ["2月21日", "43882"],
    ["2月", "2020-02"],
    ["二月二十一日", "43882"],
    ["二月份", "2020-02"],
    ["十二月", "2020-12"],
    ["十月", "2020-10"],
  ])("%s belongs to the year that is known", (text, expected) => {
    expect(said(readDate(text, { year: 2020 }))).toBe(expected);
    expect(said(readDate(text))).toBe("yearMissing");
  });

  test("two months in one word are none", () =>
    expect(said(readDate("二三月", { year: 2020 }))).toBe("text"));

  test.each(["Feb 2020", "February 2020", "2020-02", "2020/2", "2020年2月", "2020年2月份", "202002"])(
    "%s is a month, not a day",
    (text) => expect(said(readDate(text))).toBe("2020-02"),
  );
});

describe("Month and day in either order", () => {
  test("3/4/2020 is 4 March or 3 April", () =>
    expect(said(readDate("3/4/2020"))).toBe(`${daySerial(2020, 3, 4)} or ${daySerial(2020, 4, 3)}`));
  test("21/2/2020 shows that the day is first", () =>
    expect(said(readDate("21/2/2020"))).toBe("43882 dayFirst"));
  test("2/21/2020 0:00 shows that the month is first", () =>
    expect(said(readDate("2/21/2020 0:00"))).toBe("43882 monthFirst"));
  test("4/4/2020 is the same either way", () =>
    expect(said(readDate("4/4/2020"))).toBe(String(daySerial(2020, 4, 4))));
  test("31/4/2020 is no day, for April has thirty", () =>
    expect(said(readDate("31/4/2020"))).toBe("noSuchDay"));
});

describe("What is no date", () => {
  test.each([
    ["", "blank"],
    ["--", "blank"],
    ["合计", "text"],
    ["2020-02-30", "noSuchDay"],
    ["2020-13-01", "noSuchDay"],
    ["2020-13", "noSuchDay"],
    ["30/30/2020", "noSuchDay"],
    ["3/4/20", "twoDigitYear"],
    ["#N/A", "errorValue"],
    ["99999", "outOfRange"],
    ["2200-01-01", "outOfRange"],
    ["2020-02-21 abc", "text"],
    ["1".repeat(49), "text"],
  ])("%s is %s", (text, expected) => expect(said(readDate(text))).toBe(expected));

  test("never throws, whatever is written", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789-/.年月日: TZ上午星期五FebJan"), maxLength: 24 }),
        (text) => {
          readDate(text, { year: 2020 });
        },
      ),
      { numRuns: 5000 },
    ));

  test.each(["1", "1/", " ", "年", "a ", "1:00 "])(
    "a run of %j takes no more than its length allows",
    (piece) => {
      expectLinear((length) => void readDate(piece.repeat(length)), 16_000);
    },
  );
});

describe("A number in a date column", () => {
  test.each([
    [43882, "43882"],
    [43882.99, "43882"],
    [20200221, "43882"],
    [202002, "2020-02"],
    [0, "outOfRange"],
    [60, "outOfRange"],
    [-5, "outOfRange"],
    [100000, "outOfRange"],
    [20200230, "noSuchDay"],
    [NaN, "outOfRange"],
  ])("%d is %s", (value, expected) => expect(said(readDateNumber(value))).toBe(expected));
});

test("Every day of two centuries reads back from its forms", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1901, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (y, m, d) => {
        const day = daySerial(y, m, d);
        const padded = (n: number) => String(n).padStart(2, "0");
        for (const text of [
          `${y}-${padded(m)}-${padded(d)}`,
          `${y}/${m}/${d}`,
          `${y}${padded(m)}${padded(d)}`,
          `${y}年${m}月${d}日`,
        ]) {
          expect(readDate(text)).toEqual({ kind: "day", day });
        }
      },
    ),
  ));

test("21 February 2020 has the serial Excel gives it", () => expect(FEBRUARY_21).toBe(43882));

describe("A date of a platform's export", () => {
  test.each([
    "May 13, 2026 1:02:03 AM PDT",
    "2026-05-13 10:00:00 UTC",
    "13 May 2026 01:02:03 GMT+1",
    "May-13-26",
    "13-May-26",
  ])("%s is 13 May 2026", (text) => {
    expect(readDate(text)).toEqual({ kind: "day", day: 46155 });
  });

  test("whose year behind a named month may be a day is refused", () => {
    expect(readDate("26-May-02")).toEqual({ kind: "notADate", reason: "twoDigitYear" });
  });
});
