import { ZERO } from "../../../domain/money/decimal";
import { statedUnit } from "../../../domain/money/statedUnit";
import { isFeeKey } from "../../../locale/reading/entryKinds";
import { headerKey } from "../../../locale/reading/headers";
import type { CellValue, Grid } from "../../grid";
import { isBlank, readAmountCell } from "../cells";
import { ColumnEvidence } from "../columnEvidence";
import type { Finding } from "../finding";
import { FindingLog } from "../findingLog";
import type { SheetRecognition } from "../recognition";
import type { MadeSales } from "./ledger";

/** What the shop is charged, by words that leave no doubt. */
const FEE =
  /(手续|服务|处理|技术)费$|(平台|达人|推广|类目|团长|联盟|渠道|主播).*(佣金|分成|扣点)$|^(平台)?扣点(金额)?$|(commission|transaction|service|processing|platform|marketplace|selling|referral|finalvalue)(fees?)?$/;
/** Words that do so in a sheet of orders, where nobody sold them. */
const FEE_OF_ORDER = /^佣金(金额)?$/;
/** What the buyer pays, what is spent otherwise, or what is only expected. */
const NO_FEE =
  /买家|用户|客户|运费|快递|物流|包装|安装|推广费|广告|预估|预计|免佣|率|比例|buyer|customer|shipping|delivery|handling|insurance|estimated|rate|small/;
/** The sum of the others. */
const OF_ALL = /合计|总|total/;

interface FeeColumn {
  readonly column: number;
  readonly header: string;
  readonly unit: number;
}

/**
 * The fees that a sheet of sales has in columns of their own, as one column behind all others; `undefined` where it has none. What
 * people earn on what they sell is no fee of a platform.
 */
export function feesInSales(preview: Grid, sales: SheetRecognition): MadeSales | undefined {
  const { headerRow, columns } = sales;
  const headers = preview.rows[headerRow - preview.top];
  if (!headers || sales.across || columns.has("person")) return undefined;
  const types = new ColumnEvidence(preview.rows).below(headerRow - preview.top, headers.length);
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const isFee = (key: string) =>
    isFeeKey(key) &&
    !NO_FEE.test(key) &&
    (FEE.test(key) || (columns.has("orderNumber") && FEE_OF_ORDER.test(key)));
  const found = headers.flatMap((cell, at): FeeColumn[] => {
    const header = typeof cell === "string" ? cell.trim() : "";
    const isFree = types[at] === "amount" && !taken.has(preview.left + at);
    if (!isFree || !isFee(headerKey(header))) return [];
    return [{ column: preview.left + at, header, unit: statedUnit(header) }];
  });
  const single = found.filter(({ header }) => !OF_ALL.test(headerKey(header)));
  const fees = single.length > 0 ? single : found.slice(0, 1);
  if (fees.length === 0) return undefined;
  const width = preview.left + Math.max(...preview.rows.map((cells) => cells.length));
  const made = { column: width, header: "", unit: 1, by: "header" } as const;
  return {
    recognition: { ...sales, columns: new Map([...columns, ["serviceFee", made]]) },
    rows: () => new FeeRows(sales, fees, width, areWithMinus(preview, headerRow, fees)),
  };
}

/** Whether fees stand with a minus: most of those of the first rows do. */
function areWithMinus({ rows, top, left }: Grid, headerRow: number, fees: readonly FeeColumn[]): boolean {
  let signs = 0;
  for (const cells of rows.slice(headerRow + 1 - top))
    for (const { column } of fees) {
      const read = readAmountCell(cells[column - left], "serviceFee", 1);
      if (read.kind === "amount") signs += Math.sign(read.value.toNumber());
    }
  return signs < 0;
}

class FeeRows {
  private readonly log = new FindingLog();
  private isCharged = false;

  constructor(
    private readonly sales: SheetRecognition,
    private readonly fees: readonly FeeColumn[],
    private readonly width: number,
    private readonly isSigned: boolean,
  ) {}

  of(block: Grid): Grid {
    const rows = block.rows.map((cells, index) => {
      const row = block.top + index;
      return row <= this.sales.headerRow ? cells : this.withFee(cells, row, block.left);
    });
    return { ...block, rows };
  }

  /** Which columns were read as fees: a person sees where one is none. */
  findings(): readonly Finding[] {
    const names = this.fees.map(({ header }) => header);
    if (this.isCharged)
      this.log.add(
        "note",
        { code: "feesInColumns", names },
        this.at(this.sales.headerRow, this.fees[0]!.column),
      );
    return this.log.all();
  }

  private withFee(cells: readonly CellValue[], row: number, left: number): readonly CellValue[] {
    let fee = ZERO;
    for (const { column, unit } of this.fees) {
      const read = readAmountCell(cells[column - left], "serviceFee", unit);
      if (read.kind === "amount") fee = fee.plus(read.value);
      else if (read.kind === "refused" && !this.isHeader(cells[column - left]))
        this.log.add("warning", read.problem, this.at(row, column), cells[column - left]);
    }
    if (this.isSigned) fee = fee.negated();
    this.isCharged ||= !fee.isZero();
    if (cells.every(isBlank)) return cells;
    const all = [...cells];
    all[this.width - left] = fee.toNumber();
    return all;
  }

  private isHeader(cell: CellValue | undefined): boolean {
    return typeof cell === "string" && this.fees.some(({ header }) => headerKey(header) === headerKey(cell));
  }

  private at(row: number, column: number) {
    return { sheet: this.sales.sheet, row: Math.max(0, row), column };
  }
}
