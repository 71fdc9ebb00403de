import { Decimal } from "../../../money/decimal";
import { chineseDigit, isDigit } from "../tokens/characters";
import { note, type Draft } from "../draft";
import { isSign, means, type Item } from "../items";

/** `押一付三`, `付三押一`: one month's fee as a deposit, three months ahead. */
export function readDepositAndAhead(draft: Draft): void {
  readDepositOfMonths(draft);
  const item = draft.items.find((each) => means(each, "depositAndAhead"));
  if (!item) return;
  const counts = [1, 3].map((place) => countAt(draft.plain.text[item.start + place]!));
  const [deposited, ahead] = draft.plain.text[item.start] === "付" ? counts.reverse() : counts;
  draft.read.add(item);
  if (ahead) draft.terms.prepaidMonths ??= { low: ahead, high: ahead };
  note(draft, "prepaidMonths", item);
  if (deposited) putDeposit(draft, deposited, item);
}

const QUARTER = 3;

function putDeposit(draft: Draft, months: Decimal, item: Item): void {
  const { monthlyFee, quarterlyFee, deposit } = draft.terms;
  const fee = monthlyFee ?? quarterlyFee;
  if (!fee || deposit) return;
  const ofFee = (sum: Decimal) => sum.times(months).dividedBy(monthlyFee ? 1 : QUARTER);
  draft.terms.deposit = { low: ofFee(fee.low), ...(fee.high && { high: ofFee(fee.high) }) };
  note(draft, "deposit", item);
}

/** `押金三個月`, `保證金為兩個月服務費` */
function readDepositOfMonths(draft: Draft): void {
  const at = draft.items.findIndex((_, place) => isDepositOfMonths(draft, place));
  const item = draft.items[at];
  // What another amount contradicts stays to be seen.
  if (!item || draft.terms.deposit) return;
  const count = item.kind === "duration" ? item.low : new Decimal(1);
  putDeposit(draft, count, item);
  if (draft.terms.deposit) draft.read.add(item);
}

/** Whether a stretch of time says how many months' fees are deposited. */
export function isDepositOfMonths({ items, plain }: Draft, at: number): boolean {
  const item = items[at];
  const isMonths =
    (item?.kind === "duration" && item.unit === "month" && item.low.equals(item.high)) ||
    (item?.kind === "per" &&
      item.unit === "month" &&
      plain.text.startsWith("个月", item.start + 1) &&
      countAt(plain.text[item.start]!) !== undefined);
  if (!isMonths || isPriced(items[at + 1])) return false;
  // `首月需付2個月押金`
  if (means(items[at + 1], "deposit") && !isPriced(items[at + 2])) return true;
  let back = at - 1;
  while (means(items[back], "filler", "of") || isSign(items[back], plain.text, ":")) back -= 1;
  return means(items[back], "deposit");
}

/** `押金一個月5000` names an amount. */
const isPriced = (next: Item | undefined): boolean => next?.kind === "quantity";

function countAt(character: string): Decimal | undefined {
  const count = isDigit(character) ? Number(character) : chineseDigit(character);
  return count === undefined ? undefined : new Decimal(count);
}
