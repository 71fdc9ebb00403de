import { isAdRatio } from "../../locale/reading/adHeaders";
import { MEANING_OF_WORD, headerKey } from "../../locale/reading/headers";
import type { CellValue } from "../grid";
import type { ColumnMeaning, SheetKind } from "./meaning";

type Headers = readonly CellValue[];

/** Columns that say whether an amount came in or went out, or what was left on an account. */
const STATEMENT =
  /^(收支|收支类型|收支方向|资金流向|借贷标志|借贷方向|(账户|可用|当前|本次)?余额|(running|account|closing|available)?balance)$/;

/** Whether a row of headers cannot be one of this kind, whatever else it says. */
export function isNever(kind: SheetKind, headers: Headers): boolean {
  return isStatement(headers) && kind !== "adjustments";
}

/** Whether the amounts of a statement of account come in and go out: they are neither costs nor sales. */
function isStatement(headers: Headers): boolean {
  return headers.some((header) => typeof header === "string" && STATEMENT.test(headerKey(header)));
}

/** Whether a report of this kind may state its time once for all rows, above the table. */
export function mayStateItsTime(kind: SheetKind, headers: Headers): boolean {
  return kind === "traffic" || kind === "attendance" || (kind === "adSpend" && isAdReport(headers));
}

/**
 * Whether other columns make another kind likelier. Numbers of orders beside their time, units or state make orders of a
 * sheet. A column of people makes pay of what would else be other costs; takings or spend make more than traffic of a sheet; and
 * impressions, clicks and their prices stand in an advertising report.
 */
export function isUnlikely(kind: SheetKind, headers: Headers): boolean {
  const has = (of: SheetKind, ...meanings: ColumnMeaning[]) => hasColumn(headers, of, meanings);
  switch (kind) {
    case "sales":
      return has("adSpend", "spend") && isAdReport(headers);
    case "orderShares":
      return false;
    case "otherCosts":
      return (
        isOfOrders(headers) ||
        has("adjustments", "person") ||
        has("adSpend", "impressions", "clicks") ||
        isAdReport(headers)
      );
    case "platformFees":
    case "adjustments":
    case "targets":
      return isOfOrders(headers) || isAdReport(headers);
    case "traffic":
      return has("sales", "paid", "total") || has("adSpend", "spend");
    default:
      return isOfOrders(headers);
  }
}

function isOfOrders(headers: Headers): boolean {
  return (
    hasColumn(headers, "sales", ["orderNumber"]) &&
    hasColumn(headers, "sales", ["payTime", "createTime", "units", "orderState"])
  );
}

/** Impressions with clicks, or a price that only advertising has. */
function isAdReport(headers: Headers): boolean {
  const both = hasColumn(headers, "adSpend", ["impressions"]) && hasColumn(headers, "adSpend", ["clicks"]);
  return both || headers.some((header) => typeof header === "string" && isAdRatio(headerKey(header)));
}

function hasColumn(headers: Headers, of: SheetKind, meanings: readonly ColumnMeaning[]): boolean {
  return headers.some((header) =>
    meanings.includes(MEANING_OF_WORD[of].get(headerKey(String(header ?? "")))!),
  );
}
