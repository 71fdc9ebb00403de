import { dayParts, type DaySerial } from "../../src/domain/calendar/month";
import type { Moments } from "./moments";
import type { Order } from "./orders";
import { day, FORMATS, yuan, type SampleCell, type SampleSheet } from "./sheet";

const SECONDS_A_DAY = 86_400;
const HEADERS = [
  "訂單編號",
  "店鋪",
  "訂單建立時間",
  "訂單付款時間 ",
  "商品名稱",
  "數量",
  "總金額",
  "買家實際支付金額",
  "退款金額",
  "商品成本",
  "客服",
  "收貨地區 ",
  "發貨時間",
  "簽收時間",
  "退款時間",
];

function orderRow(order: Order, { shipped, received, refunded }: Moments): SampleCell[] {
  return [
    order.number,
    order.shop,
    order.created,
    order.paidAt ?? null,
    order.product,
    order.units,
    yuan(order.total),
    yuan(order.paid),
    yuan(order.refund),
    order.paidAt === undefined ? null : yuan(order.cost),
    order.person ?? null,
    order.region,
    shipped ?? null,
    received ?? null,
    refunded ?? null,
  ];
}

function totalRow(label: string, orders: readonly Order[]): SampleCell[] {
  const sum = (of: (order: Order) => number) => orders.reduce((total, order) => total + of(order), 0);
  const money = [sum((o) => o.total), sum((o) => o.paid), sum((o) => o.refund), sum((o) => o.cost)].map(yuan);
  return [label, null, null, null, null, sum((o) => o.units), ...money, null, null, null, null, null];
}

/** The export as it lies in the shop's workbook: two downloads pasted under one another, and touched by hand. */
export function orderSheet(orders: readonly Order[], moments: ReadonlyMap<string, Moments>): SampleSheet {
  const rowOf = (order: Order) => orderRow(order, moments.get(order.number)!);
  const secondYear = day(2025, 10, 1);
  const first = orders.filter(({ created }) => created < secondYear);
  const second = orders.filter(({ created }) => created >= secondYear);
  const firstRows = touchedByHand(first.map(rowOf));
  const secondRows = second.map(rowOf);
  const repeated = Math.floor(secondRows.length / 3);
  return {
    name: "訂單",
    preamble: [
      "木與日 訂單報表",
      "匯出時間：2026-10-01 09:12:33　範圍：2024-10-01 至 2026-09-30　單位：元",
      "",
    ],
    columns: HEADERS.map((header, index) => ({ header, ...ORDER_COLUMNS[index]! })),
    rows: [
      ...firstRows,
      totalRow("合計", first),
      [...HEADERS],
      ...secondRows.slice(0, repeated + 1),
      secondRows[repeated]!,
      ...secondRows.slice(repeated + 1),
      totalRow("總計", orders),
    ],
  };
}

const ORDER_COLUMNS: readonly { readonly width: number; readonly format?: string }[] = [
  { width: 21 },
  { width: 15 },
  { width: 20, format: FORMATS.time },
  { width: 20, format: FORMATS.time },
  { width: 24 },
  { width: 7 },
  { width: 12, format: FORMATS.money },
  { width: 17, format: FORMATS.money },
  { width: 12, format: FORMATS.money },
  { width: 12, format: FORMATS.money },
  { width: 9 },
  { width: 11 },
  { width: 20, format: FORMATS.time },
  { width: 20, format: FORMATS.time },
  { width: 20, format: FORMATS.time },
];

/** Amounts and dates that somebody typed as text, and a refund written as a dash. */
function touchedByHand(rows: SampleCell[][]): SampleCell[][] {
  const paidRows = rows.filter((row) => row[3] !== null);
  const whole = paidRows.filter((row) => row[8] === 0);
  for (const row of [whole[40]!, whole[41]!]) {
    const amount = Number(row[6]).toLocaleString("en-US", { minimumFractionDigits: 2 });
    row[6] = `￥${amount}`;
    row[7] = `￥${amount}`;
  }
  for (const row of whole.slice(300, 304)) row[8] = "--";
  for (const row of paidRows.slice(700, 703)) row[3] = timeText(Number(row[3]), "/");
  for (const row of paidRows.slice(900, 902)) row[3] = timeText(Number(row[3]), "-");
  return rows;
}

/** A moment as an export writes it: `2025/3/14 9:05` with slashes, `2025-03-14 09:05:30` with dashes. */
function timeText(moment: number, separator: "/" | "-"): string {
  const { year, month, day: dayOfMonth } = dayParts(moment as DaySerial);
  const seconds = Math.round((moment % 1) * SECONDS_A_DAY);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, "0");
  return separator === "/"
    ? `${year}/${month}/${dayOfMonth} ${hour}:${two(minute)}`
    : `${year}-${two(month)}-${two(dayOfMonth)} ${two(hour)}:${two(minute)}:${two(second)}`;
}
