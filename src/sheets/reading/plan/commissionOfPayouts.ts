import type { MonthAmount } from "../../../domain/accounts/lines";
import { monthOfSerial, type DaySerial } from "../../../domain/calendar/month";
import { decimalFromNumber } from "../../../domain/money/decimal";
import { inEveryLanguage } from "../../../locale/catalogue";
import { commissionHeadings } from "../../../locale/commission/commissionSheets";
import type { CellValue, Grid } from "../../grid";

/**
 * The commission of each month as the sheet of payouts has it: what is due, and what corrects months that are closed. Holding back
 * and advancing only move when it is paid.
 *
 * @returns a line a row of the sheet; none where the grid does not hold payouts
 * @example 9,200.00 due to one person and 800.00 to another in 2026-07: two lines of July
 */
export function commissionOfPayouts({ rows }: Grid): MonthAmount[] {
  const header = rows.findIndex(
    (row) => isHeading(row[0], "month") && row.some((cell) => isHeading(cell, "due")),
  );
  if (header === -1) return [];
  const counted = (["due", "trueUp"] as const).flatMap((key) => {
    const column = rows[header]!.findIndex((cell) => isHeading(cell, key));
    return column === -1 ? [] : [column];
  });
  const lines: MonthAmount[] = [];
  for (const row of rows.slice(header + 1)) {
    const [month] = row;
    if (typeof month !== "number") break;
    for (const column of counted) {
      const cell = row[column];
      if (typeof cell !== "number") continue;
      lines.push({ month: monthOfSerial(month as DaySerial), amount: decimalFromNumber(cell) });
    }
  }
  return lines;
}

function isHeading(cell: CellValue | undefined, key: "month" | "due" | "trueUp"): boolean {
  return inEveryLanguage(commissionHeadings[key]).includes(String(cell));
}
