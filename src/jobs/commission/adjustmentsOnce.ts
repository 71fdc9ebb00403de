import { monthText } from "../../domain/calendar/month";
import type { Adjustment } from "../../domain/staffing/monthlyPayroll";
import type { Finding } from "../../sheets/reading/finding";
import type { SheetRecognition } from "../../sheets/reading/recognition";
import { sameDates } from "../linesOnce";

/** The bonuses, allowances and deductions of a sheet. */
export interface AdjustmentsOfSheet {
  readonly recognition: SheetRecognition;
  /** A person has said what the sheet is: its rows count, whatever other sheets have. */
  readonly isChosen: boolean;
  readonly lines: readonly Adjustment[];
}

/** The lines of several sheets, of which months count once that two of them have with the very same rows, as a copy of a sheet does. */
export function adjustmentsOnce(sheets: readonly AdjustmentsOfSheet[]): {
  readonly adjustments: readonly Adjustment[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const adjustments = sheets.flatMap(({ recognition, isChosen, lines }, at) => {
    const told = toldIn(lines);
    const earlier = isChosen ? [] : sheets.slice(0, at);
    const taken = earlier.flatMap((other) =>
      sameDates(told, toldIn(other.lines)).map((month) => [month, other.recognition.sheet] as const),
    );
    const repeated = new Map(taken);
    const counted = lines.filter(({ month }) => !repeated.has(monthText(month)));
    const { sheet, headerRow } = recognition;
    if (counted.length < lines.length)
      findings.push({
        ...{ severity: "warning", at: { sheet, row: Math.max(0, headerRow), column: 0 } },
        problem: {
          ...{ code: "linesToldTwice", of: "adjustments" },
          ...{ rows: lines.length - counted.length, taken: taken[0]![1] },
        },
      });
    return counted;
  });
  return { adjustments, findings };
}

/** What is told of each month, a text a row that ends with its amount. */
function toldIn(lines: readonly Adjustment[]): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  for (const { month, person, kind, item, amount } of lines) {
    const key = monthText(month);
    told.set(key, [...(told.get(key) ?? []), `${person} ${kind} ${item} ${amount.toFixed()}`]);
  }
  for (const rows of told.values()) rows.sort();
  return told;
}
