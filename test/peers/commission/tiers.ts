import { arrayConstant, column, type Claim, type Mapped } from "../claim";
import {
  claims,
  commission,
  flatRate,
  num,
  pays,
  refused,
  sectionTable,
  upToTable,
  type CommissionCase,
  type Mapping,
} from "./given";

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

function both({ given, expected }: CommissionCase): Mapped {
  const { marginal, whole } = expected as { marginal: number; whole: number };
  return claims({
    formula: `=OPS.COMMISSION.BOTH(${num(given, "sales")},${upToTable(given.tiers)})`,
    found: (shown) => shown.error ?? shown.values[1],
    expected: [marginal, whole, whole - marginal],
  });
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

/** Tables of bands: what they pay in both readings, in steps, and within limits. */
export const TIERS: Mapping = {
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
  tier_unit_rate: unitsInBands,
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
