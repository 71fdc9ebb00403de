import type { TermName } from "../../domain/agency/terms/termNames";
import type { Language, Localised } from "../../locale/catalogue";
import { ANSWERS, MODE_NAMES, RATE_BASES } from "../../locale/pane/quotesPane";

/** Terms that are a word: it is chosen, as another word would be taken for something else or for nothing. */
const CHOICES: Partial<Record<TermName, readonly Localised[]>> = {
  rateBase: RATE_BASES,
  tiersMode: Object.values(MODE_NAMES),
  depositRefundable: Object.values(ANSWERS),
};

/** How figures are typed; those that are not named are amounts. */
const EXAMPLES: Partial<Record<TermName, string>> = {
  rate: "5%",
  taxRate: "6%",
  tiers: "0: 5%; 500,000: 4%",
  months: "12",
};

/** The words of which a term is one, with the one that it is; `undefined` where it is typed. */
export function choicesOf(term: TermName, language: Language, stated = ""): readonly string[] | undefined {
  const words = CHOICES[term]?.map((word) => word[language]);
  return words && [...new Set([...(stated === "" ? [] : [stated]), ...words])];
}

export const exampleOf = (term: TermName): string => EXAMPLES[term] ?? "8,000";
