import { action, object, result, type WorkbookMethod } from "../../declare";
import { errors } from "../../errors";
import { oneOf } from "../../formats/formatProperties";
import { autoFill } from "../../ranges/autoFill";
import { clearRange } from "../../ranges/clear";
import { copyRange, type CopyOptions } from "../../ranges/copy";
import { removeDuplicates } from "../../ranges/duplicates";
import { mergeCells, mergedAreas, unmergeCells } from "../../ranges/merges";
import { groupLines, showGroup, ungroupLines } from "../../ranges/outline";
import { findCell, replaceAll, type SearchCriteria } from "../../ranges/search";
import { specialCells } from "../../ranges/specialCells";
import { deleteCells, insertCells } from "../../ranges/structure";
import { rangeArgument } from "../../resolve";
import { areaOf, rangeOf, type RangeTarget } from "../../targets";
import { orNull } from "./rangeNavigation";

type RangeMethod = WorkbookMethod<RangeTarget>;
type Source = RangeTarget | string;

const COPY_KINDS = ["All", "Formulas", "Values", "Formats", "Link", "ColumnWidths"] as const;

/** `range.copyFrom("Sheet2!A1:B2", "Values", …)`: also of a `RangeAreas`. */
export const copyFrom = action<RangeTarget, [Source, string?, boolean?, boolean?]>(
  ["any", "string?", "boolean?", "boolean?"],
  async (target, [source, what = "All", skipBlanks = false, transpose = false], host) => {
    await host.engine.idle();
    const options: CopyOptions = { what: oneOf(COPY_KINDS, what), skipBlanks, transpose };
    const from = rangeArgument(host, target.sheetId, source);
    for (const area of target.areas) copyRange(host, from, rangeOf(target.sheetId, area), options);
  },
);

export const clear = action<RangeTarget, [string?]>(["string?"], (target, [what], host) =>
  clearRange(host, target, what),
);

/** Recalculates. The engine knows what is out of date; a part of a sheet alone is not calculated. */
export const calculate = action<RangeTarget>([], (_target, _args, host) => host.engine.calculate());

/** Cells of one kind, as a `RangeAreas`. */
export const specialCellMethods = orNull<RangeTarget>(
  "GetSpecialCells",
  ["string", "string?"],
  "RangeAreas",
  async (target, [kind, types]: readonly string[], host) => {
    await host.engine.idle();
    return specialCells(host, target, kind ?? "", types) ?? null;
  },
);

const moveTo = action<RangeTarget, [Source]>(["any"], async (target, [destination], host) => {
  const to = rangeArgument(host, target.sheetId, destination);
  const area = areaOf(target);
  host.protection.checkContents(target);
  host.growSheet(to.sheetId, { ...areaOf(to), rows: area.rows, columns: area.columns });
  const place = { sheetId: to.sheetId, row: areaOf(to).row, column: areaOf(to).column };
  if (!host.engine.moveRange(target.sheetId, area, place)) throw errors.invalidOperation();
});

const select = action<RangeTarget>([], (target, _args, host) => {
  if (host.sheet(target.sheetId).isSheetHidden()) throw errors.invalidOperation();
  host.activate(target.sheetId);
  host.setSelection(target);
});

const mergedMethods = orNull<RangeTarget>("GetMergedAreas", [], "RangeAreas", (target, _args, host) =>
  areasOrNull(target.sheetId, mergedAreas(host, target)),
);

const findMethods = orNull<RangeTarget>(
  "Find",
  ["string", "object?"],
  "Range",
  async (target, args, host) => {
    const [text, criteria] = args as unknown as [string, SearchCriteria?];
    await host.engine.idle();
    return findCell(host, target, text, criteria);
  },
);

/** What is done to ranges. */
export const rangeActions: Readonly<Record<string, RangeMethod>> = {
  Calculate: calculate,
  SetDirty: calculate,
  Clear: clear,
  CopyFrom: copyFrom,
  MoveTo: moveTo,
  Select: select,
  Insert: object<RangeTarget, [string]>("Range", ["string"], (target, [shift], host) =>
    insertCells(host, target, shift),
  ),
  Delete: action<RangeTarget, [string]>(["string"], (target, [shift], host) =>
    deleteCells(host, target, shift),
  ),
  Merge: action<RangeTarget, [boolean?]>(["boolean?"], (target, [across = false], host) => {
    host.protection.checkUnprotected(target.sheetId);
    mergeCells(host, target, across);
  }),
  Unmerge: action<RangeTarget>([], (target, _args, host) => {
    host.protection.checkUnprotected(target.sheetId);
    unmergeCells(host, target);
  }),
  ...mergedMethods,
  ...specialCellMethods,
  ...findMethods,
  ReplaceAll: result<RangeTarget, [string, string, SearchCriteria?]>(
    ["string", "string", "object?"],
    async (target, [text, replacement, criteria], host) => {
      await host.engine.idle();
      return replaceAll(host, target, text, replacement, criteria);
    },
  ),
  RemoveDuplicates: object<RangeTarget, [number[], boolean]>(
    "RemoveDuplicatesResult",
    ["any", "boolean"],
    async (target, [columns, includesHeader], host) => {
      await host.engine.idle();
      return removeDuplicates(host, target, columns, includesHeader);
    },
  ),
  AutoFill: action<RangeTarget, [Source?, string?]>(
    ["any?", "string?"],
    async (target, [destination, kind = "FillDefault"], host) => {
      await host.engine.idle();
      if (destination === undefined) throw errors.invalidArgument();
      autoFill(host, target, rangeArgument(host, target.sheetId, destination), kind);
    },
  ),
  Group: action<RangeTarget, [string]>(["string"], (target, [option], host) =>
    groupLines(host, target, option),
  ),
  Ungroup: action<RangeTarget, [string]>(["string"], (target, [option], host) =>
    ungroupLines(host, target, option),
  ),
  HideGroupDetails: action<RangeTarget, [string]>(["string"], (target, [option], host) =>
    showGroup(host, target, option, false),
  ),
  ShowGroupDetails: action<RangeTarget, [string]>(["string"], (target, [option], host) =>
    showGroup(host, target, option, true),
  ),
  /** The client asks before it sends a large block in parts. */
  _ValidateArraySize: action<RangeTarget, [number, number]>(
    ["number", "number"],
    (target, [rows, columns]) => {
      const area = areaOf(target);
      if (area.rows !== rows || area.columns !== columns) throw errors.dimensions();
    },
  ),
};

/** Several areas as one target; `null` where there is none. */
export function areasOrNull(
  sheetId: string,
  areas: readonly RangeTarget["areas"][number][],
): RangeTarget | null {
  const [first, ...others] = areas;
  return first ? { sheetId, areas: [first, ...others] } : null;
}
