import { ZERO } from "../../money/decimal";
import { means, type Item, type Quantity } from "./items";
import type { Question, ReadSpan, ReadTerms, SpanRole, Spread, Term } from "./quoteReading";
import type { PlainText } from "./tokens/plainText";
import type { Said } from "./said";
import type { Meaning } from "./tokens/vocabulary";

/** One quote while its rules read it. */
export interface Draft {
  readonly plain: PlainText;
  readonly original: string;
  /** Where the quote stands in the text it was pasted with. */
  readonly offset: number;
  readonly items: readonly Item[];
  readonly contexts: ReadonlyMap<Quantity, Context>;
  /** What the words of the quote mean, wherever they stand. */
  readonly said: Said;
  terms: ReadTerms;
  readonly spans: ReadSpan[];
  readonly questions: Question[];
  readonly read: Set<Item>;
  readonly used: Set<Quantity>;
  /** Figures that stand in the terms in another form: what a discount leaves, a sum of two rates. */
  readonly reckoned: Set<Quantity>;
  /** Words for which the quote has no price until a person has looked. */
  readonly unclear: { readonly start: number; readonly end: number }[];
}

/** A word near a quantity; `distance` counts words between, a break counts as more. */
export interface Cue {
  readonly item: Item;
  readonly meanings: ReadonlySet<Meaning>;
  readonly distance: number;
  readonly side: "before" | "after";
  /** A comma or a connector stands between. */
  readonly far: boolean;
  /** A comma stands between. */
  readonly apart: boolean;
  /** It stands in the brackets right behind. */
  readonly aside: boolean;
}

/** What stands around a quantity, up to the next quantity on either side. */
export interface Context {
  readonly at: number;
  readonly cues: readonly Cue[];
  /** The periods and units written before it in its sentence, and after it in its clause. */
  readonly pers: readonly Item[];
  readonly previous?: Quantity;
}

export function says(
  context: Context,
  where: "before" | "near" | "all",
  ...meanings: readonly Meaning[]
): boolean {
  return context.cues.some(
    (cue) =>
      (where === "all" || !cue.far) &&
      (where !== "before" || cue.side === "before") &&
      meanings.some((meaning) => cue.meanings.has(meaning)),
  );
}

/** The nearest cue that means one of these; what stands before wins a tie. */
export function nearest(context: Context, meanings: readonly Meaning[]): Cue | undefined {
  let best: Cue | undefined;
  for (const cue of context.cues) {
    if (!meanings.some((meaning) => cue.meanings.has(meaning))) continue;
    if (
      !best ||
      cue.distance < best.distance ||
      (cue.distance === best.distance && cue.side === "before" && best.side === "after")
    )
      best = cue;
  }
  return best;
}

/** Whether one of `words` is nearer than any of `others`, and names the figure at all. */
export function isNearest(context: Context, words: readonly Meaning[], others: readonly Meaning[]): boolean {
  const found = nearest(context, words);
  if (!found || (found.far && found.side === "after")) return false;
  const other = nearest(context, others);
  return (
    !other ||
    found.distance < other.distance ||
    (found.distance === other.distance && found.side === "before")
  );
}

/** The word within reach behind a place in the same clause. */
export function wordBehind(
  draft: Draft,
  at: number,
  reach: number,
  ...meanings: readonly Meaning[]
): Item | undefined {
  for (let next = at + 1; next <= at + reach; next += 1) {
    const item = draft.items[next];
    if (
      item === undefined ||
      item.kind === "quantity" ||
      (item.kind === "break" && !means(draft.items[next + 1], "of"))
    )
      return undefined;
    if (means(item, ...meanings)) return item;
  }
  return undefined;
}

const JOINED = /^[\p{M}\u200d]$/u;

/** Where words stand in the quote as it was pasted; marks that join the last character belong to it. */
export function placeInOriginal(
  { plain, original }: Draft,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  let behind = plain.at[end - 1]! + 1;
  while (original.charCodeAt(behind) > LAST_LETTER && JOINED.test(original[behind]!)) behind += 1;
  const from = plain.at[start]!;
  // Of a table that is turned, what follows may stand above.
  return { start: from, end: Math.max(from, behind) };
}

/** No mark that joins another character comes before it. */
const LAST_LETTER = 0x2ff;

/** Notes which words said a term. */
export function note(
  draft: Draft,
  term: Term | "model",
  from: { readonly start: number; readonly end: number },
  confidence = 1,
  role?: SpanRole,
): void {
  const { start, end } = placeInOriginal(draft, from);
  const text = draft.original.slice(start, end);
  const place = { start: start + draft.offset, end: end + draft.offset, text };
  draft.spans.push({ term, ...place, confidence, ...(role && { role }) });
}

export function ask(draft: Draft, question: Question): void {
  if (!draft.questions.some(({ code, term }) => code === question.code && term === question.term))
    draft.questions.push(question);
}

/** Notes words for which the quote has no price, and asks what they mean. */
export function doubt(
  draft: Draft,
  place: { readonly start: number; readonly end: number },
  question: Omit<Question, "alternatives">,
): void {
  const { start, end } = placeInOriginal(draft, place);
  draft.unclear.push(place);
  ask(draft, { text: draft.original.slice(start, end), ...question });
}

/** The spread that a quantity says, with its bound. */
export function spreadOf(quantity: Quantity): Spread {
  const { low, high, approx, bound, also, openEnded } = quantity;
  const isOpen = bound === "over" || bound === "reached";
  const isBelow = bound === "below" && !quantity.isRange;
  return {
    low: isBelow ? ZERO : low,
    ...(isBelow && { upToOnly: true }),
    ...(isOpen && !quantity.isRange ? {} : { high }),
    ...(approx && { approx }),
    ...(openEnded && (quantity.isRange || !isOpen) && { openEnded }),
    ...(also && { also }),
  };
}

/** A quantity with the words right before it that name it. */
function withCue(quantity: Quantity, cue: Cue | undefined) {
  if (!cue) return quantity;
  return { start: Math.min(cue.item.start, quantity.start), end: Math.max(cue.item.end, quantity.end) };
}

/** Takes a quantity for a term. */
export function take(
  draft: Draft,
  quantity: Quantity,
  term: Term,
  cue?: Cue,
  confidence = cue || quantity.per.length ? 1 : 0.7,
): void {
  draft.used.add(quantity);
  draft.read.add(quantity);
  if (cue) draft.read.add(cue.item);
  note(draft, term, withCue(quantity, cue), confidence);
}
