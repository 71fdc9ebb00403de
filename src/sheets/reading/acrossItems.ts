import { readAmount } from "../../domain/money/readAmount";
import { MEANING_OF_WORD, headerKey } from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import { BELOW_MONTHS, BESIDE_SALES, isNamedAs, isSumOfRow, NO_COST, type Across } from "./acrossMonths";
import type { ReadingChoice } from "./choice";
import type { SheetKind } from "./meaning";
import { isShop, NO_PARTY, SHOP_NAME } from "./shopName";

/** Headers over what is no cost of the month, or no amount at all. */
const NO_ITEM =
  /数量|单价|件数|余额|库存|结存|采购|进货|订单|押金|借款|还款|税率|率$|姓名|人员|^(qty|quantity|price|balance|orders?|units?|name|rate|stock|deposit|loan)$/;

const REMARK = /^(备注|说明|序号|编号|小计|累计|notes?|remarks?|comments?|no|id|#|subtotal)$/;

/**
 * The costs of a table that has them side by side, a row a month or a day, where its name or title says that they are costs.
 *
 * @example itemsAcross("otherCosts", …) // of 月份, 房租, 快递費, 合計 on a sheet 費用: 房租 and 快遞費
 */
export function itemsAcross(
  kind: SheetKind,
  preview: Grid,
  row: number,
  headers: readonly CellValue[],
  choice: ReadingChoice,
): Across | undefined {
  if (kind !== "otherCosts" || row < 0) return undefined;
  const keys = headers.map(keyOf);
  const meanings = keys.map((key) => MEANING_OF_WORD.otherCosts.get(key));
  const isWhole = (index: number) => isSumOfRow(headers[index]!);
  const isListed = meanings.some(
    (meaning, index) =>
      meaning === "item" || meaning === "income" || (meaning === "amount" && !isWhole(index)),
  );
  if (!meanings.includes("date") || isListed || keys.some((key) => NO_COST.test(key) || NO_ITEM.test(key)))
    return undefined;
  if (choice.kind !== kind && !isNamedAs(kind, preview, row, headers)) return undefined;
  const rows = preview.rows.slice(row - preview.top + 1);
  const columns = keys.flatMap((key, index) =>
    key === "" || meanings[index] !== undefined || isWhole(index) || REMARK.test(key)
      ? []
      : [{ index, month: undefined }],
  );
  const areAmounts = columns.every(({ index }) => rows.every((cells) => mayBeAmount(cells[index] ?? null)));
  if (columns.length < 2 || !areAmounts) return undefined;
  return { of: "amount", label: "item", columns, ...totalOf(headers) };
}

/**
 * The people, or the shops, of a table of targets or paid commission, or the shops of one of sales, that has them side by side, a row a
 * month, where its name or title says what its figures are.
 *
 * @example partiesAcross("targets", …) // of 月份, 張三, 李四 on a sheet 銷售目標: 張三 and 李四
 */
export function partiesAcross(
  kind: SheetKind,
  preview: Grid,
  row: number,
  headers: readonly CellValue[],
  choice: ReadingChoice,
): Across | undefined {
  const of = BELOW_MONTHS[kind];
  if (!of || !["targets", "paidCommission", "sales"].includes(kind) || row < 0) return undefined;
  const worded = kind === "sales" ? figuresOfShops(headers) : undefined;
  if (worded) return worded;
  if (choice.kind !== kind && !isNamedAs(kind, preview, row, headers)) return undefined;
  const keys = headers.map(keyOf);
  const meanings = keys.map((key) => MEANING_OF_WORD[kind].get(key));
  if (meanings.filter((meaning) => meaning !== undefined).join() !== "date") return undefined;
  const names = keys.flatMap((key, index) =>
    key === "" || meanings[index] || isSumOfRow(headers[index]!) || REMARK.test(key) ? [] : [{ key, index }],
  );
  const shops = names.filter(({ key }) => SHOP_NAME.test(key)).length;
  const areOneKind = shops === names.length || (shops === 0 && kind !== "sales");
  if (names.length < 2 || !areOneKind) return undefined;
  const rows = preview.rows.slice(row - preview.top + 1);
  const areFigures = names.every(({ index }) => rows.every((cells) => mayBeAmount(cells[index] ?? null)));
  if (!areFigures || names.some(({ key }) => NO_PARTY.test(key))) return undefined;
  return {
    ...{ of, label: shops > 0 ? "shop" : "person" },
    columns: names.map(({ index }) => ({ index, month: undefined })),
    ...totalOf(headers),
  };
}

/** The figures of shops, each in a column of its own whose header names both: 天猫店 销售额, 天猫店 退款. */
function figuresOfShops(headers: readonly CellValue[]): Across | undefined {
  const found = headers.flatMap((header, index) => {
    const [, name, figure] = typeof header === "string" ? (/^(.+) (\S+)$/.exec(header) ?? []) : [];
    const meaning = figure === undefined ? undefined : MEANING_OF_WORD.sales.get(headerKey(figure));
    return meaning && isShop(headerKey(name!)) ? [{ index, month: undefined, name: name!, meaning }] : [];
  });
  const columns = found.filter(({ meaning }) => meaning === "paid");
  const also = found.filter(({ meaning }) => BESIDE_SALES.has(meaning));
  const others = headers.filter(
    (header, index) => found.every((each) => each.index !== index) && keyOf(header),
  );
  const areBeside = others.every(
    (header) =>
      MEANING_OF_WORD.sales.get(keyOf(header)) === "date" ||
      REMARK.test(keyOf(header)) ||
      /^(合计|总计|total)/.test(keyOf(header)),
  );
  if (columns.length < 2 || columns.length + also.length < found.length || !areBeside) return undefined;
  return { of: "paid", label: "shop", columns, ...(also.length > 0 && { also }) };
}

const keyOf = (header: CellValue): string => (typeof header === "string" ? headerKey(header) : "");

/** The one column of the sum of a row; none where several headers say that they are. */
function totalOf(headers: readonly CellValue[]): Pick<Across, "total"> {
  const [total, ...others] = headers.flatMap((header, index) => (isSumOfRow(header) ? [index] : []));
  return total === undefined || others.length > 0 ? {} : { total };
}

function mayBeAmount(cell: CellValue): boolean {
  return typeof cell === "string"
    ? ["amount", "blank"].includes(readAmount(cell).kind)
    : typeof cell !== "boolean";
}
