import type { CellValue } from "../../grid";
import { TableRows } from "../tableRows";

/** The rows of a table of plans, which has no totals: 累計 in it is a way to count. */
export class PlanRows extends TableRows {
  protected override isTotal(_row: unknown, _cells: readonly CellValue[]): boolean {
    return false;
  }
}
