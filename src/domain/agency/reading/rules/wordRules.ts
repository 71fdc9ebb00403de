import { Decimal } from "../../../money/decimal";
import { ask, type Draft } from "../draft";
import { means } from "../items";
import { readBareBase } from "./bareBase";
import { readCombination } from "./combination";
import { readContractDates } from "./contractDates";
import { readCurrencyAlone } from "./currencyAlone";
import { readDepositAndAhead } from "./depositAndAhead";
import { readDurations } from "./durationRules";
import { readExcepted } from "./excepted";
import { isGivenBack } from "./givenBack";
import { readInclusion } from "./inclusionRules";
import { readNothingCharged } from "./nothingCharged";
import { guaranteedSales, readPlaceholders } from "./placeholders";
import { putWord } from "./putWord";
import { readRefundOfFee } from "./refundOfFee";
import { readServices } from "./serviceRules";
import { DEPOSIT_RETURN, readKpiWords, readSettlement } from "./settlementWords";

/** What words say without a figure: nothing is charged, what is included, how it is settled, how long it binds. */
export function readWords(draft: Draft): void {
  if (!draft.terms.phases) readNothingCharged(draft);
  readDurations(draft);
  readContractDates(draft);
  const excepted = readExcepted(draft);
  readInclusion(draft, excepted);
  readServices(draft, excepted);
  readSettlement(draft);
  readKpiWords(draft);
  readRefundOfFee(draft);
  readDepositAndAhead(draft);
  readDepositWords(draft);
  readCombination(draft);
  readBareBase(draft);
  if (draft.said.has("firstQuarterAhead")) putWord(draft, "prepaidMonths", QUARTER, "firstQuarterAhead");
  readMinimumWord(draft);
  dropGuaranteedSales(draft);
  readPlaceholders(draft);
  readCurrencyAlone(draft);
  if (draft.said.has("equity") && draft.terms.equity === undefined) putWord(draft, "equity", true, "equity");
}

const QUARTER = { low: new Decimal(3), high: new Decimal(3) };

/** `做滿一年退,中途退出不退`: kept only where the merchant leaves before the end. */
const LEFT_EARLY = /(?:中途|提前|违约)[^;.\n]{0,12}不(?:予|可)?退/;

function readDepositWords(draft: Draft): void {
  const { deposit, depositRefundable } = draft.terms;
  if (deposit === undefined || deposit.high?.isZero() || depositRefundable) return;
  // `做到300萬退,做不到不退`
  if (draft.said.has("missed") && draft.said.has("nonRefundable") && draft.said.has("refundable"))
    return ask(draft, DEPOSIT_RETURN);
  if (draft.said.has("nonRefundable") && !LEFT_EARLY.test(draft.plain.text))
    putWord(draft, "depositRefundable", false, "nonRefundable");
  else if (draft.said.has("refundable") || isGivenBack(draft)) {
    putWord(draft, "depositRefundable", true, draft.said.has("refundable") ? "refundable" : "refund");
  } else ask(draft, DEPOSIT_RETURN);
}

/** `sometimes with a floor`: a minimum without its figure. */
function readMinimumWord(draft: Draft): void {
  if (
    draft.terms.minimum !== undefined ||
    draft.terms.rate === undefined ||
    draft.terms.threshold !== undefined
  )
    return;
  const at = draft.items.findIndex((item) => means(item, "minimum"));
  const word = draft.items[at];
  if (means(draft.items[at - 1], "free", "notIncluded") || guaranteedSales(draft) !== -1) return;
  const behind = draft.items.slice(at + 1).find(({ kind }) => kind !== "break");
  if (means(behind, "free", "nothing")) return;
  const counted = [draft.items[at - 1], draft.items[at + 1]].some(
    (item) => item?.kind === "duration" || item?.kind === "quantity",
  );
  if (at === -1 || word === undefined || draft.read.has(word) || counted || draft.terms.months !== undefined)
    return;
  putWord(draft, "minimum", "unstated", "minimum");
  ask(draft, { code: "minimumUnstated", term: "minimum" });
}

/** `30萬保底,超出30萬部分提5%`: what is passed is guaranteed in sales, and no minimum of the bill. */
function dropGuaranteedSales({ terms }: Draft): void {
  const { minimum, threshold } = terms;
  if (minimum === undefined || minimum === "unstated" || typeof threshold !== "object") return;
  if (minimum.low.equals(threshold)) delete terms.minimum;
}
