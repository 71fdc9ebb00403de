import { describePrograms, SALES } from "./programs";

const CHART = `${SALES}
  sheet.getRange("B1:C4").values = [["Qtr1", "Qtr2"], [5000, 7000], [400, 323], [12000, 8766]];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
`;

describePrograms("A chart", [
  {
    says: "makes a series of each column, named by its header",
    code: `${CHART}
      chart.load("name, chartType, height, width");
      chart.series.load("items/name, items/chartType");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
      await context.sync();
      return [chart.name, chart.chartType, chart.width, chart.height,
        chart.series.items.map((series) => series.name), values.value, categories.value];`,
    gives: [
      "Chart 1",
      "ColumnClustered",
      360,
      216,
      ["Qtr1", "Qtr2"],
      [7000, 323, 8766],
      ["Jan", "Feb", "Mar"],
    ],
  },
  {
    says: "goes along rows where it is told to",
    code: `${CHART}
      chart.setData(sheet.getRange("A1:C4"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map((series) => series.name);`,
    gives: ["Jan", "Feb", "Mar"],
  },
  {
    says: "stands where it is put",
    code: `${CHART}
      chart.setPosition("A10", "F20");
      chart.load("left, top, width, height");
      const cells = sheet.getRange("A10:F20").load("left, top, width, height");
      await context.sync();
      const near = ["left", "top", "width", "height"].map((side) => Math.abs(chart[side] - cells[side]) < 1);
      chart.left = 100;
      chart.top = 50.25;
      chart.load("left, top");
      await context.sync();
      return [near, chart.left, chart.top];`,
    gives: [[true, true, true, true], 100, 50.25],
  },
  {
    says: "has a title, a legend and labels",
    code: `${CHART}
      chart.title.text = "Sales";
      chart.title.format.font.color = "red";
      chart.title.format.font.size = 20;
      chart.legend.position = "Right";
      chart.legend.format.fill.setSolidColor("white");
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.showValue = true;
      chart.load("title/text, title/visible, title/format/font/color, title/format/font/size, legend/position, legend/visible, dataLabels/showValue");
      await context.sync();
      return [chart.title.text, chart.title.visible, chart.title.format.font.color, chart.title.format.font.size,
        chart.legend.position, chart.legend.visible, chart.dataLabels.showValue];`,
    gives: ["Sales", true, "#FF0000", 20, "Right", true, true],
  },
  {
    says: "has axes with titles, bounds, units and lines",
    code: `${CHART}
      const axis = chart.axes.valueAxis;
      axis.maximum = 5;
      axis.minimum = 0;
      axis.majorUnit = 1;
      axis.displayUnit = "Hundreds";
      axis.title.text = "Values";
      axis.majorGridlines.visible = false;
      axis.numberFormat = "#,##0";
      chart.axes.categoryAxis.title.text = "Month";
      axis.load("maximum, minimum, majorUnit, displayUnit, type, numberFormat, title/text, title/visible, majorGridlines/visible");
      const again = chart.axes.getItem("Category").load("type, axisGroup, visible");
      await context.sync();
      return [axis.minimum, axis.maximum, axis.majorUnit, axis.displayUnit, axis.type, axis.numberFormat, axis.title.text,
        axis.title.visible, axis.majorGridlines.visible, again.type, again.axisGroup, again.visible];`,
    gives: [0, 5, 1, "Hundreds", "Value", "#,##0", "Values", true, false, "Category", "Primary", true],
  },
  {
    says: "scales an axis by its data where nobody said how",
    code: `${CHART}
      const axis = chart.axes.valueAxis.load("minimum, maximum, majorUnit");
      await context.sync();
      return [axis.minimum, axis.maximum, axis.majorUnit];`,
    gives: [0, 14000, 2000],
  },
  {
    says: "takes series of other cells and gives them up",
    code: `${CHART}
      sheet.getRange("E1:E4").values = [["Qtr3"], [1], [2], [3]];
      const added = chart.series.add("Q3");
      added.setValues(sheet.getRange("E2:E4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      chart.series.getItemAt(0).delete();
      chart.series.load("count, items/name");
      const values = added.getDimensionValues("Values");
      await context.sync();
      return [chart.series.count, chart.series.items.map((series) => series.name), values.value];`,
    gives: [2, ["Qtr2", "Q3"], [1, 2, 3]],
  },
  {
    says: "formats series, points, markers and trendlines",
    code: `${CHART}
      const series = chart.series.getItemAt(0);
      series.chartType = "Line";
      series.axisGroup = "Secondary";
      series.format.line.color = "#00ff00";
      series.markerStyle = "Diamond";
      series.markerSize = 9;
      series.smooth = true;
      series.hasDataLabels = true;
      series.points.getItemAt(2).format.fill.setSolidColor("pink");
      series.trendlines.add("Linear");
      series.trendlines.getItem(0).load("type");
      series.load("chartType, axisGroup, markerStyle, markerSize, smooth, hasDataLabels, format/line/color");
      const count = series.points.getCount();
      const point = series.points.getItemAt(2).load("value");
      await context.sync();
      return [series.chartType, series.axisGroup, series.format.line.color, series.markerStyle, series.markerSize, series.smooth,
        series.hasDataLabels, count.value, point.value, series.trendlines.getItem(0) !== undefined];`,
    gives: ["Line", "Secondary", "#00FF00", "Diamond", 9, true, true, 3, 12000, true],
  },
  {
    says: "loads whole, with what is automatic",
    code: `${CHART}
      chart.load();
      chart.title.load();
      chart.legend.load();
      chart.axes.valueAxis.load();
      chart.series.load("items");
      chart.format.load();
      chart.plotArea.load();
      await context.sync();
      return [chart.title.text, chart.legend.visible, chart.series.items[0].gapWidth];`,
    gives: ["Chart Title", true, 150],
  },
  {
    says: "is the active one when it was activated, until it is deleted",
    code: `${CHART}
      chart.activate();
      const active = context.workbook.getActiveChart().load("name");
      await context.sync();
      chart.delete();
      const none = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      return [active.name, none.isNullObject];`,
    gives: ["Chart 1", true],
  },
  {
    says: "is found by name and deleted",
    code: `${CHART}
      chart.name = "Sales chart";
      const found = sheet.charts.getItem("sales chart").load("name");
      await context.sync();
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject("Sales chart");
      sheet.charts.load("count");
      await context.sync();
      return [found.name, gone.isNullObject, sheet.charts.count];`,
    gives: ["Sales chart", true, 0],
  },
  {
    says: "tells that it was added, activated and deleted",
    code: `${SALES}
      const seen = [];
      sheet.charts.onAdded.add(async (event) => { seen.push(event.type); });
      sheet.charts.onActivated.add(async (event) => { seen.push(event.type); });
      sheet.charts.onDeleted.add(async (event) => { seen.push(event.type); });
      await context.sync();
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:C4"));
      chart.activate();
      await context.sync();
      chart.delete();
      await context.sync();
      return seen;`,
    gives: ["ChartAdded", "ChartActivated", "ChartDeleted"],
  },
  {
    says: "has x values where it is a scatter chart",
    code: `
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [["x", "y"], [1, 10], [2, 40]];
      const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B3"));
      const [x, y] = ["XValues", "YValues"].map((name) => chart.series.getItemAt(0).getDimensionValues(name));
      await context.sync();
      return [x.value, y.value];`,
    gives: [
      [1, 2],
      [10, 40],
    ],
  },
  {
    says: "stays with its cells when rows come above them, and names its sheet when it is renamed",
    code: `${CHART}
      chart.setPosition("A10");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Sales 2024";
      sheet.getRange("B4").values = [[1]];
      const series = chart.series.getItemAt(0).load("name");
      const values = series.getDimensionValues("Values");
      const source = series.getDimensionDataSourceString("Values");
      chart.load("top");
      const cell = sheet.getRange("A12").load("top");
      await context.sync();
      return [series.name, values.value, source.value, Math.abs(chart.top - cell.top) < 1];`,
    gives: ["Qtr1", [1, 400, 12000], "'Sales 2024'!$B$4:$B$6", true],
  },
  {
    says: "of a table grows with it",
    code: `${SALES}
      const table = sheet.tables.add("A1:C4", true);
      const chart = sheet.charts.add("Line", table.getRange());
      table.rows.add(null, [["Apr", "B", 50]]);
      chart.series.load("items/name");
      await context.sync();
      const values = chart.series.items[chart.series.items.length - 1].getDimensionValues("Values");
      await context.sync();
      return values.value;`,
    gives: [30, 10, 20, 50],
  },
  {
    says: "cannot be drawn as a picture",
    code: `${CHART}
      chart.getImage();
      await context.sync();`,
    gives: "error: NotImplemented",
  },
  {
    says: "of a type that Excel does not have is refused",
    code: `${SALES}
      sheet.charts.add("Blob", sheet.getRange("A1:C4"));
      await context.sync();`,
    gives: "error: InvalidArgument",
  },
]);
