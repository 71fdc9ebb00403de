import { LocaleType } from "@univerjs/core";
import type { FileLanguage } from "../files/messages";

/** The languages of the page: those of the host's own texts. */
export type PageLanguage = FileLanguage;

export const PAGE_LANGUAGES: readonly PageLanguage[] = ["en", "zh-Hans", "zh-Hant"];

/** What a language is called elsewhere. */
interface LanguageNames {
  /** By its own name, as a person looks for it. */
  readonly own: string;
  /** As Excel names its display language. */
  readonly tag: string;
  readonly grid: LocaleType;
}

export const LANGUAGE_NAMES: Readonly<Record<PageLanguage, LanguageNames>> = {
  en: { own: "English", tag: "en-US", grid: LocaleType.EN_US },
  "zh-Hans": { own: "简体中文", tag: "zh-CN", grid: LocaleType.ZH_CN },
  "zh-Hant": { own: "繁體中文", tag: "zh-TW", grid: LocaleType.ZH_TW },
};

const KEY = "opsplan.preview.language";

/**
 * The first language of a list that the page speaks; English where it speaks none of them.
 *
 * @example languageFor(["fr-FR", "zh-HK", "en"]) // "zh-Hant"
 */
function languageFor(tags: readonly string[]): PageLanguage {
  for (const tag of tags) {
    if (/^en\b/i.test(tag)) return "en";
    if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans";
  }
  return "en";
}

/** What was chosen on the page before, else what the browser prefers. */
export function pageLanguage(): PageLanguage {
  const kept = localStorage.getItem(KEY);
  return PAGE_LANGUAGES.find((language) => language === kept) ?? languageFor(navigator.languages);
}

export function keepLanguage(language: PageLanguage): void {
  localStorage.setItem(KEY, language);
}
