import { daysIn, firstDayOf } from "../../../domain/calendar/month";
import { centsToNumber } from "../../../domain/money/cents";
import type { PayoutRow } from "../../../domain/commission/runCommission";
import { countedAmount } from "../../../domain/commission/countedAmount";
import { ZERO, Decimal } from "../../../domain/money/decimal";
import type { CommissionHeading } from "../../../locale/commissionSheets";
import { a1, quotedSheet } from "../../grid";
import type { CellStyle, ReportCell } from "../report";
import { monthCell } from "./parts";
import { payoutColumn, payoutRow } from "./payoutsSheet";
import { countedFormula, tiersFormula, type TierBlock } from "./tiersFormula";

/** A payout to be proved, with where its figures stand. */
export interface Proved {
  readonly row: PayoutRow;
  /** The row on the sheet of payouts, as `payoutRow` counts. */
  readonly payoutIndex: number;
  /** Added on the sheet of payouts for closed months. */
  readonly trueUp: number;
}

/** What a formula of the proof may point at. */
export interface ProofPlace {
  readonly proved: readonly Proved[];
  readonly payoutsName: string;
  /** The row of the sheet of a proved payout, from 0. */
  readonly rowOf: (index: number) => number;
  readonly columnOf: (key: CommissionHeading) => number | undefined;
  readonly tiersOf: (row: PayoutRow) => TierBlock;
  /** The pay of the orders that are paid by themselves. */
  readonly linesOf: (index: number) => string | undefined;
}

export interface ProofColumn {
  readonly key: CommissionHeading;
  readonly style: CellStyle;
  readonly width: number;
  /** A column that no payout needs is left out. */
  readonly needed: (row: PayoutRow) => boolean;
  readonly cell: (proved: Proved, index: number, place: ProofPlace) => ReportCell;
}

const always = () => true;
const MONEY = { style: "money", width: 12 } as const;

/** The address of a figure of the same payout, `0` where the proof has no such column. */
function at(place: ProofPlace, index: number, key: CommissionHeading): string {
  const column = place.columnOf(key);
  return column === undefined ? "0" : a1(place.rowOf(index), column);
}

const takes = ({ plan }: PayoutRow) => plan.terms;
const hasFloor = (row: PayoutRow) => row.period.raised !== 0 || (takes(row).floor !== undefined && !row.team);

export const PROOF_COLUMNS: readonly ProofColumn[] = [
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
    needed: (row) => takes(row).measure === "cumulative",
    cell: ({ row }) => (takes(row).measure === "cumulative" ? row.amountBefore.toNumber() : null),
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
      const { start, measure } = takes(row);
      const amount = at(place, index, "amount");
      const whole = measure === "cumulative" ? `(${amount}+${at(place, index, "before")})` : amount;
      return {
        formula: `=${countedFormula(whole, start, measure === "period")}`,
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
        value: centsToNumber(row.period.byTiers) + centsToNumber(row.period.byFactor),
      };
    },
  },
  {
    key: "capLimit",
    ...MONEY,
    needed: (row) => takes(row).cap !== undefined,
    cell: ({ row }) => limit(takes(row).cap),
  },
  {
    key: "cut",
    ...MONEY,
    needed: (row) => takes(row).cap !== undefined,
    cell: ({ row }, index, place) =>
      takes(row).cap === undefined
        ? null
        : {
            formula: `=MAX(0,${factoredAt(place, index)}-${at(place, index, "capLimit")})`,
            value: centsToNumber(row.period.cut),
          },
  },
  {
    key: "clawback",
    ...MONEY,
    needed: (row) => row.period.clawback !== 0,
    cell: ({ row }) => (row.period.clawback === 0 ? null : centsToNumber(row.period.clawback)),
  },
  {
    key: "floorLimit",
    ...MONEY,
    needed: hasFloor,
    cell: ({ row }) => (isFloorIn(row) ? limit(takes(row).floor) : null),
  },
  {
    key: "raised",
    ...MONEY,
    needed: hasFloor,
    cell: ({ row }, index, place) =>
      isFloorIn(row)
        ? {
            formula: `=MAX(0,${at(place, index, "floorLimit")}-(${netAt(place, index)}))`,
            value: centsToNumber(row.period.raised),
          }
        : null,
  },
  {
    key: "cumulativeCap",
    ...MONEY,
    needed: (row) => takes(row).cumulativeCap !== undefined,
    cell: ({ row }) => limit(takes(row).cumulativeCap),
  },
  {
    key: "paidBefore",
    ...MONEY,
    needed: (row) => takes(row).cumulativeCap !== undefined,
    cell: ({ row }) => (takes(row).cumulativeCap === undefined ? null : centsToNumber(row.paidBefore)),
  },
  {
    key: "cumulativeCut",
    ...MONEY,
    needed: (row) => takes(row).cumulativeCap !== undefined,
    cell: ({ row }, index, place) =>
      takes(row).cumulativeCap === undefined
        ? null
        : {
            formula: `=MAX(0,${netAt(place, index)}+${at(place, index, "raised")}-MAX(0,${at(place, index, "cumulativeCap")}-${at(place, index, "paidBefore")}))`,
            value: centsToNumber(row.period.cumulativeCut),
          },
  },
  {
    key: "due",
    ...MONEY,
    needed: always,
    cell: ({ row }, index, place) => ({
      formula: `=${netAt(place, index)}+${at(place, index, "raised")}-${at(place, index, "cumulativeCut")}`,
      value: centsToNumber(row.period.due),
    }),
  },
  {
    key: "heldShare",
    style: "rate",
    width: 9,
    needed: (row) => row.plan.holdback !== undefined,
    cell: ({ row }) => (row.held === 0 ? null : (row.plan.holdback?.share.toNumber() ?? null)),
  },
  {
    key: "held",
    ...MONEY,
    needed: (row) => row.plan.holdback !== undefined,
    cell: ({ row }, index, place) => {
      if (row.held === 0) return null;
      const due = ownRows(row, place, (other) => other.month === row.month).map((own) =>
        at(place, own, "due"),
      );
      return {
        formula: `=ROUND(ROUND(MAX(0,SUM(${due.join(",")}))*${at(place, index, "heldShare")},8),2)`,
        value: centsToNumber(row.held),
      };
    },
  },
  {
    key: "released",
    ...MONEY,
    needed: (row) => row.released !== 0,
    cell: ({ row }, _index, place) => {
      if (row.released === 0) return null;
      const held = ownRows(
        row,
        place,
        (other) => other.held !== 0 && other.month + (other.plan.holdback?.periods ?? 0) === row.month,
      );
      return {
        formula: `=SUM(${held.map((own) => at(place, own, "held")).join(",")})`,
        value: centsToNumber(row.released),
      };
    },
  },
  {
    key: "draw",
    ...MONEY,
    needed: (row) => row.plan.draw !== undefined,
    cell: ({ row }) => limit(row.plan.draw?.amount),
  },
  {
    key: "drawn",
    ...MONEY,
    needed: (row) => row.plan.draw !== undefined,
    cell: ({ row }, index, place) =>
      row.drawn === 0
        ? null
        : {
            formula: `=MAX(0,${at(place, index, "draw")}-(${payableAt(row, place, index)}))`,
            value: centsToNumber(row.drawn),
          },
  },
  {
    key: "recovered",
    ...MONEY,
    needed: (row) => row.recovered !== 0,
    cell: ({ row }, index, place) => {
      if (row.recovered === 0) return null;
      const value = centsToNumber(row.recovered);
      const earlier = ownRows(row, place, (other) => other.month < row.month);
      const owed = earlier
        .map((own) => `${at(place, own, "drawn")}-${at(place, own, "recovered")}`)
        .join("+");
      const surplus = `MAX(0,${payableAt(row, place, index)}-${at(place, index, "draw")})`;
      const kinds = earlier.map((own) => place.proved[own]!.row.plan.draw?.kind ?? "recoverable");
      return kinds.every((kind) => kind === "recoverable")
        ? { formula: `=MIN(${surplus},${owed})`, value }
        : value;
    },
  },
  {
    key: "recomputed",
    style: "moneyTotal",
    width: 13,
    needed: always,
    cell: ({ row }, index, place) => ({
      formula: `=${payableOf(place, index)}+${at(place, index, "drawn")}-${at(place, index, "recovered")}`,
      value: centsToNumber(row.payout),
    }),
  },
  {
    key: "onPayouts",
    ...MONEY,
    needed: always,
    cell: ({ row, payoutIndex, trueUp }, _index, place) => {
      const cell = (key: "payout" | "trueUp") =>
        `${quotedSheet(place.payoutsName)}!${a1(payoutRow(payoutIndex), payoutColumn(key))}`;
      const formula = trueUp === 0 ? `=${cell("payout")}` : `=${cell("payout")}-${cell("trueUp")}`;
      return { formula, value: centsToNumber(row.payout) };
    },
  },
  {
    key: "gap",
    ...MONEY,
    needed: always,
    cell: (_proved, index, place) => ({
      formula: `=ROUND(${at(place, index, "recomputed")}-${at(place, index, "onPayouts")},2)`,
      value: 0,
    }),
  },
];

function limit(cents: number | undefined): number | null {
  return cents === undefined ? null : cents / 100;
}

/** A floor belongs to the last plan of a month; to an earlier one it was not applied. */
function isFloorIn(row: PayoutRow): boolean {
  const { floor } = takes(row);
  if (floor === undefined) return false;
  const monthEnd = firstDayOf(row.month) + daysIn(row.month) - 1;
  return row.plan.to === undefined || row.plan.to >= monthEnd || row.last < row.plan.to;
}

/** The amount that counts, under a cumulative plan of everything so far. */
function countedUpToNow({ plan, amountBefore, counted }: PayoutRow): Decimal {
  const { measure, start } = plan.terms;
  const amount =
    measure === "cumulative" ? counted.amount.plus(amountBefore) : Decimal.max(ZERO, counted.amount);
  return countedAmount(amount, start);
}

function byTiers(row: PayoutRow, index: number, place: ProofPlace): string {
  const lines = place.linesOf(index);
  if (lines) return `SUM(${lines})`;
  const { mode, measure, start } = takes(row);
  const target = row.target && at(place, index, "target");
  const now = tiersFormula(place.tiersOf(row), mode, at(place, index, "counted"), target);
  if (measure !== "cumulative" || row.amountBefore.isZero()) return now;
  const before = at(place, index, "before");
  return `${now}-${tiersFormula(place.tiersOf(row), mode, start ? `(${countedFormula(before, start, false)})` : before, target)}`;
}

/** The rows of the proof that hold a team's members, in the order of the team. */
function teamIndices(row: PayoutRow, { proved }: ProofPlace): number[] {
  return row.team!.members.map((person) =>
    proved.findIndex(
      ({ row: other }) =>
        other.person === person && other.month === row.month && other.plan.id === row.plan.id && other.team,
    ),
  );
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

function ownRows(row: PayoutRow, { proved }: ProofPlace, wanted: (other: PayoutRow) => boolean): number[] {
  return proved.flatMap(({ row: other }, index) =>
    other.person === row.person && wanted(other) ? [index] : [],
  );
}

function earnedAt(place: ProofPlace, index: number): string {
  return at(place, index, place.columnOf("share") === undefined ? "byTiers" : "share");
}

function factoredAt(place: ProofPlace, index: number): string {
  return place.columnOf("factored") === undefined ? earnedAt(place, index) : at(place, index, "factored");
}

/** After factor, cap and clawback. */
function netAt(place: ProofPlace, index: number): string {
  return `${factoredAt(place, index)}-${at(place, index, "cut")}-${at(place, index, "clawback")}`;
}

function payableOf(place: ProofPlace, index: number): string {
  return `${at(place, index, "due")}-${at(place, index, "held")}+${at(place, index, "released")}`;
}

/** What a draw is measured against: what is payable in the whole month. */
function payableAt(row: PayoutRow, place: ProofPlace, index: number): string {
  const others = ownRows(row, place, (other) => other.month === row.month && other !== row).map((own) =>
    at(place, own, "due"),
  );
  return [payableOf(place, index), ...others].join("+");
}
