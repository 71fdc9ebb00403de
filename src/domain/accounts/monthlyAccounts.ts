import { halfOf, monthText, yearOf } from "../calendar/month";
import type { Month } from "../calendar/month";
import { ZERO } from "../money/decimal";
import type { Decimal } from "../money/decimal";
import { amountText } from "../money/exactSum";
import { addFigures, ratiosOf, withProfit } from "./figures";
import type { AccountsFigures, AccountsRatios } from "./figures";
import { NO_SHOP } from "./lines";
import type { AdSpendLine, CostLine, Employment, FeeTerm, SalesLine, TrafficLine } from "./lines";
import { isToldBy, LinesByPlace } from "./linesByPlace";
import { payIn } from "./payroll";
import { feesIn, type MonthlyFee } from "./platformFees";
import type { AccountsProblem, Deduction } from "./problem";
import { salesTogether } from "./salesTogether";
import { visitsTogether, VisitorsByPlace } from "./visitors";

/** What the accounts are drawn from. A part that no sheet gives is absent. */
export interface AccountsInput {
  readonly sales: readonly SalesLine[];
  readonly traffic?: readonly TrafficLine[];
  readonly adSpend?: readonly AdSpendLine[];
  readonly staff?: readonly Employment[];
  readonly otherCosts?: readonly CostLine[];
  readonly fees?: readonly FeeTerm[];
  /** Fees that were charged, as an account of a platform or a payment service has them. */
  readonly charged?: readonly CostLine[];
}

/** A month of a shop. What belongs to no shop stands under `NO_SHOP`. */
export interface AccountsLine {
  readonly month: Month;
  readonly shop: string;
  readonly figures: AccountsFigures;
  readonly ratios: AccountsRatios;
}

export type Period =
  | { readonly kind: "month"; readonly month: Month }
  | { readonly kind: "half"; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "all" };

/** A period of all shops together; its money is added, its ratios are taken anew. */
export interface PeriodTotal {
  readonly period: Period;
  readonly figures: AccountsFigures;
  readonly ratios: AccountsRatios;
}

export interface MonthlyAccounts {
  /** By month, then by shop. */
  readonly lines: readonly AccountsLine[];
  readonly months: readonly PeriodTotal[];
  readonly halves: readonly PeriodTotal[];
  readonly years: readonly PeriodTotal[];
  readonly total: PeriodTotal;
  readonly shops: readonly string[];
  readonly channels: readonly string[];
  readonly notes: readonly AccountsProblem[];
}

/**
 * The monthly accounts of every shop, with half-years, years and the whole.
 * Ads, pay and costs that name no shop go to the only shop there is, or else stand on a line of their own.
 */
export function monthlyAccounts(input: AccountsInput): MonthlyAccounts {
  const builder = new AccountsBuilder(input);
  const lines = builder.lines();
  const months = group(lines, ({ month }) => month).map(([month, parts]) =>
    periodTotal({ kind: "month", month }, parts, false),
  );
  const monthOf = ({ period }: PeriodTotal): Month => (period as { month: Month }).month;
  const halves = group(months, (total) => Math.floor(monthOf(total) / 6)).map(([key, parts]) =>
    periodTotal({ kind: "half", year: Math.floor(key / 2), half: halfOf(monthOf(parts[0]!)) }, parts, true),
  );
  const years = group(months, (total) => yearOf(monthOf(total))).map(([year, parts]) =>
    periodTotal({ kind: "year", year }, parts, true),
  );
  return {
    lines,
    months,
    halves,
    years,
    total: periodTotal({ kind: "all" }, months, true),
    shops: [...new Set(lines.map(({ shop }) => shop))],
    channels: [...new Set((input.adSpend ?? []).map(({ channel }) => channel))],
    notes: [...builder.notes, ...missingParts(input, months)],
  };
}

function periodTotal(
  period: Period,
  parts: readonly { readonly shop?: string; readonly figures: AccountsFigures }[],
  everyPart: boolean,
): PeriodTotal {
  const added = addFigures(
    parts.map((part) => part.figures),
    everyPart,
  );
  const figures = { ...added, ...visitsTogether(parts) };
  return { period, figures, ratios: ratiosOf(figures) };
}

function missingParts(input: AccountsInput, months: readonly PeriodTotal[]): AccountsProblem[] {
  const parts: Record<Deduction, unknown> = {
    platformFees: input.fees ?? input.charged?.[0],
    adSpend: input.adSpend,
    payroll: input.staff,
    otherCosts: input.otherCosts,
  };
  const items = (Object.keys(parts) as Deduction[]).filter((part) => parts[part] === undefined);
  const sold = months.filter(({ figures }) => figures.net);
  // A month between others may well have had no rent, but hardly no ads.
  const isCosted = isToldBy(input.otherCosts ?? []);
  const unknown = {
    adSpend: input.adSpend && sold.filter(({ figures }) => !figures.adSpend),
    otherCosts: input.otherCosts && sold.filter(({ period }) => !isCosted(period as { month: Month })),
  };
  const inPart = (["adSpend", "otherCosts"] as const).flatMap((item): AccountsProblem[] => {
    const without = unknown[item] ?? [];
    return without.length > 0 ? [{ code: "notDeducted", items: [item], months: namesOf(without) }] : [];
  });
  const names = namesOf(sold.filter(({ figures }) => !figures.cost));
  return [
    ...(items.length > 0 ? [{ code: "notDeducted", items } as const] : []),
    ...inPart,
    ...(names.length > 0 ? [{ code: "costUnknown", months: names } as const] : []),
  ];
}

const namesOf = (months: readonly PeriodTotal[]): string[] =>
  months.map(({ period }) => monthText((period as { month: Month }).month));

function group<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

/** Brings what belongs to a month and shop together. */
class AccountsBuilder {
  readonly notes: AccountsProblem[] = [];
  private readonly onlyShop: string | undefined;
  private readonly sales: LinesByPlace<SalesLine>;
  private readonly visitors: VisitorsByPlace;
  private readonly ads: LinesByPlace<AdSpendLine>;
  private readonly costs: LinesByPlace<CostLine>;
  private readonly charged: LinesByPlace<CostLine>;
  private readonly afterSales = new Map<
    string,
    {
      readonly name: string;
      readonly shop: string;
      readonly months: readonly string[];
      readonly amount: Decimal;
    }
  >();

  constructor(private readonly input: AccountsInput) {
    const shops = new Set(input.sales.map(({ shop }) => shop));
    this.onlyShop = shops.size === 1 ? [...shops][0] : undefined;
    const shopOf = (shop: string): string => this.shopOf(shop);
    this.sales = new LinesByPlace(input.sales, shopOf);
    this.visitors = new VisitorsByPlace(input.traffic ?? [], input.sales, shopOf);
    this.ads = new LinesByPlace(input.adSpend ?? [], shopOf);
    this.costs = new LinesByPlace(input.otherCosts ?? [], shopOf);
    this.charged = new LinesByPlace(input.charged ?? [], shopOf);
  }

  lines(): AccountsLine[] {
    const { sales, adSpend = [], staff = [], otherCosts = [], charged = [], traffic = [] } = this.input;
    const placed = [...sales, ...adSpend, ...otherCosts, ...charged];
    const dated = placed.map(({ month }) => month);
    if (dated.length === 0) return [];
    const first = dated.reduce((a, b) => (a < b ? a : b));
    const last = dated.reduce((a, b) => (a > b ? a : b));
    const shops = [...placed, ...staff].map(({ shop }) => this.shopOf(shop));
    // Visitors of all shops together stand on a line of their own; those of a shop beside its sales.
    if (traffic.some(({ shop }) => shop === NO_SHOP)) shops.push(this.shopOf(NO_SHOP));
    const lines: AccountsLine[] = [];
    const pays = { count: 0 };
    const inOrder = [...new Set(shops)].sort();
    for (let month = first; month <= last; month = (month + 1) as Month) {
      for (const shop of inOrder) {
        const figures = this.figures(month, shop, pays);
        if (figures) lines.push({ month, shop, figures, ratios: ratiosOf(figures) });
      }
    }
    if (pays.count > 0) this.notes.push({ code: "payrollProrated", pays: pays.count });
    for (const { amount, ...after } of this.afterSales.values())
      this.notes.push({ code: "feeAfterSales", ...after, amount: amountText(amount) });
    return lines;
  }

  private shopOf(shop: string): string {
    return shop === NO_SHOP ? (this.onlyShop ?? NO_SHOP) : shop;
  }

  private figures(month: Month, shop: string, pays: { count: number }): AccountsFigures | undefined {
    const sold = salesTogether(this.sales.at(month, shop));
    const ads = this.ads.at(month, shop);
    const adSpend = this.ads.sum(month, shop, ({ spend }) => spend);
    const otherCosts = this.costs.sum(month, shop, ({ amount }) => amount);
    const payroll = this.payroll(month, shop, pays);
    const fees = this.fees(month, shop, sold);
    const visits = this.visitors.at(month, shop, sold?.orders !== undefined);
    const attributed = ads.filter((line) => line.attributedSales !== undefined);
    const attributedSales =
      attributed.length > 0
        ? attributed.reduce((sum, line) => sum.plus(line.attributedSales!), ZERO)
        : undefined;
    const isSpent = ads.length > 0 || otherCosts?.gt(0) || payroll?.gt(0) || fees.size > 0;
    if (!sold && !isSpent && !visits.visitors?.gt(0)) return undefined;
    const platformFees =
      fees.size > 0 ? [...fees.values()].reduce((sum, fee) => sum.plus(fee), ZERO) : undefined;
    const byChannel = new Map<string, Decimal>();
    for (const { channel, spend } of ads)
      byChannel.set(channel, (byChannel.get(channel) ?? ZERO).plus(spend));
    return withProfit({
      ...visits,
      ...(sold && salesFigures(sold)),
      ...(platformFees && { platformFees }),
      feesByName: fees,
      ...(adSpend && { adSpend }),
      adSpendByChannel: byChannel,
      ...(attributedSales && { attributedSales }),
      ...(payroll && { payroll }),
      ...(otherCosts && { otherCosts }),
    });
  }

  private payroll(month: Month, shop: string, pays: { count: number }): Decimal | undefined {
    const staff = this.input.staff?.filter((employment) => this.shopOf(employment.shop) === shop);
    if (!staff || staff.length === 0) return undefined;
    return staff.reduce<Decimal>((sum, employment) => {
      const pay = payIn(month, employment);
      if (pay && pay.days < pay.ofDays) pays.count += 1;
      return pay ? sum.plus(pay.amount) : sum;
    }, ZERO);
  }

  /** A fee that every shop pays begins in a shop with what it sells; nobody says whether it ends with it. */
  private fees(month: Month, shop: string, sold: SalesLine | undefined): ReadonlyMap<string, Decimal> {
    const begun = this.sales.firstOf(shop);
    const terms = begun === undefined ? [] : (this.input.fees ?? []);
    const since = terms.filter((term) => term.shop !== NO_SHOP || begun! <= month);
    const fees = feesIn(month, shop, sold ?? {}, since);
    for (const { name, prorated } of fees) {
      if (prorated) this.noteOnce({ code: "feeProrated", name, month: monthText(month) });
    }
    if (begun !== undefined && this.sales.lastOf(shop)! < month) this.noteAfterSales(fees, month, shop);
    const byName = new Map(fees.map(({ name, amount }) => [name, amount]));
    for (const { item, amount } of this.charged.at(month, shop))
      byName.set(item, (byName.get(item) ?? ZERO).plus(amount));
    return byName;
  }

  /** A shop's own term tells when it ends by a term of 0. */
  private noteAfterSales(fees: readonly MonthlyFee[], month: Month, shop: string): void {
    for (const { name, amount } of fees) {
      const isOfShop = (term: FeeTerm) => shop !== NO_SHOP && term.shop === shop && term.name === name;
      if (amount.isZero() || this.input.fees!.some(isOfShop)) continue;
      const known = this.afterSales.get(`${name}\n${shop}`) ?? { name, shop, months: [], amount: ZERO };
      this.afterSales.set(`${name}\n${shop}`, {
        ...known,
        months: [...known.months, monthText(month)],
        amount: known.amount.plus(amount),
      });
    }
  }

  private noteOnce(note: AccountsProblem): void {
    const same = JSON.stringify(note);
    if (!this.notes.some((other) => JSON.stringify(other) === same)) this.notes.push(note);
  }
}

function salesFigures(line: SalesLine): Partial<AccountsFigures> {
  const { orders, units, gross, refunds, net, cost } = line;
  return {
    gross,
    net,
    ...(orders !== undefined && { orders }),
    ...(units && { units }),
    ...(refunds && { refunds }),
    ...(cost && { cost }),
  };
}
