import { fileProblemText } from "../../files/messages";
import { isFileProblem, readXlsx } from "../../files/readXlsx";
import { action, type WorkbookClass } from "../declare";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { bytesOfBase64 } from "../insertion/insertFile";

/** A workbook that a program made beside the open one. */
export interface CreatedWorkbook {
  readonly id: string;
}

/** Makes a workbook, blank or from a file in base64; a file that cannot be opened is the error `InvalidArgument`. */
export async function createWorkbook(
  host: HostWorkbook,
  base64: string | undefined,
): Promise<CreatedWorkbook> {
  if (base64 !== undefined && base64 !== "") {
    const opened = await readXlsx(bytesOfBase64(base64), { addIns: { names: host.functionNames } });
    if (isFileProblem(opened)) throw errors.invalidArgument(fileProblemText(opened, "en"));
  }
  return { id: `{${crypto.randomUUID().toUpperCase()}}` };
}

/** `Excel.WorkbookCreated`. Excel opens it in a window of its own; this host shows one workbook, and its window stays unseen. */
export const workbookCreated: WorkbookClass<CreatedWorkbook> = {
  name: "WorkbookCreated",
  id: ({ id }) => id,
  properties: { Id: { type: "string", get: ({ id }) => id } },
  methods: { Open: action([], () => undefined) },
};
