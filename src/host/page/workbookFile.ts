import type { IWorkbookData } from "@univerjs/core";
import { readCsv } from "../files/csv/readCsv";
import { emptyExtras, type HostExtras } from "../files/extras";
import type { FileProblem } from "../files/fileProblem";
import type { Loss } from "../files/loss";
import { isFileProblem, readXlsx } from "../files/readXlsx";
import { blankWorkbook } from "../node/blankWorkbook";

/** A workbook with the name of its file. */
export interface NamedWorkbook {
  readonly name: string;
  readonly snapshot: IWorkbookData;
  readonly extras: HostExtras;
  readonly losses: readonly Loss[];
}

/** Reads a file as the command line does: separated values by the ending of its name, an Excel workbook otherwise. */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  functionNames: readonly string[],
): Promise<NamedWorkbook | FileProblem> {
  const read = /\.(csv|tsv|txt)$/i.test(name)
    ? readCsv(bytes, name)
    : await readXlsx(bytes, { addIns: { names: functionNames } });
  return isFileProblem(read) ? read : { name, ...read };
}

export function newWorkbook(name: string): NamedWorkbook {
  return { name, snapshot: blankWorkbook(), extras: emptyExtras(), losses: [] };
}

/**
 * The name that a copy gets: workbooks are written as .xlsx whatever they were read from.
 *
 * @example savedName("orders.csv") // "orders.xlsx"
 */
export function savedName(name: string): string {
  return `${name.replace(/\.(xlsx|xlsm|csv|tsv|txt)$/i, "")}.xlsx`;
}
