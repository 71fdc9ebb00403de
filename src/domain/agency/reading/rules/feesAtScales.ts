import { ZERO } from "../../../money/decimal";
import { doubt, says, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { isScaleOfSales } from "./changeSteps";
import { FEE_WORDS } from "./moneyWords";
import { isCommission } from "./rateRules";
import { FEES, isOneOf, type Taken } from "../taken";
import { BASES, between, isAmount, NOT_A_BOUND, type Step } from "./steps";

/** Sales from which on a fee is another one: with a bonus, or waived. */
interface Scale {
  readonly bound: Quantity;
  /** What comes on top of the fee; nothing where the fee is waived. */
  readonly bonus?: Quantity;
}

/**
 * The price below the first of the sales at which a bonus is paid or the fee is waived, and the price from each of them on.
 *
 * @example 「每月2萬,業績破100萬加碼1萬,破200萬加碼3萬」 // 20,000, then 30,000, then 50,000
 * @example 「月費5000,月銷30萬以上免月費」 // 5,000, then nothing
 */
export function feesAtScales(draft: Draft, quantities: readonly Quantity[]): Step[] | undefined {
  const scales: Scale[] = [];
  quantities.forEach((bound, index) => {
    const bonus = bonusFrom(draft, bound, quantities[index + 1]);
    if (bonus) scales.push({ bound, bonus });
    else if (wordsOfWaiver(draft, bound)) scales.push({ bound });
  });
  const [first, ...others] = scales;
  const ownPrices = first && pricesBeside(draft, quantities, first);
  if (!ownPrices || others.some(({ bound }, at) => !bound.low.greaterThan(scales[at]!.bound.low)))
    return undefined;
  const { fee, rate, edge } = ownPrices;
  for (const { bound, bonus } of scales)
    if (!bonus) wordsOfWaiver(draft, bound)!.forEach((word) => draft.read.add(word));
  if (edge) {
    draft.used.add(edge);
    draft.reckoned.add(edge);
  }
  const below = fee ?? rate!;
  return [
    {
      upper: first.bound.low,
      partial: false,
      price: below,
      bound: first.bound,
      ...(fee && rate && { rate }),
    },
    ...scales.map(({ bound, bonus }): Step => ({
      ...{ lower: bound.low, partial: false, price: bonus ?? nothingAt(bound), bound },
      ...(bonus && fee && { onTopOf: fee }),
      ...(rate && { rate }),
    })),
  ];
}

const nothingAt = ({ start, end }: Quantity): Quantity => ({
  ...{ kind: "quantity", start, end, sort: "money", low: ZERO, high: ZERO },
  ...{ isRange: false, unit: 1, approx: false, per: [] },
});

/** The fee and the rate that hold below: no figure but the scales and these may be told of the price. */
function pricesBeside(draft: Draft, quantities: readonly Quantity[], { bound, bonus }: Scale) {
  const at = quantities.indexOf(bound);
  const before = quantities.slice(0, at);
  const rates = quantities.filter(
    (quantity) => quantity.sort === "rate" && isCommission(draft, quantity, draft.contexts.get(quantity)!),
  );
  const fees = before.filter((quantity) => isFeeOfMonth(draft, quantity));
  // `10萬以上免服務費,10萬以下收5000`
  const [edge, behind] = quantities.slice(at + 1);
  const isBelow = edge?.bound === "below" && edge.high.equals(bound.low);
  if (!bonus && isBelow && behind && isAmount(behind) && behind.bound === undefined) fees.push(behind);
  const [fee] = fees;
  const [rate] = rates;
  // `月銷到30萬後不收月費,只提5個點`: in place of the fee, or beside it?
  if (!bonus && rates.some(({ start }) => start > bound.start)) return undefined;
  const isPlain = fees.length < 2 && rates.length < 2 && rate?.bound === undefined;
  return isPlain && (fee ?? (bonus && rate)) ? { fee, rate, ...(fee === behind && { edge }) } : undefined;
}

function isFeeOfMonth(draft: Draft, quantity: Quantity): boolean {
  const context = draft.contexts.get(quantity)!;
  if (!isAmount(quantity) || quantity.bound !== undefined || quantity.isRange) return false;
  if (says(context, "near", "deposit", "setup", "minimum", "cap") || isScaleOfSales(draft, quantity))
    return false;
  const isByMonth = quantity.per.includes("month") || context.pers.length > 0;
  return (isByMonth || says(context, "near", ...FEE_WORDS)) && !quantity.per.includes("year");
}

/** `業績破100萬加碼1萬獎金`: what comes on top from there on. */
function bonusFrom(draft: Draft, bound: Quantity, bonus: Quantity | undefined): Quantity | undefined {
  if (!bonus || !isAmount(bonus) || bonus.bound !== undefined || !isReachedScale(draft, bound))
    return undefined;
  if (!says(draft.contexts.get(bonus)!, "near", "bonus")) return undefined;
  return between(draft, bound, bonus).some((item) => item.kind === "break" && item.hard) ? undefined : bonus;
}

/** `月銷30萬以上免月費`, `做到50萬退還服務費`: the words that say that no fee is charged from there on. */
function wordsOfWaiver(draft: Draft, bound: Quantity): readonly Item[] | undefined {
  if (!isReachedScale(draft, bound)) return undefined;
  const { items, plain, contexts } = draft;
  let at = contexts.get(bound)!.at + 1;
  while (items[at]?.kind === "per" || means(items[at], ...PASSED)) at += 1;
  if (plain.text[items[at]?.start ?? -1] === ",") at += 1;
  const [word, ...behind] = items.slice(at, at + REACH);
  const fee = behind.findIndex((item) => means(item, "fee", "monthlyFee"));
  const end = behind[fee + 1];
  const isGiven =
    means(word, "free", "refund", "adjusted") && behind.slice(0, Math.max(fee, 0)).every(isOfMonth);
  const isWhole = fee !== -1 && isGiven && (end === undefined || end.kind === "break");
  return isWhole ? items.slice(at, at + fee + 2) : undefined;
}

const REACH = 4;
const PASSED = ["filler", "part", "past", "then", "aboveAfter", "laterPhase", ...BASES] as const;
const isOfMonth = (item: Item): boolean => item.kind === "per" || means(item, "thisMonth", "monthly", "full");

/** Sales of a month that are reached: `破100萬`, `做到100萬`, `100萬以上`. */
function isReachedScale(draft: Draft, bound: Quantity): boolean {
  const { items, plain, contexts } = draft;
  const context = contexts.get(bound)!;
  const isOver = bound.bound === "reached" || bound.bound === "over";
  const isDone =
    bound.bound === undefined &&
    /(?:[做卖冲干跑销额绩水]|gmv)到$/.test(plain.text.slice(Math.max(0, bound.start - 4), bound.start));
  if (!isAmount(bound) || bound.isRange || !(isOver || isDone) || bound.unit < SCALE) return false;
  if (says(context, "before", "eachStep", ...NOT_A_BOUND)) return false;
  // `季度考核獎金:GMV超300萬獎勵1萬`
  const before = items.slice(Math.max(0, context.at - FARTHEST), context.at);
  const sentence = before.slice(before.findLastIndex((item) => item.kind === "break" && item.hard) + 1);
  const isNamed = LONGER.some((meaning) => draft.said.has(meaning));
  return !sentence.some((item) => (isNamed || item.kind === "per") && isOfLongerTime(item));
}

const SCALE = 1e4;
/** A quarter or a year stands close to what is sold in it. */
const FARTHEST = 16;

const LONGER = ["unitQuarter", "unitYear", "quarterly", "yearly", "annualSales", "annualGmv"] as const;

const isOfLongerTime = (item: Item): boolean =>
  item.kind === "per" ? item.unit === "quarter" || item.unit === "year" : means(item, ...LONGER);

/** Asks for prices beside a bonus, or a fee that is waived from some sales on, of which no table was made. */
export function doubtScalesOfFee(draft: Draft, taken: Taken): void {
  const priced = [...taken].find(([, term]) => isOneOf([...FEES, "rate", "tiers"], term));
  if (!priced) return;
  for (const [quantity, context] of draft.contexts) {
    const isBonus =
      !draft.used.has(quantity) && quantity.sort === "money" && says(context, "before", "bonus");
    const isWaived = !isOneOf(["tiers"], taken.get(quantity)) && wordsOfWaiver(draft, quantity) !== undefined;
    if (isBonus || isWaived) return doubt(draft, quantity, { code: "conditionUnread", term: priced[1] });
  }
}
