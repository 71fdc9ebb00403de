import { BooleanNumber, type IColumnData, type IWorksheetData } from "@univerjs/core";
import { MAX_COLUMNS } from "../../engine/limits";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../container/xml";
import { element, elementOf } from "../container/xmlText";
import type { OutlineEntry } from "../extras";
import { DEFAULT_COLUMN_PIXELS, pixelsOfWidth, widthOfPixels } from "./lengths";

type ColumnData = Record<number, Partial<IColumnData>>;

/** Columns beyond the used ones share what is said of them all; of so many, only these are given entries of their own. */
const FURTHER_COLUMNS = 256;

export interface ReadColumns {
  readonly data: ColumnData;
  readonly outline: Record<number, OutlineEntry>;
}

/** Reads `cols`. A run that goes to the end of the sheet is followed only a little beyond the used columns. */
export function readColumns(
  root: XmlElement,
  styleIds: readonly (string | undefined)[],
  lastUsed: number,
): ReadColumns {
  const data: ColumnData = {};
  const outline: Record<number, OutlineEntry> = {};
  for (const col of childrenOf(child(root, "cols"), "col")) {
    const first = (numberAttribute(col, "min") ?? 1) - 1;
    const last = Math.min(
      (numberAttribute(col, "max") ?? 1) - 1,
      MAX_COLUMNS - 1,
      Math.max(first, lastUsed) + FURTHER_COLUMNS,
    );
    const width = numberAttribute(col, "width");
    const style = styleIds[numberAttribute(col, "style") ?? 0];
    const level = numberAttribute(col, "outlineLevel") ?? 0;
    const collapsed = flag(col, "collapsed", false);
    const hidden = flag(col, "hidden", false);
    for (let column = first; column <= last; column++) {
      data[column] = {
        ...(width === undefined ? {} : { w: pixelsOfWidth(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === undefined ? {} : { s: style }),
      };
      if (level > 0 || collapsed) outline[column] = collapsed ? { level, collapsed } : { level };
    }
  }
  return { data, outline };
}

/** `cols`, with neighbours that are alike in one element. `styleOf` gives the number of a column's style. */
export function writeColumns(
  sheet: Partial<IWorksheetData>,
  outline: Readonly<Record<number, OutlineEntry>>,
  styleOf: (column: number) => number,
): string {
  const data = (sheet.columnData ?? {}) as ColumnData;
  const columns = [...new Set([...Object.keys(data), ...Object.keys(outline)].map(Number))].sort(
    (a, b) => a - b,
  );
  const runs: { min: number; max: number; text: string }[] = [];
  for (const column of columns) {
    const { w, hd } = data[column] ?? {};
    const attributes = {
      width: widthOfPixels(w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS),
      style: styleOf(column) || undefined,
      hidden: hd === BooleanNumber.TRUE || undefined,
      customWidth: w !== undefined || undefined,
      outlineLevel: outline[column]?.level || undefined,
      collapsed: outline[column]?.collapsed || undefined,
    };
    const text = JSON.stringify(attributes);
    const run = runs[runs.length - 1];
    if (run && run.max === column - 1 && run.text === text) run.max = column;
    else runs.push({ min: column, max: column, text });
  }
  return elementOf(
    "cols",
    {},
    runs.map(({ min, max, text }) =>
      element("col", { min: min + 1, max: max + 1, ...(JSON.parse(text) as object) }),
    ),
  );
}
