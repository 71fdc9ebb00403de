import type { RoleId } from "../../staffing/duties";
import { ZERO, type Decimal } from "../../money/decimal";
import { SERVICES, type Service, type ServicePrice } from "../reading/quoteReading";
import { pick, type QuoteTerms } from "../terms/quoteTerms";

/** What a quote says of a service: in the price, to be had for more money, not done, or nothing. */
export const SCOPE_STATES = ["included", "extra", "leftOut", "unsaid"] as const;
export type ScopeState = (typeof SCOPE_STATES)[number];

export interface ScopeLine {
  readonly state: ScopeState;
  readonly price?: ServicePrice;
}

export type QuoteScopeLines = Readonly<Record<Service, ScopeLine>>;

/** The services as the trade groups them, with what each is made of where it has parts. */
export const SERVICE_GROUPS = {
  shopOperation: ["operations", "listings", "analysis", "salesSupport", "software"],
  brandPromotion: ["promotion", "tracking", "members", "channels", "influencers"],
  photographyAndDesign: [
    ...(["photography", "positioning", "models", "scenes", "retouching"] as const),
    ...(["design", "decoration", "copywriting", "video"] as const),
  ],
  people: ["customerService", "liveStream", "warehouse"],
} as const satisfies Readonly<Record<string, readonly Service[]>>;
export type ServiceGroup = keyof typeof SERVICE_GROUPS;

/** What belongs to a greater service and is not bought by itself. */
export const PART_OF: Readonly<Partial<Record<Service, Service>>> = {
  listings: "operations",
  analysis: "operations",
  salesSupport: "operations",
  tracking: "promotion",
  members: "promotion",
  channels: "promotion",
  positioning: "photography",
  models: "photography",
  scenes: "photography",
  retouching: "photography",
  decoration: "design",
};

/** The services that a shop buys or does by itself; the others are parts of these. */
export const WHOLE_SERVICES: readonly Service[] = Object.values(SERVICE_GROUPS)
  .flat()
  .filter((service) => PART_OF[service] === undefined);

/** The role of the shop's own team that does a service; the others have none. */
export const ROLE_OF_SERVICE: Readonly<Partial<Record<Service, RoleId>>> = {
  operations: "operations",
  copywriting: "copywriting",
  design: "design",
  promotion: "promotion",
  customerService: "service",
  warehouse: "warehouse",
};

/**
 * What a quote says of every service. Where it says 只做, what it does not name is left out.
 *
 * @example scopeLines({ services: [{ service: "design", included: true }] }).promotion // { state: "unsaid" }
 */
export function scopeLines({ services = [], servicesOnly }: QuoteTerms): QuoteScopeLines {
  const lines = SERVICES.map((service): [Service, ScopeLine] => {
    const said = services.find((each) => each.service === service);
    if (!said) return [service, { state: servicesOnly ? "leftOut" : "unsaid" }];
    const state: ScopeState = said.included ? "included" : said.extra ? "extra" : "leftOut";
    return [service, { state, ...(said.price && { price: said.price }) }];
  });
  return Object.fromEntries(lines) as unknown as QuoteScopeLines;
}

/** The states that a person set, over what the quote says; a price counts where the service is to be had for one. */
export function withOwnStates(
  lines: QuoteScopeLines,
  own: ReadonlyMap<Service, ScopeState> | undefined,
): QuoteScopeLines {
  const set = [...(own ?? [])].map(([service, state]) => {
    const { price } = lines[service];
    return [service, { state, ...(state === "extra" && price && { price }) }] as const;
  });
  return { ...lines, ...Object.fromEntries(set) };
}

/** What a month of a service costs the shop where the agency does not do it; what is absent is not priced. */
export type ServicePrices = ReadonlyMap<Service, Decimal>;

export interface ScopeCost {
  /** A month of what is left out or extra. */
  readonly added: Decimal;
  /** A month of what nothing is said of, should it turn out not to be included. */
  readonly open: Decimal;
}

/**
 * What a month of the services costs that a quote does not include.
 *
 * @param pieces how many a month of what the quote prices by the piece, the hour or the order
 * @example customer service left out at 14,600, photography extra at 300 a picture × 20, design not said at 14,500: added 20,600, open 14,500
 */
export function scopeCost(lines: QuoteScopeLines, prices: ServicePrices, pieces: ServicePrices): ScopeCost {
  const priceOf = (service: Service) => prices.get(service) ?? ZERO;
  let added = ZERO;
  let open = ZERO;
  for (const service of WHOLE_SERVICES) {
    const line = lines[service];
    if (line.state === "unsaid") open = open.plus(priceOf(service));
    if (line.state === "leftOut") added = added.plus(priceOf(service));
    if (line.state === "extra") {
      added = added.plus(monthlyExtra(line.price, pieces.get(service)) ?? priceOf(service));
    }
  }
  return { added, open };
}

/** What an extra costs in a month; `undefined` where the quote names no price, or prices pieces that are not counted. */
export function monthlyExtra(
  price: ServicePrice | undefined,
  pieces: Decimal | undefined,
): Decimal | undefined {
  if (!price) return undefined;
  const each = pick(price, "base");
  if (isByMonth(price)) return each;
  return pieces && each.times(pieces);
}

/** Whether an extra has one price for a month, whatever is delivered. */
export const isByMonth = ({ per }: ServicePrice): boolean => per === undefined || per === "month";
