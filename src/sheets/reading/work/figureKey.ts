import type { RoleFigure } from "../../../locale/work/workSheets";

/** The key of a figure of the sheet of shifts, the same in every language. */
export type FigureKey = "orders" | "restDays" | `weekday:${number}` | `role:${string}:${RoleFigure}`;

/** What stands between a role and the name of its figure. */
export const ROLE_SEPARATOR = " · ";
