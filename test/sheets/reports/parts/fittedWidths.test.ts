import { withFittedWidths } from "../../../../src/sheets/reports/parts/fittedWidths";
import type { Block, SheetReport } from "../../../../src/sheets/reports/report";

describe("the widths of a sheet's columns", () => {
  const sheet = (blocks: readonly Block[], more: Partial<SheetReport> = {}): SheetReport => ({
    ...{ id: "test", name: "Test", columnWidths: { 0: 12, 1: 10 }, blocks },
    ...more,
  });
  const widthsOf = (...given: Parameters<typeof sheet>) => withFittedWidths(sheet(...given)).columnWidths;

  it("grow for a text that the cell to its right would cut off", () => {
    expect(widthsOf([{ row: 3, column: 0, cells: [["Sales before refunds", "Whole"]] }])).toEqual({
      0: 21,
      1: 10,
    });
  });

  it("stay for a text that can run over a blank cell", () => {
    expect(widthsOf([{ row: 3, column: 0, cells: [["Sales before refunds", null]] }])).toEqual({
      0: 12,
      1: 10,
    });
  });

  it("count a Chinese character as two, and a formula as filled", () => {
    const cells = [["設計團隊獎（出勤）", { formula: "=A1" }]];
    expect(widthsOf([{ row: 3, column: 0, cells }])).toEqual({ 0: 19, 1: 10 });
  });

  it("see a cell of another table to the right", () => {
    const blocks = [
      { row: 0, column: 0, cells: [["Sales before refunds"]] },
      { row: 0, column: 1, cells: [["beside it"]] },
    ];
    expect(widthsOf(blocks)).toEqual({ 0: 21, 1: 10 });
  });

  it("hold the longest word of a heading, whose words break into lines", () => {
    const headings: Block = {
      row: 0,
      column: 0,
      cells: [["Attributed sales of a year", "Remainders"]],
      columnStyles: ["header", "header"],
    };
    expect(widthsOf([headings])).toEqual({ 0: 14, 1: 14 });
  });

  it("leave no last line of a Chinese heading to one or two characters", () => {
    const headings = (first: string, second: string): Block => ({
      row: 0,
      column: 0,
      cells: [[first, second]],
      columnStyles: ["header", "header"],
    });
    expect(widthsOf([headings("支付金额（退款前）", "绩效系数影响")])).toEqual({ 0: 12, 1: 13 });
    expect(widthsOf([headings("应得提成", "按保底为最低收费应付")])).toEqual({ 0: 12, 1: 11 });
  });

  it("leave titles, wrapped texts, merged cells, figures and columns without a width as they are", () => {
    const long = "A text that is a good deal longer than its column";
    const row = (style: "title" | "wrapped" | "money", value: string | number = long): Block => ({
      ...{ row: 0, column: 0, cells: [[{ value, style }, "beside it"]] },
    });
    for (const block of [row("title"), row("wrapped"), row("money", 123456789)])
      expect(widthsOf([block])).toEqual({ 0: 12, 1: 10 });
    const merged = { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] };
    expect(widthsOf([{ row: 0, column: 0, cells: [[long, "hidden"]] }], merged)).toEqual({ 0: 12, 1: 10 });
    expect(widthsOf([{ row: 0, column: 2, cells: [[long, "beside it"]] }])).toEqual({ 0: 12, 1: 10 });
  });

  it("end where a column would push the figures out of sight", () => {
    expect(widthsOf([{ row: 0, column: 0, cells: [["x".repeat(90), 1]] }])).toEqual({ 0: 44, 1: 10 });
  });
});
