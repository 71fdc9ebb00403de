import { nearest, note, says, take, wordBehind, type Context, type Draft } from "../draft";
import { isSign, means, type Item, type PerUnit, type Quantity } from "../items";
import { isLetter } from "../tokens/characters";
import { monthsAhead } from "./monthsAhead";
import { isOfLaterContract } from "./otherShares";

const PAYMENTS = [
  ["quarterPaid", "quarterly"],
  ["halfPaid", "halfYearly"],
  ["yearPaid", "annual"],
] as const;

const PAID_BY_UNIT: Partial<Record<PerUnit, (typeof PAYMENTS)[number][1]>> = {
  quarter: "quarterly",
  halfYear: "halfYearly",
  year: "annual",
};

/** `年付8折`; `續約8折` is of the next contract, `兩個店打9折` of more than one shop. */
export function readDiscount(draft: Draft, quantity: Quantity, context: Context): void {
  const count = context.previous && draft.items[draft.contexts.get(context.previous)!.at + 1];
  if (means(count, "perShop", "perSite") || isOneByLength(draft, context)) return;
  // `首次合作8折`
  if (says(context, "before", "oneTime", "referral")) return;
  if (isByCount(draft, context) || isForSeveral(draft, context) || says(context, "before", "secondShop"))
    return;
  if (!isOfLaterContract(draft, quantity, context)) discount(draft, quantity, context);
}

/** `100篇打8折`, `3人以上9折`: for who takes so many. */
function isByCount({ items, contexts }: Draft, { at, previous }: Context): boolean {
  if (!previous || previous.sort !== "number") return false;
  const [count, ...between] = items.slice(contexts.get(previous)!.at + 1, at);
  return means(count, "perPerson", "perItem", "perOrder") && !between.some(({ kind }) => kind === "break");
}

/** `一年期9折,兩年期8折` */
const OF_YEARS = /年期[^,;.\n]{0,6}折/g;

/** `簽半年9折,簽一年8折`: which of them applies, the contract's length says. */
function isOneByLength({ items, contexts, plain }: Draft, { at }: Context): boolean {
  if ((plain.text.match(OF_YEARS)?.length ?? 0) > 1) return true;
  const isByLength = (place: number) =>
    means(items[place - 2], "term") && items[place - 1]?.kind === "duration";
  if (!isByLength(at)) return false;
  let count = 0;
  for (const [{ sort }, context] of contexts) if (sort === "discount" && isByLength(context.at)) count += 1;
  return count > 1;
}

/** `10% off`, `Discount: 10%` */
export const isDiscount = ({ items, plain }: Draft, context: Context): boolean =>
  says(context, "near", "off") ||
  (isSign(items[context.at - 1], plain.text, ":") && means(items[context.at - 2], "off"));

/** `10% discount if you also take email management` */
const IF_MORE =
  /^[^.;,]*\b(?:if|when) (?:you|we) (?:also |both |add |take |bundle |combine |refer |spend |buy |order )/;
const GETS =
  /\b(?:gets?|receives?|qualif(?:y|ies) for|(?:is|are) (?:eligible for|entitled to)) (?:an? |another )?$/;

/** `20% off for non-profits`, `charities get 20% off`: for whom it is, by a word that is not known. */
export function isForSome({ items, plain }: Draft, { at }: Context): boolean {
  const before = items.slice(0, at);
  const own = before.slice(before.findLastIndex(({ kind }) => kind === "break") + 1);
  const led = GETS.exec(plain.text.slice(0, items[at]!.start));
  if (led && own.some(({ kind, start }) => kind === "unknown" && start < led.index)) return true;
  const next = means(items[at + 1], "off") ? at + 2 : at + 1;
  const [word, whom] = [items[next], items[next + 1]];
  if (IF_MORE.test(plain.text.slice(items[at]!.end))) return true;
  const isFor = word !== undefined && plain.text.slice(word.start, word.end) === "for";
  return isFor && whom?.kind === "unknown" && isLetter(plain.text[whom.start]);
}

/** `15% discount for 2+ marketplaces`, `10% off each extra store`: for who takes more than one. */
export function isForSeveral({ items }: Draft, { at }: Context): boolean {
  const behind = items.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex(({ kind }) => kind === "break");
  const clause = behind.slice(0, end === -1 ? undefined : end);
  const counted = clause.findIndex((item) =>
    means(item, "perSite", "perShop", "perItem", "perPerson", "secondShop"),
  );
  const before =
    clause[means(clause[counted - 1], "aboveAfter", "plus", "above") ? counted - 2 : counted - 1];
  return means(clause[counted], "secondShop") || means(before, "addOn") || isSeveral(before);
}

const isSeveral = (item: Item | undefined): boolean =>
  item?.kind === "quantity" && item.sort === "number" && item.high.greaterThan(1);

const REACH = 6;

/** `季度9折,半年85折`: the stretch right before, for which no contract is signed. */
function periodBefore({ items, read }: Draft, at: number): (typeof PAYMENTS)[number][1] | undefined {
  const [before, period] = [items[at - 2], items[at - 1]];
  if (means(before, "term", "first", "from")) return undefined;
  if (means(period, "unitQuarter")) return "quarterly";
  if (period?.kind !== "duration" || period.unit !== "month" || !period.low.equals(period.high))
    return undefined;
  const found = PAID_BY_MONTHS[period.low.toNumber()];
  if (found) read.add(period);
  return found;
}

const PAID_BY_MONTHS: Readonly<Record<number, (typeof PAYMENTS)[number][1]>> = {
  3: "quarterly",
  6: "halfYearly",
  12: "annual",
};

/** What is still paid where a quarter or a year is paid in advance: 0.95 for 九五折. */
export function discount(draft: Draft, quantity: Quantity, context: Context, share = quantity.low): void {
  // `首月5折`, where no phase is made of it.
  if (says(context, "near", "firstPhase")) return;
  const found = nearest(context, ["quarterPaid", "halfPaid", "yearPaid"]);
  const paid = found?.side === "after" && found.apart ? undefined : found;
  const unit = context.pers.find((item) => item.kind === "per");
  const named =
    (unit?.kind === "per" ? PAID_BY_UNIT[unit.unit] : undefined) ?? periodBefore(draft, context.at);
  // `10% off paid quarterly, 15% off annually`: the word of its own clause counts.
  const isOther = paid?.side === "before" && paid.apart && named !== undefined;
  const period = isOther ? undefined : PAYMENTS.find(([meaning]) => paid?.meanings.has(meaning));
  const ahead = period ? undefined : monthsAhead(draft, context);
  const name = period?.[1] ?? ahead ?? named ?? "any";
  if (draft.terms.payment?.[name]) return;
  // `6折優惠後每月4800`: the price is what is left of it.
  if (wordBehind(draft, context.at, 2, "past")) {
    draft.used.add(quantity);
    draft.reckoned.add(quantity);
    return note(draft, "payment", quantity, 0.8);
  }
  draft.terms.payment = { ...draft.terms.payment, [name]: share };
  take(draft, quantity, "payment", period && nearest(context, [period[0]]));
}
