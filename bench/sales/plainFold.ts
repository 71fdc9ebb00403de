import { Decimal } from "decimal.js";
import { monthOfSerialNumber } from "../../src/domain/calendar/monthTable";
import type { Grid } from "../../src/sheets/grid";
import type { SalesRow } from "./rows";

const FIRST_MONTH = 1900 * 12;
const MONTHS = 2400;
const SUMS = 4;

/** Yuan as a float; a text without its sign and commas. */
const float = (cell: number | string): number =>
  typeof cell === "number" ? cell : Number.parseFloat(cell.replace(/[￥,]/g, ""));

/**
 * Month × shop as plain floats add up, with the same table of months: no check whether an amount has cents, no total rows, no
 * findings, no repeated orders.
 *
 * @returns how many months and shops have sales
 */
export function floatFold(blocks: readonly Grid[]): number {
  const shops = new Map<string, Float64Array>();
  for (const { top, rows } of blocks) {
    for (let index = top === 0 ? 1 : 0; index < rows.length; index += 1) {
      const row = rows[index] as unknown as SalesRow;
      let sums = shops.get(row[1]);
      if (sums === undefined) shops.set(row[1], (sums = new Float64Array(MONTHS * SUMS)));
      const slot = (monthOfSerialNumber(row[0]) - FIRST_MONTH) * SUMS;
      sums[slot]! += float(row[2]);
      sums[slot + 1]! += float(row[3]);
      sums[slot + 2]! += float(row[4]);
      sums[slot + 3]! += 1;
    }
  }
  let places = 0;
  for (const sums of shops.values()) {
    for (let slot = 3; slot < sums.length; slot += SUMS) if (sums[slot]! > 0) places += 1;
  }
  return places;
}

const decimal = (cell: number | string): Decimal =>
  new Decimal(typeof cell === "number" ? cell : cell.replace(/[￥,]/g, ""));

/** The same with an exact decimal for each amount. */
export function decimalFold(blocks: readonly Grid[]): number {
  const shops = new Map<string, Map<number, Decimal[]>>();
  for (const { top, rows } of blocks) {
    for (let index = top === 0 ? 1 : 0; index < rows.length; index += 1) {
      const row = rows[index] as unknown as SalesRow;
      let months = shops.get(row[1]);
      if (months === undefined) shops.set(row[1], (months = new Map()));
      const month = monthOfSerialNumber(row[0]);
      const sums = months.get(month);
      const amounts = [decimal(row[2]), decimal(row[3]), decimal(row[4])];
      if (sums) amounts.forEach((amount, measure) => (sums[measure] = sums[measure]!.plus(amount)));
      else months.set(month, amounts);
    }
  }
  return [...shops.values()].reduce((places, months) => places + months.size, 0);
}
