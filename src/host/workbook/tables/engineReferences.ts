import { ICalculateFormulaService, ReferenceNodeFactory } from "@univerjs/engine-formula";
import type { SettlingCalculation } from "../../engine/calculation/settlingCalculation";
import type { Area, Engine } from "../../engine/engine";
import { cellAt } from "../geometry";
import { formatSpecifier, parseSpecifier } from "./structuredReference";
import { resolveSpecifier, type TableShape } from "./tableShape";
import { rangeOfArea } from "./univerRange";

/**
 * What of Univer's parser is reached into. Its own reading of structured references knows names only in their exact
 * case, takes the last row for the totals whether they are shown or not, and knows no `@`.
 */
interface TableReferenceFactory {
  _getTableReferenceNode(
    token: string,
    isLexerNode: boolean,
    isPrepareMerge: boolean,
    isTableName?: boolean,
  ): TableReferenceNode | undefined;
}

interface TableReferenceNode {
  readonly _tableReferenceObject: {
    setRangeData(range: ReturnType<typeof rangeOfArea>): void;
    _isCurrentRowForRange: boolean;
  };
}

const REFERENCE = /^([\p{L}\p{N}_.\\?]+)(\[.*\])?$/su;
const NO_CELL: Area = { row: -1, column: -1, rows: 1, columns: 1 };

/** Lets formulas of this workbook refer to tables as Excel does; `find` gives a table by its name in any case. */
export function installStructuredReferences(
  engine: Engine,
  find: (name: string) => (TableShape & { readonly name: string }) | undefined,
): void {
  const factory = engine.injector.get(ReferenceNodeFactory) as unknown as TableReferenceFactory;
  const original = factory._getTableReferenceNode.bind(factory);
  factory._getTableReferenceNode = (token, isLexerNode, isPrepareMerge) => {
    const [, name = "", brackets = ""] = REFERENCE.exec(token.trim()) ?? [];
    const table = name === "" || isLexerNode ? undefined : find(name);
    const specifier = parseSpecifier(brackets === "" ? "[]" : brackets);
    if (!table || !specifier) return undefined;
    const resolved = resolveSpecifier(table, specifier);
    const node = original(`${table.name}${formatSpecifier(specifier)}`, isLexerNode, isPrepareMerge, true);
    if (node) {
      node._tableReferenceObject.setRangeData(rangeOfArea(resolved?.area ?? NO_CELL));
      node._tableReferenceObject._isCurrentRowForRange = resolved?.thisRow ?? false;
    }
    return node;
  };
}

/** Several values do not fit into a row of a table: `=[Qty]*2` is `#SPILL!` in it, as in Excel, where `=[@Qty]*2` is the row's. */
export function refuseSpillsInTables(
  engine: Engine,
  isInTable: (sheetId: string, cell: Area) => boolean,
): void {
  const calculation = engine.injector.get(ICalculateFormulaService) as SettlingCalculation;
  calculation.keepSpillsOutOf((sheetId, row, column) => isInTable(sheetId, cellAt(row, column)));
}
