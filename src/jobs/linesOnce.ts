import { isDay } from "../sheets/reading/accounts/monthlyRows";
import type { Finding } from "../sheets/reading/finding";
import type { SheetReading } from "./joinReadings";

/** So many rows must be the same, of as many amounts: two sheets may by chance have one rent. */
const FEWEST = 2;

/**
 * The readings of sheets of ads and costs, in which the dates count once that two sheets of a kind have with the very same rows, as
 * exports that overlap do. Where some rows of the dates that both have differ, all of them count, and so do those of a sheet that a
 * person has said to be of its kind.
 */
export function withLinesOnce(readings: readonly SheetReading[]): {
  readonly readings: readonly SheetReading[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const once = readings.map((each, at): SheetReading => {
    const { sheet, reading } = each;
    const of = sheet.recognition.kind;
    if (!of || !reading.dated || sheet.choice.kind) return each;
    const repeated = new Map<string, string>();
    for (const earlier of readings.slice(0, at)) {
      if (earlier.sheet.recognition.kind !== of || !earlier.reading.dated) continue;
      for (const date of sameDates(reading.dated.told, earlier.reading.dated.told))
        repeated.set(date, earlier.sheet.info.name);
    }
    if (repeated.size === 0) return each;
    const rows = [...repeated.keys()].reduce((sum, date) => sum + reading.dated!.told.get(date)!.length, 0);
    const { sheet: name, headerRow } = sheet.recognition;
    findings.push({
      severity: "warning",
      at: { sheet: name, row: Math.max(0, headerRow), column: 0 },
      problem: { code: "linesToldTwice", of, rows, taken: [...repeated.values()][0]! },
    });
    const { told, without } = reading.dated;
    const rest = new Map([...told].filter(([date]) => !repeated.has(date)));
    const counted = without(new Set(repeated.keys()));
    return { sheet, reading: { ...reading, ...counted, dated: { told: rest, without } } };
  });
  return { readings: once, findings };
}

type Told = ReadonlyMap<string, readonly string[]>;

/** Whether the rows of two sheets are all dated by day, and by none that both have. */
export function areOfOtherDays(told: Told, others: Told): boolean {
  return (
    [...told.keys(), ...others.keys()].every(isDay) && [...told.keys()].every((date) => !others.has(date))
  );
}

/** The dates that both have, where they tell the same of all of them. */
export function sameDates(told: Told, earlier: Told): readonly string[] {
  const dates = [...told.keys()].filter((date) => earlier.has(date));
  const areSame = dates.every((date) => told.get(date)!.join("\n") === earlier.get(date)!.join("\n"));
  const rows = dates.flatMap((date) => told.get(date)!);
  const amounts = new Set(rows.map((row) => row.slice(row.lastIndexOf(" "))));
  return areSame && rows.length >= FEWEST && amounts.size >= FEWEST ? dates : [];
}
