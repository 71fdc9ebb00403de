import { rateBaseOf } from "../../../src/domain/agency/lines/rateBase";
import { enterTerm } from "../../../src/domain/agency/terms/enterTerm";
import type { QuoteTerms } from "../../../src/domain/agency/terms/quoteTerms";
import type { TermName } from "../../../src/domain/agency/terms/termNames";
import { LANGUAGES } from "../../../src/locale/catalogue";
import { ADDABLE } from "../../../src/taskpane/quotes/quoteCard";
import { choicesOf, exampleOf } from "../../../src/taskpane/quotes/termChoices";

/** What a term reads as that is entered by itself. */
function entered(term: TermName, cell: string): QuoteTerms | undefined {
  const terms: QuoteTerms = {};
  return enterTerm(terms, term, cell) ? terms : undefined;
}

describe.each(LANGUAGES)("the words among which a term is chosen in %s", (language) => {
  it("price a rate on what they say: paid, net of refunds, GMV, profit, ad spend", () => {
    const bases = choicesOf("rateBase", language)!.map((word) => rateBaseOf(entered("rateBase", word)!));
    expect(bases).toEqual(["paid", "net", "gmv", "profit", "profit", "adSpend"]);
  });

  it("say how tiers pay, and whether a deposit comes back", () => {
    const modes = choicesOf("tiersMode", language)!.map((word) => entered("tiersMode", word)?.tiersMode);
    expect(modes).toEqual(["marginal", "whole", "ambiguous"]);
    const answers = choicesOf("depositRefundable", language)!.map(
      (word) => entered("depositRefundable", word)?.depositRefundable,
    );
    expect(answers).toEqual([true, false]);
  });

  it("have the quote's own word before them, once", () => {
    const words = choicesOf("rateBase", language)!;
    expect(choicesOf("rateBase", language, "settled sales")).toEqual(["settled sales", ...words]);
    expect(choicesOf("rateBase", language, words[0])).toEqual(words);
  });
});

it("every example of a term that is typed can be typed as it stands", () => {
  const typed = ADDABLE.filter((term) => !choicesOf(term, "en"));
  expect(typed.length).toBeGreaterThan(8);
  expect(typed.filter((term) => !entered(term, exampleOf(term)))).toEqual([]);
});
