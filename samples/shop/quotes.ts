import { day, FORMATS, type SampleSheet } from "./sheet";

/** What eight made-up agencies wrote in the chat window, as it was pasted. */
const QUOTES: readonly { readonly agency: string; readonly received: number; readonly text: string }[] = [
  {
    agency: "青禾電商",
    received: day(2026, 8, 12),
    text: "您好～我們是基礎服務費 2.5 萬/月 + 銷售額 3 個點（扣退款後），一年起簽，簽約付首季。包含運營、推廣、美工、客服，拍攝另計 300 元/張。",
  },
  {
    agency: "千帆網絡",
    received: day(2026, 8, 13),
    text: "純提點合作，不收服務費，GMV 6.5%，月保底 2 萬。推廣費由貴方承擔，我們管投放不另收費。",
  },
  {
    agency: "北辰運營",
    received: day(2026, 8, 13),
    text: "前三个月服务费1.5W/月，提点2%；第四个月起不收服务费，按阶梯：50万以内5%，50-100万4%，100万以上3.5%。合同期12个月，提前30天通知可解约。",
  },
  {
    agency: "Lantern Commerce",
    received: day(2026, 8, 15),
    text: "Retainer CNY 32k per month plus 1.8% of net sales. One-off onboarding 15,000. Creative included up to 40 images a month, extra images at CNY 180 each. 6-month minimum term.",
  },
  {
    agency: "禾豐品牌管理",
    received: day(2026, 8, 18),
    text: "服務費與提點取高：每月 2 萬或當月實收的 5%，哪個高收哪個。押金 3 萬，合約期滿無息退還。含稅 6%。",
  },
  {
    agency: "小滿工作室",
    received: day(2026, 8, 20),
    text: "店铺托管 3800 元/月，只做上下架、活动报名和简单作图，不投广告，客服要另外找。季付打九五折。",
  },
  {
    agency: "越凡電商",
    received: day(2026, 8, 21),
    text: "對賭模式：服務費 4 萬/月＋2 個點，首年銷售額保證 1,500 萬，做不到按缺口比例退服務費。團隊 8 人專職。",
  },
  {
    agency: "合創共贏",
    received: day(2026, 8, 25),
    text: "團隊成本五五分（我方約三四萬一個月），利潤分成 20%，月銷百萬以上的店才接，具體面談。",
  },
];

export function quoteSheet(): SampleSheet {
  return {
    name: "Quotes",
    columns: [
      { header: "Agency", width: 18 },
      { header: "Received", width: 12, format: FORMATS.day },
      { header: "報價原文", width: 90, wrapped: true },
    ],
    rows: QUOTES.map(({ agency, received, text }) => [agency, received, text]),
  };
}
