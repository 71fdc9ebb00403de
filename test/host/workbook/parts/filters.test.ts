import { isInPeriod } from "../../../../src/host/workbook/filters/periods";
import { passing, type FilteredCell } from "../../../../src/host/workbook/filters/criteria";
import { describePrograms, SALES } from "./programs";

const SHOWN = `
  const shown = async () => {
    const view = sheet.getRange("A2:A4").getVisibleView().load("values");
    await context.sync();
    return view.values.map((row) => row[0]).join(" ");
  };
`;

describePrograms("The filter of a sheet", [
  {
    says: "hides rows, says by what, and lets all through again",
    code: `${SALES}${SHOWN}
      const filter = sheet.autoFilter;
      filter.apply(sheet.getRange("A1:C4"), 1, { filterOn: Excel.FilterOn.values, values: ["A"] });
      filter.load("enabled, isDataFiltered, criteria");
      const range = filter.getRange().load("address");
      const filtered = await shown();
      const { enabled, isDataFiltered, criteria } = filter;
      filter.clearCriteria();
      filter.load("isDataFiltered");
      const all = await shown();
      return [filtered, enabled, isDataFiltered, criteria[1].filterOn, range.address, all, filter.isDataFiltered];`,
    gives: ["Jan Mar", true, true, "Values", "Sheet1!A1:C4", "Jan Feb Mar", false],
  },
  {
    says: "combines columns, and looks again when the data has changed",
    code: `${SALES}${SHOWN}
      sheet.autoFilter.apply("A1:C4", 2, { filterOn: "Custom", criterion1: ">15", criterion2: "<25", operator: "And" });
      const before = await shown();
      sheet.getRange("C3").values = [[16]];
      sheet.autoFilter.reapply();
      const after = await shown();
      sheet.autoFilter.apply("A1:C4", 1, { filterOn: "Custom", criterion1: "=B*" });
      return [before, after, await shown()];`,
    gives: ["Mar", "Feb Mar", "Feb"],
  },
  {
    says: "is gone when it is removed",
    code: `${SALES}${SHOWN}
      sheet.autoFilter.apply("A1:C4", 2, { filterOn: "TopItems", criterion1: "1" });
      const before = await shown();
      sheet.autoFilter.remove();
      const range = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.load("enabled");
      await context.sync();
      return [before, await shown(), range.isNullObject, sheet.autoFilter.enabled];`,
    gives: ["Jan", "Jan Feb Mar", true, false],
  },
]);

describe("A filter's criterion", () => {
  const cell = (value: number | string): FilteredCell => ({
    value,
    type: value === "" ? "Empty" : typeof value === "number" ? "Double" : "String",
    text: String(value),
  });
  const cells = [5, 1, 4, 2, "text", "Texas", ""].map(cell);
  const through = (criteria: Parameters<typeof passing>[1]): (string | number | boolean)[] => {
    const shown = passing(cells, criteria, 0);
    return cells.filter((_, index) => shown[index]).map(({ value }) => value);
  };

  it.each([
    [{ filterOn: "TopItems", criterion1: "2" }, [5, 4]],
    [{ filterOn: "BottomPercent", criterion1: "50" }, [1, 2]],
    [{ filterOn: "Custom", criterion1: "=te*" }, ["text", "Texas"]],
    [{ filterOn: "Custom", criterion1: "<>te?t" }, [5, 1, 4, 2, "Texas", ""]],
    [{ filterOn: "Custom", criterion1: "=" }, [""]],
    [{ filterOn: "Custom", criterion1: "<2", criterion2: ">4", operator: "Or" }, [5, 1]],
    [{ filterOn: "Values", values: ["TEXT", "4", ""] }, [4, "text", ""]],
    [{ filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, [5, 4]],
  ])("%j lets through %j", (criteria, expected) => {
    expect(through(criteria)).toEqual(expected);
  });

  it("names days of the week, the month and the quarter that today is in", () => {
    const thursday16May2024 = 45428;
    const isIn = (serial: number, period: string): boolean => isInPeriod(serial, period, thursday16May2024);
    const sunday12May = 45424;
    expect([
      isIn(sunday12May, "ThisWeek"),
      isIn(sunday12May - 1, "ThisWeek"),
      isIn(sunday12May - 1, "LastWeek"),
    ]).toEqual([true, false, true]);
    const firstOfMay = 45413;
    expect([isIn(firstOfMay, "ThisMonth"), isIn(firstOfMay - 1, "LastMonth")]).toEqual([true, true]);
    expect([
      isIn(firstOfMay, "ThisQuarter"),
      isIn(firstOfMay, "AllDatesInPeriodMay"),
      isIn(firstOfMay, "AllDatesInPeriodQuarter1"),
    ]).toEqual([true, true, false]);
    expect([isIn(thursday16May2024, "YearToDate"), isIn(thursday16May2024 + 1, "YearToDate")]).toEqual([
      true,
      false,
    ]);
  });
});
