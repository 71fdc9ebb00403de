import { worksheetProtection } from "../workbook/classes/sheets/protection";
import { writeRange } from "../workbook/content/writeRange";
import { errors } from "../workbook/errors";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import { sortRange } from "../workbook/ranges/sort";
import { resolveRange } from "../workbook/resolve";
import { deleteSheet, renameSheet } from "../workbook/sheets";
import type { Edit } from "./fault";

/** Does to the workbook what a person does; events tell of it as of any other change. */
export async function makeEdit(host: HostWorkbook, edit: Edit): Promise<void> {
  const sheetId = host.findSheet(edit.sheet);
  if (sheetId === undefined) throw errors.itemNotFound();
  switch (edit.does) {
    case "rename":
      return renameSheet(host, sheetId, edit.to);
    case "delete":
      return deleteSheet(host, sheetId);
    case "protect":
    case "unprotect": {
      const method = worksheetProtection.methods?.[edit.does === "protect" ? "Protect" : "Unprotect"];
      await method?.call({ sheetId }, [] as never, host);
      return;
    }
    case "sort":
      return sortRange(
        host,
        resolveRange(host, sheetId, edit.address),
        [{ key: edit.by, ascending: edit.ascending ?? true }],
        { matchCase: false, hasHeaders: false, byColumns: false },
      );
    case "type":
      writeRange(host, resolveRange(host, sheetId, edit.address), edit.cells);
      return host.afterRequest();
  }
}
