import { firstDayOf, monthNumberOf, monthOf, yearOf, type Month } from "../../src/domain/calendar/month";
import { Books, whole } from "./bookkeeping";
import { PROMOTION_EXCESS, SERVICE_2024, SERVICE_2025 } from "./commissionPlans";
import { salesBy, salesIn } from "./earnedSales";
import type { Moments } from "./moments";
import type { Order } from "./orders";
import { FORMATS, yuan, type SampleCell, type SampleSheet } from "./sheet";
import type { OrderShare } from "./sharedOrders";
import { FLAGSHIP, MONTHS } from "./shop";
import { factorOf } from "./staff";

/** The months for which the service staff's figures stand there, and the promoter's. */
const SERVICE_MONTHS = MONTHS.filter((month) => month >= monthOf(2026, 2));
const PROMOTER_MONTHS = MONTHS.filter((month) => month <= monthOf(2025, 6));

/** What was done wrong, each in a way that happens. */
const SLIPS: Readonly<Record<string, (books: Books, month: Month) => number>> = {
  "2026-7 林佳穎": (books, month) => books.paid(month, { tiers: whole }),
  "2026-8 吳思妤": (books, month) => books.paid(month, { counts: ({ gross }) => gross }),
  "2026-7 陳怡君": (books, month) => books.paid(month, { counts: ({ gross }, refund) => gross - 2 * refund }),
  "2026-8 鄭宇翔": (books, month) => books.paid(month, { plan: SERVICE_2024 }),
  "2026-9 陳怡君": (books, month) => books.paidByOrder(month),
  "2026-9 林佳穎": (books, month) => Math.floor(books.paid(month) / 1000) * 1000,
  "2026-6 陳怡君": (books, month) => books.paid(month, { clawback: () => 0 }),
  "2026-6 鄭宇翔": (books, month) => books.paidByRoundedOrders(month),
  "2026-2 鄭宇翔": (books, month) => books.paid(month, { plan: { ...SERVICE_2025, 保底: 0 } }),
  "2024-12 羅俊傑": (books, month) => books.paid(month, { factor: 1 }),
  "2025-6 羅俊傑": (books, month) => books.paid(month, { plan: { ...PROMOTION_EXCESS, 每月封頂: Infinity } }),
  "2025-2 羅俊傑": (books, month) => books.paid(month, { plan: { ...PROMOTION_EXCESS, 起提額: 0 } }),
};

/** What the bookkeeper paid the service staff of the last eight months, and the promoter of the first three quarters. */
export function paidCommissionSheet(
  orders: readonly Order[],
  shares: readonly OrderShare[],
  moments: ReadonlyMap<string, Moments>,
): SampleSheet {
  const service = ["陳怡君", "林佳穎", "吳思妤", "鄭宇翔"].map((person) => ({
    person,
    months: SERVICE_MONTHS,
    books: new Books(salesBy(person, orders, shares, moments), (month) =>
      month <= monthOf(2025, 6) ? SERVICE_2024 : SERVICE_2025,
    ),
  }));
  const promoter = {
    person: PROMOTION_EXCESS.person!,
    months: PROMOTER_MONTHS,
    books: new Books(
      salesIn(FLAGSHIP, orders, moments),
      () => PROMOTION_EXCESS,
      (month) => factorOf(PROMOTION_EXCESS.person!, month) ?? 1,
    ),
  };
  const rows = [promoter, ...service].flatMap(({ person, months, books }) =>
    months.map((month): { readonly month: Month; readonly cells: SampleCell[] } => {
      const paid = (
        SLIPS[`${yearOf(month)}-${monthNumberOf(month)} ${person}`] ?? ((right) => right.paid(month))
      )(books, month);
      return { month, cells: [firstDayOf(month), person, yuan(paid)] };
    }),
  );
  return {
    name: "已發提成",
    columns: [
      { header: "月份", width: 10, format: FORMATS.month },
      { header: "姓名", width: 10 },
      { header: "已發提成", width: 13, format: FORMATS.money },
    ],
    rows: rows.sort((a, b) => a.month - b.month).map(({ cells }) => cells),
  };
}
