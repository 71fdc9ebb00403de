import type { Area } from "../../../engine/engine";
import { object, result, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import { intersection, isOnSheet } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../../engine/limits";
import { usedArea } from "../../ranges/usedArea";
import { rangeArgument } from "../../resolve";
import { rangeOf, type RangeTarget } from "../../targets";
import { areasOrNull, calculate, clear, copyFrom, specialCellMethods } from "./rangeActions";
import { rangeContent } from "./rangeContent";
import { orNull } from "./rangeNavigation";
import type { WorkbookAreas } from "./rangePrecedents";
import { styleName } from "../styles";

function eachArea(target: RangeTarget, change: (area: Area) => Area): RangeTarget {
  const areas = target.areas.map(change);
  const [first, ...others] = areas;
  if (!first || !areas.every(isOnSheet)) throw errors.invalidArgument();
  return { sheetId: target.sheetId, areas: [first, ...others] };
}

function shared(host: HostWorkbook, target: RangeTarget, other: RangeTarget | string): RangeTarget | null {
  const argument = rangeArgument(host, target.sheetId, other);
  if (argument.sheetId !== target.sheetId) throw errors.invalidArgument();
  return areasOrNull(
    target.sheetId,
    target.areas.flatMap((area) => argument.areas.flatMap((one) => intersection(area, one) ?? [])),
  );
}

const { Address, AddressLocal, CellCount, IsEntireColumn, IsEntireRow } = rangeContent;

/** `Excel.RangeAreas`: what several areas of one sheet have and what is done to them together. */
export const rangeAreas: WorkbookClass<RangeTarget> = {
  name: "RangeAreas",
  kept: (target, host) => host.tracked.track(target),
  properties: {
    Address,
    AddressLocal,
    CellCount,
    IsEntireColumn,
    IsEntireRow,
    AreaCount: { type: "number", get: ({ areas }) => areas.length },
    Style: styleName,
  },
  navigation: {
    Areas: {
      class: "RangeCollection",
      get: ({ sheetId, areas }) => areas.map((area) => rangeOf(sheetId, area)),
    },
    Worksheet: { class: "Worksheet", get: ({ sheetId }) => ({ sheetId }) },
    Format: { class: "RangeFormat", get: (target) => target },
    ConditionalFormats: { class: "ConditionalFormatCollection", get: (target) => target },
    DataValidation: { class: "DataValidation", get: (target) => target },
  },
  methods: {
    Calculate: calculate,
    SetDirty: calculate,
    Clear: clear,
    CopyFrom: copyFrom,
    ...specialCellMethods,
    ...orNull<RangeTarget>("GetIntersection", ["any"], "RangeAreas", (target, [other], host) =>
      shared(host, target, other ?? ""),
    ),
    ...orNull<RangeTarget>(
      "GetUsedRangeAreas",
      ["boolean?"],
      "RangeAreas",
      async (target, [valuesOnly], host) => {
        await host.engine.idle();
        const used = target.areas.flatMap(
          (area) => usedArea(host, target.sheetId, area, valuesOnly ?? false) ?? [],
        );
        return areasOrNull(target.sheetId, used);
      },
    ),
    GetEntireRow: object("RangeAreas", [], (target) =>
      eachArea(target, (area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    ),
    GetEntireColumn: object("RangeAreas", [], (target) =>
      eachArea(target, (area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    ),
    GetOffsetRangeAreas: object<RangeTarget, [number, number]>(
      "RangeAreas",
      ["number", "number"],
      (target, [rows, columns]) =>
        eachArea(target, (area) => ({ ...area, row: area.row + rows, column: area.column + columns })),
    ),
    GetTables: object<RangeTarget, [boolean?]>(
      "TableScopedCollection",
      ["boolean?"],
      (target, [fullyContained = false]) => ({
        ...target,
        fullyContained,
      }),
    ),
  },
};

/** The ranges of which a `RangeAreas` is made. */
export const rangeCollection: WorkbookClass<readonly RangeTarget[]> = {
  name: "RangeCollection",
  items: { class: "Range", list: (ranges) => ranges, find: (ranges, key) => ranges[Number(key)] },
  methods: {
    GetCount: result([], (ranges) => ranges.length),
    GetItemAt: object<readonly RangeTarget[], [number]>("Range", ["number"], (ranges, [index]) =>
      itemAt(ranges, index),
    ),
  },
};

export const rangeAreasCollection: WorkbookClass<WorkbookAreas> = {
  name: "RangeAreasCollection",
  items: {
    class: "RangeAreas",
    list: ({ bySheet }) => bySheet,
    find: ({ bySheet }, key) => bySheet[Number(key)],
  },
  methods: {
    GetCount: result([], ({ bySheet }) => bySheet.length),
    GetItemAt: object<WorkbookAreas, [number]>("RangeAreas", ["number"], ({ bySheet }, [index]) =>
      itemAt(bySheet, index),
    ),
  },
};

function itemAt<V>(items: readonly V[], index: number): V {
  const item = items[index];
  if (item === undefined) throw errors.invalidArgument();
  return item;
}
