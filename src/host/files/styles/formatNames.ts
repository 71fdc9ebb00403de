import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { ExcelStyle } from "../../workbook/formats/cellStyle";

/** Names of the file format beside those of the engine and of Excel's object model. */

export const BORDER_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export interface HorizontalName {
  readonly align: HorizontalAlign;
  readonly beyond?: ExcelStyle["horizontal"];
}

export const HORIZONTAL: Readonly<Record<string, HorizontalName>> = {
  left: { align: HorizontalAlign.LEFT },
  center: { align: HorizontalAlign.CENTER },
  right: { align: HorizontalAlign.RIGHT },
  justify: { align: HorizontalAlign.JUSTIFIED },
  distributed: { align: HorizontalAlign.DISTRIBUTED },
  fill: { align: HorizontalAlign.LEFT, beyond: "Fill" },
  centerContinuous: { align: HorizontalAlign.CENTER, beyond: "CenterAcrossSelection" },
};

export interface VerticalName {
  readonly align: VerticalAlign;
  readonly beyond?: ExcelStyle["vertical"];
}

export const VERTICAL: Readonly<Record<string, VerticalName>> = {
  top: { align: VerticalAlign.TOP },
  center: { align: VerticalAlign.MIDDLE },
  bottom: { align: VerticalAlign.BOTTOM },
  justify: { align: VerticalAlign.TOP, beyond: "Justify" },
  distributed: { align: VerticalAlign.MIDDLE, beyond: "Distributed" },
};

/** Pattern fills: `Excel.FillPattern` beside the name in a file. */
export const PATTERNS: Readonly<Record<string, string>> = {
  solid: "Solid",
  gray125: "Gray16",
  gray0625: "Gray8",
  lightGray: "Gray25",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

/** The name in a file for a name of the object model or the engine. */
export function nameWhere<V>(
  names: Readonly<Record<string, V>>,
  fits: (value: V) => boolean,
): string | undefined {
  return Object.keys(names).find((name) => {
    const value = names[name];
    return value !== undefined && fits(value);
  });
}
