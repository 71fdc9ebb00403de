import {
  BaselineOffset,
  BooleanNumber,
  type IBorderData,
  TextDecoration,
  WrapStrategy,
} from "@univerjs/core";
import { withExcelStyle, type CellStyle } from "../../workbook/formats/cellStyle";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../container/xml";
import type { NamedStyle } from "../extras";
import type { FileColors } from "./colors";
import { BORDER_STYLES, HORIZONTAL, PATTERNS, VERTICAL } from "./formatNames";
import { builtInFormat } from "./numberFormats";

/** One step of indentation, in pixels. */
export const INDENT_STEP = 9;

/** What the styles of a file come to. */
export interface FileStyles {
  /** By the number a cell carries. The first is that of cells that say nothing. */
  readonly cells: readonly CellStyle[];
  /** Differences to a cell's own style, by the number a conditional format carries. */
  readonly differences: readonly CellStyle[];
  readonly named: Record<string, NamedStyle>;
  /** Numbers of cell styles whose fill is a gradient, of which only the first colour is kept. */
  readonly gradients: ReadonlySet<number>;
}

export function readStyles(root: XmlElement | undefined, colors: FileColors): FileStyles {
  const formats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((format) => [
      numberAttribute(format, "numFmtId") ?? -1,
      format.attributes.formatCode ?? "General",
    ]),
  );
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, colors));
  const fillElements = childrenOf(child(root, "fills"), "fill");
  const fills = fillElements.map((fill) => readFill(fill, colors));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorder(border, colors));
  const read = (xf: XmlElement): CellStyle => {
    const style: CellStyle = {
      ...fonts[numberAttribute(xf, "fontId") ?? 0],
      ...borders[numberAttribute(xf, "borderId") ?? 0],
      ...readFormat(numberAttribute(xf, "numFmtId") ?? 0, formats),
    };
    const filled = merged(style, fills[numberAttribute(xf, "fillId") ?? 0]);
    return merged(
      merged(filled, readAlignment(child(xf, "alignment"))),
      readProtection(child(xf, "protection")),
    );
  };
  const styleXfs = childrenOf(child(root, "cellStyleXfs"), "xf").map(read);
  const named = readNamed(root, styleXfs);
  const names = namesByXf(root);
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  return {
    cells: xfs.map((xf) => {
      const name = names.get(numberAttribute(xf, "xfId") ?? 0);
      return withExcelStyle(read(xf), { styleName: name === "Normal" ? undefined : name });
    }),
    differences: childrenOf(child(root, "dxfs"), "dxf").map((dxf) => readDifference(dxf, colors)),
    named,
    gradients: new Set(
      xfs.flatMap((xf, index) =>
        child(fillElements[numberAttribute(xf, "fillId") ?? 0], "gradientFill") ? [index] : [],
      ),
    ),
  };
}

function merged(style: CellStyle, more: CellStyle | undefined): CellStyle {
  if (!more) return style;
  const { xl, ...rest } = more;
  return withExcelStyle({ ...style, ...rest }, xl ?? {});
}

function readNamed(root: XmlElement | undefined, styleXfs: readonly CellStyle[]): Record<string, NamedStyle> {
  const named: Record<string, NamedStyle> = {};
  for (const element of childrenOf(child(root, "cellStyles"), "cellStyle")) {
    const { name } = element.attributes;
    if (name === undefined) continue;
    const builtInId = numberAttribute(element, "builtinId");
    const format = styleXfs[numberAttribute(element, "xfId") ?? 0] ?? {};
    named[name] = {
      name,
      builtIn: builtInId !== undefined,
      ...(builtInId === undefined ? {} : { builtInId }),
      format,
    };
  }
  return named;
}

function namesByXf(root: XmlElement | undefined): Map<number, string> {
  const elements = childrenOf(child(root, "cellStyles"), "cellStyle");
  return new Map(
    elements.map((element) => [numberAttribute(element, "xfId") ?? 0, element.attributes.name ?? ""]),
  );
}

/** A font's properties, also those of a piece of rich text (`rPr`). */
export function readFont(font: XmlElement | undefined, colors: FileColors): CellStyle {
  const name = child(font, "name") ?? child(font, "rFont");
  const size = numberAttribute(child(font, "sz"), "val");
  const color = colors.of(child(font, "color"));
  const underline = child(font, "u");
  const baseline = child(font, "vertAlign")?.attributes.val;
  const style: CellStyle = {
    ...(name?.attributes.val === undefined ? {} : { ff: name.attributes.val }),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(isOn(font, "b") ? { bl: BooleanNumber.TRUE } : {}),
    ...(isOn(font, "i") ? { it: BooleanNumber.TRUE } : {}),
    ...(isOn(font, "strike") ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(baseline === "superscript" ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    ...(baseline === "subscript" ? { va: BaselineOffset.SUBSCRIPT } : {}),
  };
  return underline ? withUnderline(style, underline.attributes.val ?? "single") : style;
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element, "val", true);
}

function withUnderline(style: CellStyle, kind: string): CellStyle {
  if (kind === "none") return style;
  const t = kind.startsWith("double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
  const beyond = ({ singleAccounting: "SingleAccountant", doubleAccounting: "DoubleAccountant" } as const)[
    kind
  ];
  return withExcelStyle({ ...style, ul: { s: BooleanNumber.TRUE, t } }, { underline: beyond });
}

function readFill(fill: XmlElement, colors: FileColors): CellStyle {
  const stops = childrenOf(child(fill, "gradientFill"), "stop");
  const first = colors.of(child(stops[0], "color"));
  if (first !== undefined) return { bg: { rgb: first } };
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (kind === "none") return {};
  const foreground = colors.of(child(pattern, "fgColor"));
  const background = colors.of(child(pattern, "bgColor"));
  if (kind === "solid") return { bg: { rgb: foreground ?? background ?? "#FFFFFF" } };
  const xl = {
    pattern: PATTERNS[kind] ?? "Gray50",
    ...(foreground === undefined ? {} : { patternColor: foreground }),
  };
  return { bg: { rgb: background ?? "#FFFFFF" }, xl };
}

/** Sides as the strict edition of the format names them. */
const LOGICAL_SIDES: Readonly<Record<string, string>> = { left: "start", right: "end" };

function readBorder(border: XmlElement, colors: FileColors): CellStyle {
  const bd: IBorderData = {};
  const line = (element: XmlElement | undefined): IBorderData["t"] => {
    const s = BORDER_STYLES[element?.attributes.style ?? ""];
    return s === undefined ? undefined : { s, cl: { rgb: colors.of(child(element, "color")) ?? "#000000" } };
  };
  const sides: readonly (readonly [keyof IBorderData, string])[] = [
    ["t", "top"],
    ["b", "bottom"],
    ["l", "left"],
    ["r", "right"],
  ];
  for (const [side, name] of sides) {
    const drawn = line(child(border, name) ?? child(border, LOGICAL_SIDES[name] ?? ""));
    if (drawn) bd[side] = drawn;
  }
  const diagonal = line(child(border, "diagonal"));
  if (diagonal && flag(border, "diagonalDown", false)) bd.tl_br = diagonal;
  if (diagonal && flag(border, "diagonalUp", false)) bd.bl_tr = diagonal;
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function readFormat(id: number, formats: ReadonlyMap<number, string>): CellStyle {
  const pattern = formats.get(id) ?? builtInFormat(id);
  return pattern === undefined || pattern === "General" ? {} : { n: { pattern } };
}

function readAlignment(alignment: XmlElement | undefined): CellStyle | undefined {
  if (!alignment) return undefined;
  const { attributes } = alignment;
  const horizontal = HORIZONTAL[attributes.horizontal ?? ""];
  const vertical = VERTICAL[attributes.vertical ?? ""];
  const indent = numberAttribute(alignment, "indent") ?? 0;
  const rotation = numberAttribute(alignment, "textRotation") ?? 0;
  const order = ({ "1": "LeftToRight", "2": "RightToLeft" } as const)[attributes.readingOrder ?? ""];
  return withExcelStyle(
    {
      ...(horizontal ? { ht: horizontal.align } : {}),
      ...(vertical ? { vt: vertical.align } : {}),
      ...(flag(alignment, "wrapText", false) ? { tb: WrapStrategy.WRAP } : {}),
      ...(indent > 0 ? { pd: { l: indent * INDENT_STEP } } : {}),
      ...(rotation === 0 ? {} : { tr: readRotation(rotation) }),
    },
    {
      horizontal: horizontal?.beyond,
      vertical: vertical?.beyond,
      indent: indent || undefined,
      shrinkToFit: flag(alignment, "shrinkToFit", false) || undefined,
      readingOrder: order,
    },
  );
}

/** A file: 0–90 upwards, 91–180 downwards from 90, 255 stacked. The engine: degrees downwards. */
function readRotation(rotation: number): NonNullable<CellStyle["tr"]> {
  if (rotation === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}

function readProtection(protection: XmlElement | undefined): CellStyle | undefined {
  if (!protection) return undefined;
  return withExcelStyle(
    {},
    {
      locked: flag(protection, "locked", true) ? undefined : false,
      formulaHidden: flag(protection, "hidden", false) || undefined,
    },
  );
}

/** In a difference, a solid fill has its colour where a cell's style has the background. */
export function readDifference(dxf: XmlElement, colors: FileColors): CellStyle {
  const pattern = child(child(dxf, "fill"), "patternFill");
  const background = colors.of(child(pattern, "bgColor")) ?? colors.of(child(pattern, "fgColor"));
  const border = child(dxf, "border");
  const format = child(dxf, "numFmt")?.attributes.formatCode;
  return {
    ...readFont(child(dxf, "font"), colors),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(border ? readBorder(border, colors) : {}),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
}
