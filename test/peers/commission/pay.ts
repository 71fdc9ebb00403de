import { arrayConstant, column, value, type Claim, type Mapped } from "../claim";
import { claims, commission, flatRate, num, onRate, pays, type CommissionCase, type Mapping } from "./given";

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

/** Rates on what is counted, steps, draws, clawback and splits. */
export const PAY: Mapping = {
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
  fixed_percent: ({ given, expected }) => onRate(num(given, "sales"), given, expected["total"]),
  payroll_gross: ({ given, expected }) => {
    const earned = commission(num(given, "sales"), flatRate(num(given, "rate")), "marginal");
    return claims(
      pays(earned, expected["commission"]),
      pays(`${num(given, "base")}+${earned}`, expected["gross"]),
    );
  },
};
