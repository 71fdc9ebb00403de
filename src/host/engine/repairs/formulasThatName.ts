import { type Nullable, ObjectMatrix } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { UpdateFormulaController } from "@univerjs/sheets-formula";

/** Univer's kinds of edits after which formulas are written anew; it does not hand out its names for them. */
const kinds = { renamesSheet: 11, removesSheet: 12 } as const;

interface Edit {
  readonly type: number;
  readonly unitId: string;
  readonly sheetId: string;
}

/** The ids of sheets by their names. */
type SheetIds = Readonly<Record<string, Nullable<Readonly<Record<string, Nullable<string>>>>>>;

interface Controller {
  _getFormulaReferenceMoveInfo(formulas: IFormulaData, sheetIds: SheetIds, edit: Edit): unknown;
}

let repaired = false;

/**
 * Univer takes every formula of the workbook apart when a sheet is renamed or removed. Only those that have its name in them can
 * speak of it: the others are left as they are without a look.
 */
export function lookAtFormulasThatName(): void {
  if (repaired) return;
  repaired = true;
  const controller = UpdateFormulaController.prototype as unknown as Controller;
  const univers = controller._getFormulaReferenceMoveInfo;
  controller._getFormulaReferenceMoveInfo = function (this: Controller, formulas, sheetIds, edit) {
    const name = nameOf(edit, sheetIds);
    return univers.call(this, name === undefined ? formulas : thoseNaming(name, formulas), sheetIds, edit);
  };
}

/** The name of the sheet that is renamed or removed, as it is until then. */
function nameOf({ type, unitId, sheetId }: Edit, sheetIds: SheetIds): string | undefined {
  if (type !== kinds.renamesSheet && type !== kinds.removesSheet) return undefined;
  return Object.entries(sheetIds[unitId] ?? {}).find(([, id]) => id === sheetId)?.[0];
}

function thoseNaming(name: string, formulas: IFormulaData): IFormulaData {
  // In a quoted name an apostrophe is written twice.
  const sought = [name, name.replace(/'/g, "''")].map((each) => each.toLowerCase());
  const names = ({ f, si }: IFormulaDataItem) =>
    Boolean(si) || sought.some((each) => f.toLowerCase().includes(each));
  const kept: IFormulaData = {};
  for (const [unitId, sheets] of Object.entries(formulas)) {
    const those: NonNullable<IFormulaData[string]> = {};
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      const matrix = new ObjectMatrix<Nullable<IFormulaDataItem>>();
      new ObjectMatrix(cells ?? {}).forValue((row, column, item) => {
        if (item && names(item)) matrix.setValue(row, column, item);
      });
      those[sheetId] = matrix.getMatrix();
    }
    kept[unitId] = those;
  }
  return kept;
}
