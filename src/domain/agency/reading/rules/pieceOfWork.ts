import type { Context, Draft } from "../draft";
import { unitsOf, type Quantity } from "../items";

const WORK =
  /\b(?:migrations?|re-?builds?|builds?|re-?design|launch|audit|implementation|development|website|site build|theme|installation|workshop|photo ?shoot|brand registry|store setup)\b/;

/** Right before a sum, these name what is done once, whatever else is charged. */
const SUM_OF =
  /\b(?:migrations?|re-?builds?|builds?|re-?design|audit|installation)(?: (?:costs?|is|at))?:? ?$/;
const LONGEST_NAME = 32;

/** Whether words name a piece of work that is done once. */
export const namesWork = (plain: string): boolean => WORK.test(plain);

/** `€5,500 for the Shopify migration, thereafter €450/month`: a sum for a piece of work, beside a fee that is told by the month, or right behind its name: `store build $4k, 5% of sales`. */
export function isPieceOfWork(
  { items, plain, contexts }: Draft,
  quantity: Quantity,
  context: Context,
): boolean {
  if (quantity.sort !== "money" || unitsOf(quantity, context).length > 0) return false;
  const isEnd = (place: number) =>
    items[place] === undefined ||
    (items[place]!.kind === "break" && !":(".includes(plain.text[items[place]!.start]!));
  let from = context.at;
  while (!isEnd(from - 1) && items[from - 1]!.kind !== "quantity") from -= 1;
  let to = context.at;
  while (!isEnd(to + 1) && items[to + 1]!.kind !== "quantity") to += 1;
  const clause = plain.text.slice(items[from]!.start, items[to]!.end);
  if (!WORK.test(clause)) return false;
  const before = plain.text.slice(Math.max(0, quantity.start - LONGEST_NAME), quantity.start);
  return (
    SUM_OF.test(before) ||
    [...contexts].some(
      ([other, around]) =>
        other !== quantity && other.sort === "money" && unitsOf(other, around).includes("month"),
    )
  );
}
