import { Decimal } from "../../../src/domain/money/decimal";
import { arrayConstant, type Mapped } from "../claim";
import { claims, num, pays, sectionTable, upToTable, type CommissionCase, type Mapping } from "./given";

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

/** Pay on the completion of a target. */
export const ATTAINMENT: Mapping = {
  attainment_rate: attainmentRate,
  attainment_pool: attainmentPool,
  attainment_base_and_rate: ({ given, expected }) => {
    const sales = num(given, "sales");
    const target = new Decimal(sales).dividedBy(num(given, "attainment")).toNumber();
    return claims(pays(`OPS.ATTAINMENT(${sales},${target},${STORE_BANDS},"whole")`, expected["gross"]));
  },
  attainment_curve: attainmentCurve,
  cliff,
};
