import { type IStyleData, Styles } from "@univerjs/core";

interface Search {
  search(style: IStyleData, json: string): string;
  get(id: string): unknown;
  /** Compares a style with every one of the workbook. */
  _getExistingStyleId(style: IStyleData): string | null;
  /** The ids of styles by their JSON. */
  readonly _cacheMap: { get(json: string): string | undefined; set(json: string, id: string): void };
}

/** What Univer takes for the id of a style that there is none of. */
const NONE = "-1";

let repaired = false;

/**
 * Univer finds a style at once by its JSON. One whose parts come in another order it compares with every style of the workbook,
 * and the next cell that has it again. Here what was found once is remembered.
 */
export function rememberStylesFound(): void {
  if (repaired) return;
  repaired = true;
  const styles = Styles.prototype as unknown as Search;
  styles.search = function (this: Search, style, json) {
    const known = this._cacheMap.get(json);
    if (known !== undefined && this.get(known)) return known;
    const found = this._getExistingStyleId(style);
    if (found) this._cacheMap.set(json, found);
    return found ?? NONE;
  };
}
