import type { CellValue } from "../grid";

/** Many times as many as an export has shops, so that two seldom share a place. A power of two. */
const PLACES = 64;

/**
 * A map by cells of which a few come again and again, such as the shop of every row. Texts are found by their ends and their length
 * in a small table, in a third of the time of the `Map` that stands behind it.
 */
export class RepeatedCells<T> {
  private readonly all = new Map<CellValue | undefined, T>();
  /** Texts only, and never anything else: comparing is then as quick as it can be. */
  private readonly texts: string[] = new Array<string>(PLACES).fill("");
  private readonly values: (T | undefined)[] = new Array<T | undefined>(PLACES).fill(undefined);

  get(cell: CellValue | undefined): T | undefined {
    if (typeof cell !== "string") return this.all.get(cell);
    const place = placeOf(cell);
    return this.texts[place] === cell ? this.values[place] : this.seek(cell, place);
  }

  set(cell: CellValue | undefined, value: T): void {
    this.all.set(cell, value);
    if (typeof cell === "string") this.keepAt(placeOf(cell), cell, value);
  }

  private seek(text: string, place: number): T | undefined {
    const value = this.all.get(text);
    if (value !== undefined) this.keepAt(place, text, value);
    return value;
  }

  private keepAt(place: number, text: string, value: T): void {
    this.texts[place] = text;
    this.values[place] = value;
  }
}

function placeOf(text: string): number {
  const last = text.length - 1;
  return last < 0 ? 0 : (text.charCodeAt(0) * 7 + text.charCodeAt(last) + last) & (PLACES - 1);
}
