import { quoteJson } from "../../src/domain/agency/reading/quoteJson";
import { readQuotes } from "../../src/domain/agency/reading/splitQuotes";
import phrasings from "./quotes.json";

interface Phrasing {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  /** What must be read; main terms that are not named must be absent. */
  readonly meaning: Readonly<Record<string, unknown>>;
}

const PHRASINGS = phrasings as unknown as readonly Phrasing[];
const MAIN_TERMS = ["model", "monthlyFee", "rate", "tiers", "minimum", "months"];
/** Bases that a text names although its meaning here leaves them unsaid: the model says them as well. */
const BASE_OF_THE_MODEL = new Set(["quote-114", "quote-123"]);

const readAll = readQuotes(PHRASINGS.map(({ text }) => text).join("\n"), true).map(quoteJson);

describe("Published phrasings of agencies, one a line", () => {
  test("are as many as there are lines", () => expect(readAll).toHaveLength(PHRASINGS.length));

  test.each(PHRASINGS.map((phrasing, index) => [phrasing.id, phrasing.text, phrasing, index] as const))(
    "%s: %s",
    (id, _text, { meaning }, index) => {
      const read = readAll[index]!;
      const named = BASE_OF_THE_MODEL.has(id) ? MAIN_TERMS : [...MAIN_TERMS, "rateBase"];
      const wanted = { ...Object.fromEntries(named.map((term) => [term, null])), ...meaning };
      const found = Object.fromEntries(Object.keys(wanted).map((term) => [term, read[term]]));
      expect(found).toEqual(wanted);
    },
  );
});
