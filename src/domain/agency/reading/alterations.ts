import { PRICES } from "./conditions";
import { doubt, type Draft } from "./draft";
import { means, type Item, type Quantity } from "./items";
import { FEES, firstBehind, isHard, isOneOf, lastBefore, type Taken } from "./taken";
import type { Meaning } from "./tokens/vocabulary";

const PLAIN = [...FEES, "rate", "tiers"] as const;

/** Asks for prices that words beside them alter or limit to a time, where no rule read these words. */
export function doubtAlterations(draft: Draft, taken: Taken): void {
  if (draft.said.has("alters")) doubtWords(draft, taken);
  if (!draft.terms.phases && (["first", "firstPhase", "from"] as const).some((each) => draft.said.has(each)))
    doubtFirstPhase(draft, taken);
  doubtLateStart(draft, taken);
}

/** `retainer is deducted`, `5% except on wholesale` */
function doubtWords(draft: Draft, taken: Taken): void {
  const { items, read } = draft;
  items.forEach((item, at) => {
    if (!means(item, "alters") || read.has(item) || describes(draft, at)) return;
    const priced = pricedBeside(items, at, taken) ?? priceNamed(items, at, taken);
    if (!priced) return;
    const place = { start: Math.min(item.start, priced.start), end: Math.max(item.end, priced.end) };
    doubt(draft, place, { code: "conditionUnread", term: taken.get(priced)! });
  });
}

const ADJECTIVES: ReadonlySet<string> = new Set(["reduced", "discounted", "lowered", "adjusted"]);

/** `a reduced rate of $1,250`: what the price is called that stands behind. */
const describes = ({ items, plain }: Draft, at: number): boolean =>
  ADJECTIVES.has(plain.text.slice(items[at]!.start, items[at]!.end)) &&
  /^(?:monthly )?(?:rate|fee|price|retainer|charge)/.test(plain.text.slice(items[at + 1]?.start ?? Infinity));

const NAMES: readonly Meaning[] = ["fee", "monthlyFee", "annualFee", "commission"];

/** `$1,800/mo base and 3.5%. The base is waived once sales exceed $120k`: a price of the quote that the sentence names. */
function priceNamed(items: readonly Item[], at: number, taken: Taken): Quantity | undefined {
  let from = at;
  while (from > 0 && !isHard(items[from - 1]!)) from -= 1;
  const end = items.findIndex((item, place) => place > at && isHard(item));
  const sentence = items.slice(from, end === -1 ? undefined : end);
  if (!sentence.some((item) => means(item, ...NAMES))) return undefined;
  return [...taken].find(([, term]) => isOneOf(PLAIN, term))?.[0];
}

/** `$1,000/mo for the first 3 months`, `$1,000 + 5%, first month free`: what holds behind that time was not read. */
function doubtFirstPhase(draft: Draft, taken: Taken): void {
  const { items, plain } = draft;
  items.forEach((item, at) => {
    const stretch = items[at + 1];
    const isStretch = stretch?.kind === "duration" && stretch.unit === "month";
    // `an initial 3-month term` is the contract's length.
    const isTerm = means(items[at + 2], "term");
    // `launch fee $3,000, split over the first two months`: in how many parts it is paid.
    const isSpread = SPREAD.has(plain.text.slice(items[at - 1]?.start, items[at - 1]?.end));
    const isFirst = isStretch && !isTerm && !isSpread && means(item, "first") && !isPaidAhead(items, at);
    const isFreeAtFirst = means(item, "firstPhase") && means(stretch, "free", "half");
    // `5% of sales, capped at $5k for the first year`
    const isAtFirstOnly = FOR_FIRST.test(plain.text.slice(item.start, item.end)) && isEnd(stretch);
    // `$2,000/mo and 5% of sales, month 3 is free`
    const said = items[means(items[at + 2], "filler") ? at + 3 : at + 2];
    const isFreeLater = isStretch && means(item, "from") && means(said, "free", "half");
    const isOpen = taken.size > 0 && draft.unclear.length === 0;
    const isPriced = isFreeLater ? isOpen : pricedBeside(items, at, taken) !== undefined;
    if (!(isFirst || isFreeAtFirst || isFreeLater || isAtFirstOnly) || !isPriced) return;
    doubt(
      draft,
      { start: item.start, end: (isAtFirstOnly ? item : stretch!).end },
      { code: "conditionUnread", term: "phases" },
    );
  });
}

const FOR_FIRST = /^(?:for|in) the first /;
const isEnd = (item: Item | undefined): boolean => item === undefined || item.kind === "break";

const SPREAD: ReadonlySet<string> = new Set(["over", "across"]);

/** `前3個月先付` */
const isPaidAhead = (items: readonly Item[], at: number): boolean =>
  [at, at + 2].some((place) => means(items[place], "paidAhead"));

/** `Starting from month 4 we add 3%`: when a price begins, where no phase was made of it. */
function doubtLateStart(draft: Draft, taken: Taken): void {
  const { items, plain, terms } = draft;
  if (terms.phases || !draft.said.has("from")) return;
  items.forEach((item, at) => {
    const [before, month] = [items[at - 1], items[at + 1]];
    const isMonth = means(item, "from") && plain.text.startsWith("month", item.start);
    const isLater = month?.kind === "duration" && month.low.greaterThan(1);
    if (!isMonth || !isLater || !means(before, "from", "above")) return;
    const priced = firstBehind(items, at, taken);
    if (priced && isOneOf(PRICES, taken.get(priced)))
      doubt(draft, { start: item.start, end: priced.end }, { code: "conditionUnread", term: "phases" });
  });
}

/** The figure of a price before a place in its sentence, or the next one behind. */
const pricedBeside = (items: readonly Item[], at: number, taken: Taken): Quantity | undefined =>
  [lastBefore(items, at, taken), firstBehind(items, at, taken)].find(
    (quantity) => quantity && isOneOf([...PRICES, "minimum"], taken.get(quantity)),
  );
