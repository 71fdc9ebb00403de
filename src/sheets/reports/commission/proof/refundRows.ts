import { capOf } from "../../../../domain/commission/earnings";
import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import type { TakenBack } from "../../../../domain/commission/takenBack";
import { centsToNumber } from "../../../../domain/money/cents";
import type { CommissionHeading } from "../../../../locale/commission/commissionSheets";
import { a1, quotedSheet } from "../../../grid";
import type { CellStyle, ReportCell } from "../../report";
import { monthCell } from "../parts";
import { at, type ProofPlace, type ProvedRefund } from "./place";
import { countedFormula, unroundedTiers, wholeCents } from "./tiersFormula";

/** What stands of a refund of earlier sales: the commission before it, after it, and what is given back. */
export const REFUND_COLUMNS: readonly { readonly key: CommissionHeading; readonly style: CellStyle }[] = [
  { key: "month", style: "month" },
  { key: "person", style: "text" },
  { key: "plan", style: "text" },
  { key: "amount", style: "money" },
  { key: "refund", style: "money" },
  { key: "sold", style: "month" },
  { key: "counted", style: "money" },
  { key: "countedAfter", style: "money" },
  { key: "factor", style: "ratio" },
  { key: "paidThen", style: "money" },
  { key: "earnedAfter", style: "money" },
  { key: "givenBack", style: "money" },
];

/** The column in which the commission given back stands. */
export const GIVEN_BACK = REFUND_COLUMNS.findIndex(({ key }) => key === "givenBack");

/** A refund computed again from the tiers above it: row by row, in native formulas. */
export function refundCells(
  { row, refund }: ProvedRefund,
  sheetRow: number,
  place: ProofPlace,
): ReportCell[] {
  const { plan, sold, factor, most } = refund;
  const { terms } = plan;
  const cell = (key: CommissionHeading) =>
    a1(
      sheetRow,
      REFUND_COLUMNS.findIndex((column) => column.key === key),
    );
  const commission = (key: "counted" | "countedAfter") => {
    const byTiers = unroundedTiers(place.tiersOf(plan), terms.mode, cell(key));
    const earned = wholeCents(factor ? `${byTiers}*${cell("factor")}` : byTiers);
    const cap = capOf(terms);
    return cap === undefined ? `=${earned}` : `=MIN(${cap / 100},${earned})`;
  };
  const difference = `ROUND(${cell("paidThen")}-${cell("earnedAfter")},2)`;
  return [
    monthCell(row.month),
    row.person,
    plan.name,
    amountCell(refund, row.person, place),
    refund.refund.toNumber(),
    monthCell(sold),
    {
      formula: `=${countedFormula(cell("amount"), terms.start)}`,
      value: refund.countedBefore.toNumber(),
    },
    {
      formula: `=${countedFormula(`(${cell("amount")}-${cell("refund")})`, terms.start)}`,
      value: refund.countedAfter.toNumber(),
    },
    factor?.toNumber() ?? null,
    { formula: commission("counted"), value: centsToNumber(refund.paid) },
    { formula: commission("countedAfter"), value: centsToNumber(refund.earned) },
    {
      formula: most === undefined ? `=${difference}` : `=MIN(${most / 100},${difference})`,
      value: centsToNumber(refund.cents),
    },
  ];
}

/** The amount of the month of the sale, from its row of the proof where it stands there as it is. */
function amountCell({ plan, sold, amount }: TakenBack, person: string, place: ProofPlace): ReportCell {
  const value = amount.toNumber();
  const isSale = ({ plan: paidBy, month, counted }: PayoutRow) =>
    paidBy === plan && month === sold && counted.amount.equals(amount);
  const index = place.rowsOf(person).find((own) => isSale(place.proved[own]!.row));
  return index === undefined
    ? value
    : { formula: `=${quotedSheet(place.names.proof)}!${at(place, index, "amount")}`, value };
}
