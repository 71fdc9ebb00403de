import type { Decimal } from "../../../domain/money/decimal";
import { headerKey } from "../../../locale/reading/headers";
import type { ColumnMeaning } from "../meaning";
import type { TableRows } from "../tableRows";

/** Words that say that what stands below was spent, whatever its sign. */
const SPENT = /支出|花费|花销|消耗|消费|费用|付款|支付|cost|spen[dt]|expense|paid/;
/** `支出金额（-元）`: the header says itself that its amounts have a minus. */
const MINUS_STATED = /[（(]\s*[-−－–]/;

/** What the signs of a column of costs say: whether a minus stands for what was spent, or for what came back. */
export class CostSigns {
  private minus = 0;
  private plus = 0;

  constructor(
    private readonly table: TableRows,
    private readonly meaning: ColumnMeaning,
  ) {}

  add(amount: Decimal): void {
    if (amount.isZero()) return;
    if (amount.isNegative()) this.minus += 1;
    else this.plus += 1;
  }

  /**
   * Settles the signs once every row was added, and says so where a minus stands for what was spent.
   *
   * @returns what makes a cost of an amount: 1, or −1; `undefined` where costs and takings seem to stand in one column
   */
  settle(): 1 | -1 | undefined {
    const { minus, plus, meaning } = this;
    const header = this.table.recognition.columns.get(meaning)?.header ?? "";
    const isStated = MINUS_STATED.test(header);
    if (minus === 0 || minus < plus || (minus === plus && !isStated)) return 1;
    const { log, recognition } = this.table;
    const place = recognition.columns.get(meaning);
    const at = {
      sheet: recognition.sheet,
      row: Math.max(0, recognition.headerRow),
      column: place?.column ?? 0,
    };
    if (plus > 0 && !isStated && !SPENT.test(headerKey(header))) {
      log.add("error", { code: "costsBothWays", meaning, minus, plus }, at, header);
      return undefined;
    }
    log.add(isStated ? "note" : "warning", { code: "costsWithMinus", meaning, rows: minus }, at, header);
    return -1;
  }
}
