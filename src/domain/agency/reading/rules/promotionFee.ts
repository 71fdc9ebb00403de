import type { Context, Draft } from "../draft";
import { isSign, means, type Item } from "../items";
import { SERVICES } from "../quoteReading";
import { FEE_WORDS } from "./moneyWords";

/** How many words may stand between what is done and its rate. */
const REACH = 4;
const OTHERS = SERVICES.filter((service) => service !== "promotion");
const WHOLE_SHOP: ReadonlySet<string> = new Set(["代运营", "店铺", "全店", "代营运", "电商代营运"]);

/**
 * `廣告代操15%`, `推廣服務費：10%`, `5%投放服務費`: what is done for ads is paid by what is spent on them. In `店鋪運營推廣服務費5%` and
 * `推廣佣金20%` it is paid by sales.
 */
export function isPromotionFee(draft: Draft, context: Context): boolean {
  return isBefore(draft, context.at) || isBehind(draft, context.at) || isOnTopOfSpend(draft, context.at);
}

/** `Ad spend + 15% management fee`: what is added to the spend is reckoned by it. */
function isOnTopOfSpend({ items }: Draft, at: number): boolean {
  // `廣告費實報實銷另加10%服務費`
  const spend = means(items[at - 2], "notIncluded") ? items[at - 3] : items[at - 2];
  const behind = items.slice(at + 1, at + REACH).find((item) => !means(item, "filler"));
  return (
    means(items[at - 1], "plus") &&
    means(spend, "adSpend", "adBudget") &&
    means(behind, ...FEE_WORDS) &&
    !means(behind, "commission")
  );
}

function isBefore({ items, plain }: Draft, at: number): boolean {
  // `廣告操作費另計15%`
  let back = means(items[at - 1], "extraCharge") ? at - 2 : at - 1;
  while (at - back <= REACH && isPassed(items[back], plain.text)) back -= 1;
  if (means(items[at - 1], "fee") && /^代[操投]/.test(plain.text.slice(items[at - 1]!.start))) return true;
  if (!means(items[back], "promotion")) return false;
  while (means(items[back], "promotion")) back -= 1;
  return !isWholeShop(items[back], plain.text);
}

/** Behind the rate the word needs its fee: in `5%推廣另計` the promotion is another matter. */
function isBehind({ items, plain }: Draft, at: number): boolean {
  const word = means(items[at + 1], "of") ? at + 2 : at + 1;
  return means(items[word], "promotion") && isFee(items[word + 1], plain.text);
}

const isPassed = (item: Item | undefined, text: string): boolean =>
  means(item, "filler", "of", "fee") || isFee(item, text) || isSign(item, text, ":(");

const isFee = (item: Item | undefined, text: string): boolean =>
  means(item, ...FEE_WORDS) || (item !== undefined && text.slice(item.start, item.end) === "费");

const isWholeShop = (item: Item | undefined, text: string): boolean =>
  means(item, ...OTHERS) || (item !== undefined && WHOLE_SHOP.has(text.slice(item.start, item.end)));
