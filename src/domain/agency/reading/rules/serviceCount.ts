import { take, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { SERVICES, type ReadService } from "../quoteReading";
import { FEE_WORDS } from "./moneyWords";
import { serviceOf } from "./serviceRules";
import { isLetter } from "../tokens/characters";
import type { Meaning } from "../tokens/vocabulary";

const COUNTERS: readonly Meaning[] = ["perItem", "perShift", "perOrder", "perPerson"];

/** `up to 40 images a month`, `短視頻20條`, `每月4場直播`: a bare number beside a service says how many, and is no price. */
export function isServiceCount(draft: Draft, quantity: Quantity, context: Context): boolean {
  return (
    quantity.sort === "number" &&
    quantity.unit === 1 &&
    quantity.currency === undefined &&
    quantity.high.isInteger() &&
    !isFee(draft, quantity, context) &&
    countedService(draft, context.at) !== undefined
  );
}

/** `月費8000 美工包了` */
const isFee = ({ items }: Draft, { high }: Quantity, { at }: Context): boolean =>
  high.greaterThanOrEqualTo(LEAST_PRICE) &&
  means(items[at - 1], ...FEE_WORDS) &&
  !means(items[at + 1], ...COUNTERS);

/** The service right behind a number or its counter, or right before a number that has one. */
function countedService({ items }: Draft, at: number): Item | undefined {
  const isCounted = means(items[at + 1], ...COUNTERS);
  const behind = items[isCounted ? at + 2 : at + 1];
  if (means(behind, ...SERVICES)) return behind;
  return isCounted && means(items[at - 1], ...SERVICES) ? items[at - 1] : undefined;
}

export function takeServiceCount(draft: Draft, quantity: Quantity, { at }: Context): void {
  const service = serviceOf(countedService(draft, at)!)!;
  const others = (draft.terms.services ?? []).filter((each) => each.service !== service);
  const stands = draft.terms.services?.find((each) => each.service === service);
  const counted: ReadService = { included: true, ...stands, service, count: quantity.high };
  draft.terms.services = [...others, counted];
  take(draft, quantity, "services");
}

/** `up to 40 free samples per month`: so many of what no rule knows, and no price. */
export function isCountOfThings(
  { currency, unit, high }: Quantity,
  items: readonly Item[],
  at: number,
  text: string,
): boolean {
  const next = items[at + 1];
  const isBare = currency === undefined && unit === 1 && high.lessThan(LEAST_PRICE);
  if (!isBare || next === undefined || !isLetter(text[next.start])) return false;
  const thing = means(next, "free") ? items[at + 2] : next;
  return thing?.kind === "unknown" || means(thing, "unitHour");
}

/** `包12個帖文`, `30條/月`: so many pieces. */
export const isCountOfPieces = (
  { sort, unit, high, bound, isRange }: Quantity,
  items: readonly Item[],
  at: number,
): boolean =>
  sort === "number" &&
  unit === 1 &&
  bound === undefined &&
  !isRange &&
  high.lessThan(LEAST_PRICE) &&
  means(items[at + 1], "perItem", "perShift") &&
  !items.slice(Math.max(0, at - 2), at).some((item) => means(item, "first", "addOn", "eachStep"));

const LEAST_PRICE = 500;
