import { object, result, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import { WORKBOOK_TARGET } from "../../events";
import type { HostWorkbook } from "../../hostWorkbook";
import { collectionEventMethods } from "../../sheetEvents";
import { addSheet, visibleSheetIds } from "../../sheets";
import type { SheetTarget } from "../../targets";

function ids(host: HostWorkbook, visibleOnly = false): string[] {
  return visibleOnly ? visibleSheetIds(host) : host.sheetIds();
}

function found(sheetId: string | undefined): SheetTarget {
  if (sheetId === undefined) throw errors.itemNotFound();
  return { sheetId };
}

/** `Excel.WorksheetCollection`. */
export const worksheetCollection: WorkbookClass<HostWorkbook> = {
  name: "WorksheetCollection",
  items: {
    class: "Worksheet",
    list: (_target, host) => host.sheetIds().map((sheetId) => ({ sheetId })),
    find: (_target, key, host) => {
      const sheetId = host.findSheet(String(key));
      return sheetId === undefined ? undefined : { sheetId };
    },
  },
  methods: {
    ...collectionEventMethods<HostWorkbook>(() => WORKBOOK_TARGET),
    Add: object<HostWorkbook, [string?]>("Worksheet", ["string?"], (_target, [name], host) => ({
      sheetId: addSheet(host, name),
    })),
    GetActiveWorksheet: object("Worksheet", [], (_target, _args, host) => ({ sheetId: host.activeSheetId })),
    GetCount: result<HostWorkbook, [boolean?]>(
      ["boolean?"],
      (_target, [visibleOnly], host) => ids(host, visibleOnly).length,
    ),
    GetFirst: object<HostWorkbook, [boolean?]>("Worksheet", ["boolean?"], (_target, [visibleOnly], host) =>
      found(ids(host, visibleOnly)[0]),
    ),
    GetLast: object<HostWorkbook, [boolean?]>("Worksheet", ["boolean?"], (_target, [visibleOnly], host) =>
      found(ids(host, visibleOnly).pop()),
    ),
    GetItemOrNullObject: object<HostWorkbook, [string]>("Worksheet", ["string"], (_target, [key], host) => {
      const sheetId = host.findSheet(key);
      return sheetId === undefined ? null : { sheetId };
    }),
  },
};
