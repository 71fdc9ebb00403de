import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { IWorkbookData } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import { readCsv } from "../files/csv/readCsv";
import { emptyExtras, type HostExtras } from "../files/extras";
import { fileProblemText } from "../files/messages";
import { isFileProblem, readXlsx } from "../files/readXlsx";
import { writeXlsx } from "../files/writeXlsx";
import { blankWorkbook } from "./blankWorkbook";
import { replaceFile } from "./replaceFile";
import { unreadable } from "./unreadable";

/** A workbook as the engine and the object model take it. */
export interface WorkbookContent {
  readonly snapshot: IWorkbookData;
  readonly extras: HostExtras;
}

/**
 * Reads a workbook from a file, or gives a blank one. Rejects with an `Error` that says what is wrong with the file.
 *
 * @param functionNames the add-in's functions as formulas name them, which a file keeps under other names
 */
export async function readWorkbook(
  file: string | undefined,
  functionNames: readonly string[],
): Promise<WorkbookContent> {
  if (file === undefined) return { snapshot: blankWorkbook(), extras: emptyExtras() };
  const bytes = await bytesOf(file);
  const read = TEXT_FILES.has(extname(file).toLowerCase())
    ? readCsv(bytes, basename(file))
    : await readXlsx(bytes, { addIns: { names: functionNames } });
  if (isFileProblem(read)) throw new Error(`${basename(file)}: ${fileProblemText(read, "en")}`);
  return read;
}

/**
 * Writes a workbook as .xlsx, whole or not at all.
 *
 * @param engine says what the formulas spill; nothing may be calculating
 */
export async function writeWorkbook(file: string, engine: Engine, extras: HostExtras): Promise<void> {
  const bytes = await writeXlsx(engine.snapshot(), extras, engine);
  try {
    await replaceFile(file, bytes);
  } catch (error) {
    throw new Error(`${file} cannot be written. (${(error as Error).message})`);
  }
}

const TEXT_FILES: ReadonlySet<string> = new Set([".csv", ".tsv", ".txt"]);

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(unreadable(file, error));
  }
}
