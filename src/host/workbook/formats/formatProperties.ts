import { BaselineOffset, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { errors } from "../errors";
import { withExcelStyle, without, type CellStyle } from "./cellStyle";
import { excelColor } from "./colors";

/** One property of a cell's format: how it is read from a style, and what a style becomes with it. */
export interface FormatProperty<V> {
  readonly read: (style: CellStyle) => V;
  readonly write: (style: CellStyle, value: V) => CellStyle;
}

/** What cells have whose style says nothing. */
const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

export const fontProperties = {
  name: {
    read: (s) => s.ff ?? DEFAULT_FONT.name,
    write: (s, ff) => ({ ...s, ff }),
  } as FormatProperty<string>,
  size: {
    read: (s) => s.fs ?? DEFAULT_FONT.size,
    write: (s, fs) => ({ ...s, fs }),
  } as FormatProperty<number>,
  color: {
    read: (s) => (s.cl?.rgb ? excelColor(s.cl.rgb) : DEFAULT_FONT.color),
    write: (s, color) => ({ ...s, cl: { rgb: excelColor(color) } }),
  } as FormatProperty<string>,
  bold: { read: (s) => s.bl === 1, write: (s, on) => ({ ...s, bl: on ? 1 : 0 }) } as FormatProperty<boolean>,
  italic: {
    read: (s) => s.it === 1,
    write: (s, on) => ({ ...s, it: on ? 1 : 0 }),
  } as FormatProperty<boolean>,
  strikethrough: {
    read: (s) => s.st?.s === 1,
    write: (s, on) => ({ ...s, st: { s: on ? 1 : 0 } }),
  } as FormatProperty<boolean>,
  subscript: {
    read: (s) => s.va === BaselineOffset.SUBSCRIPT,
    write: (s, on) => ({ ...s, va: on ? BaselineOffset.SUBSCRIPT : BaselineOffset.NORMAL }),
  } as FormatProperty<boolean>,
  superscript: {
    read: (s) => s.va === BaselineOffset.SUPERSCRIPT,
    write: (s, on) => ({ ...s, va: on ? BaselineOffset.SUPERSCRIPT : BaselineOffset.NORMAL }),
  } as FormatProperty<boolean>,
  underline: { read: readUnderline, write: writeUnderline } as FormatProperty<string>,
};

function readUnderline(style: CellStyle): string {
  if (style.ul?.s !== 1) return "None";
  return style.xl?.underline ?? (style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single");
}

function writeUnderline(style: CellStyle, underline: string): CellStyle {
  const known = oneOf(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], underline);
  const beyond = known === "SingleAccountant" || known === "DoubleAccountant" ? known : undefined;
  const line = known.startsWith("Double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
  return withExcelStyle(
    { ...style, ul: known === "None" ? { s: 0 } : { s: 1, t: line } },
    { underline: beyond },
  );
}

export const fillProperties = {
  color: {
    read: (s) => (s.bg?.rgb ? excelColor(s.bg.rgb) : "#FFFFFF"),
    write: (s, color) =>
      color === ""
        ? clearFill(s)
        : withExcelStyle({ ...s, bg: { rgb: excelColor(color) } }, { pattern: s.xl?.pattern }),
  } as FormatProperty<string>,
  pattern: {
    read: (s) => s.xl?.pattern ?? (s.bg?.rgb ? "Solid" : "None"),
    write: (s, pattern) =>
      pattern === "None"
        ? clearFill(s)
        : withExcelStyle(s, { pattern: pattern === "Solid" ? undefined : pattern }),
  } as FormatProperty<string>,
  patternColor: {
    read: (s) => s.xl?.patternColor ?? "#000000",
    write: (s, color) => withExcelStyle(s, { patternColor: excelColor(color) }),
  } as FormatProperty<string>,
};

export function clearFill(style: CellStyle): CellStyle {
  return withExcelStyle(without(style, "bg"), { pattern: undefined, patternColor: undefined });
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  Fill: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};
/** One step of indentation, in pixels. */
const INDENT_STEP = 9;

export const alignmentProperties = {
  horizontalAlignment: {
    read: (s) => s.xl?.horizontal ?? nameOf(HORIZONTAL, s.ht ?? HorizontalAlign.UNSPECIFIED) ?? "General",
    write: (s, name) => {
      const known = oneOf(Object.keys(HORIZONTAL), name);
      const beyond = known === "Fill" || known === "CenterAcrossSelection" ? known : undefined;
      return withExcelStyle({ ...s, ht: HORIZONTAL[known] }, { horizontal: beyond });
    },
  } as FormatProperty<string>,
  verticalAlignment: {
    read: (s) => s.xl?.vertical ?? nameOf(VERTICAL, s.vt ?? VerticalAlign.BOTTOM) ?? "Bottom",
    write: (s, name) => {
      const known = oneOf(Object.keys(VERTICAL), name);
      const beyond = known === "Justify" || known === "Distributed" ? known : undefined;
      return withExcelStyle({ ...s, vt: VERTICAL[known] }, { vertical: beyond });
    },
  } as FormatProperty<string>,
  wrapText: {
    read: (s) => s.tb === WrapStrategy.WRAP,
    write: (s, on) => ({ ...s, tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  } as FormatProperty<boolean>,
  indentLevel: {
    read: (s) => s.xl?.indent ?? Math.round((s.pd?.l ?? 0) / INDENT_STEP),
    write: (s, level) => {
      if (!(level >= 0 && level <= 250)) throw errors.invalidArgument();
      const aligned = s.ht ? s : { ...s, ht: HorizontalAlign.LEFT };
      return withExcelStyle(
        { ...aligned, pd: { ...s.pd, l: level * INDENT_STEP } },
        { indent: level || undefined },
      );
    },
  } as FormatProperty<number>,
  textOrientation: { read: readOrientation, write: writeOrientation } as FormatProperty<number>,
  shrinkToFit: {
    read: (s) => s.xl?.shrinkToFit === true,
    write: (s, on) => withExcelStyle(s, { shrinkToFit: on || undefined }),
  } as FormatProperty<boolean>,
  autoIndent: {
    read: (s) => s.xl?.autoIndent === true,
    write: (s, on) => withExcelStyle(s, { autoIndent: on || undefined }),
  } as FormatProperty<boolean>,
  readingOrder: {
    read: (s) => s.xl?.readingOrder ?? "Context",
    write: (s, order) => {
      const known = oneOf(["Context", "LeftToRight", "RightToLeft"] as const, order);
      return withExcelStyle(s, { readingOrder: known === "Context" ? undefined : known });
    },
  } as FormatProperty<string>,
};

/** Excel: degrees upwards from −90 to 90, 180 for letters one below another. The engine: degrees downwards. */
function readOrientation(style: CellStyle): number {
  if (style.tr?.v === 1) return 180;
  return style.tr?.a ? -style.tr.a : 0;
}

function writeOrientation(style: CellStyle, degrees: number): CellStyle {
  if (!((degrees >= -90 && degrees <= 90) || degrees === 180)) throw errors.invalidArgument();
  return { ...style, tr: degrees === 180 ? { a: 0, v: 1 } : { a: degrees === 0 ? 0 : -degrees } };
}

export const protectionProperties = {
  locked: {
    read: (s) => s.xl?.locked !== false,
    write: (s, on) => withExcelStyle(s, { locked: on ? undefined : false }),
  } as FormatProperty<boolean>,
  formulaHidden: {
    read: (s) => s.xl?.formulaHidden === true,
    write: (s, on) => withExcelStyle(s, { formulaHidden: on || undefined }),
  } as FormatProperty<boolean>,
};

/** What the engine gives a formula whose result is a date; Excel gives it the short date of the region. */
const ENGINE_DATE_FORMAT = "yyyy/mm/dd;@";
const SHORT_DATE = "m/d/yyyy";

export const numberFormat: FormatProperty<string> = {
  read: ({ n }) => (n?.pattern === ENGINE_DATE_FORMAT ? SHORT_DATE : (n?.pattern ?? "General")),
  write: (s, pattern) => {
    const rest = without(s, "n");
    return pattern === "General" || pattern === "" ? rest : { ...rest, n: { pattern } };
  },
};

function nameOf(names: Readonly<Record<string, number>>, value: number): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

/** One of the names that Excel knows, in any case. The error `InvalidArgument` otherwise. */
export function oneOf<N extends string>(names: readonly N[], given: string): N {
  const found = names.find((name) => name.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw errors.invalidArgument();
  return found;
}
