import fc from "fast-check";
import { detectDateOrder } from "../../../src/domain/calendar/dateOrder";

describe("The order of a date column", () => {
  test("is not needed where every date says its own", () =>
    expect(detectDateOrder(["2020-02-21", "4/4/2020", "合计"])).toEqual({ kind: "notNeeded" }));

  test("is decided by one date that reads in one order only", () => {
    expect(detectDateOrder(["3/4/2020", "5/6/2020", "13/6/2020"])).toEqual({
      kind: "decided",
      order: "dayFirst",
      evidence: 1,
      settles: 2,
    });
    expect(detectDateOrder(["3/4/2020", "6/13/2020"])).toMatchObject({
      kind: "decided",
      order: "monthFirst",
    });
  });

  test("is asked where no date decides", () =>
    expect(detectDateOrder(["3/4/2020", "5/6/2020"])).toEqual({ kind: "undecided", open: 2 }));

  test("is refused where dates contradict each other", () =>
    expect(detectDateOrder(["3/4/2020", "13/6/2020", "6/13/2020"])).toEqual({
      kind: "contradictory",
      monthFirst: 1,
      dayFirst: 1,
      open: 1,
    }));

  test("does not depend on the order of the rows", () => {
    const date = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(date, { maxLength: 30 }), (dates) => {
        const column = dates.map(([day, month]) => `${day}/${month}/2021`);
        expect(detectDateOrder([...column].reverse())).toEqual(detectDateOrder(column));
      }),
    );
  });
});
