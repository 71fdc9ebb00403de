import type { Decimal } from "../../../../domain/money/decimal";
import { columnLetters } from "../../../grid";
import type { CellStyle, ReportCell } from "../../report";
import type { TableRows } from "./tableOfAssumptions";

const at = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
const over = ({ first, last }: TableRows, column: number) =>
  `${columnLetters(column)}$${first + 1}:${columnLetters(column)}$${last + 1}`;

/** The target of a later year: the typed one, or the year before with its growth. */
export function laterTarget(
  row: number,
  all: TableRows,
  first: string,
  inForce: readonly Decimal[],
): ReportCell {
  const before = row === all.first ? first : at(row - 1, 3);
  const [typed, growth] = [at(row, 1), at(row, 2)];
  return {
    formula: `=IF(N(${typed})>0,ROUND(${typed},2),ROUND(${before}*(1+N(${growth})),2))`,
    value: inForce[row - all.first]!.toNumber(),
  };
}

/** History and typed weights, each brought to its part of the year, in the proportion that stands above. */
export function weightCell(
  row: number,
  all: TableRows,
  blend: string,
  inForce: readonly Decimal[],
): ReportCell {
  const [history, typed] = [over(all, 1), over(all, 2)];
  const factor = `IF(SUM(${typed})>0,IF(SUM(${history})>0,N(${blend}),0),1)`;
  const part = (column: number, range: string) => `IF(SUM(${range})>0,N(${at(row, column)})/SUM(${range}),0)`;
  return {
    formula: `=ROUND(${factor}*${part(1, history)}+(1-${factor})*${part(2, typed)},6)`,
    value: inForce[row - all.first]!.toNumber(),
  };
}

/** By how much a band's rate and amount are above those of the band before: what the plan's formulas add up. */
export function steps(
  row: number,
  all: TableRows,
  { key, values }: { readonly key: readonly number[]; readonly values: readonly number[] },
): ReportCell[] {
  const isFirst = row === all.first;
  const sameBand = key.map((column) => `${at(row, column)}=${at(row - 1, column)}`);
  const [own, before] = [all.rows[row - all.first], all.rows[row - all.first - 1]];
  const goesOn = own && before && key.every((column) => own[column] === before[column]);
  const figure = (cells: readonly ReportCell[], column: number) => Number(valueOf(cells[column]));
  return values.map((column): ReportCell => {
    const isMoney = styleOf(own?.[column]) === "inputMoney";
    const less = isFirst ? "" : `-IF(AND(${sameBand.join(",")}),N(${at(row - 1, column)}),0)`;
    return {
      formula: `=IF(${at(row, 0)}="",0,N(${at(row, column)})${less})`,
      value: own ? figure(own, column) - (goesOn ? figure(before, column) : 0) : 0,
      ...(isMoney && { style: "money" }),
    };
  });
}

function valueOf(cell: ReportCell | undefined) {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

function styleOf(cell: ReportCell | undefined): CellStyle | undefined {
  return typeof cell === "object" && cell !== null ? cell.style : undefined;
}

/** How a shop's rate weighs; all shops alike where none has a rate. */
export function shopWeight(row: number, all: TableRows, column: number): ReportCell {
  const none = all.rows.every((cells) => Number(cells[column]) === 0);
  const own = all.rows[row - all.first]?.[column];
  return {
    formula: `=IF(SUM(${over(all, column)})>0,N(${at(row, column)}),1)`,
    value: none ? 1 : Number(own ?? 0),
  };
}
