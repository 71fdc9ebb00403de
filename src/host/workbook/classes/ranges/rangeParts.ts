import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { areaAddress } from "../../address";
import { errors } from "../../errors";
import { oneOf } from "../../formats/formatProperties";
import { contents, contentsR1C1, numberFormats, rowsOf, texts } from "../../content/readRange";
import { inputInR1C1, inputReader, writeRange, type InputReader } from "../../content/writeRange";
import type { HostWorkbook } from "../../hostWorkbook";
import type { DuplicatesResult } from "../../ranges/duplicates";
import { sortRange, type SortField } from "../../ranges/sort";
import { quotedSheetName } from "../../address";
import { areaOf, rangeOf, type RangeTarget } from "../../targets";

export const rangeSort: WorkbookClass<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply: action<RangeTarget, [SortField[], boolean?, boolean?, string?, string?]>(
      ["any", "boolean?", "boolean?", "string?", "string?"],
      async (target, [fields, matchCase = false, hasHeaders = false, orientation = "Rows"], host) => {
        await host.engine.idle();
        const byColumns = oneOf(["Rows", "Columns"] as const, orientation) === "Columns";
        sortRange(host, target, fields, { matchCase, hasHeaders, byColumns });
      },
    ),
  },
};

export const removeDuplicatesResult: WorkbookClass<DuplicatesResult> = {
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { type: "number", get: ({ removed }) => removed },
    UniqueRemaining: { type: "number", get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};

/** The rows and columns of a range that are not hidden. */
function visible(host: HostWorkbook, target: RangeTarget): { rows: number[]; columns: number[] } {
  const sheet = host.sheet(target.sheetId);
  const { row, column, rows, columns } = areaOf(target);
  const lines = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first + index);
  return {
    rows: lines(row, rows).filter((index) => sheet.getRowVisible(index)),
    columns: lines(column, columns).filter((index) => sheet.getColVisible(index)),
  };
}

async function visibleOf<V>(
  host: HostWorkbook,
  target: RangeTarget,
  read: () => readonly (readonly V[])[],
): Promise<V[][]> {
  await host.engine.idle();
  const cells = read();
  const { row, column } = areaOf(target);
  const { rows, columns } = visible(host, target);
  return rows.map((r) => columns.map((c) => cells[r - row]?.[c - column] as V));
}

/** Writes what is given in the shape of the visible cells; the hidden ones are left alone. */
function writeVisible(host: HostWorkbook, target: RangeTarget, input: unknown, read?: InputReader): void {
  const area = areaOf(target);
  const { rows, columns } = visible(host, target);
  const at = inputReader(input, { ...area, rows: rows.length, columns: columns.length });
  const cells = rowsOf(area, (row, column) => {
    const [r, c] = [rows.indexOf(row), columns.indexOf(column)];
    return r < 0 || c < 0 ? null : at(r, c);
  });
  writeRange(host, target, cells, read);
}

const formulas: WorkbookProperty<RangeTarget> = {
  type: "any",
  get: (target, host) => visibleOf(host, target, () => contents(host, target.sheetId, areaOf(target))),
  set: (target, input: unknown, host) => writeVisible(host, target, input),
};

/** `Excel.RangeView`: a range without its hidden rows and columns. */
export const rangeView: WorkbookClass<RangeTarget> = {
  name: "RangeView",
  properties: {
    Values: {
      type: "any",
      get: (target, host) =>
        visibleOf(host, target, () => host.engine.values(target.sheetId, areaOf(target))),
      set: (target, input: unknown, host) => writeVisible(host, target, input),
    },
    Formulas: formulas,
    FormulasLocal: formulas,
    FormulasR1C1: {
      type: "any",
      get: (target, host) =>
        visibleOf(host, target, () => contentsR1C1(host, target.sheetId, areaOf(target))),
      set: (target, input: unknown, host) => writeVisible(host, target, input, inputInR1C1),
    },
    Text: {
      type: "matrix",
      get: (target, host) => visibleOf(host, target, () => texts(host, target.sheetId, areaOf(target))),
    },
    NumberFormat: {
      type: "any",
      get: (target, host) =>
        visibleOf(host, target, () => numberFormats(host, target.sheetId, areaOf(target))),
    },
    ValueTypes: {
      type: "matrix",
      get: (target, host) =>
        visibleOf(host, target, () => host.engine.valueTypes(target.sheetId, areaOf(target))),
    },
    CellAddresses: {
      type: "matrix",
      get: (target, host) => {
        const sheet = quotedSheetName(host.sheetName(target.sheetId));
        return visibleOf(host, target, () =>
          rowsOf(
            areaOf(target),
            (row, column) => `${sheet}!${areaAddress({ row, column, rows: 1, columns: 1 })}`,
          ),
        );
      },
    },
    RowCount: { type: "number", get: (target, host) => visible(host, target).rows.length },
    ColumnCount: { type: "number", get: (target, host) => visible(host, target).columns.length },
    Index: { type: "number", get: (target) => areaOf(target).row },
  },
  navigation: { Rows: { class: "RangeViewCollection", get: (target) => target } },
  methods: { GetRange: object("Range", [], (target) => target) },
};

function visibleRows(host: HostWorkbook, target: RangeTarget): RangeTarget[] {
  return visible(host, target).rows.map((row) =>
    rangeOf(target.sheetId, { ...areaOf(target), row, rows: 1 }),
  );
}

export const rangeViewCollection: WorkbookClass<RangeTarget> = {
  name: "RangeViewCollection",
  items: {
    class: "RangeView",
    list: (target, host) => visibleRows(host, target),
    find: (target, key, host) => visibleRows(host, target)[Number(key)],
  },
  methods: {
    GetCount: result([], (target, _args, host) => visibleRows(host, target).length),
    GetItemAt: object<RangeTarget, [number]>("RangeView", ["number"], (target, [index], host) => {
      const row = visibleRows(host, target)[index];
      if (!row) throw errors.invalidArgument();
      return row;
    }),
  },
};
