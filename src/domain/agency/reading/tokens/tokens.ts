import type { Currency } from "../../../money/currencies";
import type { Decimal } from "../../../money/decimal";
import type { Meaning } from "./vocabulary";

/** What the lexer finds. `start` and `end` are places of the plain text, `end` behind the last character. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A `$` without a country is taken for that of the United States, but in Traditional Chinese (`localDollars.ts`). */
export type QuoteCurrency = Currency;

/** What a number is by what stands at it: an amount of money, a rate, a discount (折), a completion, or not yet known. */
export type Sort = "money" | "rate" | "discount" | "number";

export interface NumberToken extends Place {
  readonly kind: "number";
  readonly sort: Sort;
  /** Rates are fractions: 0.03 for 3%; so are discounts: 0.95 for 九五折. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly approx: boolean;
  /** What its unit multiplies by: 10,000 for 萬, 0.01 for %; 1 where it has none. */
  readonly unit: number;
  currency?: QuoteCurrency;
}

/** 五五分, 50:50: the two shares. */
export interface RatioToken extends Place {
  readonly kind: "ratio";
  readonly shares: readonly [Decimal, Decimal];
  /** The agency's own share, where the words say whose it is: 我們三你們七. */
  readonly agency?: Decimal;
}

/** A word with everything it may mean. */
export interface WordToken extends Place {
  readonly kind: "word";
  readonly meanings: ReadonlySet<Meaning>;
}

/** The end of a clause; `hard` where a sentence or a line ends. */
export interface BreakToken extends Place {
  readonly kind: "break";
  readonly hard: boolean;
}

export interface UnknownToken extends Place {
  readonly kind: "unknown";
}

export type Token = NumberToken | RatioToken | WordToken | BreakToken | UnknownToken;
