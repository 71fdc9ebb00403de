import { element, escapeAttribute } from "../container/xmlText";
import type { ChartAxis, ChartGridlines } from "../chartModel";
import { lineElement, shapeElement, textProperties, val } from "./chartLooks";
import { DISPLAY_UNITS, TICK_LABELS, TICK_MARKS, TIME_UNITS } from "./readAxis";
import { titleElement } from "./writeTitle";

/** What an axis is in its chart, beside what is said about it. */
export interface AxisRole {
  readonly id: number;
  /** The id of the axis that it crosses. */
  readonly crosses: number;
  readonly element: "catAx" | "dateAx" | "valAx" | "serAx";
  readonly position: "b" | "l" | "r" | "t";
  /** Not drawn unless it is asked for. */
  readonly hidden?: boolean;
  /** Stands where the other axis ends. */
  readonly atFarEnd?: boolean;
  /** Values stand in the middle of their category. */
  readonly between?: boolean;
}

/** An axis; the order of the elements is that of the format's schema. */
export function axisElement(axis: ChartAxis, role: AxisRole): string {
  const isValue = role.element === "valAx";
  const isCategory = role.element === "catAx" || role.element === "dateAx";
  const visible = axis.visible ?? !role.hidden;
  return element(
    `c:${role.element}`,
    {},
    val("axId", role.id),
    element(
      "c:scaling",
      {},
      axis.scaleType === "Logarithmic" ? val("logBase", axis.logBase ?? 10) : "",
      val("orientation", axis.reversePlotOrder ? "maxMin" : "minMax"),
      val("max", axis.maximum),
      val("min", axis.minimum),
    ),
    val("delete", !visible),
    val("axPos", role.position),
    gridlines("majorGridlines", axis.majorGridlines),
    gridlines("minorGridlines", axis.minorGridlines),
    axis.title?.visible ? titleElement(axis.title) : "",
    axis.numberFormat === undefined
      ? element("c:numFmt", { formatCode: "General", sourceLinked: true })
      : `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="${Number(axis.linkNumberFormat ?? false)}"/>`,
    val("majorTickMark", nameOf(TICK_MARKS, axis.majorTickMark) ?? "out"),
    val("minorTickMark", nameOf(TICK_MARKS, axis.minorTickMark) ?? "none"),
    val("tickLblPos", nameOf(TICK_LABELS, axis.tickLabelPosition) ?? "nextTo"),
    shapeElement(axis.format),
    textProperties(axis.format?.font, axis.textOrientation),
    val("crossAx", role.crosses),
    axis.position === "Custom" && axis.crossesAt !== undefined
      ? val("crossesAt", axis.crossesAt)
      : val(
          "crosses",
          axis.position === "Maximum" || (axis.position === undefined && role.atFarEnd)
            ? "max"
            : axis.position === "Minimum"
              ? "min"
              : "autoZero",
        ),
    isCategory ? val("auto", axis.categoryType === undefined || axis.categoryType === "Automatic") : "",
    role.element === "catAx" ? val("lblAlgn", "ctr") : "",
    isCategory ? val("lblOffset", 100) : "",
    role.element === "dateAx"
      ? val("baseTimeUnit", nameOf(TIME_UNITS, axis.baseTimeUnit)) + val("majorUnit", axis.majorUnit)
      : "",
    role.element === "catAx" || role.element === "serAx"
      ? val("tickLblSkip", axis.tickLabelSpacing) + val("tickMarkSkip", axis.tickMarkSpacing)
      : "",
    role.element === "catAx" ? val("noMultiLvlLbl", false) : "",
    isValue
      ? val("crossBetween", (axis.isBetweenCategories ?? role.between ?? false) ? "between" : "midCat")
      : "",
    isValue ? val("majorUnit", axis.majorUnit) + val("minorUnit", axis.minorUnit) : "",
    isValue ? displayUnit(axis) : "",
  );
}

function gridlines(name: string, lines: ChartGridlines | undefined): string {
  if (!lines?.visible) return "";
  const line = lineElement(lines.line);
  return element(`c:${name}`, {}, line === "" ? "" : element("c:spPr", {}, line));
}

function displayUnit({ displayUnit: unit, showDisplayUnitLabel }: ChartAxis): string {
  const name = nameOf(DISPLAY_UNITS, unit);
  if (name === undefined) return "";
  return element(
    "c:dispUnits",
    {},
    val("builtInUnit", name),
    showDisplayUnitLabel ? "<c:dispUnitsLbl/>" : "",
  );
}

export function nameOf(
  names: Readonly<Record<string, string>>,
  value: string | undefined,
): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}
