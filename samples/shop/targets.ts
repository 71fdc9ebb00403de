import { firstDayOf, monthOfSerial, type DaySerial } from "../../src/domain/calendar/month";
import type { Order } from "./orders";
import type { Random } from "./random";
import { FORMATS, yuan, type SampleSheet } from "./sheet";
import { MONTHS, SHOPS } from "./shop";

/** Sales targets a month and shop, in whole ten thousands, set near what the season brings. */
export function targetSheet(random: Random, orders: readonly Order[]): SampleSheet {
  const sales = new Map<string, number>();
  for (const { paidAt, total, shop } of orders) {
    if (paidAt === undefined) continue;
    const key = `${monthOfSerial(Math.floor(paidAt) as DaySerial)} ${shop}`;
    sales.set(key, (sales.get(key) ?? 0) + total);
  }
  return {
    name: "Targets",
    columns: [
      { header: "Month", width: 10, format: FORMATS.month },
      { header: "Shop", width: 16 },
      { header: "Sales target", width: 14, format: FORMATS.count },
    ],
    rows: MONTHS.flatMap((month) =>
      SHOPS.map((shop) => {
        const near = yuan(sales.get(`${month} ${shop}`) ?? 0) * (0.85 + 0.35 * random.next());
        return [firstDayOf(month), shop, Math.round(near / 10000) * 10000];
      }),
    ),
  };
}
