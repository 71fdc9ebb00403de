import { monthText } from "../../domain/calendar/month";
import { headerKey, isKnownKey, totalLabel } from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import { monthOfHeader } from "./acrossMonths";
import { isBlank, isWords } from "./cells";
import { isShop } from "./shopName";

/** So many headers of the lower row are words that are known, and so many months stand above. */
const FEWEST = 2;

/**
 * The headers of a table that has them in two rows, merged cells above what stands below them, as if they stood in the lower row:
 * months and shops with what is below each, `2026年8月 销售额`, else the lower ones, and the upper ones that reach over both rows. `undefined`
 * where the rows are no such headers, or say less than one row would.
 *
 * @param index of the upper row in the preview
 */
export function headersOverTwoRows({ rows }: Grid, index: number): readonly CellValue[] | undefined {
  const [upper, lower] = [rows[index] ?? [], rows[index + 1] ?? []];
  const width = Math.max(upper.length, lower.length);
  if (!lower.every(isWords)) return undefined;
  const columns = Array.from({ length: width }, (_, at) => ({
    above: upper[at] ?? null,
    below: lower[at] ?? null,
  }));
  const isWhole = ({ above, below }: Pair) => !isBlank(above) && isBlank(below);
  const isFollowed = columns.some(({ above, below }) => isBlank(above) && !isBlank(below));
  if (!isFollowed || !columns.some(isWhole)) return undefined;
  let group: CellValue = null;
  const grouped = columns.map((pair) => {
    if (!isBlank(pair.above)) group = isWhole(pair) ? null : pair.above;
    return { ...pair, group };
  });
  const below = grouped.filter((each) => !isBlank(each.below));
  if (below.some((each) => each.group === null)) return undefined;
  const keys = below.map((each) => headerKey(String(each.below)));
  if (keys.filter(isKnownKey).length < FEWEST) return undefined;
  const areApart = new Set(keys).size === keys.length;
  const months = new Set(below.flatMap((each) => monthAbove(each.group) ?? []));
  const areMonths = below.every(
    (each) => monthAbove(each.group) ?? totalLabel(String(each.group)) !== undefined,
  );
  if (areMonths && months.size >= FEWEST)
    return grouped.map((each) =>
      isBlank(each.below)
        ? each.above
        : `${monthAbove(each.group) ?? String(each.group)} ${String(each.below)}`,
    );
  const shops = new Set(below.flatMap((each) => (isShop(keyOf(each.group)) ? [keyOf(each.group)] : [])));
  const areShops = below.every(
    (each) => isShop(keyOf(each.group)) || totalLabel(String(each.group)) !== undefined,
  );
  if (areShops && shops.size >= FEWEST)
    return grouped.map((each) =>
      isBlank(each.below) ? each.above : `${String(each.group).trim()} ${String(each.below)}`,
    );
  return areApart ? grouped.map((each) => (isBlank(each.below) ? each.above : each.below)) : undefined;
}

interface Pair {
  readonly above: CellValue;
  readonly below: CellValue;
}

const keyOf = (cell: CellValue): string => headerKey(String(cell));

/** A month as a header says it that says nothing else. */
function monthAbove(header: CellValue): string | undefined {
  const read = monthOfHeader(header, undefined);
  if (!read || read.rest !== "") return undefined;
  const text = String(header).trim();
  return read.month === undefined || /[月a-z]/i.test(text)
    ? text
    : monthText(read.month).replace("-", "年") + "月";
}
