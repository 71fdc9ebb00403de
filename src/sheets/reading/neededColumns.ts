import { headerKey } from "../../locale/reading/headers";
import type { ColumnMeaning, SheetKind } from "./meaning";
import type { ColumnPlace } from "./recognition";

type Columns = ReadonlyMap<ColumnMeaning, Pick<ColumnPlace, "header">>;

/** Headers over shares of what is sold: 提成比例, `Commission %`. Under 提成 alone may as well stand what was paid. */
const COMMISSION_RATE = /(提成|佣金|抽成).*(比例|百分比|率|点|%)|commission(rate|percent|percentage|%)/;

/** Headers over what every order earns: of no table of bands, but of a plan. */
const PER_ORDER = /每[单單笔筆]|perorder/;

/**
 * One rate for every amount needs no bands, where the sheet says whose it is, and of what or that it is commission: in its header,
 * or in all of its cells.
 */
function isOneRate(columns: Columns, areRates: boolean): boolean {
  if (!columns.has("plan") && !columns.has("role") && !columns.has("person")) return false;
  return (
    areRates ||
    columns.has("basis") ||
    columns.has("rateAbove") ||
    PER_ORDER.test(plainWords(columns.get("rate")?.header)) ||
    COMMISSION_RATE.test(plainWords(columns.get("rate")?.header))
  );
}

/** Case, spaces and brackets aside: what is in brackets may be the percent sign. */
const plainWords = (header = ""): string => header.toLowerCase().replace(/[\s_()（）]/g, "");

/** Whether people stand in a list month by month, and not from the day they came. */
export const isMonthly = (columns: Columns): boolean =>
  /月|month/.test(headerKey(columns.get("from")?.header ?? ""));

/**
 * What a sheet of a kind cannot do without.
 *
 * @param areRates whether nothing but rates of commission stands where a plan has them
 */
export function missingColumns(
  kind: SheetKind,
  columns: Columns,
  channels: number,
  areRates = false,
): ColumnMeaning[] {
  const any = (...meanings: ColumnMeaning[]): ColumnMeaning[] =>
    meanings.some((meaning) => columns.has(meaning)) ? [] : [meanings[0]!];
  switch (kind) {
    case "sales":
      return [...any("date", "payTime", "createTime"), ...any("paid", "total")];
    case "adSpend":
      return [...any("date"), ...(channels > 0 ? [] : any("spend"))];
    case "traffic":
      return [...any("date"), ...any("visitors", "visits")];
    case "staffing": {
      // Who works in which role since when is known without what they earn.
      const isList =
        columns.has("person") && columns.has("role") && columns.has("from") && !isMonthly(columns);
      return [...any("person", "role"), ...(isList ? [] : any("basePay"))];
    }
    case "otherCosts":
      return [...any("date"), ...any("amount")];
    case "platformFees":
      return [...any("from"), ...any("rate", "amount")];
    case "commissionPlans":
      return [
        ...(isOneRate(columns, areRates) ? [] : any("bandFrom", "bandUpTo", "band")),
        ...any("rate", "flat"),
        ...any("role", "person", "plan"),
      ];
    case "targets":
      return [...any("date"), ...any("target")];
    case "attendance":
      return [...any("date"), ...any("person"), ...any("daysWorked", "score", "factor")];
    case "adjustments":
      return [...any("date"), ...any("person"), ...any("amount")];
    case "paidCommission":
      return [...any("date"), ...any("person"), ...any("paidCommission")];
    case "orderShares":
      return [...any("orderNumber"), ...any("person"), ...any("share")];
    case "quotes":
      return columns.has("quoteText") ? [] : [...any("agency"), ...any("serviceFee", "rate")];
  }
}
