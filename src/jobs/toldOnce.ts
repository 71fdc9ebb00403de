import { mayBeOfOne, type Placed } from "../domain/accounts/lines";
import type { Finding } from "../sheets/reading/finding";
import type { SheetReading } from "./joinReadings";

/** Lines of sheets that tell something in passing, without those that a sheet of its own tells as well. */
export interface ToldOnce<Line> {
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
}

/**
 * The lines of all sheets; of a month and shop that a sheet of their own tells, those told in passing are left out, and it is said.
 *
 * @param linesOf what a sheet tells
 * @param isInPassing whether it tells it beside something else
 */
export function toldOnce<Line extends Placed>(
  readings: readonly SheetReading[],
  code: "adsToldTwice" | "feesToldTwice",
  linesOf: (reading: SheetReading) => readonly Line[],
  isInPassing: (reading: SheetReading) => boolean,
): ToldOnce<Line> {
  const own = readings.filter((reading) => !isInPassing(reading));
  const findings: Finding[] = [];
  const lines = readings.flatMap((reading) => {
    const all = linesOf(reading);
    if (!isInPassing(reading)) return all;
    const tellers = own.filter((other) =>
      linesOf(other).some((of) => all.some((line) => mayBeOfOne(line, of))),
    );
    const kept = all.filter(
      (line) => !tellers.some((other) => linesOf(other).some((of) => mayBeOfOne(line, of))),
    );
    if (kept.length === all.length) return all;
    const left = all.filter((line) => !kept.includes(line));
    const { recognition } = reading.sheet;
    findings.push({
      severity: "warning",
      at: { sheet: recognition.sheet, row: Math.max(0, recognition.headerRow), column: 0 },
      problem: {
        code,
        months: new Set(left.map(({ month }) => month)).size,
        taken: tellers[0]!.sheet.info.name,
      },
    });
    return kept;
  });
  return { lines, findings };
}
