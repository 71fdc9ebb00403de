/** The data validation of a range, as Excel's object model has it. */
export interface ExcelValidation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

/** `Excel.DataValidationType`, as far as a range of one rule can have it. */
export type ValidationType =
  "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";

export type ComparedType = "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";

/** Formulas have their `=`. */
export type ValidationRule =
  | { readonly type: "None" }
  | {
      readonly type: ComparedType;
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "Custom"; readonly formula: string };

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export const NO_VALIDATION: ExcelValidation = {
  rule: { type: "None" },
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};

/** The member of `Excel.DataValidationRule` for each type. */
export const RULE_MEMBERS: Readonly<Record<Exclude<ValidationType, "None">, string>> = {
  WholeNumber: "wholeNumber",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

export const OPERATORS: readonly string[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
