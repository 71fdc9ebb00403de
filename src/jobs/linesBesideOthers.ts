import { mayBeOfOne, type Placed } from "../domain/accounts/lines";
import type { Finding } from "../sheets/reading/finding";
import type { SheetReading } from "./joinReadings";
import { areOfOtherDays } from "./linesOnce";

/** A line of a sheet with the channel or item that it is of. */
interface Named extends Placed {
  readonly name: string;
}

/** What of two sheets is of the same month, shop and channel or item: they may tell the same money, as exports that overlap do. */
export function linesBesideOthers(readings: readonly SheetReading[]): Finding[] {
  const named = ({ reading, sheet }: SheetReading): Named[] => [
    ...(sheet.ads ? [] : (reading.adSpend ?? [])).map((line) => ({ ...line, name: line.channel })),
    ...(reading.costs ?? []).map((line) => ({ ...line, name: line.item })),
  ];
  const sheets = readings.map((each) => ({
    ...{ sheet: each.sheet, lines: named(each) },
    told: each.reading.dated?.told ?? new Map<string, readonly string[]>(),
  }));
  return sheets.flatMap(({ sheet, lines, told }, at): Finding[] => {
    const of = sheet.recognition.kind;
    if (!of) return [];
    for (const earlier of sheets.slice(0, at).filter((each) => each.sheet.recognition.kind === of)) {
      const same = lines.filter((line) =>
        earlier.lines.some((other) => other.name === line.name && mayBeOfOne(other, line)),
      );
      if (same.length === 0 || areOfOtherDays(told, earlier.told)) continue;
      const { sheet: name, headerRow } = sheet.recognition;
      const names = [...new Set(same.map((line) => line.name))].filter((each) => each !== "");
      const problem = { code: "linesBesideOthers", of, names, taken: earlier.sheet.info.name } as const;
      return [{ severity: "warning", at: { sheet: name, row: Math.max(0, headerRow), column: 0 }, problem }];
    }
    return [];
  });
}
