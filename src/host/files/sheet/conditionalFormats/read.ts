import type {
  CFNumberOperator,
  CFTextOperator,
  CFTimePeriodOperator,
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../../engine/engine";
import type { CellStyle } from "../../../workbook/formats/cellStyle";
import { areaAddress } from "../../../workbook/address";
import { cellAt } from "../../../workbook/geometry";
import { child, childrenOf, everyBelow, flag, numberAttribute, type XmlElement } from "../../container/xml";
import { modelFormula, type AddInFunctions } from "../../formulas/storedFormula";
import { areasOf, rangeOf } from "../../references";
import type { FileColors } from "../../styles/colors";
import { HIGHLIGHT, IS_NUMBER, NUMBER_OPERATORS, SUB_RULES, TEXT_RULES } from "./kinds";
import { readColorScale, readDataBar, readIconSet } from "./scales";

/** What rules refer to. */
export interface RuleContext {
  readonly differences: readonly CellStyle[];
  readonly colors: FileColors;
  readonly addIns: AddInFunctions;
  readonly readDifference: (dxf: XmlElement) => CellStyle;
}

export interface ReadRules {
  /** The one that wins first. */
  readonly rules: IConditionFormattingRule[];
  /** First cells of rules of a kind that the engine does not know. */
  readonly unknown: readonly Area[];
}

interface FoundRule {
  readonly element: XmlElement;
  readonly areas: readonly Area[];
  readonly priority: number;
}

/** The conditional formats of a sheet, those included that newer programs keep in an extension. */
export function readConditionalFormats(root: XmlElement, context: RuleContext): ReadRules {
  const inExtension = everyBelow(child(root, "extLst"), "conditionalFormatting");
  const extended = new Map(
    inExtension
      .flatMap((format) => childrenOf(format, "cfRule"))
      .map((rule) => [rule.attributes.id ?? "", rule]),
  );
  const plain = childrenOf(root, "conditionalFormatting").flatMap((format) =>
    rulesOf(format, format.attributes.sqref),
  );
  const linked = new Set(plain.flatMap(({ element }) => extensionId(element) ?? []));
  const alone = inExtension
    .flatMap((format) => rulesOf(format, child(format, "sqref")?.text))
    .filter(({ element }) => !linked.has(element.attributes.id ?? ""));
  const rules: IConditionFormattingRule[] = [];
  const unknown: Area[] = [];
  for (const { element, areas } of [...plain, ...alone].sort((one, other) => one.priority - other.priority)) {
    const [first] = areas;
    if (!first) continue;
    const rule = readRule(element, extended.get(extensionId(element) ?? ""), first, context);
    if (rule) {
      const stopIfTrue = flag(element, "stopIfTrue", false);
      rules.push({ cfId: `cf-${rules.length + 1}`, ranges: areas.map(rangeOf), stopIfTrue, rule });
    } else unknown.push(first);
  }
  return { rules, unknown };
}

function rulesOf(format: XmlElement, sqref: string | undefined): FoundRule[] {
  const areas = areasOf(sqref);
  return childrenOf(format, "cfRule").map((element) => ({
    element,
    areas,
    priority: numberAttribute(element, "priority") ?? Number.MAX_SAFE_INTEGER,
  }));
}

function extensionId(rule: XmlElement): string | undefined {
  return everyBelow(child(rule, "extLst"), "id")[0]?.text.trim();
}

function readRule(
  rule: XmlElement,
  extension: XmlElement | undefined,
  first: Area,
  context: RuleContext,
): IConditionalFormattingRuleConfig | undefined {
  const { colors, addIns } = context;
  switch (rule.attributes.type) {
    case "colorScale":
      return readColorScale(rule, colors, addIns);
    case "dataBar":
      return readDataBar(rule, extension, colors, addIns);
    case "iconSet":
      return readIconSet(rule, addIns);
    default:
      return readHighlight(rule, first, context);
  }
}

function readHighlight(
  rule: XmlElement,
  first: Area,
  context: RuleContext,
): IConditionalFormattingRuleConfig | undefined {
  const { attributes } = rule;
  const formulas = rule.children
    .filter(({ name }) => name === "formula" || name === "f")
    .map(({ text }) => modelFormula(text, context.addIns));
  const base = { type: HIGHLIGHT, style: styleOf(rule, context) };
  const type = attributes.type ?? "";
  if (TEXT_RULES.has(type)) {
    const value = attributes.text ?? "";
    return { ...base, subType: SUB_RULES.text, operator: type as CFTextOperator, value };
  }
  switch (type) {
    case "duplicateValues":
      return { ...base, subType: SUB_RULES.duplicateValues };
    case "uniqueValues":
      return { ...base, subType: SUB_RULES.uniqueValues };
    case "expression":
      return { ...base, subType: SUB_RULES.formula, value: formulas[0] ?? "=FALSE" };
    case "top10":
      return {
        ...base,
        subType: SUB_RULES.rank,
        isBottom: flag(rule, "bottom", false),
        isPercent: flag(rule, "percent", false),
        value: numberAttribute(rule, "rank") ?? 10,
      };
    case "aboveAverage":
      if (attributes.stdDev !== undefined) return undefined;
      return { ...base, subType: SUB_RULES.average, operator: averageOperator(rule) };
    case "timePeriod":
      return {
        ...base,
        subType: SUB_RULES.timePeriod,
        operator: (attributes.timePeriod ?? "today") as CFTimePeriodOperator,
      };
    case "cellIs":
      return readComparison(base, attributes.operator ?? "", formulas, first);
    default:
      return undefined;
  }
}

function styleOf(rule: XmlElement, { differences, readDifference }: RuleContext): CellStyle {
  const own = child(rule, "dxf");
  return own ? readDifference(own) : (differences[numberAttribute(rule, "dxfId") ?? -1] ?? {});
}

function averageOperator(
  rule: XmlElement,
): Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween> {
  const side = flag(rule, "aboveAverage", true) ? "greaterThan" : "lessThan";
  const operator = flag(rule, "equalAverage", false) ? `${side}OrEqual` : side;
  return operator as Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;
}

type Base = Pick<Extract<IConditionalFormattingRuleConfig, { subType: unknown }>, "style"> & {
  type: typeof HIGHLIGHT;
};

/** A comparison with numbers or a text stays one; one with other cells becomes the formula that says the same. */
function readComparison(
  base: Base,
  operator: string,
  formulas: readonly string[],
  first: Area,
): IConditionalFormattingRuleConfig | undefined {
  const symbol = NUMBER_OPERATORS[operator];
  const [one, two] = formulas.map((formula) => formula.slice(1));
  if (symbol === undefined || one === undefined) return undefined;
  const between = operator === "between" || operator === "notBetween";
  if (IS_NUMBER.test(one) && (!between || IS_NUMBER.test(two ?? ""))) {
    const value = between ? [Number(one), Number(two)] : Number(one);
    return { ...base, subType: SUB_RULES.number, operator, value } as IConditionalFormattingRuleConfig;
  }
  const text = /^"((?:[^"]|"")*)"$/.exec(one)?.[1]?.replace(/""/g, '"');
  if (text !== undefined && (operator === "equal" || operator === "notEqual")) {
    return { ...base, subType: SUB_RULES.text, operator: operator as CFTextOperator, value: text };
  }
  const cell = areaAddress(cellAt(first.row, first.column));
  const inside = `AND(${cell}>=${one},${cell}<=${two ?? one})`;
  const value = between
    ? operator === "between"
      ? `=${inside}`
      : `=NOT(${inside})`
    : `=${cell}${symbol}${one}`;
  return { ...base, subType: SUB_RULES.formula, value };
}
