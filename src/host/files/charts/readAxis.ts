import { child, descend, flag, numberAttribute, type XmlElement } from "../container/xml";
import type { ChartAxis, ChartGridlines } from "../chartModel";
import type { FileColors } from "../styles/colors";
import { readFormat, readLine } from "./chartLooks";
import { readTitle } from "./readTitle";

export const TICK_MARKS = { none: "None", cross: "Cross", in: "Inside", out: "Outside" } as const;
export const TICK_LABELS = { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" } as const;
export const TIME_UNITS = { days: "Days", months: "Months", years: "Years" } as const;
export const DISPLAY_UNITS = {
  hundreds: "Hundreds",
  thousands: "Thousands",
  tenThousands: "TenThousands",
  hundredThousands: "HundredThousands",
  millions: "Millions",
  tenMillions: "TenMillions",
  hundredMillions: "HundredMillions",
  billions: "Billions",
  trillions: "Trillions",
} as const;

export function readAxis(axis: XmlElement, colors: FileColors): ChartAxis {
  const text = (name: string): string | undefined => child(axis, name)?.attributes.val;
  const number = (name: string): number | undefined => numberAttribute(child(axis, name), "val");
  const scaling = child(axis, "scaling");
  const title = child(axis, "title");
  const format = child(axis, "numFmt");
  const logBase = numberAttribute(child(scaling, "logBase"), "val");
  const crossesAt = number("crossesAt");
  const crosses = text("crosses");
  const unit = descend(axis, "dispUnits", "builtInUnit")?.attributes.val as
    keyof typeof DISPLAY_UNITS | undefined;
  const angle = numberAttribute(descend(axis, "txPr", "bodyPr"), "rot");
  const read: { [K in keyof ChartAxis]?: ChartAxis[K] | undefined } = {
    visible: flag(child(axis, "delete"), "val", false) ? false : undefined,
    title: title && readTitle(title, colors),
    minimum: numberAttribute(child(scaling, "min"), "val"),
    maximum: numberAttribute(child(scaling, "max"), "val"),
    majorUnit: number("majorUnit"),
    minorUnit: number("minorUnit"),
    majorGridlines: readGridlines(child(axis, "majorGridlines"), colors),
    minorGridlines: readGridlines(child(axis, "minorGridlines"), colors),
    numberFormat: format?.attributes.formatCode,
    linkNumberFormat: format ? flag(format, "sourceLinked", false) : undefined,
    scaleType: logBase === undefined ? undefined : "Logarithmic",
    logBase,
    reversePlotOrder: child(scaling, "orientation")?.attributes.val === "maxMin" ? true : undefined,
    categoryType:
      axis.name === "dateAx"
        ? "DateAxis"
        : axis.name === "catAx" && !flag(child(axis, "auto"), "val", true)
          ? "TextAxis"
          : undefined,
    baseTimeUnit: TIME_UNITS[text("baseTimeUnit") as keyof typeof TIME_UNITS],
    majorTickMark: TICK_MARKS[text("majorTickMark") as keyof typeof TICK_MARKS],
    minorTickMark: TICK_MARKS[text("minorTickMark") as keyof typeof TICK_MARKS],
    tickLabelPosition: TICK_LABELS[text("tickLblPos") as keyof typeof TICK_LABELS],
    tickLabelSpacing: number("tickLblSkip"),
    tickMarkSpacing: number("tickMarkSkip"),
    position:
      crossesAt !== undefined
        ? "Custom"
        : crosses === "max"
          ? "Maximum"
          : crosses === "min"
            ? "Minimum"
            : undefined,
    crossesAt,
    displayUnit: unit && DISPLAY_UNITS[unit],
    showDisplayUnitLabel: descend(axis, "dispUnits", "dispUnitsLbl") ? true : undefined,
    isBetweenCategories: text("crossBetween") === "midCat" ? false : undefined,
    textOrientation: angle === undefined ? undefined : -angle / 60_000,
    format: readFormat(axis, colors),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as ChartAxis;
}

function readGridlines(gridlines: XmlElement | undefined, colors: FileColors): ChartGridlines | undefined {
  if (!gridlines) return undefined;
  const line = readLine(descend(gridlines, "spPr", "ln"), colors);
  return { visible: true, ...(line ? { line } : {}) };
}
