import { CELL_INVERTED_INDEX_CACHE, ERROR_TYPE_SET } from "@univerjs/engine-formula";

type CellValue = string | number | boolean | null | undefined;
/** A value as it is sought: a text in lower case; a blank cell is a key of its own. */
type Key = string | number | boolean | symbol;
type Columns = Map<number, RowsByValue>;

const BLANK: Key = Symbol("blank");
const NOTHING = { rowsInCache: [], rowsNotInCache: [] };

function keyOf(value: CellValue): Key {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "string") return value.toLowerCase();
  // -0 is 0.
  return typeof value === "number" ? value + 0 : value;
}

/** The keys of the cells that equal a value: a blank cell equals 0, FALSE and the empty text, which do not equal each other. */
function equalKeys(value: CellValue): readonly Key[] {
  const key = keyOf(value);
  if (key === BLANK) return [BLANK, 0, "", false];
  return key === 0 || key === "" || key === false ? [key, BLANK] : [key];
}

const ERRORS: ReadonlySet<string> = new Set([...ERROR_TYPE_SET].map((error) => error.toLowerCase()));

/** A comparison with an error is that error; the criterion 12 finds the text "12", which a comparison does not. */
function isPeculiar(key: Key): boolean {
  return typeof key === "string" && key !== "" && (ERRORS.has(key) || Number.isFinite(Number(key)));
}

/** The rows of a column by value, which also knows each row's value. */
class RowsByValue extends Map<Key, Set<number>> {
  private readonly keyOfRow = new Map<number, Key>();
  private readonly peculiar = new Set<number>();

  place(row: number, key: Key): void {
    const before = this.keyOfRow.get(row);
    if (before === key) return;
    if (before !== undefined) this.get(before)?.delete(row);
    ensure<Key, Set<number>>(this, key, () => new Set()).add(row);
    this.keyOfRow.set(row, key);
    if (isPeculiar(key)) this.peculiar.add(row);
    else this.peculiar.delete(row);
  }

  /** Whether the rows that equal a value tell all that a comparison or a criterion says of the column. */
  isPlain(): boolean {
    return this.peculiar.size === 0;
  }
}

type Index = typeof CELL_INVERTED_INDEX_CACHE;

/** The rows of all columns by value; the index keeps them where Univer's own is kept, so that both are cleared together. */
function columnOf(index: Index, unitId: string, sheetId: string, column: number): RowsByValue {
  const units = (index as unknown as { _cache: Map<string, Map<string, Columns>> })._cache;
  const columns = ensure<string, Columns>(
    ensure(units, unitId, () => new Map<string, Columns>()),
    sheetId,
    () => new Map(),
  );
  return ensure(columns, column, () => new RowsByValue());
}

/** Whether rows of a column have been compared: a column that has not is read whole when it is. */
function isCompared(index: Index, unitId: string, sheetId: string, column: number): boolean {
  const { _continueBuildingCache: compared } = index as unknown as {
    readonly _continueBuildingCache: Map<string, Map<string, Map<number, unknown>>>;
  };
  return compared.get(unitId)?.get(sheetId)?.has(column) ?? false;
}

let repaired = false;

/**
 * Univer keeps the rows of each column by value, and compares a column that it has seen once by a look into that index.
 * There it takes 0, a blank cell and an empty text for the same, likewise 12 and the text "12", and passes over errors: the second
 * formula `=A1=""` says TRUE of 0. This index tells them apart as a comparison cell by cell does. It also finds the value
 * that a row had at once, for which Univer searches all values of the column.
 */
export function repairInvertedIndex(): void {
  if (repaired) return;
  repaired = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const { canUseCache } = index;

  index.set = function (unitId, sheetId, column, value, row, force = false) {
    const isWanted = force
      ? isCompared(this, unitId, sheetId, column)
      : this.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (!isWanted) return;
    columnOf(this, unitId, sheetId, column).place(row, keyOf(value));
  };

  index.getCellPositions = function (unitId, sheetId, column, value, rowsInCache) {
    const rows = columnOf(this, unitId, sheetId, column);
    const matchingRows = equalKeys(value)
      .flatMap((key) => [...(rows.get(key) ?? [])])
      .filter((row) => rowsInCache.some(([start, end]) => start <= row && row <= end));
    return { errorType: null, matchingRows };
  };

  // A column that is not plain is compared cell by cell.
  index.canUseCache = function (unitId, sheetId, column, from, to) {
    const found = canUseCache.call(this, unitId, sheetId, column, from, to);
    const isUsed = found.rowsInCache.length > 0;
    return isUsed && columnOf(this, unitId, sheetId, column).isPlain() ? found : NOTHING;
  };
}

function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
