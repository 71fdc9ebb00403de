import { ZERO } from "../../../money/decimal";
import { note, wordBehind, type Draft } from "../draft";
import { isSign, means, type Item, type Quantity } from "../items";
import { isVerb } from "./moneyWords";
import { FEES } from "../taken";
import type { Spread } from "../quoteReading";

const NOTHING: Spread = { low: ZERO, high: ZERO };
const REACH = 4;
const BREAK = { kind: "break" } as const;

const CHARGES = ["commission", "fee", "monthlyFee", "annualFee", "anyFee", "setup", "deposit"] as const;

/** `零服務費`, `不付固定服務費`, `不含銷售額提點`; `押金：無`, `setup fee: waived`. */
export function readNothingCharged(draft: Draft): void {
  draft.items.forEach((item, at) => {
    if (draft.read.has(item) || chargesNoMore(draft, item, at)) return;
    if (means(item, "free", "nothing")) readNothingBehind(draft, item, at);
    if (!means(item, "free") || draft.items[at + 1]?.kind === "quantity") return;
    const word = draft.plain.text.slice(item.start, item.end);
    // `退款訂單不參與提成`
    if (word === "不参与" && (draft.items[at - 1] ?? BREAK).kind !== "break") return;
    const what = wordBehind(draft, at, word === "不" ? 1 : REACH, ...CHARGES);
    if (!what) return;
    if (isBesideFees(draft, item, what)) draft.read.add(item).add(what);
    else chargeNothing(draft, what, item);
  });
}

/** `一年2.8萬,沒有其它費用`: what is charged stands before it. */
const isBesideFees = ({ plain, terms }: Draft, item: Item, what: Item): boolean =>
  /其[他它]/.test(plain.text.slice(item.start, what.end)) && FEES.some((fee) => terms[fee] !== undefined);

const ONCE = ["setup", "deposit"] as const;

/** `$500 onboarding (waived)`, `Setup: $1,000, waived`: what was to be paid is not, and no condition follows. */
function chargesNoMore(draft: Draft, item: Item, at: number): boolean {
  const { items, plain, contexts, terms } = draft;
  if (!means(item, "nothing") || !/^[a-z]/.test(plain.text.slice(item.start))) return false;
  const next = items[at + 1];
  const isInBrackets = isSign(items[at - 1], plain.text, "(") && isSign(next, plain.text, ")");
  if (next && (next.kind !== "break" || (isInBrackets && isGoingOn(items[at + 2])))) return false;
  const quantity = lastQuantity(items, at);
  const context = quantity && contexts.get(quantity);
  const term = context && ONCE.find((meaning) => context.cues.some(({ meanings }) => meanings.has(meaning)));
  const name = term === "setup" ? "setupFee" : term;
  if (!name || !terms[name]?.low.equals(quantity!.low)) return false;
  terms[name] = NOTHING;
  draft.reckoned.add(quantity!);
  draft.read.add(item);
  note(draft, name, item);
  return true;
}

/** `(waived) if you sign for a year` */
const isGoingOn = (item: Item | undefined): boolean =>
  item !== undefined && item.kind !== "break" && !means(item, "plus", "laterPhase");

/** The figure of the same clause, a bracket or a comma before the place. */
function lastQuantity(items: readonly Item[], at: number): Quantity | undefined {
  for (let back = at - 1; back >= at - REACH; back -= 1) {
    const item = items[back];
    if (item?.kind === "quantity") return item;
    if (item === undefined || (item.kind === "break" && item.hard)) return undefined;
  }
  return undefined;
}

/** What is said to be free stands before the word, which then ends its clause. */
function readNothingBehind(draft: Draft, item: Item, at: number): void {
  const { items, plain } = draft;
  const next = items[at + 1];
  if (next !== undefined && next.kind !== "break") return;
  // `服務費可減免`, `月費不含`
  const isOpen = plain.text[item.start - 1] === "可" || plain.text.slice(item.start, item.end) === "不含";
  if (isOpen) return;
  let back = at - 1;
  // `setup is free`
  while (means(items[back], "filler") && !isVerb(draft, items[back]!)) back -= 1;
  const before = items[back];
  const isColon = isSign(before, plain.text, ":");
  // `Setup – free`
  const isDash = means(before, "range") && plain.text[before!.start] === "-";
  const what = items[isColon || isDash || isCell(before, plain.text) ? back - 1 : back];
  if (means(what, ...CHARGES)) chargeNothing(draft, what!, item);
}

export const isCharge = (item: Item): boolean => means(item, ...CHARGES);

const isCell = (item: Item | undefined, text: string): boolean => isSign(item, text, "|");

export function chargeNothing(draft: Draft, what: Item, item: Item): void {
  draft.read.add(item).add(what);
  const place = { start: Math.min(item.start, what.start), end: Math.max(item.end, what.end) };
  if (means(what, "setup")) charge(draft, "setupFee", place);
  else if (means(what, "deposit")) charge(draft, "deposit", place);
  else charge(draft, means(what, "commission") ? "rate" : "monthlyFee", place);
}

function charge(
  draft: Draft,
  term: "setupFee" | "deposit" | "rate" | "monthlyFee",
  place: { start: number; end: number },
): void {
  if (draft.terms[term] !== undefined || (term === "rate" && draft.terms.tiers)) return;
  draft.terms[term] = NOTHING;
  note(draft, term, place);
}
