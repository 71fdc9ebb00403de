import { centsToNumber, roundToCents } from "../../../../domain/money/cents";
import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import { Decimal, ZERO } from "../../../../domain/money/decimal";
import { at, MONEY, runsOn, type ProofColumn, type Proved, type ProofPlace } from "./place";
import { wholeCents } from "./tiersFormula";

/** Whether the commission by tiers stands as it is before anything rounds it, because a factor multiplies it. */
export function isUnrounded(row: PayoutRow, place: ProofPlace): boolean {
  if (row.byTiers.lines) return false;
  return row.factor !== undefined || (runsOn(row) && place.columnOf("earnedBefore") !== undefined);
}

/** The pool of a team shared among its members by largest remainder, each member from the cells of all. */
export const TEAM_COLUMNS: readonly ProofColumn[] = [
  {
    key: "weight",
    style: "ratio",
    width: 9,
    needed: (row) => row.team !== undefined,
    cell: ({ row }) => row.team?.weights[row.team.index]?.toNumber() ?? null,
  },
  {
    key: "exactShare",
    style: "money",
    width: 12,
    needed: (row) => row.team !== undefined,
    cell: ({ row }, index, place) => {
      if (!row.team) return null;
      const weights = weightsOfTeam(row, place);
      const own = row.team.weights[row.team.index]!;
      const all = row.team.weights.reduce((sum, weight) => sum.plus(weight), ZERO);
      return {
        formula: `=ROUND(${poolAt(row, index, place)}*100*${at(place, index, "weight")}/SUM(${weights.join(",")}),6)`,
        value: new Decimal(row.team.pool).times(own).dividedBy(all).toDecimalPlaces(6).toNumber(),
      };
    },
  },
  {
    key: "share",
    ...MONEY,
    needed: (row) => row.team !== undefined,
    cell: ({ row }, index, place) =>
      row.team
        ? { formula: `=${shareFormula(row, index, place)}`, value: centsToNumber(row.byTiers.cents) }
        : null,
  },
];

/** The shares of the pool times a factor of the whole team, before they are rounded together. */
export const FACTORED_SHARE: ProofColumn = {
  key: "factoredShare",
  style: "money",
  width: 12,
  needed: (row) => row.team?.factor !== undefined,
  cell: ({ row }, index, place) => {
    const { team } = row;
    if (!team?.factor) return null;
    const all = team.weights.reduce((sum, weight) => sum.plus(weight), ZERO);
    const pool = roundToCents(team.earned.times(team.factor))!;
    const weights = weightsOfTeam(row, place).join(",");
    return {
      formula: `=ROUND(${factoredPool(index, place)}*100*${at(place, index, "weight")}/SUM(${weights}),6)`,
      value: new Decimal(pool).times(team.weights[team.index]!).dividedBy(all).toDecimalPlaces(6).toNumber(),
    };
  },
};

/** The pool times the factor of the whole team, in whole cents. */
function factoredPool(index: number, place: ProofPlace): string {
  return wholeCents(`${at(place, index, "byTiers")}*${at(place, index, "factor")}`);
}

/** The pool as it is shared, in whole cents. */
function poolAt(row: PayoutRow, index: number, place: ProofPlace): string {
  const pool = at(place, index, "byTiers");
  return isUnrounded(row, place) ? wholeCents(pool) : pool;
}

/** The weights of a team's members. */
export function weightsOfTeam(row: PayoutRow, place: ProofPlace): string[] {
  return teamIndices(row, place).map((member) => at(place, member, "weight"));
}

/** The rows of the proof that hold a team's members, in the order of the team. */
function teamIndices({ team, month, plan, shop }: PayoutRow, { proved, rowsOf }: ProofPlace): number[] {
  const isMember = ({ row }: Proved) =>
    row.team && row.month === month && row.plan === plan && row.shop === shop;
  const used = new Set<number>();
  return team!.members.map((person) => {
    const index = rowsOf(person).find((each) => !used.has(each) && isMember(proved[each]!))!;
    used.add(index);
    return index;
  });
}

function shareFormula(row: PayoutRow, index: number, place: ProofPlace): string {
  return footed(row, index, place, "exactShare", `${poolAt(row, index, place)}*100`);
}

/** The share times the factor, rounded with those of the other members. */
export function factoredShareFormula(row: PayoutRow, index: number, place: ProofPlace): string {
  return footed(row, index, place, "factoredShare", `${factoredPool(index, place)}*100`);
}

/** Whole cents by rounding down, and one of the cents left over where the remainder is among the largest. */
function footed(
  row: PayoutRow,
  index: number,
  place: ProofPlace,
  key: "exactShare" | "factoredShare",
  sum: string,
): string {
  const members = teamIndices(row, place);
  const exact = (member: number) => at(place, member, key);
  const remainder = (member: number) => `ROUND(${exact(member)}-INT(${exact(member)}),6)`;
  const own = members.indexOf(index);
  const ahead = members
    .filter((member) => member !== index)
    .map(
      (member) => `(${remainder(member)}${members.indexOf(member) < own ? ">=" : ">"}${remainder(index)})`,
    );
  const left = `ROUND(${sum},0)-(${members.map((member) => `INT(${exact(member)})`).join("+")})`;
  const rank = ["0", ...ahead].join("+");
  return `ROUND((INT(${exact(index)})+IF(${rank}<${left},1,0))/100,2)`;
}
