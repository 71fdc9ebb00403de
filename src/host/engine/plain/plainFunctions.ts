import { LAST_DAY } from "../days";
import { isPattern } from "./plainOperators";
import { plus, rest, roundDown, roundHalfUp, roundUp } from "./plainNumbers";
import {
  eachOf,
  isMatrix,
  leave,
  NOT_FOUND,
  numberOf,
  pairs,
  single,
  type Operand,
  type PlainMatrix,
  type PlainResult,
} from "./plainValues";

/** A function of Excel over plain values. */
type PlainFunction = (...values: readonly PlainResult[]) => PlainResult;

interface Known {
  readonly least: number;
  readonly most: number;
  readonly call: PlainFunction;
}

/** The numbers among values. Univer passes over texts and logicals of ranges only: what is calculated has to be a number. */
function eachNumber(values: readonly PlainResult[], take: (number: number) => void): void {
  for (const value of values) {
    if (!isMatrix(value)) take(typeof value === "number" ? value : leave());
    else {
      for (const each of value.values) {
        if (typeof each === "number") take(each);
        else if (typeof each === "boolean" || each === NOT_FOUND) leave();
      }
    }
  }
}

function extreme(values: readonly PlainResult[], choose: (one: number, other: number) => number): number {
  let chosen: number | undefined;
  eachNumber(values, (value) => (chosen = chosen === undefined ? value : choose(chosen, value)));
  return chosen ?? 0;
}

function count(values: readonly PlainResult[]): number {
  let found = 0;
  eachNumber(values, () => (found += 1));
  return found;
}

function sum(values: readonly PlainResult[]): number {
  let total = 0;
  eachNumber(values, (value) => (total = plus(total, value)));
  return total;
}

const rounding =
  (round: (value: number, decimals: number) => number): PlainFunction =>
  (value, decimals) =>
    pairs(value!, decimals!, (one, digits) =>
      typeof one === "number" && typeof digits === "number" ? round(one, digits) : leave(),
    );

const ofNumber =
  (change: (value: number) => number): PlainFunction =>
  (value) =>
    eachOf(value!, (each) => (typeof each === "number" ? change(each) : leave()));

/** Before March 1900 Excel counts a day that never was. */
const FIRST_DAY = 61;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function dateOf(value: Operand): Date {
  if (typeof value !== "number" || !isDay(value) || !Number.isInteger(value)) return leave();
  return new Date(EPOCH + value * DAY);
}

function serialOf(time: number): number {
  const serial = (time - EPOCH) / DAY;
  return isDay(serial) ? serial : leave();
}

function isDay(serial: number): boolean {
  return serial >= FIRST_DAY && serial <= LAST_DAY;
}

const ofDate =
  (part: (date: Date) => number): PlainFunction =>
  (value) =>
    part(dateOf(single(value!)));

function whole(value: PlainResult): number {
  const number = single(value);
  return typeof number === "number" && Number.isInteger(number) ? number : leave();
}

function isVector({ rows, columns }: PlainMatrix): boolean {
  return rows === 1 || columns === 1;
}

/** The place of a value in a row or column, for an exact match alone. */
function match(sought: PlainResult, among: PlainResult, how: PlainResult): PlainResult {
  const value = single(sought);
  if (!isMatrix(among) || !isVector(among) || single(how) !== 0) return leave();
  if (typeof value === "number") {
    const at = among.values.indexOf(value);
    return at < 0 ? NOT_FOUND : at + 1;
  }
  if (typeof value !== "string" || value === "" || isPattern(value)) return leave();
  const text = value.toLocaleLowerCase();
  const at = among.values.findIndex((each) => typeof each === "string" && each.toLocaleLowerCase() === text);
  return at < 0 ? NOT_FOUND : at + 1;
}

function index(range: PlainResult, place: PlainResult): PlainResult {
  if (!isMatrix(range) || !isVector(range)) return leave();
  const value = range.values[whole(place) - 1];
  return value === undefined ? leave() : value;
}

/** For a number that is sought alone: a text that may be one is Univer's. */
function sumIf(range: PlainResult, criterion: PlainResult, sums: PlainResult = range): PlainResult {
  const sought = single(criterion);
  if (typeof sought !== "number" || !isMatrix(range) || !isMatrix(sums)) return leave();
  if (range.rows !== sums.rows || range.columns !== sums.columns) return leave();
  let total = 0;
  for (let at = 0; at < range.values.length; at++) {
    const value = range.values[at];
    if (typeof value === "string" ? !Number.isNaN(Number(value)) : typeof value === "boolean") leave();
    if (value !== sought) continue;
    const amount = sums.values[at];
    if (typeof amount === "number") total = plus(total, amount);
  }
  return total;
}

/** A blank has no part in it, which Univer sees to. */
function all(values: readonly PlainResult[]): boolean {
  return values.map((value) => (single(value) === null ? leave() : truthOf(value))).every((isTrue) => isTrue);
}

/** Whether a condition holds; that of a blank cell does not. */
export function truthOf(condition: PlainResult): boolean {
  const value = single(condition);
  if (typeof value === "boolean") return value;
  return typeof value === "number" ? value !== 0 : value === null ? false : leave();
}

function n(value: PlainResult): number {
  const first = isMatrix(value) ? value.values[0]! : value;
  return typeof first === "string" ? 0 : numberOf(first);
}

const of = (least: number, most: number, call: PlainFunction): Known => ({ least, most, call });
const MANY = 255;

/** The functions that are calculated over plain values. `IF` is not among them: it leaves a branch out. */
export const FUNCTIONS: ReadonlyMap<string, Known> = new Map([
  ["SUM", of(1, MANY, (...values) => sum(values))],
  ["MAX", of(1, MANY, (...values) => extreme(values, Math.max))],
  ["MIN", of(1, MANY, (...values) => extreme(values, Math.min))],
  ["COUNT", of(1, MANY, (...values) => count(values))],
  ["SUMPRODUCT", of(1, 1, (value) => sum([value!]))],
  ["SUMIF", of(2, 3, (range, criterion, sums) => sumIf(range!, criterion!, sums))],
  ["ROUND", of(2, 2, rounding(roundHalfUp))],
  ["ROUNDUP", of(2, 2, rounding(roundUp))],
  ["ROUNDDOWN", of(2, 2, rounding(roundDown))],
  ["ABS", of(1, 1, ofNumber(Math.abs))],
  ["INT", of(1, 1, ofNumber(Math.floor))],
  ["MOD", of(2, 2, (value, by) => pairs(value!, by!, (a, b) => rest(numberOf(a), numberOf(b))))],
  ["AND", of(1, MANY, (...values) => all(values))],
  ["N", of(1, 1, (value) => n(value!))],
  ["ISNUMBER", of(1, 1, (value) => eachOf(value!, (each) => typeof each === "number"))],
  ["MATCH", of(3, 3, (sought, among, how) => match(sought!, among!, how!))],
  ["INDEX", of(2, 2, (range, place) => index(range!, place!))],
  [
    "YEAR",
    of(
      1,
      1,
      ofDate((date) => date.getUTCFullYear()),
    ),
  ],
  [
    "MONTH",
    of(
      1,
      1,
      ofDate((date) => date.getUTCMonth() + 1),
    ),
  ],
  [
    "DAY",
    of(
      1,
      1,
      ofDate((date) => date.getUTCDate()),
    ),
  ],
  [
    "DATE",
    of(3, 3, (year, month, day) =>
      whole(year!) < 1900 ? leave() : serialOf(Date.UTC(whole(year!), whole(month!) - 1, whole(day!))),
    ),
  ],
  [
    "EOMONTH",
    of(2, 2, (day, months) => {
      const date = dateOf(single(day!));
      return serialOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + whole(months!) + 1, 0));
    }),
  ],
]);
