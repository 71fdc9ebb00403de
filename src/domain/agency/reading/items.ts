import type { Decimal } from "../../money/decimal";
import type {
  BreakToken,
  NumberToken,
  QuoteCurrency,
  RatioToken,
  Sort,
  UnknownToken,
  WordToken,
} from "./tokens/tokens";
import type { Meaning } from "./tokens/vocabulary";

/** What a price is counted by. */
export type PerUnit =
  | "month"
  | "quarter"
  | "halfYear"
  | "year"
  | "week"
  | "fortnight"
  | "day"
  | "hour"
  | "person"
  | "shift"
  | "shop"
  | "site"
  | "order"
  | "item"
  | "inquiry"
  | "keyword"
  | "project";

/** `over`: 不低於, 起; `reached`: 過, 超, behind which another bound may close it; `excess`: 超出部分. */
export type Bound = "over" | "reached" | "below" | "highest" | "excess";

/** A number, or the range between two, with the bounds and units written at it. */
export interface Quantity {
  readonly kind: "quantity";
  readonly start: number;
  readonly end: number;
  readonly sort: Sort;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly isRange: boolean;
  readonly unit: number;
  readonly currency?: QuoteCurrency;
  approx: boolean;
  bound?: Bound;
  /** 以上, 起 stand behind it. */
  openEnded?: boolean;
  also?: Decimal;
  per: PerUnit[];
}

/** A stretch of time: 三個月, 30 days. */
export interface Duration {
  readonly kind: "duration";
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: "month" | "day" | "week";
}

/** 每月, /人, 一個月. */
export interface Per {
  readonly kind: "per";
  readonly start: number;
  readonly end: number;
  readonly unit: PerUnit;
}

export type Item = Quantity | Duration | Per | RatioToken | WordToken | BreakToken | UnknownToken;

export function means(item: Item | undefined, ...meanings: readonly Meaning[]): boolean {
  if (item?.kind !== "word") return false;
  for (const meaning of meanings) if (item.meanings.has(meaning)) return true;
  return false;
}

/** Whether one of some signs stands here, such as a colon or a bracket: each is a break by itself. */
export const isSign = (
  item: { readonly kind: string; readonly start: number } | undefined,
  text: string,
  signs: string,
): boolean => item?.kind === "break" && signs.includes(text[item.start]!);

export const isNumber = (token: { readonly kind: string } | undefined): token is NumberToken =>
  token?.kind === "number";

/** Whether a price is counted by a unit anywhere: written at a figure or on its own. */
export const saysPer = (items: readonly Item[], unit: PerUnit): boolean =>
  items.some(
    (item) =>
      (item.kind === "per" && item.unit === unit) || (item.kind === "quantity" && item.per.includes(unit)),
  );

/** The units a figure is counted by: those written at it, then those around it. */
export function unitsOf(quantity: Quantity, around: { readonly pers: readonly Item[] }): PerUnit[] {
  return [...quantity.per, ...around.pers.map((item) => (item.kind === "per" ? item.unit : "month"))];
}
