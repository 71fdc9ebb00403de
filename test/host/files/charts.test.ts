import { CellValueType } from "@univerjs/core";
import { sheetExtras } from "../../../src/host/files/extras";
import type { HostChart } from "../../../src/host/files/chartModel";
import { opened, partOf, savedAndOpened } from "./roundTrip";
import { sheetOf } from "./sampleWorkbook";

const { STRING, NUMBER } = CellValueType;

const place = {
  row: 1,
  column: 4,
  rowOffset: 5,
  columnOffset: 7,
  width: 480,
  height: 288,
  placement: "TwoCell" as const,
};

function chart(type: HostChart["type"], more: Partial<HostChart> = {}): HostChart {
  return {
    id: "chart-1",
    name: "Chart 1",
    type,
    place,
    title: { visible: true, text: "銷售 & 利潤" },
    legend: { visible: true, position: "Bottom" },
    axes: {},
    series: [
      {
        name: { reference: "訂單!$B$1" },
        values: { reference: "訂單!$B$2:$B$3" },
        categories: { reference: "訂單!$A$2:$A$3" },
      },
    ],
    ...more,
  };
}

const chartCells = {
  0: { 0: { v: "月份", t: STRING }, 1: { v: "金額", t: STRING } },
  1: { 0: { v: "2020-02", t: STRING }, 1: { v: 5, t: NUMBER } },
  2: { 0: { v: "2020-03", t: STRING }, 1: { v: 7, t: NUMBER } },
};

test.each([
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Area",
  "AreaStacked",
  "Pie",
  "PieExploded",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterSmoothNoMarkers",
  "Bubble",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
  "3DColumnClustered",
  "3DColumn",
  "3DPie",
  "3DLine",
  "CylinderColClustered",
  "Surface",
  "SurfaceTopView",
  "PieOfPie",
] as const)("a chart of the type %s comes back as one", async (type) => {
  const workbook = sheetOf(chartCells);
  sheetExtras(workbook.extras, "sheet-1").charts = [chart(type)];
  const [read] = (await savedAndOpened(workbook)).extras.sheets["sheet-1"]?.charts ?? [];
  expect(read).toMatchObject({
    type,
    name: "Chart 1",
    place,
    title: { text: "銷售 & 利潤" },
    legend: { position: "Bottom" },
  });
  expect(read?.series[0]).toMatchObject(chart(type).series[0] ?? {});
});

test.each([
  [3, "StockHLC", "c:stockChart"],
  [4, "StockHLC", "c:stockChart"],
  // The format's schema knows no stock chart of them.
  [1, "LineMarkers", "c:lineChart"],
  [5, "LineMarkers", "c:lineChart"],
])("a stock chart of %d series comes back as %s", async (count, type, element) => {
  const workbook = sheetOf(chartCells);
  const [series] = chart("StockHLC").series;
  const stock = chart("StockHLC", { series: Array.from({ length: count }, () => series!) });
  sheetExtras(workbook.extras, "sheet-1").charts = [stock];
  const { bytes, extras } = await savedAndOpened(workbook);
  expect(await partOf(bytes, "xl/charts/chart1.xml")).toContain(`<${element}>`);
  expect(extras.sheets["sheet-1"]?.charts?.[0]).toMatchObject({ type, series: { length: count } });
});

test("colours, axes, labels, a second axis and trends of a chart come back", async () => {
  const series: HostChart["series"] = [
    {
      name: "銷售",
      values: { reference: "訂單!$B$2:$B$3" },
      categories: { reference: "訂單!$A$2:$A$3" },
      format: { fill: "#4472C4", line: { color: "#000000", weight: 1.5, style: "Dash" } },
      gapWidth: 80,
      hasDataLabels: true,
      dataLabels: {
        showValue: true,
        showCategoryName: false,
        showSeriesName: false,
        showPercentage: false,
        showBubbleSize: false,
        showLegendKey: false,
        position: "OutsideEnd",
        numberFormat: "#,##0",
        linkNumberFormat: false,
      },
      points: { 1: { format: { fill: "#C00000" } } },
      trendlines: [{ type: "Linear", showEquation: true }],
    },
    {
      name: "ROI",
      values: { literal: [1, null, 3] },
      type: "LineMarkers",
      axisGroup: "Secondary",
      marker: { style: "Circle", size: 7, backgroundColor: "#FFFFFF" },
    },
  ];
  const axes: HostChart["axes"] = {
    category: {
      title: { visible: true, text: "月" },
      numberFormat: "General",
      linkNumberFormat: true,
      majorTickMark: "Outside",
      minorTickMark: "None",
      tickLabelPosition: "Low",
      textOrientation: 45,
    },
    value: {
      minimum: 0,
      maximum: 10,
      majorUnit: 2,
      majorGridlines: { visible: true, line: { color: "#D9D9D9" } },
      numberFormat: "#,##0",
      linkNumberFormat: false,
      majorTickMark: "None",
      minorTickMark: "None",
      tickLabelPosition: "NextToAxis",
      displayUnit: "Thousands",
      format: { font: { size: 9, color: "#595959", bold: true } },
    },
    secondaryValue: { visible: true },
  };
  const workbook = sheetOf(chartCells);
  sheetExtras(workbook.extras, "sheet-1").charts = [
    chart("ColumnClustered", { series, axes, area: { fill: "#FFFFFF" }, plotArea: { fill: null } }),
  ];
  const [read] = (await savedAndOpened(workbook)).extras.sheets["sheet-1"]?.charts ?? [];
  expect(read?.series).toMatchObject(series);
  expect(read?.axes).toMatchObject({ category: axes.category, value: axes.value });
  expect(read?.axes.secondaryValue).toMatchObject({ position: "Maximum" });
  expect(read).toMatchObject({ area: { fill: "#FFFFFF" }, plotArea: { fill: null } });
});

test("a chart that nobody changed is written back byte for byte, a changed one is not", async () => {
  const workbook = sheetOf(chartCells);
  sheetExtras(workbook.extras, "sheet-1").charts = [chart("Line")];
  const first = await savedAndOpened(workbook);
  const own = (await partOf(first.bytes, "xl/charts/chart1.xml")).replace(
    "<c:plotArea>",
    "<c:plotArea><!-- from elsewhere -->",
  );
  const [read] = first.extras.sheets["sheet-1"]?.charts ?? [];
  if (!read?.original) throw new Error("no original");
  const kept = { ...read, original: { ...read.original, xml: new TextEncoder().encode(own) } };
  sheetExtras(first.extras, "sheet-1").charts = [kept];
  expect(await partOf((await savedAndOpened(first)).bytes, "xl/charts/chart1.xml")).toBe(own);
  sheetExtras(first.extras, "sheet-1").charts = [{ ...kept, title: { visible: true, text: "New" } }];
  expect(await partOf((await savedAndOpened(first)).bytes, "xl/charts/chart1.xml")).not.toContain(
    "from elsewhere",
  );
});

test("pictures come back", async () => {
  const picture = {
    id: "picture-1",
    name: "Logo",
    format: "png" as const,
    bytes: new Uint8Array([137, 80, 78, 71, 1, 2, 3]),
    place,
  };
  const workbook = sheetOf(chartCells);
  sheetExtras(workbook.extras, "sheet-1").pictures = [picture];
  const { extras } = await savedAndOpened(workbook);
  expect(extras.sheets["sheet-1"]?.pictures).toEqual([picture]);
});

test("saving an opened file again gives the same workbook", async () => {
  const workbook = sheetOf(chartCells);
  sheetExtras(workbook.extras, "sheet-1").charts = [chart("Line")];
  const first = await savedAndOpened(workbook);
  const second = await opened((await savedAndOpened(first)).bytes);
  expect(second.snapshot).toEqual(first.snapshot);
});
