import { BooleanNumber, BorderStyleTypes, type IRange, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { absoluteAddress, areaAddress } from "../address";
import { errors } from "../errors";
import { cellAt } from "../geometry";
import { areaOfRange } from "../tables/univerRange";
import type {
  Bound,
  CellLook,
  CellValueRule,
  ColorScaleCriteria,
  DataBar,
  ExcelRule,
  IconSet,
} from "./excelRule";
import { engineIconSet, iconCount } from "./iconSets";

/** Excel's rule as the engine's. What the engine has no rule for becomes a formula that says the same. */
export function toEngine(rule: ExcelRule, ranges: readonly IRange[]): IConditionalFormattingRuleConfig {
  switch (rule.type) {
    case "CellValue":
      return cellValue(rule.rule, ranges, styleOf(rule.format));
    case "ContainsText":
      return {
        ...highlight(styleOf(rule.format)),
        subType: CFSubRuleType.text,
        operator: known(TEXT_OPERATORS, rule.rule.operator),
        value: rule.rule.text,
      };
    case "TopBottom":
      return {
        ...highlight(styleOf(rule.format)),
        subType: CFSubRuleType.rank,
        isBottom: rule.rule.type.startsWith("Bottom"),
        isPercent: rule.rule.type.endsWith("Percent"),
        value: rule.rule.rank,
      };
    case "PresetCriteria":
      return preset(rule.rule.criterion, ranges, styleOf(rule.format));
    case "Custom":
      return formula(rule.formula, styleOf(rule.format));
    case "ColorScale":
      return colorScale(rule.criteria);
    case "DataBar":
      return dataBar(rule.bar);
    case "IconSet":
      return iconSet(rule.icons);
  }
}

const highlight = (style: IStyleBase) => ({ type: CFRuleType.highlightCell as const, style });

function formula(text: string, style: IStyleBase): IConditionalFormattingRuleConfig {
  return {
    ...highlight(style),
    subType: CFSubRuleType.formula,
    value: text.startsWith("=") ? text : `=${text}`,
  };
}

function cellValue(
  rule: CellValueRule,
  ranges: readonly IRange[],
  style: IStyleBase,
): IConditionalFormattingRuleConfig {
  const operator = known(NUMBER_OPERATORS, rule.operator);
  const [first, second] = [rule.formula1, rule.formula2 ?? ""].map((text) =>
    Number(text.replace(/^=/, "") || NaN),
  );
  const isPair = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  if (!isPair && first !== undefined && !Number.isNaN(first)) {
    return { ...highlight(style), subType: CFSubRuleType.number, operator, value: first };
  }
  if (isPair && first !== undefined && second !== undefined && !Number.isNaN(first + second)) {
    return { ...highlight(style), subType: CFSubRuleType.number, operator, value: [first, second] };
  }
  const one = rule.formula1.replace(/^=/, "");
  const other = (rule.formula2 ?? rule.formula1).replace(/^=/, "");
  return formula(comparison(rule.operator, anchorOf(ranges), `(${one})`, `(${other})`), style);
}

function comparison(operator: string, cell: string, one: string, other: string): string {
  const within = `AND(${cell}>=MIN(${one},${other}),${cell}<=MAX(${one},${other}))`;
  if (operator === "Between") return `=${within}`;
  if (operator === "NotBetween") return `=NOT(${within})`;
  return `=${cell}${known(SIGNS, operator)}${one}`;
}

/** The first cell of the ranges, to which relative references of a formula are meant. */
function anchorOf([first]: readonly IRange[]): string {
  return first ? areaAddress(cellAt(first.startRow, first.startColumn)) : "A1";
}

function preset(
  criterion: string,
  ranges: readonly IRange[],
  style: IStyleBase,
): IConditionalFormattingRuleConfig {
  const text = TEXT_PRESETS[criterion];
  if (text) return { ...highlight(style), subType: CFSubRuleType.text, operator: text };
  const period = PERIODS[criterion];
  if (period) return { ...highlight(style), subType: CFSubRuleType.timePeriod, operator: period };
  const average = AVERAGES[criterion];
  if (average) return { ...highlight(style), subType: CFSubRuleType.average, operator: average };
  if (criterion === "UniqueValues") return { ...highlight(style), subType: CFSubRuleType.uniqueValues };
  if (criterion === "DuplicateValues") return { ...highlight(style), subType: CFSubRuleType.duplicateValues };
  return formula(deviation(criterion, ranges), style);
}

/** `TwoStdDevAboveAverage` and the like. */
function deviation(criterion: string, ranges: readonly IRange[]): string {
  const [, count = "", side = ""] = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion) ?? [];
  const times = ["One", "Two", "Three"].indexOf(count) + 1;
  if (times === 0) throw errors.invalidArgument();
  const cells = ranges.map((range) => absoluteAddress(areaOfRange(range))).join(",");
  const [sign, comparison] = side === "Above" ? ["+", ">"] : ["-", "<"];
  return `=${anchorOf(ranges)}${comparison}AVERAGE(${cells})${sign}${times}*STDEV.P(${cells})`;
}

function colorScale({ minimum, midpoint, maximum }: ColorScaleCriteria): IConditionalFormattingRuleConfig {
  const stops = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  const config = stops.map((stop, index) => ({
    index,
    color: stop.color ?? "#FFFFFF",
    value: boundOf(stop),
  }));
  return { type: CFRuleType.colorScale, config };
}

function dataBar(bar: DataBar): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.dataBar,
    isShowValue: !bar.showDataBarOnly,
    config: {
      min: bar.lowerBound.type === "Automatic" ? { type: CFValueType.min } : boundOf(bar.lowerBound),
      max: bar.upperBound.type === "Automatic" ? { type: CFValueType.max } : boundOf(bar.upperBound),
      isGradient: bar.gradientFill,
      positiveColor: bar.fillColor,
      nativeColor: bar.matchPositiveFillColor ? bar.fillColor : bar.negativeFillColor,
    },
  };
}

/** The engine looks from the highest icon down, and its last one takes what is left. */
function iconSet({
  style,
  criteria,
  reverseIconOrder,
  showIconOnly,
}: IconSet): IConditionalFormattingRuleConfig {
  const iconType = engineIconSet(style);
  if (!iconType || criteria.length !== iconCount(style)) throw errors.invalidArgument();
  const last = criteria.length - 1;
  const config = criteria.map((_, index) => {
    const criterion = criteria[last - index];
    const isLast = index === last || criterion === undefined;
    return {
      operator: isLast
        ? CFNumberOperator.lessThanOrEqual
        : criterion.operator === "GreaterThan"
          ? CFNumberOperator.greaterThan
          : CFNumberOperator.greaterThanOrEqual,
      value: isLast ? { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER } : boundOf(criterion),
      iconType: iconType as never,
      iconId: String(reverseIconOrder ? last - index : index),
    };
  });
  return { type: CFRuleType.iconSet, isShowValue: !showIconOnly, config };
}

function boundOf({ type, formula: text = "" }: Bound): IValueConfig {
  const valueType = known(BOUND_TYPES, type);
  if (valueType === CFValueType.min || valueType === CFValueType.max) return { type: valueType };
  if (valueType === CFValueType.formula)
    return { type: valueType, value: text.startsWith("=") ? text : `=${text}` };
  const number = Number(text.replace(/^=/, ""));
  if (Number.isNaN(number)) return { type: CFValueType.formula, value: text };
  return { type: valueType, value: number };
}

function styleOf({ numberFormat, fill, font, borders }: CellLook): IStyleBase {
  const line = (value: boolean | undefined): { s: BooleanNumber } | undefined =>
    value === undefined ? undefined : { s: value ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  const edge = (name: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight") => {
    const border = borders?.[name];
    return border && border.style !== "None"
      ? { s: BORDERS[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } }
      : null;
  };
  const style = {
    bg: fill === undefined ? undefined : { rgb: fill },
    cl: font?.color === undefined ? undefined : { rgb: font.color },
    bl: font?.bold === undefined ? undefined : Number(font.bold),
    it: font?.italic === undefined ? undefined : Number(font.italic),
    ul: font?.underline === undefined ? undefined : line(font.underline !== "None"),
    st: line(font?.strikethrough),
    n: numberFormat === undefined ? undefined : { pattern: numberFormat },
    bd: borders && { t: edge("EdgeTop"), b: edge("EdgeBottom"), l: edge("EdgeLeft"), r: edge("EdgeRight") },
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as IStyleBase;
}

function known<V>(table: Readonly<Record<string, V>>, key: string): V {
  const value = table[key];
  if (value === undefined) throw errors.invalidArgument();
  return value;
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

export const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

export const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

export const TEXT_PRESETS: Readonly<Record<string, CFTextOperator>> = {
  Blanks: CFTextOperator.containsBlanks,
  NonBlanks: CFTextOperator.notContainsBlanks,
  Errors: CFTextOperator.containsErrors,
  NonErrors: CFTextOperator.notContainsErrors,
};

export const PERIODS: Readonly<Record<string, CFTimePeriodOperator>> = {
  Yesterday: CFTimePeriodOperator.yesterday,
  Today: CFTimePeriodOperator.today,
  Tomorrow: CFTimePeriodOperator.tomorrow,
  LastSevenDays: CFTimePeriodOperator.last7Days,
  LastWeek: CFTimePeriodOperator.lastWeek,
  ThisWeek: CFTimePeriodOperator.thisWeek,
  NextWeek: CFTimePeriodOperator.nextWeek,
  LastMonth: CFTimePeriodOperator.lastMonth,
  ThisMonth: CFTimePeriodOperator.thisMonth,
  NextMonth: CFTimePeriodOperator.nextMonth,
};

export const AVERAGES: Readonly<
  Record<string, Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>>
> = {
  AboveAverage: CFNumberOperator.greaterThan,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
};

export const BOUND_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};
