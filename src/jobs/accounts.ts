import { accountsJson, type AccountsJson } from "../domain/accounts/accountsJson";
import { monthlyAccounts } from "../domain/accounts/monthlyAccounts";
import type { AccountsProblem } from "../domain/accounts/problem";
import { accountsSheetTexts } from "../locale/accounts/accountsSheet";
import type { Language } from "../locale/catalogue";
import { jobTexts } from "../locale/jobs";
import type { PaidReading } from "../sheets/reading/choice";
import type { Finding } from "../sheets/reading/finding";
import type { SheetKind } from "../sheets/reading/meaning";
import { accountsReport, accountsTabs } from "../sheets/reports/accounts/accountsReport";
import { detectSheets, readSheetChoices, tellsSales } from "./detect";
import { findingsJson, type FindingsJson } from "./findingsJson";
import { JobError } from "./jobError";
import type { Job, JobResult } from "./job";
import { readInputs, READERS_WITH_VISITORS } from "./readInputs";
import { sheetsNotRead } from "./sheetsNotRead";

/** What a person may choose for the monthly accounts. */
export interface AccountsSettings {
  /** Which time decides the month of a sale; the pay time where nothing is chosen. */
  readonly monthBy?: "payTime" | "createTime";
  /** Whether the paid column has refunds taken off; decided from the rows where nothing is chosen. */
  readonly paid?: PaidReading | undefined;
}

/** The monthly accounts for machines. */
export interface AccountsJobJson extends AccountsJson, FindingsJson {}

/** Monthly accounts (每月核算): orders, refunds, ads, fees, pay and profit by month and shop. */
export const accountsJob: Job<AccountsSettings, AccountsJobJson> = {
  id: "accounts",

  async run(settings, context): Promise<JobResult<AccountsJobJson>> {
    const { door, language } = context;
    context.progress({ text: jobTexts.looking[language] });
    const sheets = await detectSheets(door, await readSheetChoices(door));
    if (!sheets.some(tellsSales)) {
      throw new JobError({ code: "noSalesSheet", sheets: sheets.map(({ info }) => info.name) });
    }
    const inputs = await readInputs(sheets, settings, context, READERS_WITH_VISITORS);
    context.progress({ text: jobTexts.computing[language] });
    const known = <T>(lines: readonly T[], kind: SheetKind) => (inputs.ranges.has(kind) ? lines : undefined);
    const adSpend = known(inputs.adSpend, "adSpend");
    const staff = known(inputs.employments, "staffing");
    const isPaid = staff?.some(({ basePay }) => basePay.gt(0));
    const otherCosts = known(inputs.costs, "otherCosts");
    const fees = known(inputs.fees, "platformFees");
    const accounts = monthlyAccounts({
      sales: inputs.sales,
      traffic: inputs.traffic,
      ...(adSpend && { adSpend }),
      ...(isPaid && { staff }),
      ...(otherCosts && { otherCosts }),
      ...(fees && { fees }),
      charged: inputs.charged,
    });
    const findings = [...inputs.findings, ...sheetsNotRead(sheets), ...accounts.notes.map(noteOf)];
    const stamp = {
      when: context.now,
      sources: inputs.sources,
      settings: settingsInWords(settings, language),
      rows: inputs.rows,
      findings: findings.length,
      digest: inputs.digest,
    };
    const names = await door.resultSheetNames(accountsTabs(language));
    return {
      report: accountsReport(names, accounts, findings, stamp, language),
      findings,
      json: { ...accountsJson(accounts), ...findingsJson(findings, context) },
    };
  },
};

function noteOf(problem: AccountsProblem): Finding {
  const isDoubtful =
    problem.code === "costUnknown" ||
    problem.code === "feeAfterSales" ||
    (problem.code === "notDeducted" && problem.months);
  return { severity: isDoubtful ? "warning" : "note", problem };
}

function settingsInWords(settings: AccountsSettings, language: Language): string[] {
  const { monthByCreateTime, monthByPayTime, paidFromRows, paidGross, paidNet } = accountsSheetTexts;
  const paid = { netOfRefunds: paidNet, beforeRefunds: paidGross };
  return [
    (settings.monthBy === "createTime" ? monthByCreateTime : monthByPayTime)[language],
    (settings.paid ? paid[settings.paid] : paidFromRows)[language],
  ];
}
