import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
  IDataBar,
  IIconSet,
} from "@univerjs/sheets-conditional-formatting";
import type { CellStyle } from "../../../workbook/formats/cellStyle";
import { areaAddress } from "../../../workbook/address";
import { cellAt } from "../../../workbook/geometry";
import { element, workbookText, type AttributeValue } from "../../container/xmlText";
import { storedFormula } from "../../formulas/storedFormula";
import { areaOfRange, referencesOf } from "../../references";
import { LATER_ICON_SETS } from "./kinds";
import {
  colorScaleElement,
  dataBarElement,
  iconOrder,
  iconSetElement,
  newerDataBarElement,
  newerIconSetElement,
} from "./scales";
import { periodFormula, textFormula } from "./textRules";

export interface WrittenRules {
  /** `conditionalFormatting` elements. */
  readonly elements: string;
  /** The extension that goes into the sheet's `extLst`; empty where there is none. */
  readonly extension: string;
}

const EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** @param difference gives the number of a style among the differences of the workbook */
export function writeConditionalFormats(
  rules: readonly IConditionFormattingRule[],
  difference: (style: CellStyle) => number,
): WrittenRules {
  const elements: string[] = [];
  const extended: string[] = [];
  rules.forEach(({ ranges, rule, stopIfTrue }, index) => {
    const areas = ranges.map(areaOfRange);
    const [first] = areas;
    if (!first) return;
    const priority = index + 1;
    const id = `{00000000-0000-4000-8000-${String(priority).padStart(12, "0")}}`;
    const newer = newerElement(rule);
    if (newer) {
      const attributes = { type: rule.type, priority: rule.type === "dataBar" ? undefined : priority, id };
      extended.push(
        element(
          "x14:conditionalFormatting",
          { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
          element("x14:cfRule", attributes, newer),
          element("xm:sqref", {}, referencesOf(areas)),
        ),
      );
    }
    if (newer && rule.type === "iconSet") return;
    const { attributes, content } = ruleParts(rule, areaAddress(cellAt(first.row, first.column)));
    const link = newer
      ? element(
          "extLst",
          {},
          element(
            "ext",
            { uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14": X14 },
            element("x14:id", {}, id),
          ),
        )
      : "";
    const dxfId = "style" in rule ? difference(rule.style) : undefined;
    const cfRule = element(
      "cfRule",
      { ...attributes, dxfId, priority, stopIfTrue: stopIfTrue || undefined },
      content,
      link,
    );
    elements.push(element("conditionalFormatting", { sqref: referencesOf(areas) }, cfRule));
  });
  return {
    elements: elements.join(""),
    extension:
      extended.length === 0
        ? ""
        : element(
            "ext",
            { uri: EXTENSION, "xmlns:x14": X14 },
            element("x14:conditionalFormattings", {}, ...extended),
          ),
  };
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

function newerElement(rule: IConditionalFormattingRuleConfig): string | undefined {
  if (rule.type === "dataBar") return newerDataBarElement(rule as IDataBar);
  if (rule.type !== "iconSet") return undefined;
  const icons = rule as IIconSet;
  const needed = iconOrder(icons) === "custom" || LATER_ICON_SETS.has(icons.config[0]?.iconType ?? "");
  return needed ? newerIconSetElement(icons) : undefined;
}

interface RuleParts {
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly content: string;
}

function ruleParts(rule: IConditionalFormattingRuleConfig, cell: string): RuleParts {
  if (!("subType" in rule)) {
    const content = "isShowValue" in rule ? gradedElement(rule) : colorScaleElement(rule);
    return { attributes: { type: rule.type }, content };
  }
  const formulas = (...texts: readonly string[]): string =>
    texts.map((text) => element("formula", {}, workbookText(text))).join("");
  switch (rule.subType) {
    case "duplicateValues":
    case "uniqueValues":
      return { attributes: { type: rule.subType }, content: "" };
    case "rank": {
      const attributes = {
        type: "top10",
        percent: rule.isPercent || undefined,
        bottom: rule.isBottom || undefined,
        rank: rule.value,
      };
      return { attributes, content: "" };
    }
    case "average": {
      const below = rule.operator.startsWith("less");
      const equal = rule.operator.endsWith("OrEqual");
      return {
        attributes: {
          type: "aboveAverage",
          aboveAverage: below ? false : undefined,
          equalAverage: equal || undefined,
        },
        content: "",
      };
    }
    case "formula":
      return { attributes: { type: "expression" }, content: formulas(storedFormula(rule.value)) };
    case "timePeriod":
      return {
        attributes: { type: "timePeriod", timePeriod: rule.operator },
        content: formulas(periodFormula(rule.operator, cell)),
      };
    case "number": {
      const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
      return {
        attributes: { type: "cellIs", operator: rule.operator },
        content: formulas(...values.map(comparand)),
      };
    }
    default:
      return textParts(rule.operator, rule.value ?? "", cell, formulas);
  }
}

function gradedElement(rule: IDataBar | IIconSet): string {
  return rule.type === "dataBar" ? dataBarElement(rule as IDataBar) : iconSetElement(rule as IIconSet);
}

/** A number, or a formula where the object model put one in its place. */
function comparand(value: number | string): string {
  return typeof value === "string" && value.startsWith("=") ? storedFormula(value) : String(value);
}

function textParts(
  operator: string,
  value: string,
  cell: string,
  formulas: (text: string) => string,
): RuleParts {
  if (operator === "equal" || operator === "notEqual") {
    return { attributes: { type: "cellIs", operator }, content: formulas(`"${value.replace(/"/g, '""')}"`) };
  }
  const isAboutText = !/Blanks|Errors/.test(operator);
  const comparison = operator === "notContainsText" ? "notContains" : operator;
  const attributes = { type: operator, ...(isAboutText ? { operator: comparison, text: value } : {}) };
  return { attributes, content: formulas(textFormula(operator, value, cell)) };
}
