import { child, descend, everyBelow, flag, numberAttribute, type XmlElement } from "../container/xml";
import type { ChartErrorBars, ChartSeries, ChartTrendline } from "../chartModel";
import type { FileColors } from "../styles/colors";
import { readLine } from "./chartLooks";

export const TRENDS = {
  exp: "Exponential",
  linear: "Linear",
  log: "Logarithmic",
  movingAvg: "MovingAverage",
  poly: "Polynomial",
  power: "Power",
} as const;
export const ERROR_TYPES = {
  cust: "Custom",
  fixedVal: "FixedValue",
  percentage: "Percent",
  stdDev: "StDev",
  stdErr: "StError",
} as const;
export const ERROR_SIDES = { both: "Both", minus: "MinusValues", plus: "PlusValues" } as const;

export function readTrendline(trendline: XmlElement, colors: FileColors): ChartTrendline {
  const number = (name: string): number | undefined => numberAttribute(child(trendline, name), "val");
  const kind = child(trendline, "trendlineType")?.attributes.val as keyof typeof TRENDS | undefined;
  const optional: { [K in keyof ChartTrendline]?: ChartTrendline[K] | undefined } = {
    name: child(trendline, "name")?.text,
    polynomialOrder: number("order"),
    movingAveragePeriod: number("period"),
    forwardPeriod: number("forward"),
    backwardPeriod: number("backward"),
    intercept: number("intercept"),
    showEquation: flag(child(trendline, "dispEq"), "val", false) || undefined,
    showRSquared: flag(child(trendline, "dispRSqr"), "val", false) || undefined,
    line: readLine(descend(trendline, "spPr", "ln"), colors),
  };
  const said = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { ...said, type: TRENDS[kind ?? "linear"] };
}

export function readErrorBars(bars: readonly XmlElement[], colors: FileColors): ChartSeries["errorBars"] {
  const read: NonNullable<ChartSeries["errorBars"]> = {};
  for (const bar of bars) {
    const type = child(bar, "errValType")?.attributes.val as keyof typeof ERROR_TYPES | undefined;
    const side = child(bar, "errBarType")?.attributes.val as keyof typeof ERROR_SIDES | undefined;
    const value = numberAttribute(child(bar, "val"), "val");
    const line = readLine(descend(bar, "spPr", "ln"), colors);
    const entry: ChartErrorBars = {
      type: ERROR_TYPES[type ?? "fixedVal"],
      include: ERROR_SIDES[side ?? "both"],
      endStyleCap: !flag(child(bar, "noEndCap"), "val", false),
      ...(value === undefined ? {} : { value }),
      ...(line ? { line } : {}),
    };
    read[everyBelow(bar, "errDir")[0]?.attributes.val === "x" ? "x" : "y"] = entry;
  }
  return Object.keys(read).length > 0 ? read : undefined;
}
