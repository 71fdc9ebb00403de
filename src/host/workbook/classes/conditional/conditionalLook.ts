import { changeFormat } from "../../conditional/conditionalFormats";
import { EDGES, type CellLook, type Edge } from "../../conditional/excelRule";
import { action, object, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import { excelColor } from "../../formats/colors";
import type { HostWorkbook } from "../../hostWorkbook";
import { formatNow, type FormatTarget } from "./conditionalFormats";

type Property = WorkbookProperty<FormatTarget>;

function lookNow(host: HostWorkbook, target: FormatTarget): CellLook {
  const { rule } = formatNow(host, target);
  if (!("format" in rule)) throw errors.itemNotFound();
  return rule.format;
}

function changeLook(host: HostWorkbook, target: FormatTarget, look: CellLook): void {
  const format = formatNow(host, target);
  if (!("format" in format.rule)) throw errors.itemNotFound();
  changeFormat(host, target.sheetId, { ...format, rule: { ...format.rule, format: look } });
}

type Font = NonNullable<CellLook["font"]>;

/** What the rule does not say of the font, is `null`: the cell's own font shows. */
function fontMember<K extends keyof Font>(
  key: K,
  type: Property["type"],
  normalised = (value: Font[K]): Font[K] => value,
): Property {
  return {
    type,
    get: (target, host) => lookNow(host, target).font?.[key] ?? null,
    set: (target, value: Font[K], host) => {
      const look = lookNow(host, target);
      changeLook(host, target, { ...look, font: { ...look.font, [key]: normalised(value) } });
    },
  };
}

const rangeFormat: WorkbookClass<FormatTarget> = {
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      type: "any",
      get: (target, host) => lookNow(host, target).numberFormat ?? null,
      set: (target, numberFormat: unknown, host) =>
        changeLook(host, target, { ...lookNow(host, target), numberFormat: String(numberFormat) }),
    },
  },
  navigation: {
    Font: { class: "ConditionalRangeFont", get: (target) => target },
    Fill: { class: "ConditionalRangeFill", get: (target) => target },
    Borders: { class: "ConditionalRangeBorderCollection", get: (target) => target },
  },
  methods: { ClearFormat: action([], (target, _args, host) => changeLook(host, target, {})) },
};

const rangeFont: WorkbookClass<FormatTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: fontMember("color", "string", (color) => color && excelColor(color)),
    Bold: fontMember("bold", "boolean"),
    Italic: fontMember("italic", "boolean"),
    Underline: fontMember("underline", "string"),
    Strikethrough: fontMember("strikethrough", "boolean"),
  },
  methods: {
    Clear: action([], (target, _args, host) =>
      changeLook(host, target, { ...lookNow(host, target), font: undefined }),
    ),
  },
};

const rangeFill: WorkbookClass<FormatTarget> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      type: "string",
      get: (target, host) => lookNow(host, target).fill ?? "",
      set: (target, color: string, host) =>
        changeLook(host, target, { ...lookNow(host, target), fill: excelColor(color) }),
    },
  },
  methods: {
    Clear: action([], (target, _args, host) =>
      changeLook(host, target, { ...lookNow(host, target), fill: undefined }),
    ),
  },
};

interface BorderTarget extends FormatTarget {
  readonly edge: Edge;
}

const NO_BORDER = { style: "None", color: "#000000" };

function borderMember(
  key: "style" | "color",
  normalised: (value: string) => string,
): WorkbookProperty<BorderTarget> {
  return {
    type: "string",
    get: (target, host) => (lookNow(host, target).borders?.[target.edge] ?? NO_BORDER)[key],
    set: (target, value: string, host) => {
      const look = lookNow(host, target);
      const border = look.borders?.[target.edge] ?? { ...NO_BORDER, style: "Continuous" };
      const changed = { ...border, [key]: normalised(value) };
      changeLook(host, target, { ...look, borders: { ...look.borders, [target.edge]: changed } });
    },
  };
}

const STYLES: ReadonlySet<string> = new Set(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);

const rangeBorder: WorkbookClass<BorderTarget> = {
  name: "ConditionalRangeBorder",
  id: ({ edge }) => edge,
  properties: {
    SideIndex: { type: "string", get: ({ edge }) => edge },
    Style: borderMember("style", (style) => {
      if (!STYLES.has(style)) throw errors.invalidArgument();
      return style;
    }),
    Color: borderMember("color", excelColor),
  },
};

const rangeBorders: WorkbookClass<FormatTarget> = {
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { type: "number", get: () => EDGES.length } },
  navigation: Object.fromEntries(
    EDGES.map((edge) => [
      edge.replace("Edge", ""),
      { class: "ConditionalRangeBorder", get: (target: FormatTarget) => ({ ...target, edge }) },
    ]),
  ),
  methods: {
    GetItemAt: object<FormatTarget, [number]>("ConditionalRangeBorder", ["number"], (target, [index]) => {
      const edge = EDGES[index];
      if (!edge) throw errors.invalidArgument();
      return { ...target, edge };
    }),
  },
  items: {
    class: "ConditionalRangeBorder",
    list: (target) => EDGES.map((edge) => ({ ...target, edge })),
    find: (target, key) => {
      const edge = EDGES.find((name) => name === key);
      return edge && { ...target, edge };
    },
  },
};

export const conditionalLookClasses = [rangeFormat, rangeFont, rangeFill, rangeBorders, rangeBorder] as const;
