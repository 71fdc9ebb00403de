import fc from "fast-check";
import { placeOfShortYear, withLongYear } from "../../../src/domain/calendar/shortYear";

describe("A year of two digits", () => {
  test.each([
    ["stands last where the first numbers are no years", ["05/02/26", "05/14/26"], "last"],
    ["stands last where a day is too small for a year", ["26/05/26", "3/6/26"], "last"],
    ["stands first where the last numbers are no years", ["26/05/02", "26/05/14"], "first"],
    ["stands first where the last numbers are days of a month", ["26-05-31", "26-06-01"], "first"],
    ["is not known where both ends could be it", ["26/05/26", "27/05/26"], undefined],
    ["is not known where neither end could be it", ["05/02/03"], undefined],
    ["is not known where dates contradict each other", ["05/02/26", "26/02/05"], undefined],
    ["is looked for in such dates alone", ["2026-05-26", "n/a", "Total"], undefined],
  ])("%s", (_, texts, place) => {
    expect(placeOfShortYear(texts)).toBe(place);
  });

  test("is written with four, whatever stands behind it", () => {
    expect(withLongYear("13/05/26 10:00 AM", "last")).toBe("13/05/2026 10:00 AM");
    expect(withLongYear("26.5.13", "first")).toBe("2026.5.13");
  });

  test("stays as it is where it is none of a shop, or no date", () => {
    expect(withLongYear("26/05/13", "last")).toBe("26/05/13");
    expect(withLongYear("13/05/2026", "last")).toBe("13/05/2026");
    expect(withLongYear("1-2-26-4", "last")).toBe("1-2-26-4");
  });

  test("is never put at an end where one of the dates does not have it", () => {
    const two = fc.integer({ min: 1, max: 39 }).map((number) => String(number).padStart(2, "0"));
    const dates = fc.array(fc.tuple(two, two, two), { minLength: 1 });
    fc.assert(
      fc.property(dates, (numbers) => {
        const place = placeOfShortYear(numbers.map((of) => of.join("/")));
        const years = numbers.map((of) => Number(of[place === "first" ? 0 : 2]));
        return place === undefined || years.every((year) => year >= 15);
      }),
    );
  });
});
