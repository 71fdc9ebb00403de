import type { IRange } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { arrayObject, errorObject } from "../../functions/valueObjects";
import { over } from "../../plain/plainNumbers";
import { criterionOf } from "./criteria";
import { CellError, type CellContent, contentOf, contentsOf } from "./rangeContents";
import { totalOf } from "./totals";

/** What the chosen cells of a range come to. */
type Outcome = (contents: readonly CellContent[], isChosen: (place: number) => boolean) => number | CellError;

/**
 * Excel's conditional counts and sums. Univer's take an empty text for a blank cell, read some criteria in their own way, and make an
 * object of each cell and each comparison.
 */
export function answerConditionals(functions: IFunctionService): void {
  const answer = (name: string, way: (values: readonly BaseValueObject[]) => BaseValueObject) => {
    const executor = functions.getExecutor(name);
    if (executor) executor.calculate = (...values) => way(values);
  };
  for (const name of ["COUNTIF", "COUNTIFS"]) answer(name, (values) => answered({ conditions: values }));
  for (const [name, outcome] of [
    ["SUM", totalOf],
    ["AVERAGE", average],
  ] as const) {
    answer(`${name}IF`, ([range, criterion, target]) =>
      answered({
        conditions: [range, criterion],
        target: { cells: isOmitted(target) ? range : target, outcome, isOfAnySize: true },
      }),
    );
  }
  for (const [name, outcome] of [
    ["SUM", totalOf],
    ["AVERAGE", average],
    ["MAX", extreme(Math.max)],
    ["MIN", extreme(Math.min)],
  ] as const) {
    answer(`${name}IFS`, ([cells, ...conditions]) => answered({ conditions, target: { cells, outcome } }));
  }
}

function isOmitted(value: BaseValueObject | undefined): boolean {
  return !value || (value.isValueObject() && value.isNull());
}

interface Question {
  /** Ranges, and behind each its criterion. */
  readonly conditions: readonly (BaseValueObject | undefined)[];
  /** The cells that count; without them it is counted how often the conditions hold. */
  readonly target?: {
    readonly cells: BaseValueObject | undefined;
    readonly outcome: Outcome;
    /** The size is that of the first range, whatever is written. */
    readonly isOfAnySize?: true;
  };
}

/** A range as far as there is content, which may be less than all of it. */
interface Cells {
  readonly reference: BaseReferenceObject;
  readonly full: Size;
  readonly read: IRange;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function answered({ conditions, target }: Question): BaseValueObject {
  const ranges: Cells[] = [];
  for (const value of [...conditions.filter((_, at) => at % 2 === 0), ...(target ? [target.cells] : [])]) {
    const cells = cellsOf(value);
    if (cells instanceof CellError) return errorObject(cells.name);
    ranges.push(cells);
  }
  const [first] = ranges;
  const criteria = conditions.filter((_, at) => at % 2 === 1).map(criteriaOf);
  const isAlike = ({ full }: Cells) => full.rows === first?.full.rows && full.columns === first.full.columns;
  const compared = target?.isOfAnySize ? ranges.slice(0, -1) : ranges;
  if (!first || conditions.length % 2 !== 0 || !compared.every(isAlike)) return errorObject(ErrorType.VALUE);
  const size = sizeOfAll(
    compared.map(({ read }) => sizeOf(read)),
    Math.min,
  );
  const contents = ranges.map(({ reference, read }) => contentsOf(reference, cut(read, size)));
  const blanks = first.full.rows * first.full.columns - size.rows * size.columns;
  return eachCombination(criteria, (combination) => {
    const tests = combination.map(criterionOf);
    const passed = new Uint8Array(size.rows * size.columns).fill(1);
    tests.forEach((test, at) => {
      const tested = contents[at]!;
      for (let place = 0; place < passed.length; place++) {
        if (passed[place] === 1 && !test(tested[place]!)) passed[place] = 0;
      }
    });
    if (target) return target.outcome(contents.at(-1)!, (place) => passed[place] === 1);
    const counted = passed.reduce((count, each) => count + each, 0);
    return blanks > 0 && tests.every((test) => test(null)) ? counted + blanks : counted;
  });
}

function cellsOf(value: BaseValueObject | undefined): Cells | CellError {
  if (value?.isError()) return contentOf(value) as CellError;
  const reference = value as unknown as BaseReferenceObject | undefined;
  if (!reference?.isReferenceObject() || reference.isMultiArea()) return CellError.named(ErrorType.VALUE)!;
  const read = reference.getRangePosition();
  if (read.startRow < 0 || read.startColumn < 0 || !reference.getCurrentActiveSheetData())
    return CellError.named(ErrorType.REF)!;
  return { reference, read, full: sizeOf(reference.toUnitRange().range) };
}

function sizeOf({ startRow, endRow, startColumn, endColumn }: IRange): Size {
  return { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function sizeOfAll(sizes: readonly Size[], choose: (...lengths: number[]) => number): Size {
  return {
    rows: choose(...sizes.map(({ rows }) => rows)),
    columns: choose(...sizes.map(({ columns }) => columns)),
  };
}

function cut(range: IRange, { rows, columns }: Size): IRange {
  const { startRow, startColumn } = range;
  return { ...range, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
}

/** The criteria of one range: often one, several where a range or an array is given. */
function criteriaOf(value: BaseValueObject | undefined): CellContent[][] {
  if (value?.isReferenceObject()) {
    const reference = value as unknown as BaseReferenceObject;
    const { rows, columns } = sizeOf(reference.getRangePosition());
    const contents = contentsOf(reference);
    return Array.from({ length: rows }, (_, row) => contents.slice(row * columns, (row + 1) * columns));
  }
  if (!value?.isArray()) return [[value ? contentOf(value) : null]];
  const rows: CellContent[][] = [];
  (value as ArrayValueObject).iterator((each, row, column) => {
    (rows[row] ??= [])[column] = each ? contentOf(each) : null;
  });
  return rows;
}

/** Criteria that are arrays give an array of results, each for the criteria at its place. */
function eachCombination(
  criteria: readonly CellContent[][][],
  resultOf: (combination: readonly CellContent[]) => number | CellError,
): BaseValueObject {
  const { rows, columns } = sizeOfAll(
    criteria.map((each) => ({ rows: each.length, columns: each[0]?.length ?? 0 })),
    Math.max,
  );
  const results = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const combination = criteria.map((each) => criterionAt(each, row, column));
      return combination.every((each) => each !== undefined)
        ? valueObject(resultOf(combination))
        : errorObject(ErrorType.NA);
    }),
  );
  return rows === 1 && columns === 1 ? results[0]![0]! : arrayObject(results);
}

/** A single row or column of criteria goes with each of the others. */
function criterionAt(criteria: CellContent[][], row: number, column: number): CellContent | undefined {
  const found = criteria.length === 1 ? criteria[0]! : criteria[row];
  return found?.length === 1 ? found[0] : found?.[column];
}

function valueObject(result: number | CellError): BaseValueObject {
  return result instanceof CellError ? errorObject(result.name) : NumberValueObject.create(result);
}

const average: Outcome = (contents, isChosen) => {
  const total = totalOf(contents, isChosen);
  if (total instanceof CellError) return total;
  const count = contents.filter((value, place) => typeof value === "number" && isChosen(place)).length;
  return count === 0 ? CellError.named(ErrorType.DIV_BY_ZERO)! : over(total, count);
};

const extreme =
  (choose: (one: number, other: number) => number): Outcome =>
  (contents, isChosen) => {
    let chosen: number | undefined;
    for (const [place, value] of contents.entries()) {
      if (value instanceof CellError && isChosen(place)) return value;
      if (typeof value !== "number" || !isChosen(place)) continue;
      chosen = chosen === undefined ? value : choose(chosen, value);
    }
    return chosen ?? 0;
  };
