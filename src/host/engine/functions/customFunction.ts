import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  type ErrorValueObject,
  NullValueObject,
} from "@univerjs/engine-formula";
import type {
  FunctionAnswer,
  FunctionCall,
  FunctionDefinition,
  FunctionOptions,
  FunctionParameter,
} from "../engine";
import { answerObject, arrayObject, errorObject } from "./valueObjects";

/** Where a formula stands that calls a function. */
export interface CallPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a custom function needs of the engine around it. */
export interface CallContext {
  addressOf(place: CallPlace): string;
  /** The answer, or nothing while the call is pending. */
  ask(call: FunctionCall): FunctionAnswer | undefined;
  /** What was said beside an error, or that nothing was. */
  report(place: CallPlace, answer: FunctionAnswer): void;
}

/** One parameter with what was handed in for it: nothing, one value, or all values of a repeating one. */
interface Handed {
  readonly parameter: FunctionParameter;
  readonly values: readonly BaseValueObject[];
}

/** Stands for a value that is still to come; the round that sees it is calculated again. */
const pending = () => errorObject(ErrorType.CONNECT, "pending");

/** A custom function as Univer's formulas call it. */
export class HostFunction extends BaseFunction {
  private readonly matrices = new WeakMap<ArrayValueObject, object>();

  constructor(
    private readonly definition: FunctionDefinition,
    private readonly options: FunctionOptions,
    private readonly context: CallContext,
  ) {
    super(definition.name.toUpperCase());
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const handed = this.assign(variants);
    if (!handed) return errorObject(ErrorType.VALUE, "Wrong number of arguments.");
    const lifted = handed
      .filter(({ parameter }) => parameter.dimensionality === "scalar")
      .flatMap(({ values }) => values)
      .filter((value): value is ArrayValueObject => value.isArray());
    const rows = Math.max(1, ...lifted.map((array) => array.getRowCount()));
    const columns = Math.max(1, ...lifted.map((array) => array.getColumnCount()));
    if (rows === 1 && columns === 1) return this.call(handed, 0, 0);
    return arrayObject(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => firstCell(this.call(handed, row, column))),
      ),
    );
  }

  private assign(variants: readonly BaseValueObject[]): Handed[] | undefined {
    const { parameters } = this.definition;
    const last = parameters[parameters.length - 1];
    const tooMany = variants.length > parameters.length && !last?.repeating;
    const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    if (tooMany || variants.length < required) return undefined;
    return parameters.map((parameter, index) => ({
      parameter,
      values: parameter.repeating ? variants.slice(index) : variants.slice(index, index + 1),
    }));
  }

  /** Calls the function with, of each array where a scalar is expected, the value at a row and column. */
  private call(handed: readonly Handed[], row: number, column: number): BaseValueObject {
    const args: unknown[] = [];
    for (const { parameter, values } of handed) {
      const read = values.map((value) => this.argument(parameter, value, row, column));
      const error = read.find(isErrorObject);
      if (error) return error;
      args.push(parameter.repeating ? read : (read[0] ?? null));
    }
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.context.ask({ id: this.definition.id, args, address: this.context.addressOf(place) });
    if (!answer) return pending();
    this.context.report(place, answer);
    return answerObject(answer);
  }

  private argument(
    parameter: FunctionParameter,
    value: BaseValueObject,
    row: number,
    column: number,
  ): unknown {
    // Only an argument left out is blank without being a cell.
    if (value.isNull()) return null;
    if (parameter.dimensionality === "scalar") return this.cell(cellAt(value, row, column));
    if (!value.isArray()) return wrap(this.cell(value));
    return this.matrix(value as ArrayValueObject);
  }

  /** The rows of a range, or the first error in it. Within one calculation a range is one object, and is read once. */
  private matrix(array: ArrayValueObject): unknown {
    const known = this.matrices.get(array);
    if (known) return known;
    const made = this.readMatrix(array);
    this.matrices.set(array, made);
    return made;
  }

  private readMatrix(array: ArrayValueObject): object {
    const rows: unknown[][] = [];
    for (let row = 0; row < array.getRowCount(); row++) {
      const cells: unknown[] = [];
      for (let column = 0; column < array.getColumnCount(); column++) {
        const cell = this.cell(array.get(row, column) ?? NullValueObject.create());
        if (isErrorObject(cell)) return cell;
        cells.push(cell);
      }
      rows.push(cells);
    }
    return rows;
  }

  private cell(value: BaseValueObject): unknown {
    if (value.isError()) return value;
    if (value.isNull()) return this.options.blankCells === "zero" ? 0 : null;
    return value.getValue();
  }
}

function cellAt(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  // A single row or column serves all of them; beyond the end of a longer one there is nothing.
  const at = (size: number, index: number) => (size === 1 ? 0 : index);
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  if (at(rows, row) >= rows || at(columns, column) >= columns) return errorObject(ErrorType.NA);
  return array.get(at(rows, row), at(columns, column)) ?? NullValueObject.create();
}

function firstCell(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
}

function isErrorObject(value: unknown): value is ErrorValueObject {
  return typeof value === "object" && value !== null && "isError" in value;
}

function wrap(value: unknown): unknown {
  return isErrorObject(value) ? value : [[value]];
}
