import { commissionTabNames } from "../../../locale/commission/commissionSheets";
import type { Language } from "../../../locale/catalogue";
import { findingsSheet } from "../parts/findingsSheet";
import type { Report } from "../report";
import type { CommissionData } from "./commissionData";
import { COMPARE_ID, compareSheet } from "./compareSheet";
import { PAYOUTS_ID, payoutsSheet } from "./payoutsSheet";
import { PAYROLL_ID, payrollSheet } from "./payrollSheet";
import { PLAN_CHECK_ID, planCheckSheet } from "./planCheckSheet";
import { PROOF_ID, proofSheets, WORKING_ID } from "./proof/proofSheet";
import { STATEMENT_ID, statementSheet } from "./statement/statementSheet";

const FINDINGS_ID = "commission.findings";

/** The tabs of commission and pay, by the names they get where these are free. */
export function commissionTabs(language: Language): { id: string; name: string }[] {
  const names = commissionTabNames;
  return [
    { id: PAYOUTS_ID, name: names.payouts[language] },
    { id: STATEMENT_ID, name: names.statement[language] },
    { id: PAYROLL_ID, name: names.payroll[language] },
    { id: PROOF_ID, name: names.proof[language] },
    { id: WORKING_ID, name: names.proofWorking[language] },
    { id: PLAN_CHECK_ID, name: names.planCheck[language] },
    { id: COMPARE_ID, name: names.compare[language] },
    { id: FINDINGS_ID, name: names.findings[language] },
  ];
}

/**
 * The report of commission and pay. What was paid is compared only where a sheet says what was paid.
 *
 * @param names the tabs' names by id, as `commissionTabs` wants them and the workbook allows
 */
export function commissionReport(
  names: ReadonlyMap<string, string>,
  data: CommissionData,
  language: Language,
): Report {
  const name = (id: string) => names.get(id)!;
  const payouts = name(PAYOUTS_ID);
  return {
    language,
    sheets: [
      payoutsSheet(payouts, data, language),
      ...(data.statements.length > 0 ? [statementSheet(name(STATEMENT_ID), data, language)] : []),
      payrollSheet(name(PAYROLL_ID), payouts, data, language),
      ...proofSheets({ payouts, proof: name(PROOF_ID), working: name(WORKING_ID) }, data, language),
      planCheckSheet(name(PLAN_CHECK_ID), data, language),
      ...(data.compare.length > 0 ? [compareSheet(name(COMPARE_ID), payouts, data, language)] : []),
      findingsSheet(FINDINGS_ID, name(FINDINGS_ID), data.findings, data.stamp, language),
    ],
  };
}
