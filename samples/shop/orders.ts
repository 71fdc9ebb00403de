import { dayParts, type DaySerial } from "../../src/domain/calendar/month";
import type { Moments } from "./moments";
import type { Random } from "./random";
import { day, FORMATS, yuan, type SampleCell, type SampleSheet } from "./sheet";
import {
  campaignUplift,
  demand,
  FIRST_DAY,
  FLAGSHIP,
  LAST_DAY,
  OUTLET,
  PRODUCTS,
  REGIONS,
  type Product,
  type Shop,
} from "./shop";
import { employedOn } from "./staff";

/** An order as the platform knows it; amounts in fen, times as serials with the time of day. */
export interface Order {
  readonly number: string;
  readonly shop: Shop;
  readonly created: number;
  /** Absent: the buyer never paid. */
  readonly paidAt?: number;
  readonly product: string;
  readonly units: number;
  readonly total: number;
  /** What the shop keeps: the total less the refund. */
  readonly paid: number;
  readonly refund: number;
  readonly cost: number;
  /** Who served the buyer; blank where nobody was asked. */
  readonly person?: string;
  readonly region: string;
}

const SECONDS_A_DAY = 86_400;
const HOURLY = [4, 2, 1, 1, 1, 1, 2, 3, 4, 5, 7, 7, 6, 6, 6, 6, 6, 6, 7, 8, 10, 11, 10, 7];
const CAMPAIGN_HOURLY = [14, 7, 2, 1, 1, 1, 1, 2, 4, 5, 6, 6, 5, 5, 5, 5, 5, 5, 6, 7, 14, 11, 9, 8];

/** The orders of the 24 months in the order in which they were placed, about `about` of them. */
export function makeOrders(random: Random, about: number): readonly Order[] {
  const days = Array.from(
    { length: LAST_DAY - FIRST_DAY + 1 },
    (_, index) => (FIRST_DAY + index) as DaySerial,
  );
  const demands = days.map((serial) => {
    const { month, day: dayOfMonth } = dayParts(serial);
    return demand(serial, month, dayOfMonth);
  });
  const scale = about / demands.reduce((sum, share) => sum + share, 0);
  return days.flatMap((serial, index) => {
    const expected = demands[index]! * scale * (0.8 + 0.4 * random.next());
    const count = Math.floor(expected + random.next());
    const seconds = Array.from({ length: count }, () => secondOf(random, serial)).sort((a, b) => a - b);
    return seconds.map((second) => makeOrder(random, serial, second));
  });
}

function secondOf(random: Random, serial: DaySerial): number {
  const { month, day: dayOfMonth } = dayParts(serial);
  const hourly = campaignUplift(month, dayOfMonth) > 1 ? CAMPAIGN_HOURLY : HOURLY;
  const hour = random.pick([...hourly.keys()], (candidate) => hourly[candidate]!);
  return hour * 3600 + random.whole(0, 3599);
}

function makeOrder(random: Random, serial: DaySerial, second: number): Order {
  const { month, day: dayOfMonth } = dayParts(serial);
  const uplift = campaignUplift(month, dayOfMonth);
  const shop = random.chance(0.78) ? FLAGSHIP : OUTLET;
  const product = random.pick(PRODUCTS, ({ weight }) => weight);
  const units = product.price > 200000 ? random.pick([1, 1, 1, 1, 2]) : random.pick([1, 1, 2, 2, 3, 4]);
  const total = discounted(random, product, units, uplift, shop);
  const paidAt = serial + (second + paymentDelay(random)) / SECONDS_A_DAY;
  const paid = !random.chance(uplift > 2 ? 0.1 : 0.07) && paidAt < LAST_DAY + 1;
  const refund = paid ? refundOf(random, total, uplift) : 0;
  const service = employedOn(serial).filter(({ role, shop: theirs }) => role === "客服" && theirs === shop);
  const asked = random.chance(0.68);
  const server = asked ? random.pick(service, ({ basePay }) => basePay - 3600).person : undefined;
  return {
    number: `${serial}${String(second).padStart(5, "0")}${random.whole(10000000, 99999999)}`,
    shop,
    created: serial + second / SECONDS_A_DAY,
    ...(paid ? { paidAt } : {}),
    product: product.name,
    units,
    total,
    paid: paid ? total - refund : 0,
    refund,
    cost: paid && refund < total ? Math.round((product.price * units * product.costPerMille) / 1000) : 0,
    ...(server ? { person: server } : {}),
    region: random.pick(REGIONS, ({ weight }) => weight).name,
  };
}

/** The amount of an order in fen: list price, campaign discount and a coupon. */
function discounted(random: Random, product: Product, units: number, uplift: number, shop: Shop): number {
  const plain = shop === FLAGSHIP ? [100, 100, 98, 95] : [95, 93, 90, 88];
  const percent = random.pick(uplift > 3 ? [88, 86, 85, 82] : uplift > 1 ? [95, 92, 90, 88] : plain);
  const amount = Math.round((product.price * units * percent) / 100);
  const coupon = amount >= 300000 ? 20000 : amount >= 100000 ? 5000 : 0;
  return random.chance(uplift > 1 ? 0.7 : 0.25) ? amount - coupon : amount;
}

/** Nothing, the whole amount, or a part of it (a scratch, a price guarantee) in whole yuan or to the fen. */
function refundOf(random: Random, total: number, uplift: number): number {
  if (random.chance(uplift > 2 ? 0.11 : 0.065)) return total;
  if (!random.chance(0.05)) return 0;
  const part = total * (0.03 + 0.12 * random.next());
  return random.chance(0.6) ? Math.max(1000, Math.round(part / 1000) * 1000) : Math.round(part);
}

/** Most pay within minutes; some think it over, so that an order of the last evening can be paid in the next month. */
function paymentDelay(random: Random): number {
  if (random.chance(0.7)) return random.whole(12, 240);
  return random.chance(0.8) ? random.whole(241, 3600) : random.whole(3601, 72000);
}

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
