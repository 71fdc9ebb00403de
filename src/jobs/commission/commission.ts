import type { WorkbookDoor } from "../../excel/door";
import type { Language } from "../../locale/catalogue";
import { commissionSettingTexts } from "../../locale/commission/commissionSettings";
import { monthRangesText } from "../../locale/monthRanges";
import type { Finding } from "../../sheets/reading/finding";
import { commissionReport, commissionTabs } from "../../sheets/reports/commission/commissionReport";
import { DIFFERENCES_ROW, PROOF_ID } from "../../sheets/reports/commission/proof/proofSheet";
import { findingsJson, type FindingsJson } from "../findingsJson";
import { keepClosedMonths } from "./commissionClosing";
import { runFindings } from "./commissionFindings";
import type { CommissionInputs } from "./commissionInputs";
import {
  compareJson,
  payoutJson,
  payrollJson,
  type CompareJson,
  type PayoutJson,
  type PayrollJson,
} from "./commissionJson";
import { keptMonths, resultOf, type CommissionResult } from "./commissionResult";
import { readCommission } from "./commissionReading";
import { monthsToClose, statementsOf, type CommissionSettings } from "./commissionSettings";
import type { DetectedSheet } from "../detect";
import type { Job, JobContext, JobResult } from "../job";
import { sheetsNotRead } from "../sheetsNotRead";
import type { KeptMonth } from "./keptMonth";

/** Commission and pay for machines. */
export interface CommissionJobJson extends FindingsJson {
  readonly payouts: readonly PayoutJson[];
  readonly payroll: readonly PayrollJson[];
  /** How many payouts the formulas of the written proof compute otherwise; `null` before they are written. */
  readonly proof: { readonly differences: number | null };
  readonly compare: readonly CompareJson[];
}

/** Commission and pay (提成與工資): payouts with their proof, statements, wages, and what was paid otherwise. */
export const commissionJob: Job<CommissionSettings, CommissionJobJson> = {
  id: "commission",

  async run(settings, context): Promise<JobResult<CommissionJobJson>> {
    const { door, language } = context;
    const { sheets, inputs, run, closedMonths } = await readCommission(settings, context);
    const { closed } = closedMonths;
    const result = resultOf(inputs, run, closed, monthsToClose(settings, run.months));
    const closing = keptMonths(result, inputs.digest);
    const keeping = [...closed, ...closing];
    const findings = [
      ...inputs.findings,
      ...sheetsNotRead(sheets),
      ...runFindings(inputs, run, closedMonths, result),
    ];
    const stamp = {
      when: context.now,
      sources: inputs.sources,
      settings: settingsInWords(keeping, language),
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
        closed: new Map(keeping.map(({ month, digest }) => [month, digest])),
        plans: inputs.readPlans,
        compare: result.compare,
        ledger: inputs.ledger,
        orderSheets: orderSheets(inputs, sheets),
        statements: statementsOf(settings, result.payouts),
        findings,
        stamp,
      },
      language,
    );
    const json = jsonOf(result, findings, context);
    return {
      report,
      findings,
      json,
      confirm: async () => ({ ...json, proof: { differences: await provedDifferences(door, names) } }),
      keep: () => keepClosedMonths(door, closing),
    };
  },
};

/** What the workbook has calculated from the formulas of the proof; `null` where it has not calculated them. */
async function provedDifferences(
  door: WorkbookDoor,
  names: ReadonlyMap<string, string>,
): Promise<number | null> {
  const rows = DIFFERENCES_ROW + 1;
  const proof = { name: names.get(PROOF_ID)!, visible: true, isResult: true, rows, columns: 1 };
  const [said] = (await door.readTop(proof, rows)).rows[DIFFERENCES_ROW] ?? [];
  const count = /^\d+/.exec(String(said));
  return count ? Number(count[0]) : null;
}

/** The sheets of orders with the column to jump to: the order number, where there is one. */
function orderSheets({ orderSheets: names }: CommissionInputs, sheets: readonly DetectedSheet[]) {
  return names.map((name) => {
    const columns = sheets.find(({ info }) => info.name === name)?.recognition.columns;
    return { name, column: columns?.get("orderNumber")?.column ?? 0 };
  });
}

function settingsInWords(closed: readonly KeptMonth[], language: Language): string[] {
  const months = monthRangesText(closed.map(({ month }) => month));
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
    proof: { differences: null },
    compare: result.compare.map(compareJson),
    ...findingsJson(findings, context),
  };
}
