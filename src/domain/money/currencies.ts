/**
 * Currencies that a text may name, by ISO 4217. Those whose code is an English word (ALL, COP, PEN, TOP, TRY) are known by their signs and
 * names alone: `try 3 months` names no lira.
 */
const CODES = [
  ...(["AED", "ARS", "AUD", "BDT", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "CZK", "DKK"] as const),
  ...(["EGP", "EUR", "GBP", "GHS", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES"] as const),
  ...(["KRW", "KWD", "KZT", "LKR", "MAD", "MOP", "MXN", "MYR", "NGN", "NOK", "NPR", "NZD", "OMR"] as const),
  ...(["PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TWD"] as const),
  ...(["UAH", "USD", "VND", "ZAR"] as const),
] as const;

/** A currency that a text names, by its ISO 4217 code. */
export type Currency = (typeof CODES)[number] | "TRY" | "PEN" | "COP";

/** Signs and names beside the codes, in lower case; those that several countries have are in none of these lists. */
const NAMES: Partial<Record<Currency, string>> = {
  CNY: "rmb 人民币 人民幣",
  TWD: "nt$ ntd 新台币 新台幣 新臺幣 台币 台幣 臺幣",
  HKD: "hk$ 港币 港幣 港元",
  MOP: "mop$ 澳门元 澳門元",
  USD: "us$ u$s 美元 美金",
  EUR: "€ 欧元 歐元",
  GBP: "£ 英镑 英鎊",
  JPY: "jp¥ 日元 日圆 日圓 日币 日幣",
  KRW: "₩ 韩元 韓元 韩币 韓幣",
  SGD: "s$ sg$ 新币 新幣 新加坡元 坡币 坡幣",
  MYR: "rm 马币 馬幣 令吉",
  THB: "฿ 泰铢 泰銖",
  IDR: "rp rp. 印尼盾",
  PHP: "₱ 菲律宾比索 菲律賓比索",
  VND: "₫ vnđ 越南盾",
  INR: "₹ rs rs. 印度卢比 印度盧比",
  AUD: "a$ au$ 澳元 澳币 澳幣",
  NZD: "nz$ 纽币 紐幣 新西兰元 紐元",
  CAD: "c$ ca$ 加元 加币 加幣",
  MXN: "mx$",
  BRL: "r$ 雷亚尔 雷亞爾",
  AED: "dhs dh 迪拉姆",
  CHF: "sfr sfr. 瑞郎 瑞士法郎",
  PLN: "zł",
  CZK: "kč",
  TRY: "₺ tl",
  ILS: "₪",
  NGN: "₦",
  UAH: "₴",
  RUB: "₽ 卢布 盧布",
  KZT: "₸",
  PEN: "s/.",
  COP: "col$",
};

/** Every name of a currency that is no other's, longer ones before those that they begin with. */
export const CURRENCY_NAMES: readonly (readonly [string, Currency])[] = [
  ...CODES.map((code) => [code.toLowerCase(), code] as const),
  ...(Object.entries(NAMES) as [Currency, string][]).flatMap(([code, names]) =>
    names.split(" ").map((name) => [name, code] as const),
  ),
].sort(([a], [b]) => b.length - a.length);
