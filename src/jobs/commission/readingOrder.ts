import type { SheetKind } from "../../sheets/reading/meaning";

/** Plans and shares come first: what an order is worth to whom depends on them. */
export const READING_ORDER: readonly SheetKind[] = [
  "commissionPlans",
  "orderShares",
  "staffing",
  "targets",
  "attendance",
  "adjustments",
  "paidCommission",
  "sales",
];

/** Small sheets with rates: how a cell is formatted tells 10% from 0.1 of a percent. */
export const WITH_FORMATS: ReadonlySet<SheetKind> = new Set<SheetKind>([
  "commissionPlans",
  "orderShares",
  "attendance",
]);
