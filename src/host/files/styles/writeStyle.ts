import {
  BaselineOffset,
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
  TextDecoration,
  WrapStrategy,
} from "@univerjs/core";
import { excelColor } from "../../workbook/formats/colors";
import type { CellStyle } from "../../workbook/formats/cellStyle";
import { element, elementOf, type AttributeValue } from "../container/xmlText";
import { BORDER_STYLES, HORIZONTAL, nameWhere, PATTERNS, VERTICAL } from "./formatNames";
import { INDENT_STEP } from "./readStyles";

/** `#4472C4` as a file has it: `FF4472C4`. A colour that is none is black. */
export function argb(color: string): string {
  try {
    return `FF${excelColor(color).slice(1)}`;
  } catch {
    return "FF000000";
  }
}

function colorElement(name: string, color: Nullable<string>): string {
  return color ? element(name, { rgb: argb(color) }) : "";
}

/** The children of a `font`, or with `rFont` for the name those of a piece of rich text. */
export function fontContent(style: CellStyle, nameElement: "name" | "rFont" = "name"): string[] {
  const underline =
    style.ul?.s === 1
      ? (style.xl?.underline ?? (style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single"))
      : undefined;
  const baseline =
    style.va === BaselineOffset.SUPERSCRIPT
      ? "superscript"
      : style.va === BaselineOffset.SUBSCRIPT
        ? "subscript"
        : undefined;
  const parts = {
    name: style.ff ? element(nameElement, { val: style.ff }) : "",
    shape: [style.bl === 1 ? "<b/>" : "", style.it === 1 ? "<i/>" : "", style.st?.s === 1 ? "<strike/>" : ""],
    line: underline === undefined ? "" : element("u", { val: UNDERLINES[underline] }),
    baseline: baseline === undefined ? "" : element("vertAlign", { val: baseline }),
    size: style.fs ? element("sz", { val: style.fs }) : "",
    color: colorElement("color", style.cl?.rgb),
  };
  /* Rich text names the font first, a font of the table last; programs insist on the order. */
  const ordered =
    nameElement === "rFont"
      ? [parts.name, ...parts.shape, parts.color, parts.size, parts.line, parts.baseline]
      : [...parts.shape, parts.line, parts.baseline, parts.size, parts.color, parts.name];
  return ordered.filter((part) => part !== "");
}

const UNDERLINES = {
  Single: undefined,
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

export function fontElement(style: CellStyle): string {
  return element("font", {}, ...fontContent(style));
}

export function fillElement(style: CellStyle): string {
  const ground = style.bg?.rgb;
  const pattern = style.xl?.pattern;
  if (pattern !== undefined && pattern !== "Solid") {
    const name = nameWhere(PATTERNS, (known) => known === pattern) ?? "mediumGray";
    const lines = colorElement("fgColor", style.xl?.patternColor);
    return element(
      "fill",
      {},
      element("patternFill", { patternType: name }, lines, colorElement("bgColor", ground)),
    );
  }
  if (!ground) return element("fill", {}, element("patternFill", { patternType: "none" }));
  const solid = [colorElement("fgColor", ground), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType: "solid" }, ...solid));
}

export function borderElement({ bd }: CellStyle): string {
  const diagonal = bd?.tl_br ?? bd?.bl_tr;
  return element(
    "border",
    { diagonalUp: bd?.bl_tr ? true : undefined, diagonalDown: bd?.tl_br ? true : undefined },
    ...sides(bd),
    borderLine("diagonal", diagonal),
  );
}

function sides(bd: CellStyle["bd"]): string[] {
  const lines: Pick<IBorderData, "l" | "r" | "t" | "b"> = bd ?? {};
  return [
    borderLine("left", lines.l),
    borderLine("right", lines.r),
    borderLine("top", lines.t),
    borderLine("bottom", lines.b),
  ];
}

function borderLine(side: string, line: Nullable<IBorderStyleData>): string {
  if (!line || line.s === BorderStyleTypes.NONE) return element(side, {});
  const style = nameWhere(BORDER_STYLES, (known) => known === line.s);
  return element(side, { style }, colorElement("color", line.cl.rgb) || element("color", { auto: true }));
}

/** What `alignment` and `protection` of a cell's format say; empty where they say nothing. */
export function alignmentElement(style: CellStyle): string {
  const { xl } = style;
  const horizontal = nameWhere(HORIZONTAL, ({ align, beyond }) =>
    xl?.horizontal ? beyond === xl.horizontal : align === style.ht && !beyond,
  );
  const vertical = nameWhere(VERTICAL, ({ align, beyond }) =>
    xl?.vertical ? beyond === xl.vertical : align === style.vt && !beyond,
  );
  const attributes: Record<string, AttributeValue> = {
    horizontal,
    vertical,
    textRotation: rotationOf(style),
    wrapText: style.tb === WrapStrategy.WRAP || undefined,
    indent: xl?.indent ?? (Math.round((style.pd?.l ?? 0) / INDENT_STEP) || undefined),
    shrinkToFit: xl?.shrinkToFit,
    readingOrder: xl?.readingOrder && (xl.readingOrder === "LeftToRight" ? 1 : 2),
  };
  return hasAny(attributes) ? element("alignment", attributes) : "";
}

export function protectionElement({ xl }: CellStyle): string {
  const attributes = { locked: xl?.locked, hidden: xl?.formulaHidden };
  return hasAny(attributes) ? element("protection", attributes) : "";
}

function hasAny(attributes: Readonly<Record<string, AttributeValue>>): boolean {
  return Object.values(attributes).some((value) => value !== undefined);
}

function rotationOf({ tr }: CellStyle): number | undefined {
  if (tr?.v === 1) return 255;
  if (!tr?.a) return undefined;
  return tr.a < 0 ? Math.min(90, -tr.a) : 90 + Math.min(90, tr.a);
}

/** A difference, as conditional formats and tables have it. `format` is the number of its number format. */
export function differenceElement(
  style: CellStyle,
  format?: { readonly id: number; readonly pattern: string },
): string {
  const fill = style.bg?.rgb
    ? element(
        "fill",
        {},
        element(
          "patternFill",
          { patternType: "solid" },
          colorElement("fgColor", style.bg.rgb),
          colorElement("bgColor", style.bg.rgb),
        ),
      )
    : "";
  return element(
    "dxf",
    {},
    elementOf("font", {}, fontContent(style)),
    format ? element("numFmt", { numFmtId: format.id, formatCode: format.pattern }) : "",
    fill,
    style.bd ? element("border", {}, ...sides(style.bd)) : "",
  );
}
