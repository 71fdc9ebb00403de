import { firstDayOf, monthOfSerial, type DaySerial } from "../../src/domain/calendar/month";
import type { Order } from "./orders";
import type { Random } from "./random";
import { day, FORMATS, yuan, type SampleCell, type SampleSheet } from "./sheet";
import { FLAGSHIP, MONTHS, OUTLET, SHOPS } from "./shop";

/** What the platforms take, by the date from which it holds: Tmall's yearly fee ended with August 2024. */
export function platformFeeSheet(): SampleSheet {
  return {
    name: "Platform fees",
    columns: [
      { header: "Effective from", width: 14, format: FORMATS.day },
      { header: "Shop", width: 16 },
      { header: "Fee", width: 30 },
      { header: "Basis", width: 12 },
      { header: "Rate", width: 9, format: FORMATS.rate },
      { header: "Amount", width: 12, format: FORMATS.money },
      { header: "Note", width: 44 },
    ],
    rows: [
      [day(2024, 1, 1), FLAGSHIP, "天貓年費", "year", null, 30000, "每年"],
      [day(2024, 9, 1), FLAGSHIP, "天貓年費", "year", null, 0, "2024-09-01 起取消"],
      [day(2024, 1, 1), FLAGSHIP, "類目技術服務費", "net", 0.02, null, "家具類目"],
      [day(2026, 1, 1), FLAGSHIP, "類目技術服務費", "net", 0.025, null, "2026 年起調整"],
      [day(2024, 9, 1), FLAGSHIP, "基礎服務費", "net", 0.006, null, "年度確認收貨額的 0.6%"],
      [day(2024, 9, 1), OUTLET, "基礎服務費", "net", 0.006, null, null],
    ],
  };
}

/** Costs of a month and shop that are neither goods, ads, platform nor wages. */
export function otherCostSheet(random: Random, orders: readonly Order[]): SampleSheet {
  const kept = new Map<string, number>();
  for (const { paidAt, paid, shop } of orders) {
    if (paidAt === undefined) continue;
    const key = `${monthOfSerial(Math.floor(paidAt) as DaySerial)} ${shop}`;
    kept.set(key, (kept.get(key) ?? 0) + paid);
  }
  const rows: SampleCell[][] = MONTHS.flatMap((month) =>
    SHOPS.flatMap((shop) => {
      const first = firstDayOf(month);
      const delivery = Math.round((kept.get(`${month} ${shop}`) ?? 0) * (0.055 + 0.015 * random.next()));
      const shared = shop === FLAGSHIP;
      return [
        [first, shop, "物流與安裝", yuan(delivery)],
        [first, shop, "倉庫與辦公室租金", shared ? 24000 : 8000],
        [first, shop, "軟體與工具", shared ? 1280 : 468],
        ...(shared && random.chance(0.3) ? [[first, shop, "產品拍攝", random.whole(30, 90) * 100]] : []),
      ] satisfies SampleCell[][];
    }),
  );
  const total = rows.reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0);
  rows.push(["Total", null, null, yuan(total)]);
  return {
    name: "Other costs",
    columns: [
      { header: "Month", width: 10, format: FORMATS.month },
      { header: "Shop", width: 16 },
      { header: "Item", width: 20 },
      { header: "Amount", width: 14, format: FORMATS.money },
    ],
    rows,
  };
}
