import { Decimal } from "../../src/domain/money/decimal";
import { arrayConstant, column, value, type Claim, type Mapped, type PublishedCase } from "./claim";
import published from "./commission.json";

interface Tier {
  readonly upTo: number | null;
  readonly rate: number;
  readonly flat?: number;
}

interface Section {
  readonly from: number;
  readonly to: number;
  readonly rate?: number;
  readonly fixed?: number;
}

/** Every figure that a published commission case may state; each kind has its own. */
interface Given {
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

interface Expected {
  readonly byTier?: readonly number[];
  readonly paid?: number | readonly number[];
  readonly [figure: string]: unknown;
}

export type CommissionCase = PublishedCase<Given, Expected>;

export const COMMISSION_CASES = published as unknown as readonly CommissionCase[];

const num = (given: Given, name: string): number => {
  const figure = given[name];
  if (typeof figure !== "number") throw new Error(`${name} is not stated`);
  return figure;
};

const upToTable = (tiers: readonly Tier[]) =>
  arrayConstant([
    ["Up to", "Rate", "Flat"],
    ...tiers.map((tier) => [tier.upTo ?? "∞", tier.rate, tier.flat ?? 0]),
  ]);

const sectionTable = (sections: readonly Section[]) =>
  arrayConstant([
    ["From", "Up to", "Rate", "Flat"],
    ...sections.map((section) => [section.from, section.to, section.rate ?? 0, section.fixed ?? 0]),
  ]);

const flatRate = (rate: number) => arrayConstant([[0, rate]]);

const claims = (...all: Claim[]): Mapped => ({ claims: all });

/** A commission is money that is paid: figures that a product carries on below the cent are compared to the cent. */
const inCents = (figure: unknown) => new Decimal(figure as number).toDecimalPlaces(2).toNumber();

const pays = (formula: string, total: unknown): Claim => ({
  formula: `=${formula}`,
  found: value,
  expected: inCents(total),
});

const refused = (formula: string, error: string): Claim => ({
  formula: `=${formula}`,
  found: value,
  expected: error,
});

const commission = (amount: number, tiers: string, mode: string, ...limits: (number | string)[]) =>
  `OPS.COMMISSION(${[amount, tiers, `"${mode}"`, ...limits].join(",")})`;

function tierCase(mode: "marginal" | "whole") {
  return ({ given, expected }: CommissionCase): Mapped => {
    const amount = num(given, "amount");
    const table = upToTable(given.tiers);
    if (amount === 0) {
      // Here zero pays zero; a fee that is due for nothing as well is a floor.
      const due = given.tiers[0]?.flat ?? 0;
      return claims(
        pays(commission(0, table, mode), 0),
        pays(commission(0, table, mode, due), expected["total"]),
      );
    }
    const paid = pays(commission(amount, table, mode), expected["total"]);
    if (!expected.byTier) return claims(paid);
    const reached = expected.byTier.length;
    return claims(paid, {
      formula: `=OPS.COMMISSION.STEPS(${amount},${table},"${mode}")`,
      found: (shown) => (column(5)(shown) as unknown[]).slice(0, reached),
      expected: expected.byTier,
    });
  };
}

function delta({ given, expected }: CommissionCase): Mapped {
  const table = given.tiers ? upToTable(given.tiers) : flatRate(num(given, "unitPrice"));
  const mode = given.mode ?? "marginal";
  const figures = [num(given, "previous"), num(given, "current"), table, `"${mode}"`];
  const cap = given["capTotal"] as number | undefined;
  const paid = (given["alreadyPaid"] as number | undefined) ?? "";
  const limits = cap === undefined ? [] : [paid, cap];
  return claims(pays(`OPS.COMMISSION.DELTA(${[...figures, ...limits].join(",")})`, expected["delta"]));
}

function cap(published: CommissionCase): Mapped {
  const { given, expected } = published;
  if (given["previous"] !== undefined) return delta(published);
  const table = upToTable(given.tiers);
  const capped = `${num(given, "amount")},${table},"${given.mode}",,${num(given, "capTotal")}`;
  return claims(pays(`OPS.COMMISSION(${capped})`, expected["total"]), {
    formula: `=OPS.COMMISSION.STEPS(${capped})`,
    found: (shown) => -Number(shown.values.at(-2)?.[5]),
    expected: expected["cappedAway"],
  });
}

function minimum({ given, expected }: CommissionCase): Mapped {
  const { mode } = given;
  const paid = commission(num(given, "amount"), upToTable(given.tiers), mode, num(given, "minimum"));
  const before = (given["alreadyPaid"] ?? expected["usage"]) as number | undefined;
  const total = pays(paid, expected["total"]);
  return before === undefined ? claims(total) : claims(total, pays(`${paid}-${before}`, expected["trueUp"]));
}

/** Every started package counts. */
function packages({ given, expected }: CommissionCase): Mapped {
  const size = num(given, "packageSize");
  const price = (given["packagePrice"] as number | undefined) ?? 1;
  const free = (given["free"] as number | undefined) ?? 0;
  const bonus = `OPS.STEPBONUS(${num(given, "amount")},${size},${price},${free},TRUE)`;
  return claims(pays(bonus, expected["total"] ?? expected["packages"]));
}

/** A percentage above a free amount and a fee for every event that is not free. */
function percentagePlusFixed({ given, expected }: CommissionCase): Mapped {
  const exhausted = given["event"] !== undefined;
  const events = num(given, exhausted ? "event" : "events");
  const freeAmount = exhausted ? 0 : ((given["freeAmount"] as number | undefined) ?? 0);
  const freeEvents = (given["freeEvents"] as number | undefined) ?? 0;
  const percentage = commission(
    num(given, "amount"),
    arrayConstant([[freeAmount, num(given, "rate")]]),
    "marginal",
  );
  const fixed = `OPS.STEPBONUS(${events},1,${num(given, "fixedPerEvent")},${freeEvents})`;
  return claims(pays(`${percentage}+${fixed}`, expected["total"]));
}

function draw({ given, expected }: CommissionCase): Mapped {
  const gross = [given.gross].flat();
  const owedBefore = (given["owedBefore"] as number | undefined) ?? 0;
  const amount = num(given, "draw");
  const formula = `=OPS.DRAW(${arrayConstant(gross.map((period) => [period]))},${amount},"recoverable",${owedBefore})`;
  const last = (at: number) => (shown: Parameters<Claim["found"]>[0]) =>
    (column(at)(shown) as unknown[]).slice(-gross.length);
  const columns: readonly [string, number][] = [
    ["topUp", 1],
    ["paid", 3],
    ["owedAfter", 4],
  ];
  return claims(
    ...columns.flatMap(([figure, at]): Claim[] =>
      expected[figure] === undefined
        ? []
        : [{ formula, found: last(at), expected: [expected[figure]].flat() }],
    ),
  );
}

function clawback({ id, given, expected }: CommissionCase): Mapped {
  if (given.instalments) {
    const paid = given.instalments.filter((part) => part.paid).reduce((sum, part) => sum + part.amount, 0);
    const formula = `OPS.COMMISSION.DELTA(1,0,${flatRate(num(given, "commission"))},"marginal",${paid})`;
    return claims(pays(formula, -(expected["clawback"] as number)));
  }
  if (given["base"] !== undefined) {
    return claims(
      pays(
        commission(num(given, "base") - num(given, "refund"), flatRate(num(given, "rate")), "marginal"),
        expected["total"],
      ),
    );
  }
  if (given["invoices"] !== undefined) {
    const net = num(given, "invoices") - num(given, "creditNotes");
    return claims(pays(commission(net, flatRate(num(given, "rate")), "marginal"), expected["total"]));
  }
  const earned = (given["originalCommission"] ?? given["commission"]) as number;
  const share = (given["refundShare"] ?? given["clawbackPct"]) as number;
  if (earned === undefined || share === undefined) throw new Error(`${id}: no commission to take back`);
  const back = `OPS.COMMISSION.DELTA(1,${1 - share},${flatRate(earned)},"marginal")`;
  return claims(pays(back, expected["total"] ?? expected["adjustment"]));
}

function attainmentRate({ given, expected }: CommissionCase): Mapped {
  return claims(
    pays(
      `OPS.ATTAINMENT(${num(given, "attainment")},1,${sectionTable(given.bands)},"whole",1)`,
      expected["rate"],
    ),
  );
}

/** The page's steps: from 80% a base pay of 500 and 1.2%, from 90% 700 and 2%, above target 900 and 2%. */
const STORE_BANDS = arrayConstant([
  ["From", "Rate", "Flat"],
  ["80%", 0.012, 500],
  ["90%", 0.02, 700],
  ["110%", 0.02, 900],
]);

function attainmentPool({ given, expected }: CommissionCase): Mapped {
  const net = num(given, "ordered") - num(given, "returned");
  const pool = `OPS.ATTAINMENT(${net},${num(given, "target")},${upToTable(given.bands)},"whole")`;
  const members = num(given, "members");
  const equally = arrayConstant([Array.from({ length: members }, () => 1)]);
  return claims(pays(pool, expected["pool"]), {
    formula: `=OPS.SPLIT(${pool},${equally})`,
    found: (shown) => shown.values[0],
    expected: Array.from({ length: members }, () => expected["perMember"]),
  });
}

/** A curve of payout over attainment is a marginal table: each stretch pays its slope. On a pay of 100,000 at 100%. */
function attainmentCurve({ given, expected }: CommissionCase): Mapped {
  const { points } = given;
  const slopes = points.slice(0, -1).map((point, index): [number, number] => {
    const next = points[index + 1]!;
    const slope = new Decimal(next.payout)
      .minus(point.payout)
      .dividedBy(new Decimal(next.attainment).minus(point.attainment));
    return [point.attainment, slope.toNumber()];
  });
  const formula = `OPS.ATTAINMENT(${num(given, "attainment")}*100000,100000,${arrayConstant(slopes)},"marginal")`;
  return claims(pays(formula, new Decimal(expected["payout"] as number).times(100000).toNumber()));
}

/** Nothing below the cliff; from it on the base rate, and the accelerated one above quota. */
function cliff({ given, expected }: CommissionCase): Mapped {
  const [quota, sales, base] = [num(given, "quota"), num(given, "sales"), num(given, "base")];
  const bands = arrayConstant([
    [0, base],
    [1, new Decimal(base).times(num(given, "accel")).toNumber()],
  ]);
  const pay = `OPS.ATTAINMENT(${sales},${quota},${bands},"marginal")`;
  return claims(pays(`IF(${sales}/${quota}<${num(given, "cliffAt")},0,${pay})`, expected["total"]));
}

function both({ given, expected }: CommissionCase): Mapped {
  const { marginal, whole } = expected as { marginal: number; whole: number };
  return claims({
    formula: `=OPS.COMMISSION.BOTH(${num(given, "sales")},${upToTable(given.tiers)})`,
    found: (shown) => shown.error ?? shown.values[1],
    expected: [marginal, whole, whole - marginal],
  });
}

/** Each line within its least and most; without either the sum of the lines comes to the same. */
function perLine({ given, expected }: CommissionCase): Mapped {
  const [least, most] = [given["min"] as number | undefined, given["max"] as number | undefined];
  if (least === undefined && most === undefined) {
    const sum = given.lines.reduce((all, line) => all + line, 0);
    return onRate(sum, given, expected["total"]);
  }
  const table = flatRate(num(given, "rate"));
  const each = given.lines.map((line) => commission(line, table, "marginal", least ?? "", most ?? ""));
  return claims(pays(each.join("+"), expected["total"]));
}

/** The rule that matches is looked up in a table of rules, each a tier of its own: from, rate, flat. */
function mostSpecific({ given, expected }: CommissionCase): Mapped {
  const rules = given["rules"] as readonly { scope: string; rate?: number; fixed?: number }[];
  const scopes = arrayConstant(rules.map(({ scope }) => [scope]));
  const tiers = arrayConstant(rules.map(({ rate, fixed }) => [0, rate ?? 0, fixed ?? 0]));
  const rule = `INDEX(${tiers},MATCH("${String(given["matches"])}",${scopes},0),0)`;
  return claims(pays(commission(num(given, "base"), rule, "whole"), expected["total"]));
}

/** The source states which units have which rate: as many as the bands are wide. */
function unitsInBands({ given }: CommissionCase): Mapped {
  const tiers = given.tiers as unknown as readonly { upToQty: number; rate: number }[];
  const last = tiers.at(-1)!.upToQty;
  const widths = tiers.map(({ upToQty }, index) => upToQty - (tiers[index - 1]?.upToQty ?? 0));
  const table = upToTable(tiers.map(({ upToQty, rate }) => ({ upTo: upToQty, rate })));
  const formula = `=OPS.COMMISSION.STEPS(${last},${table},"marginal")`;
  const found =
    (at: number): Claim["found"] =>
    (shown) =>
      (column(at)(shown) as unknown[]).slice(0, tiers.length);
  return claims(
    { formula, found: found(2), expected: widths },
    { formula, found: found(3), expected: tiers.map(({ rate }) => rate) },
  );
}

const onRate = (amount: number, given: Given, total: unknown): Mapped =>
  claims(pays(commission(amount, flatRate(num(given, "rate")), "marginal"), total));

const MAPPING: Readonly<Record<string, (published: CommissionCase) => Mapped>> = {
  tier_marginal: tierCase("marginal"),
  tier_whole: tierCase("whole"),
  delta_cumulative: delta,
  cap,
  minimum_commitment: minimum,
  minimum_fee: minimum,
  guarantee_floor: ({ given, expected }) =>
    claims(
      pays(commission(num(given, "commission"), flatRate(1), "marginal", num(given, "floor")), expected.paid),
    ),
  package: packages,
  percentage_plus_fixed: percentagePlusFixed,
  per_line_min_max: perLine,
  rounding: ({ given, expected }) =>
    claims(
      pays(
        commission(num(given, "amount"), flatRate(num(given, "multiplier")), "marginal"),
        expected["total"],
      ),
    ),
  draw_recoverable: draw,
  draw_recoverable_series: draw,
  draw_topup: draw,
  clawback,
  rule_specificity: mostSpecific,
  discount_band: ({ given, expected }) =>
    claims(
      pays(commission(num(given, "discountPct"), sectionTable(given.bands), "whole"), expected["total"]),
    ),
  table_gap: ({ given }) => {
    const amount = num(given, given.sections ? "amount" : "discountPct");
    const table = sectionTable(given.sections ?? given.bands);
    // The product pays 0 without a word.
    return claims(refused(commission(amount, table, "whole"), "#N/A"), {
      formula: `=OPS.COMMISSION.CHECK(${table})`,
      found: (shown) => shown.values[1]?.[1],
      expected: "gap",
    });
  },
  invalid_table: ({ given, expected }) =>
    claims(refused(commission(1, sectionTable(given.sections), "whole"), expected["error"] as string)),
  split: ({ given, expected }) => {
    const sales = given.lines.reduce((sum, line) => sum + line, 0);
    const full = commission(sales, flatRate(num(given, "rate")), "marginal");
    return claims(
      pays(full, expected["perAgent"]),
      pays(`${num(given, "agents")}*${full}`, expected["total"]),
    );
  },
  staged_payment: ({ given, expected }) => ({
    claims: [
      {
        formula: `=OPS.SPLIT(${num(given, "orderCommission")},${arrayConstant([[num(given, "downPaymentPct"), 1 - num(given, "downPaymentPct")]])})`,
        found: (shown) => shown.values[0],
        expected: [expected["onDownPayment"], expected["onFinal"]],
      },
    ],
  }),
  /** Every two weeks means the halves of a month here, 1st to 15th and 16th to end. */
  period_count: ({ given, expected }) => {
    const before = (given["invoiceDates"] as readonly string[]).filter(
      (date) => date < (given["settleTo"] as string),
    );
    const column = (cells: readonly (string | number)[]) => arrayConstant(cells.map((cell) => [cell]));
    const period = given["period"] === "biweekly" ? "half month" : String(given["period"]);
    const settled = `OPS.MONTHLY(${column(before)},${column(before.map(() => 1))},,"${period}")`;
    return claims({ formula: `=ROWS(${settled})-1`, found: value, expected: expected["settlements"] });
  },
  margin_base: ({ given, expected }) =>
    onRate(Math.max(0, num(given, "price") - num(given, "cost")), given, expected["total"]),
  recognition_basis: ({ given, expected }) =>
    onRate(num(given, given["delivered"] === undefined ? "received" : "delivered"), given, expected["total"]),
  attainment_rate: attainmentRate,
  tier_unit_rate: unitsInBands,
  attainment_pool: attainmentPool,
  attainment_base_and_rate: ({ given, expected }) => {
    const sales = num(given, "sales");
    const target = new Decimal(sales).dividedBy(num(given, "attainment")).toNumber();
    return claims(pays(`OPS.ATTAINMENT(${sales},${target},${STORE_BANDS},"whole")`, expected["gross"]));
  },
  attainment_curve: attainmentCurve,
  cliff,
  threshold_cap: ({ given, expected }) =>
    claims(
      pays(
        commission(
          num(given, "sales"),
          arrayConstant([
            [num(given, "threshold"), num(given, "rate")],
            [num(given, "ceiling"), 0],
          ]),
          "marginal",
        ),
        expected["total"],
      ),
    ),
  fixed_percent: ({ given, expected }) => onRate(num(given, "sales"), given, expected["total"]),
  payroll_gross: ({ given, expected }) => {
    const earned = commission(num(given, "sales"), flatRate(num(given, "rate")), "marginal");
    return claims(
      pays(earned, expected["commission"]),
      pays(`${num(given, "base")}+${earned}`, expected["gross"]),
    );
  },
  mode_names: ({ given, expected }) =>
    claims(
      ...Object.entries(expected).map(([mode, paid]) =>
        pays(commission(num(given, "amount"), upToTable(given.tiers), mode), paid),
      ),
    ),
  mode_pair: both,
  /** The page prints another figure than its own rule gives; the rule is held to. */
  source_error: ({ given, expected }) => {
    const base = (given["base"] as number | undefined) ?? 0;
    const cap = (given["cap"] as number | undefined) ?? "";
    const amount = num(given, given["sales"] === undefined ? "revenue" : "sales");
    const paid = commission(amount, flatRate(num(given, "rate")), "marginal", "", cap);
    return claims(pays(`${base}+${paid}`, expected["correct"]));
  },
};

/** A published case as formulas. */
export function mapCommissionCase(published: CommissionCase): Mapped {
  const map = MAPPING[published.kind];
  if (!map) throw new Error(`${published.id}: no mapping for the kind ${published.kind}`);
  return map(published);
}
