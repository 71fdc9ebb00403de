/**
 * A chart as plain data, in the words of Excel's object model (`Excel.Chart` and what hangs on it). Colours are
 * `#RRGGBB`, sizes of text and lines are points, places on the sheet are pixels at 96 dpi.
 *
 * An absent member means "automatic": what Excel does when nothing is said.
 */
export interface HostChart {
  /** Stable while the workbook is open and unique on its sheet; Excel's `chart.id` is made from it. */
  id: string;
  name: string;
  type: ChartType;
  place: DrawingPlace;
  title?: ChartTitle;
  /** Absent: no legend. */
  legend?: ChartLegend;
  axes: ChartAxes;
  series: ChartSeries[];
  /** Labels of every series that has none of its own. */
  dataLabels?: ChartDataLabels;
  /** The cells the chart was made from, such as `Sheet1!A1:C5`, and whether a series is a row or a column of them. */
  sourceRange?: string;
  plotBy?: "Rows" | "Columns";
  /** Look of the chart area and of the plot area. */
  area?: ChartElementFormat;
  plotArea?: ChartElementFormat;
  /** Excel's numbered style, 1–48. */
  style?: number;
  roundedCorners?: boolean;
  /** Hidden cells are left out. Excel's default is true. */
  plotVisibleOnly?: boolean;
  displayBlanksAs?: "NotPlotted" | "Zero" | "Interpolated";
  alternativeText?: string;
  /**
   * The part of the file the chart was read from. It is written back byte for byte as long as nothing else of the
   * chart has changed, so that what this model does not know survives.
   */
  original?: ChartOriginal;
}

export interface ChartOriginal {
  /** `chart.xml`, and the parts it names by relationship. */
  readonly xml: Uint8Array;
  readonly styleXml?: Uint8Array;
  readonly colorsXml?: Uint8Array;
  /** What `fingerprint(chart)` said when it was read. */
  readonly fingerprint: string;
}

/** The names of `Excel.ChartType`. */
export type ChartType = `${Excel.ChartType}`;

/** Where a drawing stands: its upper left corner as an offset in pixels into a cell, and its size in pixels. */
export interface DrawingPlace {
  row: number;
  column: number;
  rowOffset: number;
  columnOffset: number;
  width: number;
  height: number;
  /** What happens when cells below it are moved or resized. */
  placement: "TwoCell" | "OneCell" | "Absolute";
}

export interface ChartTitle {
  /** Absent with `visible: true`: Excel shows the name of the only series. */
  text?: string;
  /** A cell the text is taken from, such as `Sheet1!$A$1`. */
  reference?: string;
  visible: boolean;
  overlay?: boolean;
  position?: "Automatic" | "Top" | "Bottom" | "Left" | "Right";
  format?: ChartElementFormat;
}

export interface ChartLegend {
  visible: boolean;
  position: "Top" | "Bottom" | "Left" | "Right" | "Corner" | "Custom";
  overlay?: boolean;
  format?: ChartElementFormat;
}

/** `series` is the depth axis of 3-D charts; the secondary axes serve series with `axisGroup: "Secondary"`. */
export interface ChartAxes {
  category?: ChartAxis;
  value?: ChartAxis;
  series?: ChartAxis;
  secondaryCategory?: ChartAxis;
  secondaryValue?: ChartAxis;
}

export interface ChartAxis {
  visible?: boolean;
  title?: ChartTitle;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  majorGridlines?: ChartGridlines;
  minorGridlines?: ChartGridlines;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  scaleType?: "Linear" | "Logarithmic";
  logBase?: number;
  reversePlotOrder?: boolean;
  categoryType?: "Automatic" | "TextAxis" | "DateAxis";
  baseTimeUnit?: "Days" | "Months" | "Years";
  majorTickMark?: "None" | "Cross" | "Inside" | "Outside";
  minorTickMark?: "None" | "Cross" | "Inside" | "Outside";
  tickLabelPosition?: "NextToAxis" | "High" | "Low" | "None";
  tickLabelSpacing?: number;
  tickMarkSpacing?: number;
  position?: "Automatic" | "Maximum" | "Minimum" | "Custom";
  /** Where this axis is crossed, with `position: "Custom"`. */
  crossesAt?: number;
  displayUnit?: `${Excel.ChartAxisDisplayUnit}`;
  showDisplayUnitLabel?: boolean;
  isBetweenCategories?: boolean;
  /** Angle of the labels in degrees, −90 to 90. */
  textOrientation?: number;
  format?: ChartElementFormat;
}

export interface ChartGridlines {
  visible: boolean;
  line?: ChartLine;
}

export interface ChartSeries {
  /** A literal name, or where it stands: `{ reference: "Sheet1!$B$1" }`. */
  name?: string | { reference: string };
  /** References with their sheet, such as `Sheet1!$B$2:$B$13`, or literal values. */
  values?: ChartData;
  /** Categories; x values of scatter and bubble charts. */
  categories?: ChartData;
  bubbleSizes?: ChartData;
  /** Where it differs from the chart's, as in a combination of columns and a line. */
  type?: ChartType;
  axisGroup?: "Primary" | "Secondary";
  format?: ChartElementFormat;
  marker?: ChartMarker;
  smooth?: boolean;
  /** Width of the gap between clusters and overlap of columns, both in per cent of a column's width. */
  gapWidth?: number;
  overlap?: number;
  doughnutHoleSize?: number;
  firstSliceAngle?: number;
  explosion?: number;
  bubbleScale?: number;
  varyByCategories?: boolean;
  invertIfNegative?: boolean;
  /** Taken out of the chart by its filter; not drawn. */
  filtered?: boolean;
  hasDataLabels?: boolean;
  dataLabels?: ChartDataLabels;
  /** Points that look different from their series, by index. */
  points?: Record<number, ChartPoint>;
  trendlines?: ChartTrendline[];
  errorBars?: { x?: ChartErrorBars; y?: ChartErrorBars };
}

export type ChartData = { reference: string } | { literal: (string | number | null)[] };

export interface ChartPoint {
  format?: ChartElementFormat;
  marker?: ChartMarker;
  explosion?: number;
  hasDataLabel?: boolean;
  dataLabel?: ChartDataLabels;
}

export interface ChartMarker {
  style?: `${Excel.ChartMarkerStyle}`;
  size?: number;
  backgroundColor?: string;
  foregroundColor?: string;
}

export interface ChartDataLabels {
  showValue?: boolean;
  showCategoryName?: boolean;
  showSeriesName?: boolean;
  showPercentage?: boolean;
  showBubbleSize?: boolean;
  showLegendKey?: boolean;
  position?: `${Excel.ChartDataLabelPosition}`;
  separator?: string;
  numberFormat?: string;
  linkNumberFormat?: boolean;
  /** A label's own text in place of what it would show. */
  text?: string;
  format?: ChartElementFormat;
}

export interface ChartTrendline {
  type: `${Excel.ChartTrendlineType}`;
  name?: string;
  movingAveragePeriod?: number;
  polynomialOrder?: number;
  forwardPeriod?: number;
  backwardPeriod?: number;
  intercept?: number;
  showEquation?: boolean;
  showRSquared?: boolean;
  line?: ChartLine;
}

export interface ChartErrorBars {
  type: `${Excel.ChartErrorBarsType}`;
  include: `${Excel.ChartErrorBarsInclude}`;
  endStyleCap?: boolean;
  /** The amount, where `type` needs one. */
  value?: number;
  line?: ChartLine;
}

/** What an element of a chart looks like. `fill: null` is no fill, absent is automatic. */
export interface ChartElementFormat {
  fill?: string | null;
  line?: ChartLine;
  font?: ChartFont;
}

export interface ChartLine {
  color?: string;
  weight?: number;
  style?: `${Excel.ChartLineStyle}`;
}

export interface ChartFont {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single";
}

/** What of a chart is compared to tell whether it is still as it was read. Its place and name may change freely. */
export function fingerprint(chart: HostChart): string {
  const content: Partial<HostChart> = { ...chart };
  for (const key of ["original", "place", "id", "name", "alternativeText"] as const) delete content[key];
  return JSON.stringify(content);
}
