import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { child, everyBelow, flag, type XmlElement } from "../container/xml";
import { element, elementOf, workbookText } from "../container/xmlText";
import { serialFrom1904, serialTo1904 } from "../dateSystem";
import { modelFormula, storedFormula, type AddInFunctions } from "../formulas/storedFormula";
import { areaOfRange, areasOf, rangeOf, referencesOf } from "../references";

const TYPES: ReadonlySet<string> = new Set<DataValidationType>([
  DataValidationType.CUSTOM,
  DataValidationType.DATE,
  DataValidationType.DECIMAL,
  DataValidationType.LIST,
  DataValidationType.TEXT_LENGTH,
  DataValidationType.TIME,
  DataValidationType.WHOLE,
]);
const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

export interface ValidationDialect {
  readonly addIns: AddInFunctions;
  readonly date1904: boolean;
}

/** Rules of a sheet, those included that newer programs keep in an extension because they refer to another sheet. */
export function readDataValidations(
  root: XmlElement,
  { addIns, date1904 }: ValidationDialect,
): ISheetDataValidationRule[] {
  return everyBelow(root, "dataValidation").flatMap((rule, index) => {
    const sqref = rule.attributes.sqref ?? child(rule, "sqref")?.text;
    const ranges = areasOf(sqref).map(rangeOf);
    if (ranges.length === 0) return [];
    const type = TYPES.has(rule.attributes.type ?? "")
      ? (rule.attributes.type ?? "")
      : DataValidationType.ANY;
    const value = (name: string): string | undefined => {
      const text = formulaText(child(rule, name));
      return text === undefined ? undefined : readValue(text, type, addIns, date1904);
    };
    const { error, errorTitle, prompt, promptTitle, operator, errorStyle } = rule.attributes;
    const read: { [K in keyof ISheetDataValidationRule]?: ISheetDataValidationRule[K] | undefined } = {
      formula1: value("formula1"),
      formula2: value("formula2"),
      operator: Object.values(DataValidationOperator).find((known) => known === (operator ?? "between")),
      error,
      errorTitle,
      prompt,
      promptTitle,
    };
    return [
      {
        ...(Object.fromEntries(Object.entries(read).filter(([, entry]) => entry !== undefined)) as object),
        uid: `dv-${index + 1}`,
        type,
        ranges,
        allowBlank: flag(rule, "allowBlank", false),
        /* The file's attribute hides the arrow. */
        showDropDown: !flag(rule, "showDropDown", false),
        showErrorMessage: flag(rule, "showErrorMessage", false),
        showInputMessage: flag(rule, "showInputMessage", false),
        errorStyle: ERROR_STYLES[errorStyle ?? "stop"] ?? DataValidationErrorStyle.STOP,
      },
    ];
  });
}

function formulaText(formula: XmlElement | undefined): string | undefined {
  const text = child(formula, "f")?.text ?? formula?.text;
  return text === undefined || text.trim() === "" ? undefined : text;
}

/** A list in quotes is a list of texts, a number is one; everything else is a formula. */
function readValue(text: string, type: string, addIns: AddInFunctions, date1904: boolean): string {
  if (type === DataValidationType.LIST && /^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (NUMBER.test(text)) {
    const serial = type === DataValidationType.DATE && date1904 ? serialFrom1904(Number(text)) : undefined;
    return serial === undefined ? text : String(serial);
  }
  return modelFormula(text, addIns);
}

export function writeDataValidations(rules: readonly ISheetDataValidationRule[], date1904: boolean): string {
  const elements = rules.map((rule) => {
    const type = TYPES.has(rule.type)
      ? rule.type
      : rule.type === DataValidationType.LIST_MULTIPLE
        ? DataValidationType.LIST
        : undefined;
    const errorStyle =
      rule.errorStyle === DataValidationErrorStyle.WARNING
        ? "warning"
        : rule.errorStyle === DataValidationErrorStyle.INFO
          ? "information"
          : undefined;
    const attributes = {
      type,
      errorStyle,
      operator: rule.operator && rule.operator !== DataValidationOperator.BETWEEN ? rule.operator : undefined,
      allowBlank: rule.allowBlank || undefined,
      showDropDown: rule.showDropDown === false && type === DataValidationType.LIST ? true : undefined,
      showInputMessage: rule.showInputMessage || undefined,
      showErrorMessage: rule.showErrorMessage || undefined,
      errorTitle: rule.errorTitle || undefined,
      error: rule.error || undefined,
      promptTitle: rule.promptTitle || undefined,
      prompt: rule.prompt || undefined,
      sqref: referencesOf(rule.ranges.map(areaOfRange)),
    };
    const formulas =
      type === undefined
        ? []
        : [
            formula("formula1", rule.formula1, type, date1904),
            formula("formula2", rule.formula2, type, date1904),
          ];
    return element("dataValidation", attributes, ...formulas);
  });
  return elementOf("dataValidations", { count: elements.length }, elements);
}

function formula(name: string, text: string | undefined, type: string, date1904: boolean): string {
  if (text === undefined || text === "") return "";
  return element(name, {}, workbookText(storedValue(text, type, date1904)));
}

function storedValue(text: string, type: string, date1904: boolean): string {
  if (text.startsWith("=")) return storedFormula(text);
  if (type === DataValidationType.LIST) return `"${text.replace(/"/g, '""')}"`;
  if (type === DataValidationType.DATE && date1904 && NUMBER.test(text))
    return String(serialTo1904(Number(text)));
  return text;
}
