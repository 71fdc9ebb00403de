import { phasesIn } from "../../../domain/agency/lines/termLine";
import { AGENCY_SHEET } from "../../../locale/agency/agencySheets";
import { END_LABELS, LINE_LABELS, WORD_LABELS } from "../../../locale/agency/agencyTerms";
import type { Language } from "../../../locale/catalogue";
import { headed, remarked } from "../../../locale/punctuation";
import type { AgencyCase } from "./agencyCases";

type Reading = NonNullable<AgencyCase["reading"]>;

/** What is open: the term, with its phase where a quote has several. */
export function clauseName({ quote }: AgencyCase, { clause }: Reading, language: Language): string {
  const term = LINE_LABELS[clause.id][language];
  const { phase } = clause;
  return phasesIn(quote.lines) > 1
    ? remarked(term, `${AGENCY_SHEET.phase[language]} ${phase}`, language)
    : term;
}

/** A reading in words: what a word means, or an end of a range. */
export function readingName({ of }: Reading, language: Language): string {
  return of === "low" || of === "base" || of === "high"
    ? END_LABELS[of][language]
    : WORD_LABELS[of][language];
}

/** A case as the working calls it. */
export function caseName(of: AgencyCase, language: Language): string {
  const say = (key: keyof typeof AGENCY_SHEET) => AGENCY_SHEET[key][language];
  if (of.reading)
    return headed(clauseName(of, of.reading, language), readingName(of.reading, language), language);
  if (of.together) return say(of.together.end === "low" ? "leastTogether" : "mostTogether");
  if (of.outcome !== "base") return say(of.outcome === "low" ? "lowCase" : "highCase");
  return say(`${of.scenario}Sales`);
}
