import { TO_SIMPLIFIED } from "../reading/tokens/simplified";

export type QuoteLanguage = "en" | "zh-Hans" | "zh-Hant";

/** Simplified characters that Traditional texts write as well. */
const IN_BOTH = "并干占几后只台余准才谷斗云丰面范系里表郁制于当发复钟松胡卷征冲";
const SIMPLIFIED_ONLY: ReadonlySet<string> = new Set(
  [...TO_SIMPLIFIED.values()].filter((character) => !IN_BOTH.includes(character)),
);
const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;
/** An English word has about as many letters as two Chinese words have characters. */
const LETTERS_A_CHARACTER = 4;

/**
 * The language a quote is written in; `undefined` where it holds figures alone. A Chinese text without a character that tells the
 * scripts apart is taken as Simplified.
 *
 * @example quoteLanguage("月費8K+GMV 2個點") // "zh-Hant"
 * @example quoteLanguage("月费8K+GMV 2个点") // "zh-Hans"
 */
export function quoteLanguage(text: string): QuoteLanguage | undefined {
  let [han, latin, traditional, simplified] = [0, 0, 0, 0];
  for (const character of text) {
    if (HAN.test(character)) han += 1;
    else if (LATIN.test(character)) latin += 1;
    if (TO_SIMPLIFIED.has(character)) traditional += 1;
    else if (SIMPLIFIED_ONLY.has(character)) simplified += 1;
  }
  if (han === 0 && latin === 0) return undefined;
  if (han * LETTERS_A_CHARACTER < latin) return "en";
  return traditional > simplified ? "zh-Hant" : "zh-Hans";
}
