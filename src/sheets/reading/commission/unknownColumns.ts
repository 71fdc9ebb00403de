import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress, CellValue, Grid } from "../../grid";
import { isBlank } from "../cells";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";

/** What stands over remarks, numbers of rows and the like, which change nothing of what is paid. */
const REMARKS =
  /备注|说明|注释|描述|示例|举例|序号|状态|版本|审批|审核|制定|更新|^(no|id|#)$|note|remark|comment|description|example|status|version|approved|updated/;

/** Columns that narrow what a plan counts: the sales of one shop, category or kind of customer. */
const NARROWS =
  /店|门市|平台|渠道|品类|类目|分类|品牌|商品|产品|货品|款式|区域|地区|大区|市场|客户|客群|客源|业务线|shop|store|platform|channel|categor|brand|product|^items?$|sku|region|territor|^area$|market|customer|client|segment|businessline|lineofbusiness/;
const NARROWS_NOTHING =
  /^(全部|所有.*|全店|全品类|全类目|全渠道|全平台|不限|通用|all.*|any|every.*|both|n\/?a|无)$/;

/** What narrows a plan down to some of the sales. */
export interface Narrowed {
  readonly at: CellAddress;
  readonly header: string;
  readonly to: string;
}

/** Notices the columns of a table of plans that hold something, and whose header names no term of a plan. */
export class UnknownColumns {
  private readonly headers = new Map<number, { readonly at: CellAddress; readonly header: string }>();
  private readonly filled = new Set<number>();
  private readonly narrowed = new Map<number, Narrowed>();

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
        if (row > headerRow) this.addFilled(row, column, cell);
        else if (this.isUnknown(column, cell)) {
          this.headers.set(column, { at: { sheet, row, column }, header: String(cell).trim() });
        }
      });
    });
  }

  /** What a row says of the sales that it is paid on, where that is not all of them. */
  narrowedAt(row: number): Narrowed | undefined {
    return this.narrowed.get(row);
  }

  findings(): Finding[] {
    const narrowing = new Set([...this.narrowed.values()].map(({ at }) => at.column));
    return [...this.headers]
      .filter(([column]) => this.filled.has(column) && !narrowing.has(column))
      .map(([, { at, header }]) => ({
        severity: "warning",
        problem: { code: "planColumnUnknown", header },
        at,
      }));
  }

  private addFilled(row: number, column: number, cell: CellValue | undefined): void {
    this.filled.add(column);
    const header = this.headers.get(column)?.header;
    const to = String(cell).trim();
    if (header === undefined || !NARROWS.test(headerKey(header)) || NARROWS_NOTHING.test(headerKey(to)))
      return;
    const { sheet } = this.recognition;
    if (!this.narrowed.has(row)) this.narrowed.set(row, { at: { sheet, row, column }, header, to });
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
