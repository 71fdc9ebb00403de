import { commissionSheetTexts } from "../../locale/commission/commissionSheets";
import { wordings } from "../../locale/languages";
import type { Grid } from "../grid";

/** The sentences of “Why this amount” as a statement shows them above a cell, up to the next section; for the nearest payout where it has several. */
export function statementSteps({ rows }: Grid, row: number): string[] {
  const titles: readonly unknown[] = wordings(commissionSheetTexts.why);
  const ends: readonly unknown[] = wordings(commissionSheetTexts.bands);
  const first = rows.slice(0, row + 1).findLastIndex(([cell]) => titles.includes(cell));
  if (first < 0) return [];
  const below = rows.slice(first + 1);
  const end = below.findIndex(([cell]) => ends.includes(cell));
  return below
    .slice(0, end < 0 ? 0 : end)
    .flatMap(([cell]) => (typeof cell === "string" && cell !== "" ? [cell] : []));
}
