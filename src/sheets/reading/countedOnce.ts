import { MEANING_OF_WORD, headerKey } from "../../locale/reading/headers";
import type { CellValue } from "../grid";
import type { ColumnMeaning, SheetKind } from "./meaning";

/** Counts of people: 用戶 and 使用者 also stand over names, and 新訪客數 or 商品訪客數 are only some of the visitors. */
export const PEOPLE: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(["visitors", "visits", "buyers"]);

/** Columns of goods or pages: who came to two of them stands in two rows, and is one visitor of the shop. */
const GOODS_OR_PAGES =
  /^(商品|宝贝)(id|名称|标题|编码|编号|链接)?$|^货号$|sku|asin|^page$|^page(path|title|location)|^url$|^页面(路径|标题|名称)?|^product(id|name|title)?$|^(itemid|itemname)$/;
/** A count of looks at pages, not a column of them. */
const LOOKS = /views?$|浏览[量数]$/;
/** Every session lands on one page. */
const LANDING = /^landingpage|^(着陆页|到达网页|到达页面|登陆页)/;

const EVERYTHING = (): boolean => true;

/**
 * Which columns of a table can be added up to those of the shop. Who came to two goods, and an order of two goods, stand in two rows
 * of a report by goods.
 *
 * @example countsOfShop("traffic", ["日期", "商品名称", "访客数"])("visitors") // false
 */
export function countsOfShop(
  kind: SheetKind,
  headers: readonly CellValue[],
): (meaning: ColumnMeaning) => boolean {
  if (kind !== "traffic" && kind !== "sales") return EVERYTHING;
  const keys = headers.map((header) => (typeof header === "string" ? headerKey(header) : ""));
  const byGoods = keys.some((key) => GOODS_OR_PAGES.test(key) && !LOOKS.test(key));
  if (kind === "sales") return byGoods ? (meaning) => meaning !== "orders" : EVERYTHING;
  if (byGoods) return (meaning) => !PEOPLE.has(meaning);
  const byLanding = keys.some((key) => LANDING.test(key));
  return (meaning) => !byLanding || !PEOPLE.has(meaning) || meaning === "visits";
}

/**
 * Whether a table reports the goods of a shop: what was sold of each, beside who came to see it. It repeats the shop's orders.
 *
 * @example isReportOfGoods(["日期", "商品名称", "访客数", "成交金额"]) // true
 */
export function isReportOfGoods(headers: readonly CellValue[]): boolean {
  const keys = headers.map((header) => (typeof header === "string" ? headerKey(header) : ""));
  const looks = keys.some((key) => LOOKS.test(key) || PEOPLE.has(MEANING_OF_WORD.traffic.get(key)!));
  return looks && keys.some((key) => GOODS_OR_PAGES.test(key) && !LOOKS.test(key));
}
