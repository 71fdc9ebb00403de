import { ask, type Draft } from "./draft";
import { means, type Item } from "./items";
import { textOf } from "./rules/putTerm";

const SATISFIED: ReadonlySet<string> = new Set(["满意", "不满意"]);
/** What is paid, signed or given back then. */
const RESTS = ["paidAhead", "refund", "term", "fee", "monthlyFee", "settle", "firstPhase"] as const;

/** `滿意後簽約`, `首月不滿意退款`: who judges it, and what is then paid or given back, is open; the price itself stands. */
export function askSatisfaction(draft: Draft): void {
  const { items, plain } = draft;
  const at = items.findIndex(
    ({ kind, start, end }) => kind === "word" && SATISFIED.has(plain.text.slice(start, end)),
  );
  if (at === -1) return;
  const clause = clauseAround(items, at);
  if (!clause.some((item) => means(item, ...RESTS))) return;
  const place = { start: clause[0]!.start, end: clause[clause.length - 1]!.end };
  ask(draft, { code: "satisfaction", text: textOf(draft, place) });
}

function clauseAround(items: readonly Item[], at: number): readonly Item[] {
  const isEnd = ({ kind }: Item) => kind === "break";
  const from = items.slice(0, at).findLastIndex(isEnd) + 1;
  const end = items.findIndex((item, place) => place > at && isEnd(item));
  return items.slice(from, end === -1 ? undefined : end);
}
