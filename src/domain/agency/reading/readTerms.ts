import { readBaseline } from "./rules/baseline";
import { readCategories } from "./rules/categoryRules";
import type { Draft } from "./draft";
import { dropFeeByDay } from "./rules/feeByDay";
import { dropFeeByRate } from "./rules/feeByRate";
import { readInstalments, readSumsInParts } from "./rules/instalments";
import { readRateOfAdSpend } from "./rules/minimumRules";
import { readTopUps } from "./rules/topUps";
import { readMoney } from "./rules/moneyRules";
import { readPartsInBrackets } from "./rules/partsInBrackets";
import { readPartsOrAll } from "./rules/partsOrAll";
import { readPackages } from "./rules/packageRules";
import { readDiscount } from "./rules/discounts";
import { readPartsOfTotal } from "./rules/partsOfTotal";
import { readPricesPaidAhead } from "./rules/pricesPaidAhead";
import { readRateFrom } from "./rules/rateFrom";
import { readRate } from "./rules/rateRules";
import { readHalf, readRatio } from "./rules/ratioRules";
import { dropSaving } from "./rules/savings";
import { readSignedPrices } from "./rules/signedPrices";
import { readTableTotal } from "./rules/tableTotal";
import { readRatesByShare } from "./rules/ratesByShare";
import { readStaffList } from "./rules/staffList";
import { readSumsByTerm } from "./rules/sumsByTerm";
import { readTermPrices } from "./rules/termPrices";
import { readTiers } from "./rules/tierRules";
import { readYearlyIncrease } from "./rules/yearlyIncrease";

/** Reads the figures: what stands in pairs and groups first, then each for itself. */
export function readTerms(draft: Draft): void {
  readTableTotal(draft);
  readStaffList(draft);
  readPartsOfTotal(draft);
  readCategories(draft);
  readPartsInBrackets(draft);
  readPartsOrAll(draft);
  if (!draft.terms.packages) readPackages(draft);
  readTopUps(draft);
  readRatesByShare(draft);
  if (!draft.terms.ratesByCategory) readTiers(draft);
  if (!draft.terms.packages) readTermPrices(draft);
  if (!draft.terms.packages && !draft.terms.feesByTerm) readSumsByTerm(draft);
  if (!draft.terms.packages && !draft.terms.feesByTerm) readSignedPrices(draft);
  if (!draft.terms.packages && !draft.terms.feesByTerm) readPricesPaidAhead(draft);
  readSumsInParts(draft);
  readInstalments(draft);
  readBaseline(draft);
  for (const [quantity, context] of draft.contexts) {
    if (draft.used.has(quantity)) continue;
    if (quantity.sort === "rate") readRate(draft, quantity, context);
    else if (quantity.sort === "discount") readDiscount(draft, quantity, context);
    else readMoney(draft, quantity, context);
  }
  readYearlyIncrease(draft);
  readRateFrom(draft);
  dropSaving(draft);
  dropFeeByDay(draft);
  dropFeeByRate(draft);
  readRateOfAdSpend(draft);
  for (const item of draft.items) {
    if (item.kind === "ratio") readRatio(draft, item);
    else if (item.kind === "word" && item.meanings.has("half")) readHalf(draft, item);
  }
}
