import { mayNamePay, tierColumnOf } from "../../../domain/commission/tiers/tierHeaders";
import { headerKey, isKnownKey } from "../../../locale/reading/headers";
import type { CellValue, Grid } from "../../grid";
import { isBlank } from "../cells";
import { areRates } from "./rateCells";
import { besideSales, saysOfSome } from "./columnWords";

/** The word for a rate behind what it is of: `Electronics rate`, 女鞋提成. */
const RATE_BEHIND = /\s*(?:commission|rate|percent(?:age)?|%|提成|佣金|比例|[点點]数?)*\s*$/i;

/**
 * The sales that the header of a column of rates names, without a word for what stands below.
 *
 * @example salesNamed("Electronics rate") // "Electronics"
 * @example salesNamed("Rate") // ""
 */
export const salesNamed = (header: string): string => header.trim().replace(RATE_BEHIND, "");

/** Whether rates and nothing else stand below a header: under 提成 alone may stand what was paid. */
export function holdsRates(
  { rows, top }: Pick<Grid, "rows" | "top">,
  headerRow: number,
  index: number,
): boolean {
  return areRates(rows.slice(headerRow - top + 1).map((cells) => cells[index] ?? null));
}

/**
 * The columns whose headers are names that nothing else is known by, over rates: what each is of. One alone may be anything.
 *
 * @param isFree whether a column is taken for nothing else
 */
export function columnsOfSales(
  { rows, top }: Grid,
  headers: readonly CellValue[],
  headerRow: number,
  isFree: (index: number) => boolean,
): number[] {
  const found = headers.flatMap((header, index) => {
    if (typeof header !== "string" || !isFree(index)) return [];
    const name = salesNamed(header);
    const isName = name !== "" && !isKnownKey(headerKey(name)) && !besideSales(headerKey(name));
    return isName && holdsRates({ rows, top }, headerRow, index) ? [index] : [];
  });
  return found.length > 1 ? found : [];
}

/**
 * The column of rates whose header may well stand over them, as `Payout` does; beside bands even the only one of another name, such as
 * `Agent split`.
 */
export function columnOfRates(
  grid: Grid,
  headers: readonly CellValue[],
  headerRow: number,
  isFree: (index: number) => boolean,
  hasBands: boolean,
): number | undefined {
  const holding = headers.flatMap((header, index) => {
    const isText = typeof header === "string" && isFree(index);
    return isText && holdsRates(grid, headerRow, index) ? [{ header, index }] : [];
  });
  const named = holding.filter(({ header }) => tierColumnOf(header) === "rate");
  const mayBe = (header: string) => mayNamePay(header) && !saysOfSome(headerKey(header));
  const others = hasBands ? holding.filter(({ header }) => mayBe(header)) : [];
  const [found, another] = named.length > 0 ? named : others;
  return another === undefined ? found?.index : undefined;
}

/** Headers that are alike with what stands right above each, where that tells them apart: `Electronics` above one `Rate`, `Apparel` above another. */
export function toldApartAbove(
  { rows, top }: Grid,
  headers: readonly CellValue[],
  headerRow: number,
): readonly CellValue[] {
  const above = rows[headerRow - top - 1] ?? [];
  const keys = headers.map((header) => (typeof header === "string" ? headerKey(header) : ""));
  return headers.map((header, index) => {
    const alike = keys.flatMap((key, at) => (key !== "" && key === keys[index] ? [at] : []));
    const names = alike.map((at) => above[at] ?? null);
    const areTold =
      alike.length > 1 &&
      new Set(names).size === names.length &&
      names.every((name) => typeof name === "string" && !isBlank(name));
    return areTold ? `${String(above[index]).trim()} ${String(header).trim()}` : header;
  });
}
