import type { Decimal } from "../../../money/decimal";
import { doubt, says, spreadOf, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";
import type { ReadTerms } from "../quoteReading";
import { risen } from "./yearlyIncrease";

/** By how much a price changes in time: a share of the fee, or points of the rate. What is less is negative. */
export interface PriceChange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly isOfPoints: boolean;
}

const POINTS = /点$|points?$/;

/** `漲10%`, `遞減5%`, `降1個點`: what the words beside a share say of it, where they say that a price changes. */
export function changeOf({ plain }: Draft, quantity: Quantity, context: Context): PriceChange | undefined {
  if (quantity.sort !== "rate") return undefined;
  const isOfPoints = POINTS.test(plain.text.slice(quantity.start, quantity.end));
  // `每年減1個點`
  const isLess = says(context, "near", "lowering") || (isOfPoints && says(context, "before", "off"));
  if (!isLess && !says(context, "near", "uplift")) return undefined;
  if (!isOfPoints && says(context, "near", "commission")) return undefined;
  const { low, high = low } = spreadOf(quantity);
  return isLess ? { low: high.negated(), high: low.negated(), isOfPoints } : { low, high, isOfPoints };
}

/** The terms of a later time; `undefined` where they have no such price. */
export function afterChange(terms: ReadTerms, change: PriceChange): ReadTerms | undefined {
  if (!change.isOfPoints) {
    const fees = risen(terms, change);
    return Object.keys(fees).length > 0 ? { ...terms, ...fees } : undefined;
  }
  const { rate } = terms;
  const low = rate?.low.plus(change.low);
  return rate?.high && low && !low.isNegative()
    ? { ...terms, rate: { ...rate, low, high: rate.high.plus(change.high) } }
    : undefined;
}

const BY_AMOUNT =
  /(?:(?:递增|递减|递涨|递降|递加|逐月加|逐月减)|每(?:(?:增加|多|加|满|超过?)(?:\d+|[一1两])|\d+) ?(?:个|款|条|单|件|张|篇|名|位|人)?(?:sku|产品|商品|链接|咨询|运营|客服|美工|设计|人)?,?(?:加收?|另收|加价|多收)) ?$/;
const LONGEST_WORD = 20;

/** `每個月遞增1000`, `每增加50個加1000`: by how much a fee changes again and again, and no fee. */
export const isChangeByAmount = ({ plain }: Draft, { start }: Quantity): boolean =>
  BY_AMOUNT.test(plain.text.slice(Math.max(0, start - LONGEST_WORD), start));

export const doubtChangeByAmount = (draft: Draft, quantity: Quantity): void =>
  doubt(draft, quantity, { code: "conditionUnread", term: "monthlyFee" });
