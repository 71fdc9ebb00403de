import type { IUnitRange } from "@univerjs/core";
import type { BaseAstNode } from "@univerjs/engine-formula";
import { FUNCTIONS, truthOf } from "./plainFunctions";
import { OPERATORS } from "./plainOperators";
import { isMatrix, type Operand, type PlainMatrix, type PlainResult } from "./plainValues";

/** Cells of a sheet that a formula reads together. */
export interface PlainArea {
  readonly unitId: string;
  readonly sheetId: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** The same for all formulas that read the same cells. */
  readonly key: string;
}

/** Where a formula gets the cells that it reads. */
export interface PlainCells {
  value(unitId: string, sheetId: string, row: number, column: number): Operand;
  matrix(area: PlainArea): PlainMatrix;
  /** That a formula calculated with more than one value at a time: Univer notes it of its cell. */
  noteMatrix(): void;
}

export type PlainFormula = (cells: PlainCells) => PlainResult;

/** What a formula's constants and references stand for, as Univer reads them. */
export interface Meanings {
  constant(node: BaseAstNode): PlainResult | undefined;
  range(node: BaseAstNode): IUnitRange | undefined;
}

/** Univer's kinds of syntax nodes; it does not hand out its names for them. */
const kinds = { reference: 1, value: 2, operator: 3, call: 4, root: 9, union: 10, prefix: 11 } as const;

/** Longer ranges are read by other means. */
const MOST_CELLS = 4096;

/**
 * A formula as a function over plain values; nothing where it calls for more than is known here. Univer makes objects of every
 * cell, number and step of a formula and calculates all branches of an `IF`: a plan with 30,000 formulas takes many seconds.
 */
export function plainFormula(node: BaseAstNode, meanings: Meanings): PlainFormula | undefined {
  const kind: number = node.nodeType;
  const children = node.getChildren();
  switch (kind) {
    case kinds.root:
      return children.length === 1 ? plainFormula(children[0]!, meanings) : undefined;
    case kinds.value: {
      const constant = meanings.constant(node);
      return constant === undefined ? undefined : () => constant;
    }
    case kinds.reference:
      return referenceOf(meanings.range(node));
    case kinds.union:
      return isOfReferences(node) ? referenceOf(meanings.range(node)) : undefined;
    case kinds.prefix:
      return node.getToken() === "-" ? negated(children, meanings) : undefined;
    case kinds.operator:
      return operation(node.getToken(), children, meanings);
    case kinds.call:
      return node.getToken().toUpperCase() === "IF" ? branches(children, meanings) : call(node, meanings);
    default:
      return undefined;
  }
}

/** Whether a range goes from one reference to another, and not to what is calculated. */
function isOfReferences(node: BaseAstNode): boolean {
  return node.getChildren().every((child) => (child.nodeType as number) === kinds.reference);
}

function isRange({ nodeType }: BaseAstNode): boolean {
  return (nodeType as number) === kinds.reference || (nodeType as number) === kinds.union;
}

function allOf(nodes: readonly BaseAstNode[], meanings: Meanings): PlainFormula[] | undefined {
  const formulas = nodes.map((node) => plainFormula(node, meanings));
  return formulas.every((formula) => formula !== undefined) ? formulas : undefined;
}

function referenceOf(range: IUnitRange | undefined): PlainFormula | undefined {
  if (!range || range.unitId === "") return undefined;
  const { unitId, sheetId } = range;
  const { startRow, endRow, startColumn, endColumn } = range.range;
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  if (startRow < 0 || startColumn < 0 || !(rows * columns <= MOST_CELLS)) return undefined;
  if (rows === 1 && columns === 1) {
    return (cells) => cells.value(unitId, sheetId, startRow, startColumn);
  }
  const key = [unitId, sheetId, startRow, startColumn, rows, columns].join();
  const area: PlainArea = { unitId, sheetId, startRow, startColumn, rows, columns, key };
  return (cells) => cells.matrix(area);
}

/** Values of ranges are passed over where those that are calculated may not be: a cell stays a range. */
function asRange(formula: PlainFormula): PlainFormula {
  return (cells) => {
    const value = formula(cells);
    return isMatrix(value) ? value : { rows: 1, columns: 1, values: [value] };
  };
}

function noted(result: PlainResult, cells: PlainCells): PlainResult {
  if (isMatrix(result) && result.values.length > 1) cells.noteMatrix();
  return result;
}

function negated(children: readonly BaseAstNode[], meanings: Meanings): PlainFormula | undefined {
  const [formula] = allOf(children, meanings) ?? [];
  const subtract = OPERATORS.get("-")!;
  return formula && ((cells) => noted(subtract(0, formula(cells)), cells));
}

function operation(
  token: string,
  children: readonly BaseAstNode[],
  meanings: Meanings,
): PlainFormula | undefined {
  const [operator, sides] = [OPERATORS.get(token), allOf(children, meanings)];
  if (!operator || sides?.length !== 2) return undefined;
  const [one, other] = sides as [PlainFormula, PlainFormula];
  return (cells) => noted(operator(one(cells), other(cells)), cells);
}

/** Only the branch that counts is calculated. */
function branches(children: readonly BaseAstNode[], meanings: Meanings): PlainFormula | undefined {
  const parts = allOf(children, meanings);
  if (!parts || parts.length < 2 || parts.length > 3) return undefined;
  const [condition, then, otherwise = () => false] = parts as [PlainFormula, PlainFormula, PlainFormula?];
  return (cells) => (truthOf(condition(cells)) ? then(cells) : otherwise(cells));
}

function call(node: BaseAstNode, meanings: Meanings): PlainFormula | undefined {
  const known = FUNCTIONS.get(node.getToken().toUpperCase());
  const children = node.getChildren();
  if (!known || children.length < known.least || children.length > known.most) return undefined;
  const formulas = allOf(children, meanings)?.map((formula, at) =>
    isRange(children[at]!) ? asRange(formula) : formula,
  );
  if (!formulas) return undefined;
  const [first, second] = formulas;
  // Without a list of the arguments, which most functions have one or two of.
  if (first && formulas.length === 1) return (cells) => noted(known.call(first(cells)), cells);
  if (first && second && formulas.length === 2)
    return (cells) => noted(known.call(first(cells), second(cells)), cells);
  return (cells) => noted(known.call(...formulas.map((formula) => formula(cells))), cells);
}
