import { readFileSync } from "node:fs";
import type { ChartSeries, ChartType, HostChart } from "../../../../src/host/files/chartModel";
import { chartSvg } from "../../../../src/host/page/charts/chartSvg";

/** The types of charts that Excel's object model knows. */
const TYPES = chartTypes();

function chartTypes(): ChartType[] {
  const declarations = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = declarations.indexOf("enum ChartType {");
  const body = declarations.slice(start, declarations.indexOf("}", declarations.indexOf("funnel", start)));
  return [...body.matchAll(/= "(\w+)"/g)].map(([, name]) => name as ChartType);
}

const NO_CELLS = { values: () => [], texts: () => [] };

function chart(type: ChartType, series: Partial<ChartSeries> = {}, more: Partial<HostChart> = {}): HostChart {
  return {
    ...{ id: "chart", name: "Chart", type },
    place: {
      row: 0,
      column: 0,
      rowOffset: 0,
      columnOffset: 0,
      width: 400,
      height: 300,
      placement: "TwoCell",
    },
    title: { visible: true, text: "Cost by sales" },
    axes: {
      category: { visible: true, title: { visible: true, text: "Sales" } },
      value: { visible: true, title: { visible: true, text: "Cost" } },
    },
    series: [96_000, 226_000].map((cost) => ({
      name: `From ${cost}`,
      categories: { literal: [0, 50_000, 100_000] },
      values: { literal: [cost, cost, 2 * cost] },
      ...series,
    })) as ChartSeries[],
    ...more,
  };
}

/** What a drawing of lines, columns, slices or points consists of, beside its texts. */
const shapes = (svg: string) => (svg.match(/<(path|polyline|polygon|circle|rect)\b/g) ?? []).length;

describe("a chart in the preview", () => {
  it.each(TYPES)("of the type %s is drawn, whatever is said of its series", (type) => {
    const empty = shapes(chartSvg(chart(type, {}, { series: [] }), NO_CELLS));
    for (const series of [
      {},
      { marker: { style: "None" } },
      { smooth: true, gapWidth: 50, overlap: 10, doughnutHoleSize: 40 },
      { hasDataLabels: true, format: { fill: "#2E7D4F", line: { color: "#2E7D4F", weight: 2 } } },
      { bubbleSizes: { literal: [1, 2, 3] } },
      { axisGroup: "Secondary" },
    ] as Partial<ChartSeries>[]) {
      const svg = chartSvg(chart(type, series, { dataLabels: { showValue: true } }), NO_CELLS);
      expect(svg).toContain("Cost by sales");
      expect(shapes(svg)).toBeGreaterThan(empty);
    }
  });

  it("may be of any type of Excel, among them the lines of the crossover", () => {
    expect(TYPES).toEqual(expect.arrayContaining(["XYScatterLinesNoMarkers", "Pie", "Doughnut", "3DColumn"]));
  });

  it("parts the thousands of both axes where both are of values", () => {
    const svg = chartSvg(chart("XYScatterLinesNoMarkers"), NO_CELLS);
    expect(svg).toContain(">100,000</text>");
    expect(svg).toContain(">400,000</text>");
    expect(svg).not.toMatch(/>\d{4,}<\/text>/);
  });

  it("has the title of its upright axis beside the labels", () => {
    const svg = chartSvg(chart("ColumnClustered"), NO_CELLS);
    const title = /<text x="(\d+)"[^>]*rotate[^>]*>Cost</.exec(svg);
    const label = /<text x="(\d+)"[^>]*text-anchor="end"[^>]*>400,000</.exec(svg);
    // Seven characters of ten pixels' letters are 40 pixels wide at most.
    expect(Number(title![1])).toBeLessThan(Number(label![1]) - 40 - 11 / 2);
  });
});
