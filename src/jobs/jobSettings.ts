import { HORIZONS } from "../domain/plan/horizon";
import type { AccountsSettings } from "./accounts";
import type { AgencySettings } from "./agency/agency";
import type { CommissionSettings } from "./commission/commissionSettings";
import { JobError } from "./jobError";
import type { PlanSettings } from "./plan/plan";
import type { WorkSettings } from "./work/work";

/** The settings of all jobs; each takes its own. */
export type JobSettings = AccountsSettings &
  PlanSettings &
  CommissionSettings &
  AgencySettings &
  WorkSettings;

type Setting = keyof JobSettings;

/** What each setting may be. What is a month or who a person is shows only where the workbook is read. */
const RULES: Readonly<Record<Setting, (value: unknown) => boolean>> = {
  paid: oneOf<NonNullable<JobSettings["paid"]>>({ netOfRefunds: true, beforeRefunds: true }),
  monthBy: oneOf<NonNullable<JobSettings["monthBy"]>>({ payTime: true, createTime: true }),
  horizon: (value) => HORIZONS.some((horizon) => horizon === value),
  month: isText,
  sales: (value) => isFigure(value) && Number(value) > 0,
  margin: (value) => isFigure(value) && Number(value) > 0 && Number(value) < 1,
  close: isTexts,
  statement: (value) => isTexts(value) || isStatementChoice(value),
};

/**
 * Refuses settings that no job could follow, instead of running as if nothing had been said.
 *
 * @throws JobError `settingNotUnderstood`
 */
export function checkSettings(settings: JobSettings): void {
  for (const [setting, isRight] of Object.entries(RULES) as [Setting, (value: unknown) => boolean][]) {
    const value: unknown = settings[setting];
    if (value !== undefined && !isRight(value))
      throw new JobError({ code: "settingNotUnderstood", setting, value: JSON.stringify(value) });
  }
}

/**
 * The settings that kept JSON holds; what cannot be followed is as if it had never been chosen.
 *
 * @example understoodSettings({ paid: "sideways", monthBy: "createTime" }) // { monthBy: "createTime" }
 */
export function understoodSettings(kept: object): JobSettings {
  const understood = Object.entries(kept).filter(
    ([setting, value]: [string, unknown]) =>
      Object.hasOwn(RULES, setting) && RULES[setting as Setting](value),
  );
  return Object.fromEntries(understood);
}

function oneOf<Value extends string>(values: Readonly<Record<Value, true>>): (value: unknown) => boolean {
  return (value) => isText(value) && Object.hasOwn(values, value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** A figure as JSON or a cell without format has it. */
function isFigure(value: unknown): boolean {
  return (typeof value === "number" || isText(value)) && /^\d+(\.\d+)?$/.test(String(value));
}

function isTexts(value: unknown): boolean {
  return isText(value) || (Array.isArray(value) && value.every(isText));
}

function isStatementChoice(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { person, month } = value as { readonly person?: unknown; readonly month?: unknown };
  return (person === undefined || isTexts(person)) && (month === undefined || isText(month));
}
