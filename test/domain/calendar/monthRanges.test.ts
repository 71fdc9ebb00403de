import { monthOf } from "../../../src/domain/calendar/month";
import { monthRanges } from "../../../src/domain/calendar/monthRanges";

describe("Ranges of months", () => {
  const [january, march, may] = [monthOf(2026, 1), monthOf(2026, 3), monthOf(2026, 5)];

  test("go from the first to the last of those that follow one another", () =>
    expect(monthRanges([may, monthOf(2026, 2), january, march])).toEqual([
      [january, march],
      [may, may],
    ]));

  test("are none of no months", () => expect(monthRanges([])).toEqual([]));
});
