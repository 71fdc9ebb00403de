import type { ReadingRow, StatedPart } from "../../domain/agency/reading/readingRows";
import type { Term } from "../../domain/agency/reading/quoteReading";
import { text, type Language, type Localised } from "../catalogue";
import { SERVICE_NAMES, serviceInState } from "./agencyScope";
import { WORD_LABELS } from "./agencyTerms";

const OPEN = text("not stated", "未说明", "未說明");
const HIGHER = text("the higher", "取高", "取高");

/** What a term says in a word instead of a figure, by the word that stands for it in a reading. */
const VALUES: Partial<Record<Term, Readonly<Record<string, Localised>>>> = {
  rateBase: {
    "settled sales": text("settled sales", "结算金额", "結算金額"),
    "sales closed by that agent": text("sales closed by that agent", "该客服成交额", "該客服成交額"),
    "net profit": text("net profit", "净利润", "淨利"),
    "net profit after ads": text("net profit after ads", "扣广告费后净利润", "扣廣告費後淨利"),
    "gross profit": text("gross profit", "毛利", "毛利"),
    "gross profit after ads": text("gross profit after ads", "扣广告费后毛利", "扣廣告費後毛利"),
    profit: text("profit", "利润", "利潤"),
    "profit after ads": text("profit after ads", "扣广告费后利润", "扣廣告費後利潤"),
    "profit after refunds": text("profit after refunds", "扣退款后利润", "扣退款後利潤"),
    "profit after ads and refunds": text(
      "profit after ads and refunds",
      "扣广告费与退款后利润",
      "扣廣告費與退款後利潤",
    ),
    "sales growth": text("sales growth", "销售增长额", "銷售成長額"),
    "net sales": text("net sales", "退款后净额", "退款後淨額"),
    "cash received": text("cash received", "回款", "回款"),
    "paid sales": text("paid sales", "实付", "實付"),
    "actual sales": text("actual sales", "实际销售额", "實際銷售額"),
    "actual month sales": text("actual sales of the month", "当月实际销售额", "當月實際銷售額"),
    "gross (流水)": text("gross turnover", "流水", "流水"),
    "ad spend": text("ad spend", "广告费", "廣告費"),
    "ad budget": text("ad budget", "广告预算", "廣告預算"),
    "other fee": text("another fee", "其他费用", "其他費用"),
  },
  tiersMode: {
    marginal: text("each tier's rate on its part", "分段累加", "分段加總"),
    "marginal above threshold": text("each tier's rate on its part", "分段累加", "分段加總"),
    "marginal above target": text("each tier's rate on its part", "分段累加", "分段加總"),
    whole: text("the tier reached on all", "全额累进", "累計落點"),
    ambiguous: OPEN,
    "ambiguous above threshold": OPEN,
  },
  threshold: {
    target: text("the target", "目标销售额", "目標銷售額"),
    baseline: text("the sales before", "原有销售额", "原有銷售額"),
    "sales floor (not stated)": OPEN,
    "GMV floor (not stated)": OPEN,
  },
  minimum: { unstated: OPEN },
  minimumMeaning: WORD_LABELS,
  adShare: WORD_LABELS,
  capMeaning: { bill: text("of the whole bill", "按全部费用", "以全部費用計"), open: OPEN },
  feePeriod: { unstated: OPEN },
  combine: {
    max: HIGHER,
    "max(A, B + commission)": HIGHER,
    "max(hourly, guarantee + commission)": HIGHER,
    min: text("the lower", "取低", "取低"),
  },
  settlement: {
    monthly: text("by month", "按月", "按月"),
    quarterly: text("by quarter", "按季度", "按季"),
    annual: text("by year", "按年", "按年"),
  },
  when: { promo: text("campaign months", "大促月份", "檔期月份") },
};

const PART_NAMES: Readonly<Record<Exclude<StatedPart["name"], keyof typeof SERVICE_NAMES>, Localised>> = {
  sales: text("sales", "销售额", "銷售額"),
  fee: text("fee", "费用", "費用"),
  adSpend: text("ad spend", "广告费", "廣告費"),
  withinMonths: text("within months", "考核月数", "考核月數"),
  roi: text("ROI", "投产比", "廣告投資報酬率（ROAS）"),
  attainment: text("reached from", "达标线", "達標線"),
  refundIfMissed: text("refund if missed", "未达标退款", "未達標退款"),
  refundShare: text("share refunded if missed", "未达标退费比例", "未達標退費比例"),
  proRata: text("pro rata", "按缺口比例", "依缺口比例"),
  atRisk: text("fee that rests on results", "与考核挂钩的服务费", "與考核掛鉤的服務費"),
  atRiskShare: text("share that rests on results", "与考核挂钩的比例", "與考核掛鉤的比例"),
  monthly: text("paid by month", "按月付", "按月付"),
  quarterly: text("paid by quarter", "按季付", "按季付"),
  halfYearly: text("paid by half-year", "按半年付", "按半年付"),
  annual: text("paid by year", "按年付", "按年付"),
  any: text("paid in advance", "预付", "預付"),
};

const partText = ({ name, state }: StatedPart, language: Language): string =>
  name in SERVICE_NAMES
    ? serviceInState(name as keyof typeof SERVICE_NAMES, state, language)
    : PART_NAMES[name as keyof typeof PART_NAMES][language];

/**
 * What a row says at its lower end, in a person's words where it is a word and not a figure.
 *
 * @example statedValue({ term: "rateBase", low: "net sales", … }, "zh-Hant") // "退款後淨額"
 */
export function statedValue(
  { term, low, part }: Pick<ReadingRow, "term" | "low" | "part">,
  language: Language,
): string | number | boolean | undefined {
  if (part) {
    const said = partText(part, language);
    return part.value === undefined ? said : `${said} ${part.value}`;
  }
  const word = typeof low === "string" ? VALUES[term as Term]?.[low] : undefined;
  return word?.[language] ?? low;
}
