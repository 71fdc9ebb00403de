import type { Grid } from "../sheets/grid";
import type { ReadingChoice } from "../sheets/reading/choice";
import type { Finding } from "../sheets/reading/finding";
import type { AmongSheets } from "../sheets/reading/ledger/amongSheets";
import type { RefundBook } from "../sheets/reading/ledger/refundBook";
import { percentsAsShown } from "../sheets/reading/percentCells";
import type { SheetRecognition } from "../sheets/reading/recognition";
import type { NewestOf } from "../sheets/reading/sales/newestOrders";
import { OrdersElsewhere } from "../sheets/reading/sales/ordersElsewhere";
import { SheetRows } from "../sheets/reading/sheetRows";
import { withLongYears } from "../sheets/reading/shortYears";
import type { DetectedSheet } from "./detect";
import type { JobContext } from "./job";

/** What the sheets of sales know of one another, so that each sale and each refund counts once. */
export interface AmongSales {
  /** The refunds of sheets of their own. */
  readonly refunds: RefundBook | undefined;
  /** The orders of several sheets, or of those beside an account of payments. */
  readonly orders: OrdersElsewhere | undefined;
}

/** What is known of the sales before their rows are read. */
export async function amongSales(
  sheets: readonly DetectedSheet[],
  context: JobContext,
  newest?: NewestOf,
): Promise<AmongSales> {
  const isCompared = sheets.filter(isOfOrders).length > 1 || sheets.some(({ ledger }) => ledger);
  return {
    refunds: await collectRefunds(
      sheets.filter(({ refunds }) => refunds),
      context,
    ),
    orders: isCompared ? new OrdersElsewhere(newest) : undefined,
  };
}

/** The refunds of the sheets that consist of them, by order. */
async function collectRefunds(
  sheets: readonly DetectedSheet[],
  { door, signal }: JobContext,
): Promise<RefundBook | undefined> {
  const book = sheets[0]?.refunds!.newBook();
  for (const { info, refunds } of sheets)
    await door.readBlocks(info, signal, (block) => refunds!.collect(block, book!));
  return book;
}

/** Where those orders stand newest that two sheets have and do not say the same of; `undefined` where there are none. */
export async function newestOrders(
  sheets: readonly DetectedSheet[],
  { orders }: AmongSales,
  { door, signal }: JobContext,
): Promise<NewestOf | undefined> {
  if (!orders?.differing.size) return undefined;
  const found = orders.newestOrders();
  for (const { info, recognition, choice } of sheets.filter(isOfOrders)) {
    const own = new SheetRows(recognition, []);
    const take = found.ofSheet(recognition, choice);
    await door.readBlocks(info, signal, (block) => take(own.of(block)));
  }
  const newest = found.newest();
  return newest.size > 0 ? newest : undefined;
}

/** The rows of one sheet as they are to be read: without those of other tables and those that count elsewhere, with what is made of them. */
export class RowsOfSheet {
  /** The sheet as what its rows are made into. */
  readonly recognition: SheetRecognition;
  private readonly own: SheetRows;
  private readonly made;
  private readonly once;
  private readonly entries;
  private readonly besides: SheetRecognition | undefined;

  constructor(
    private readonly sheet: DetectedSheet,
    said: ReadingChoice,
    private readonly among: AmongSales,
    accounts?: AmongSheets,
  ) {
    const { info, recognition, ledger, headers, fees } = sheet;
    const { refunds, orders } = among;
    this.entries = ledger?.rows();
    // What a person has called sales counts, whatever else there is.
    if (accounts && !said.kind) this.entries?.beside(accounts, said.identicalRows === "count");
    this.made = sheet.refunds?.rowsBeside(refunds!) ?? this.entries ?? fees?.rows();
    this.own = new SheetRows(recognition, ledger ? [] : headers, sheet.currency);
    const sold = fees?.recognition ?? recognition;
    this.once = isOfOrders(sheet) ? orders?.of(recognition, said, info.rows) : undefined;
    this.besides = refunds && isOfOrders(sheet) ? refunds.withRefunds(sold, info.columns) : undefined;
    this.recognition = this.besides ?? sold;
  }

  /** The rows of its table; blocks are given in their order. */
  ownOf(block: Grid): Grid {
    return this.own.of(block);
  }

  /** What is to be read of rows of its table. */
  of(own: Grid): Grid {
    const fresh = this.once?.newIn(own) ?? own;
    const rows = this.made?.of(fresh) ?? percentsAsShown(fresh, this.sheet.recognition);
    const refunded = this.besides ? this.among.refunds!.of(rows, this.besides) : rows;
    return withLongYears(refunded, this.sheet.recognition);
  }

  /** Rows of which only the end of the sheet tells whether they count. */
  rest(): Grid | undefined {
    const rest = this.entries?.rest();
    return rest && withLongYears(rest, this.sheet.recognition);
  }

  /** Whether some of the refunds of other sheets are of orders that were read so far. */
  get areRefundsMatched(): boolean {
    return this.among.refunds?.isMatched === true;
  }

  findings(): readonly Finding[] {
    const found = [this.made, this.once, this.own].flatMap((each) => each?.findings() ?? []);
    const { sheet, shop, headerRow } = this.recognition;
    if (shop === undefined) return found;
    const at = { sheet, row: Math.max(0, headerRow), column: 0 };
    return [...found, { severity: "note", at, problem: { code: "shopOfSheetName", shop } }];
  }
}

/** Whether a sheet has orders row by row. */
function isOfOrders({ recognition, ledger, refunds }: DetectedSheet): boolean {
  const { kind, columns, across } = recognition;
  return kind === "sales" && columns.has("orderNumber") && !across && !ledger && !refunds;
}
