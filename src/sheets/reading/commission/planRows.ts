import { TableRows } from "../tableRows";

/** The rows of a table that has no totals: among plans 累計 is a way to count, among shares every row is a person's. */
export class PlanRows extends TableRows {
  protected override isTotal(): boolean {
    return false;
  }
}
