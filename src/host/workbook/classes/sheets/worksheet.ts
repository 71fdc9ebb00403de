import { sheetExtras } from "../../../files/extras";
import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import { excelColor } from "../../formats/colors";
import { oneOf } from "../../formats/formatProperties";
import { cellAt, isOnSheet } from "../../geometry";
import type { HostWorkbook } from "../../hostWorkbook";
import { showLevels } from "../../ranges/outline";
import { findAll, replaceAll, type SearchCriteria } from "../../ranges/search";
import { POINTS_PER_PIXEL } from "../../ranges/sizes";
import { usedArea } from "../../ranges/usedArea";
import { resolveRange, resolveRanges } from "../../resolve";
import {
  copySheet,
  deleteSheet,
  moveSheet,
  PLACES,
  renameSheet,
  showSheet,
  VISIBILITIES,
  visibilityOf,
  visibleSheetIds,
} from "../../sheets";
import { sheetEventMethods } from "../../sheetEvents";
import { rangeOf, type RangeTarget, type SheetTarget } from "../../targets";
import { orNull } from "../ranges/rangeNavigation";

type SheetProperty = WorkbookProperty<SheetTarget>;

const gridlines: SheetProperty = {
  type: "boolean",
  get: ({ sheetId }, host) => !host.sheet(sheetId).hasHiddenGridlines(),
  set: ({ sheetId }, shown: boolean, host) => {
    host.run("sheet.mutation.toggle-gridlines", sheetId, { showGridlines: shown ? 1 : 0 });
  },
};

const headings: SheetProperty = {
  type: "boolean",
  get: ({ sheetId }, host) => host.extras.sheets[sheetId]?.headingsHidden !== true,
  set: ({ sheetId }, shown: boolean, host) => {
    const extras = sheetExtras(host.extras, sheetId);
    if (shown) delete extras.headingsHidden;
    else extras.headingsHidden = true;
    const config = host.sheet(sheetId).getConfig();
    config.rowHeader.hidden = config.columnHeader.hidden = shown ? 0 : 1;
  },
};

const tabColor: SheetProperty = {
  type: "string",
  get: ({ sheetId }, host) => {
    const color = host.sheet(sheetId).getTabColor();
    return color ? excelColor(color) : "";
  },
  set: ({ sheetId }, color: string, host) => {
    host.run("sheet.mutation.set-tab-color", sheetId, { color: color === "" ? "" : excelColor(color) });
  },
};

/** Excel's programs count column widths of a sheet in characters of the standard font: 64 pixels are 8.43. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;

const properties: Readonly<Record<string, SheetProperty>> = {
  Id: { type: "string", get: ({ sheetId }, host) => host.sheetGuid(sheetId) },
  TabId: { type: "number", get: ({ sheetId }, host) => host.sheetIds().indexOf(sheetId) + 1 },
  Name: {
    type: "string",
    get: ({ sheetId }, host) => host.sheetName(sheetId),
    set: ({ sheetId }, name: string, host) => renameSheet(host, sheetId, name),
  },
  Position: {
    type: "number",
    get: ({ sheetId }, host) => host.sheetIds().indexOf(sheetId),
    set: ({ sheetId }, position: number, host) => moveSheet(host, sheetId, position),
  },
  Visibility: {
    type: "string",
    get: ({ sheetId }, host) => visibilityOf(host, sheetId),
    set: ({ sheetId }, visibility: string, host) => showSheet(host, sheetId, oneOf(VISIBILITIES, visibility)),
  },
  TabColor: tabColor,
  ShowGridlines: gridlines,
  Gridlines: gridlines,
  ShowHeadings: headings,
  Headings: headings,
  StandardHeight: {
    type: "number",
    get: ({ sheetId }, host) => host.sheet(sheetId).getConfig().defaultRowHeight * POINTS_PER_PIXEL,
  },
  StandardWidth: {
    type: "number",
    get: ({ sheetId }, host) => {
      const pixels = host.sheet(sheetId).getConfig().defaultColumnWidth;
      return Math.round(((pixels - CELL_PADDING) / PIXELS_PER_CHARACTER) * 100) / 100;
    },
    set: ({ sheetId }, characters: number, host) => {
      if (characters < 0 || characters > 255) throw errors.invalidArgument();
      host.sheet(sheetId).getConfig().defaultColumnWidth = Math.round(
        characters * PIXELS_PER_CHARACTER + CELL_PADDING,
      );
      host.redraw(sheetId, cellAt(0, 0));
    },
  },
  EnableCalculation: {
    type: "boolean",
    get: () => true,
    set: (_target, on: boolean) => {
      if (!on) throw errors.notImplemented("sheets that are not calculated");
    },
  },
};

async function usedRange(
  host: HostWorkbook,
  sheetId: string,
  valuesOnly = false,
): Promise<RangeTarget | null> {
  await host.engine.idle();
  const area = usedArea(host, sheetId, host.sheetArea(), valuesOnly);
  return area ? rangeOf(sheetId, area) : null;
}

/** The sheet so many tabs further; `null` at the end of the row. */
function neighbour(
  host: HostWorkbook,
  sheetId: string,
  step: 1 | -1,
  visibleOnly = false,
): SheetTarget | null {
  const ids = visibleOnly ? visibleSheetIds(host) : host.sheetIds();
  if (ids.includes(sheetId)) return targetOrNull(ids[ids.indexOf(sheetId) + step]);
  const all = host.sheetIds();
  const onward = step > 0 ? all.slice(all.indexOf(sheetId)) : all.slice(0, all.indexOf(sheetId)).reverse();
  return targetOrNull(onward.find((id) => ids.includes(id)));
}

function targetOrNull(sheetId: string | undefined): SheetTarget | null {
  return sheetId === undefined ? null : { sheetId };
}

function byId(): ReturnType<typeof object<SheetTarget, [string]>> {
  return object<SheetTarget, [string]>("Worksheet", ["string"], (_target, [id], host) => {
    const sheetId = host.findSheet(id);
    if (sheetId === undefined) throw errors.itemNotFound();
    return { sheetId };
  });
}

/** `Excel.Worksheet`. */
export const worksheet: WorkbookClass<SheetTarget> = {
  name: "Worksheet",
  id: ({ sheetId }, host) => host.sheetGuid(sheetId),
  properties,
  navigation: {
    AutoFilter: { class: "AutoFilter", get: (target) => target },
    Charts: { class: "ChartCollection", get: (target) => target },
    Comments: { class: "CommentCollection", get: (target) => target },
    CustomProperties: { class: "WorksheetCustomPropertyCollection", get: (target) => target },
    FreezePanes: { class: "WorksheetFreezePanes", get: (target) => target },
    HorizontalPageBreaks: {
      class: "PageBreakCollection",
      get: ({ sheetId }) => ({ sheetId, axis: "rowBreaks" }),
    },
    VerticalPageBreaks: {
      class: "PageBreakCollection",
      get: ({ sheetId }) => ({ sheetId, axis: "columnBreaks" }),
    },
    Names: { class: "NamedItemCollection", get: (target) => target },
    PageLayout: { class: "PageLayout", get: (target) => target },
    PivotTables: { class: "PivotTableCollection", get: (target) => target },
    Protection: { class: "WorksheetProtection", get: (target) => target },
    Shapes: { class: "ShapeCollection", get: (target) => target },
    Slicers: { class: "SlicerCollection", get: (target) => target },
    Tables: { class: "TableCollection", get: (target) => target },
  },
  methods: {
    ...sheetEventMethods<SheetTarget>(({ sheetId }, host) => host.sheetGuid(sheetId)),
    Activate: action([], ({ sheetId }, _args, host) => {
      if (visibilityOf(host, sheetId) !== "Visible") throw errors.invalidOperation();
      host.activate(sheetId);
    }),
    Calculate: action<SheetTarget, [boolean?]>(["boolean?"], (_target, [markAllDirty], host) =>
      host.engine.calculate(markAllDirty ? "all" : "changed"),
    ),
    Copy: object<SheetTarget, [string?, SheetTarget?]>(
      "Worksheet",
      ["string?", "reference?"],
      ({ sheetId }, [position = "None", relativeTo], host) => ({
        sheetId: copySheet(host, sheetId, oneOf(PLACES, position), relativeTo?.sheetId),
      }),
    ),
    Delete: action([], ({ sheetId }, _args, host) => deleteSheet(host, sheetId)),
    GetCell: object<SheetTarget, [number, number]>(
      "Range",
      ["number", "number"],
      ({ sheetId }, [row, column]) => onSheet(rangeOf(sheetId, cellAt(row, column))),
    ),
    GetRangeByIndexes: object<SheetTarget, [number, number, number, number]>(
      "Range",
      ["number", "number", "number", "number"],
      ({ sheetId }, [row, column, rows, columns]) =>
        onSheet(rangeOf(sheetId, { row, column, rows, columns })),
    ),
    GetRange: object<SheetTarget, [string?]>("Range", ["string?"], ({ sheetId }, [address], host) => {
      host.sheet(sheetId);
      if (!address) return rangeOf(sheetId, host.sheetArea());
      return resolveRange(host, sheetId, address);
    }),
    GetRanges: object<SheetTarget, [string?]>("RangeAreas", ["string?"], ({ sheetId }, [address], host) =>
      address ? resolveRanges(host, sheetId, address) : rangeOf(sheetId, host.sheetArea()),
    ),
    /** A blank sheet has a used range all the same: A1. */
    GetUsedRange: object<SheetTarget, [boolean?]>(
      "Range",
      ["boolean?"],
      async ({ sheetId }, [valuesOnly], host) =>
        (await usedRange(host, sheetId, valuesOnly)) ?? rangeOf(sheetId, cellAt(0, 0)),
    ),
    GetUsedRangeOrNullObject: object<SheetTarget, [boolean?]>(
      "Range",
      ["boolean?"],
      ({ sheetId }, [valuesOnly], host) => usedRange(host, sheetId, valuesOnly),
    ),
    ...orNull<SheetTarget>("GetNext", ["boolean?"], "Worksheet", ({ sheetId }, [visibleOnly], host) =>
      neighbour(host, sheetId, 1, visibleOnly),
    ),
    ...orNull<SheetTarget>("GetPrevious", ["boolean?"], "Worksheet", ({ sheetId }, [visibleOnly], host) =>
      neighbour(host, sheetId, -1, visibleOnly),
    ),
    ...orNull<SheetTarget>(
      "FindAll",
      ["string", "object?"],
      "RangeAreas",
      async ({ sheetId }, args, host) => {
        const [text, criteria] = args as unknown as [string, SearchCriteria?];
        await host.engine.idle();
        return findAll(host, rangeOf(sheetId, host.sheetArea()), text, criteria);
      },
    ),
    ReplaceAll: result<SheetTarget, [string, string, SearchCriteria?]>(
      ["string", "string", "object?"],
      async ({ sheetId }, [text, replacement, criteria], host) => {
        await host.engine.idle();
        return replaceAll(host, rangeOf(sheetId, host.sheetArea()), text, replacement, criteria);
      },
    ),
    ShowOutlineLevels: action<SheetTarget, [number, number]>(
      ["number", "number"],
      ({ sheetId }, [rows, columns], host) => showLevels(host, sheetId, rows, columns),
    ),
    _GetSheetById: byId(),
    _GetAnotherWorksheetById: byId(),
  },
};

function onSheet(target: RangeTarget): RangeTarget {
  if (!target.areas.every(isOnSheet)) throw errors.invalidArgument();
  return target;
}
