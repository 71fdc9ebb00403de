import { means, type Item } from "./items";
import type { PhaseText } from "./phaseRules";
import { FEE_WORDS } from "./rules/moneyWords";
import { apartFromAll } from "./saidOfAll";

/** The phases without the sentences that speak of all of them. */
export interface ApartFromShared {
  readonly phases: readonly PhaseText[];
  /** Before the first phase, or said of all: `提點5%。前3個月每月5000,之後每月1萬`. */
  readonly before: readonly Item[];
  /** Behind the last one, where it stays open whether only that is meant. */
  readonly behind: readonly Item[];
}

/**
 * Takes the sentences before the first phase and behind the last out of them, where the phase has its price in a sentence of its own.
 * What stands below a label (`第二階段:8000`, and a line more) belongs to it.
 */
export function apartFromShared(texts: readonly PhaseText[], text: string): ApartFromShared {
  const last = texts.length - 1;
  const first = around(texts[0]!, text);
  const { own, ofAll } = apartFromAll(texts[last]!.items, text);
  const final = around({ ...texts[last]!, items: own }, text);
  return {
    phases: texts.map((phase, index) => {
      if (index === 0) return { ...phase, items: [...first.own, ...first.behind] };
      return index === last ? { ...phase, items: [...final.before, ...final.own] } : phase;
    }),
    before: [...first.before, ...ofAll],
    behind: final.behind,
  };
}

interface Around {
  readonly before: readonly Item[];
  readonly own: readonly Item[];
  readonly behind: readonly Item[];
}

function around({ items, mark }: PhaseText, text: string): Around {
  const whole = { before: [], own: items, behind: [] };
  const at = items.findIndex(({ start }) => start === mark?.start);
  if (at === -1) return whole;
  const begin = items.slice(0, at).findLastIndex((item) => isClauseEnd(item, text)) + 1;
  const sentenceEnd = items.findIndex((item, place) => place > at && item.kind === "break" && item.hard);
  const end = sentenceEnd === -1 ? items.length : sentenceEnd;
  if (!saysPrice(items.slice(begin, end), text)) return whole;
  const isLabel = items.some(({ start }) => start === mark!.end && text[start] === ":");
  const from = hasFigure(items.slice(0, begin)) ? begin : 0;
  const to = isLabel ? items.length : end;
  return { before: items.slice(0, from), own: items.slice(from, to), behind: items.slice(to) };
}

/** A figure, or a charge that is said not to be due: `月費8000,前三個月免提成,之後提4%`. */
const saysPrice = (items: readonly Item[], text: string): boolean =>
  hasFigure(items) ||
  items.some(
    (item, at) =>
      means(item, "free") &&
      (text.slice(item.start, item.end) === "免费" ||
        items.slice(at + 1, at + 1 + REACH).some((next) => means(next, "commission", ...FEE_WORDS))),
  );

/** Words between what is not due and that it is not: `不收任何提成`. */
const REACH = 2;

const hasFigure = (items: readonly Item[]): boolean => items.some(({ kind }) => kind === "quantity");

/** `服務費:首年10萬` and `起步階段(前2個月)` lead on. */
const isClauseEnd = ({ kind, start }: Item, text: string): boolean =>
  kind === "break" && !":()".includes(text[start]!);
