import type { Worksheet } from "@univerjs/core";
import type { Area, Engine } from "../engine/engine";
import type { HostExtras } from "../files/extras";
import { HostError } from "../wire/hostError";
import { EventHub } from "./events";
import { Identities } from "./identities";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { rangeOf, type RangeTarget } from "./targets";

/**
 * One open workbook as the wire addresses it: the calculating model, what the model does not hold, events, and
 * what is selected. Classes of the object model get it as the last argument of every member.
 */
export class HostWorkbook {
  readonly events = new EventHub();
  readonly identities = new Identities();
  /** What `workbook.name` gives: the file's name, with its extension. */
  name: string;
  private readonly selections = new Map<string, RangeTarget>();

  constructor(
    readonly engine: Engine,
    readonly extras: HostExtras,
    name = "Book1.xlsx",
  ) {
    this.name = name;
  }

  /** Sheet ids in the order of the tabs, hidden ones included. */
  sheetIds(): string[] {
    return this.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  /** The model of a sheet. The error `ItemNotFound` where it has been deleted. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
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
    return this.selections.get(sheetId) ?? rangeOf(sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
  }

  /** The first cell of the selection on the active sheet. */
  get activeCell(): RangeTarget {
    const { sheetId, areas } = this.selection();
    return rangeOf(sheetId, { ...areas[0], rows: 1, columns: 1 });
  }

  /** Keeps what is selected on a sheet, from a user or a program. */
  setSelection(target: RangeTarget): void {
    this.selections.set(target.sheetId, target);
  }

  /** The whole sheet as an area. */
  sheetArea(): Area {
    return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  }
}
