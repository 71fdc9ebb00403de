import { ZERO } from "../../money/decimal";
import type { Question, QuestionCode, QuoteReading, Service } from "../reading/quoteReading";
import type { QuoteTerms } from "../terms/quoteTerms";
import { isStillOpen } from "./stillOpen";
import { PART_OF, ROLE_OF_SERVICE, WHOLE_SERVICES, type QuoteScopeLines } from "./scope";

/** What is to be asked of an agency before signing. */
export type Ask =
  /** A clause that the text leaves open, with the words that do. */
  | { readonly code: "open"; readonly question: Question; readonly words?: string }
  /** Commission is reckoned on sales of which some are refunded later. */
  | { readonly code: "laterRefunds" }
  /** Services of which nothing is said. */
  | { readonly code: "scopeSilent"; readonly services: readonly Service[] }
  /** What an included service is made of, of which nothing is said. */
  | { readonly code: "partsSilent"; readonly services: readonly ServiceParts[] }
  | { readonly code: "extraPrice"; readonly services: readonly Service[] }
  /** Sales are promised without saying what happens when they are missed. */
  | { readonly code: "betRefund" }
  /** What counts as reached, and who pays the ads that reach it. */
  | { readonly code: "betCounts" }
  | { readonly code: "betPayout" }
  /** A share is given back, and fee and commission are paid: a share of which? */
  | { readonly code: "betShareOf" }
  /** No sales are promised at all. */
  | { readonly code: "target" }
  | { readonly code: "settlement" }
  /** Neither length nor notice are said; only the length; only the notice. */
  | { readonly code: "contract" }
  | { readonly code: "term" }
  | { readonly code: "exit" }
  | { readonly code: "staff" }
  | { readonly code: "cases" }
  | { readonly code: "handover" };

export interface ServiceParts {
  readonly service: Service;
  readonly parts: readonly Service[];
}

export type AskCode = Ask["code"] | QuestionCode;

/** The code by which an ask has its texts. */
export const askCode = (ask: Ask): AskCode => (ask.code === "open" ? ask.question.code : ask.code);

/** What a reading leaves to ask about; both are empty where the terms were typed. */
export type OpenReading = Pick<QuoteReading, "questions" | "spans">;

/**
 * Everything to ask of one agency, in the order of a talk: price, services, target, contract, people.
 *
 * @param wanted services that the shop needs beside those that every shop has somebody for
 */
export function asksOf(
  terms: QuoteTerms,
  { questions, spans }: OpenReading,
  lines: QuoteScopeLines,
  wanted: ReadonlySet<Service>,
): readonly Ask[] {
  return [
    ...questions
      .filter((question) => isAboutTerms(question) && isStillOpen(question, terms))
      .map((question): Ask => {
        const words = question.text ?? wordsOf(question, spans);
        return { code: "open", question, ...(words !== undefined && { words }) };
      }),
    ...(countsRefundedSales(terms) ? [{ code: "laterRefunds" } as const] : []),
    ...(terms.settlement || terms.payment ? [] : [{ code: "settlement" } as const]),
    ...ofScope(lines, wanted),
    ...ofBet(terms),
    ...ofContract(terms),
    { code: "staff" },
    { code: "cases" },
    { code: "handover" },
  ];
}

/** Figures without a use are the reader's to look at, an agency would not know what is meant; the contract has asks of its own. */
const isAboutTerms = ({ code }: Question): boolean => code !== "unusedFigure" && code !== "termUnstated";

/** Longer words are no reminder but the quote over again. */
const LONGEST_WORDS = 24;

/** The words of the term that is asked about. */
function wordsOf({ term }: Question, spans: OpenReading["spans"]): string | undefined {
  const text = spans.find((span) => span.term === term)?.text.trim();
  return text && text.length <= LONGEST_WORDS ? text : undefined;
}

const GROSS_BASES = /gmv|gross|paid|order|actual/i;

function countsRefundedSales({ rateBase, refundsExcluded, rate, tiers }: QuoteTerms): boolean {
  const paysByRate = (rate && !rate.high?.isZero()) || tiers;
  return Boolean(paysByRate && rateBase && GROSS_BASES.test(rateBase) && !refundsExcluded);
}

/** What every shop has somebody for, and pictures, which every shop needs. */
const isUsual = (service: Service): boolean =>
  ROLE_OF_SERVICE[service] !== undefined || service === "photography";

function ofScope(lines: QuoteScopeLines, wanted: ReadonlySet<Service>): Ask[] {
  const silent = WHOLE_SERVICES.filter(
    (service) => lines[service].state === "unsaid" && (isUsual(service) || wanted.has(service)),
  );
  const unpriced = WHOLE_SERVICES.filter(
    (service) => lines[service].state === "extra" && !lines[service].price,
  );
  const withParts = WHOLE_SERVICES.filter((service) => lines[service].state === "included")
    .map((service) => ({
      service,
      parts: partsOf(service).filter((part) => lines[part].state === "unsaid"),
    }))
    .filter(({ parts }) => parts.length > 0);
  return [
    ...(silent.length > 0 ? [{ code: "scopeSilent", services: silent } as const] : []),
    ...(withParts.length > 0 ? [{ code: "partsSilent", services: withParts } as const] : []),
    ...(unpriced.length > 0 ? [{ code: "extraPrice", services: unpriced } as const] : []),
  ];
}

const partsOf = (service: Service): Service[] =>
  (Object.keys(PART_OF) as Service[]).filter((part) => PART_OF[part] === service);

function ofBet(terms: QuoteTerms): Ask[] {
  const { kpi } = terms;
  if (!kpi?.sales?.greaterThan(ZERO)) return [{ code: "target" }];
  const hasRefund = kpi.refundIfMissed ?? kpi.refundShare ?? kpi.proRata;
  return [
    ...(hasRefund ? [] : [{ code: "betRefund" } as const]),
    { code: "betCounts" },
    ...(isShareOfBoth(terms) ? [{ code: "betShareOf" } as const] : []),
    ...(hasRefund ? [{ code: "betPayout" } as const] : []),
  ];
}

/** The price takes such a refund to be of all that was paid, the more favourable of the two. */
function isShareOfBoth({ kpi, monthlyFee, totalFee, rate, tiers }: QuoteTerms): boolean {
  const isShare = kpi?.refundIfMissed === undefined && Boolean(kpi?.proRata ?? kpi?.refundShare);
  return isShare && Boolean(monthlyFee ?? totalFee) && Boolean(rate ?? tiers);
}

function ofContract({ months, noticeDays }: QuoteTerms): Ask[] {
  if (!months && !noticeDays) return [{ code: "contract" }];
  if (!months) return [{ code: "term" }];
  return noticeDays ? [] : [{ code: "exit" }];
}
