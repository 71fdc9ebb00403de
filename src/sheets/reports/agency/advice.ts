import { asksOf, type Ask } from "../../../domain/agency/advice/asks";
import { fitOf, type Fit } from "../../../domain/agency/advice/fit";
import {
  replacedRoles,
  teamOfStaff,
  type OwnTeam,
  type Replaced,
} from "../../../domain/agency/advice/inHouse";
import { kpiBet, type KpiBet, type NoBet } from "../../../domain/agency/advice/kpiBet";
import { quoteLanguage } from "../../../domain/agency/advice/quoteLanguage";
import {
  isByMonth,
  ROLE_OF_SERVICE,
  scopeCost,
  scopeLines,
  withOwnStates,
  WHOLE_SERVICES,
  type QuoteScopeLines,
  type ScopeCost,
  type ServicePrices,
} from "../../../domain/agency/advice/scope";
import { stakeOf, type Stake } from "../../../domain/agency/advice/stakes";
import type { Service, ServicePrice } from "../../../domain/agency/reading/quoteReading";
import { monthCosts } from "../../../domain/agency/terms/compare";
import { addCents, centsToDecimal, NO_CENTS, type Cents } from "../../../domain/money/cents";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import type { Language } from "../../../locale/catalogue";
import { roleNamed } from "../../../locale/roles";
import type { AgencyData, AgencyQuote } from "./agencyData";

/** What is to be said of one quote beside its price. */
export interface QuoteAdvice {
  readonly quote: AgencyQuote;
  /** The language its questions are asked in. */
  readonly language: Language;
  readonly scope: QuoteScopeLines;
  readonly scopeCost: ScopeCost;
  readonly replaced: Replaced;
  readonly fit: Fit;
  readonly asks: readonly { readonly ask: Ask; readonly stake?: Stake }[];
  readonly bet: KpiBet | NoBet;
  /** Of each month of the base path; absent where it cannot be priced. */
  readonly bills?: readonly Cents[];
}

export interface AgencyAdvice {
  readonly quotes: readonly QuoteAdvice[];
  /** The first month of each service in the own hands, as far as the team is known. */
  readonly prices: ServicePrices;
  /** As the plan has it, else as the staffing sheet does; absent where neither stands. */
  readonly team?: OwnTeam;
}

/** What advice rests on of all that the comparison is made from. */
export type AdviceBasis = Pick<
  AgencyData,
  "quotes" | "path" | "margin" | "refundRate" | "staff" | "planned" | "stamp"
>;

/** Everything the sheets of advice show, from what the comparison rests on. */
export function adviceOf(data: AdviceBasis, language: Language): AgencyAdvice {
  const { path, staff, planned } = data;
  const ofStaff = staff.length > 0 ? teamOfStaff(staff, path.months, roleNamed) : undefined;
  const team = planned?.team ?? ofStaff;
  const prices = pricesOf(team);
  return {
    quotes: data.quotes.map((quote) => adviceOfQuote(quote, data, prices, language)),
    prices,
    ...(team && { team }),
  };
}

/** What the people of a role are paid in the first month. */
function pricesOf(team: OwnTeam | undefined): ServicePrices {
  return new Map(
    WHOLE_SERVICES.flatMap((service): [Service, Decimal][] => {
      const pay = team?.roles.find(({ role }) => role !== undefined && role === ROLE_OF_SERVICE[service])
        ?.pay[0];
      return pay ? [[service, centsToDecimal(pay)]] : [];
    }),
  );
}

/** Pieces a month where nobody has counted: a beginning, to be typed over. */
const USUAL_PIECES: Readonly<Record<string, number>> = {
  item: 20,
  hour: 20,
  day: 2,
  person: 1,
  shift: 1,
  shop: 1,
  site: 1,
};

/** How many pieces a month of what a quote prices by the piece are taken; `undefined` where nothing can be assumed. */
export function usualPieces(price: ServicePrice): Decimal | undefined {
  if (isByMonth(price)) return new Decimal(1);
  const pieces = USUAL_PIECES[price.per!];
  return pieces === undefined ? undefined : new Decimal(pieces);
}

function adviceOfQuote(
  quote: AgencyQuote,
  { path, margin, refundRate }: AdviceBasis,
  prices: ServicePrices,
  language: Language,
): QuoteAdvice {
  const { said, terms, priced, reading } = quote;
  const scope = withOwnStates(scopeLines(said), quote.ownScope);
  const pieces = new Map(
    WHOLE_SERVICES.flatMap((service): [Service, Decimal][] => {
      const { price } = scope[service];
      const usual = price && usualPieces(price);
      return usual ? [[service, usual]] : [];
    }),
  );
  const cost = scopeCost(scope, prices, pieces);
  const facts = { sales: path.sales.base, refundRate, openServices: cost.open };
  const asks = asksOf(said, reading ?? { questions: [], spans: [] }, scope, new Set(prices.keys()));
  const bills = priced.code === "quote" ? monthCosts(priced, path.sales.base) : undefined;
  return {
    quote,
    language: quoteLanguage(quote.text) ?? language,
    scope,
    scopeCost: cost,
    replaced: replacedRoles(scope),
    fit: fitOf(said, { paths: path.sales, ...(margin && { margin }) }, terms),
    asks: asks.map((ask) => {
      const stake = stakeOf(ask, quote, facts);
      return { ask, ...(stake && { stake }) };
    }),
    bet: kpiBet(terms, path.sales),
    ...(bills && { bills }),
  };
}

/** The bill of an average month. */
export function averageBill(bills: readonly Cents[]): Decimal {
  return bills.length === 0
    ? ZERO
    : centsToDecimal(bills.reduce(addCents, NO_CENTS)).dividedBy(bills.length).toDecimalPlaces(2);
}
