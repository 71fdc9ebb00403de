import type { Nullable } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  type IFunctionService,
  NullValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { errorObject } from "../../functions/valueObjects";
import { eachPlace } from "./eachPlace";
import { type CellContent, contentOf } from "./rangeContents";
import { compareTexts, sameText, textTest } from "./textPatterns";

type Test = (content: CellContent) => boolean;

/**
 * Lookups find values of the sought one's type alone. Univer finds blank cells for 0, FALSE and the empty text, texts for numbers in
 * order, and of several equal values in order any one instead of the last.
 */
export function lookUpAsExcel(functions: IFunctionService): void {
  repairSearches();
  const match = functions.getExecutor("MATCH");
  if (!match) return;
  const { calculate } = match;
  match.calculate = function (sought: BaseValueObject, among: BaseValueObject, how: BaseValueObject) {
    const type = how?.isNull() ? 0 : this.getMatchTypeValue(how);
    if (sought.isError() || !isVector(among) || typeof type !== "number" || how?.isError())
      return calculate.call(this, sought, among, how);
    return eachPlace([sought], ([each]) => placeObject(each!, among, type));
  };
}

let repaired = false;

function repairSearches(): void {
  if (repaired) return;
  repaired = true;
  const { binarySearch } = BaseFunction.prototype;
  BaseFunction.prototype.equalSearch = function (value, among, results, isFirst = true) {
    const sought = contentOf(value);
    const test = this.name === "XLOOKUP" ? isSame(sought, sameText) : isSame(sought ?? 0, textTest);
    return resultAt(results, placeOf(among, test, isFirst));
  };
  BaseFunction.prototype.binarySearch = function (value, among, results, searchType, matchType) {
    if (searchType !== undefined || matchType !== undefined)
      return binarySearch.call(this, value, among, results, searchType, matchType);
    if (value.isError()) return value;
    return resultAt(results, lastNotAbove(among, contentOf(value) ?? 0));
  };
}

function isVector(value: BaseValueObject): value is ArrayValueObject {
  if (!value.isArray()) return false;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 || array.getColumnCount() === 1;
}

/** `MATCH` of one value: 0 for one that is equal, 1 among values in order, -1 among those in falling order. */
function placeObject(value: BaseValueObject, among: ArrayValueObject, type: number): BaseValueObject {
  if (value.isError()) return value;
  const sought = contentOf(value) ?? 0;
  const place =
    type > 0
      ? lastNotAbove(among, sought)
      : type < 0
        ? lastNotBelow(among, sought)
        : placeOf(among, isSame(sought, textTest), true);
  return place === undefined ? errorObject(ErrorType.NA) : NumberValueObject.create(place + 1);
}

function isSame(sought: CellContent, ofTexts: typeof sameText): Test {
  if (typeof sought !== "string") return (content) => content === sought;
  const isAlike = ofTexts(sought);
  return (content) => typeof content === "string" && isAlike(content);
}

function lengthOf(vector: ArrayValueObject): number {
  return Math.max(vector.getRowCount(), vector.getColumnCount());
}

function objectAt(vector: ArrayValueObject, place: number): Nullable<BaseValueObject> {
  return vector.getColumnCount() === 1 ? vector.get(place, 0) : vector.get(0, place);
}

function contentAt(vector: ArrayValueObject, place: number): CellContent {
  const object = objectAt(vector, place);
  return object ? contentOf(object) : null;
}

function placeOf(vector: ArrayValueObject, test: Test, isFirst: boolean): number | undefined {
  const length = lengthOf(vector);
  for (let step = 0; step < length; step++) {
    const place = isFirst ? step : length - 1 - step;
    if (test(contentAt(vector, place))) return place;
  }
  return undefined;
}

/** Below 0, 0 or above 0, as two values of one type are in order. */
function order(one: CellContent, other: CellContent): number {
  return typeof one === "string" ? compareTexts(one, String(other)) : Number(one) - Number(other);
}

/** In a search by halves, as Excel's, among the values of the sought one's type. */
function lastNotAbove(vector: ArrayValueObject, sought: CellContent): number | undefined {
  const places: number[] = [];
  for (let place = 0; place < lengthOf(vector); place++)
    if (typeof contentAt(vector, place) === typeof sought) places.push(place);
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (order(contentAt(vector, places[middle]!), sought) <= 0) from = middle + 1;
    else to = middle;
  }
  return places[from - 1];
}

function lastNotBelow(vector: ArrayValueObject, sought: CellContent): number | undefined {
  let found: number | undefined;
  for (let place = 0; place < lengthOf(vector); place++) {
    const content = contentAt(vector, place);
    if (typeof content !== typeof sought) continue;
    const difference = order(content, sought);
    if (difference < 0) return found;
    found = place;
    if (difference === 0) return found;
  }
  return found;
}

function resultAt(results: ArrayValueObject, place: number | undefined): BaseValueObject {
  if (place === undefined) return errorObject(ErrorType.NA);
  return objectAt(results, place) ?? NullValueObject.create();
}
