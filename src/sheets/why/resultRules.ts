import type { Localised } from "../../locale/catalogue";
import { headingParts } from "../../locale/punctuation";
import { headingOf, labelsOf, shownText, type CellLook } from "./cellLook";
import { FINDINGS_KIND, RESULT_KINDS, type ResultKind } from "./resultKinds";

const kindOf = (result: string): ResultKind | undefined =>
  result.endsWith("findings") ? FINDINGS_KIND : RESULT_KINDS[result];

/** A column of the table that begins with this key, under a name of its own. */
const OWN_COLUMN = "column of ";

/**
 * The key of a figure on a result sheet.
 *
 * @param result the id of the sheet's result
 * @param names what names the figure on the sheet, the most telling first: a heading, or the row's label where the sheet lists figures
 * @example figureKey("accounts", ["淨銷售額"]) // "net"
 */
export function figureKey(result: string, names: readonly string[]): string | undefined {
  const keys = kindOf(result)?.keys();
  // `People: 客服` goes by the rule of all roles, `Refunds: actual` by that of what came, `客服 · needed` by that of what is needed.
  return names
    .flatMap((name) => [name, headingParts(name)[0]!, headingParts(name).at(-1)!, name.split(" · ").at(-1)!])
    .map((name) => keys?.get(name))
    .find((key) => key !== undefined);
}

/**
 * The key of a cell on a result sheet: by the name of its row where the sheet lists figures, else by its heading, which may stand above other
 * words of the column.
 */
export function keyOfCell(result: string, look: CellLook): string | undefined {
  const label = look.at.column > 0 ? labelsOf(look)[0] : shownText(look);
  const rowKey = label === undefined ? undefined : figureKey(result, [label]);
  if (rowKey !== undefined && kindOf(result)?.rows.has(rowKey)) return rowKey;
  const heading = headingOf(look);
  const own = heading && isNext(result, look, heading.row) ? figureKey(result, [heading.text]) : undefined;
  return own ?? rowKey ?? columnKey(result, look);
}

/** Whether a heading is that of the cell's own table: another one may begin below it with a name that is no words, such as a month. */
function isNext(result: string, { at, top, firstAbove }: CellLook, row: number): boolean {
  const between = firstAbove.slice(row - top + 1, at.row - top);
  return !between.some((first) => typeof first === "string" && figureKey(result, [first]) !== undefined);
}

/** The nearest known name above a cell, or the table's first one where the column has a name of its own. */
function columnKey(result: string, { above, firstAbove }: CellLook): string | undefined {
  const keyOf = (text: unknown) => (typeof text === "string" ? figureKey(result, [text.trim()]) : undefined);
  for (let index = above.length - 1; index >= 0; index -= 1) {
    const key = keyOf(above[index]);
    if (key !== undefined) return key;
    const first = keyOf(firstAbove[index]);
    if (first !== undefined && kindOf(result)?.columns[first]) return `${OWN_COLUMN}${first}`;
  }
  return undefined;
}

/** How a figure of a result sheet comes about, in a sentence. */
export function ruleOf(result: string, key: string | undefined): Localised | undefined {
  const kind = kindOf(result);
  const of = key?.startsWith(OWN_COLUMN)
    ? kind?.columns[key.slice(OWN_COLUMN.length)]
    : key === undefined
      ? undefined
      : kind?.rules[key];
  return of ?? kind?.otherwise;
}
