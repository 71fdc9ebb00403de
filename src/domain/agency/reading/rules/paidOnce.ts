import { coveredMonths } from "./coveredMonths";
import type { Context, Draft } from "../draft";
import { isSign, means, unitsOf, type Quantity } from "../items";

/** `一次性5000`: paid once, whatever for. */
export function isPaidOnce(draft: Draft, quantity: Quantity, context: Context): boolean {
  const isSaid = context.cues.some(({ meanings, far, aside }) => (!far || aside) && meanings.has("oneTime"));
  return (
    (isSaid || isOnceBefore(draft, context) || isUpFront(draft, context)) &&
    coveredMonths(draft, quantity) === undefined &&
    unitsOf(quantity, context).length === 0
  );
}

/** `store audit (one-time) $900` */
const isOnceBefore = ({ items, plain }: Draft, { at }: Context): boolean =>
  isSign(items[at - 1], plain.text, ")") &&
  means(items[at - 2], "oneTime") &&
  isSign(items[at - 3], plain.text, "(");

/** `$750 upfront and then $500 a month`: a fee of the month follows. */
function isUpFront({ items, plain }: Draft, { at }: Context): boolean {
  const [word, joint] = [items[at + 1], items[at + 2]];
  const rest = items.slice(at + 2).find((item): item is Quantity => item.kind === "quantity");
  return (
    word !== undefined &&
    /^up[ -]?front$/.test(plain.text.slice(word.start, word.end)) &&
    (joint?.kind === "break" || means(joint, "plus", "laterPhase")) &&
    (rest?.per.includes("month") === true || rest?.sort === "rate")
  );
}
