import type { DutyHeading, ShiftHeading } from "../../../locale/work/workHeadings";

/** What can be said of the sheets of work. */
export type WorkFinding =
  /** A cell of the sheet of duties holds nothing that the column can take. */
  | { readonly code: "dutyCellNotRead"; readonly heading: DutyHeading }
  /** Nobody has said yet who does what: the marks follow the roles. */
  | { readonly code: "marksByRole" }
  | { readonly code: "marksKept" }
  /** The sheet of duties has lost its headings: it was written anew. */
  | { readonly code: "dutiesNotFound" }
  | { readonly code: "roleNotKnown"; readonly person: string; readonly role: string }
  | { readonly code: "dutiesOfNobody"; readonly duties: number }
  | { readonly code: "dutiesOfTooMany"; readonly duties: number }
  /** A figure that was typed on the sheet of shifts cannot be used. */
  | { readonly code: "shiftCellNotRead"; readonly heading: ShiftHeading }
  /** The run was asked for another month than the one typed on the sheet of shifts. */
  | { readonly code: "typedMonthNotUsed"; readonly typed: string; readonly used: string }
  /** Neither a plan nor orders tell what the month can expect. */
  | { readonly code: "ordersNotKnown"; readonly month: string }
  | { readonly code: "ordersFromPast"; readonly month: string }
  | { readonly code: "dayPatternNotMeasured" }
  | { readonly code: "eventDaysNotMeasured"; readonly events: readonly string[] }
  | { readonly code: "shortDays"; readonly role: string; readonly days: readonly string[] }
  | { readonly code: "restNotPossible"; readonly role: string; readonly days: string }
  | { readonly code: "typedAboveMonth"; readonly typed: string; readonly orders: string }
  | { readonly code: "noShiftRoles" }
  | { readonly code: "capacityNotKnown"; readonly roles: readonly string[] }
  /** What a person does a month was measured as what was done on average. */
  | { readonly code: "capacityIsAverage"; readonly roles: readonly string[] };
