import { workbookBytes } from "../samples/shop/workbook";
import { day, FORMATS, type SampleCell, type SampleSheet } from "../samples/shop/sheet";
import type { Language } from "../src/locale/catalogue";

/** What a person's own sheets are called and what stands in them, in one language. */
interface OwnWords {
  /** Order number, pay time, amount as listed, amount as settled, seller: no list of words has the settled one. */
  readonly orders: readonly [sheet: string, ...headers: string[]];
  readonly staff: readonly [sheet: string, ...headers: string[]];
  readonly plans: readonly [sheet: string, ...headers: string[]];
  readonly people: readonly [string, string];
  /** Role, plan, basis and reading of the tiers as the plan's rows say them. */
  readonly terms: readonly [role: string, plan: string, basis: string, mode: string];
  readonly agencies: readonly [string, string];
  /** What the two agencies wrote in a chat. */
  readonly quotes: string;
}

export const OWN_WORDS: Readonly<Record<Language, OwnWords>> = {
  en: {
    orders: ["March export", "Order no.", "Paid time", "Amount", "Settled to us", "Seller"],
    staff: ["Our team", "Name", "Role", "Base pay", "Start date"],
    plans: ["Pay scheme", "Plan", "Role", "Basis", "Mode", "From", "Rate"],
    people: ["Amy Reed", "Ben Cole"],
    terms: ["Customer service", "Service 2026", "net", "marginal"],
    agencies: ["Elm Agency", "Oak Agency"],
    quotes: "Elm Agency: 8,000 a month + 3% of sales\n\nOak Agency: 20,000 a month",
  },
  "zh-Hans": {
    orders: ["三月导出", "订单编号", "付款时间", "金额", "结算到账", "客服"],
    staff: ["我们的人", "姓名", "岗位", "底薪", "入职日期"],
    plans: ["提成办法", "方案", "岗位", "计提基数", "计算方式", "起", "比例"],
    people: ["陈怡", "林佳"],
    terms: ["客服", "客服 2026", "净额", "分段累加"],
    agencies: ["榆木电商", "橡木电商"],
    quotes: "榆木电商：月费8000加3个点\n\n橡木电商：月费2万",
  },
  "zh-Hant": {
    orders: ["三月匯出", "訂單編號", "付款時間", "金額", "結算入帳", "客服"],
    staff: ["我們的人", "姓名", "職位", "底薪", "到職日期"],
    plans: ["提成辦法", "方案", "職位", "計提基數", "計算方式", "起", "比例"],
    people: ["陳怡", "林佳"],
    terms: ["客服", "客服 2026", "淨額", "分段加總"],
    agencies: ["榆木電商", "橡木電商"],
    quotes: "榆木電商：月費8000加3個點\n\n橡木電商：月費2萬",
  },
};

/** What either person sells in each of the months, as listed and as settled. */
const LISTED = 55_000;
const SETTLED = 50_000;
/** From January 2025 on. */
const MONTHS = 15;

/** One order of each person in each of fifteen months, up to March 2026. */
function orderSheet({ orders: [name, ...headers], people }: OwnWords): SampleSheet {
  const rows = Array.from({ length: MONTHS }, (_, month) =>
    people.map((person, index): SampleCell[] => [
      `T${100 + month}${index}`,
      day(2025 + Math.floor(month / 12), (month % 12) + 1, 5 + index),
      LISTED,
      SETTLED,
      person,
    ]),
  ).flat();
  return sheet(name, headers, rows, [undefined, FORMATS.day, FORMATS.money, FORMATS.money]);
}

function staffSheet({ staff: [name, ...headers], people, terms: [role] }: OwnWords): SampleSheet {
  const rows = people.map((person) => [person, role, 5_000, day(2024, 7, 1)]);
  return sheet(name, headers, rows, [undefined, undefined, FORMATS.money, FORMATS.day]);
}

/** 2% of the first 30,000 and 5% of what is above. */
function planSheet({ plans: [name, ...headers], terms: [role, plan, basis, mode] }: OwnWords): SampleSheet {
  const rows = [
    [plan, role, basis, mode, 0, 0.02],
    [plan, role, basis, mode, 30_000, 0.05],
  ];
  return sheet(name, headers, rows, []);
}

function sheet(
  name: string,
  headers: readonly string[],
  rows: SampleSheet["rows"],
  formats: readonly (string | undefined)[],
): SampleSheet {
  const columns = headers.map((header, index) => ({
    header,
    width: 16,
    ...(formats[index] !== undefined && { format: formats[index] }),
  }));
  return { name, columns, rows };
}

/** An export of orders as a file of separated values, without the sellers. */
export function ordersCsv(language: Language): string {
  const { columns, rows } = orderSheet(OWN_WORDS[language]);
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map(([order, , ...rest], index) => {
      const month = Math.floor(index / 2);
      const year = 2025 + Math.floor(month / 12);
      return [order, `${year}-${String((month % 12) + 1).padStart(2, "0")}-0${5 + (index % 2)}`, ...rest];
    }),
  ];
  return lines.map((cells) => cells.slice(0, -1).join(",")).join("\r\n");
}

/** A workbook of orders, staff and the plan they are paid by. */
export function payWorkbook(language: Language): Promise<Uint8Array> {
  const words = OWN_WORDS[language];
  return workbookBytes([orderSheet(words), staffSheet(words), planSheet(words)]);
}

/** A workbook of orders alone. */
export function shopWorkbook(language: Language): Promise<Uint8Array> {
  return workbookBytes([orderSheet(OWN_WORDS[language])]);
}

/**
 * A year of a shop: each month an order of 100,000 whose goods cost 60,000, ads of 10,000 that claim 30,000, and two designers at 5,000.
 */
export function yearOfShop(): Promise<Uint8Array> {
  const months = Array.from({ length: 12 }, (_, month) => day(2025, month + 1, 5));
  const orders = months.map((paid, at): SampleCell[] => [`T${at}`, paid, 100_000, 60_000]);
  const ads = months.map((month): SampleCell[] => [month, "Search", 10_000, 30_000]);
  const staff = ["Amy Reed", "Ben Cole"].map((name): SampleCell[] => [name, "Designer", 5_000]);
  return workbookBytes([
    sheet("Orders", ["Order number", "Pay time", "Paid amount", "Cost of goods"], orders, [
      undefined,
      FORMATS.day,
    ]),
    sheet("Ads", ["Date", "Channel", "Spend", "Attributed sales"], ads, [FORMATS.day]),
    sheet("Staff", ["Name", "Role", "Base pay"], staff, []),
  ]);
}
