import type { PerUnit } from "../items";
import type { Token } from "../tokens/tokens";
import type { Meaning } from "../tokens/vocabulary";

const UNIT_WORDS: readonly (readonly [Meaning, PerUnit])[] = [
  ["unitHalf", "halfYear"],
  ["unitQuarter", "quarter"],
  ["unitMonth", "month"],
  ["unitYear", "year"],
  ["unitWeek", "week"],
  ["unitDay", "day"],
  ["unitHour", "hour"],
  ["perPerson", "person"],
  ["perShift", "shift"],
  ["perShop", "shop"],
  ["perSite", "site"],
  ["perOrder", "order"],
  ["perItem", "item"],
  ["perInquiry", "inquiry"],
  ["perKeyword", "keyword"],
  ["perProject", "project"],
];
const PERIOD_WORDS: readonly (readonly [Meaning, PerUnit])[] = [
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["halfYearly", "halfYear"],
  ["yearly", "year"],
  ["weekly", "week"],
  ["fortnightly", "fortnight"],
  ["hourly", "hour"],
  ["perHead", "person"],
];
/** Bills a year of what is charged by weeks. */
const BILLS_A_YEAR: Partial<Record<PerUnit, number>> = { week: 52, fortnight: 26 };
const MONTHS: Partial<Record<PerUnit, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** The months of a period; `undefined` for what is none. */
export const monthsOf = (unit: PerUnit): number | undefined => MONTHS[unit];

/** How many bills of weeks a year has; `undefined` for what is charged by months or by pieces. */
export const billsAYear = (unit: PerUnit): number | undefined => BILLS_A_YEAR[unit];

/** Looks a unit up among the meanings of a word, of which there are as many as the vocabulary has; each is looked through once. */
function unitFinder(units: readonly (readonly [Meaning, PerUnit])[]) {
  const known = new WeakMap<ReadonlySet<Meaning>, PerUnit | "none">();
  return (word: Token | undefined): PerUnit | undefined => {
    if (word?.kind !== "word") return undefined;
    let unit = known.get(word.meanings);
    if (unit === undefined) {
      unit = units.find(([meaning]) => word.meanings.has(meaning))?.[1] ?? "none";
      known.set(word.meanings, unit);
    }
    return unit === "none" ? undefined : unit;
  };
}

/** What a price is counted by where a word names it: 月, 人, 單. */
export const unitOf = unitFinder(UNIT_WORDS);
/** The period that a word says alone: 每月, yearly. */
export const periodOf = unitFinder(PERIOD_WORDS);
