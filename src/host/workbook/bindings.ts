import type { RangeTarget } from "./targets";

/** A named place of a workbook that an add-in keeps in view, as `Excel.Binding`. Lives as long as the workbook is open. */
export interface Binding {
  readonly type: "Range" | "Table" | "Text";
  readonly range: RangeTarget;
}
