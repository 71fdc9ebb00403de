import { minus, over, plus, times } from "./plainNumbers";
import { leave, numberOf, pairs, type Operand, type PlainResult } from "./plainValues";

type Operator = (one: PlainResult, other: PlainResult) => PlainResult;

/** What is done with two values, done with each pair where there are more. */
const ofPairs =
  (join: (one: Operand, other: Operand) => Operand): Operator =>
  (one, other) =>
    pairs(one, other, join);

const arithmetic = (join: (one: number, other: number) => number): Operator =>
  ofPairs((one, other) => join(numberOf(one), numberOf(other)));

function power(one: number, other: number): number {
  if (one === 0) return leave();
  const result = one ** other;
  return Number.isFinite(result) ? result : leave();
}

/** Numbers so near to each other are compared by Univer, which takes those of two dates for one. */
const NEAR = 2e-8;

type Comparison = (order: number) => boolean;

/** Below 0, 0 or above 0, as the first number is less than, equal to or more than the second. */
function orderOf(one: Operand, other: Operand): number {
  if (typeof one !== "number" && typeof other !== "number") return leave();
  if (typeof one === "boolean" || typeof other === "boolean") return leave();
  const difference = numberOf(one) - numberOf(other);
  return difference !== 0 && Math.abs(difference) < NEAR ? leave() : difference;
}

/** Whether texts are alike, whatever their case; a blank is an empty text, and no text is a number. */
function isAlike(one: Operand, other: Operand): boolean {
  if (typeof one === "number" || typeof other === "number") {
    return typeof one === "string" || typeof other === "string" ? false : orderOf(one, other) === 0;
  }
  const [a, b] = [one ?? "", other ?? ""];
  if (typeof a !== "string" || typeof b !== "string" || isPattern(a) || isPattern(b)) return leave();
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}

export function isPattern(text: string): boolean {
  return text.includes("*") || text.includes("?") || text.includes("~");
}

const comparison = (isRight: Comparison): Operator => ofPairs((one, other) => isRight(orderOf(one, other)));

/** Excel's operators over plain values. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ["+", arithmetic(plus)],
  ["-", arithmetic(minus)],
  ["*", arithmetic(times)],
  ["/", arithmetic(over)],
  ["^", arithmetic(power)],
  ["=", ofPairs(isAlike)],
  ["<>", ofPairs((one, other) => !isAlike(one, other))],
  ["<", comparison((order) => order < 0)],
  ["<=", comparison((order) => order <= 0)],
  [">", comparison((order) => order > 0)],
  [">=", comparison((order) => order >= 0)],
]);
