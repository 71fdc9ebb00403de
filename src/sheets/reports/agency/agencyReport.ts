import { adviceTabNames } from "../../../locale/agencyAdvice";
import { agencyTabNames } from "../../../locale/agencySheets";
import type { Language } from "../../../locale/catalogue";
import { findingsSheet } from "../parts/findingsSheet";
import type { Report } from "../report";
import { adviceOf } from "./advice";
import type { AgencyData } from "./agencyData";
import { BET_ID, betSheet } from "./betSheet";
import { IN_HOUSE_ID, inHouseSheet } from "./inHouseSheet";
import { QUESTIONS_ID, questionsSheet } from "./questionsSheet";
import { SCOPE_ID, scopeSheet } from "./scopeSheet";

const FINDINGS_ID = "agency.findings";

/** The tabs of the agency comparison, by the names they get where these are free. */
export function agencyTabs(language: Language): { id: string; name: string }[] {
  return [
    { id: QUESTIONS_ID, name: adviceTabNames.questions[language] },
    { id: SCOPE_ID, name: adviceTabNames.scope[language] },
    { id: IN_HOUSE_ID, name: adviceTabNames.inHouse[language] },
    { id: BET_ID, name: adviceTabNames.bet[language] },
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
  const scope = scopeSheet(names.get(SCOPE_ID)!, advice, data, language);
  const bet = betSheet(names.get(BET_ID)!, advice, data, language);
  return {
    language,
    sheets: [
      questionsSheet(names.get(QUESTIONS_ID)!, advice, data, language),
      scope.sheet,
      inHouseSheet(names.get(IN_HOUSE_ID)!, advice, data, scope.places, language),
      ...(bet ? [bet] : []),
      findingsSheet(FINDINGS_ID, names.get(FINDINGS_ID)!, data.findings, data.stamp, language),
    ],
  };
}
