import { centsToNumber } from "../../../../domain/money/cents";
import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import { Decimal, ZERO } from "../../../../domain/money/decimal";
import { at, MONEY, type ProofColumn, type Proved, type ProofPlace } from "./place";

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
      const weights = teamIndices(row, place).map((member) => at(place, member, "weight"));
      const own = row.team.weights[row.team.index]!;
      const all = row.team.weights.reduce((sum, weight) => sum.plus(weight), ZERO);
      return {
        formula: `=ROUND(${at(place, index, "byTiers")}*100*${at(place, index, "weight")}/SUM(${weights.join(",")}),6)`,
        value: new Decimal(row.team.pool).times(own).dividedBy(all).toDecimalPlaces(6).toNumber(),
      };
    },
  },
  {
    key: "share",
    ...MONEY,
    needed: (row) => row.team !== undefined,
    cell: ({ row }, index, place) => ({
      formula: row.team ? `=${shareFormula(row, index, place)}` : `=${at(place, index, "byTiers")}`,
      value: centsToNumber(row.byTiers.cents),
    }),
  },
];

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

/** Whole cents by rounding down, and one of the cents left over where the remainder is among the largest. */
function shareFormula(row: PayoutRow, index: number, place: ProofPlace): string {
  const members = teamIndices(row, place);
  const exact = (member: number) => at(place, member, "exactShare");
  const remainder = (member: number) => `ROUND(${exact(member)}-INT(${exact(member)}),6)`;
  const own = members.indexOf(index);
  const ahead = members
    .filter((member) => member !== index)
    .map(
      (member) => `(${remainder(member)}${members.indexOf(member) < own ? ">=" : ">"}${remainder(index)})`,
    );
  const left = `ROUND(${at(place, index, "byTiers")}*100,0)-(${members.map((member) => `INT(${exact(member)})`).join("+")})`;
  const rank = ["0", ...ahead].join("+");
  return `ROUND((INT(${exact(index)})+IF(${rank}<${left},1,0))/100,2)`;
}
