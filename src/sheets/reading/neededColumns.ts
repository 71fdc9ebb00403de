import type { ColumnMeaning, SheetKind } from "./meaning";

/** What a sheet of a kind cannot do without. */
export function missingColumns(
  kind: SheetKind,
  columns: ReadonlyMap<ColumnMeaning, unknown>,
  channels: number,
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
    case "staffing":
      return [...any("person", "role"), ...any("basePay")];
    case "otherCosts":
      return [...any("date"), ...any("amount")];
    case "platformFees":
      return [...any("from"), ...any("rate", "amount")];
    case "commissionPlans":
      return [
        // One rate for every amount needs no bands, where the sheet says that it is a plan and of what.
        ...(columns.has("plan") && columns.has("basis") ? [] : any("bandFrom", "bandUpTo", "band")),
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
