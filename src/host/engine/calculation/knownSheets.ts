import type { IFormulaCurrentConfigService } from "@univerjs/engine-formula";

interface KnownSheet {
  readonly unitId: string;
  readonly sheetId: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

interface SheetChanges {
  /** By unit, the names of sheets that came, went or have another name, old ones and new ones. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Sheets of another size, as they were before. */
  readonly resized: readonly KnownSheet[];
}

/** The sheets of all workbooks, and how they differ from the last time that was asked. */
export class KnownSheets {
  private sheets = new Map<string, KnownSheet>();

  changes(config: IFormulaCurrentConfigService): SheetChanges {
    const now = sheetsOf(config);
    const names = new Map<string, string[]>();
    const changed = ({ unitId, name }: KnownSheet) => names.set(unitId, [...(names.get(unitId) ?? []), name]);
    const resized: KnownSheet[] = [];
    for (const [key, before] of this.sheets) {
      const sheet = now.get(key);
      if (sheet?.name !== before.name) changed(before);
      if (sheet && (sheet.rowCount !== before.rowCount || sheet.columnCount !== before.columnCount))
        resized.push(before);
    }
    for (const [key, sheet] of now) if (this.sheets.get(key)?.name !== sheet.name) changed(sheet);
    this.sheets = now;
    return { names, resized };
  }
}

function sheetsOf(config: IFormulaCurrentConfigService): Map<string, KnownSheet> {
  const units = config.getUnitData();
  return new Map(
    Object.entries(config.getSheetNameMap()).flatMap(([unitId, sheets]) =>
      Object.entries(sheets ?? {}).flatMap(([name, sheetId]) => {
        const data = units[unitId]?.[sheetId ?? ""];
        if (!data || sheetId === undefined || sheetId === null) return [];
        const { rowCount, columnCount } = data;
        return [[`${unitId}|${sheetId}`, { unitId, sheetId, name, rowCount, columnCount }] as const];
      }),
    ),
  );
}
