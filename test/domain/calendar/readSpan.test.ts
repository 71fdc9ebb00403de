import { monthText } from "../../../src/domain/calendar/month";
import { readSpan } from "../../../src/domain/calendar/readSpan";

const read = (text: string) => {
  const span = readSpan(text);
  return span && `${monthText(span.first)} ${span.months}`;
};

describe("A quarter, half-year or year", () => {
  test.each([
    ["2026Q2", "2026-04 3"],
    ["2026-Q1", "2026-01 3"],
    ["Q4 2025", "2025-10 3"],
    ["２０２６Ｑ３", "2026-07 3"],
    ["2026年第二季度", "2026-04 3"],
    ["2026年三季度", "2026-07 3"],
    ["2026第1季", "2026-01 3"],
    ["2026 H1", "2026-01 6"],
    ["2026年下半年", "2026-07 6"],
    ["2026年", "2026-01 12"],
    ["2026年度", "2026-01 12"],
  ])("%s is %s months", (text, span) => expect(read(text)).toBe(span));

  test.each(["2026", "2026-1", "2026年1", "20261", "Q2", "FY2026", "2026Q5", "2026年1月", ""])(
    "%p names none",
    (text) => expect(read(text)).toBeUndefined(),
  );
});
