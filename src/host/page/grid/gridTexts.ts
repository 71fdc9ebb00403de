import type { PageLanguage } from "../language";
import type english from "./locales/en";

type GridTexts = typeof english;

const LOADERS: Readonly<Record<PageLanguage, () => Promise<{ readonly default: GridTexts }>>> = {
  en: () => import(/* webpackChunkName: "grid-en" */ "./locales/en"),
  "zh-Hans": () => import(/* webpackChunkName: "grid-zh-hans" */ "./locales/zhHans"),
  "zh-Hant": () => import(/* webpackChunkName: "grid-zh-hant" */ "./locales/zhHant"),
};

/** The grid's own texts in one language; the others are not loaded. */
export async function gridTexts(language: PageLanguage): Promise<GridTexts> {
  return (await LOADERS[language]()).default;
}
