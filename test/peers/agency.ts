import { arrayConstant, value, type Claim, type Mapped, type PublishedCase } from "./claim";
import published from "./agency.json";

interface Tier {
  readonly upTo: number | null;
  readonly rate: number;
}

interface Given {
  readonly model?: string;
  readonly tiers?: readonly Tier[];
  readonly [figure: string]: unknown;
}

interface Expected {
  readonly [figure: string]: number;
}

export type AgencyCase = PublishedCase<Given, Expected>;

export const AGENCY_CASES = published as unknown as readonly AgencyCase[];

type Term = readonly [string, string | number];

const num = (given: Given, name: string): number => {
  const figure = given[name];
  if (typeof figure !== "number") throw new Error(`${name} is not stated`);
  return figure;
};

/** `0:1%; 300000:0.5%` */
function tierText(tiers: readonly Tier[]): string {
  return tiers.map(({ rate }, index) => `${index === 0 ? 0 : tiers[index - 1]!.upTo}:${rate}`).join("; ");
}

const fee = (terms: readonly Term[], sales: number, expected: number): Claim => ({
  formula: `=OPS.AGENCY.FEE(${arrayConstant(terms)},${sales})`,
  found: value,
  expected,
});

const claims = (...all: Claim[]): Mapped => ({ claims: all });

/** The cost of equal months, as the total of a comparison. */
const total = (terms: readonly Term[], sales: readonly number[], expected: number, column = 1): Claim => ({
  formula: `=OPS.AGENCY.COMPARE(${arrayConstant([terms.map(([name]) => name), terms.map(([, figure]) => figure)])},${arrayConstant(sales.map((each) => [each]))})`,
  found: (shown) => shown.error ?? shown.values[1]?.[column],
  expected,
});

function agencyFee({ given, expected }: AgencyCase): Mapped {
  const due = expected["fee"]!;
  switch (given.model) {
    case "fee":
      return claims(
        total([["monthlyFee", num(given, "monthly")]], new Array<number>(num(given, "months")).fill(0), due),
      );
    case "commission":
      return claims(fee([["rate", num(given, "rate")]], num(given, "amount"), due));
    case "max":
      return given["adSpend"] === undefined
        ? claims(
            fee(
              [
                ["model", "max"],
                ["rate", num(given, "rate")],
                ["minimum", num(given, "minimum")],
              ],
              num(given, "sales"),
              due,
            ),
          )
        : claims(
            fee(
              [
                ["adSpend", num(given, "adSpend")],
                ["adSpendRate", num(given, "adSpendRate")],
                ["minimum", num(given, "minimum")],
              ],
              0,
              due,
            ),
          );
    case "adspend":
      return claims(
        fee(
          [
            ["adSpend", num(given, "adSpend")],
            ["adSpendRate", num(given, "adSpendRate")],
          ],
          0,
          due,
        ),
      );
    case "bracket":
      return claims(
        fee(
          [
            ["adSpend", num(given, "budget")],
            ["adSpendRate", num(given, "rate")],
            ["adSpendStep", num(given, "floorTo")],
          ],
          0,
          due,
        ),
      );
    case "retainer_credited":
      return claims(
        fee(
          [
            ["model", "retainer_credited"],
            ["monthlyFee", num(given, "retainer")],
            ["rate", num(given, "rate")],
            ["rateBase", "ad spend"],
            ["adSpend", num(given, "adSpend")],
          ],
          0,
          due,
        ),
      );
    case "gated_revshare":
      return claims(
        fee(
          [
            ["rate", num(given, "rate")],
            ["roasGate", num(given, "roasGate")],
            ["adSpend", num(given, "adSpend")],
          ],
          num(given, "revenue"),
          due,
        ),
      );
    default:
      return { notApplicable: `the model ${String(given.model)} is not priced` };
  }
}

function minimumFee({ given, expected }: AgencyCase): Mapped {
  const terms: Term[] = [
    ["tiers", tierText(given.tiers!)],
    ["tiersMode", String(given["mode"])],
    ["minimum", num(given, "minimum")],
  ];
  return claims(fee(terms, num(given, "amount"), expected["total"]!));
}

function modePair({ given, expected }: AgencyCase): Mapped {
  const as = (mode: "marginal" | "whole") =>
    fee(
      [
        ["tiers", tierText(given.tiers!)],
        ["tiersMode", mode],
      ],
      num(given, "sales"),
      expected[mode]!,
    );
  return claims(as("marginal"), as("whole"));
}

/** The column of a comparison that shows what is refunded. */
const REFUND = 7;

function kpiRefund({ given, expected }: AgencyCase): Mapped {
  const terms: Term[] = [
    ["totalFee", num(given, "fee")],
    ["kpiSales", num(given, "targetHalfYear")],
    ["kpiMonths", 6],
    ["kpiRefund", num(given, "refundIfMissed")],
  ];
  const sales = [num(given, "actualHalfYear"), 0, 0, 0, 0, 0];
  return claims(total(terms, sales, expected["refundDue"]!, REFUND));
}

const MAPS: Readonly<Record<string, (published: AgencyCase) => Mapped>> = {
  agency_fee: agencyFee,
  minimum_fee: minimumFee,
  mode_pair: modePair,
  kpi_refund_fixed: kpiRefund,
};

export function mapAgencyCase(published: AgencyCase): Mapped {
  const map = MAPS[published.kind];
  return map ? map(published) : { notApplicable: `${published.kind} is no fee of an agency` };
}
