import { says, type Draft } from "../draft";
import { isSign, means, type Item, type Quantity } from "../items";
import { isVerb } from "./moneyWords";
import { BASES, between, goesOnFrom, isAmount, isLabelledBase, step, type Step } from "./steps";

/** Sales are told by ten thousands. */
const SCALE = 1e4;
/** `0–50k: $1,500` */
const THOUSANDS = 1e3;

const COUNTED_AS: ReadonlySet<string> = new Set(["按", "以", "则按"]);
const COUNTED: ReadonlySet<string> = new Set(["计", "计算", "算"]);
const textAt = ({ plain }: Draft, { start, end }: Item): string => plain.text.slice(start, end);

/** A fee, the edge of its stretch of sales, what stands between them, and the step before. */
interface Stretch {
  readonly price: Quantity;
  readonly bound: Quantity;
  readonly gap: readonly Item[];
  readonly last: Step | undefined;
  readonly next: Quantity | undefined;
}

/** `月銷10萬以內月費3000;10-30萬月費5000`: a fee by the sales of the month. */
export function feeStep(
  draft: Draft,
  price: Quantity,
  bound: Quantity | undefined,
  { steps, next }: { readonly steps: readonly Step[]; readonly next: Quantity | undefined },
): Step | undefined {
  const last = steps[steps.length - 1];
  if (!bound || bound === last?.price || bound === last?.bound || !isAmount(bound) || !isAmount(price))
    return undefined;
  // `3000元/月起,按銷售額提成:10萬以內3%`: the first is the fee.
  if (price.bound !== undefined && price.low.greaterThan(bound.high)) return undefined;
  // `150k+: $4,000`: the plus is read with its figure.
  const gap = between(draft, bound, price).filter((item) => !(means(item, "plus") && draft.read.has(item)));
  const isBounded = bound.bound !== undefined || bound.isRange;
  if (!isBounded || !isPlain(draft, gap)) return undefined;
  return isFeeOf(draft, { price, bound, gap, last, next }) ? step(price, bound, false) : undefined;
}

/** Whether the price is a fee, and the fee of this stretch of sales. */
function isFeeOf(draft: Draft, { price, bound, gap, last, next }: Stretch): boolean {
  const context = draft.contexts.get(bound)!;
  const isCharged = isCountedAs(draft, price, gap);
  const namesBase = gap.some((item) => means(item, ...BASES));
  const isOfBase =
    says(context, "before", ...BASES) || (last === undefined && isLabelledBase(draft, context));
  const isTable =
    (bound.unit >= THOUSANDS || namesBase || isOfBase) &&
    gap.length > 0 &&
    isLastColon(draft, gap, gap.length - 1);
  const isScaled =
    (bound.unit >= SCALE || isTable) &&
    gap.every((item, at) => isOfBound(draft, item) || isLastColon(draft, gap, at));
  const isFee =
    isCharged ||
    isScaled ||
    gap.some((item) => means(item, "fee", "monthlyFee") || isByMonth(item)) ||
    (last !== undefined && price.bound === undefined);
  if (!isFee) return false;
  if (last !== undefined || isOfBase || isTaken(draft, bound, gap, isCharged)) return true;
  // `0-20萬 8000元`: no fee is told from nothing.
  if (isScaled && bound.isRange && bound.low.isZero()) return true;
  return (isTable && namesBase) || ((isScaled || isTable) && isFollowed(bound, next));
}

/** `10萬以內按3000計` */
function isCountedAs(draft: Draft, price: Quantity, gap: readonly Item[]): boolean {
  const { at } = draft.contexts.get(price)!;
  const behind = draft.items.slice(at + 1).find(({ kind }) => kind !== "per");
  return (
    gap.some((item) => COUNTED_AS.has(textAt(draft, item))) &&
    behind !== undefined &&
    (means(behind, "fee") || COUNTED.has(textAt(draft, behind)))
  );
}

/** `30萬以下固定收2萬` */
const isTaken = (draft: Draft, bound: Quantity, gap: readonly Item[], isCharged: boolean): boolean =>
  bound.bound === "below" && bound.unit >= SCALE && (isCharged || gap.some((item) => isVerb(draft, item)));

/** Whether nothing between a stretch and its fee is of something else, or ends the sentence. */
function isPlain(draft: Draft, gap: readonly Item[]): boolean {
  const { plain } = draft;
  return gap.every((item, place) =>
    item.kind === "break"
      ? !item.hard &&
        (isByMonth(gap[place + 1]) ||
          means(gap[place + 1], "then", "of", "fee", "monthlyFee", "only", "filler") ||
          isLastColon(draft, gap, place) ||
          // `C類店(10萬-50萬)6000`
          (place === gap.length - 1 && plain.text[item.start] === ")") ||
          (isLastColon(draft, gap, place + 1) && isOfBound(draft, item)))
      : isByMonth(item) ||
        (item.kind === "word" &&
          !means(item, "plus", "setup", "deposit", "minimum", "cap", "refund", "declined")),
  );
}

/** `less than $25k: $1,200. $25k-$100k: $2,400`: the next stretch begins where this one ends. */
const isFollowed = (bound: Quantity, next: Quantity | undefined): boolean =>
  bound.bound === "below" && next?.sort === "money" && next.isRange && goesOnFrom(bound.high, next.low);

/** What belongs to the edge of a stretch: `up to $50k/mo in sales`, and the bracket around it. */
const isOfBound = ({ plain }: Draft, item: Item): boolean =>
  item.kind === "per" ||
  means(item, "belowAfter", "aboveAfter", "filler", ...BASES) ||
  isSign(item, plain.text, ")");

/** `30萬到80萬,每月8000` */
const isByMonth = (item: Item | undefined): boolean =>
  (item?.kind === "per" && item.unit === "month") || means(item, "monthly");

/** `30萬以下：8000`, `(up to $50k) - $1,500`, `< $5,000 = $750`; the next cell of a table. */
const isLastColon = ({ plain }: Draft, gap: readonly Item[], place: number): boolean =>
  place === gap.length - 1 && ":-=|".includes(plain.text[gap[place]!.start]!);
