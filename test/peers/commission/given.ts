import { Decimal } from "../../../src/domain/money/decimal";
import { arrayConstant, value, type Claim, type Mapped, type PublishedCase } from "../claim";

export interface Tier {
  readonly upTo: number | null;
  readonly rate: number;
  readonly flat?: number;
}

export interface Section {
  readonly from: number;
  readonly to: number;
  readonly rate?: number;
  readonly fixed?: number;
}

/** Every figure that a published commission case may state; each kind has its own. */
export interface Given {
  readonly tiers: readonly Tier[];
  readonly bands: readonly (Section & Tier)[];
  readonly sections: readonly Section[];
  readonly points: readonly { readonly attainment: number; readonly payout: number }[];
  readonly lines: readonly number[];
  readonly gross: number & readonly number[];
  readonly instalments: readonly { readonly amount: number; readonly paid: boolean }[];
  readonly mode: "marginal" | "whole";
  readonly [figure: string]: unknown;
}

export interface Expected {
  readonly byTier?: readonly number[];
  readonly paid?: number | readonly number[];
  readonly [figure: string]: unknown;
}

export type CommissionCase = PublishedCase<Given, Expected>;

/** What maps a case to formulas, by its kind. */
export type Mapping = Readonly<Record<string, (published: CommissionCase) => Mapped>>;

export const num = (given: Given, name: string): number => {
  const figure = given[name];
  if (typeof figure !== "number") throw new Error(`${name} is not stated`);
  return figure;
};

export const upToTable = (tiers: readonly Tier[]) =>
  arrayConstant([
    ["Up to", "Rate", "Flat"],
    ...tiers.map((tier) => [tier.upTo ?? "∞", tier.rate, tier.flat ?? 0]),
  ]);

export const sectionTable = (sections: readonly Section[]) =>
  arrayConstant([
    ["From", "Up to", "Rate", "Flat"],
    ...sections.map((section) => [section.from, section.to, section.rate ?? 0, section.fixed ?? 0]),
  ]);

export const flatRate = (rate: number) => arrayConstant([[0, rate]]);

export const claims = (...all: Claim[]): Mapped => ({ claims: all });

/** A commission is money that is paid: figures that a product carries on below the cent are compared to the cent. */
const inCents = (figure: unknown) => new Decimal(figure as number).toDecimalPlaces(2).toNumber();

export const pays = (formula: string, total: unknown): Claim => ({
  formula: `=${formula}`,
  found: value,
  expected: inCents(total),
});

export const refused = (formula: string, error: string): Claim => ({
  formula: `=${formula}`,
  found: value,
  expected: error,
});

export const commission = (amount: number, tiers: string, mode: string, ...limits: (number | string)[]) =>
  `OPS.COMMISSION(${[amount, tiers, `"${mode}"`, ...limits].join(",")})`;

export const onRate = (amount: number, given: Given, total: unknown): Mapped =>
  claims(pays(commission(amount, flatRate(num(given, "rate")), "marginal"), total));
