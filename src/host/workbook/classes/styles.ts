import type { NamedStyle } from "../../files/extras";
import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../declare";
import { errors } from "../errors";
import { BUILT_IN_STYLES, builtInStyleName } from "../formats/builtInStyles";
import { BORDER_SIDES, readBorder, writeBorder, type Border, type BorderSide } from "../formats/borders";
import { withExcelStyle, type CellStyle } from "../formats/cellStyle";
import { excelColor } from "../formats/colors";
import {
  alignmentProperties,
  clearFill,
  numberFormat,
  protectionProperties,
  type FormatProperty,
} from "../formats/formatProperties";
import { restyle } from "../formats/restyle";
import { styledExcept, type StylePart } from "../formats/styleParts";
import type { HostWorkbook } from "../hostWorkbook";
import type { RangeTarget } from "../targets";
import { fillMembers, fontMembers } from "./formatMembers";
import { commonValue } from "./ranges/rangeFormat";

/** What stands behind `Excel.Style`: a cell style by its name. */
export interface StyleTarget {
  readonly styleName: string;
}

function styleNamed(host: HostWorkbook, name: string): NamedStyle | undefined {
  const known = builtInStyleName(name);
  return host.extras.namedStyles[known] ?? BUILT_IN_STYLES.get(known);
}

function styleNow(host: HostWorkbook, { styleName: name }: StyleTarget): NamedStyle {
  const style = styleNamed(host, name);
  if (!style) throw errors.itemNotFound();
  return style;
}

/** `Range.style`: which cell style the cells were given. */
export const styleName: WorkbookProperty<RangeTarget> = {
  type: "string",
  get: (target, host) => commonValue(host, target, (style) => style.xl?.styleName ?? "Normal"),
  set: (target, name: string, host) => {
    const style = styleNamed(host, name);
    if (!style) throw errors.invalidArgument();
    host.protection.check(target.sheetId, "allowFormatCells");
    host.extras.namedStyles[style.name] = style;
    const given =
      style.name === "Normal" ? style.format : withExcelStyle(style.format, { styleName: style.name });
    restyle(host, target, (own) => styledExcept(own, given, style.excludes ?? []));
  },
};

function property<V>(
  type: WorkbookProperty<StyleTarget>["type"],
  { read, write }: FormatProperty<V>,
): WorkbookProperty<StyleTarget> {
  return {
    type,
    get: (target, host) => read(styleNow(host, target).format),
    set: (target, value: V, host) => change(host, target, (format) => write(format, value)),
  };
}

/** A changed style changes the cells that have it. */
function change(host: HostWorkbook, target: StyleTarget, changed: (format: CellStyle) => CellStyle): void {
  const style = styleNow(host, target);
  host.extras.namedStyles[style.name] = { ...style, format: changed(style.format) };
  for (const sheetId of host.sheetIds()) {
    restyle(host, { sheetId, areas: [host.sheetArea()] }, (format) =>
      format.xl?.styleName === style.name ? changed(format) : format,
    );
  }
}

/** Whether a style takes in a part of the format. A change counts for cells that are given the style from then on. */
function included(part: StylePart): WorkbookProperty<StyleTarget> {
  return {
    type: "boolean",
    get: (target, host) => !(styleNow(host, target).excludes ?? []).includes(part),
    set: (target, value: boolean, host) => {
      const style = styleNow(host, target);
      const others = (style.excludes ?? []).filter((excluded) => excluded !== part);
      host.extras.namedStyles[style.name] = { ...style, excludes: value ? others : [...others, part] };
    },
  };
}

export const style: WorkbookClass<StyleTarget> = {
  name: "Style",
  id: ({ styleName: name }) => name,
  properties: {
    Name: { type: "string", get: (target, host) => styleNow(host, target).name },
    BuiltIn: { type: "boolean", get: (target, host) => styleNow(host, target).builtIn },
    NumberFormat: property("string", numberFormat),
    NumberFormatLocal: property("string", numberFormat),
    HorizontalAlignment: property("string", alignmentProperties.horizontalAlignment),
    VerticalAlignment: property("string", alignmentProperties.verticalAlignment),
    WrapText: property("boolean", alignmentProperties.wrapText),
    IndentLevel: property("number", alignmentProperties.indentLevel),
    TextOrientation: property("number", alignmentProperties.textOrientation),
    /** The name under which the client writes `textOrientation`. */
    Orientation: property("number", alignmentProperties.textOrientation),
    ShrinkToFit: property("boolean", alignmentProperties.shrinkToFit),
    AutoIndent: property("boolean", alignmentProperties.autoIndent),
    ReadingOrder: property("string", alignmentProperties.readingOrder),
    Locked: property("boolean", protectionProperties.locked),
    FormulaHidden: property("boolean", protectionProperties.formulaHidden),
    IncludeAlignment: included("Alignment"),
    IncludeBorder: included("Border"),
    IncludeFont: included("Font"),
    IncludeNumber: included("Number"),
    IncludePatterns: included("Patterns"),
    IncludeProtection: included("Protection"),
  },
  navigation: {
    Fill: { class: "StyleFill", get: (target) => target },
    Font: { class: "StyleFont", get: (target) => target },
    Borders: { class: "StyleBorderCollection", get: (target) => target },
  },
  methods: {
    Delete: action([], (target, _args, host) => {
      const { name, builtIn } = styleNow(host, target);
      if (builtIn) throw errors.invalidOperation();
      delete host.extras.namedStyles[name];
    }),
  },
};

/** Excel's own class of these is `RangeFill`; here a style's stand apart from a range's. */
export const styleFill: WorkbookClass<StyleTarget> = {
  name: "StyleFill",
  properties: fillMembers(property),
  methods: { Clear: action([], (target, _args, host) => change(host, target, clearFill)) },
};

export const styleFont: WorkbookClass<StyleTarget> = {
  name: "StyleFont",
  properties: fontMembers(property),
};

const CELL_SIDES = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
} as const;
type CellSide = keyof typeof CELL_SIDES;

interface StyleBorderTarget extends StyleTarget {
  readonly side: CellSide;
}

function borderProperty(key: keyof Border): WorkbookProperty<StyleBorderTarget> {
  return {
    type: "string",
    get: (target, host) => readBorder(styleNow(host, target).format, CELL_SIDES[target.side])[key],
    set: (target, value: string, host) =>
      change(host, target, (format) => {
        const border = readBorder(format, CELL_SIDES[target.side]);
        const visible =
          key !== "style" && border.style === "None" ? { ...border, style: "Continuous" } : border;
        return writeBorder(format, CELL_SIDES[target.side], {
          ...visible,
          [key]: key === "color" ? excelColor(value) : value,
        });
      }),
  };
}

export const styleBorder: WorkbookClass<StyleBorderTarget> = {
  name: "StyleBorder",
  id: ({ side }) => side,
  properties: {
    SideIndex: { type: "string", get: ({ side }) => side },
    Style: borderProperty("style"),
    Weight: borderProperty("weight"),
    Color: borderProperty("color"),
  },
};

const STYLE_SIDES = BORDER_SIDES.filter((side): side is BorderSide & CellSide => side in CELL_SIDES);

export const styleBorderCollection: WorkbookClass<StyleTarget> = {
  name: "StyleBorderCollection",
  properties: { Count: { type: "number", get: () => STYLE_SIDES.length } },
  items: {
    class: "StyleBorder",
    list: (target) => STYLE_SIDES.map((side) => ({ ...target, side })),
    find: (target, key) => {
      const side = STYLE_SIDES.find((known) => known === key);
      return side && { ...target, side };
    },
  },
};

function styleNames(host: HostWorkbook): string[] {
  return [...new Set([...BUILT_IN_STYLES.keys(), ...Object.keys(host.extras.namedStyles)])];
}

const findStyle = (host: HostWorkbook, name: string): StyleTarget | undefined => {
  const found = styleNamed(host, name);
  return found && { styleName: found.name };
};

export const styleCollection: WorkbookClass<HostWorkbook> = {
  name: "StyleCollection",
  items: {
    class: "Style",
    list: (_target, host) => styleNames(host).map((name) => ({ styleName: name })),
    find: (_target, key, host) => findStyle(host, String(key)),
  },
  methods: {
    Add: action<HostWorkbook, [string]>(["string"], (_target, [name], host) => {
      if (name === "") throw errors.invalidArgument();
      if (styleNamed(host, name)) throw errors.itemAlreadyExists();
      host.extras.namedStyles[name] = { name, builtIn: false, format: {} };
    }),
    GetCount: result([], (_target, _args, host) => styleNames(host).length),
    GetItemAt: object<HostWorkbook, [number]>("Style", ["number"], (_target, [index], host) => {
      const name = styleNames(host)[index];
      if (name === undefined) throw errors.invalidArgument();
      return { styleName: name };
    }),
    GetItemOrNullObject: object<HostWorkbook, [string]>(
      "Style",
      ["string"],
      (_target, [name], host) => findStyle(host, name) ?? null,
    ),
  },
};
