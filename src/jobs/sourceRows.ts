import type { WorkbookDoor } from "../excel/door";
import { OwnRows } from "../sheets/reading/ownRows";
import { SourceRows, type RowRun, type WantedSales } from "../sheets/why/sourceRows";
import { detectSheets, readSheetChoices, withoutSummaries } from "./detect";
import { readKeptSettings } from "./keptSettings";

/** The rows of a sheet that a figure adds up. */
export interface FoundRows {
  readonly sheet: string;
  readonly count: number;
  readonly runs: readonly RowRun[];
}

/** Looks through the sheets of sales for the rows behind a figure of the monthly accounts; sheets that have none are left out. */
export async function findSourceRows(
  door: WorkbookDoor,
  wanted: WantedSales,
  signal: AbortSignal,
): Promise<FoundRows[]> {
  const { accounts = {} } = await readKeptSettings(door);
  const found: FoundRows[] = [];
  const sheets = withoutSummaries(await detectSheets(door, await readSheetChoices(door)));
  for (const { info, recognition, choice } of sheets) {
    if (recognition.kind !== "sales" || choice.unused) continue;
    const rows = new SourceRows(recognition, { ...accounts, ...choice }, wanted);
    const own = new OwnRows(recognition);
    await door.readBlocks(info, signal, (block) => rows.add(own.of(block)));
    if (rows.count > 0) found.push({ sheet: info.name, count: rows.count, runs: rows.runs });
  }
  return found;
}
