import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import { centsToNumber } from "../../../../domain/money/cents";
import { a1, quotedSheet } from "../../../grid";
import { payoutColumn, payoutRow } from "../payoutsSheet";
import { limit } from "./limitColumns";
import {
  always,
  at,
  endsMonth,
  MONEY,
  ownRows,
  rowBefore,
  withCarried,
  type ProofColumn,
  type ProofPlace,
} from "./place";

/** A draw, or a month that paid less than nothing: what it lacks is owed as a draw is. */
const draws = (row: PayoutRow) => row.plan.draw !== undefined || row.owedBefore !== 0 || row.drawn !== 0;

/** Holdback and draw, and the payout beside that of the sheet of payouts. */
export const SETTLED_COLUMNS: readonly ProofColumn[] = [
  {
    key: "heldShare",
    style: "rate",
    width: 9,
    needed: (row) => row.plan.holdback !== undefined,
    cell: ({ row }, _index, place) =>
      endsMonth(row, place) ? (row.plan.holdback?.share.toNumber() ?? null) : null,
  },
  {
    key: "held",
    ...MONEY,
    needed: (row) => row.plan.holdback !== undefined,
    cell: ({ row }, index, place) => {
      if (!row.plan.holdback || !endsMonth(row, place)) return null;
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
      const value = centsToNumber(row.released);
      const held = ownRows(
        row,
        place,
        (other) => other.held !== 0 && other.month + (other.plan.holdback?.periods ?? 0) === row.month,
      );
      if (held.length === 0) return value;
      const shown = held.reduce((sum, own) => sum + place.proved[own]!.row.held, 0);
      const formula = `SUM(${held.map((own) => at(place, own, "held")).join(",")})`;
      return { formula: withCarried(formula, (row.released - shown) / 100), value };
    },
  },
  {
    key: "draw",
    ...MONEY,
    needed: (row) => row.plan.draw !== undefined,
    cell: ({ row }, _index, place) => (endsMonth(row, place) ? limit(row.plan.draw?.amount) : null),
  },
  {
    key: "owedBefore",
    ...MONEY,
    needed: draws,
    cell: ({ row }, _index, place) => {
      if (!draws(row)) return null;
      const value = centsToNumber(row.owedBefore);
      const before = rowBefore(row, place);
      const shown = before !== undefined && place.proved[before]!.row.owed === row.owedBefore;
      return shown ? { formula: `=${at(place, before, "owed")}`, value } : value;
    },
  },
  {
    key: "drawn",
    ...MONEY,
    needed: draws,
    cell: ({ row }, index, place) =>
      !draws(row) || !endsMonth(row, place)
        ? null
        : {
            formula: `=MAX(0,${at(place, index, "draw")}-(${payableAt(row, place, index)}))`,
            value: centsToNumber(row.drawn),
          },
  },
  {
    key: "recovered",
    ...MONEY,
    needed: draws,
    cell: ({ row }, index, place) =>
      !draws(row) || !endsMonth(row, place)
        ? null
        : {
            formula: `=MIN(MAX(0,${payableAt(row, place, index)}-${at(place, index, "draw")}),${at(place, index, "owedBefore")})`,
            value: centsToNumber(row.recovered),
          },
  },
  {
    key: "owed",
    ...MONEY,
    needed: draws,
    cell: ({ row }, index, place) => {
      if (!draws(row)) return null;
      const value = centsToNumber(row.owed);
      const owes = row.plan.draw?.kind !== "nonrecoverable";
      const drawn = owes ? `+${at(place, index, "drawn")}` : "";
      const forgiven = row.owedBefore + (owes ? row.drawn : 0) - row.recovered !== row.owed;
      return forgiven
        ? value
        : { formula: `=${at(place, index, "owedBefore")}${drawn}-${at(place, index, "recovered")}`, value };
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
        `${quotedSheet(place.names.payouts)}!${a1(payoutRow(payoutIndex), payoutColumn(key))}`;
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
