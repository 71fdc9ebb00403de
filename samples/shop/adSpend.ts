import { dayParts, type DaySerial } from "../../src/domain/calendar/month";
import type { Order } from "./orders";
import type { Random } from "./random";
import { FORMATS, yuan, type SampleCell, type SampleSheet } from "./sheet";
import { campaignUplift, FIRST_DAY, FLAGSHIP, LAST_DAY, OUTLET, type Shop } from "./shop";

interface Channel {
  readonly name: string;
  readonly shops: readonly Shop[];
  /** Spend as a share of the shop's sales. */
  readonly share: number;
  /** Yuan of attributed sales for each yuan of spend on a plain day. */
  readonly roi: number;
  /** Price of a click in fen, and clicks for each thousand impressions. */
  readonly click: number;
  readonly clicksPerMille: number;
}

const CHANNELS: readonly Channel[] = [
  { name: "直通車", shops: [FLAGSHIP], share: 0.034, roi: 4.6, click: 285, clicksPerMille: 42 },
  { name: "引力魔方", shops: [FLAGSHIP], share: 0.021, roi: 3.4, click: 162, clicksPerMille: 31 },
  { name: "萬相台", shops: [FLAGSHIP], share: 0.018, roi: 3.9, click: 198, clicksPerMille: 36 },
  { name: "淘寶客", shops: [FLAGSHIP, OUTLET], share: 0.012, roi: 9.5, click: 90, clicksPerMille: 55 },
];

/** Ad spend a day, channel and shop, from the channels' own English report. */
export function adSpendSheet(random: Random, orders: readonly Order[]): SampleSheet {
  const sales = dailySales(orders);
  const rows: SampleCell[][] = [];
  let spent = 0;
  let attributed = 0;
  for (let serial = FIRST_DAY; serial <= LAST_DAY; serial = (serial + 1) as DaySerial) {
    const { month, day } = dayParts(serial);
    const campaign = campaignUplift(month, day) > 1;
    for (const channel of CHANNELS) {
      for (const shop of channel.shops) {
        const noise = 0.75 + 0.5 * random.next();
        const spend = Math.round(sales(serial, shop) * channel.share * noise);
        const clicks = Math.round(spend / (channel.click * (campaign ? 1.35 : 1)));
        const roi = channel.roi * (0.7 + 0.6 * random.next()) * (campaign ? 1.2 : 1);
        const gained = Math.round(spend * roi);
        rows.push([
          serial,
          channel.name,
          shop,
          Math.round((clicks * 1000) / channel.clicksPerMille),
          clicks,
          yuan(spend),
          yuan(gained),
        ]);
        spent += spend;
        attributed += gained;
      }
    }
  }
  rows[155]![5] = `¥${Number(rows[155]![5]).toLocaleString("en-US", { minimumFractionDigits: 2 })}`;
  rows.push(["Grand total", null, null, null, null, yuan(spent), yuan(attributed)]);
  return {
    name: "Ad spend",
    preamble: ["Daily ad report, all channels"],
    columns: [
      { header: "Date", width: 12, format: FORMATS.day },
      { header: "Channel", width: 12 },
      { header: "Shop", width: 16 },
      { header: "Impressions", width: 13, format: FORMATS.count },
      { header: "Clicks", width: 10, format: FORMATS.count },
      { header: "Spend (CNY)", width: 13, format: FORMATS.money },
      { header: "Attributed sales ", width: 17, format: FORMATS.money },
    ],
    rows,
  };
}

/** A day's sales of a shop in fen, smoothed over the four weeks around it: a budget follows the season, not the day. */
function dailySales(orders: readonly Order[]): (serial: DaySerial, shop: Shop) => number {
  const byDay = new Map<string, number>();
  for (const { paidAt, created, total, shop } of orders) {
    if (paidAt === undefined) continue;
    const key = `${Math.floor(created)} ${shop}`;
    byDay.set(key, (byDay.get(key) ?? 0) + total);
  }
  return (serial, shop) => {
    const { month, day } = dayParts(serial);
    let sum = 0;
    let weight = 0;
    for (let other = Math.max(FIRST_DAY, serial - 14); other <= Math.min(LAST_DAY, serial + 13); other += 1) {
      const parts = dayParts(other as DaySerial);
      sum += byDay.get(`${other} ${shop}`) ?? 0;
      weight += campaignUplift(parts.month, parts.day);
    }
    return (sum / weight) * campaignUplift(month, day) ** 0.8;
  };
}
