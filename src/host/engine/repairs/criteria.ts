import { type BaseReferenceObject, type BaseValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import type { PlainValue } from "./longColumns";

/** Whether a cell passes a criterion, as Univer says of one cell. */
export type CellTest = (value: PlainValue, criterion: BaseValueObject) => boolean;

/** Univer is asked once for each of so many different values, and remembered for so many criteria. */
const MOST_VALUES = 20_000;
const MOST_CRITERIA = 500;

/** What Univer said of values, by criterion. */
const said = new Map<string | number | boolean, Map<PlainValue, boolean>>();

const OPERATORS = ["=", "<>", ">=", ">", "<=", "<"] as const;

const COMPARISONS: Readonly<Record<(typeof OPERATORS)[number], (one: number, other: number) => boolean>> = {
  "=": (one, other) => one === other,
  "<>": (one, other) => one !== other,
  ">=": (one, other) => one >= other,
  ">": (one, other) => one > other,
  "<=": (one, other) => one <= other,
  "<": (one, other) => one < other,
};

/**
 * A criterion such as `"上海"`, `">=45100"` or a cell as a test of values: numbers are compared at once, of all other values
 * each is asked for once. Nothing where the criterion is no single number or text; the test gives nothing where there are
 * too many values.
 */
export function cellTest(
  given: BaseValueObject,
  passesAlone: CellTest,
): ((value: PlainValue) => boolean | undefined) | undefined {
  const criterion = given.isReferenceObject() ? onlyCell(given as unknown as BaseReferenceObject) : given;
  if (!criterion || !(criterion.isString() || criterion.isNumber())) return undefined;
  const compares = numberComparison(criterion);
  const known = knownOf(criterion.getValue());
  return (value) => {
    if (compares && typeof value === "number") return compares(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size >= MOST_VALUES) return undefined;
    const passes = passesAlone(value, criterion);
    known.set(value, passes);
    return passes;
  };
}

function knownOf(criterion: string | number | boolean): Map<PlainValue, boolean> {
  const known = said.get(criterion) ?? new Map<PlainValue, boolean>();
  if (said.size >= MOST_CRITERIA) said.clear();
  said.set(criterion, known);
  return known;
}

function onlyCell(reference: BaseReferenceObject): BaseValueObject | undefined {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return startRow === endRow && startColumn === endColumn
    ? reference.toArrayValueObject().getFirstCell()
    : undefined;
}

function numberComparison(criterion: BaseValueObject): ((value: number) => boolean) | undefined {
  const text = String(criterion.getValue());
  const operator = criterion.isString() ? OPERATORS.find((each) => text.startsWith(each)) : undefined;
  const content = ValueObjectFactory.create(operator ? text.slice(operator.length) : text);
  if (!content.isNumber()) return undefined;
  const bound = Number(content.getValue());
  const compares = COMPARISONS[operator ?? "="];
  return (value) => compares(value, bound);
}
