import type { QuoteBase } from "../../domain/plan/team/agencyBill";
import type { CountedFor, PlannedBasis } from "../../domain/plan/team/plannedCommission";
import type { PlannedMeasure } from "../../domain/plan/team/stretch";
import type { RunBy } from "../../domain/plan/assumptions/planInputs";
import type { Mode } from "../../domain/commission/tiers/tierTable";
import { everyLanguage, inEveryLanguage, type Language, type Localised, type WholeText } from "../catalogue";

/** What can be chosen in a cell of the assumptions, by the kind of choice. */
export interface Choices {
  readonly runBy: RunBy;
  readonly basis: PlannedBasis;
  readonly countedFor: CountedFor;
  readonly mode: Mode;
  readonly measure: PlannedMeasure;
  readonly base: QuoteBase;
}

const SALES: WholeText = everyLanguage({ en: "sales", "zh-Hans": "销售额", "zh-Hant": "銷售額" });
const NET: WholeText = everyLanguage({ en: "net sales", "zh-Hans": "净销售额", "zh-Hant": "淨銷售額" });
const GROSS_PROFIT: WholeText = everyLanguage({ en: "gross profit", "zh-Hans": "毛利", "zh-Hant": "毛利" });

type ChoiceWords = { readonly [Kind in keyof Choices]: Readonly<Record<Choices[Kind], WholeText>> };

/** The words of each choice. A sheet shows them in one language and is read in all three. */
const CHOICE_WORDS: ChoiceWords = everyLanguage({
  runBy: {
    team: { en: "own team", "zh-Hans": "自有团队", "zh-Hant": "自有團隊" },
    agency: { en: "agency", "zh-Hans": "代运营", "zh-Hant": "代運營" },
  },
  basis: {
    net: NET,
    sales: SALES,
    grossProfit: GROSS_PROFIT,
    orders: { en: "pieces", "zh-Hans": "件数", "zh-Hant": "件數" },
    attainment: { en: "attainment", "zh-Hans": "达成率", "zh-Hant": "達成率" },
  },
  countedFor: {
    shared: { en: "shared", "zh-Hans": "各人分摊", "zh-Hant": "各人分攤" },
    each: { en: "each in full", "zh-Hans": "每人全额", "zh-Hant": "每人全額" },
  },
  mode: {
    marginal: { en: "marginal", "zh-Hans": "分段累加", "zh-Hant": "分段加總" },
    whole: { en: "whole", "zh-Hans": "全额累进", "zh-Hant": "累計落點" },
  },
  measure: {
    period: { en: "month", "zh-Hans": "按月", "zh-Hant": "按月" },
    quarter: { en: "quarter to date", "zh-Hans": "季度累计", "zh-Hant": "季度累計" },
    half: { en: "half-year to date", "zh-Hans": "半年累计", "zh-Hant": "半年累計" },
    year: { en: "calendar year to date", "zh-Hans": "自然年累计", "zh-Hant": "曆年累計" },
    cumulative: { en: "year to date", "zh-Hans": "年度累计", "zh-Hant": "年度累計" },
  },
  base: { sales: SALES, net: NET, grossProfit: GROSS_PROFIT },
});

/** What is read for a choice besides the words that a sheet shows. */
const OTHER_WORDS: { readonly [Choice in Choices[keyof Choices]]?: readonly string[] } = {
  whole: ["累计落点"],
};

/** The word of a choice in a language. */
export function choiceWord<Kind extends keyof Choices>(
  kind: Kind,
  choice: Choices[Kind],
  language: Language,
): string {
  return wordsOf(kind)[choice][language];
}

/** The words of a kind of choice, for a list to choose from. */
export function choiceList(kind: keyof Choices, language: Language): string[] {
  return Object.values<Localised>(CHOICE_WORDS[kind]).map((word) => word[language]);
}

/** The words of a choice in every language, as a formula compares them. */
export function everyWord<Kind extends keyof Choices>(kind: Kind, choice: Choices[Kind]): string[] {
  return [...new Set([...inEveryLanguage(wordsOf(kind)[choice]), ...(OTHER_WORDS[choice] ?? [])])];
}

/**
 * The choice that a word stands for, in any of the three languages.
 *
 * @example choiceIn("runBy", "代運營") // "agency"
 */
export function choiceIn<Kind extends keyof Choices>(kind: Kind, text: string): Choices[Kind] | undefined {
  const word = text.trim().toLowerCase();
  return (Object.keys(CHOICE_WORDS[kind]) as Choices[Kind][]).find((choice) =>
    everyWord(kind, choice).includes(word),
  );
}

function wordsOf<Kind extends keyof Choices>(kind: Kind): Readonly<Record<Choices[Kind], WholeText>> {
  return CHOICE_WORDS[kind];
}
