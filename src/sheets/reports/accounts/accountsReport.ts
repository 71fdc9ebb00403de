import type { MonthlyAccounts } from "../../../domain/accounts/monthlyAccounts";
import { accountsSheetTexts } from "../../../locale/accounts/accountsSheet";
import type { Language } from "../../../locale/catalogue";
import type { Finding } from "../../reading/finding";
import { findingsSheet } from "../parts/findingsSheet";
import type { RunStamp } from "../parts/runStamp";
import type { Report } from "../report";
import { ACCOUNTS_SHEET_ID, accountsSheet } from "./accountsSheet";

const FINDINGS_ID = "accounts.findings";

/** The tabs that the monthly accounts are written to, by the names they get where these are free. */
export function accountsTabs(language: Language): { id: string; name: string }[] {
  return [
    { id: ACCOUNTS_SHEET_ID, name: accountsSheetTexts.sheetName[language] },
    { id: FINDINGS_ID, name: accountsSheetTexts.findingsName[language] },
  ];
}

/**
 * The report of the monthly accounts: the accounts and the findings.
 *
 * @param names the tabs' names by id, as `accountsTabs` wants them and the workbook allows
 */
export function accountsReport(
  names: ReadonlyMap<string, string>,
  accounts: MonthlyAccounts,
  findings: readonly Finding[],
  stamp: RunStamp,
  language: Language,
): Report {
  return {
    language,
    sheets: [
      accountsSheet(names.get(ACCOUNTS_SHEET_ID)!, accounts, stamp, language),
      findingsSheet(FINDINGS_ID, names.get(FINDINGS_ID)!, findings, stamp, language),
    ],
  };
}
