import { monthOf, monthOfSerial, type Month } from "../../domain/calendar/month";
import { withDigits } from "../../domain/calendar/chineseDigits";
import { monthNamed, readDate, readDateNumber } from "../../domain/calendar/readDate";
import { MEANING_OF_WORD, SHEET_NAME_WORDS, headerKey, totalLabel } from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import type { ReadingChoice } from "./choice";
import type { ColumnMeaning, SheetKind } from "./meaning";
import { isShop } from "./shopName";
import { rowsAbove, yearAbove } from "./statedAbove";

/** What stands below months that are the headers of columns, by kind of sheet. */
export const BELOW_MONTHS: Readonly<Partial<Record<SheetKind, ColumnMeaning>>> = {
  targets: "target",
  otherCosts: "amount",
  adSpend: "spend",
  paidCommission: "paidCommission",
  sales: "paid",
};

/** What the name of such a sheet, or the title above it, must not say besides: then its figures are others. */
const OTHER_FIGURES: Readonly<Partial<Record<SheetKind, RegExp>>> = {
  targets: /实际|完成|达成|毛利|利润|访客|转化|订单数|件数|单量|actual|profit|margin|visitor|conversion|unit/,
  otherCosts:
    /预算|计划|预测|收入|销售|利润|推广|广告|投放|budget|forecast|plan|revenue|sales|profit|p&l|advert|marketing/,
  adSpend: /预算|计划|预测|收入|销售|利润|其他|budget|forecast|plan|revenue|sales|profit/,
  paidCommission: /应发|预估|工资|薪|due|estimate|salary|wage/,
  sales:
    /目标|任务|计划|预算|预测|费|成本|支出|利|退款|访客|转化|订单数|件数|数量|单量|销量|提成|佣金|推广|广告|库存|工资|同比|率|target|goal|quota|plan|budget|forecast|cost|expense|profit|margin|refund|visitor|conversion|unit|quantity|order|commission|spend|stock/,
};
const COMMISSION = /提成|佣金|commission/;
/** Headers over what a cost was for. */
const COST_ITEM =
  /^(费用|支出|开支|开销|花销|成本)(项目|项|类别|类型|名称|科目)$|^expenses?(item|type|category)?$/;
/** Labels of rows that are no costs. */
export const NO_COST = /收入|营业额|销售额|毛利|净利|利润|income|revenue|profit|sales/;

/** What may stand beside the months: totals, shares, quarters, remarks, and what is known of people anyway. */
const BESIDE =
  /合计|总计|小计|汇总|全年|年度|累计|平均|均|占比|季|半年|备注|说明|序号|编号|部门|岗位|职位|组|^q[1-4]|^h[12]|total|sum|average|avg|ytd|year|share|note|remark|^(no|id|#|role|position|team|department)$|%/;

const MONTH_NAMES =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?=$|[\s\-'_/]|20\d\d|\d\d$)/;
const CHINESE = /^((?:20\d\d\s?[年./-]\s?)?(?:1[0-2]|0?[1-9])\s?月份?)\s?(.*)$/;
const LONGEST_HEADER = 40;

/** A month as a header says it, and what the header says besides. */
interface MonthHeader {
  /** Absent where no year is known. */
  readonly month: Month | undefined;
  /** Whether the header states the year itself. */
  readonly hasYear: boolean;
  readonly rest: string;
}

export interface MonthColumn {
  /** In the row of headers, from 0. */
  readonly index: number;
  readonly month: Month | undefined;
  /** The shop, where the header says more than its name. */
  readonly name?: string;
}

/** What of a month's sales may stand beside them, in a column of its own. */
export const BESIDE_SALES: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  "refund",
  "orders",
  "units",
  "cost",
]);

/** What the headers of columns say where they are no names of columns. */
export type AcrossLabel = "date" | "item" | "person" | "shop";

/** A table whose columns are the months, the items, people or shops of what stands below them. */
export interface Across {
  readonly of: ColumnMeaning;
  /** What the headers say. */
  readonly label: AcrossLabel;
  readonly columns: readonly MonthColumn[];
  /** Other figures of the months. */
  readonly also?: readonly (MonthColumn & { readonly meaning: ColumnMeaning })[];
  /** The one column of the sum of a row, in the row of headers, from 0. */
  readonly total?: number;
  /** What a header says its column holds that names the months as well, or a cost: 姓名 of `姓名/月份`. */
  readonly corner?: { readonly index: number; readonly meaning: ColumnMeaning };
}

/**
 * The months of a table that has them side by side, where its name, its title or its headers say what stands below them.
 *
 * @example monthsAcross("targets", …) // of 姓名, 1月, 2月, 合计 on a sheet 2026年銷售目標: 2026-01 and 2026-02
 */
export function monthsAcross(
  kind: SheetKind,
  preview: Grid,
  row: number,
  headers: readonly CellValue[],
  choice: ReadingChoice,
): Across | undefined {
  const of = BELOW_MONTHS[kind];
  if (!of || row < 0) return undefined;
  const year = choice.year ?? yearAbove(preview, row);
  const found = headers.map((header) => monthOfHeader(header, year));
  const saying = (wanted: (rest: string) => boolean) =>
    found.flatMap((each, index) => (each && wanted(headerKey(each.rest)) ? [{ ...each, index }] : []));
  const meaningOf = (rest: string) => MEANING_OF_WORD[kind].get(rest);
  const saysFigure = saying((rest) => meaningOf(rest) === of);
  const worded =
    kind === "sales" && saysFigure.length < 2 ? saying((rest) => meaningOf(rest) === "total") : saysFigure;
  const columns = worded.length > 1 ? worded : saying((rest) => rest === "");
  if (kind === "sales" && columns.some(({ month }) => month === undefined)) return undefined;
  if (columns.length < 2 || new Set(columns.map(({ month }) => month ?? NaN)).size < distinctOf(columns))
    return undefined;
  const places = new Set(columns.map(({ index }) => index));
  const corner = cornerOf(kind, headers) ?? shopsBelow(kind, preview, row, headers);
  const also = saying((rest) => kind === "sales" && BESIDE_SALES.has(meaningOf(rest)!));
  const others = headers.filter((_, index) => !places.has(index) && !found[index] && index !== corner?.index);
  const isSaid = worded.length > 1 || choice.kind === kind || isNamedAs(kind, preview, row, headers);
  if (
    !isSaid ||
    !others.every((header) => isBeside(kind, header)) ||
    !fitsRows(kind, preview, row, corner, headers)
  )
    return undefined;
  const totals = headers.flatMap((header, index) => (isSumOfRow(header) ? [index] : []));
  const isInOrder = columns.every(
    ({ month, hasYear }, at) =>
      hasYear || month === undefined || at === 0 || month > (columns[at - 1]!.month ?? 0),
  );
  return {
    of,
    label: "date",
    columns: columns.map(({ index, month, hasYear }) => ({
      index,
      month: isInOrder || hasYear ? month : undefined,
    })),
    ...(corner && { corner }),
    ...(also.length > 0 && {
      also: also.map(({ index, month, rest }) => ({ index, month, meaning: meaningOf(headerKey(rest))! })),
    }),
    ...(totals.length === 1 && { total: totals[0]! }),
  };
}

/** Months without a year cannot be told to be the same. */
function distinctOf(columns: readonly MonthHeader[]): number {
  const known = columns.filter(({ month }) => month !== undefined).length;
  return known + (known < columns.length ? 1 : 0);
}

export function monthOfHeader(header: CellValue, year: number | undefined): MonthHeader | undefined {
  if (typeof header === "number") {
    const read = readDateNumber(header);
    if (read.kind === "month") return { month: read.month, hasYear: true, rest: "" };
    if (read.kind !== "day") return undefined;
    return { month: monthOfSerial(read.day), hasYear: true, rest: "" };
  }
  if (typeof header !== "string" || header.length > LONGEST_HEADER) return undefined;
  const text = withDigits(header.trim());
  const whole = readDate(text);
  if (whole.kind === "month") return { month: whole.month, hasYear: true, rest: "" };
  const [, chinese, rest] = CHINESE.exec(text) ?? [];
  if (chinese !== undefined) {
    const read = readDate(chinese.replace(/\s/g, ""), year === undefined ? {} : { year });
    const hasYear = /^20\d\d/.test(chinese);
    if (/^\d/.test(rest ?? "")) return undefined;
    return { month: read.kind === "month" ? read.month : undefined, hasYear, rest: rest ?? "" };
  }
  return englishMonth(text.toLowerCase(), year);
}

/** `Jan`, `January 2026`, `Jan-26`, `Jan target` */
function englishMonth(text: string, year: number | undefined): MonthHeader | undefined {
  const name = MONTH_NAMES.exec(text);
  if (!name) return undefined;
  const [, digits, rest] =
    /^[\s\-'_/]{0,2}(20\d\d|\d\d(?!\d))?\s?(.*)$/.exec(text.slice(name[0].length)) ?? [];
  if (/^[\d,]/.test(rest ?? "")) return undefined;
  const stated = digits === undefined ? undefined : Number(digits.padStart(4, "20"));
  const of = stated ?? year;
  return {
    month: of === undefined ? undefined : monthOf(of, monthNamed(name[1]!)),
    hasYear: stated !== undefined,
    rest: rest ?? "",
  };
}

/** A header that says what the rows are: of costs, or together with the columns, such as `姓名\\月份`. */
function cornerOf(kind: SheetKind, headers: readonly CellValue[]): Across["corner"] {
  const item = headers.findIndex((header) => COST_ITEM.test(headerKey(String(header ?? ""))));
  if (kind === "otherCosts" && item >= 0) return { index: item, meaning: "item" };
  for (const [index, header] of headers.entries()) {
    const parts =
      typeof header === "string" && header.length <= LONGEST_HEADER ? header.split(/[/\\|／＼]/) : [];
    if (parts.length !== 2) continue;
    const meanings = parts.map((part) => MEANING_OF_WORD[kind].get(headerKey(part)));
    const meaning = meanings.find((each) => each !== undefined && each !== "date");
    if (meaning && meanings.includes("date")) return { index, meaning };
  }
  return undefined;
}

/** A column without a header in which nothing but the names of shops stands, beside months of sales. */
function shopsBelow(
  kind: SheetKind,
  preview: Grid,
  row: number,
  headers: readonly CellValue[],
): Across["corner"] {
  if (kind !== "sales" || headers.some((header) => MEANING_OF_WORD.sales.get(keyOf(header)) === "shop"))
    return undefined;
  const below = preview.rows.slice(row - preview.top + 1);
  const index = headers.findIndex((header, column) => {
    const names = below.flatMap((cells) => keyOf(cells[column]) || []);
    const shops = names.filter(isShop);
    const areNames = below.every((cells) => typeof cells[column] !== "number");
    const areShops = names.every((name) => isShop(name) || totalLabel(name) !== undefined);
    return keyOf(header) === "" && areNames && areShops && shops.length > 0;
  });
  return index < 0 ? undefined : { index, meaning: "shop" };
}

const keyOf = (cell: CellValue | undefined): string => headerKey(String(cell ?? ""));

/** Whether a sheet's name, the title above its table or a header says what its figures are. */
export function isNamedAs(
  kind: SheetKind,
  preview: Grid,
  row: number,
  headers: readonly CellValue[],
): boolean {
  const above = rowsAbove(preview, row).flat();
  const titles = [preview.sheet, ...above].filter((text): text is string => typeof text === "string");
  const said = titles.map((title) => headerKey(title));
  if (said.some((key) => OTHER_FIGURES[kind]!.test(key))) return false;
  if (kind === "paidCommission" && !said.some((key) => COMMISSION.test(key))) return false;
  const isCost =
    kind === "otherCosts" && headers.some((header) => COST_ITEM.test(headerKey(String(header ?? ""))));
  return isCost || said.some((key) => SHEET_NAME_WORDS[kind].test(key));
}

/** Whether a header stands over the sum of a row. */
export function isSumOfRow(header: CellValue): boolean {
  return typeof header === "string" && (totalLabel(header) === "total" || headerKey(header) === "全年");
}

/** Whether a column may stand beside months without saying what else their rows are. */
function isBeside(kind: SheetKind, header: CellValue): boolean {
  const key = headerKey(String(header ?? ""));
  const meaning = MEANING_OF_WORD[kind].get(key);
  const isLabel = meaning !== undefined && meaning !== "date" && meaning !== BELOW_MONTHS[kind];
  return key === "" || isLabel || BESIDE.test(key) || totalLabel(String(header)) !== undefined;
}

/** Whether the rows are each somebody's or a shop's, or there is but one; and costs are nothing but costs. */
function fitsRows(
  kind: SheetKind,
  preview: Grid,
  row: number,
  corner: Across["corner"],
  headers: readonly CellValue[],
): boolean {
  const rows = preview.rows
    .slice(row - preview.top + 1)
    .filter((cells) => cells.some((cell) => cell !== null && cell !== ""));
  if (kind === "otherCosts") {
    const labels = rows.flatMap((cells) => cells.filter((cell) => typeof cell === "string"));
    return !labels.some((label) => NO_COST.test(headerKey(label)));
  }
  const meanings = headers.map((header) => MEANING_OF_WORD[kind].get(headerKey(String(header ?? ""))));
  const labels = kind === "sales" ? ["shop"] : ["person", "shop", "channel"];
  const isLabelled = corner
    ? kind !== "sales" || corner.meaning === "shop"
    : meanings.some((each) => each !== undefined && labels.includes(each));
  return isLabelled || (["targets", "sales"].includes(kind) && rows.length === 1);
}
