import { isUnbounded } from "../address";
import { texts } from "../content/readRange";
import { writeRange } from "../content/writeRange";
import { areasOfCells, intersection } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { rangeOf, type RangeTarget } from "../targets";
import { usedArea } from "./usedArea";

export interface SearchCriteria {
  readonly completeMatch?: boolean | null;
  readonly matchCase?: boolean | null;
  readonly searchDirection?: "Forward" | "Backwards" | null;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells in which a text stands, row by row. It is looked for in what a cell shows and in its formula. */
function findCells(
  host: HostWorkbook,
  target: RangeTarget,
  text: string,
  criteria: SearchCriteria = {},
): Cell[] {
  const used = usedArea(host, target.sheetId, host.sheetArea(), true);
  if (!used || text === "") return [];
  const pattern = searchPattern(text, criteria, "");
  return target.areas.flatMap((whole) => {
    const area = intersection(used, whole);
    if (!area) return [];
    const formulas = host.engine.formulas(target.sheetId, area);
    return texts(host, target.sheetId, area).flatMap((row, r) =>
      row.flatMap((shown, c) => {
        const found = pattern.test(shown) || pattern.test(formulas[r]?.[c] ?? "");
        return found ? [{ row: area.row + r, column: area.column + c }] : [];
      }),
    );
  });
}

/** The next cell with a text, from the beginning of a range on or from its end back. */
export function findCell(
  host: HostWorkbook,
  target: RangeTarget,
  text: string,
  criteria: SearchCriteria = {},
): RangeTarget | null {
  const cells = findCells(host, target, text, criteria);
  const cell = criteria.searchDirection === "Backwards" ? cells[cells.length - 1] : cells[0];
  return cell ? rangeOf(target.sheetId, { ...cell, rows: 1, columns: 1 }) : null;
}

/** All of them as one set of areas; `null` where there is none. */
export function findAll(
  host: HostWorkbook,
  target: RangeTarget,
  text: string,
  criteria: SearchCriteria = {},
): RangeTarget | null {
  const [first, ...others] = areasOfCells(findCells(host, target, text, criteria));
  return first ? { sheetId: target.sheetId, areas: [first, ...others] } : null;
}

/** Puts one text in the place of another, in values and in formulas. Gives how often. */
export function replaceAll(
  host: HostWorkbook,
  target: RangeTarget,
  text: string,
  replacement: string,
  criteria: SearchCriteria = {},
): number {
  if (text === "") return 0;
  const pattern = searchPattern(text, criteria, "g");
  let count = 0;
  const used = usedArea(host, target.sheetId, host.sheetArea(), true);
  for (const whole of target.areas) {
    const area = used && intersection(used, whole);
    if (!area || isUnbounded(area)) continue;
    const formulas = host.engine.formulas(target.sheetId, area);
    const values = host.engine.values(target.sheetId, area);
    const input = values.map((row, r) =>
      row.map((value, c) => {
        const anchor = host.engine.spillRange(target.sheetId, area.row + r, area.column + c)?.anchor;
        const spilled = anchor && (anchor.row !== area.row + r || anchor.column !== area.column + c);
        const before = formulas[r]?.[c] || (typeof value === "boolean" ? "" : String(value));
        const hits = before.match(pattern)?.length ?? 0;
        if (hits === 0 || spilled) return null;
        count += hits;
        return before.replace(pattern, () => replacement);
      }),
    );
    if (count > 0) writeRange(host, rangeOf(target.sheetId, area), input);
  }
  return count;
}

/** `*` stands for any text and `?` for any character, unless `~` stands before it. */
function searchPattern(text: string, { completeMatch, matchCase }: SearchCriteria, flags: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_, escaped: string, wild: string, plain: string) => {
      if (wild) return wild === "*" ? "[^]*?" : "[^]";
      return `\\${escaped || plain}`;
    },
  );
  return new RegExp(completeMatch ? `^${source}$` : source, flags + (matchCase ? "" : "i"));
}
