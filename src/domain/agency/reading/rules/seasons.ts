import { nearest, says, type Context, type Draft } from "../draft";
import { means } from "../items";

/** `大促8%`, and no `平時5%` beside it. */
export const isInCampaign = (context: Context): boolean =>
  says(context, "before", "promo") && nearest(context, ["promo", "ordinary"])?.meanings.has("promo") === true;

interface Rates {
  readonly inCampaigns: number;
  readonly others: number;
}

/** A quote asks this at each of its rates. */
const COUNTED = new WeakMap<Draft["contexts"], Rates>();

function ratesOf(contexts: Draft["contexts"]): Rates {
  const known = COUNTED.get(contexts);
  if (known) return known;
  const rates = [...contexts].filter(([{ sort }]) => sort === "rate");
  const inCampaigns = rates.filter(([, context]) => isInCampaign(context)).length;
  const counted = { inCampaigns, others: rates.length - inCampaigns };
  COUNTED.set(contexts, counted);
  return counted;
}

/** `平時5%,大促8%`: whether a rate holds at one time of the year and another one at the other. */
export function isRateBySeason({ contexts }: Draft, context: Context): boolean {
  const { inCampaigns, others } = ratesOf(contexts);
  if (inCampaigns === 0 || others === 0) return false;
  return isInCampaign(context) || others === 1;
}

/** The words for the times of the year say nothing more once both prices stand. */
export function readSeasons({ items, read }: Draft): void {
  for (const item of items) if (means(item, "ordinary", "promo")) read.add(item);
}
