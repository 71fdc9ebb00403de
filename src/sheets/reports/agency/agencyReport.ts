import { adviceTabNames } from "../../../locale/agencyAdvice";
import { agencyTabNames } from "../../../locale/agencySheets";
import type { Language } from "../../../locale/catalogue";
import { findingsSheet } from "../parts/findingsSheet";
import type { Report } from "../report";
import { adviceOf } from "./advice";
import type { AgencyData } from "./agencyData";
import { QUESTIONS_ID, questionsSheet } from "./questionsSheet";
import { SCOPE_ID, scopeSheet } from "./scopeSheet";

const FINDINGS_ID = "agency.findings";

/** The tabs of the agency comparison, by the names they get where these are free. */
export function agencyTabs(language: Language): { id: string; name: string }[] {
  return [
    { id: QUESTIONS_ID, name: adviceTabNames.questions[language] },
    { id: SCOPE_ID, name: adviceTabNames.scope[language] },
    { id: FINDINGS_ID, name: agencyTabNames.findings[language] },
  ];
}

/**
 * The report of the agency comparison: one file a sheet, all made from `AgencyData`.
 *
 * @param names the tabs' names by id, as `agencyTabs` wants them and the workbook allows
 */
export function agencyReport(
  names: ReadonlyMap<string, string>,
  data: AgencyData,
  language: Language,
): Report {
  const advice = adviceOf(data, language);
  return {
    language,
    sheets: [
      questionsSheet(names.get(QUESTIONS_ID)!, advice, data, language),
      scopeSheet(names.get(SCOPE_ID)!, advice, data, language).sheet,
      findingsSheet(FINDINGS_ID, names.get(FINDINGS_ID)!, data.findings, data.stamp, language),
    ],
  };
}
