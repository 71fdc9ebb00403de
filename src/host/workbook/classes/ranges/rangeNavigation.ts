import type { Area } from "../../../engine/engine";
import type { HostMethod } from "../../../wire/hostClass";
import { errors } from "../../errors";
import { oneOf } from "../../formats/formatProperties";
import { boundingArea, cellAt, intersection, isOnSheet, lastColumnOf, lastRowOf } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../../engine/limits";
import { DIRECTIONS, edgeCell, surroundingRegion, type Direction } from "../../ranges/regions";
import { usedArea } from "../../ranges/usedArea";
import { rangeArgument } from "../../resolve";
import { areaOf, rangeOf, type RangeTarget } from "../../targets";

type RangeMethod = HostMethod<RangeTarget, HostWorkbook>;

const RANGE = { class: "Range" } as const;

/** A range worked out from a range; off the sheet it is the error `InvalidArgument`. */
function derived(
  parameters: RangeMethod["parameters"],
  derive: (area: Area, ...numbers: number[]) => Area,
  ...defaults: readonly number[]
): RangeMethod {
  return {
    parameters,
    returns: RANGE,
    call: (target, args: readonly (number | undefined)[]) => {
      const numbers = args.map((value, index) => value ?? defaults[index] ?? 0);
      if (!numbers.every(Number.isInteger)) throw errors.invalidArgument();
      const area = derive(areaOf(target), ...numbers);
      if (!isOnSheet(area)) throw errors.invalidArgument();
      return rangeOf(target.sheetId, area);
    },
  };
}

/** The whole width or height goes along when an area is moved, so that `A:A` stays a column. */
const derivations: Readonly<Record<string, RangeMethod>> = {
  GetCell: derived(["number", "number"], (area, row, column) =>
    cellAt(area.row + (row ?? 0), area.column + (column ?? 0)),
  ),
  GetRow: derived(["number"], (area, row) => ({ ...area, row: area.row + (row ?? 0), rows: 1 })),
  GetColumn: derived(["number"], (area, column) => ({
    ...area,
    column: area.column + (column ?? 0),
    columns: 1,
  })),
  GetLastCell: derived([], (area) => cellAt(lastRowOf(area), lastColumnOf(area))),
  GetLastRow: derived([], (area) => ({ ...area, row: lastRowOf(area), rows: 1 })),
  GetLastColumn: derived([], (area) => ({ ...area, column: lastColumnOf(area), columns: 1 })),
  GetEntireRow: derived([], (area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: derived([], (area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetOffsetRange: derived(["number", "number"], (area, rows, columns) => ({
    ...area,
    row: area.row + (rows ?? 0),
    column: area.column + (columns ?? 0),
  })),
  GetResizedRange: derived(["number", "number"], (area, rows, columns) => ({
    ...area,
    rows: area.rows + (rows ?? 0),
    columns: area.columns + (columns ?? 0),
  })),
  GetAbsoluteResizedRange: derived(["number", "number"], (area, rows, columns) => ({
    ...area,
    rows: rows ?? 1,
    columns: columns ?? 1,
  })),
  GetRowsAbove: derived(["number?"], (area, count) => rowsBeside(area, -(count ?? 1)), 1),
  GetRowsBelow: derived(["number?"], (area, count) => rowsBeside(area, count ?? 1), 1),
  GetColumnsBefore: derived(["number?"], (area, count) => columnsBeside(area, -(count ?? 1)), 1),
  GetColumnsAfter: derived(["number?"], (area, count) => columnsBeside(area, count ?? 1), 1),
};

/** A negative count turns the direction round: `getRowsAbove(-1)` is the row below. */
function rowsBeside(area: Area, count: number): Area {
  if (count === 0) throw errors.invalidArgument();
  return count > 0
    ? { ...area, row: area.row + area.rows, rows: count }
    : { ...area, row: area.row + count, rows: -count };
}

function columnsBeside(area: Area, count: number): Area {
  if (count === 0) throw errors.invalidArgument();
  return count > 0
    ? { ...area, column: area.column + area.columns, columns: count }
    : { ...area, column: area.column + count, columns: -count };
}

function shared(host: HostWorkbook, target: RangeTarget, other: unknown): RangeTarget | null {
  const argument = rangeArgument(host, target.sheetId, other);
  if (argument.sheetId !== target.sheetId) throw errors.invalidArgument();
  const area = intersection(areaOf(target), areaOf(argument));
  return area ? rangeOf(target.sheetId, area) : null;
}

async function used(
  host: HostWorkbook,
  target: RangeTarget,
  valuesOnly = false,
): Promise<RangeTarget | null> {
  await host.engine.idle();
  const area = usedArea(host, target.sheetId, areaOf(target), valuesOnly);
  return area ? rangeOf(target.sheetId, area) : null;
}

async function edge(
  host: HostWorkbook,
  target: RangeTarget,
  directionName: string,
  activeCell: RangeTarget | string | undefined,
): Promise<{ from: Area; to: { row: number; column: number } }> {
  await host.engine.idle();
  const direction = oneOf(Object.keys(DIRECTIONS) as Direction[], directionName);
  const area = areaOf(target);
  const from = activeCell === undefined ? area : areaOf(rangeArgument(host, target.sheetId, activeCell));
  const start = direction === "Down" || direction === "Right" ? farCorner(area, from, direction) : from;
  return {
    from: area,
    to: edgeCell(host, target.sheetId, { row: start.row, column: start.column }, direction),
  };
}

/** From a block of cells the way down begins in its last row, the way right in its last column. */
function farCorner(area: Area, from: Area, direction: Direction): Area {
  return direction === "Down" ? cellAt(lastRowOf(area), from.column) : cellAt(from.row, lastColumnOf(area));
}

async function spillParent(host: HostWorkbook, target: RangeTarget): Promise<RangeTarget | null> {
  await host.engine.idle();
  const { row, column } = areaOf(target);
  const spill = host.engine.spillRange(target.sheetId, row, column);
  return spill ? rangeOf(target.sheetId, cellAt(spill.anchor.row, spill.anchor.column)) : null;
}

async function spillingTo(host: HostWorkbook, target: RangeTarget): Promise<RangeTarget | null> {
  const { row, column, rows, columns } = areaOf(target);
  if (rows !== 1 || columns !== 1) throw errors.invalidArgument();
  await host.engine.idle();
  const spill = host.engine.spillRange(target.sheetId, row, column);
  const isAnchor = spill?.anchor.row === row && spill.anchor.column === column;
  return spill && isAnchor ? rangeOf(target.sheetId, spill.area) : null;
}

/** A pair of methods: one gives the null object where there is nothing, the other an error. */
export function orNull<T>(
  name: string,
  parameters: HostMethod<T, HostWorkbook>["parameters"],
  resultClass: string,
  find: (target: T, args: readonly never[], host: HostWorkbook) => unknown,
): Record<string, HostMethod<T, HostWorkbook>> {
  const returns = { class: resultClass };
  return {
    [`${name}OrNullObject`]: { parameters, returns, call: find },
    [name]: {
      parameters,
      returns,
      call: async (target, args, host) => {
        const found = await find(target, args, host);
        if (found === null) throw errors.itemNotFound();
        return found;
      },
    },
  };
}

/** Ranges that are reached from a range. */
export const rangeNavigation: Readonly<Record<string, RangeMethod>> = {
  ...derivations,
  ...orNull<RangeTarget>("GetIntersection", ["any"], "Range", (target, [other], host) =>
    shared(host, target, other),
  ),
  ...orNull<RangeTarget>("GetSpillParent", [], "Range", (target, _args, host) => spillParent(host, target)),
  ...orNull<RangeTarget>("GetSpillingToRange", [], "Range", (target, _args, host) =>
    spillingTo(host, target),
  ),
  GetBoundingRect: {
    parameters: ["any"],
    returns: RANGE,
    call: (target, [other]: readonly unknown[], host) => {
      const argument = rangeArgument(host, target.sheetId, other);
      if (argument.sheetId !== target.sheetId) throw errors.invalidArgument();
      return rangeOf(target.sheetId, boundingArea(areaOf(target), areaOf(argument)));
    },
  },
  /** A blank range has a used range all the same: its first cell. */
  GetUsedRange: {
    parameters: ["boolean?"],
    returns: RANGE,
    call: async (target, [valuesOnly]: readonly boolean[], host) =>
      (await used(host, target, valuesOnly)) ??
      rangeOf(target.sheetId, cellAt(areaOf(target).row, areaOf(target).column)),
  },
  GetUsedRangeOrNullObject: {
    parameters: ["boolean?"],
    returns: RANGE,
    call: (target, [valuesOnly]: readonly boolean[], host) => used(host, target, valuesOnly),
  },
  GetSurroundingRegion: {
    parameters: [],
    returns: RANGE,
    call: async (target, _args, host) => {
      await host.engine.idle();
      return rangeOf(target.sheetId, surroundingRegion(host, target.sheetId, areaOf(target)));
    },
  },
  GetRangeEdge: {
    parameters: ["string", "any?"],
    returns: RANGE,
    call: async (target, [direction, activeCell]: readonly never[], host) => {
      const { to } = await edge(host, target, direction ?? "", activeCell);
      return rangeOf(target.sheetId, cellAt(to.row, to.column));
    },
  },
  GetExtendedRange: {
    parameters: ["string", "any?"],
    returns: RANGE,
    call: async (target, [direction, activeCell]: readonly never[], host) => {
      const { from, to } = await edge(host, target, direction ?? "", activeCell);
      return rangeOf(target.sheetId, boundingArea(from, cellAt(to.row, to.column)));
    },
  },
};
