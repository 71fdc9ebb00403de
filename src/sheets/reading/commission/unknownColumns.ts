import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress, Grid } from "../../grid";
import { isBlank } from "../cells";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";

/** What stands over remarks, numbers of rows and the like, which change nothing of what is paid. */
const REMARKS =
  /备注|说明|注释|描述|示例|举例|序号|状态|版本|审批|审核|制定|更新|^(no|id|#)$|note|remark|comment|description|example|status|version|approved|updated/;

/** Notices the columns of a table of plans that hold something, and whose header names no term of a plan. */
export class UnknownColumns {
  private readonly headers = new Map<number, { readonly at: CellAddress; readonly header: string }>();
  private readonly filled = new Set<number>();

  constructor(private readonly recognition: SheetRecognition) {}

  add(block: Grid): void {
    const { headerRow, sheet } = this.recognition;
    if (headerRow < 0) return;
    block.rows.forEach((cells, index) => {
      const row = block.top + index;
      if (row < headerRow) return;
      cells.forEach((cell, offset) => {
        const column = block.left + offset;
        if (isBlank(cell)) return;
        if (row > headerRow) this.filled.add(column);
        else if (this.isUnknown(column, cell)) {
          this.headers.set(column, { at: { sheet, row, column }, header: String(cell).trim() });
        }
      });
    });
  }

  findings(): Finding[] {
    return [...this.headers]
      .filter(([column]) => this.filled.has(column))
      .map(([, { at, header }]) => ({
        severity: "warning",
        problem: { code: "planColumnUnknown", header },
        at,
      }));
  }

  private isUnknown(column: number, header: unknown): boolean {
    const { columns, doubles } = this.recognition;
    const known = [...columns.values(), ...doubles.map(({ place }) => place)];
    return (
      typeof header === "string" &&
      !known.some((place) => place.column === column) &&
      !REMARKS.test(headerKey(header))
    );
  }
}
