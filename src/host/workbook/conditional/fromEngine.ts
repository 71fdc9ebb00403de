import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { NEW_RULES, type Bound, type CellLook, type ExcelRule } from "./excelRule";
import { excelIconSet } from "./iconSets";
import { AVERAGES, BOUND_TYPES, NUMBER_OPERATORS, PERIODS, TEXT_OPERATORS, TEXT_PRESETS } from "./toEngine";

/** A rule of the engine, such as one that was in a file, in Excel's terms. */
export function fromEngine(rule: IConditionalFormattingRuleConfig): ExcelRule {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return colorScale(rule as IColorScale);
    case CFRuleType.dataBar:
      return dataBar(rule as IDataBar);
    case CFRuleType.iconSet:
      return iconSet(rule as IIconSet);
    default:
      return highlight(rule as Highlight);
  }
}

type Highlight = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.highlightCell }>;

function highlight(rule: Highlight): ExcelRule {
  const format = lookOf(rule.style);
  switch (rule.subType) {
    case CFSubRuleType.number: {
      const [first = 0, second] = Array.isArray(rule.value) ? rule.value : [rule.value];
      const operator = nameIn(NUMBER_OPERATORS, rule.operator) ?? "EqualTo";
      const formula2 = second === undefined ? {} : { formula2: `=${second}` };
      return { type: "CellValue", rule: { formula1: `=${first}`, ...formula2, operator }, format };
    }
    case CFSubRuleType.text: {
      const criterion = nameIn(TEXT_PRESETS, rule.operator);
      if (criterion) return { type: "PresetCriteria", rule: { criterion }, format };
      const operator = nameIn(TEXT_OPERATORS, rule.operator);
      if (operator) return { type: "ContainsText", rule: { operator, text: rule.value ?? "" }, format };
      const text = `="${(rule.value ?? "").replace(/"/g, '""')}"`;
      const equal = rule.operator === "equal" ? "EqualTo" : "NotEqualTo";
      return { type: "CellValue", rule: { formula1: text, operator: equal }, format };
    }
    case CFSubRuleType.rank: {
      const type = `${rule.isBottom ? "Bottom" : "Top"}${rule.isPercent ? "Percent" : "Items"}`;
      return { type: "TopBottom", rule: { rank: rule.value, type }, format };
    }
    case CFSubRuleType.timePeriod:
      return {
        type: "PresetCriteria",
        rule: { criterion: nameIn(PERIODS, rule.operator) ?? "Today" },
        format,
      };
    case CFSubRuleType.average:
      return {
        type: "PresetCriteria",
        rule: { criterion: nameIn(AVERAGES, rule.operator) ?? "AboveAverage" },
        format,
      };
    case CFSubRuleType.uniqueValues:
      return { type: "PresetCriteria", rule: { criterion: "UniqueValues" }, format };
    case CFSubRuleType.duplicateValues:
      return { type: "PresetCriteria", rule: { criterion: "DuplicateValues" }, format };
    case CFSubRuleType.formula:
      return { type: "Custom", formula: rule.value, format };
  }
}

function colorScale({ config }: IColorScale): ExcelRule {
  const stops = [...config].sort((one, other) => one.index - other.index);
  const stop = (index: number): Bound & { color?: string } => {
    const found = stops[index];
    return found ? { ...boundOf(found.value), color: found.color } : { type: "LowestValue" };
  };
  const last = stops.length - 1;
  const criteria = { minimum: stop(0), maximum: stop(last), ...(last > 1 ? { midpoint: stop(1) } : {}) };
  return { type: "ColorScale", criteria };
}

function dataBar({ config, isShowValue }: IDataBar): ExcelRule {
  const bar = {
    ...NEW_RULES.DataBar.bar,
    lowerBound: boundOf(config.min),
    upperBound: boundOf(config.max),
    fillColor: config.positiveColor,
    gradientFill: config.isGradient,
    negativeFillColor: config.nativeColor,
    showDataBarOnly: !isShowValue,
  };
  return { type: "DataBar", bar };
}

function iconSet({ config, isShowValue }: IIconSet): ExcelRule {
  const reverseIconOrder = Number(config[0]?.iconId ?? 0) > 0;
  const criteria = [...config].reverse().map((icon, index) => ({
    ...(index === 0 ? { type: "Percent", formula: "" } : boundOf(icon.value)),
    operator: icon.operator === "greaterThan" ? "GreaterThan" : "GreaterThanOrEqual",
  }));
  const style = excelIconSet(config[0]?.iconType ?? "");
  return { type: "IconSet", icons: { style, criteria, reverseIconOrder, showIconOnly: !isShowValue } };
}

function boundOf({ type, value }: IValueConfig): Bound {
  const name = nameIn(BOUND_TYPES, type) ?? "Number";
  return value === undefined
    ? { type: name }
    : { type: name, formula: String(value).startsWith("=") ? String(value) : `=${value}` };
}

function lookOf(style: IStyleBase | undefined): CellLook {
  const font = {
    ...(style?.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style?.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style?.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style?.ul ? { underline: style.ul.s === BooleanNumber.TRUE ? "Single" : "None" } : {}),
    ...(style?.st ? { strikethrough: style.st.s === BooleanNumber.TRUE } : {}),
  };
  return {
    ...(style?.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style?.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
}

function nameIn(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.entries(table).find(([, engine]) => engine === value)?.[0];
}
