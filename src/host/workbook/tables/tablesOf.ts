import type { CellsChange, Engine } from "../../engine/engine";
import { intersection } from "../geometry";
import { renameColumnsInFormulas } from "./formulaRewriting";
import { headerArea } from "./tableShape";
import { Tables } from "./tables";

const known = new WeakMap<Engine, Tables>();

/** The tables of an open workbook. From the first call on its formulas can refer to them. */
export function tablesOf(engine: Engine): Tables {
  const tables = known.get(engine);
  if (tables) return tables;
  const made = new Tables(engine);
  known.set(engine, made);
  engine.onCellsChanged((change) => followHeaders(engine, made, change));
  return made;
}

/** A name typed into a header row becomes the column's, and formulas follow. */
function followHeaders(engine: Engine, tables: Tables, { sheetId, area }: CellsChange): void {
  for (const table of tables.list(sheetId)) {
    const header = headerArea(table);
    if (!header || !intersection(header, area)) continue;
    const changes = tables.syncColumnNames(table);
    if (changes.length > 0) renameColumnsInFormulas(engine, table.name, changes);
  }
}
