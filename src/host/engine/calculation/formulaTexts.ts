import type { IRange, Nullable } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem, IOtherFormulaData } from "@univerjs/engine-formula";
import { cellKey } from "./areaIndex";

/** A formula as it stands in a cell, or in a conditional format or a validation for one of its cells. */
export interface FormulaText {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** How far it stands from the cell that its text was written for. */
  readonly x: number;
  readonly y: number;
  /** That of the conditional format or the validation. */
  readonly otherId?: string;
}

interface OtherFormula {
  readonly said: string;
  readonly texts: readonly FormulaText[];
}

type SheetFormulas = Readonly<Record<string, Nullable<Readonly<Record<string, Nullable<IFormulaDataItem>>>>>>;

interface Changes {
  readonly come: FormulaText[];
  readonly gone: FormulaText[];
}

export type SizeOfSheet = (
  unitId: string,
  sheetId: string,
) => { readonly rowCount: number; readonly columnCount: number };

/** Remembers the formulas of a workbook and tells which have come and gone since. */
export class FormulaTexts {
  private readonly sheets = new Map<string, Map<number, FormulaText>>();
  private readonly others = new Map<string, OtherFormula>();

  constructor(private readonly sizeOf: SizeOfSheet) {}

  clear(): void {
    this.sheets.clear();
    this.others.clear();
  }

  changes(cells: IFormulaData, others: IOtherFormulaData): Changes {
    const changes: Changes = { come: [], gone: [] };
    const present = new Set<string>();
    for (const [unitId, sheets] of Object.entries(cells)) {
      for (const [sheetId, formulas] of Object.entries(sheets ?? {})) {
        present.add(`${unitId}|${sheetId}`);
        this.followSheet(unitId, sheetId, (formulas ?? {}) as SheetFormulas, changes);
      }
    }
    for (const [sheet, known] of this.sheets) {
      if (present.has(sheet)) continue;
      changes.gone.push(...known.values());
      this.sheets.delete(sheet);
    }
    this.followOthers(others, changes);
    return changes;
  }

  private followSheet(
    unitId: string,
    sheetId: string,
    formulas: SheetFormulas,
    { come, gone }: Changes,
  ): void {
    const sheet = `${unitId}|${sheetId}`;
    const before = this.sheets.get(sheet) ?? new Map<number, FormulaText>();
    const shared = sharedTexts(formulas);
    let kept = 0;
    const changed = new Map<number, FormulaText>();
    for (const row in formulas) {
      const cells = formulas[row];
      for (const column in cells) {
        const item = cells[column];
        if (!item) continue;
        const { x = 0, y = 0, si } = item;
        const text = (x !== 0 || y !== 0 ? shared.get(si) : undefined) ?? item.f;
        const place = cellKey(Number(row), Number(column));
        const known = before.get(place);
        if (known?.text === text && known.x === x && known.y === y) kept += 1;
        else changed.set(place, { unitId, sheetId, row: Number(row), column: Number(column), text, x, y });
      }
    }
    if (kept < before.size) {
      for (const [place, text] of before) {
        const item = formulas[text.row]?.[text.column];
        if (item && !changed.has(place)) continue;
        gone.push(text);
        before.delete(place);
      }
    }
    for (const [place, text] of changed) {
      come.push(text);
      before.set(place, text);
    }
    this.sheets.set(sheet, before);
  }

  private followOthers(others: IOtherFormulaData, { come, gone }: Changes): void {
    const present = new Set<string>();
    for (const [unitId, sheets] of Object.entries(others)) {
      for (const [sheetId, formulas] of Object.entries(sheets ?? {})) {
        for (const [otherId, { f, ranges }] of Object.entries(formulas ?? {})) {
          const key = `${unitId}|${sheetId}|${otherId}`;
          present.add(key);
          const said = JSON.stringify([f, ranges, this.sizeOf(unitId, sheetId)]);
          const known = this.others.get(key);
          if (known?.said === said) continue;
          if (known) gone.push(...known.texts);
          const texts = this.textsOver(ranges, { unitId, sheetId, text: f, otherId });
          come.push(...texts);
          this.others.set(key, { said, texts });
        }
      }
    }
    for (const [key, { texts }] of this.others) {
      if (present.has(key)) continue;
      gone.push(...texts);
      this.others.delete(key);
    }
  }

  /** The formula of a conditional format or a validation for each cell that it is for, counted from the first. */
  private textsOver(
    ranges: readonly IRange[],
    of: Pick<FormulaText, "unitId" | "sheetId" | "text" | "otherId">,
  ): FormulaText[] {
    const [first] = ranges;
    const { rowCount, columnCount } = this.sizeOf(of.unitId, of.sheetId);
    const texts: FormulaText[] = [];
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      for (let row = startRow; row <= Math.min(endRow, rowCount - 1); row++) {
        for (let column = startColumn; column <= Math.min(endColumn, columnCount - 1); column++) {
          const [x, y] = [column - first!.startColumn, row - first!.startRow];
          // Univer gives such formulas no cell of their own.
          texts.push({ ...of, row: y - 1, column: x - 1, x, y });
        }
      }
    }
    return texts;
  }
}

/** The texts of formulas that others share, by the name of what is shared. */
function sharedTexts(formulas: SheetFormulas): Map<string | undefined, string> {
  const shared = new Map<string | undefined, string>();
  for (const row in formulas) {
    const cells = formulas[row];
    for (const column in cells) {
      const item = cells[column];
      if (item?.si && !item.x && !item.y) shared.set(item.si, item.f);
    }
  }
  return shared;
}
