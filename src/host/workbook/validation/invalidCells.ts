import type { Area, CellValue, EvaluationResult } from "../../engine/engine";
import { parseAddress } from "../address";
import { movedFormula } from "../content/r1c1";
import { areasOfCells } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { resolveRange } from "../resolve";
import type { RangeTarget } from "../targets";
import type { ExcelValidation, ValidationRule } from "./excelValidation";
import { validationsOf, type CoveredPart } from "./validations";

/** Cells of a range and how many of them a rule covers. */
export interface Verdict {
  readonly invalid: readonly Area[];
  readonly invalidCount: number;
  readonly cellCount: number;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Checks the cells of a range against their rules, with what stands in them now. */
export async function invalidCells(host: HostWorkbook, target: RangeTarget): Promise<Verdict> {
  await host.engine.idle();
  const invalid: Cell[] = [];
  for (const part of validationsOf(host, target))
    invalid.push(...(await invalidOf(host, target.sheetId, part)));
  invalid.sort((one, other) => one.row - other.row || one.column - other.column);
  const cellCount = target.areas.reduce((count, { rows, columns }) => count + rows * columns, 0);
  return { invalid: areasOfCells(invalid), invalidCount: invalid.length, cellCount };
}

async function invalidOf(host: HostWorkbook, sheetId: string, part: CoveredPart): Promise<Cell[]> {
  const { rule, ignoreBlanks } = part.validation;
  const cells = part.areas
    .flatMap((area) => cellsOf(host, sheetId, area))
    .filter(({ value }) => !(ignoreBlanks && value === ""));
  const test = await tester(host, sheetId, rule, cells, part.anchor);
  return cells.filter((cell, index) => !test(cell.value, index));
}

function cellsOf(host: HostWorkbook, sheetId: string, area: Area): Cell[] {
  return host.engine
    .values(sheetId, area)
    .flatMap((row, r) => row.map((value, c) => ({ row: area.row + r, column: area.column + c, value })));
}

type Test = (value: CellValue, index: number) => boolean;

/** What a rule asks of each of the cells, its formulas worked out for each. */
async function tester(
  host: HostWorkbook,
  sheetId: string,
  rule: ValidationRule,
  cells: readonly Cell[],
  anchor: Area,
): Promise<Test> {
  const evaluated = async (formula: string): Promise<(index: number) => CellValue> => {
    const constant = Number(formula.slice(1) || NaN);
    if (!Number.isNaN(constant)) return () => constant;
    const results = await evaluateAt(host, sheetId, formula, cells, anchor);
    return (index) => results[index]?.values[0]?.[0] ?? "";
  };
  if (rule.type === "None") return () => true;
  if (rule.type === "List") return listTest(host, sheetId, rule.source);
  if (rule.type === "Custom") {
    const result = await evaluated(rule.formula);
    return (_value, index) => Number(result(index)) !== 0 && !String(result(index)).startsWith("#");
  }
  const first = await evaluated(rule.formula1);
  const second = rule.formula2 === undefined ? first : await evaluated(rule.formula2);
  const compare = COMPARISONS[rule.operator];
  return (value, index) => {
    const measured = rule.type === "TextLength" ? String(value).length : value;
    if (typeof measured !== "number" || !compare) return false;
    if (rule.type === "WholeNumber" && !Number.isInteger(measured)) return false;
    return compare(measured, Number(first(index)), Number(second(index)));
  };
}

function evaluateAt(
  host: HostWorkbook,
  sheetId: string,
  formula: string,
  cells: readonly Cell[],
  anchor: Area,
): Promise<EvaluationResult[]> {
  const formulas = cells.map((cell) => movedFormula(formula, anchor, cell));
  return host.engine.evaluate(formulas, { sheetId, row: anchor.row, column: anchor.column });
}

/** Items of a list: those in the cells that it names, or between its commas; in any case. */
async function listTest(host: HostWorkbook, sheetId: string, source: string): Promise<Test> {
  const items = new Set(
    (await listItems(host, sheetId, source)).map((item) => String(item).trim().toLowerCase()),
  );
  return (value) => items.has(String(value).trim().toLowerCase());
}

async function listItems(host: HostWorkbook, sheetId: string, source: string): Promise<CellValue[]> {
  if (!source.startsWith("=")) return source.split(",");
  const reference = source.slice(1);
  if (parseAddress(reference)) {
    const { sheetId: sourceSheet, areas } = resolveRange(host, sheetId, reference);
    return host.engine.values(sourceSheet, areas[0]).flat();
  }
  const [result] = await host.engine.evaluate([source], { sheetId, row: 0, column: 0 });
  return result?.values.flat() ?? [];
}

const COMPARISONS: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/** What rules say of all cells together: `true`, `false`, or `null` where some are valid and some are not. */
export function validOf({ invalidCount, cellCount }: Verdict): boolean | null {
  if (invalidCount === 0) return true;
  return invalidCount === cellCount ? false : null;
}

/** Whether two rules are the same, whatever object they stand in. */
export function sameValidation(one: ExcelValidation, other: ExcelValidation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
