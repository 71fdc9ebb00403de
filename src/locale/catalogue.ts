/** The languages OpsPlan speaks. */
export type Language = "en" | "zh-Hans" | "zh-Hant";

export const LANGUAGES: readonly Language[] = ["en", "zh-Hans", "zh-Hant"];

/** Languages by their own names, as a person looks for them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = everyLanguage({
  en: "English",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
});

/** One text in every language. A text that lacks a language does not compile. */
export type Localised<P = void> = {
  readonly [L in Language]: P extends void ? string : (parameters: P) => string;
};

/**
 * One text in the three languages, in this order.
 *
 * @example text("Month", "月份", "月份")
 */
export const text = (en: string, hans: string, hant: string): Localised => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

/**
 * One text that says its parameters.
 *
 * @example textWith<{ readonly sheet: string }>({ en: (p) => `Reading ${p.sheet}`, "zh-Hans": …, "zh-Hant": … })
 */
export const textWith = <P>(entry: Localised<P>): Localised<P> => entry;

declare const whole: unique symbol;

/** A text that is there in every language, whichever is spoken. */
export type WholeText = Localised & { readonly [whole]: true };

/** Texts, or records of them, that are there in every language. */
export type Whole<T> =
  T extends Readonly<Record<Language, unknown>>
    ? T & { readonly [whole]: true }
    : { readonly [Key in keyof T]: Whole<T[Key]> };

/**
 * Keeps texts in every language with the script they are in. It is for names that are looked for on sheets, which may be written
 * in any language; any other text is loaded only in a language that is spoken.
 *
 * @example const TABLE_TITLES = everyLanguage({ months: text("Months", "月份", "月份") });
 */
export function everyLanguage<T>(texts: T): Whole<T> {
  return texts as Whole<T>;
}

/**
 * A text as each language has it.
 *
 * @example inEveryLanguage(everyLanguage(text("pieces", "件数", "件數"))) // ["pieces", "件数", "件數"]
 */
export function inEveryLanguage(text: WholeText): readonly string[] {
  return LANGUAGES.map((language) => text[language]);
}

/**
 * One text for every problem of a union that is told apart by `code`; a problem without a text does not compile.
 *
 * @example const texts: ProblemTexts<CommissionProblem> = { "gap": { en: (p) => `…${p.from}…`, … }, … };
 */
export type ProblemTexts<Problem extends { readonly code: string }> = {
  readonly [Code in Problem["code"]]: Localised<Extract<Problem, { readonly code: Code }>>;
};

/** The text of a problem in a language. */
export function problemText<Problem extends { readonly code: string }>(
  texts: ProblemTexts<Problem>,
  problem: Problem,
  language: Language,
): string {
  const entry = texts[problem.code as Problem["code"]] as unknown as Localised<Problem>;
  return (entry[language] as (parameters: Problem) => string)(problem);
}

/**
 * The language for a BCP 47 tag such as Excel's display language; English where the language is not spoken here.
 *
 * @example languageOf("zh-TW") // "zh-Hant"
 * @example languageOf("zh-CN") // "zh-Hans"
 */
export function languageOf(tag: string | undefined): Language {
  const lower = (tag ?? "en").toLowerCase();
  if (!/^zh(-|_|$)/.test(lower)) return "en";
  return /hant|tw|hk|mo/.test(lower) ? "zh-Hant" : "zh-Hans";
}
