import { BooleanNumber, type IRowData, type IWorksheetData } from "@univerjs/core";
import type { AttributeValue } from "../container/xmlText";
import type { OutlineEntry } from "../extras";
import type { RowAttributes } from "./cellsReader";
import { pixelsOfPoints, pointsOfPixels } from "./lengths";

type RowData = Record<number, Partial<IRowData>>;

export interface ReadRows {
  readonly data: RowData;
  readonly outline: Record<number, OutlineEntry>;
}

/** What the `row` elements say beside their cells. */
export function readRows(
  rows: ReadonlyMap<number, RowAttributes>,
  styleIds: readonly (string | undefined)[],
): ReadRows {
  const data: RowData = {};
  const outline: Record<number, OutlineEntry> = {};
  for (const [row, attributes] of rows) {
    const height = attributes.ht === undefined ? undefined : pixelsOfPoints(Number(attributes.ht));
    const style = isOn(attributes.customFormat) ? styleIds[Number(attributes.s ?? 0)] : undefined;
    const entry: Partial<IRowData> = {
      ...(height === undefined ? {} : heightOf(height, isOn(attributes.customHeight))),
      ...(isOn(attributes.hidden) ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: style }),
    };
    if (Object.keys(entry).length > 0) data[row] = entry;
    const level = Number(attributes.outlineLevel ?? 0);
    const collapsed = isOn(attributes.collapsed);
    if (level > 0 || collapsed) outline[row] = collapsed ? { level, collapsed } : { level };
  }
  return { data, outline };
}

/** A height that was set stays; one that was measured follows the content. */
function heightOf(pixels: number, fixed: boolean): Partial<IRowData> {
  return fixed ? { h: pixels, ia: BooleanNumber.FALSE } : { h: pixels, ah: pixels, ia: BooleanNumber.TRUE };
}

/** The attributes of a `row`. Empty where there is nothing to say beside its cells. */
export function rowAttributes(
  sheet: Partial<IWorksheetData>,
  row: number,
  outline: OutlineEntry | undefined,
  style: number,
): Record<string, AttributeValue> {
  const { h, ia, ah, hd } = ((sheet.rowData ?? {}) as RowData)[row] ?? {};
  const height = ia === BooleanNumber.TRUE ? (ah ?? h) : h;
  return {
    s: style || undefined,
    customFormat: style > 0 || undefined,
    ht: height === undefined ? undefined : pointsOfPixels(height),
    customHeight: (height !== undefined && ia !== BooleanNumber.TRUE) || undefined,
    hidden: hd === BooleanNumber.TRUE || undefined,
    outlineLevel: outline?.level || undefined,
    collapsed: outline?.collapsed || undefined,
  };
}

function isOn(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
