import { doubt, type Draft } from "./draft";
import { means } from "./items";
import { FEES, firstBehind, isOneOf, lastBefore, type Taken } from "./taken";

/** Asks where one of two prices is to be chosen that are no fee on one side and no rate on the other. */
export function doubtOtherChoice(draft: Draft, taken: Taken): void {
  doubtFeeOrBoth(draft, taken);
  doubtUnitOrFee(draft, taken);
  doubtModels(draft, taken);
}

const MODEL_FROM = /\b(?:hourly|projects?|retainers?)(?: \w+)?:? from (?=[$£€\d])/g;

/** `hourly from $50, project from $1,000, retainer from $500`: ways to be paid, of which one is to be chosen. */
function doubtModels(draft: Draft, taken: Taken): void {
  const [first, ...others] = [...draft.plain.text.matchAll(MODEL_FROM)];
  const last = others[others.length - 1];
  if (!first || !last || taken.size < 2) return;
  const place = { start: first.index, end: last.index + last[0].length };
  doubt(draft, place, { code: "severalPlans", term: "packages" });
}

/** `8000或5000+3%`, `月費8000不抽成,或者月費3000抽8%`: a fee, or less of it with a rate. */
function doubtFeeOrBoth(draft: Draft, taken: Taken): void {
  const { items } = draft;
  const at = items.findIndex((item) => means(item, "or"));
  const [before, behind] = [lastBefore(items, at, taken), firstBehind(items, at, taken)];
  if (
    at === -1 ||
    !before ||
    !behind ||
    !isOneOf(FEES, taken.get(before)) ||
    !isOneOf(FEES, taken.get(behind))
  )
    return;
  const joined = items.slice(items.indexOf(behind) + 1).filter(({ kind }) => kind !== "per");
  const isBoth =
    means(joined[0], "plus", "commission") &&
    joined[1]?.kind === "quantity" &&
    isOneOf(["rate"], taken.get(joined[1]));
  if (isBoth)
    doubt(draft, { start: before.start, end: joined[1]!.end }, { code: "severalPlans", term: "packages" });
}

const PRICES = [...FEES, "rate"] as const;
const BUNDLE = /^(?:打包|包月|包场)/;
const BY_UNIT = ["perHour", "perOrder", "perItem", "perProject", "perInquiry"] as const;

/** `$45 per hour or $1,500 per month`: one of both, and not both. */
function doubtUnitOrFee(draft: Draft, taken: Taken): void {
  const { items, plain } = draft;
  items.forEach((item, at) => {
    // `300元/小時,月播26天打包35000`
    const isBundle = BUNDLE.test(plain.text.slice(item.start, item.end));
    if (!isBundle && !means(item, "or")) return;
    const [before, behind] = [lastBefore(items, at, taken), firstBehind(items, at, taken)];
    if (!before || !behind) return;
    const terms = [taken.get(before), taken.get(behind)];
    const isChoice =
      terms.some((term) => isOneOf(PRICES, term)) && terms.some((term) => isOneOf(BY_UNIT, term));
    if (isChoice)
      doubt(draft, { start: before.start, end: behind.end }, { code: "severalPlans", term: "packages" });
  });
}
