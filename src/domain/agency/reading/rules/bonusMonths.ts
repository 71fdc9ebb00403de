import { Decimal } from "../../../money/decimal";
import { ask, note, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { chineseDigit } from "../tokens/characters";
import { textOf } from "./putTerm";

const LAST: ReadonlySet<string> = new Set(["last", "final"]);

/** `送一個月`, `2 months free`, `the last month is free`; a trial comes first, and is a phase. */
export function isGivenAway({ items, plain }: Draft, at: number): boolean {
  const before = items[at - 1];
  if (means(before, "giveaway") || (before && plain.text.slice(before.start, before.end) === "免"))
    return true;
  const isLed = means(items[at + 1], "filler");
  const next = items[isLed ? at + 2 : at + 1];
  const isLast = before !== undefined && LAST.has(plain.text.slice(before.start, before.end));
  return (
    next !== undefined &&
    plain.text.slice(next.start, next.end) === "free" &&
    (!isLed || isLast) &&
    !means(items[at + 2], "firstPhase")
  );
}

/** `$2,000 a month, paid yearly $20,000 (2 months free)`: why a year paid ahead costs less than twelve months. */
export function explainsYear({ terms }: Draft, item: Item): boolean {
  const { monthlyFee, annualFee } = terms;
  if (item.kind !== "duration" || !monthlyFee || !annualFee) return false;
  const charged = new Decimal(12).minus(item.low);
  return item.unit === "month" && annualFee.low.equals(monthlyFee.low.times(charged));
}

/**
 * The stretches of time of gifts by the contract's length, where there are several of them: which one is given is asked, and none of them
 * is the length of this contract.
 *
 * @example 「每月3800,滿半年送一個月,滿一年送三個月」 // half a year, one month, a year, three months
 */
export function giftsByLength(draft: Draft): ReadonlySet<Item> {
  const { items } = draft;
  const found = new Set<Item>();
  if (!draft.said.has("giveaway")) return found;
  let clause: Item[] = [];
  const clauses: Item[][] = [];
  items.forEach((item, at) => {
    if (item.kind === "break") clause = [];
    if (item.kind !== "duration" && item.kind !== "per") return;
    clause.push(item);
    if (isGivenAway(draft, at) && clause.length > 1) clauses.push(clause);
  });
  if (clauses.length < 2) return found;
  clauses.forEach((each) => each.forEach((item) => found.add(item)));
  const last = clauses[clauses.length - 1]!;
  const text = textOf(draft, { start: clauses[0]![0]!.start, end: last[last.length - 1]!.end });
  ask(draft, { code: "conditionUnread", term: "bonusMonths", text });
  return found;
}

const PAID_AND_GIVEN =
  /(?:付|交|买|签|缴)(?:\d{1,2}|[一二两三四五六七八九十]{1,2})送([1-6一二两三四五六])(?![\d.十]|个?[点月天年]|%|元|万|千|百|个)/;

/** `季付送半個月`, `送1個半月`: no whole months; `做滿半年退你一個月服務費`. */
const HALF_GIVEN =
  /送(?:[1-9一两二三])?个?半个?月|(?:退|返)(?:还|给)?(?:你们?|您|贵方|甲方|商家)?[1-9一两二三半]个月/;

/** `付5送1`, `買十送二`: months that are paid and one that is not, told by their digits alone. */
export function readBareGift(draft: Draft): void {
  const half = HALF_GIVEN.exec(draft.plain.text);
  if (half && !draft.terms.kpi) {
    const place = { start: half.index, end: half.index + half[0].length };
    ask(draft, { code: "conditionUnread", term: "bonusMonths", text: textOf(draft, place) });
  }
  const found = draft.said.has("giveaway") && PAID_AND_GIVEN.exec(draft.plain.text);
  if (!found || draft.terms.bonusMonths || !(draft.terms.monthlyFee ?? draft.terms.annualFee)) return;
  const count = new Decimal(chineseDigit(found[1]) ?? found[1]!);
  const place = { start: found.index, end: found.index + found[0].length };
  draft.terms.bonusMonths = { low: count, high: count };
  note(draft, "bonusMonths", place);
  for (const item of draft.items) {
    if (item.start < place.start || item.end > place.end) continue;
    draft.read.add(item);
    if (item.kind === "quantity") for (const seen of [draft.used, draft.reckoned]) seen.add(item);
  }
}

export function takeBonus(draft: Draft, item: Item, low: Decimal, high: Decimal): void {
  const paid = monthsPaidFor(draft, item);
  if (paid) for (const seen of [draft.used, draft.reckoned, draft.read]) seen.add(paid);
  const charged = paid?.low ?? new Decimal(0);
  const stands = draft.terms.bonusMonths?.low;
  // `包年送3個月,包半年送1個月`
  if (stands && !stands.equals(low.minus(charged)))
    ask(draft, { code: "conditionUnread", term: "bonusMonths", text: textOf(draft, item) });
  draft.terms.bonusMonths = { low: low.minus(charged), high: high.minus(charged) };
  draft.read.add(item);
  draft.items.forEach((each) => means(each, "giveaway") && draft.read.add(each));
  note(draft, "bonusMonths", { start: item.start, end: (paid ?? item).end });
}

/** `3 months for the price of 2`: how many of them are paid. */
function monthsPaidFor({ items, plain }: Draft, stretch: Item): Quantity | undefined {
  if (stretch.kind !== "duration" || !plain.text.startsWith(FOR_THE_PRICE, stretch.end)) return undefined;
  const paid = items.find(({ start }) => start >= stretch.end + FOR_THE_PRICE.length);
  return paid?.kind === "quantity" && paid.low.lessThan(stretch.low) ? paid : undefined;
}

const FOR_THE_PRICE = " for the price of ";
