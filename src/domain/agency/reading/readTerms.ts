import { readCategories } from "./categoryRules";
import { ask, type Draft } from "./draft";
import { readRateOfAdSpend, readTopUps } from "./minimumRules";
import { readMoney } from "./moneyRules";
import { readPackages } from "./packageRules";
import { textOf } from "./putTerm";
import { readDiscount, readRate } from "./rateRules";
import { readHalf, readRatio } from "./ratioRules";
import { readTermPrices } from "./termPrices";
import { readTiers } from "./tierRules";

/** Reads the figures: what stands in pairs and groups first, then each for itself. */
export function readTerms(draft: Draft): void {
  readCategories(draft);
  readPackages(draft);
  if (!draft.terms.ratesByCategory) readTiers(draft);
  readTopUps(draft);
  if (!draft.terms.packages) readTermPrices(draft);
  for (const [quantity, context] of draft.contexts) {
    if (draft.used.has(quantity)) continue;
    if (quantity.sort === "rate") readRate(draft, quantity, context);
    else if (quantity.sort === "discount") readDiscount(draft, quantity, context);
    else readMoney(draft, quantity, context);
    if (!draft.used.has(quantity)) ask(draft, { code: "unusedFigure", text: textOf(draft, quantity) });
  }
  readRateOfAdSpend(draft);
  for (const item of draft.items) {
    if (item.kind === "ratio") readRatio(draft, item);
    else if (item.kind === "word" && item.meanings.has("half")) readHalf(draft, item);
  }
}
