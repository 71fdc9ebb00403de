import { Decimal } from "../../../money/decimal";
import { isNumber, means, type Duration, type Item, type Quantity } from "../items";
import { isLabelled, isOfTerm } from "../labels";
import { FEE_WORDS } from "../rules/moneyWords";
import { isLetter } from "../tokens/characters";
import type { NumberToken, Token } from "../tokens/tokens";
import type { Found } from "./found";
import { monthsOf, unitOf } from "./periodUnits";

const DAYS_A_MONTH = 30;
const DAYS_A_YEAR = 365;
const YEAR = new Decimal(12);

/** `三個月`, `半年`, `30天`; `一個月` behind a price is its period. */
export function timeOf(
  quantity: Quantity,
  tokens: readonly Token[],
  next: number,
  before: readonly Item[],
  text: string,
): Found | undefined {
  const token = tokens[next];
  const unit = unitOf(token);
  if (unit === undefined || token === undefined) return undefined;
  const { start, low, high } = quantity;
  const { end } = token;
  const found = (item: Item): Found => ({ item, next: next + 1 });
  // `19800半年`
  if ((unit === "halfYear" || monthsOf(unit) !== undefined) && low.greaterThan(LONGEST_TERM))
    return undefined;
  const isOne = low.equals(1) && high.equals(1);
  const counted = isCounted(tokens, next, before, text);
  // `25000一月`, `送一月`
  const led = before[before.length - 1];
  const isNoJanuary = led?.kind === "quantity" || means(led, "giveaway");
  if (unit === "month" && isOne && text[start] === "一" && isNoJanuary)
    return found({ kind: "per", start, end, unit });
  // `6月`, with no 個, is June.
  if (unit === "month" && text[token.start] === "月" && !counted && !quantity.isRange) return undefined;
  const months = monthsOf(unit);
  if (isOne && months === undefined && isForOne(before, text) && isLetter(text[start]))
    return found({ kind: "unknown", start, end });
  // `每配一個運營6500`: a person.
  const isPerson =
    unit === "item" &&
    text[token.start] === "个" &&
    means(tokens[next + 1] as Item, "customerService", "operations", "liveStream");
  if (isOne && !counted) return found({ kind: "per", start, end, unit: isPerson ? "person" : unit });
  const lasts = (from: Decimal, to: Decimal, told: Duration["unit"]): Found =>
    found({ kind: "duration", start, end, low: from, high: to, unit: told });
  if (unit === "week") return lasts(low, high, unit);
  if (unit !== "day")
    return months === undefined ? undefined : lasts(low.times(months), high.times(months), "month");
  if (low.modulo(DAYS_A_MONTH).isZero() && areDaysOfMonths(tokens, next, before, text))
    return lasts(low.dividedBy(DAYS_A_MONTH), high.dividedBy(DAYS_A_MONTH), "month");
  if (low.equals(DAYS_A_YEAR) && high.equals(low)) return lasts(YEAR, YEAR, "month");
  return lasts(low, high, unit);
}

const MILLION = 1e6;

/** `Min term: 6m`, `Notice: 1m`: no millions. */
export function monthsByLetter(
  { start, end, unit, low, high }: NumberToken,
  before: readonly Item[],
  text: string,
): Duration | undefined {
  if (unit !== MILLION || text[end - 1] !== "m" || !isLabelled(before, text)) return undefined;
  const [from, to] = [low.dividedBy(MILLION), high.dividedBy(MILLION)];
  return { kind: "duration", start, end, low: from, high: to, unit: "month" };
}

const MOST_ELIDED = 24;

/** `3 months at $1,500, next 3 at $2,000`: a number that counts the months said before. */
export function elidedMonths(
  { start, end, sort, unit, low, high, currency }: Quantity,
  next: Token | undefined,
  before: readonly Item[],
  text: string,
): Duration | undefined {
  if (!means(before[before.length - 1], "nextPart")) return undefined;
  const isCount = sort === "number" && unit === 1 && currency === undefined && !high.greaterThan(MOST_ELIDED);
  const ends = next === undefined || next.kind === "break" || text.slice(next.start, next.end) === "at";
  if (!isCount || !ends) return undefined;
  const isBehindMonths = before.some((item) => item.kind === "duration" && item.unit === "month");
  return isBehindMonths ? { kind: "duration", start, end, low, high, unit: "month" } : undefined;
}

/** Whether the words around a time count it, so that `1 month` is a length and no period of a price. */
function isCounted(tokens: readonly Token[], at: number, before: readonly Item[], text: string): boolean {
  // `合同期至少為1年`
  let last = before.length - 1;
  while (means(before[last], "above") || (means(before[last], "filler") && means(before[last - 1], "above")))
    last -= 1;
  return (
    means(before[last], "first", "from", "term", "notice") ||
    isLabelled(before, text) ||
    (means(tokens[at - 1] as Item, "range") && !means(tokens[at + 1] as Item, ...FEE_WORDS)) ||
    means(tokens[at] as Item, "term") ||
    means(tokens[at + 1] as Item, "term", "notice")
  );
}

/** `$800/mo for one marketplace` */
function isForOne(before: readonly Item[], text: string): boolean {
  const [priced, led] = before.slice(-2);
  return priced?.kind === "per" && led !== undefined && text.slice(led.start, led.end) === "for";
}

/** `first 30 days`, `90-day pilot`, `30-day free trial`, `90 days minimum`, `180-day term`: days that tell how long the contract or a part of it is. */
function areDaysOfMonths(
  tokens: readonly Token[],
  at: number,
  before: readonly Item[],
  text: string,
): boolean {
  const [behind, further] = [tokens[at + 1], tokens[at + 2]] as (Item | undefined)[];
  return (
    means(before[before.length - 1], "first") ||
    means(means(behind, "free") ? further : behind, "firstPhase") ||
    isPhaseOfPrice(tokens, at, before, text) ||
    (means(behind, "term", "minimum") && !means(further, "notice")) ||
    (isOfTerm(before, text) && !means(behind, "notice"))
  );
}

/** `90 days at $4,000/mo`, `$4,000/mo for 90 days, then $5,500` */
function isPhaseOfPrice(
  tokens: readonly Token[],
  at: number,
  before: readonly Item[],
  text: string,
): boolean {
  const [word, next] = [tokens[at + 1], tokens[at + 2]];
  const wordOf = (item: Token | Item | undefined) => text.slice(item?.start, item?.end);
  if (wordOf(word) === "at" && next?.kind === "number" && next.sort === "money") return true;
  const then = word?.kind === "break" ? next : word;
  return wordOf(before[before.length - 1]) === "for" && wordOf(then) === "then";
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
