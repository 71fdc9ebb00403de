import { action, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import type { CellStyle } from "../../formats/cellStyle";
import {
  alignmentProperties,
  clearFill,
  protectionProperties,
  type FormatProperty,
} from "../../formats/formatProperties";
import { restyle, visitStyles } from "../../formats/restyle";
import type { HostWorkbook } from "../../hostWorkbook";
import {
  columnWidth,
  POINTS_PER_PIXEL,
  rowHeight,
  setColumns,
  setColumnWidth,
  setRowHeight,
  setRows,
} from "../../ranges/sizes";
import { autofitColumns, autofitRows } from "../../ranges/widths";
import { areaOf, type RangeTarget } from "../../targets";
import { fillMembers, fontMembers } from "../formatMembers";

/** What all cells of a range have alike; `null` where they differ. */
export function commonValue<V>(
  host: HostWorkbook,
  target: RangeTarget,
  read: (style: CellStyle) => V,
): V | null {
  const values = new Set<V>();
  visitStyles(host, target, (style) => {
    values.add(read(style));
    return values.size < 2;
  });
  const [value] = values;
  return values.size === 1 ? (value as V) : null;
}

function property<V>(
  type: WorkbookProperty<RangeTarget>["type"],
  { read, write }: FormatProperty<V>,
): WorkbookProperty<RangeTarget> {
  return {
    type,
    get: (target, host) => commonValue(host, target, read),
    set: (target, value: V, host) => {
      host.protection.check(target.sheetId, "allowFormatCells");
      restyle(host, target, (style) => write(style, value));
    },
  };
}

/** Excel's tints are worked into colours when they are set; what is kept is the colour. */
const tint: WorkbookProperty<RangeTarget> = {
  type: "number",
  get: () => 0,
  set: (_target, value: number) => {
    if (value !== 0) throw errors.notImplemented("tints of colours");
  },
};

export const rangeFill: WorkbookClass<RangeTarget> = {
  name: "RangeFill",
  properties: {
    ...fillMembers(property),
    TintAndShade: tint,
    PatternTintAndShade: tint,
  },
  methods: {
    Clear: action([], (target, _args, host) => {
      host.protection.check(target.sheetId, "allowFormatCells");
      restyle(host, target, clearFill);
    }),
  },
};

export const rangeFont: WorkbookClass<RangeTarget> = {
  name: "RangeFont",
  properties: {
    ...fontMembers(property),
    TintAndShade: tint,
  },
};

export const formatProtection: WorkbookClass<RangeTarget> = {
  name: "FormatProtection",
  properties: {
    Locked: protectionProperty(protectionProperties.locked),
    FormulaHidden: protectionProperty(protectionProperties.formulaHidden),
  },
};

/** On a protected sheet no cell can be unlocked. */
function protectionProperty({ read, write }: FormatProperty<boolean>): WorkbookProperty<RangeTarget> {
  return {
    type: "boolean",
    get: (target, host) => commonValue(host, target, read),
    set: (target, value: boolean, host) => {
      host.protection.checkUnprotected(target.sheetId);
      restyle(host, target, (style) => write(style, value));
    },
  };
}

const columnWidthProperty: WorkbookProperty<RangeTarget> = {
  type: "number",
  get: (target, host) => common(host, target, "columns"),
  set: (target, points: number, host) => {
    if (points < 0) throw errors.invalidArgument();
    host.protection.check(target.sheetId, "allowFormatColumns");
    target.areas.forEach((area) => setColumnWidth(host, target.sheetId, area, points));
  },
};

const rowHeightProperty: WorkbookProperty<RangeTarget> = {
  type: "number",
  get: (target, host) => common(host, target, "rows"),
  set: (target, points: number, host) => {
    if (points < 0 || points > MAX_ROW_HEIGHT) throw errors.invalidArgument();
    host.protection.check(target.sheetId, "allowFormatRows");
    target.areas.forEach((area) => setRowHeight(host, target.sheetId, area, points));
  },
};

/** Excel's highest row, in points. */
const MAX_ROW_HEIGHT = 409.5;

function common(host: HostWorkbook, target: RangeTarget, axis: "rows" | "columns"): number | null {
  const sheet = host.sheet(target.sheetId);
  const sizes = new Set<number>();
  for (const area of target.areas) {
    const first = axis === "rows" ? area.row : area.column;
    const count = Math.min(
      area[axis],
      Math.max(1, (axis === "rows" ? sheet.getRowCount() : sheet.getColumnCount()) - first + 1),
    );
    for (let index = first; index < first + count && sizes.size < 2; index++) {
      sizes.add(
        axis === "rows" ? rowHeight(host, target.sheetId, index) : columnWidth(host, target.sheetId, index),
      );
    }
  }
  const [size] = sizes;
  return sizes.size === 1 ? (size ?? null) : null;
}

const useStandardWidth: WorkbookProperty<RangeTarget> = {
  type: "boolean",
  get: (target, host) =>
    common(host, target, "columns") ===
    host.sheet(target.sheetId).getConfig().defaultColumnWidth * POINTS_PER_PIXEL,
  set: (target, on: boolean, host) => {
    if (on) setColumns(host, target.sheetId, areaOf(target), { w: undefined });
  },
};

const useStandardHeight: WorkbookProperty<RangeTarget> = {
  type: "boolean",
  get: (target, host) =>
    common(host, target, "rows") ===
    host.sheet(target.sheetId).getConfig().defaultRowHeight * POINTS_PER_PIXEL,
  set: (target, on: boolean, host) => {
    if (on) setRows(host, target.sheetId, areaOf(target), { h: undefined, ah: undefined });
  },
};

export const rangeFormat: WorkbookClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: property("string", alignmentProperties.horizontalAlignment),
    VerticalAlignment: property("string", alignmentProperties.verticalAlignment),
    WrapText: property("boolean", alignmentProperties.wrapText),
    IndentLevel: property("number", alignmentProperties.indentLevel),
    TextOrientation: property("number", alignmentProperties.textOrientation),
    ShrinkToFit: property("boolean", alignmentProperties.shrinkToFit),
    AutoIndent: property("boolean", alignmentProperties.autoIndent),
    ReadingOrder: property("string", alignmentProperties.readingOrder),
    ColumnWidth: columnWidthProperty,
    RowHeight: rowHeightProperty,
    UseStandardWidth: useStandardWidth,
    UseStandardHeight: useStandardHeight,
  },
  navigation: {
    Fill: { class: "RangeFill", get: (target) => target },
    Font: { class: "RangeFont", get: (target) => target },
    Borders: { class: "RangeBorderCollection", get: (target) => target },
    Protection: { class: "FormatProtection", get: (target) => target },
  },
  methods: {
    AutofitColumns: action([], async (target, _args, host) => {
      await host.engine.idle();
      target.areas.forEach((area) => autofitColumns(host, target.sheetId, area));
    }),
    AutofitRows: action([], async (target, _args, host) => {
      await host.engine.idle();
      target.areas.forEach((area) => autofitRows(host, target.sheetId, area));
    }),
    AdjustIndent: action<RangeTarget, [number]>(["number"], (target, [amount], host) => {
      const { read, write } = alignmentProperties.indentLevel;
      restyle(host, target, (style) => write(style, Math.max(0, read(style) + amount)));
    }),
  },
};
