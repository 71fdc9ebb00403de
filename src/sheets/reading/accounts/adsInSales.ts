import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { statedUnit } from "../../../domain/money/statedUnit";
import { headerKey, isChannelKey } from "../../../locale/reading/headers";
import type { Grid } from "../../grid";
import { readAmountCell } from "../cells";
import type { ColumnMeaning } from "../meaning";
import { channelName } from "../channelName";
import type { ColumnPlace, SheetRecognition } from "../recognition";
import { unitAbove } from "../statedAbove";

/** Over what a day's sales cost in ads. */
const SPENT =
  /(推广|广告|投流|投放)总?(花费|费用?|消耗|支出|成本)$|^(total)?(ads?|advertising|marketing)(spend|cost|expenses?)$/;
const OF_CHANNEL = /(花费|消耗|推广费|广告费|费用|spend|cost|ads)$/;

/**
 * The ads that a sheet of daily sales tells beside them; `undefined` where it tells none. Spend of single channels beside that of all
 * is not added to it.
 *
 * @param sales the same sheet as one of sales
 */
export function adsInSales(preview: Grid, sales: SheetRecognition): SheetRecognition | undefined {
  const { headerRow, columns, across } = sales;
  const date = columns.get("date");
  if (sales.kind !== "sales" || headerRow < 0 || across || !date || columns.has("orderNumber"))
    return undefined;
  const headers = preview.rows[headerRow - preview.top] ?? [];
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const places = headers.flatMap((cell, at): ColumnPlace[] => {
    const header = typeof cell === "string" ? cell.trim() : "";
    const key = headerKey(header);
    const isSpend = SPENT.test(key) || (OF_CHANNEL.test(key) && isChannelKey(key));
    if (!isSpend || taken.has(preview.left + at)) return [];
    const unit = statedUnit(header);
    const ofSheet = unit === 1 ? unitAbove(preview, headerRow) : unit;
    return [{ column: preview.left + at, header, unit: ofSheet, by: "header" }];
  });
  if (places.length === 0) return undefined;
  const all = places.find(({ header }) => SPENT.test(headerKey(header)));
  const others = places.filter((place) => place !== all);
  const isAll = all && (others.length === 0 || holdsAll(preview, headerRow, all, others));
  const shop = columns.get("shop");
  const placed: [ColumnMeaning, ColumnPlace][] = [["date", date]];
  if (shop) placed.push(["shop", shop]);
  if (isAll) placed.push(["spend", all]);
  const channels = isAll ? [] : places.map((place) => ({ ...place, channel: channelName(place.header) }));
  const doubles = isAll ? others.map((place) => ({ meaning: "spend" as const, place })) : [];
  return { ...sales, kind: "adSpend", columns: new Map(placed), channels, doubles, added: [] };
}

/** Whether the spend of one column is on no row less than that of the others together. */
function holdsAll(
  { rows, top, left }: Grid,
  headerRow: number,
  all: ColumnPlace,
  others: readonly ColumnPlace[],
): boolean {
  return rows.slice(headerRow + 1 - top).every((cells) => {
    const spend = ({ column }: ColumnPlace): Decimal => {
      const read = readAmountCell(cells[column - left], "spend", 1);
      return read.kind === "amount" ? read.value : ZERO;
    };
    return spend(all).gte(others.reduce((sum, place) => sum.plus(spend(place)), ZERO));
  });
}
