import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  NO_VALIDATION,
  type ComparedType,
  type ExcelValidation,
  type ValidationRule,
} from "./excelValidation";

/** The engine's rule with Excel's own description of it, which travels along in the snapshot. */
export interface StoredValidation extends ISheetDataValidationRule {
  readonly xl?: ExcelValidation;
}

export function toEngine(uid: string, ranges: IRange[], xl: ExcelValidation): StoredValidation {
  const { rule, ignoreBlanks, errorAlert, prompt } = xl;
  return {
    uid,
    ranges,
    ...engineRule(rule),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    error: errorAlert.message,
    errorTitle: errorAlert.title,
    errorStyle: ERROR_STYLES[errorAlert.style] ?? DataValidationErrorStyle.STOP,
    showInputMessage: prompt.showPrompt,
    prompt: prompt.message,
    promptTitle: prompt.title,
    xl,
  };
}

function engineRule(
  rule: ValidationRule,
): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown"> {
  switch (rule.type) {
    case "None":
      return { type: DataValidationType.ANY };
    case "List":
      return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: rule.inCellDropDown };
    case "Custom":
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    default:
      return {
        type: TYPES[rule.type],
        operator: OPERATORS[rule.operator] ?? DataValidationOperator.BETWEEN,
        formula1: constant(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: constant(rule.formula2) }),
      };
  }
}

/** The engine knows a constant without its `=`. */
function constant(formula: string): string {
  const text = formula.slice(1);
  return text !== "" && Number.isFinite(Number(text)) ? text : formula;
}

/** A rule that was in a file, in Excel's terms. */
export function fromEngine(stored: StoredValidation): ExcelValidation {
  if (stored.xl) return stored.xl;
  const style = Object.entries(ERROR_STYLES).find(([, value]) => value === stored.errorStyle)?.[0] ?? "Stop";
  return {
    rule: excelRule(stored),
    ignoreBlanks: stored.allowBlank ?? true,
    errorAlert: {
      ...NO_VALIDATION.errorAlert,
      style,
      message: stored.error ?? "",
      title: stored.errorTitle ?? "",
      showAlert: stored.showErrorMessage ?? true,
    },
    prompt: {
      message: stored.prompt ?? "",
      title: stored.promptTitle ?? "",
      showPrompt: stored.showInputMessage ?? true,
    },
  };
}

function excelRule({
  type,
  formula1 = "",
  formula2,
  operator,
  showDropDown,
}: StoredValidation): ValidationRule {
  if (type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE) {
    return { type: "List", source: formula1, inCellDropDown: showDropDown !== false };
  }
  if (type === DataValidationType.CUSTOM) return { type: "Custom", formula: formula1 };
  const compared = (Object.keys(TYPES) as ComparedType[]).find((name) => TYPES[name] === type);
  if (!compared) return { type: "None" };
  const name = Object.entries(OPERATORS).find(([, value]) => value === operator)?.[0] ?? "Between";
  const formula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);
  const second = formula2 === undefined || formula2 === "" ? {} : { formula2: formula(formula2) };
  return { type: compared, operator: name, formula1: formula(formula1), ...second };
}

const TYPES: Readonly<Record<ComparedType, DataValidationType>> = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};
