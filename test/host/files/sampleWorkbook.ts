import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IWorkbookData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { emptyExtras, type HostExtras } from "../../../src/host/files/extras";
import { resourcesOf, type SheetResources } from "../../../src/host/files/resources";
import type { CellStyle } from "../../../src/host/workbook/formats/cellStyle";
import type { DefinedNames } from "../../../src/host/files/parts/names";

export interface Workbook {
  readonly snapshot: IWorkbookData;
  readonly extras: HostExtras;
}

const NO_RESOURCES: SheetResources = {
  tables: [],
  conditionalFormats: [],
  validations: [],
  notes: [],
};

/** A workbook of two sheets, `訂單` and `Data 1`, whose parts a test fills in. */
export function workbookOf(
  sheets: IWorkbookData["sheets"],
  resources: Readonly<Record<string, Partial<SheetResources>>> = {},
  names: DefinedNames = {},
  styles: Record<string, CellStyle> = {},
): Workbook {
  const ids = Object.keys(sheets);
  const whole = Object.fromEntries(ids.map((id) => [id, { ...NO_RESOURCES, ...resources[id] }]));
  const snapshot: IWorkbookData = {
    id: "workbook",
    name: "",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: ids,
    sheets,
    resources: resourcesOf(whole, names),
  };
  return { snapshot, extras: emptyExtras() };
}

/** One sheet with the given cells, `sheet-1`, named `訂單`. */
export function sheetOf(
  cellData: IWorkbookData["sheets"][string]["cellData"],
  styles: Record<string, CellStyle> = {},
): Workbook {
  return workbookOf(
    { "sheet-1": { id: "sheet-1", name: "訂單", ...(cellData ? { cellData } : {}) } },
    {},
    {},
    styles,
  );
}

export const everyFormat: CellStyle = {
  ff: "Arial",
  fs: 14,
  bl: BooleanNumber.TRUE,
  it: BooleanNumber.TRUE,
  st: { s: BooleanNumber.TRUE },
  cl: { rgb: "#C00000" },
  bg: { rgb: "#FFF2CC" },
  bd: {
    t: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } },
    b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#4472C4" } },
    l: { s: BorderStyleTypes.DASHED, cl: { rgb: "#000000" } },
    r: { s: BorderStyleTypes.THICK, cl: { rgb: "#000000" } },
  },
  n: { pattern: '#,##0.00"元";[Red]-#,##0.00"元"' },
  ht: HorizontalAlign.CENTER,
  vt: VerticalAlign.MIDDLE,
  tb: WrapStrategy.WRAP,
  tr: { a: -45 },
};
