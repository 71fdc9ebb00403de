import type { Engine } from "../../engine/engine";
import { cellAt, contains } from "../geometry";
import { formatSpecifier, replaceStructuredReferences, type Specifier } from "./structuredReference";
import { tablesOf } from "./tablesOf";
import type { CellPlace, Table } from "./tables";

/**
 * A formula as the engine and a file know it: each structured reference names its table, as it is written there.
 *
 * @example `=[@amount]*2` in the table Sales becomes `=Sales[[#This Row],[amount]]*2`
 */
export function normaliseFormula(engine: Engine, formula: string, place: CellPlace): string {
  if (!formula.includes("[")) return formula;
  const tables = tablesOf(engine);
  return replaceStructuredReferences(formula, ({ table: name, specifier }) => {
    const table = name === "" ? tableAt(tables.list(place.sheetId), place) : tables.byName(name);
    return table && `${table.name}${formatSpecifier(specifier)}`;
  });
}

/** A formula as Excel shows it in its cell: `[@Amount]` where the cell is in the table. */
export function presentFormula(engine: Engine, formula: string, place: CellPlace): string {
  if (!formula.includes("[#This Row]")) return formula;
  const table = tableAt(tablesOf(engine).list(place.sheetId), place);
  return replaceStructuredReferences(formula, ({ table: name, specifier: { items, columns } }) => {
    if (!items.has("thisRow") || items.size > 1 || !columns) return undefined;
    const inside = table?.name.toLowerCase() === name.toLowerCase();
    return `${inside ? "" : name}[@${withinBrackets(columns)}]`;
  });
}

function withinBrackets(columns: NonNullable<Specifier["columns"]>): string {
  const text = formatSpecifier({ items: new Set(), columns });
  if (text.startsWith("[[")) return text.slice(1, -1);
  return /^\[[\p{L}\p{N}_]+\]$/u.test(text) ? text.slice(1, -1) : text;
}

function tableAt(tables: readonly Table[], { row, column }: CellPlace): Table | undefined {
  return tables.find((table) => contains(table.area, cellAt(row, column)));
}
