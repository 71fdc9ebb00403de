import { tokensOf } from "../reading/tokens/lexer";
import { plainText } from "../reading/tokens/plainText";
import type { Meaning } from "../reading/tokens/vocabulary";
import { LONGEST_NAME, plainName, TERM_NAMES, type TermName } from "./termNames";

/**
 * The term that a heading names, in any of the three languages: by its very name, or by what its words mean in a quote.
 *
 * @example termNamed("月費（元）") // "monthlyFee"
 * @example termNamed("Monthly management fee") // "monthlyFee"
 * @example termNamed("代投費率") // "adSpendRate"
 */
export function termNamed(heading: unknown): TermName | undefined {
  if (typeof heading !== "string" || heading.length > LONGEST_NAME) return undefined;
  const found = remembered.get(heading);
  if (found !== undefined) return found ?? undefined;
  const term = readHeading(heading);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(heading, term ?? null);
  return term;
}

/** Tables are read anew at every calculation, with the same headings. */
const remembered = new Map<string, TermName | null>();
const MOST_REMEMBERED = 500;

function readHeading(heading: string): TermName | undefined {
  const { text } = plainText(heading);
  const isShare = text.search(SHARE) !== -1;
  const exact = TERM_NAMES.get(plainName(heading));
  if (exact) return (isShare && SHARES[exact]) || exact;
  const said = meaningsOf(text.replace(BRACKETS, " ").replace(SHARE, " "));
  if (!said || isStatement(said)) return undefined;
  return RULES.find(([, applies]) => applies(said, isShare))?.[0];
}

/** Marks of a figure that is a share, and no amount. */
const SHARE = /%|百分比|比例|比率|率|percentage|percent|\brate\b/g;
const BRACKETS = /[([][^)\]]*[)\]]/g;

/** A share of what would be an amount is another term. */
const SHARES: Partial<Record<TermName, TermName>> = {
  monthlyFee: "rate",
  adSpend: "adSpendRate",
  kpiRefund: "kpiRefundShare",
};

/** Everything that the words of a heading may mean; nothing where one is not known. */
function meaningsOf(text: string): ReadonlySet<Meaning> | undefined {
  const said = new Set<Meaning>();
  for (const token of tokensOf(text)) {
    if (token.kind === "word") token.meanings.forEach((meaning) => said.add(meaning));
    else if (token.kind !== "break") return undefined;
  }
  return said;
}

/** `服務費加提點` is a quote, and no heading. */
const isStatement = (said: ReadonlySet<Meaning>): boolean =>
  (["plus", "or", "free", "only", "pureFee", "pureCommission", "higherOf", "laterPhase"] as const).some(
    (meaning) => said.has(meaning),
  );

type Rule = readonly [TermName, (said: ReadonlySet<Meaning>, isShare: boolean) => boolean];

const anyOf =
  (...meanings: readonly Meaning[]) =>
  (said: ReadonlySet<Meaning>): boolean =>
    meanings.some((meaning) => said.has(meaning));

const isAds = anyOf("adSpend", "adBudget", "promotion");
const isFee = anyOf("fee", "monthlyFee", "pureFee", "per");
const isSales = anyOf("sales", "monthlySales", "actualSales", "gmv", "paidSales", "netSales", "grossSales");

/** In order: the first that applies names the term. */
const RULES: readonly Rule[] = [
  ["depositRefundable", (said) => said.has("deposit") && anyOf("refund", "refundable")(said)],
  ["deposit", anyOf("deposit")],
  ["setupFee", anyOf("setup", "oneTime")],
  ["kpiProRata", anyOf("proRata")],
  ["kpiRefundShare", (said, isShare) => isShare && said.has("refund")],
  ["kpiRefund", anyOf("refund")],
  ["minimum", (said) => said.has("minimum") && !isSales(said)],
  ["kpiSales", (said) => anyOf("target", "promise")(said) || (said.has("minimum") && isSales(said))],
  ["cap", (said) => said.has("cap") || (said.has("highest") && isFee(said))],
  ["adSpendRate", (said, isShare) => isAds(said) && (isShare || said.has("commission"))],
  ["adSpend", (said) => isAds(said)],
  ["taxIncluded", (said, isShare) => said.has("tax") && said.has("included") && !isShare],
  ["taxRate", anyOf("tax")],
  ["discount", anyOf("off", "quarterPaid", "yearPaid")],
  ["months", (said) => said.has("term") && !isFee(said)],
  ["tiers", anyOf("tiered")],
  ["profitShare", anyOf("profit", "netProfit", "grossProfit")],
  ["costShare", (said, isShare) => said.has("teamCost") && isShare],
  ["teamCost", anyOf("teamCost")],
  ["rate", (said, isShare) => said.has("commission") || (isShare && (isSales(said) || isFee(said)))],
  ["annualFee", (said) => said.has("annualFee") || (isFee(said) && anyOf("yearly", "unitYear")(said))],
  [
    "quarterlyFee",
    (said) => said.has("quarterlyFee") || (isFee(said) && anyOf("quarterly", "unitQuarter")(said)),
  ],
  ["halfYearFee", (said) => isFee(said) && anyOf("halfYearly", "unitHalf")(said)],
  ["totalFee", (said) => isFee(said) && said.has("perProject")],
  ["monthlyFee", anyOf("monthlyFee", "fee", "pureFee")],
];
