import { halfWidth } from "../../money/characters";
import { ZERO } from "../../money/decimal";
import { readTierCell, type TierCell } from "./tierCell";
import type { TierUse } from "./tierUnits";

/** What a rate says that it is paid on. */
export type RateOf = "sales" | "profit" | "piece" | "order" | "each" | "bonus" | "money";

/** A cell of rates. `of`: what its words say that the rate is a part of, or is paid for. */
export type TierRate = TierCell & { readonly of?: RateOf };

/** What is longer is no rate, and is not looked into. */
const LONGEST_RATE = 60;

const SHARE = "(?<rate>[\\d.]{1,8} ?(?:%|‰|[個个][點点]|[個个]百分[點点]))";
const PART_OF = new RegExp(`^(?:flat )?${SHARE} (?:of|on) (?<of>[a-z ]+)$`);
const CHINESE_PART = new RegExp(`^按?(?<of>\\p{Script=Han}{2,6}?)的? ?${SHARE}(?:提成|[计計][提算])?$`, "u");
const NAMED = new RegExp(
  `^(?:(?:a )?flat|commission(?: rate)?(?: of)?:?|提成|佣金|按)? ?${SHARE} ?(?:flat|commissions?|rate|提成|佣金)?$`,
);
const FOR_EACH =
  /^(?<rate>[^a-z/]{1,20}?) ?(?:(?:per|for each|each|a|\/) ?(?:(?:unit|piece|item|pc|lead|meeting|appointment|signup|subscription|contract|car|vehicle|seat)s?(?: sold)?|(?<order>(?:order|deal|sale|transaction)s?))|(?<each>each|apiece))$/;
const CHINESE_EACH = /^(?<rate>[^/每]{1,20}?)(?:\/|每)(?:[件台套個个瓶盒只隻輛辆]|(?<order>[单單笔筆]))$/;
const EACH_CHINESE =
  /^每(?:[件台套個个瓶盒只隻輛辆]|(?<order>[单單笔筆]))(?:提成?|[奖獎]|[给給])?(?<rate>.{1,20})$/;

const SALES =
  /^(?:(?:the|all|their|your|total|gross) ){0,3}(?:sales|revenue|turnover|billings)(?: amount| value| volume| revenue)?$|^(?:[销銷]售|[销銷]售[额額]|[销銷]售金[额額]|[销銷]售[业業][绩績]|[业業][绩績]|[營营][业業][额額]|流水|成交[额額])$/;
const PROFIT = /^(?:(?:the|all|their|total|gross) ){0,3}(?:profit|margin)$|^毛利[额額润潤]?$/;
const BONUS =
  /^(?:the |their |your )?(?:target|on-target|ote|full|quarterly|annual)? ?(?:bonus|incentive|variable(?: pay)?)$/;
const NOTHING =
  /^(?:none|nil|nothing|no (?:bonus|commission|payout|incentive|payment))$|^(?:[无無](?:提成|佣金|[奖獎]金)?|[没沒]有(?:提成|[奖獎]金)?|不[计計]?提成?|不[计計发發](?:提成|[奖獎]金))$/;
/** A currency beside a number, of which nothing says what it is paid for. */
const CURRENCY = /[$¥￥€£₹]|[元块塊]\s*$|\b(?:usd|cny|rmb|eur|gbp|hkd|twd)\b/i;
const BASE_RATE = /^(?:the )?(?:base|standard|normal)(?: commission)? rate$/;

const WHOLES: readonly (readonly [RateOf, RegExp])[] = [
  ["sales", SALES],
  ["profit", PROFIT],
  ["bonus", BONUS],
];

/**
 * Reads a cell of rates, which may say in words what the rate is of.
 *
 * @example readTierRate("6% of revenue") // 0.06 of sales
 * @example readTierRate("毛利的10%") // 0.1 of profit
 * @example readTierRate("$8 per unit") // 8 for a piece
 * @example readTierRate("150% of base rate") // 1.5 times
 * @example readTierRate("500元") // 500, in money
 */
export function readTierRate(cell: unknown): TierRate {
  const read = readTierCell(cell);
  if (typeof cell !== "string" || cell.length > LONGEST_RATE) return read;
  if (read.code === "number" && !read.percent && CURRENCY.test(cell)) return { ...read, of: "money" };
  if (read.code !== "notANumber") return read;
  const text = halfWidth(cell).toLowerCase().trim().replace(/\s+/g, " ");
  if (NOTHING.test(text)) return { code: "number", value: ZERO, plain: false };
  const named = NAMED.exec(text)?.groups?.["rate"];
  if (named !== undefined) return numberOf(named, {}) ?? read;
  const part = (PART_OF.exec(text) ?? CHINESE_PART.exec(text))?.groups;
  if (part) {
    if (BASE_RATE.test(part["of"]!)) return numberOf(part["rate"]!, { times: true }) ?? read;
    const of = WHOLES.find(([, words]) => words.test(part["of"]!))?.[0];
    return (of && numberOf(part["rate"]!, { of })) ?? read;
  }
  const each = (FOR_EACH.exec(text) ?? CHINESE_EACH.exec(text) ?? EACH_CHINESE.exec(text))?.groups;
  const of = each?.["order"] ? "order" : each?.["each"] ? "each" : "piece";
  return (each && amountOf(each["rate"]!, of)) ?? read;
}

function numberOf(text: string, says: { readonly of?: RateOf; readonly times?: true }): TierRate | undefined {
  const read = readTierCell(text);
  return read.code === "number" ? { ...read, ...says } : undefined;
}

/** Money for a piece or an order; a percent for each piece says nothing. */
function amountOf(text: string, of: RateOf): TierRate | undefined {
  const read = readTierCell(text);
  return read.code === "number" && !read.percent ? { ...read, plain: false, of } : undefined;
}

const MEANT: Readonly<Record<NonNullable<TierUse["rates"]>, readonly RateOf[]>> = {
  shares: ["sales"],
  profitShares: ["profit"],
  factors: ["sales", "bonus"],
  units: ["piece", "each"],
  orders: ["order", "each"],
};

/** Whether a rate may be of that where a table is used so. */
export function mayBeOf(of: RateOf | undefined, { rates }: TierUse): boolean {
  if (of === undefined || of === "money" || rates === undefined) return true;
  return MEANT[rates].includes(of);
}
