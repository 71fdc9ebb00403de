import { monthOf, monthText, type Month } from "../domain/calendar/month";
import { compareWithPaid, type PaidDifference } from "../domain/commission/compareWithPaid";
import { figuresOf, withTrueUps, type PayoutFigures } from "../domain/commission/payoutFigures";
import type { CommissionRun } from "../domain/commission/commissionRun";
import type { PayoutRow } from "../domain/commission/payoutRow";
import { runCommission } from "../domain/commission/runCommission";
import { openMonth, trueUps } from "../domain/commission/trueUp";
import { addCents, NO_CENTS, type Cents } from "../domain/money/cents";
import { monthlyPayroll, type PayrollLine } from "../domain/staffing/monthlyPayroll";
import type { Language } from "../locale/catalogue";
import { commissionSettingTexts } from "../locale/commissionSettings";
import { jobTexts } from "../locale/jobs";
import type { ReadingChoice } from "../sheets/reading/choice";
import type { Finding } from "../sheets/reading/finding";
import type { ShownPayout } from "../sheets/reports/commission/commissionData";
import { commissionReport, commissionTabs } from "../sheets/reports/commission/commissionReport";
import { findingsJson, type FindingJson } from "./accounts";
import { closedPayouts, keepClosedMonths, readClosedMonths, type KeptMonth } from "./commissionClosing";
import { readCommissionInputs, type CommissionInputs } from "./commissionInputs";
import {
  compareJson,
  payoutJson,
  payrollJson,
  type CompareJson,
  type PayoutJson,
  type PayrollJson,
} from "./commissionJson";
import { runFindings } from "./commissionFindings";
import { detectSheets, readSheetChoices, type DetectedSheet } from "./detect";
import { JobError } from "./jobError";
import type { Job, JobContext, JobResult } from "./job";

/** What a person may choose for commission and pay. */
export interface CommissionSettings {
  /** Whether the paid column has refunds taken off; decided from the rows where nothing is chosen. */
  readonly paid?: ReadingChoice["paid"] | undefined;
  /** Months to close, such as `2026-08`. A month that was closed in an earlier run stays closed. */
  readonly closed?: readonly string[];
  /** Whose statement is written; who is paid most in the last month where nobody is chosen. */
  readonly statement?: { readonly person?: string; readonly month?: string };
}

/** Commission and pay for machines. */
export interface CommissionJobJson {
  readonly payouts: readonly PayoutJson[];
  readonly payroll: readonly PayrollJson[];
  /** Payouts that the proof computes otherwise. */
  readonly proof: { readonly differences: number };
  readonly compare: readonly CompareJson[];
  readonly findings: readonly FindingJson[];
  readonly notes: readonly string[];
}

/** Commission and pay (提成與工資): payouts with their proof, statements, wages, and what was paid otherwise. */
export const commissionJob: Job<CommissionSettings, CommissionJobJson> = {
  id: "commission",

  async run(settings, context): Promise<JobResult<CommissionJobJson>> {
    const { door, language } = context;
    context.progress({ text: jobTexts.looking[language] });
    const sheets = await detectSheets(door, await readSheetChoices(door));
    needSheets(sheets);
    const overrides = settings.paid ? { paid: settings.paid } : {};
    const inputs = await readCommissionInputs(sheets, overrides, context);
    context.progress({ text: jobTexts.computing[language] });
    const closed = await readClosedMonths(door);
    const run = runCommission(inputs);
    const result = resultOf(inputs, run, closed, monthsToClose(settings, run.months));
    const findings = [...inputs.findings, ...runFindings(inputs, run, closed, result)];
    const stamp = {
      when: context.now,
      sources: inputs.sources,
      settings: settingsInWords(result.closedNow, closed, language),
      rows: inputs.rows,
      findings: findings.length,
      digest: inputs.digest,
    };
    const names = await door.resultSheetNames(commissionTabs(language));
    const report = commissionReport(
      names,
      {
        payouts: result.payouts,
        payroll: result.payroll,
        months: run.months,
        plans: inputs.readPlans,
        compare: result.compare,
        ledger: inputs.ledger,
        orderSheets: orderSheets(inputs, sheets),
        statement: statementOf(settings, result.payouts),
        findings,
        stamp,
      },
      language,
    );
    const keep = () => keepClosedMonths(door, closed, keptMonths(result, inputs.digest));
    return { report, findings, json: jsonOf(result, findings, context), keep };
  },
};

function needSheets(sheets: readonly DetectedSheet[]): void {
  const has = (kind: string) =>
    sheets.some(({ recognition, choice }) => recognition.kind === kind && !choice.unused);
  const names = sheets.map(({ info }) => info.name);
  if (!has("sales")) throw new JobError({ code: "noSalesSheet", sheets: names });
  if (!has("commissionPlans")) throw new JobError({ code: "noPlanSheet", sheets: names });
}

/** What a run comes to, closed months as they were. */
export interface CommissionResult {
  /** The latest month first. */
  readonly payouts: readonly ShownPayout[];
  readonly payroll: readonly PayrollLine[];
  readonly compare: readonly PaidDifference[];
  readonly trueUps: readonly { readonly person: string; readonly amount: Cents }[];
  /** Months that this run closes. */
  readonly closedNow: readonly Month[];
}

function resultOf(
  inputs: CommissionInputs,
  run: CommissionRun,
  closed: readonly KeptMonth[],
  toClose: readonly Month[],
): CommissionResult {
  const closedBefore = new Set(closed.map(({ month }) => month));
  const closedNow = toClose.filter((month) => !closedBefore.has(month));
  const live = run.rows.map(figuresOf);
  const corrections = trueUps(closed.map(closedPayouts), live);
  const open = openMonth([...closedBefore], run.months);
  const figures = [
    ...closed.flatMap(({ payouts }) => payouts),
    ...withTrueUps(
      live.filter(({ month }) => !closedBefore.has(month)),
      corrections,
      open,
    ).map((row) => (closedNow.includes(row.month) ? { ...row, closed: true } : row)),
  ];
  const payouts = withWorking(figures, run.rows).sort((a, b) => b.figures.month - a.figures.month);
  const months = [...new Set([...run.months, ...figures.map(({ month }) => month)])].sort((a, b) => a - b);
  const payroll = [
    ...closed.flatMap((month) => month.payroll),
    ...monthlyPayroll({
      months: months.filter((month) => !closedBefore.has(month)),
      employments: inputs.employments,
      attendance: inputs.attendance,
      adjustments: inputs.adjustments,
      commission: figures.map(({ month, person, payout }) => ({ month, person, amount: payout })),
    }),
  ];
  const compare = compareWithPaid(figures, run.rows, inputs.paid, inputs.plans, inputs.ledger);
  return { payouts, payroll, compare, trueUps: corrections, closedNow };
}

/** The working of a payout is shown as long as it leads to the figure that stands. */
function withWorking(figures: readonly PayoutFigures[], rows: readonly PayoutRow[]): ShownPayout[] {
  const left = new Map<string, PayoutRow[]>();
  const keyOf = (of: { readonly month: Month; readonly person: string }) => `${of.month} ${of.person}`;
  for (const row of rows) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  return figures.map((each): ShownPayout => {
    const working = left
      .get(keyOf(each))
      ?.find(({ plan, payout }) => plan.name === each.plan && payout === each.payout - each.trueUp);
    return { figures: each, ...(working && { working }) };
  });
}

function monthsToClose({ closed = [] }: CommissionSettings, months: readonly Month[]): Month[] {
  return closed.flatMap((text) => {
    const month = monthIn(text);
    return month !== undefined && months.includes(month) ? [month] : [];
  });
}

/** @example monthIn("2026-08") // August 2026 */
function monthIn(text: string): Month | undefined {
  const found = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  const month = Number(found?.[2]);
  return found && month >= 1 && month <= 12 ? monthOf(Number(found[1]), month) : undefined;
}

function keptMonths({ closedNow, payouts, payroll }: CommissionResult, digest: string): KeptMonth[] {
  return closedNow.map((month) => ({
    month,
    digest,
    payouts: payouts.filter(({ figures }) => figures.month === month).map(({ figures }) => figures),
    payroll: payroll.filter((line) => line.month === month),
  }));
}

/** Everything that one person is paid in one month. */
function statementOf({ statement = {} }: CommissionSettings, payouts: readonly ShownPayout[]): ShownPayout[] {
  const wanted = statement.month === undefined ? undefined : monthIn(statement.month);
  const ofPerson = payouts.filter(
    ({ figures }) => statement.person === undefined || figures.person === statement.person,
  );
  const month = wanted ?? ofPerson[0]?.figures.month;
  const ofMonth = ofPerson.filter(({ figures }) => figures.month === month);
  const totals = new Map<string, Cents>();
  for (const { figures } of ofMonth) {
    totals.set(figures.person, addCents(totals.get(figures.person) ?? NO_CENTS, figures.payout));
  }
  const [top] = [...totals].sort((a, b) => b[1] - a[1]);
  return ofMonth.filter(({ figures }) => figures.person === top?.[0]);
}

/** The sheets of orders with the column to jump to: the order number, where there is one. */
function orderSheets({ orderSheets: names }: CommissionInputs, sheets: readonly DetectedSheet[]) {
  return names.map((name) => {
    const columns = sheets.find(({ info }) => info.name === name)?.recognition.columns;
    return { name, column: columns?.get("orderNumber")?.column ?? 0 };
  });
}

function settingsInWords(
  closedNow: readonly Month[],
  closed: readonly KeptMonth[],
  language: Language,
): string[] {
  const months = [...closed.map(({ month }) => month), ...closedNow].sort((a, b) => a - b).map(monthText);
  const { byPayTime, closed: closedText } = commissionSettingTexts;
  return [
    byPayTime[language],
    ...(months.length > 0 ? [closedText[language]({ months: months.join(", ") })] : []),
  ];
}

function jsonOf(
  result: CommissionResult,
  findings: readonly Finding[],
  context: JobContext,
): CommissionJobJson {
  return {
    payouts: result.payouts.map(({ figures }) => payoutJson(figures)),
    payroll: result.payroll.map(payrollJson),
    proof: { differences: result.payouts.filter(doesNotFoot).length },
    compare: result.compare.map(compareJson),
    ...findingsJson(findings, context),
  };
}

/** Whether a payout's lines do not add up to it. */
function doesNotFoot({ figures }: ShownPayout): boolean {
  const { commission, byFactor, cut, clawback, raised, cumulativeCut } = figures;
  const { held, released, drawn, recovered, trueUp, payout } = figures;
  const due = commission + byFactor - cut - clawback + raised - cumulativeCut;
  return due - held + released + drawn - recovered + trueUp !== payout;
}
