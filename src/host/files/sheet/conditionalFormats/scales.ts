import type {
  CFNumberOperator,
  CFValueType,
  IColorScale,
  IDataBar,
  IIconSet,
  IIconSetType,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../../container/xml";
import { element, workbookText } from "../../container/xmlText";
import { modelFormula, storedFormula, type AddInFunctions } from "../../formulas/storedFormula";
import type { FileColors } from "../../styles/colors";
import { argb } from "../../styles/writeStyle";
import { COLOR_SCALE, DATA_BAR, ICON_SET, IS_NUMBER } from "./kinds";

/** Rules that grade cells: colour scales, data bars, icon sets; read and written. */

const BLUE_BAR = "#638EC6";
const RED_BAR = "#FF0000";

function readValue(cfvo: XmlElement | undefined, addIns: AddInFunctions): IValueConfig {
  const type = cfvo?.attributes.type ?? "min";
  const text = child(cfvo, "f")?.text ?? cfvo?.attributes.val;
  if (type === "autoMin" || type === "min") return { type: "min" as CFValueType };
  if (type === "autoMax" || type === "max") return { type: "max" as CFValueType };
  if (text !== undefined && IS_NUMBER.test(text)) return { type: type as CFValueType, value: Number(text) };
  return { type: "formula" as CFValueType, value: modelFormula(text ?? "0", addIns) };
}

function valueElement(
  name: string,
  { type, value }: IValueConfig,
  more: Record<string, boolean | undefined> = {},
): string {
  return element(name, { type, val: value === undefined ? undefined : storedValue(value), ...more });
}

function storedValue(value: number | string): string {
  return typeof value === "string" && value.startsWith("=") ? storedFormula(value) : String(value);
}

export function readColorScale(rule: XmlElement, colors: FileColors, addIns: AddInFunctions): IColorScale {
  const scale = child(rule, "colorScale");
  const steps = childrenOf(scale, "color");
  return {
    type: COLOR_SCALE,
    config: childrenOf(scale, "cfvo").map((cfvo, index) => ({
      index,
      color: colors.of(steps[index]) ?? "#FFFFFF",
      value: readValue(cfvo, addIns),
    })),
  };
}

export function colorScaleElement({ config }: IColorScale): string {
  const values = config.map(({ value }) => valueElement("cfvo", value));
  return element(
    "colorScale",
    {},
    ...values,
    ...config.map(({ color }) => element("color", { rgb: argb(color) })),
  );
}

/** @param extension what Excel 2010 and later know of the bar beyond the first edition */
export function readDataBar(
  rule: XmlElement,
  extension: XmlElement | undefined,
  colors: FileColors,
  addIns: AddInFunctions,
): IDataBar {
  const bar = child(rule, "dataBar");
  const newer = child(extension, "dataBar");
  const [min, max] = childrenOf(bar, "cfvo");
  const positiveColor = colors.of(child(bar, "color") ?? child(newer ?? bar, "fillColor")) ?? BLUE_BAR;
  const sameColor = flag(newer, "negativeBarColorSameAsPositive", newer === undefined);
  return {
    type: DATA_BAR,
    isShowValue: flag(bar, "showValue", true),
    config: {
      min: readValue(min, addIns),
      max: readValue(max, addIns),
      isGradient: flag(newer ?? bar, "gradient", true),
      positiveColor,
      nativeColor: sameColor ? positiveColor : (colors.of(child(newer, "negativeFillColor")) ?? RED_BAR),
    },
  };
}

export function dataBarElement({ isShowValue, config }: IDataBar): string {
  const bounds = [valueElement("cfvo", config.min), valueElement("cfvo", config.max)];
  return element(
    "dataBar",
    { showValue: isShowValue ? undefined : false },
    ...bounds,
    element("color", { rgb: argb(config.positiveColor) }),
  );
}

/** The same bar as Excel 2010 and later read it. */
export function newerDataBarElement({ isShowValue, config }: IDataBar): string {
  const attributes = {
    minLength: 0,
    maxLength: 100,
    showValue: isShowValue ? undefined : false,
    gradient: config.isGradient ? undefined : false,
    negativeBarColorSameAsPositive: config.nativeColor === config.positiveColor || undefined,
  };
  return element(
    "x14:dataBar",
    attributes,
    newerValueElement(config.min),
    newerValueElement(config.max),
    config.nativeColor === config.positiveColor
      ? ""
      : element("x14:negativeFillColor", { rgb: argb(config.nativeColor) }),
    element("x14:axisColor", { rgb: "FF000000" }),
  );
}

function newerValueElement({ type, value }: IValueConfig): string {
  const formula = value === undefined ? "" : element("xm:f", {}, workbookText(storedValue(value)));
  return element("x14:cfvo", { type }, formula);
}

/** The engine lists icons from the highest value down, a file from the lowest up. */
export function readIconSet(rule: XmlElement, addIns: AddInFunctions): IIconSet {
  const set = child(rule, "iconSet");
  const iconType = (set?.attributes.iconSet ?? "3TrafficLights1") as IIconSetType;
  const cfvos = childrenOf(set, "cfvo");
  const custom = childrenOf(set, "cfIcon");
  const last = cfvos.length - 1;
  const reversed = flag(set, "reverse", false);
  return {
    type: ICON_SET,
    isShowValue: flag(set, "showValue", true),
    config: cfvos
      .map((cfvo, index) => {
        const own = custom[index];
        const ownType = own?.attributes.iconSet;
        const rank = own ? countOf(ownType ?? "") - 1 - (numberAttribute(own, "iconId") ?? 0) : last - index;
        return {
          operator: (flag(cfvo, "gte", true) ? "greaterThanOrEqual" : "greaterThan") as CFNumberOperator,
          value: readValue(cfvo, addIns),
          iconType: ownType === "NoIcons" ? NO_ICON : ((ownType ?? iconType) as IIconSetType),
          iconId: String(own || !reversed ? Math.max(rank, 0) : last - rank),
        };
      })
      .reverse(),
  };
}

const NO_ICON = "EMPTY_ICON_TYPE" as IIconSetType;

/** The number of icons stands at the beginning of a set's name. */
function countOf(set: string): number {
  return Number(/^\d/.exec(set)?.[0] ?? "1");
}

/** How a set stands in the file: as one of Excel's own, forwards or reversed, or icon by icon. */
export function iconOrder({ config }: IIconSet): "forward" | "reversed" | "custom" {
  const [first] = config;
  if (
    !first ||
    config.some(({ iconType }) => iconType !== first.iconType) ||
    countOf(first.iconType) !== config.length
  )
    return "custom";
  if (config.every(({ iconId }, index) => iconId === String(index))) return "forward";
  return config.every(({ iconId }, index) => iconId === String(config.length - 1 - index))
    ? "reversed"
    : "custom";
}

export function iconSetElement(rule: IIconSet): string {
  const { config, isShowValue } = rule;
  const values = [...config]
    .reverse()
    .map(({ value, operator }) => valueElement("cfvo", lowest(value), strict(operator)));
  const attributes = {
    iconSet: config[0]?.iconType,
    showValue: isShowValue ? undefined : false,
    reverse: iconOrder(rule) === "reversed" || undefined,
  };
  return element("iconSet", attributes, ...values);
}

/** For sets and orders that only Excel 2010 and later know. */
export function newerIconSetElement(rule: IIconSet): string {
  const { config, isShowValue } = rule;
  const order = iconOrder(rule);
  const ascending = [...config].reverse();
  const values = ascending.map(({ value, operator }) => {
    const known = lowest(value);
    return element(
      "x14:cfvo",
      { type: known.type, ...strict(operator) },
      element("xm:f", {}, workbookText(storedValue(known.value ?? 0))),
    );
  });
  const icons = ascending.map(({ iconType, iconId }) =>
    iconType === NO_ICON
      ? element("x14:cfIcon", { iconSet: "NoIcons", iconId: 0 })
      : element("x14:cfIcon", { iconSet: iconType, iconId: countOf(iconType) - 1 - Number(iconId) }),
  );
  const attributes = {
    iconSet: order === "custom" ? DEFAULT_SETS[config.length] : config[0]?.iconType,
    showValue: isShowValue ? undefined : false,
    reverse: order === "reversed" || undefined,
    custom: order === "custom" || undefined,
  };
  return element("x14:iconSet", attributes, ...values, ...(order === "custom" ? icons : []));
}

const DEFAULT_SETS: Readonly<Record<number, string>> = {
  3: "3TrafficLights1",
  4: "4TrafficLights",
  5: "5Quarters",
};

function strict(operator: CFNumberOperator): { gte: boolean | undefined } {
  return { gte: (operator as string) === "greaterThan" ? false : undefined };
}

/** The lowest icon has no bound in the engine; a file wants one. */
function lowest(value: IValueConfig): IValueConfig {
  return value.value === undefined &&
    value.type !== ("min" as CFValueType) &&
    value.type !== ("max" as CFValueType)
    ? { type: "percent" as CFValueType, value: 0 }
    : value;
}
