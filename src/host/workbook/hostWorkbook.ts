import type { Worksheet } from "@univerjs/core";
import type { Area, Engine, Subscription } from "../engine/engine";
import { sheetExtras, type HostExtras } from "../files/extras";
import type { Binding } from "./bindings";
import { ChangeEvents } from "./changeEvents";
import { areaAddress } from "./address";
import { errors } from "./errors";
import { EventHub, EventType } from "./events";
import { cellAt, lastColumnOf, lastRowOf } from "./geometry";
import { Identities } from "./identities";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/limits";
import { SheetProtections } from "./sheetProtections";
import { tablesOf } from "./tables/tablesOf";
import { rangeOf, type RangeTarget } from "./targets";
import { TrackedRanges } from "./trackedRange";

/**
 * One open workbook as the wire addresses it: the calculating model, what the model does not hold, events, and
 * what is selected. Classes of the object model get it as the last argument of every member.
 */
export class HostWorkbook {
  readonly events = new EventHub();
  readonly identities = new Identities();
  /** Ranges that programs keep; they move with their cells. */
  readonly tracked = new TrackedRanges();
  /** What `workbook.name` gives: the file's name, with its extension. */
  name: string;
  /** Custom properties of sheets, by sheet id. They live as long as the workbook is open. */
  readonly sheetProperties = new Map<string, Record<string, string>>();
  readonly bindings = new Map<string, Binding>();
  /** Whether there is something to save; what saves says when it has. */
  isDirty = false;
  previouslySaved = true;
  /** The password that the structure was protected with while open; what a file holds is its hash. */
  structurePassword: string | undefined;
  /** The add-ins' functions as formulas name them, which files keep under other names. */
  functionNames: readonly string[] = [];
  readonly changes: ChangeEvents;
  readonly protection: SheetProtections;
  private readonly saveListeners = new Set<() => void | Promise<void>>();
  private suspended = false;
  private following = true;
  private readonly selectionListeners = new Set<(target: RangeTarget) => void>();

  constructor(
    readonly engine: Engine,
    readonly extras: HostExtras,
    name = "Book1.xlsx",
  ) {
    this.name = name;
    // One store, whichever of the two ways an add-in goes to it.
    extras.documentSettings = { ...extras.workbookSettings, ...extras.documentSettings };
    extras.workbookSettings = {};
    tablesOf(engine);
    this.changes = new ChangeEvents(this);
    this.protection = new SheetProtections(this);
    if (extras.activeSheetId !== undefined) this.activate(extras.activeSheetId);
    engine.calculationMode = extras.calculation.mode === "manual" ? "manual" : "automatic";
    this.followActiveSheet();
    engine.onCellsChanged(({ source }) => {
      if (source === "edit") this.isDirty = true;
    });
  }

  /** Sheet ids in the order of the tabs, hidden ones included. */
  sheetIds(): string[] {
    return this.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  /** The model of a sheet. The error `ItemNotFound` where it has been deleted. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw errors.itemNotFound();
    return sheet;
  }

  sheetName(sheetId: string): string {
    return this.sheet(sheetId).getName();
  }

  /** The sheet by its name, in any case, as Excel compares names. */
  sheetIdByName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.engine.workbook
      .getSheets()
      .find((sheet) => sheet.getName().toLowerCase() === wanted)
      ?.getSheetId();
  }

  /** Excel's id of a sheet, such as `{00000000-0001-0000-0000-000000000000}`. */
  sheetGuid(sheetId: string): string {
    return this.identities.guid("sheet", sheetId);
  }

  /** A sheet by name or by Excel's id. */
  findSheet(key: string): string | undefined {
    return this.sheetIdByName(key) ?? this.sheetIds().find((sheetId) => this.sheetGuid(sheetId) === key);
  }

  get activeSheetId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  /** What is selected on a sheet; A1 where nothing was selected yet. */
  selection(sheetId: string = this.activeSheetId): RangeTarget {
    const [first, ...others] = this.extras.sheets[sheetId]?.selection?.areas ?? [];
    if (!first) return rangeOf(sheetId, cellAt(0, 0));
    return { sheetId, areas: [first, ...others] };
  }

  /** The one cell of the active sheet's selection that typing would change. */
  get activeCell(): RangeTarget {
    const sheetId = this.activeSheetId;
    const { row, column } = this.extras.sheets[sheetId]?.selection?.activeCell ?? cellAt(0, 0);
    return rangeOf(sheetId, cellAt(row, column));
  }

  /** Selects, on behalf of a user or a program. Does not change the active sheet. */
  setSelection(target: RangeTarget): void {
    const address = target.areas.map(areaAddress).join(",");
    const extras = sheetExtras(this.extras, target.sheetId);
    if (address === extras.selection?.areas.map(areaAddress).join(",")) return;
    const { row, column } = target.areas[0];
    extras.selection = { areas: [...target.areas], activeCell: { row, column } };
    this.changes.raise(EventType.worksheetSelectionChanged, target.sheetId, { address });
    this.selectionListeners.forEach((listener) => listener(target));
  }

  /** Called whenever something else is selected, so that a page can show it. */
  onSelection(listener: (target: RangeTarget) => void): Subscription {
    this.selectionListeners.add(listener);
    return { dispose: () => this.selectionListeners.delete(listener) };
  }

  /** Brings a sheet to the front. */
  activate(sheetId: string): void {
    this.run("sheet.operation.set-worksheet-active", sheetId);
  }

  /** Runs a Univer command on a sheet. `false`: it refused. */
  run(id: string, sheetId: string, params: object = {}): boolean {
    return this.engine.run(id, { unitId: this.engine.workbook.getUnitId(), subUnitId: sheetId, ...params });
  }

  /** Makes the engine's sheet large enough to hold an area. */
  growSheet(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const rowCount = lastRowOf(area) + 1;
    const columnCount = lastColumnOf(area) + 1;
    if (sheet.getRowCount() < rowCount)
      this.run("sheet.mutation.set-worksheet-row-count", sheetId, { rowCount });
    if (sheet.getColumnCount() < columnCount) {
      this.run("sheet.mutation.set-worksheet-column-count", sheetId, { columnCount });
    }
  }

  /** Says that an area looks different now, after its cells were changed in place: the page draws it again. */
  redraw(sheetId: string, area: Area): void {
    const matrix = this.sheet(sheetId).getCellMatrix();
    const cellValue: Record<number, Record<number, object>> = {};
    const corners = [
      [area.row, area.column],
      [lastRowOf(area), lastColumnOf(area)],
    ] as const;
    for (const [row, column] of corners) {
      const style = matrix.getValue(row, column)?.s;
      if (style) (cellValue[row] ??= {})[column] = { s: style };
    }
    this.run("sheet.mutation.set-range-values", sheetId, { cellValue });
  }

  /** Holds calculation back until the request is done; what was written before is calculated first. */
  async suspendCalculation(): Promise<void> {
    if (this.suspended) return;
    await this.engine.idle();
    this.suspended = true;
    this.engine.suspendCalculation();
  }

  /** Called by the interpreter when a request has been performed. */
  afterRequest(): void {
    if (!this.suspended) return;
    this.suspended = false;
    this.engine.resumeCalculation();
  }

  /** A program asks for the workbook to be saved: whoever opened it decides what that means. */
  async requestSave(): Promise<void> {
    await Promise.all([...this.saveListeners].map((listener) => listener()));
    this.isDirty = false;
    this.previouslySaved = true;
  }

  onSaveRequest(listener: () => void | Promise<void>): Subscription {
    this.saveListeners.add(listener);
    return { dispose: () => this.saveListeners.delete(listener) };
  }

  /** Does something by which the engine activates a sheet although no one asked for it, and goes back to the active one. */
  keepingActive<R>(act: () => R): R {
    const active = this.activeSheetId;
    this.following = false;
    try {
      return act();
    } finally {
      if (this.activeSheetId !== active) this.activate(active);
      this.following = true;
    }
  }

  private followActiveSheet(): void {
    let active = this.activeSheetId;
    this.engine.workbook.activeSheet$.subscribe((sheet) => {
      const now = sheet?.getSheetId();
      if (!this.following || now === undefined || now === active) return;
      const before = active;
      active = now;
      this.extras.activeSheetId = now;
      if (this.sheetIds().includes(before)) this.changes.raise(EventType.worksheetDeactivated, before, {});
      this.changes.raise(EventType.worksheetActivated, now, {});
    });
  }

  /** The whole sheet as an area. */
  sheetArea(): Area {
    return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  }
}
