import { Decimal } from "../../../money/decimal";
import { isNumber, means, type Duration, type Item, type Quantity } from "../items";
import { isLabelled, isOfTerm } from "../labels";
import { FEE_WORDS } from "../rules/moneyWords";
import { isLetter } from "../tokens/characters";
import type { Token } from "../tokens/tokens";
import type { Found } from "./found";
import { monthsOf, unitOf } from "./periodUnits";

const DAYS_A_MONTH = 30;
const DAYS_A_YEAR = 365;

/** `三個月`, `半年`, `30天`; `一個月` behind a price is its period. */
export function timeOf(
  quantity: Quantity,
  tokens: readonly Token[],
  next: number,
  before: readonly Item[],
  text: string,
): Found | undefined {
  const half = tokens[next];
  const unit = unitOf(half);
  if (unit === undefined || half === undefined) return undefined;
  const { start, low, high } = quantity;
  const isOne = low.equals(1) && high.equals(1);
  const counted =
    means(before[before.length - 1], "first", "from", "term", "notice") ||
    isLabelled(before, text) ||
    (means(tokens[next - 1] as Item, "range") && !means(tokens[next + 1] as Item, ...FEE_WORDS)) ||
    means(half as Item, "term") ||
    means(tokens[next + 1] as Item, "term", "notice");
  const months = monthsOf(unit);
  const end = half.end;
  // `6月`, with no 個, is June.
  if (unit === "month" && text[half.start] === "月" && !counted && !quantity.isRange) return undefined;
  // `$800/mo for one marketplace`
  const [priced, led] = before.slice(-2);
  const isFor = priced?.kind === "per" && led !== undefined && text.slice(led.start, led.end) === "for";
  if (isOne && months === undefined && isFor && isLetter(text[start]))
    return { item: { kind: "unknown", start, end }, next: next + 1 };
  if (isOne && !counted) return { item: { kind: "per", start, end, unit }, next: next + 1 };
  // `first 30 days`, `90-day pilot`, `30-day free trial`
  const isByMonths =
    means(before[before.length - 1], "first") ||
    means(tokens[next + (means(tokens[next + 1] as Item, "free") ? 2 : 1)] as Item, "firstPhase") ||
    // `90 days minimum`, `180-day term`
    (means(tokens[next + 1] as Item, "term", "minimum") && !means(tokens[next + 2] as Item, "notice")) ||
    (isOfTerm(before, text) && !means(tokens[next + 1] as Item, "notice"));
  if (unit === "day" && isByMonths && low.modulo(DAYS_A_MONTH).isZero()) {
    const inMonths = (days: Decimal) => days.dividedBy(DAYS_A_MONTH);
    return {
      item: { kind: "duration", start, end, low: inMonths(low), high: inMonths(high), unit: "month" },
      next: next + 1,
    };
  }
  if (unit === "day" && low.equals(DAYS_A_YEAR) && high.equals(low)) {
    const year = new Decimal(12);
    return { item: { kind: "duration", start, end, low: year, high: year, unit: "month" }, next: next + 1 };
  }
  if (unit === "day" || unit === "week")
    return { item: { kind: "duration", start, end, low, high, unit }, next: next + 1 };
  if (months === undefined) return undefined;
  const duration: Duration = {
    kind: "duration",
    start,
    end,
    low: low.times(months),
    high: high.times(months),
    unit: "month",
  };
  return { item: duration, next: next + 1 };
}

const LONGEST_TERM = 60;

/** `Minimum contract (months): 3`: the unit stands in the brackets of the label. */
export function lengthBehindLabel(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const number = tokens[at];
  if (!number || !isNumber(number) || number.sort !== "number" || number.high.greaterThan(LONGEST_TERM))
    return undefined;
  const isBreak = (place: number, signs: string) =>
    tokens[place]?.kind === "break" && signs.includes(text[tokens[place].start]!);
  const close = isBreak(at - 1, ")") ? at - 1 : isBreak(at - 1, ":|") ? at - 2 : -1;
  if (!isBreak(close, ")") || !isBreak(close - 2, "(") || unitOf(tokens[close - 1]) !== "month")
    return undefined;
  if (!means(tokens[close - 3] as Item, "term")) return undefined;
  const { start, end, low, high } = number;
  return { item: { kind: "duration", start, end, low, high, unit: "month" }, next: at + 1 };
}
