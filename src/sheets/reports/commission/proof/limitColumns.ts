import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import { centsToNumber } from "../../../../domain/money/cents";
import { factoredAt } from "./earnedColumns";
import {
  always,
  at,
  endsMonth,
  MONEY,
  rowBefore,
  rowsBefore,
  withCarried,
  type ProofColumn,
  type ProofPlace,
} from "./place";

const termsOf = ({ plan }: PayoutRow) => plan.terms;

/** Cap, clawback, floor and the cap of all months: from the commission to what is due. */
export const LIMIT_COLUMNS: readonly ProofColumn[] = [
  {
    key: "capLimit",
    ...MONEY,
    needed: (row) => termsOf(row).cap !== undefined,
    cell: ({ row }) => limit(termsOf(row).cap),
  },
  {
    key: "cut",
    ...MONEY,
    needed: (row) => termsOf(row).cap !== undefined,
    cell: ({ row }, index, place) =>
      termsOf(row).cap === undefined
        ? null
        : {
            formula: `=MAX(0,${factoredAt(row, place, index)}-${at(place, index, "capLimit")})`,
            value: centsToNumber(row.period.cut),
          },
  },
  {
    key: "clawback",
    ...MONEY,
    needed: (row) => row.takenBack.length > 0,
    cell: ({ row }, index, place) => {
      const refunds = place.givenBackOf(index);
      return refunds === undefined
        ? null
        : { formula: `=SUM(${refunds})`, value: centsToNumber(row.period.clawback) };
    },
  },
  {
    key: "floorLimit",
    ...MONEY,
    needed: (row) => termsOf(row).floor !== undefined,
    cell: ({ row }, _index, place) => (endsMonth(row, place) ? limit(termsOf(row).floor) : null),
  },
  {
    key: "raised",
    ...MONEY,
    needed: (row) => termsOf(row).floor !== undefined,
    cell: ({ row }, index, place) => {
      if (termsOf(row).floor === undefined || !endsMonth(row, place)) return null;
      const earlier = rowsBefore(row, place).filter((own) => place.proved[own]!.row.month === row.month);
      const parts = [netAt(row, place, index), ...earlier.map((own) => at(place, own, "due"))];
      return {
        formula: `=MAX(0,${at(place, index, "floorLimit")}-(${parts.join("+")}))`,
        value: centsToNumber(row.period.raised),
      };
    },
  },
  {
    key: "cumulativeCap",
    ...MONEY,
    needed: (row) => termsOf(row).cumulativeCap !== undefined,
    cell: ({ row }) => limit(termsOf(row).cumulativeCap),
  },
  {
    key: "paidBefore",
    ...MONEY,
    needed: (row) => termsOf(row).cumulativeCap !== undefined,
    cell: ({ row }, _index, place) => {
      if (termsOf(row).cumulativeCap === undefined) return null;
      const value = centsToNumber(row.paidBefore);
      const before = rowBefore(row, place, row.plan);
      if (before === undefined) return value;
      const { paidBefore, period } = place.proved[before]!.row;
      const carried = (row.paidBefore - paidBefore - period.due) / 100;
      const formula = `${at(place, before, "paidBefore")}+${at(place, before, "due")}`;
      return { formula: withCarried(formula, carried), value };
    },
  },
  {
    key: "cutBefore",
    ...MONEY,
    needed: (row) => termsOf(row).cumulativeCap !== undefined,
    cell: ({ row }, _index, place) => {
      if (termsOf(row).cumulativeCap === undefined) return null;
      const value = centsToNumber(row.cutBefore);
      const before = rowBefore(row, place, row.plan);
      if (before === undefined) return value;
      const { cutBefore, period } = place.proved[before]!.row;
      const carried = (row.cutBefore - cutBefore - period.cumulativeCut) / 100;
      const formula = `${at(place, before, "cutBefore")}+${at(place, before, "cumulativeCut")}`;
      return { formula: withCarried(formula, carried), value };
    },
  },
  {
    key: "cumulativeCut",
    ...MONEY,
    needed: (row) => termsOf(row).cumulativeCap !== undefined,
    cell: ({ row }, index, place) =>
      termsOf(row).cumulativeCap === undefined
        ? null
        : {
            formula: `=MAX(0,${at(place, index, "paidBefore")}+${at(place, index, "cutBefore")}+${netAt(row, place, index)}+${at(place, index, "raised")}-${at(place, index, "cumulativeCap")})-${at(place, index, "cutBefore")}`,
            value: centsToNumber(row.period.cumulativeCut),
          },
  },
  {
    key: "due",
    ...MONEY,
    needed: always,
    cell: ({ row }, index, place) => ({
      formula: `=${netAt(row, place, index)}+${at(place, index, "raised")}-${at(place, index, "cumulativeCut")}`,
      value: centsToNumber(row.period.due),
    }),
  },
];

export function limit(cents: number | undefined): number | null {
  return cents === undefined ? null : cents / 100;
}

/** After factor, cap and clawback. */
function netAt(row: PayoutRow, place: ProofPlace, index: number): string {
  return `${factoredAt(row, place, index)}-${at(place, index, "cut")}-${at(place, index, "clawback")}`;
}
