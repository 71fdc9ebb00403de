import type { Start } from "../../../../domain/commission/rules/countedAmount";
import type { Mode } from "../../../../domain/commission/tiers/tierTable";
import { columnLetters, quotedSheet } from "../../../grid";
import { columnRange } from "../parts";

/** What stands in the upper bound of an open band: more than any amount. */
export const OPEN_END = 1e15;

/** The columns of a block of tiers, and its rows, from 0. */
export interface TierBlock {
  /** The sheet it stands on, for formulas of another. */
  readonly sheet?: string;
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Whether its first row says what is paid for every full step, behind the flat. */
  readonly hasSteps: boolean;
}

/** The inner rounding takes away what doubles add beyond the eighth decimal, so that a half cent is rounded as on paper. */
export function wholeCents(formula: string): string {
  return `ROUND(ROUND(${formula},8),2)`;
}

/** The commission on an amount by a block of tiers, rounded to the cent: see `unroundedTiers`. */
export function tiersFormula(...of: Parameters<typeof unroundedTiers>): string {
  return wholeCents(unroundedTiers(...of));
}

/**
 * The commission on an amount by a block of tiers, before it is rounded, in native functions that every Excel has.
 *
 * @param amount the cell of the amount
 * @param target the cell whose value the bounds are shares of, for plans on attainment
 */
export function unroundedTiers(block: TierBlock, mode: Mode, amount: string, target?: string): string {
  const [from, fromIncluded, upTo, upToIncluded, rate, flat] = [0, 1, 2, 3, 4, 5].map((offset) =>
    range(block, offset),
  );
  const scaled = (bounds: string) => (target === undefined ? bounds : `ROUND(${bounds}*${target},6)`);
  const [low, high] = [scaled(from!), scaled(upTo!)];
  const entered = `((${amount}>${low})+(${amount}=${low})*${fromIncluded})`;
  const inBand =
    mode === "marginal"
      ? `((${amount}<=${high})*(${amount}-${low})+(${amount}>${high})*(${high}-${low}))*${rate}+${flat}`
      : `${amount}*${rate}+${flat}`;
  const left = mode === "marginal" ? "" : `*((${amount}<${high})+(${amount}=${high})*${upToIncluded})`;
  const bands = `SUMPRODUCT(${entered}${left}*(${inBand}))`;
  return `IF(${amount}>0,${bands}${stepsFormula(block, amount)},0)`;
}

/** Whole cents by whole cents: 0.3 ÷ 0.1 would be less than 3. */
function stepsFormula({ sheet, firstColumn, firstRow, hasSteps }: TierBlock, amount: string): string {
  if (!hasSteps) return "";
  const place = sheet === undefined ? "" : `${quotedSheet(sheet)}!`;
  const [per, bonus] = [6, 7].map(
    (offset) => `${place}$${columnLetters(firstColumn + offset)}$${firstRow + 1}`,
  );
  return `+INT(ROUND(${amount}*100,0)/ROUND(${per}*100,0))*${bonus}`;
}

function range({ sheet, firstColumn, firstRow, lastRow }: TierBlock, offset: number): string {
  return columnRange(sheet, firstColumn + offset, firstRow, lastRow);
}

/** The part of an amount that counts under threshold or cliff. */
export function countedFormula(amount: string, start: Start | undefined): string {
  if (!start) return `MAX(0,${amount})`;
  const at = start.at.toFixed();
  return start.kind === "cliff" ? `IF(${amount}<${at},0,MAX(0,${amount}))` : `MAX(0,${amount}-${at})`;
}
