import { monthOf, monthText, type Month } from "../../domain/calendar/month";
import { addCents, NO_CENTS, type Cents } from "../../domain/money/cents";
import type { ReadingChoice } from "../../sheets/reading/choice";
import type { ShownPayout } from "../../sheets/reports/commission/commissionData";
import { JobError } from "../jobError";

/** Whose statements are written. */
export interface StatementChoice {
  /** `all`, one person or several; who is paid most in the month where nobody is named. */
  readonly person?: string | readonly string[];
  /** Such as `2026-09`; the last month where none is named. */
  readonly month?: string;
}

/** What a person may choose for commission and pay. */
export interface CommissionSettings {
  /** Whether the paid column has refunds taken off; decided from the rows where nothing is chosen. */
  readonly paid?: ReadingChoice["paid"] | undefined;
  /** A month to close, such as `2026-08`, or several. A month that was closed in an earlier run stays closed. */
  readonly close?: string | readonly string[] | undefined;
  /** Whose statements are written: `all`, people, or people and a month. */
  readonly statement?: string | readonly string[] | StatementChoice | undefined;
}

/** Everybody, as the setting says it. */
export const EVERYBODY = "all";

/** So many statements are written at most: each takes a page or more of one sheet. */
const MOST_STATEMENTS = 200;

/**
 * The months that a run is to close.
 *
 * @param months those of the orders
 * @throws JobError where a month is no month or has no orders, before anything is closed
 */
export function monthsToClose({ close = [] }: CommissionSettings, months: readonly Month[]): Month[] {
  return listOf(close).map((text) => existing(text, months));
}

/** @example monthIn("2026-08") // August 2026 */
function monthIn(text: string): Month | undefined {
  const found = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  const month = Number(found?.[2]);
  return found && month >= 1 && month <= 12 ? monthOf(Number(found[1]), month) : undefined;
}

function existing(text: string, months: readonly Month[]): Month {
  const month = monthIn(text);
  if (month !== undefined && months.includes(month)) return month;
  throw new JobError({ code: "monthNotThere", month: text, months: months.map(monthText) });
}

/**
 * The payouts whose statements are written, person by person.
 *
 * @param payouts the latest month first
 * @throws JobError where the month or a person named is not paid anything
 */
export function statementsOf(
  { statement }: CommissionSettings,
  payouts: readonly ShownPayout[],
): readonly (readonly ShownPayout[])[] {
  const { person, month } = choiceOf(statement);
  const months = [...new Set(payouts.map(({ figures }) => figures.month))];
  const wanted = month === undefined ? months[0] : existing(month, months);
  const byPerson = new Map<string, ShownPayout[]>();
  for (const payout of payouts) {
    if (payout.figures.month !== wanted) continue;
    const name = payout.figures.person;
    byPerson.set(name, [...(byPerson.get(name) ?? []), payout]);
  }
  if (person === undefined) return highestPaid([...byPerson.values()]);
  const names = listOf(person);
  if (names.length === 1 && names[0] === EVERYBODY) return [...byPerson.values()].slice(0, MOST_STATEMENTS);
  return [...new Set(names)].map((name) => {
    const of = byPerson.get(name);
    if (of) return of;
    const people = [...byPerson.keys()];
    throw new JobError({
      code: "personNotPaid",
      person: name,
      month: wanted ? monthText(wanted) : "",
      people,
    });
  });
}

function choiceOf(statement: CommissionSettings["statement"]): StatementChoice {
  if (statement === undefined) return {};
  if (typeof statement === "string" || Array.isArray(statement)) return { person: statement as string };
  return statement as StatementChoice;
}

/** The entries of a list, or of a text in which commas stand between them. */
function listOf(setting: string | readonly string[]): readonly string[] {
  const entries = typeof setting === "string" ? setting.split(/[,，、]/) : setting;
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}

function highestPaid(people: readonly (readonly ShownPayout[])[]): readonly (readonly ShownPayout[])[] {
  const total = (payouts: readonly ShownPayout[]): Cents =>
    payouts.reduce((sum, { figures }) => addCents(sum, figures.payout), NO_CENTS);
  return [...people].sort((a, b) => total(b) - total(a)).slice(0, 1);
}
