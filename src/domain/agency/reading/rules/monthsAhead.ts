import { note, type Context, type Draft } from "../draft";
import { means, type Duration, type Item } from "../items";
import type { ReadTerms } from "../quoteReading";

type Ahead = Exclude<keyof NonNullable<ReadTerms["payment"]>, "monthly" | "any">;

const BY_MONTHS: Readonly<Record<string, Ahead>> = { 3: "quarterly", 6: "halfYearly", 12: "annual" };

/**
 * How many months are paid ahead for a discount, where the sentence says it: such months are no contract's length.
 *
 * @example `pay 12 months upfront and save 15%` → "annual"
 */
export function monthsAhead(draft: Draft, { at }: Context): Ahead | undefined {
  const { items, read } = draft;
  const isEnd = (item: Item | undefined) => item === undefined || (item.kind === "break" && item.hard);
  for (const step of [-1, 1])
    for (let place = at + step; !isEnd(items[place]); place += step) {
      const item = items[place]!;
      if (item.kind === "quantity") break;
      const named = spanNamed(item);
      if (named && isPaid(items, place)) return named;
      if (
        item.kind !== "duration" ||
        item.unit !== "month" ||
        !(isPaid(items, place) || isSigned(draft, place))
      )
        continue;
      const name = BY_MONTHS[item.low.toString()];
      if (name && sameEnds(item)) {
        read.add(item);
        note(draft, "payment", item);
      }
      return name;
    }
  return undefined;
}

/** `prepay the year`, `the full quarter paid upfront` */
const spanNamed = (item: Item): Ahead | undefined =>
  means(item, "unitYear") ? "annual" : means(item, "unitQuarter") ? "quarterly" : undefined;

const sameEnds = ({ low, high }: Duration): boolean => low.equals(high);

/** `12 months upfront`, `6 months paid in advance`, `prepay 3 months` */
const isPaid = (items: readonly Item[], at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].some((place) => means(items[place], "atSale", "paidAhead"));

/** `5% off if you sign up for 12 months` */
const isSigned = ({ items, plain }: Draft, at: number): boolean =>
  [at - 1, at - 2, at - 3].some((place) => {
    const item = items[place];
    return item !== undefined && SIGN.has(plain.text.slice(item.start, item.end));
  });

const SIGN: ReadonlySet<string> = new Set(["sign", "commit", "committing", "signing"]);
