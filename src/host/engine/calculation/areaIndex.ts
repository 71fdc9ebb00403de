import { type IRange, type IUnitRange, RTree } from "@univerjs/core";

/** Cells that formulas read, and who reads them. */
export class Area<Reader> {
  private readonly reading = new Set<Reader>();
  private listed: readonly Reader[] | undefined;
  /** For whoever goes over areas by turns: in which of them it met this one, and found cells of it changed. */
  met = 0;
  changed = 0;

  constructor(
    readonly id: number,
    readonly range: IUnitRange,
  ) {}

  get readers(): readonly Reader[] {
    return (this.listed ??= [...this.reading]);
  }

  get isRead(): boolean {
    return this.reading.size > 0;
  }

  add(reader: Reader): void {
    this.reading.add(reader);
    this.listed = undefined;
  }

  remove(reader: Reader): void {
    this.reading.delete(reader);
    this.listed = undefined;
  }
}

/** Room for more columns than a sheet has. */
const COLUMNS = 1 << 15;

/** The number of a cell in its sheet. */
export const cellKey = (row: number, column: number) => row * COLUMNS + column;

/** The areas that formulas read, each once however many read it, found by the cells they hold. */
export class AreaIndex<Reader> {
  private readonly areas = new Map<string, Area<Reader>>();
  private readonly byId = new Map<number, Area<Reader>>();
  private readonly singles = new Map<string, Map<number, Area<Reader>>>();
  private wider = new RTree();
  private lastId = 0;
  /** Changes whenever an area comes or goes. */
  version = 0;

  clear(): void {
    this.areas.clear();
    this.byId.clear();
    this.singles.clear();
    this.wider = new RTree();
    this.version += 1;
  }

  add(range: IUnitRange, reader: Reader): Area<Reader> {
    const whole = { ...range, range: withEnds(range.range) };
    const key = textOf(whole);
    const area = this.areas.get(key) ?? this.insert(key, whole);
    area.add(reader);
    return area;
  }

  remove(area: Area<Reader>, reader: Reader): void {
    area.remove(reader);
    if (area.isRead) return;
    const { range } = area;
    this.version += 1;
    this.areas.delete(textOf(range));
    this.byId.delete(area.id);
    if (isCell(range.range)) this.singlesOf(range).delete(keyOf(range.range));
    else this.wider.remove({ ...range, id: area.id });
  }

  /** The areas that share cells with a range. */
  meeting(range: IUnitRange): Area<Reader>[] {
    const found: Area<Reader>[] = [];
    for (const id of this.wider.bulkSearch([range]) as Set<number>) found.push(this.byId.get(id)!);
    const singles = this.singles.get(sheetOf(range));
    if (!singles) return found;
    const { startRow, endRow, startColumn, endColumn } = range.range;
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > singles.size) {
      for (const area of singles.values()) if (meets(area.range.range, range.range)) found.push(area);
      return found;
    }
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const area = singles.get(cellKey(row, column));
        if (area) found.push(area);
      }
    }
    return found;
  }

  private insert(key: string, range: IUnitRange): Area<Reader> {
    const area = new Area<Reader>((this.lastId += 1), range);
    this.version += 1;
    this.areas.set(key, area);
    this.byId.set(area.id, area);
    if (isCell(range.range)) this.singlesOf(range).set(keyOf(range.range), area);
    else this.wider.insert({ ...range, id: area.id });
    return area;
  }

  private singlesOf(range: IUnitRange): Map<number, Area<Reader>> {
    const sheet = sheetOf(range);
    const known = this.singles.get(sheet);
    if (known) return known;
    const singles = new Map<number, Area<Reader>>();
    this.singles.set(sheet, singles);
    return singles;
  }
}

export function meets(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    one.endRow >= other.startRow &&
    one.startColumn <= other.endColumn &&
    one.endColumn >= other.startColumn
  );
}

/** A range without an end is one to the end of the sheet. */
function withEnds({ startRow, endRow, startColumn, endColumn }: IRange): IRange {
  const orElse = (place: number, other: number) => (Number.isNaN(place) ? other : place);
  return {
    startRow: orElse(startRow, 0),
    endRow: orElse(endRow, Infinity),
    startColumn: orElse(startColumn, 0),
    endColumn: orElse(endColumn, Infinity),
  };
}

const sheetOf = ({ unitId, sheetId }: IUnitRange) => `${unitId}|${sheetId}`;
const keyOf = ({ startRow, startColumn }: IRange) => cellKey(startRow, startColumn);

function isCell({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

function textOf(range: IUnitRange): string {
  const { startRow, endRow, startColumn, endColumn } = range.range;
  return `${sheetOf(range)}|${startRow}|${endRow}|${startColumn}|${endColumn}`;
}
