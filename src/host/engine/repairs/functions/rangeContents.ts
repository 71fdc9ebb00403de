import {
  CellValueType,
  type ICellData,
  type IRange,
  isNullCell,
  isTextFormat,
  type Nullable,
} from "@univerjs/core";
import {
  type BaseReferenceObject,
  type BaseValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  type ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
} from "@univerjs/engine-formula";

/** An error in a cell. There is one of each name, so that two of a name are the same. */
export class CellError {
  private static readonly errors = new Map<string, CellError>();

  private constructor(readonly name: ErrorType) {}

  /** Nothing where no error has that name. */
  static named(name: string): CellError | undefined {
    if (!ERROR_TYPE_SET.has(name as ErrorType)) return undefined;
    const error = CellError.errors.get(name) ?? new CellError(name as ErrorType);
    CellError.errors.set(name, error);
    return error;
  }
}

/** What a cell holds, for a sum or a condition; `null` where it is blank. */
export type CellContent = number | string | boolean | CellError | null;

/** What the ranges hold that the calculation under way has read. */
const rangesRead = new Map<string, readonly CellContent[]>();

let forgets = false;

/** What a range holds stays as it is while a calculation goes on: it is read after all that it depends on. */
export function forgetContentsWithUniversArrays(): void {
  if (forgets) return;
  forgets = true;
  const arrays = FORMULA_REF_TO_ARRAY_CACHE;
  const { clear } = arrays;
  arrays.clear = function () {
    rangesRead.clear();
    clear.call(this);
  };
}

/** The cells row by row, read once in a calculation. The range may be another one on the same sheet. */
export function contentsOf(
  reference: BaseReferenceObject,
  range: IRange = reference.getRangePosition(),
): readonly CellContent[] {
  const { startRow, endRow, startColumn, endColumn } = range;
  const sheet = [reference.getUnitId(), reference.getSheetId()];
  const key = [...sheet, startRow, endRow, startColumn, endColumn].join();
  const known = rangesRead.get(key);
  if (known) return known;
  const contents = readContents(reference, range);
  rangesRead.set(key, contents);
  return contents;
}

function readContents(reference: BaseReferenceObject, range: IRange): CellContent[] {
  const isText = textFormats(reference);
  const contents: CellContent[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = reference.getCellData(row, column);
      const plain = plainContent(cell, isText);
      contents.push(plain === undefined ? contentOf(reference.getCellValueObject(cell!)) : plain);
    }
  }
  return contents;
}

/** What Univer's value stands for. */
export function contentOf(value: BaseValueObject): CellContent {
  if (value.isNull()) return null;
  if (value.isError()) return CellError.named((value as ErrorValueObject).getErrorType()) ?? null;
  return value.getValue();
}

/** Without Univer's objects, which take most of the time over a full sheet; nothing where they are needed. */
function plainContent(
  cell: Nullable<ICellData>,
  isText: (cell: ICellData) => boolean,
): CellContent | undefined {
  if (isNullCell(cell) || !cell) return null;
  const { v: value, t: type, p: richText } = cell;
  if (richText) return undefined;
  if (typeof value === "number") {
    const isNumber = type === CellValueType.NUMBER || type === undefined || type === null;
    return isNumber && !isText(cell) ? value : undefined;
  }
  if (typeof value !== "string") return undefined;
  const error = CellError.named(value);
  if (error) return error;
  return type === CellValueType.STRING || type === CellValueType.FORCE_STRING ? value : undefined;
}

/** Whether a cell's format makes a text of a number. */
function textFormats(reference: BaseReferenceObject): (cell: ICellData) => boolean {
  const styles = reference.getCurrentStylesData();
  if (!styles) return () => false;
  const known = new Map<ICellData["s"], boolean>();
  return (cell) => {
    if (!cell.s) return false;
    const found = known.get(cell.s) ?? isTextFormat(styles.getStyleByCell(cell)?.n?.pattern ?? "");
    known.set(cell.s, found);
    return found;
  };
}
