import type { ToldElsewhere } from "./accounts/costsToldTwice";
import type { NotADateReason } from "../../domain/calendar/readDate";
import type { NotANumberReason } from "../../domain/money/readAmount";
import type { ColumnMeaning, SheetKind } from "./meaning";

/**
 * What can be said of a sheet that is being read. Amounts are exact decimal texts; rows of a sheet are counted as
 * the sheet's row numbers, from 1.
 */
export type ReadingProblem =
  | { readonly code: "headerNotFound" }
  | { readonly code: "columnMissing"; readonly kind: SheetKind; readonly meaning: ColumnMeaning }
  | { readonly code: "columnTwice"; readonly meaning: ColumnMeaning; readonly taken: string }
  /** A column whose amounts were added to those of another one. */
  | { readonly code: "columnAdded"; readonly meaning: ColumnMeaning; readonly to: string }
  /** Costs that stand with a minus, and a column of amounts that may be costs or takings. */
  | { readonly code: "costsWithMinus"; readonly meaning: ColumnMeaning; readonly rows: number }
  | {
      readonly code: "costsBothWays";
      readonly meaning: ColumnMeaning;
      readonly minus: number;
      readonly plus: number;
    }
  /** Rows of a sheet of costs on which something came in. */
  | { readonly code: "incomeLeftOut"; readonly rows: number }
  /** What came in was counted as sales, though its header does not say that it was sold. */
  | { readonly code: "incomeAsSales" }
  /** A table that is of no kind that is known. */
  | { readonly code: "sheetNotRead"; readonly sheet: string }
  | { readonly code: "columnByContent"; readonly meaning: ColumnMeaning }
  | { readonly code: "rowsRead"; readonly rows: number; readonly kind: SheetKind }
  | { readonly code: "unpaidLeftOut"; readonly rows: number }
  | {
      readonly code: "paidIsNetOfRefunds";
      readonly rows: number;
      readonly of: number;
      readonly chosen: boolean;
    }
  | {
      readonly code: "paidIsBeforeRefunds";
      readonly rows: number;
      readonly of: number;
      readonly chosen: boolean;
    }
  | { readonly code: "refundsUnknown" }
  | { readonly code: "refundsWithMinus"; readonly rows: number }
  /** Rows of orders with a minus. */
  | { readonly code: "returnsWithMinus"; readonly rows: number }
  | { readonly code: "rowsWithoutShop"; readonly rows: number }
  | { readonly code: "shopOfSheetName"; readonly shop: string }
  | { readonly code: "paidUndecided"; readonly beforeRefunds: string; readonly netOfRefunds: string }
  | {
      readonly code: "amountNotUnderstood";
      readonly meaning: ColumnMeaning;
      readonly reason: NotANumberReason;
    }
  | { readonly code: "amountIsBound"; readonly meaning: ColumnMeaning }
  | { readonly code: "amountIsPercent"; readonly meaning: ColumnMeaning }
  | { readonly code: "amountTooLarge"; readonly meaning: ColumnMeaning }
  | { readonly code: "rateNotUnderstood" }
  | { readonly code: "rateAboveOne"; readonly taken: string }
  | { readonly code: "basisNotUnderstood" }
  /** A fee that stands there once more, as it is or with another rate or amount. */
  | { readonly code: "feeRepeated"; readonly name: string }
  | { readonly code: "feeContradicted"; readonly name: string }
  | { readonly code: "mixedCurrencies"; readonly currencies: readonly string[] }
  /** Rows, a column or a sheet of another currency than the others. */
  | {
      readonly code: "amountsInOtherCurrency";
      readonly rows?: number;
      readonly currency: string;
      readonly taken: string;
    }
  | { readonly code: "amountBlank"; readonly meaning: ColumnMeaning }
  | { readonly code: "columnInUnits"; readonly meaning: ColumnMeaning; readonly unit: number }
  | { readonly code: "numbersAsText"; readonly meaning: ColumnMeaning; readonly cells: number }
  | { readonly code: "dateNotUnderstood"; readonly meaning: ColumnMeaning; readonly reason: NotADateReason }
  | { readonly code: "rowWithoutDate" }
  | { readonly code: "dateFromAbove" }
  | { readonly code: "shopFromAbove"; readonly rows: number }
  | { readonly code: "remarkLeftOut" }
  | { readonly code: "periodStatedAbove"; readonly month: string }
  | { readonly code: "periodOverMonths"; readonly from: string; readonly to: string }
  | { readonly code: "periodOpen" }
  | { readonly code: "periodStartTaken" }
  | { readonly code: "periodBesideDays" }
  | {
      readonly code: "dateOrderDecided";
      readonly order: "monthFirst" | "dayFirst";
      readonly rows: number;
      readonly chosen: boolean;
    }
  | { readonly code: "dateOrderUndecided"; readonly rows: number }
  | {
      readonly code: "dateOrderContradictory";
      readonly monthFirst: number;
      readonly dayFirst: number;
      readonly rows: number;
    }
  | { readonly code: "totalAgrees"; readonly meaning: ColumnMeaning; readonly printed: string }
  | {
      readonly code: "totalDiffers";
      readonly meaning: ColumnMeaning;
      readonly printed: string;
      readonly computed: string;
      readonly difference: string;
    }
  | { readonly code: "totalLeftOut" }
  | { readonly code: "headerRepeated" }
  /** Headers of another table below: nothing from there on was read. */
  | { readonly code: "tableBelow" }
  | { readonly code: "identicalRowsLeftOut"; readonly rows: number; readonly amount: string }
  | { readonly code: "identicalRowsCounted"; readonly rows: number; readonly amount: string }
  | { readonly code: "orderOnSeveralRows"; readonly rows: number }
  /** Several rows of one order with the same amounts: counted once, or each. */
  | { readonly code: "amountsAgainOnce"; readonly rows: number; readonly amount: string }
  | { readonly code: "amountsAgainEach"; readonly rows: number; readonly amount: string }
  /** Rows of orders whose other rows stand further up: whether they say the same again cannot be told. */
  | { readonly code: "amountsApart"; readonly rows: number }
  | { readonly code: "itemsOfOrder"; readonly rows: number }
  | { readonly code: "cancelledLeftOut"; readonly rows: number }
  | { readonly code: "refundedByState"; readonly rows: number }
  | { readonly code: "partlyRefunded"; readonly rows: number }
  /** Orders that were refunded by their state, of which the refund is 0. */
  | { readonly code: "refundStateUnmet"; readonly rows: number; readonly amount: string }
  | { readonly code: "orderNumbersCutShort"; readonly rows: number }
  /** The header of the paid column says it, and the rows do not deny it. */
  | { readonly code: "paidSaysNet" }
  | { readonly code: "periodReversed" }
  /** Two pays of one person for one work run at the same time. */
  | { readonly code: "periodsOverlap"; readonly person: string }
  /** People of a sheet that another one has with the same work, and the same pay or another one. */
  | { readonly code: "staffToldTwice"; readonly names: readonly string[]; readonly taken: string }
  | { readonly code: "staffBesideOthers"; readonly names: readonly string[]; readonly taken: string }
  /** A list of people of a month that takes the place of the one before it. */
  | { readonly code: "staffFromMonth"; readonly month: string }
  /** Columns of pay beside base pay, which no figure has. */
  | { readonly code: "staffPaidBeyond"; readonly names: readonly string[]; readonly base: string }
  /** A list of staff without a column of what they earn. */
  | { readonly code: "basePayUnknown" }
  /** A column of the staff sheet holds KPI factors, the first of which was taken as this percentage. */
  | { readonly code: "factorOfStaff"; readonly taken: string }
  | { readonly code: "factorNotUnderstood" }
  | { readonly code: "basePayBlank" }
  /** Ads of which the attributed sales are blank in some rows. */
  | { readonly code: "attributedBlank"; readonly rows: number }
  | { readonly code: "visitorsAddedByDay"; readonly days: number }
  | { readonly code: "visitsForVisitors" }
  | { readonly code: "visitorsNegative"; readonly meaning: ColumnMeaning }
  | { readonly code: "visitorDaysMissing"; readonly month: string; readonly days: number }
  | { readonly code: "visitorsToldTwice"; readonly months: number; readonly taken: string }
  /** Other costs that a sheet of their own may tell as well. */
  | {
      readonly code: "costsToldTwice";
      readonly of: ToldElsewhere;
      readonly items: readonly string[];
      readonly amount: string;
    }
  | { readonly code: "salesToldTwice"; readonly months: number; readonly taken: string }
  /** Orders that an earlier sheet has: on the same day, and counted once, or on another one. */
  | {
      readonly code: "ordersElsewhere";
      readonly rows: number;
      readonly amount: string;
      readonly taken: string;
    }
  | {
      readonly code: "ordersOnOtherDays";
      readonly rows: number;
      readonly amount: string;
      readonly taken: string;
    }
  /** Orders of which an earlier sheet has an older state, and that count as they stand here. */
  | { readonly code: "ordersNewer"; readonly rows: number; readonly amount: string; readonly taken: string }
  /** Refunds of a sheet of their own, and what the sheet of orders says of the same: put beside orders that tell none, told twice, or of other orders. */
  | {
      readonly code: "refundsBesideOrders";
      readonly rows: number;
      readonly amount: string;
      readonly own: string;
    }
  | {
      readonly code: "refundsToldTwice";
      readonly rows: number;
      readonly amount: string;
      readonly own: string;
    }
  | { readonly code: "refundsOfOthers"; readonly rows: number; readonly amount: string; readonly own: string }
  /** Refunds of a sheet of their own that other sales tell as well, or of which no sheet of orders has the order. */
  | { readonly code: "refundsNotTakenOff"; readonly amount: string; readonly taken: string }
  /** Ads beside sales, or fees beside orders, of months that a sheet of their own tells. */
  | { readonly code: "adsToldTwice"; readonly months: number; readonly taken: string }
  | { readonly code: "feesToldTwice"; readonly months: number; readonly taken: string }
  /** Ads of a channel or costs of an item of months that another sheet tells as well, and both count. */
  | {
      readonly code: "linesBesideOthers";
      readonly of: SheetKind;
      /** None where the lines name no channel or item. */
      readonly names: readonly string[];
      readonly taken: string;
    }
  /** Rows of ads or costs that another sheet has with the same dates and amounts. */
  | {
      readonly code: "linesToldTwice";
      readonly of: SheetKind;
      readonly rows: number;
      readonly taken: string;
    }
  /** Takings beside ads that were taken for all sales of the shop. */
  | { readonly code: "takingsOfAds" }
  /** Fees that were charged by the sheet, and are reckoned by terms as well. */
  | { readonly code: "chargedBesideTerms"; readonly sheet: string }
  /** Columns of a sheet of sales that were read as fees. */
  | { readonly code: "feesInColumns"; readonly names: readonly string[] }
  /** Entries of a ledger that are in no figure. */
  | { readonly code: "entriesLeftOut"; readonly rows: number; readonly amount: string }
  /** Entries of a ledger that only moved money, were not paid or were cancelled. */
  | { readonly code: "entriesNoSale"; readonly rows: number; readonly amount: string }
  /** Entries of an account that it or another one has already, and that count once. */
  | { readonly code: "entriesAgain"; readonly rows: number; readonly amount: string; readonly taken: string }
  /** Entries of orders that another sheet tells: only their fees count. */
  | { readonly code: "ordersSettled"; readonly rows: number; readonly amount: string; readonly taken: string }
  /** The same of orders whose numbers no sheet has, while another one tells the sales of their shop and time. */
  | {
      readonly code: "settledNotFound";
      readonly rows: number;
      readonly amount: string;
      readonly taken: string;
    }
  /** Sales less refunds of an account of payments or a sheet of refunds that are of no order, and so in nobody's commission. */
  | { readonly code: "paymentsOfNobody"; readonly amount: string }
  /** A settlement, whose orders count in the month in which they were settled. */
  | { readonly code: "monthOfSettlement" }
  /** Orders of a settlement whose columns of fees do not come to what lies between sales and the settled amount. */
  | { readonly code: "settledDiffers"; readonly rows: number; readonly amount: string }
  /** Another sheet has sales of the same months, and both count. */
  | { readonly code: "salesBesideOthers"; readonly months: number; readonly taken: string }
  | {
      readonly code: "visitorsTotalUnique";
      readonly printed: string;
      readonly computed: string;
      readonly difference: string;
    }
  | { readonly code: "furtherOfKind"; readonly of: ReadingProblem; readonly count: number };
