import { ZERO } from "../../money/decimal";
import { note, wordBehind, type Draft } from "./draft";
import { means } from "./items";
import type { Spread } from "./quoteReading";

const NOTHING: Spread = { low: ZERO, high: ZERO };
const REACH = 4;

/** `零服務費`, `不付固定服務費`, `不含銷售額提點`. */
export function readNothingCharged(draft: Draft): void {
  draft.items.forEach((item, at) => {
    if (!means(item, "free") || draft.items[at + 1]?.kind === "quantity") return;
    const what = wordBehind(
      draft,
      at,
      draft.plain.text.slice(item.start, item.end) === "不" ? 1 : REACH,
      "commission",
      "fee",
      "monthlyFee",
      "anyFee",
      "setup",
      "deposit",
    );
    if (!what) return;
    draft.read.add(item).add(what);
    const place = { start: item.start, end: what.end };
    if (means(what, "setup")) return void charge(draft, "setupFee", place);
    if (means(what, "deposit")) return void charge(draft, "deposit", place);
    if (means(what, "commission")) return void charge(draft, "rate", place);
    charge(draft, "monthlyFee", place);
  });
}

function charge(
  draft: Draft,
  term: "setupFee" | "deposit" | "rate" | "monthlyFee",
  place: { start: number; end: number },
): void {
  if (draft.terms[term] !== undefined) return;
  draft.terms[term] = NOTHING;
  note(draft, term, place, "nothing charged");
}
