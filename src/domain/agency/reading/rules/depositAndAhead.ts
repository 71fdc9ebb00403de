import { Decimal } from "../../../money/decimal";
import { chineseDigit, isDigit } from "../tokens/characters";
import { note, type Draft } from "../draft";
import { means } from "../items";

/** `押一付三`: one month's fee as a deposit, three months ahead. */
export function readDepositAndAhead(draft: Draft): void {
  const item = draft.items.find((each) => means(each, "depositAndAhead"));
  if (!item) return;
  const [deposited, ahead] = [1, 3].map((place) => countAt(draft.plain.text[item.start + place]!));
  const { monthlyFee } = draft.terms;
  draft.read.add(item);
  if (ahead) draft.terms.prepaidMonths ??= { low: ahead, high: ahead };
  note(draft, "prepaidMonths", item, "months paid ahead");
  if (!deposited || !monthlyFee || draft.terms.deposit) return;
  const { low, high } = monthlyFee;
  draft.terms.deposit = { low: low.times(deposited), ...(high && { high: high.times(deposited) }) };
  note(draft, "deposit", item, "months of the fee as a deposit");
}

function countAt(character: string): Decimal | undefined {
  const count = isDigit(character) ? Number(character) : chineseDigit(character);
  return count === undefined ? undefined : new Decimal(count);
}
