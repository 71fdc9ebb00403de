import type { CellValue, Grid } from "../sheets/grid";
import { headerKey, inSimplified, totalLabel } from "../locale/reading/headers";
import { readTextCell } from "../sheets/reading/cells";
import type { SheetKind } from "../sheets/reading/meaning";
import type { SheetRecognition } from "../sheets/reading/recognition";
import { SHOP_NAME } from "../sheets/reading/shopName";
import type { DetectedSheet } from "./detect";

/** Kinds of sheets whose rows belong to a shop. */
const OF_SHOPS: ReadonlySet<SheetKind> = new Set<SheetKind>([
  "sales",
  "traffic",
  "adSpend",
  "otherCosts",
  "platformFees",
  "staffing",
]);

/** What a sheet's name says beside the shop: of what its rows are, and of when. */
const OF_WHAT =
  /订单|销售|交易|明细|数据|报表|日报|月报|导出|表|(?:sales|orders?|data|report|export)(?![a-z])|20\d\d|\d{1,2}月|年|(?<!\d)(?!1688(?!\d))\d+|[\s_\-—–()（）·.]/gi;
/** A shop of no name. */
const ANY_SHOP = /^(?:[门网本全各]?店铺?|(?:my|our|all|online)?(?:shop|store|mall)s?)$/;

const keyOf = (name: string): string => inSimplified(name).toLowerCase().replace(/\s/g, "");

/** The names in the column of shops, as far as the rows were looked at. */
export function shopsNamed({ rows, top, left }: Grid, recognition: SheetRecognition): readonly string[] {
  const column = recognition.columns.get("shop")?.column;
  if (column === undefined) return [];
  const names = rows
    .slice(recognition.headerRow + 1 - top)
    .map((row: readonly CellValue[]) => readTextCell(row[column - left]));
  return [...new Set(names)].filter((name) => name !== "" && totalLabel(name) === undefined);
}

/**
 * Gives the sheets that have no column of shops the one that their name names: a shop of another sheet, or where several sheets of sales
 * are named after shops or platforms the one that each is named after.
 *
 * @example sheets “天猫订单” and “京东订单”: the shops 天猫 and 京东
 */
export function withShopsOfNames(sheets: readonly DetectedSheet[]): readonly DetectedSheet[] {
  const told = new Map(sheets.flatMap(({ shops }) => shops).map((shop) => [keyOf(shop), shop]));
  const open = sheets.filter(isOpen);
  const ofNames = new Set(
    open.filter(({ recognition }) => recognition.kind === "sales").flatMap(({ info }) => shopIn(info.name)),
  );
  if (ofNames.size > 1) {
    for (const shop of ofNames) {
      if (!told.has(keyOf(shop))) told.set(keyOf(shop), shop);
    }
  }
  if (told.size < 2) return sheets;
  return sheets.map((sheet) => {
    const shop = isOpen(sheet) ? longestIn(keyOf(sheet.info.name), told) : undefined;
    return shop === undefined ? sheet : withShop(sheet, shop);
  });
}

function isOpen({ recognition: { kind, columns, across }, choice }: DetectedSheet): boolean {
  const tellsShops = columns.has("shop") || across?.of === "shop" || across?.label === "shop";
  return kind !== undefined && OF_SHOPS.has(kind) && !choice.unused && !tellsShops;
}

/** The shop that a sheet is named after; none where its name says only what its rows are. */
function shopIn(name: string): string[] {
  const shop = withoutWords(name);
  const isShop = SHOP_NAME.test(headerKey(shop)) && !ANY_SHOP.test(headerKey(shop));
  return isShop ? [shop] : [];
}

/** The words are known in simplified characters, the name stays as it is written. */
function withoutWords(name: string): string {
  const simplified = inSimplified(name);
  const letters = [...name];
  for (const match of simplified.matchAll(OF_WHAT))
    for (let at = match.index; at < match.index + match[0].length; at += 1) letters[at] = "";
  return letters.join("");
}

/** The shop whose name stands in a text, the longest of those that share their letters; none where there are several. */
function longestIn(text: string, shops: ReadonlyMap<string, string>): string | undefined {
  const inIt = [...shops.keys()].filter((key) => text.includes(key));
  const longest = inIt.filter((key) => !inIt.some((other) => other !== key && other.includes(key)));
  return longest.length === 1 ? shops.get(longest[0]!) : undefined;
}

function withShop(sheet: DetectedSheet, shop: string): DetectedSheet {
  const of = (recognition: SheetRecognition): SheetRecognition => ({ ...recognition, shop });
  const { recognition, traffic, ads, fees } = sheet;
  return {
    ...{ ...sheet, recognition: of(recognition) },
    ...(traffic && { traffic: of(traffic) }),
    ...(ads && { ads: of(ads) }),
    ...(fees && { fees: { ...fees, recognition: of(fees.recognition) } }),
  };
}
