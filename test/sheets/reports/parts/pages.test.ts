import fc from "fast-check";
import { MARGINS, pagesOf } from "../../../../src/sheets/reports/parts/pages";
import type { Area, Block, SheetReport } from "../../../../src/sheets/reports/report";

/**
 * A sheet of so many columns of 15 characters (82.75 points) behind a first of 24 (130), with sections of so many rows.
 *
 * @param filled how many columns behind the first each section has; all where nothing is said
 */
function sheetOf(
  columns: number,
  sections: readonly number[],
  more: Partial<SheetReport> = {},
  filled: readonly number[] = [],
): { readonly sheet: SheetReport; readonly cells: Area } {
  const blocks: Block[] = [];
  let row = 3;
  sections.forEach((rows, at) => {
    blocks.push({ row, column: 0, cells: [["A section"]], columnStyles: ["section"] });
    blocks.push({ row: row + 1, column: filled[at] ?? columns, cells: [["The last heading"]] });
    row += rows;
  });
  const widths = Array.from({ length: columns }, (_, at) => [at + 1, 15] as const);
  return {
    sheet: {
      ...{ id: "x", name: "X", blocks, freeze: { rows: 0, columns: 1 }, page: { orientation: "landscape" } },
      columnWidths: { 0: 24, ...Object.fromEntries(widths) },
      ...more,
    },
    cells: { row: 0, column: 0, rows: row, columns: columns + 1 },
  };
}

const pages = ({ sheet, cells }: ReturnType<typeof sheetOf>) => pagesOf(sheet, cells);

describe("a sheet on paper", () => {
  it("is fitted to the width of a page of A4 where its text stays at three fifths or more", () => {
    // 130 + 12 × 82.75 = 1,123 points against 770: 69%.
    expect(pages(sheetOf(12, [10]))).toEqual({
      rowStarts: [],
      columnStarts: [],
      areas: [{ row: 0, column: 0, rows: 13, columns: 13 }],
    });
  });

  it("goes over several pages where it is wider, each with the first column and no less than 56%", () => {
    const { scale, titleColumns, columnStarts } = pages(sheetOf(46, [10]));
    expect(titleColumns).toEqual({ first: 0, last: 0 });
    // At 68% a page holds 1,132 points: the month and twelve columns.
    expect(columnStarts).toEqual([13, 25, 37]);
    expect(scale).toBeGreaterThanOrEqual(56);
  });

  it("fills its pages alike, so that none has the last two columns alone", () => {
    // A page holds twelve columns: fifteen go over two pages of eight and seven.
    expect(pages(sheetOf(15, [10])).columnStarts).toEqual([9]);
    expect(pages(sheetOf(25, [10])).columnStarts).toEqual([10, 19]);
  });

  it("is made a little smaller where that saves a page with a few rows", () => {
    const [whole, more, many] = [44, 50, 70].map((rows) => pages(sheetOf(12, [rows])));
    expect(whole).not.toHaveProperty("scale");
    expect(more!.scale).toBeLessThan(69);
    expect(more!.scale).toBeGreaterThan(56);
    expect(many).not.toHaveProperty("scale");
  });

  it("grows with narrower pages only as long as its rows need no further page", () => {
    // Fifteen columns go over two pages of eight: their width alone would let the text be as large as 90%.
    const [short, long] = [20, 45].map((rows) => pages(sheetOf(15, [rows])).scale!);
    expect(short).toBeGreaterThan(80);
    expect(long).toBeLessThan(short! - 10);
  });

  it("does not tear a table that has headings and no title", () => {
    const { sheet, cells } = sheetOf(12, [30, 30]);
    const untitled = sheet.blocks.map((block): Block => ({ ...block, columnStyles: ["header"] }));
    expect(pagesOf({ ...sheet, blocks: untitled }, cells).rowStarts).toEqual([33]);
  });

  it("begins a page with a group of columns rather than tearing it", () => {
    const page = { orientation: "landscape", columnStarts: [8, 16] } as const;
    expect(pages(sheetOf(20, [10], { page })).columnStarts).toEqual([8, 16]);
  });

  it("begins a page with the section that would be torn, at a fixed scale, for Excel ignores page starts else", () => {
    const { scale, rowStarts } = pages(sheetOf(12, [20, 20, 20]));
    expect(rowStarts).toEqual([43]);
    expect(scale).toBeGreaterThan(60);
  });

  it("is made somewhat smaller where a section of 36 months then stays on one page", () => {
    const tall = pages(sheetOf(12, [53, 53]));
    expect(tall.scale).toBeLessThan(pages(sheetOf(12, [20, 20, 20])).scale!);
    expect(tall).toMatchObject({ rowStarts: [56] });
  });

  it("prints charts below a wide table on pages of their own, and below a narrow one with it", () => {
    const chart = { id: "c", type: "line", title: "", categories: {} as Area, series: [] } as const;
    const charts = [{ ...chart, place: { row: 20, column: 0, rows: 15, columns: 8 } }];
    expect(pages(sheetOf(46, [10], { charts })).areas).toEqual([
      { row: 0, column: 0, rows: 13, columns: 47 },
      { row: 20, column: 0, rows: 15, columns: 8 },
    ]);
    expect(pages(sheetOf(8, [10], { charts })).areas).toEqual([{ row: 0, column: 0, rows: 35, columns: 9 }]);
  });

  it("prints no page of a narrow table that would show its repeated column alone", () => {
    // Twenty columns go over two pages of ten; the third section has six.
    expect(pages(sheetOf(20, [30, 30, 30], {}, [20, 20, 6]))).toMatchObject({
      columnStarts: [11],
      areas: [
        { row: 0, column: 0, rows: 63, columns: 21 },
        { row: 63, column: 0, rows: 30, columns: 11 },
      ],
    });
  });

  it("lets a narrow table follow a wide one on its page where a page of its own would be one more", () => {
    expect(pages(sheetOf(20, [10, 10], {}, [20, 6])).areas).toHaveLength(1);
  });

  it("gives a narrow table of half a page behind a wide one a page of its own", () => {
    expect(pages(sheetOf(20, [10, 30], {}, [20, 6]))).toMatchObject({
      rowStarts: [13],
      areas: [{ columns: 21 }, { columns: 11 }],
    });
  });

  it("begins a page with a narrow table behind a long wide one", () => {
    const { areas, rowStarts } = pages(sheetOf(20, [200, 70], {}, [20, 6]));
    expect(rowStarts).toEqual([203]);
    expect(areas.map(({ columns }) => columns)).toEqual([21, 11]);
  });

  it("has a table whole on its first page where the page can hold it", () => {
    // Filled alike, the pages of fifteen columns would have eight and seven, and tear the second section of ten.
    expect(pages(sheetOf(15, [10, 10], {}, [15, 10])).columnStarts).toEqual([11]);
  });

  it("does not tear a chart that stands beside figures", () => {
    const chart = { id: "c", type: "line", title: "", categories: {} as Area, series: [] } as const;
    const charts = [{ ...chart, place: { row: 4, column: 9, rows: 8, columns: 6 } }];
    const { columnStarts } = pages(sheetOf(20, [30], { charts }));
    expect(columnStarts).toContain(9);
  });

  it("never leaves a page too narrow for its columns", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: 60 })),
        (widths, starts) => {
          const columnWidths = Object.fromEntries(widths.map((width, at) => [at, width]));
          const page = { orientation: "landscape", columnStarts: [...starts].sort((a, b) => a - b) } as const;
          const { sheet } = sheetOf(0, [5], { columnWidths, page });
          const of = pagesOf(sheet, { row: 0, column: 0, rows: 8, columns: widths.length });
          const bounds = [0, ...of.columnStarts, widths.length];
          const points = (from: number, to: number) =>
            widths.slice(from, to).reduce((sum, width) => sum + width * 5.25 + 4, 0);
          bounds.slice(1).forEach((end, at) => {
            const repeated = at > 0 && of.titleColumns ? points(0, 1) : 0;
            const printed = ((points(bounds[at]!, end) + repeated) * (of.scale ?? 0)) / 100;
            expect(printed).toBeLessThanOrEqual(842 - MARGINS.left - MARGINS.right);
          });
        },
      ),
    ));
});
