import { UNNAMED_QUOTE } from "../../locale/agency/agency";
import type { Language } from "../../locale/catalogue";
import { remarked } from "../../locale/punctuation";
import type { StatedQuote } from "../../sheets/reading/agency/quotes";

/** Every quote by a name of its own. */
export function distinctNames(quotes: readonly StatedQuote[], language: Language): StatedQuote[] {
  const taken = new Set<string>();
  return quotes.map((quote, index) => {
    const wanted = quote.name === "" ? UNNAMED_QUOTE[language]({ place: index + 1 }) : quote.name;
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = remarked(wanted, `${number}`, language);
    taken.add(name);
    return { ...quote, name };
  });
}
