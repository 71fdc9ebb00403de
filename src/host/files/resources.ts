import type { IResources, ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import type { ISheetNote } from "@univerjs/sheets-note";
import type { ITableJson } from "@univerjs/sheets-table";
import type { DefinedNames } from "./parts/names";

/** What plugins of the engine keep of a sheet. */
export interface SheetResources {
  readonly tables: readonly ITableJson[];
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly notes: readonly ISheetNote[];
  readonly filter?: IAutoFilter;
}

const PLUGINS = {
  tables: "SHEET_TABLE_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
  filter: "SHEET_FILTER_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
} as const;

type BySheet<T> = Record<string, T>;

/** A snapshot's resources: each plugin's own JSON. */
export function resourcesOf(sheets: Readonly<BySheet<SheetResources>>, names: DefinedNames): IResources {
  const bySheet = <T>(pick: (resources: SheetResources) => T | undefined): BySheet<T> =>
    Object.fromEntries(
      Object.entries(sheets).flatMap(([id, resources]) => {
        const picked = pick(resources);
        return picked === undefined ? [] : [[id, picked] as const];
      }),
    );
  const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
  return [
    resource(PLUGINS.names, names),
    resource(
      PLUGINS.tables,
      bySheet(({ tables }) => (tables.length > 0 ? { tables, tableFilteredOutRows: [] } : undefined)),
    ),
    resource(
      PLUGINS.conditionalFormats,
      bySheet(({ conditionalFormats }) => filled(conditionalFormats)),
    ),
    resource(
      PLUGINS.validations,
      bySheet(({ validations }) => filled(validations)),
    ),
    resource(
      PLUGINS.notes,
      bySheet(({ notes }) => (notes.length > 0 ? notesByCell(notes) : undefined)),
    ),
    resource(
      PLUGINS.filter,
      bySheet(({ filter }) => filter),
    ),
  ];
}

function resource(name: string, data: unknown): IResources[number] {
  return { name, data: JSON.stringify(data) };
}

function notesByCell(notes: readonly ISheetNote[]): Record<number, Record<number, ISheetNote>> {
  const rows: Record<number, Record<number, ISheetNote>> = {};
  for (const note of notes) (rows[note.row] ??= {})[note.col] = note;
  return rows;
}

/** The resources of a snapshot, taken apart again. */
export class SnapshotResources {
  readonly names: DefinedNames;
  private readonly tables: BySheet<{ readonly tables?: readonly ITableJson[] }>;
  private readonly conditionalFormats: BySheet<readonly IConditionFormattingRule[]>;
  private readonly validations: BySheet<readonly ISheetDataValidationRule[]>;
  private readonly notes: BySheet<Record<string, Record<string, ISheetNote>>>;
  private readonly filters: BySheet<IAutoFilter>;

  constructor(snapshot: IWorkbookData) {
    const read = <T>(name: string): T => {
      const data = snapshot.resources?.find((entry) => entry.name === name)?.data;
      return (data ? JSON.parse(data) : {}) as T;
    };
    this.names = read(PLUGINS.names);
    this.tables = read(PLUGINS.tables);
    this.conditionalFormats = read(PLUGINS.conditionalFormats);
    this.validations = read(PLUGINS.validations);
    this.notes = read(PLUGINS.notes);
    this.filters = read(PLUGINS.filter);
  }

  of(sheetId: string): SheetResources {
    const filter = this.filters[sheetId];
    return {
      tables: this.tables[sheetId]?.tables ?? [],
      conditionalFormats: this.conditionalFormats[sheetId] ?? [],
      validations: this.validations[sheetId] ?? [],
      notes: notesOf(this.notes[sheetId] ?? {}),
      ...(filter ? { filter } : {}),
    };
  }
}

/** A note stands at the cell under which it is filed. */
function notesOf(rows: Record<string, Record<string, ISheetNote>>): ISheetNote[] {
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, note]) => ({ ...note, row: Number(row), col: Number(column) })),
  );
}
