import { changeFormat } from "../../conditional/conditionalFormats";
import {
  evenCriteria,
  type DataBar,
  type ExcelRuleType,
  type IconCriterion,
  type IconSet,
  type RuleOf,
} from "../../conditional/excelRule";
import { iconCount } from "../../conditional/iconSets";
import { fromR1C1, toR1C1 } from "../../content/r1c1";
import type { WorkbookClass, WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import { excelColor } from "../../formats/colors";
import type { HostWorkbook } from "../../hostWorkbook";
import { formatNow, type FormatTarget } from "./conditionalFormats";

type Property = WorkbookProperty<FormatTarget>;

/** The rule of a format that is of the given type. */
function ruleNow<T extends ExcelRuleType>(host: HostWorkbook, target: FormatTarget, type: T): RuleOf<T> {
  const { rule } = formatNow(host, target);
  if (rule.type !== type) throw errors.itemNotFound();
  return rule as RuleOf<T>;
}

/** A property that is read from a rule and written by making another rule of it. */
function member<T extends ExcelRuleType, V>(
  ruleType: T,
  wireType: Property["type"],
  read: (rule: RuleOf<T>) => V,
  write: (rule: RuleOf<T>, value: V) => RuleOf<T>,
): Property {
  return {
    type: wireType,
    get: (target, host) => read(ruleNow(host, target, ruleType)),
    set: (target, value: never, host) =>
      changeFormat(host, target.sheetId, {
        ...formatNow(host, target),
        rule: write(ruleNow(host, target, ruleType), value),
      }),
  };
}

type OneRule = "CellValue" | "ContainsText" | "TopBottom" | "PresetCriteria";

/** The classes whose rule is one object, with the format of the cells beside it. */
function ruleClass(name: string, type: OneRule): WorkbookClass<FormatTarget> {
  const rule = member<OneRule, object>(
    type,
    "object",
    (now) => now.rule,
    (now, next) => ({ ...now, rule: definedMembers(next) }) as RuleOf<OneRule>,
  );
  return {
    name,
    properties: { Rule: rule },
    navigation: { Format: { class: "ConditionalRangeFormat", get: (target) => target } },
  };
}

/** Without the members that a program left out, which the wire gives as `null`. */
function definedMembers<V extends object>(value: V): V {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined),
  ) as V;
}

const custom: WorkbookClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: { class: "ConditionalFormatRule", get: (target) => target },
    Format: { class: "ConditionalRangeFormat", get: (target) => target },
  },
};

const formula = member(
  "Custom",
  "string",
  (rule) => rule.formula,
  (rule, text: string) => ({ ...rule, formula: text }),
);

/** Formulas are meant for the first cell of the format's range. */
const anchor = (target: FormatTarget, host: HostWorkbook): { row: number; column: number } =>
  formatNow(host, target).areas[0] ?? { row: 0, column: 0 };

const customRule: WorkbookClass<FormatTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: formula,
    FormulaLocal: formula,
    FormulaR1C1: {
      type: "string",
      get: (target, host) => toR1C1(String(formula.get(target, host)), anchor(target, host)),
      set: (target, text: string, host) =>
        formula.set?.(target, fromR1C1(text, anchor(target, host)) as never, host),
    },
  },
};

const colorScale: WorkbookClass<FormatTarget> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: {
      type: "boolean",
      get: (target, host) => ruleNow(host, target, "ColorScale").criteria.midpoint !== undefined,
    },
    Criteria: member(
      "ColorScale",
      "object",
      (rule) => rule.criteria,
      (rule, criteria) => {
        const { minimum, midpoint, maximum } = criteria;
        if (!minimum || !maximum) throw errors.invalidArgument();
        const colored = <S extends { color?: string }>(stop: S): S => ({
          ...definedMembers(stop),
          ...(stop.color ? { color: excelColor(stop.color) } : {}),
        });
        const middle = midpoint ? { midpoint: colored(midpoint) } : {};
        return { ...rule, criteria: { minimum: colored(minimum), ...middle, maximum: colored(maximum) } };
      },
    ),
  },
};

function barMember<K extends keyof DataBar>(key: K, type: Property["type"]): Property {
  return member(
    "DataBar",
    type,
    ({ bar }) => bar[key],
    (rule, value) => ({
      ...rule,
      bar: { ...rule.bar, [key]: typeof value === "object" ? definedMembers(value) : value },
    }),
  );
}

/** A colour of a bar; an empty text is none. */
function barColor(
  key: "fillColor" | "borderColor" | "negativeFillColor" | "negativeBorderColor" | "axisColor",
): Property {
  return member(
    "DataBar",
    "string",
    ({ bar }) => bar[key],
    (rule, color) => ({ ...rule, bar: { ...rule.bar, [key]: color === "" ? "" : excelColor(color) } }),
  );
}

const dataBar: WorkbookClass<FormatTarget> = {
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: barMember("showDataBarOnly", "boolean"),
    BarDirection: barMember("barDirection", "string"),
    AxisFormat: barMember("axisFormat", "string"),
    AxisColor: barColor("axisColor"),
    LowerBoundRule: barMember("lowerBound", "object"),
    UpperBoundRule: barMember("upperBound", "object"),
  },
  navigation: {
    PositiveFormat: { class: "ConditionalDataBarPositiveFormat", get: (target) => target },
    NegativeFormat: { class: "ConditionalDataBarNegativeFormat", get: (target) => target },
  },
};

const positiveBar: WorkbookClass<FormatTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: barColor("fillColor"),
    BorderColor: barColor("borderColor"),
    GradientFill: barMember("gradientFill", "boolean"),
  },
};

const negativeBar: WorkbookClass<FormatTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: barColor("negativeFillColor"),
    BorderColor: barColor("negativeBorderColor"),
    MatchPositiveFillColor: barMember("matchPositiveFillColor", "boolean"),
    MatchPositiveBorderColor: barMember("matchPositiveBorderColor", "boolean"),
  },
};

function iconMember<K extends keyof IconSet>(
  key: K,
  type: Property["type"],
  normalised: (value: IconSet[K], icons: IconSet) => Partial<IconSet>,
): Property {
  return member(
    "IconSet",
    type,
    ({ icons }) => icons[key],
    (rule, value) => ({ ...rule, icons: { ...rule.icons, ...normalised(value, rule.icons) } }),
  );
}

const iconSet: WorkbookClass<FormatTarget> = {
  name: "IconSetConditionalFormat",
  properties: {
    Style: iconMember("style", "string", (style, { criteria }) => {
      const count = iconCount(style);
      if (count === undefined) throw errors.invalidArgument();
      return count === criteria.length ? { style } : { style, criteria: evenCriteria(count) };
    }),
    Criteria: iconMember("criteria", "any", (criteria) => ({
      criteria: (criteria as readonly Partial<IconCriterion>[]).map(
        (criterion, index, all): IconCriterion => ({
          ...(evenCriteria(all.length)[index] as IconCriterion),
          ...definedMembers(criterion),
        }),
      ),
    })),
    ReverseIconOrder: iconMember("reverseIconOrder", "boolean", (reverseIconOrder) => ({ reverseIconOrder })),
    ShowIconOnly: iconMember("showIconOnly", "boolean", (showIconOnly) => ({ showIconOnly })),
  },
};

export const conditionalRuleClasses = [
  ruleClass("CellValueConditionalFormat", "CellValue"),
  ruleClass("TextConditionalFormat", "ContainsText"),
  ruleClass("TopBottomConditionalFormat", "TopBottom"),
  ruleClass("PresetCriteriaConditionalFormat", "PresetCriteria"),
  custom,
  customRule,
  colorScale,
  dataBar,
  positiveBar,
  negativeBar,
  iconSet,
] as const;
