import { without, type CellStyle, type ExcelStyle } from "./cellStyle";

/** The parts of a format that a cell style takes in or leaves as they are in the cell. */
export const STYLE_PARTS = ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"] as const;
export type StylePart = (typeof STYLE_PARTS)[number];

const KEYS: Readonly<Record<StylePart, readonly (keyof CellStyle)[]>> = {
  Alignment: ["ht", "vt", "tb", "tr", "td", "pd"],
  Border: ["bd"],
  Font: ["ff", "fs", "it", "bl", "ul", "st", "ol", "cl", "va"],
  Number: ["n"],
  Patterns: ["bg"],
  Protection: [],
};

const EXCEL_KEYS: Readonly<Record<StylePart, readonly (keyof ExcelStyle)[]>> = {
  Alignment: ["shrinkToFit", "autoIndent", "indent", "readingOrder", "horizontal", "vertical"],
  Border: [],
  Font: ["underline"],
  Number: [],
  Patterns: ["pattern", "patternColor"],
  Protection: ["locked", "formulaHidden"],
};

/** What a cell looks like when it is given a style that leaves parts of its format alone. */
export function styledExcept(own: CellStyle, given: CellStyle, excluded: readonly StylePart[]): CellStyle {
  if (excluded.length === 0) return given;
  const keys = new Set(excluded.flatMap((part) => KEYS[part]));
  const excelKeys = new Set(excluded.flatMap((part) => EXCEL_KEYS[part]));
  const xl = mixed(own.xl ?? {}, given.xl ?? {}, excelKeys);
  const rest = without(mixed(own, given, keys), "xl");
  return Object.keys(xl).length > 0 ? { ...rest, xl } : rest;
}

/** The entries of one object under some keys, and those of another under all others. */
function mixed<T extends object>(own: T, given: T, ofOwn: ReadonlySet<keyof T>): T {
  const entries = [
    ...Object.entries(given).filter(([key]) => !ofOwn.has(key as keyof T)),
    ...Object.entries(own).filter(([key]) => ofOwn.has(key as keyof T)),
  ];
  return Object.fromEntries(entries) as T;
}
