import type { Engine } from "../../engine/engine";
import { absoluteAddress, areaAddress, quotedSheetName } from "../address";
import { formatSpecifier, replaceStructuredReferences } from "./structuredReference";
import { resolveSpecifier } from "./tableShape";
import type { CellPlace, Table } from "./tables";

/** Rewrites the formulas of the whole workbook that name a table. */
function rewriteFormulas(engine: Engine, rewrite: (formula: string, place: CellPlace) => string): void {
  for (const sheet of engine.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const changed: { place: CellPlace; formula: string }[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const before = cell?.f;
      if (!before) return;
      const place = { sheetId, row, column };
      const formula = rewrite(before, place);
      if (formula !== before) changed.push({ place, formula });
    });
    for (const { place, formula } of changed)
      engine.setCells(sheetId, place.row, place.column, [[{ f: formula }]]);
  }
}

/** After a table got another name: formulas follow. */
export function renameTableInFormulas(engine: Engine, from: string, to: string): void {
  rewriteFormulas(engine, (formula) => renamedTable(formula, from, to));
}

/** A formula with a table by another name. */
export function renamedTable(formula: string, from: string, to: string): string {
  const renamed = replaceStructuredReferences(formula, ({ table, specifier }) =>
    sameName(table, from) ? `${to}${formatSpecifier(specifier)}` : undefined,
  );
  return replaceBareName(renamed, from, to);
}

/** After columns of a table got other names: formulas follow. */
export function renameColumnsInFormulas(
  engine: Engine,
  tableName: string,
  changes: readonly { readonly from: string; readonly to: string }[],
): void {
  const renamed = (column: string): string =>
    changes.find(({ from }) => sameName(from, column))?.to ?? column;
  rewriteFormulas(engine, (formula) =>
    replaceStructuredReferences(formula, ({ table, specifier: { items, columns } }) =>
      sameName(table, tableName) && columns
        ? `${table}${formatSpecifier({ items, columns: { from: renamed(columns.from), to: renamed(columns.to) } })}`
        : undefined,
    ),
  );
}

/** Before a column of a table goes: what named it is `#REF!`. */
export function removeColumnFromFormulas(engine: Engine, tableName: string, column: string): void {
  rewriteFormulas(engine, (formula) =>
    replaceStructuredReferences(formula, ({ table, specifier: { columns } }) =>
      sameName(table, tableName) &&
      columns &&
      (sameName(columns.from, column) || sameName(columns.to, column))
        ? "#REF!"
        : undefined,
    ),
  );
}

/** Before a table becomes plain cells: formulas name the cells in its place. */
export function replaceTableByCells(engine: Engine, table: Table): void {
  const sheet = quotedSheetName(engine.workbook.getSheetBySheetId(table.sheetId)?.getName() ?? "");
  const everything = `${sheet}!${absoluteAddress(resolveSpecifier(table, { items: new Set() })?.area ?? table.area)}`;
  rewriteFormulas(engine, (formula, place) => {
    const replaced = replaceStructuredReferences(formula, ({ table: name, specifier }) => {
      if (!sameName(name, table.name)) return undefined;
      const resolved = resolveSpecifier(table, specifier);
      if (!resolved) return "#REF!";
      if (!resolved.thisRow) return `${sheet}!${absoluteAddress(resolved.area)}`;
      const cells = { ...resolved.area, row: place.row, rows: 1 };
      return `${sheet}!${areaAddress(cells).replace(/([A-Z]+)(\d+)/g, "$$$1$2")}`;
    });
    return replaceBareName(replaced, table.name, everything);
  });
}

/** A table's name alone, which means its data: not in a text and not part of a longer name. */
function replaceBareName(formula: string, name: string, replacement: string): string {
  if (!formula.toLowerCase().includes(name.toLowerCase())) return formula;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(
    `("(?:[^"]|"")*"|'(?:[^']|'')*'!?)|(?<![\\p{L}\\p{N}_.\\]!])${escaped}(?![\\p{L}\\p{N}_.[(!])`,
    "giu",
  );
  return formula.replace(pattern, (whole, quoted: string | undefined) =>
    quoted === undefined ? replacement : whole,
  );
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
