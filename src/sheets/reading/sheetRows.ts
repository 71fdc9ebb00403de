import type { Grid } from "../grid";
import type { Finding } from "./finding";
import { MergedShops } from "./mergedShops";
import { OwnRows } from "./ownRows";
import type { SheetRecognition } from "./recognition";
import { OneCurrency } from "./oneCurrency";
import { PeriodRows } from "./periodRows";
import type { SheetCurrency } from "./sheetCurrency";

/** The rows of a sheet that belong to its table, without those of other currencies and of several months, with what is to be said of them. */
export class SheetRows {
  private readonly own: OwnRows;
  private readonly shops: MergedShops;
  private readonly currency: OneCurrency;
  private readonly periods: PeriodRows;

  /** @param headers by the column of the sheet; none where currencies are told otherwise */
  constructor(recognition: SheetRecognition, headers: readonly string[], currency?: SheetCurrency) {
    this.own = new OwnRows(recognition);
    this.shops = new MergedShops(recognition);
    this.currency = new OneCurrency(recognition, headers, currency);
    this.periods = new PeriodRows(recognition, headers);
  }

  /** The rows of a block; blocks are given in their order. */
  of(block: Grid): Grid {
    return this.periods.of(this.currency.of(this.shops.of(this.own.of(block))));
  }

  findings(): readonly Finding[] {
    return [this.own, this.shops, this.currency, this.periods].flatMap((each) => each.findings());
  }
}
