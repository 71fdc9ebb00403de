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
  /** The same for all areas of this width from the same cell on. */
  readonly start: string;
  /** The same for all formulas that read the same cells. */
  readonly key: string;
}

/** Where a formula gets the cells that it reads. */
export interface PlainCells {
  value(unitId: string, sheetId: string, row: number, column: number): Operand;
  matrix(area: PlainArea): PlainMatrix;
  /** That a formula calculated with more than one value at a time: Univer notes it of its cell. */
  noteMatrix(): void;
  /** Whether it was noted since this was last set back, which is done before each formula. */
  hasMatrix: boolean;
  /** The number of the pass over the formulas: in each of them cells have the values that they will have at its end. */
  readonly pass: number;
}

export type PlainFormula = (cells: PlainCells) => PlainResult;

/** What a formula's constants and references stand for, as Univer reads them. */
export interface Meanings {
  constant(node: BaseAstNode): PlainResult | undefined;
  range(node: BaseAstNode): IUnitRange | undefined;
  /** One and the same for all parts of formulas that say the same, by which its value is calculated once. */
  shared(words: string, formula: PlainFormula): PlainFormula;
}

/** A formula or a part of one. */
interface Part {
  readonly formula: PlainFormula;
  /** What it says, where it would say the same in any other cell: of constants and absolute references alone. */
  readonly words?: string;
  /** Whether there is something to calculate. */
  readonly isCalculated: boolean;
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
  const part = partOf(node, meanings);
  return part && sharedOf(part, meanings);
}

function partOf(node: BaseAstNode, meanings: Meanings): Part | undefined {
  const kind: number = node.nodeType;
  const children = node.getChildren();
  switch (kind) {
    case kinds.root:
      return children.length === 1 ? partOf(children[0]!, meanings) : undefined;
    case kinds.value: {
      const constant = meanings.constant(node);
      if (constant === undefined) return undefined;
      return { formula: () => constant, words: JSON.stringify(constant), isCalculated: false };
    }
    case kinds.reference:
      return referenceOf([node], meanings.range(node));
    case kinds.union:
      return isOfReferences(node) ? referenceOf(children, meanings.range(node)) : undefined;
    case kinds.prefix:
      return node.getToken() === "-" ? calculated("-", children, meanings, negated) : undefined;
    case kinds.operator:
      return calculated(node.getToken(), children, meanings, (sides) => operation(node.getToken(), sides));
    case kinds.call: {
      const name = node.getToken().toUpperCase();
      if (name === "IF") return calculated(name, children, meanings, branches);
      return calculated(name, children, meanings, (formulas) => call(name, children, formulas));
    }
    default:
      return undefined;
  }
}

/** A part that is calculated from others. Where it says the same everywhere so do they, and are shared as a part of it. */
function calculated(
  name: string,
  nodes: readonly BaseAstNode[],
  meanings: Meanings,
  join: (formulas: readonly PlainFormula[]) => PlainFormula | undefined,
): Part | undefined {
  const parts: Part[] = [];
  for (const node of nodes) {
    const part = partOf(node, meanings);
    if (!part) return undefined;
    parts.push(part);
  }
  const isSame = parts.every(({ words }) => words !== undefined);
  const formula = join(parts.map((part) => (isSame ? part.formula : sharedOf(part, meanings))));
  if (!formula) return undefined;
  if (!isSame) return { formula, isCalculated: true };
  return { formula, words: `${name}(${parts.map(({ words }) => words).join()})`, isCalculated: true };
}

function sharedOf({ formula, words, isCalculated }: Part, meanings: Meanings): PlainFormula {
  return isCalculated && words !== undefined ? meanings.shared(words, formula) : formula;
}

/** Whether a range goes from one reference to another, and not to what is calculated. */
function isOfReferences(node: BaseAstNode): boolean {
  return node.getChildren().every(isReference);
}

function isReference({ nodeType }: BaseAstNode): boolean {
  return (nodeType as number) === kinds.reference;
}

function isRange(node: BaseAstNode): boolean {
  return isReference(node) || (node.nodeType as number) === kinds.union;
}

/** `$A$1`, on whatever sheet. */
const ABSOLUTE = /^(?:'(?:[^']|'')*'!|[^'!:]*!)?\$[A-Z]+\$\d+$/i;

function referenceOf(ends: readonly BaseAstNode[], range: IUnitRange | undefined): Part | undefined {
  if (!range || range.unitId === "") return undefined;
  const { unitId, sheetId } = range;
  const { startRow, endRow, startColumn, endColumn } = range.range;
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  if (startRow < 0 || startColumn < 0 || !(rows * columns <= MOST_CELLS)) return undefined;
  const start = [unitId, sheetId, startRow, startColumn, columns].join();
  const key = `${start},${rows}`;
  const same = ends.every((end) => ABSOLUTE.test(end.getToken())) ? { words: key } : {};
  if (rows === 1 && columns === 1) {
    const formula: PlainFormula = (cells) => cells.value(unitId, sheetId, startRow, startColumn);
    return { formula, ...same, isCalculated: false };
  }
  const area: PlainArea = { unitId, sheetId, startRow, startColumn, rows, columns, start, key };
  return { formula: (cells) => cells.matrix(area), ...same, isCalculated: false };
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

function negated([formula, ...others]: readonly PlainFormula[]): PlainFormula | undefined {
  const subtract = OPERATORS.get("-")!;
  return formula && others.length === 0 ? (cells) => noted(subtract(0, formula(cells)), cells) : undefined;
}

function operation(token: string, sides: readonly PlainFormula[]): PlainFormula | undefined {
  const operator = OPERATORS.get(token);
  if (!operator || sides.length !== 2) return undefined;
  const [one, other] = sides as [PlainFormula, PlainFormula];
  return (cells) => noted(operator(one(cells), other(cells)), cells);
}

/** Only the branch that counts is calculated. */
function branches(parts: readonly PlainFormula[]): PlainFormula | undefined {
  if (parts.length < 2 || parts.length > 3) return undefined;
  const [condition, then, otherwise = () => false] = parts as [PlainFormula, PlainFormula, PlainFormula?];
  return (cells) => (truthOf(condition(cells)) ? then(cells) : otherwise(cells));
}

function call(
  name: string,
  nodes: readonly BaseAstNode[],
  parts: readonly PlainFormula[],
): PlainFormula | undefined {
  const known = FUNCTIONS.get(name);
  if (!known || nodes.length < known.least || nodes.length > known.most) return undefined;
  const formulas = parts.map((formula, at) => (isRange(nodes[at]!) ? asRange(formula) : formula));
  const [first, second] = formulas;
  // Without a list of the arguments, which most functions have one or two of.
  if (first && formulas.length === 1) return (cells) => noted(known.call(first(cells)), cells);
  if (first && second && formulas.length === 2)
    return (cells) => noted(known.call(first(cells), second(cells)), cells);
  return (cells) => noted(known.call(...formulas.map((formula) => formula(cells))), cells);
}
