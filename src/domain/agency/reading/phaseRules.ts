import { Decimal } from "../../money/decimal";
import { means, type Item } from "./items";

/** A stretch of a quote's items that speaks of one phase. */
export interface PhaseText {
  readonly items: readonly Item[];
  /** How long it lasts, where the text says it. */
  readonly months?: { readonly low: Decimal; readonly high: Decimal };
}

const YEAR = { low: new Decimal(12), high: new Decimal(12) };

/**
 * Splits a quote at the words that begin a phase: 前三個月, 首年, 前期; 之後, 後期, then.
 *
 * @returns two phases or more, or `undefined` where the quote has none
 */
export function phasesOf(
  items: readonly Item[],
  text: string,
  read: Set<Item>,
): readonly PhaseText[] | undefined {
  const starts: { at: number; months?: PhaseText["months"] }[] = [];
  items.forEach((_, at) => {
    const mark = phaseMark(items, at, text, starts.length > 0);
    if (!mark) return;
    mark.words.forEach((word) => read.add(word));
    starts.push({ at, ...(mark.months && { months: mark.months }) });
  });
  const first = starts[0];
  if (!first) return undefined;
  // `基礎費用五五分,後期僅拿提成`: what stands before the first mark is the first phase.
  if (means(items[first.at], "laterPhase", "secondYear") && hasWords(items.slice(0, first.at)))
    starts.unshift({ at: 0 });
  if (starts.length < 2) return undefined;
  return starts.map(({ at, months }, index) => ({
    items: items.slice(index === 0 ? 0 : at, starts[index + 1]?.at),
    ...(months && { months }),
  }));
}

interface Mark {
  readonly words: readonly Item[];
  readonly months?: PhaseText["months"];
}

function phaseMark(items: readonly Item[], at: number, text: string, began: boolean): Mark | undefined {
  const item = items[at]!;
  const next = items[at + 1];
  if (means(item, "first", "from")) {
    if (
      next?.kind === "duration" &&
      next.unit === "month" &&
      !means(items[at - 1], "firstPhase", "laterPhase")
    )
      return {
        words: [item, next],
        ...(means(items[at + 2], "onward", "aboveAfter") ? {} : { months: stretch(item, next, text) }),
      };
    return undefined;
  }
  if (means(item, "firstPhase")) return { words: [item], ...(isYear(item, text) && { months: YEAR }) };
  if (means(item, "secondYear", "thirdYear")) return { words: [item], months: YEAR };
  // `10% on the first $50k and 7% thereafter` speaks of sales, not of time.
  if (means(item, "part") && !began) return undefined;
  return means(item, "laterPhase") ? { words: [item] } : undefined;
}

/** `前3個月` is three months, `第4-6個月` as well. */
function stretch(
  word: Item,
  duration: Extract<Item, { kind: "duration" }>,
  text: string,
): PhaseText["months"] {
  if (text[word.start] !== "第" || duration.low.equals(duration.high))
    return { low: duration.low, high: duration.high };
  const count = duration.high.minus(duration.low).plus(1);
  return { low: count, high: count };
}

const hasWords = (items: readonly Item[]): boolean =>
  items.some((item) => item.kind === "quantity" || means(item, "fee", "monthlyFee", "commission", "pureFee"));

const isYear = (item: Item, text: string): boolean => /年|year/.test(text.slice(item.start, item.end));
