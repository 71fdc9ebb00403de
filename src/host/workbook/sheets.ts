import { BooleanNumber, generateRandomId } from "@univerjs/core";
import { sheetExtras, type SheetExtras } from "../files/extras";
import { errors } from "./errors";
import { EventType, WORKBOOK_TARGET } from "./events";
import type { HostWorkbook } from "./hostWorkbook";
import { renameSheetInCharts } from "./charts/chartReferences";
import { tablesOf } from "./tables/tablesOf";

export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Excel's longest sheet name, and what no name may hold. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Rejects a name that Excel rejects: `InvalidArgument`, or `ItemAlreadyExists` where another sheet has it. */
function checkSheetName(host: HostWorkbook, name: string, except?: string): void {
  const wrong =
    name === "" ||
    name.length > LONGEST_NAME ||
    FORBIDDEN.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === "history";
  if (wrong) throw errors.invalidArgument();
  const other = host.sheetIdByName(name);
  if (other !== undefined && other !== except) throw errors.itemAlreadyExists();
}

/** The first of `Sheet1`, `Sheet2` … that no sheet has. */
function freeSheetName(host: HostWorkbook): string {
  for (let number = host.sheetIds().length; ; number++) {
    const name = `Sheet${number}`;
    if (number > 0 && host.sheetIdByName(name) === undefined) return name;
  }
}

/** Adds a sheet behind the others and gives its id. */
export function addSheet(host: HostWorkbook, name?: string): string {
  host.protection.checkStructure();
  const sheetName = name ?? freeSheetName(host);
  checkSheetName(host, sheetName);
  const sheetId = generateRandomId();
  if (!insertSheet(host, sheetId, sheetName)) throw errors.invalidOperation();
  raiseAdded(host, sheetId);
  return sheetId;
}

/** Excel's measures of a new sheet, in pixels. */
const STANDARD = { defaultColumnWidth: 64, defaultRowHeight: 20, rowCount: 1000, columnCount: 26 } as const;

function insertSheet(host: HostWorkbook, id: string, name: string): boolean {
  const sheets = host.engine.workbook.getSheets();
  const like = sheets[0]?.getConfig();
  return host.engine.insertSheet(sheets.length, {
    id,
    name,
    ...STANDARD,
    ...(like ? { defaultColumnWidth: like.defaultColumnWidth, defaultRowHeight: like.defaultRowHeight } : {}),
  });
}

export function raiseAdded(host: HostWorkbook, sheetId: string): void {
  raiseForAll(host, EventType.worksheetAdded, sheetId, {});
}

function raiseForAll(host: HostWorkbook, type: number, sheetId: string, args: object): void {
  host.events.raise(type, [WORKBOOK_TARGET], {
    ...args,
    worksheetId: host.sheetGuid(sheetId),
    source: "Local",
  });
}

export function visibilityOf(host: HostWorkbook, sheetId: string): Visibility {
  if (host.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
  return host.extras.sheets[sheetId]?.veryHidden ? "VeryHidden" : "Hidden";
}

export function visibleSheetIds(host: HostWorkbook): string[] {
  return host.sheetIds().filter((sheetId) => visibilityOf(host, sheetId) === "Visible");
}

/** Deletes a sheet. Not one that only a program can see, nor the last that can be seen. */
export function deleteSheet(host: HostWorkbook, sheetId: string): void {
  host.protection.checkStructure();
  const visible = visibleSheetIds(host);
  const visibility = visibilityOf(host, sheetId);
  if (visibility === "VeryHidden" || (visible.length === 1 && visible[0] === sheetId))
    throw errors.invalidOperation();
  leave(host, sheetId);
  host.run("sheet.command.remove-sheet", sheetId);
  delete host.extras.sheets[sheetId];
  raiseForAll(host, EventType.worksheetDeleted, sheetId, {});
}

/** Makes the next sheet that can be seen the active one, or else the one before. */
function leave(host: HostWorkbook, sheetId: string): void {
  if (host.activeSheetId !== sheetId) return;
  const ids = host.sheetIds();
  const at = ids.indexOf(sheetId);
  const visible = new Set(visibleSheetIds(host));
  const next = [...ids.slice(at + 1), ...ids.slice(0, at).reverse()].find((id) => visible.has(id));
  if (next !== undefined) host.activate(next);
}

export function renameSheet(host: HostWorkbook, sheetId: string, name: string): void {
  host.protection.checkStructure();
  checkSheetName(host, name, sheetId);
  const nameBefore = host.sheetName(sheetId);
  host.run("sheet.command.set-worksheet-name", sheetId, { name });
  renameSheetInCharts(host, nameBefore, name);
  host.changes.raise(EventType.worksheetNameChanged, sheetId, {
    nameBefore,
    nameAfter: name,
    source: "Local",
  });
}

export function showSheet(host: HostWorkbook, sheetId: string, visibility: Visibility): void {
  host.protection.checkStructure();
  const visibilityBefore = visibilityOf(host, sheetId);
  if (visibility !== "Visible") {
    const visible = visibleSheetIds(host);
    if (visible.length === 1 && visible[0] === sheetId) throw errors.invalidOperation();
    leave(host, sheetId);
  }
  const extras = sheetExtras(host.extras, sheetId);
  if (visibility === "VeryHidden") extras.veryHidden = true;
  else delete extras.veryHidden;
  host.run("sheet.mutation.set-worksheet-hidden", sheetId, { hidden: visibility === "Visible" ? 0 : 1 });
  if (visibilityBefore === visibility) return;
  host.changes.raise(EventType.worksheetVisibilityChanged, sheetId, {
    visibilityBefore,
    visibilityAfter: visibility,
    source: "Local",
  });
}

/** Moves a sheet among the tabs. A position behind the last is the last. */
export function moveSheet(host: HostWorkbook, sheetId: string, position: number): void {
  host.protection.checkStructure();
  const ids = host.sheetIds();
  const fromOrder = ids.indexOf(sheetId);
  if (!Number.isInteger(position) || position < 0) throw errors.invalidArgument();
  const toOrder = Math.min(position, ids.length - 1);
  if (fromOrder === toOrder) return;
  host.run("sheet.mutation.set-worksheet-order", sheetId, { fromOrder, toOrder });
  host.events.raise(EventType.worksheetMoved, [WORKBOOK_TARGET], {
    worksheetId: host.sheetGuid(sheetId),
    positionBefore: fromOrder,
    positionAfter: toOrder,
    source: "Local",
  });
}

/** Where a copy is put. */
export const PLACES = ["None", "Before", "After", "Beginning", "End"] as const;
export type Place = (typeof PLACES)[number];

/** Copies a sheet with everything on it, as `Sheet1 (2)`, and gives the copy's id. */
export function copySheet(host: HostWorkbook, sheetId: string, place: Place, relativeTo?: string): string {
  host.protection.checkStructure();
  if ((place === "Before" || place === "After") && relativeTo === undefined) throw errors.invalidArgument();
  const before = new Set(host.sheetIds());
  host.keepingActive(() => host.run("sheet.command.copy-sheet", sheetId));
  const copy = host.sheetIds().find((id) => !before.has(id));
  if (copy === undefined) throw errors.invalidOperation();
  host.run("sheet.command.set-worksheet-name", copy, { name: copyName(host, sheetId) });
  tablesOf(host.engine).renameCopies(copy);
  const extras = host.extras.sheets[sheetId];
  if (extras) host.extras.sheets[copy] = copiedExtras(extras);
  const ids = host.sheetIds().filter((id) => id !== copy);
  const anchor = relativeTo === undefined ? -1 : ids.indexOf(relativeTo);
  const positions: Record<Place, number> = {
    None: ids.length,
    Beginning: 0,
    End: ids.length,
    Before: anchor,
    After: anchor + 1,
  };
  const fromOrder = host.sheetIds().indexOf(copy);
  const toOrder = positions[place];
  if (fromOrder !== toOrder) host.run("sheet.mutation.set-worksheet-order", copy, { fromOrder, toOrder });
  raiseAdded(host, copy);
  return copy;
}

/** Charts, pictures and comments of a copy have ids of their own. */
export function copiedExtras(extras: SheetExtras): SheetExtras {
  const copy = structuredClone(extras);
  const guid = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
  for (const thing of [...copy.charts, ...copy.pictures]) thing.id = crypto.randomUUID();
  for (const comment of copy.comments) {
    comment.id = guid();
    comment.replies.forEach((reply) => (reply.id = guid()));
  }
  return copy;
}

function copyName(host: HostWorkbook, sheetId: string): string {
  return numberedName(host.sheetName(sheetId), (name) => host.sheetIdByName(name) !== undefined);
}

/** The first of `Plan (2)`, `Plan (3)` … that is free. */
export function numberedName(like: string, taken: (name: string) => boolean): string {
  const base = like.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken(name)) return name;
  }
}
