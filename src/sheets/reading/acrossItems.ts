import { readAmount } from "../../domain/money/readAmount";
import { MEANING_OF_WORD, headerKey } from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import { isNamedAs, isSumOfRow, NO_COST, type Across } from "./acrossMonths";
import type { ReadingChoice } from "./choice";
import type { SheetKind } from "./meaning";

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
  const keys = headers.map((header) => (typeof header === "string" ? headerKey(header) : ""));
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
  const totals = headers.flatMap((_, index) => (isWhole(index) ? [index] : []));
  return { of: "amount", label: "item", columns, ...(totals.length === 1 && { total: totals[0]! }) };
}

function mayBeAmount(cell: CellValue): boolean {
  return typeof cell === "string"
    ? ["amount", "blank"].includes(readAmount(cell).kind)
    : typeof cell !== "boolean";
}
