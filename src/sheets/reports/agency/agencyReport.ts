import { adviceTabNames } from "../../../locale/agency/agencyAdvice";
import { agencyTabNames } from "../../../locale/agency/agencySheets";
import type { Language } from "../../../locale/catalogue";
import { findingsSheet } from "../parts/findingsSheet";
import type { Report } from "../report";
import { adviceOf } from "./advice";
import { allCases, casesOf, type QuoteCases } from "./agencyCases";
import type { AgencyData } from "./agencyData";
import { agencyMap } from "./map/agencyMap";
import type { BillPlaces } from "./adviceParts";
import { BET_ID, betSheet } from "./bet/betSheet";
import { RankingPlaces } from "./comparisonPlaces";
import { COMPARISON_ID, comparisonSheet } from "./comparisonSheet";
import { CROSSOVER_ID, crossoverSheet, pointCell } from "./map/crossoverSheet";
import { IN_HOUSE_ID, inHouseSheet } from "./inHouse/inHouseSheet";
import { MAP_ID, MapPlaces, mapSheet } from "./map/mapSheet";
import { QUESTIONS_ID, questionsSheet } from "./questionsSheet";
import { READINGS_ID, readingsSheet } from "./readingsSheet";
import { SCOPE_ID, scopeSheet } from "./scope/scopeSheet";
import { TermsReferences } from "./terms/termsReferences";
import { TERMS_ID } from "./terms/termsSheet";
import { WORKING_ID, WorkingPlaces, workingSheet } from "./workingSheet";

const FINDINGS_ID = "agency.findings";

/** The tabs of the agency comparison, by the names they get where these are free. */
export function agencyTabs(language: Language): { id: string; name: string }[] {
  const names = agencyTabNames;
  return [
    { id: COMPARISON_ID, name: names.comparison[language] },
    { id: READINGS_ID, name: names.readings[language] },
    { id: CROSSOVER_ID, name: names.crossover[language] },
    { id: QUESTIONS_ID, name: adviceTabNames.questions[language] },
    { id: SCOPE_ID, name: adviceTabNames.scope[language] },
    { id: IN_HOUSE_ID, name: adviceTabNames.inHouse[language] },
    { id: BET_ID, name: adviceTabNames.bet[language] },
    { id: TERMS_ID, name: names.terms[language] },
    { id: WORKING_ID, name: names.working[language] },
    { id: MAP_ID, name: names.map[language] },
    { id: FINDINGS_ID, name: names.findings[language] },
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
  const name = (id: string) => names.get(id)!;
  const { stamp } = data;
  const refs = new TermsReferences(data.places);
  const quotes = casesOf(data);
  const ranked = cheapestFirst(quotes);
  const cases = quotes.flatMap(allCases);
  const working = new WorkingPlaces(name(WORKING_ID), cases, data.path.months.length);
  const ranking = new RankingPlaces(name(COMPARISON_ID), ranked);
  const map = agencyMap(data, data.mapUpTo);
  const mapPlaces = new MapPlaces(name(MAP_ID), map);
  const points = pointCell(name(CROSSOVER_ID), map);
  const advice = adviceOf(data, language);
  const bills = billsOf(quotes, working, refs);
  const scope = scopeSheet(name(SCOPE_ID), advice, data, bills, language);
  const bet = betSheet(name(BET_ID), advice, data, language);
  return {
    language,
    sheets: [
      comparisonSheet(name(COMPARISON_ID), data, ranked, working, refs, language),
      readingsSheet(name(READINGS_ID), data, ranked, ranking, working, language),
      crossoverSheet(name(CROSSOVER_ID), map, mapPlaces, refs, stamp, language),
      questionsSheet(name(QUESTIONS_ID), advice, data, language),
      scope.sheet,
      inHouseSheet(name(IN_HOUSE_ID), advice, data, { scope: scope.places, bills }, language),
      ...(bet ? [bet] : []),
      ...(data.newTerms ? [data.newTerms] : []),
      workingSheet(name(WORKING_ID), cases, working, refs, stamp, language),
      mapSheet(name(MAP_ID), map, points, refs, stamp, language),
      findingsSheet(FINDINGS_ID, name(FINDINGS_ID), data.findings, stamp, language),
    ],
  };
}

/** The bills of the base case, and the sales they are for, where they stand on the working and the terms sheet. */
function billsOf(quotes: readonly QuoteCases[], working: WorkingPlaces, refs: TermsReferences): BillPlaces {
  const base = (quote: number) => quotes[quote]!.scenarios.base;
  return {
    sales: (month) => refs.sales(month, "base"),
    bill: (quote, month) => working.month(base(quote), month),
    bills: (quote) => working.allMonths(base(quote)),
  };
}

/** What cannot be priced stands last. */
function cheapestFirst(quotes: readonly QuoteCases[]): QuoteCases[] {
  const costOf = ({ scenarios }: QuoteCases) => scenarios.base.cost?.total ?? Infinity;
  return [...quotes].sort((a, b) => (costOf(a) === costOf(b) ? 0 : costOf(a) - costOf(b)));
}
