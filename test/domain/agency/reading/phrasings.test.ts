import { quoteJson } from "../../../../src/domain/agency/reading/quoteJson";
import { readQuote } from "../../../../src/domain/agency/reading/readQuote";
import englishPhrasings from "./englishPhrasings.json";
import phrasings from "./phrasings.json";

interface Phrasing {
  readonly text: string;
  /** Everything that must be read, and nothing else may be: neither a term that is not named nor another figure. */
  readonly meaning: Readonly<Record<string, unknown>>;
}

/** What stands beside the terms; services have tests of their own. */
const BESIDE = new Set(["text", "scope", "spans", "questions", "unread", "services"]);

const termsOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(quoteJson(readQuote(text))).filter(([name, value]) => value !== null && !BESIDE.has(name)),
  );

describe("Quotes as agencies write them", () => {
  test.each([...phrasings, ...englishPhrasings] as unknown as readonly Phrasing[])(
    "$text",
    ({ text, meaning }) => expect(termsOf(text)).toEqual(meaning),
  );
});
