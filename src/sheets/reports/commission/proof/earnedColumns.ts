import { countedAmount } from "../../../../domain/commission/rules/countedAmount";
import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import { centsToNumber } from "../../../../domain/money/cents";
import { Decimal } from "../../../../domain/money/decimal";
import type { ReportCell } from "../../report";
import { monthCell } from "../parts";
import {
  always,
  at,
  isCumulative,
  MONEY,
  rowBefore,
  runsOn,
  withCarried,
  type ProofColumn,
  type Proved,
  type ProofPlace,
} from "./place";
import {
  FACTORED_SHARE,
  factoredShareFormula,
  isUnrounded,
  TEAM_COLUMNS,
  weightsOfTeam,
} from "./teamColumns";
import { countedFormula, tiersFormula, unroundedTiers, wholeCents } from "./tiersFormula";

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
      value: isUnrounded(row, place)
        ? (row.team ?? row.byTiers).earned.toNumber()
        : centsToNumber(row.team?.pool ?? row.byTiers.cents),
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
  FACTORED_SHARE,
  {
    key: "earnedBefore",
    ...MONEY,
    needed: (row) => row.factor !== undefined && runsOn(row),
    cell: ({ row }, _index, place) => (runsOn(row) ? earnedBefore(row, place) : null),
  },
  {
    key: "factored",
    ...MONEY,
    needed: (row) => row.factor !== undefined,
    cell: (proved, index, place) => ({
      formula: `=${factored(proved, index, place)}`,
      value: new Decimal(proved.row.period.byTiers)
        .plus(proved.row.period.byFactor)
        .dividedBy(100)
        .toNumber(),
    }),
  },
];

/** What everything before has earned, KPI factors included: that of the row before, and what it added. */
function earnedBefore(row: PayoutRow, place: ProofPlace): ReportCell {
  const { earnedBefore } = row.byTiers;
  const before = rowBefore(row, place, row.plan);
  if (before === undefined) return earnedBefore.toNumber();
  const { byTiers, factor = new Decimal(1) } = place.proved[before]!.row;
  const carried = earnedBefore.minus(byTiers.earnedBefore).minus(byTiers.earned.times(factor)).toNumber();
  const formula = `${at(place, before, "earnedBefore")}+${withFactor(place.proved[before]!, before, place)}`;
  return { formula: withCarried(formula, carried), value: earnedBefore.toNumber() };
}

/** The commission times the factor, rounded once: where months count together, everything so far less what it was before. */
function factored(proved: Proved, index: number, place: ProofPlace): string {
  const { row } = proved;
  if (!isUnrounded(row, place)) return earnedAt(row, index, place);
  if (row.team?.factor) return factoredShareFormula(row, index, place);
  const before = at(place, index, "earnedBefore");
  const earned = withFactor(proved, index, place);
  return runsOn(row) ? `${wholeCents(`${before}+${earned}`)}-${wholeCents(before)}` : wholeCents(earned);
}

function withFactor({ row }: Proved, index: number, place: ProofPlace): string {
  const earned = at(place, index, "byTiers");
  const share = row.team
    ? `${earned}*${at(place, index, "weight")}/SUM(${weightsOfTeam(row, place).join(",")})`
    : earned;
  return row.factor ? `${share}*${at(place, index, "factor")}` : share;
}

/** The commission after the KPI factor, before any limit. */
export function factoredAt(row: PayoutRow, place: ProofPlace, index: number): string {
  return place.columnOf("factored") === undefined
    ? earnedAt(row, index, place)
    : at(place, index, "factored");
}

function earnedAt({ team }: PayoutRow, index: number, place: ProofPlace): string {
  return at(place, index, team ? "share" : "byTiers");
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
  const formula = isUnrounded(row, place) ? unroundedTiers : tiersFormula;
  const now = formula(tiers, mode, at(place, index, "counted"), target);
  if (!isCumulative(row) || row.amountBefore.isZero()) return now;
  const before = countedFormula(at(place, index, "before"), start);
  return `${now}-${formula(tiers, mode, `(${before})`, target)}`;
}
