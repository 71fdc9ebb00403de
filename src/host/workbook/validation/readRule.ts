import { absoluteAddress, quotedSheetName } from "../address";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, isRangeTarget } from "../targets";
import {
  OPERATORS,
  RULE_MEMBERS,
  type ComparedType,
  type ValidationRule,
  type ValidationType,
} from "./excelValidation";

/** Reads an `Excel.DataValidationRule`: an object with one member, by the name of the type. */
export function readRule(host: HostWorkbook, given: Readonly<Record<string, unknown>>): ValidationRule {
  const members = Object.entries(RULE_MEMBERS).filter(([, member]) => isObject(given[member]));
  const [type, member] = members[0] ?? [];
  if (type === undefined || member === undefined) {
    if (Object.values(given).every((value) => value === null || value === undefined)) return { type: "None" };
    throw errors.invalidArgument();
  }
  const rule = given[member] as Readonly<Record<string, unknown>>;
  if (members.length > 1) throw errors.invalidArgument();
  if (type === "List") {
    return {
      type,
      source: formulaOf(host, rule.source, "List"),
      inCellDropDown: rule.inCellDropDown !== false,
    };
  }
  if (type === "Custom") return { type, formula: formulaOf(host, rule.formula, "Custom") };
  return compared(host, type as ComparedType, rule);
}

function compared(
  host: HostWorkbook,
  type: ComparedType,
  rule: Readonly<Record<string, unknown>>,
): ValidationRule {
  const operator = typeof rule.operator === "string" ? rule.operator : "Between";
  if (!OPERATORS.includes(operator)) throw errors.invalidArgument();
  const formula1 = formulaOf(host, rule.formula1, type);
  if (operator !== "Between" && operator !== "NotBetween") return { type, operator, formula1 };
  return { type, operator, formula1, formula2: formulaOf(host, rule.formula2, type) };
}

/** The rule in the shape in which a program reads it: one member, the others absent. */
export function writeRule(rule: ValidationRule): Readonly<Record<string, object>> {
  if (rule.type === "None") return {};
  const { type, ...members } = rule;
  return { [RULE_MEMBERS[type]]: members };
}

/** A number, a date in ISO 8601, a range, a formula or, of a list, its items. */
function formulaOf(host: HostWorkbook, value: unknown, type: ValidationType): string {
  if (isRangeTarget(value)) {
    return `=${quotedSheetName(host.sheetName(value.sheetId))}!${absoluteAddress(areaOf(value))}`;
  }
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value === "") throw errors.invalidArgument();
  if (type === "List" || value.startsWith("=")) return value;
  const serial = type === "Date" || type === "Time" ? serialOf(value) : undefined;
  return `=${serial ?? value}`;
}

/** 1970-01-01 in days of Excel's 1900 system. */
const UNIX_EPOCH = 25_569;

/** The serial number of a date or a time in ISO 8601; what a time zone says is left aside, as Excel does. */
function serialOf(text: string): number | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!date) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = date
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second) / 86_400_000 + UNIX_EPOCH;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
