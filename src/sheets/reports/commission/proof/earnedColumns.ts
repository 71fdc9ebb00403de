import { countedAmount } from "../../../../domain/commission/rules/countedAmount";
import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import { centsToNumber } from "../../../../domain/money/cents";
import { Decimal } from "../../../../domain/money/decimal";
import { monthCell } from "../parts";
import { always, at, MONEY, rowBefore, withCarried, type ProofColumn, type ProofPlace } from "./place";
import { TEAM_COLUMNS } from "./teamColumns";
import { countedFormula, tiersFormula } from "./tiersFormula";

const isCumulative = ({ plan }: PayoutRow) => plan.terms.measure === "cumulative";

/** From the amount that a plan counts to the commission of the person, KPI factor included. */
export const EARNED_COLUMNS: readonly ProofColumn[] = [
  { key: "month", style: "month", width: 10, needed: always, cell: ({ row }) => monthCell(row.month) },
  { key: "person", style: "text", width: 11, needed: always, cell: ({ row }) => row.person },
  { key: "plan", style: "text", width: 16, needed: always, cell: ({ row }) => row.plan.name },
  {
    key: "amount",
    style: "money",
    width: 14,
    needed: always,
    cell: ({ row }) => row.counted.amount.toNumber(),
  },
  {
    key: "before",
    ...MONEY,
    needed: isCumulative,
    cell: ({ row }, _index, place) => {
      if (!isCumulative(row)) return null;
      const value = row.amountBefore.toNumber();
      const before = rowBefore(row, place, row.plan);
      if (before === undefined) return value;
      const { amountBefore, counted } = place.proved[before]!.row;
      const carried = row.amountBefore.minus(amountBefore).minus(counted.amount).toNumber();
      const formula = `${at(place, before, "before")}+${at(place, before, "amount")}`;
      return { formula: withCarried(formula, carried), value };
    },
  },
  {
    key: "target",
    style: "money",
    width: 13,
    needed: (row) => row.target !== undefined,
    cell: ({ row }) => row.target?.toNumber() ?? null,
  },
  {
    key: "counted",
    style: "money",
    width: 14,
    needed: always,
    cell: ({ row }, index, place) => {
      const { start } = row.plan.terms;
      const amount = at(place, index, "amount");
      const whole = isCumulative(row) ? `(${amount}+${at(place, index, "before")})` : amount;
      return {
        formula: `=${countedFormula(whole, start)}`,
        value: countedUpToNow(row).toNumber(),
      };
    },
  },
  {
    key: "byTiers",
    ...MONEY,
    needed: always,
    cell: ({ row }, index, place) => ({
      formula: `=${byTiers(row, index, place)}`,
      value: centsToNumber(row.team?.pool ?? row.byTiers.cents),
    }),
  },
  ...TEAM_COLUMNS,
  {
    key: "factor",
    style: "ratio",
    width: 8,
    needed: (row) => row.factor !== undefined,
    cell: ({ row }) => row.factor?.toNumber() ?? null,
  },
  {
    key: "factored",
    ...MONEY,
    needed: (row) => row.factor !== undefined,
    cell: ({ row }, index, place) => {
      const earned = earnedAt(place, index);
      return {
        formula: row.factor ? `=ROUND(ROUND(${earned}*${at(place, index, "factor")},8),2)` : `=${earned}`,
        value: new Decimal(row.period.byTiers).plus(row.period.byFactor).dividedBy(100).toNumber(),
      };
    },
  },
];

/** The commission after the KPI factor, before any limit. */
export function factoredAt(place: ProofPlace, index: number): string {
  return place.columnOf("factored") === undefined ? earnedAt(place, index) : at(place, index, "factored");
}

function earnedAt(place: ProofPlace, index: number): string {
  return at(place, index, place.columnOf("share") === undefined ? "byTiers" : "share");
}

/** The amount that counts, under a cumulative plan of everything so far. */
function countedUpToNow(row: PayoutRow): Decimal {
  const { plan, amountBefore, counted } = row;
  const amount = isCumulative(row) ? counted.amount.plus(amountBefore) : counted.amount;
  return countedAmount(amount, plan.terms.start);
}

function byTiers(row: PayoutRow, index: number, place: ProofPlace): string {
  const lines = place.linesOf(index);
  if (lines) return `SUM(${lines})`;
  const { mode, start } = row.plan.terms;
  const target = row.target && at(place, index, "target");
  const tiers = { ...place.tiersOf(row.plan), sheet: place.names.working };
  const now = tiersFormula(tiers, mode, at(place, index, "counted"), target);
  if (!isCumulative(row) || row.amountBefore.isZero()) return now;
  const before = countedFormula(at(place, index, "before"), start);
  return `${now}-${tiersFormula(tiers, mode, `(${before})`, target)}`;
}
