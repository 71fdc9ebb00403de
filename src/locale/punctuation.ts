import { everyLanguage, inEveryLanguage, type Language, type WholeText } from "./catalogue";

/** Chinese is written with signs as wide as its characters, and without a space beside them. */
const COLONS: WholeText = everyLanguage({ en: ": ", "zh-Hans": "：", "zh-Hant": "：" });
const BOTH_COLONS = [...new Set(inEveryLanguage(COLONS))];

/**
 * A heading with what it is of.
 *
 * @example headed("People", "Service", "en") // "People: Service"
 * @example headed("人數", "客服", "zh-Hant") // "人數：客服"
 */
export function headed(heading: string, of: string, language: Language): string {
  return `${heading}${COLONS[language]}${of}`;
}

/**
 * What a heading is of, whichever language's colon stands between; `undefined` for another heading.
 *
 * @example headedOf("人數：客服", "人數") // "客服"
 */
export function headedOf(text: string, heading: string): string | undefined {
  const colon = BOTH_COLONS.find((each) => text.startsWith(`${heading}${each}`));
  return colon && text.slice(heading.length + colon.length);
}

/**
 * The parts of a heading around its colons, in order.
 *
 * @example headingParts("Refunds: actual") // ["Refunds", "actual"]
 */
export function headingParts(text: string): readonly string[] {
  return BOTH_COLONS.reduce((parts, colon) => parts.flatMap((part) => part.split(colon)), [text]);
}

/**
 * A remark behind words.
 *
 * @example remarked("Rate", "phase 1", "en") // "Rate (phase 1)"
 * @example remarked("比例", "階段 1", "zh-Hant") // "比例（階段 1）"
 */
export function remarked(words: string, remark: string, language: Language): string {
  return language === "en" ? `${words} (${remark})` : `${words}（${remark}）`;
}

/** What stands between two sentences: Chinese ones follow each other without a space. */
export const sentenceSpace = (language: Language): string => (language === "en" ? " " : "");
