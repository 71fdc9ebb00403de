import { fileProblemText } from "../../files/messages";
import { isFileProblem, readXlsx } from "../../files/readXlsx";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { PLACES } from "../sheets";
import { isSheetTarget, type SheetTarget } from "../targets";
import { insertWorksheets } from "./insertWorksheets";

/** `Excel.InsertWorksheetOptions` as it reaches the host. */
export interface InsertOptions {
  readonly positionType?: string | null;
  /** A sheet, or its name or id. */
  readonly relativeTo?: SheetTarget | string | null;
  readonly sheetNamesToInsert?: readonly string[] | null;
}

/**
 * Inserts sheets of an `.xlsx` that a program hands over as base64. What is no such file is the error `InvalidArgument`, with
 * what is wrong with it.
 *
 * @returns the engine's ids of the new sheets
 */
export async function insertFile(
  host: HostWorkbook,
  base64: string,
  { positionType, relativeTo, sheetNamesToInsert }: InsertOptions,
): Promise<string[]> {
  const place = PLACES.find((known) => known === (positionType ?? "End"));
  if (place === undefined) throw errors.invalidArgument();
  const opened = await readXlsx(bytesOfBase64(base64), { addIns: { names: host.functionNames } });
  if (isFileProblem(opened)) throw errors.invalidArgument(fileProblemText(opened, "en"));
  return insertWorksheets(host, opened, chosenNames(sheetNamesToInsert), {
    place,
    ...sheetMeant(host, relativeTo),
  });
}

function chosenNames(names: readonly string[] | null | undefined): readonly string[] | undefined {
  return names && names.length > 0 ? names : undefined;
}

function sheetMeant(
  host: HostWorkbook,
  relativeTo: SheetTarget | string | null | undefined,
): { relativeTo?: string } {
  if (relativeTo === undefined || relativeTo === null || relativeTo === "") return {};
  const sheetId = isSheetTarget(relativeTo) ? relativeTo.sheetId : host.findSheet(relativeTo);
  if (sheetId === undefined) throw errors.itemNotFound();
  return { relativeTo: sheetId };
}

/** Rejects what is no base64: `InvalidArgument`. */
export function bytesOfBase64(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw errors.invalidArgument("The text is not base64.");
  }
}
