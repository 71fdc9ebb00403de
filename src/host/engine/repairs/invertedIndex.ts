import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Sheets = Map<string, Map<string, Map<number, Map<unknown, Set<number>>>>>;

/** The rows of a column by value, which also knows each row's value. */
class RowIndexedColumn extends Map<unknown, Set<number>> {
  private readonly bucketOf = new Map<number, Set<number>>();
  private placing: number | undefined;
  private touched: Set<number> | undefined;

  override get(value: unknown): Set<number> | undefined {
    return (this.touched = super.get(value));
  }

  override set(value: unknown, bucket: Set<number>): this {
    this.touched = bucket;
    return super.set(value, bucket);
  }

  /** While a row is being placed, the only bucket worth a look is the one it was in. */
  override *[Symbol.iterator](): MapIterator<[unknown, Set<number>]> {
    if (this.placing === undefined) return yield* this.entries();
    const bucket = this.bucketOf.get(this.placing);
    if (bucket) yield [undefined, bucket];
    return undefined;
  }

  place(row: number, write: () => void): void {
    this.placing = row;
    this.touched = undefined;
    write();
    this.placing = undefined;
    const bucket = this.touched as Set<number> | undefined;
    if (bucket?.has(row)) this.bucketOf.set(row, bucket);
  }
}

let repaired = false;

/**
 * Univer keeps, for lookups, the rows of each column by value. To move a row to another value it searches all values of the
 * column, so that a recalculation takes time in the square of its cells.
 */
export function indexRowsOfValues(): void {
  if (repaired) return;
  repaired = true;
  const cache = CELL_INVERTED_INDEX_CACHE;
  const set = cache.set;
  cache.set = function (unitId, sheetId, column, value, row, force) {
    const sheets = (this as unknown as { _cache: Sheets })._cache;
    columnOf(sheets, unitId, sheetId, column).place(row, () =>
      set.call(this, unitId, sheetId, column, value, row, force),
    );
  };
}

function columnOf(units: Sheets, unitId: string, sheetId: string, column: number): RowIndexedColumn {
  const sheets = ensure(units, unitId, () => new Map<string, Map<number, Map<unknown, Set<number>>>>());
  const columns = ensure(sheets, sheetId, () => new Map<number, Map<unknown, Set<number>>>());
  return ensure(columns, column, () => new RowIndexedColumn()) as RowIndexedColumn;
}

function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
