import { BooleanNumber } from "@univerjs/core";
import { child, numberAttribute, type XmlElement } from "../container/xml";
import type { SheetSizes } from "../parts/drawings";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsOfPoints, pixelsOfWidth } from "./lengths";

/** What columns and rows measure that say nothing of their own, in pixels. */
export function defaultSizes(root: XmlElement): { defaultColumnWidth: number; defaultRowHeight: number } {
  const format = child(root, "sheetFormatPr");
  const width = numberAttribute(format, "defaultColWidth");
  const height = numberAttribute(format, "defaultRowHeight");
  return {
    defaultColumnWidth: width === undefined ? DEFAULT_COLUMN_PIXELS : pixelsOfWidth(width),
    defaultRowHeight: height === undefined ? DEFAULT_ROW_PIXELS : pixelsOfPoints(height),
  };
}

/** What each column and row measures, in pixels; 0 where it is hidden. */
export function sizesOf(
  columns: Readonly<Record<number, { w?: number; hd?: BooleanNumber }>>,
  rows: Readonly<Record<number, { h?: number; ah?: number; ia?: BooleanNumber; hd?: BooleanNumber }>>,
  defaults: { readonly defaultColumnWidth?: number; readonly defaultRowHeight?: number },
): SheetSizes {
  return {
    columnWidth: (column) => {
      const { w, hd } = columns[column] ?? {};
      return hd === BooleanNumber.TRUE ? 0 : (w ?? defaults.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
    },
    rowHeight: (row) => {
      const { h, ah, ia, hd } = rows[row] ?? {};
      const height = ia === BooleanNumber.TRUE ? (ah ?? h) : h;
      return hd === BooleanNumber.TRUE ? 0 : (height ?? defaults.defaultRowHeight ?? DEFAULT_ROW_PIXELS);
    },
  };
}
