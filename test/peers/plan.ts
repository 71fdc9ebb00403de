import { Decimal } from "../../src/domain/money/decimal";
import { arrayConstant, value, type Claim, type Mapped, type PublishedCase } from "./claim";
import published from "./plan.json";

type Figures = Readonly<Record<string, unknown>>;

export type PlanCase = PublishedCase<Figures, Figures>;

export const PLAN_CASES = published as readonly PlanCase[];

const num = (figures: Figures, name: string): number => {
  const figure = figures[name];
  if (typeof figure !== "number") throw new Error(`${name} is not stated`);
  return figure;
};

const claims = (...all: Claim[]): Mapped => ({ claims: all });

const gives = (formula: string, expected: unknown): Claim => ({
  formula: `=${formula}`,
  found: value,
  expected,
});

const row = (...weights: number[]) => arrayConstant([weights]);

/** The part of a target that one share of the whole gets, the rest being the other. */
const part = (target: number, share: number, whole: number, decimals: number) =>
  `INDEX(OPS.PLAN.SPREAD(${target},${row(share, new Decimal(whole).minus(share).toNumber())},${decimals}),1,1)`;

/** Columns of the plan by months, counted from 1; its first month stands in row 2, the year in row 16. */
const COLUMNS = { fees: 9, ads: 10 };
const plan = (
  target: number,
  list: readonly (readonly [string, number])[],
  at: keyof typeof COLUMNS,
  line = 2,
) => `INDEX(OPS.PLAN.MONTHS(${target},${arrayConstant(list)}),${line},${COLUMNS[at]})`;

function funnel({ given, expected }: PlanCase): Mapped {
  const [sales, conversion, orderValue] = [
    num(given, "salesTarget"),
    num(given, "conversion"),
    num(given, "aov"),
  ];
  const split = given["channelSplit"] as { readonly search: number; readonly display: number };
  const budget = plan(
    sales,
    [
      ["weight 1", 1],
      ["ad share", num(given, "adShare")],
    ],
    "ads",
  );
  const exact = new Decimal(sales).dividedBy(new Decimal(conversion).times(orderValue));
  const roundedDown = exact.greaterThan(num(expected, "visitors"));
  return claims(
    {
      formula: `=OPS.PLAN.VISITORS(${sales},${conversion},${orderValue})`,
      // The page rounds to the nearest visitor, which may miss the target by one; here it is always the one above.
      found: (shown) => Number(value(shown)) - (roundedDown ? 1 : 0),
      expected: expected["visitors"],
    },
    gives(budget, expected["adBudget"]),
    {
      formula: `=OPS.PLAN.SPREAD(${budget},${row(split.search, split.display)})`,
      found: (shown) => shown.error ?? shown.values[0],
      expected: [expected["searchAds"], expected["displayAds"]],
    },
    gives(`ROUND(${budget}/${num(given, "days")},2)`, expected["perDay"]),
  );
}

/** Yearly fees run by months; a deposit is paid once. */
function platformCost({ given, expected }: PlanCase): Mapped {
  const annual = num(given, "annualFee");
  if (given["monthsRefunded"] !== undefined) {
    return claims(gives(part(annual, num(given, "monthsRefunded"), 12, 2), expected["refund"]));
  }
  const sales = num(given, "monthSales") * 12;
  const commission = ["fee rate", num(given, "commissionRate")] as const;
  const both = [commission, ["fee per month", annual / 12]] as const;
  return claims(
    gives(plan(sales, [commission], "fees"), expected["commissionPerMonth"]),
    gives(plan(sales, [commission], "fees", 16), expected["commissionPerYear"]),
    gives(`${num(given, "deposit")}+${plan(sales, both, "fees", 16)}`, expected["firstYearToPlatform"]),
  );
}

const MAPPING: Readonly<Record<string, (published: PlanCase) => Mapped>> = {
  plan_alloc_event: ({ given, expected }) =>
    claims(
      gives(
        part(num(given, "annualTarget"), num(given, "lastYearEvent"), num(given, "lastYearTotal"), 2),
        expected["eventTarget"],
      ),
    ),
  plan_funnel_reverse: funnel,
  plan_alloc_by_share: ({ given, expected }) => {
    const month = part(num(given, "annualTargetWan"), num(given, "share"), 1, 1);
    return claims(
      gives(month, expected["monthWan"]),
      gives(`ROUND(${month}/${num(given, "days")},1)`, expected["perDayWan"]),
    );
  },
  plan_share_of_total: ({ given, expected }) =>
    claims({
      formula: `=OPS.PLAN.SPREAD(1,${row(...(Object.values(given) as number[]))},3)`,
      found: (shown) => shown.error ?? shown.values[0],
      expected: Object.keys(given).map((name) => expected[name]),
    }),
  break_even_roi: ({ given, expected }) =>
    claims(gives(`ROUND(OPS.PLAN.BREAKEVENROI(${num(given, "marginRate")}),2)`, expected["breakEvenRoi"])),
  platform_cost: platformCost,
  kpi_identity: ({ given, expected }) => {
    const visitors = `OPS.PLAN.VISITORS(150000,${num(given, "conversion")},${num(given, "aov")})`;
    return claims(gives(`ROUND(150000/${visitors},2)`, expected["uvValue"]));
  },
  pnl_identity: ({ given, expected }) => {
    const share = (name: string) => part(1, num(given, name), num(given, "sales"), 4);
    return claims(
      gives(share("refund"), expected["refundRate"]),
      gives(share("adSpend"), expected["adShare"]),
    );
  },
};

/** A published case as formulas. */
export function mapPlanCase(published: PlanCase): Mapped {
  const map = MAPPING[published.kind];
  if (!map) throw new Error(`${published.id}: no mapping for the kind ${published.kind}`);
  return map(published);
}
