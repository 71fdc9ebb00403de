import type { ColumnMeaning, SheetKind } from "../../sheets/reading/meaning";
import type { Language, Localised } from "../catalogue";

/** Tab names of templates where the kind's own name would be too long for a tab. */
export const TEMPLATE_TABS: Readonly<Partial<Record<SheetKind, Localised>>> = {
  sales: { en: "Orders", "zh-Hans": "订单", "zh-Hant": "訂單" },
  adjustments: { en: "Bonuses and deductions", "zh-Hans": "奖金津贴扣款", "zh-Hant": "獎金津貼扣款" },
};

/** Headers of templates where the column's general name would be taken for another in a sheet of this kind. */
export const TEMPLATE_HEADERS: Readonly<
  Partial<Record<SheetKind, Readonly<Partial<Record<ColumnMeaning, Localised>>>>>
> = {
  commissionPlans: {
    from: { en: "Effective from", "zh-Hans": "生效日期", "zh-Hant": "生效日期" },
    to: { en: "Effective to", "zh-Hans": "失效日期", "zh-Hant": "失效日期" },
    rate: { en: "Rate", "zh-Hans": "提成比例", "zh-Hant": "佣金比例" },
  },
  adjustments: { adjustment: { en: "Type", "zh-Hans": "类型", "zh-Hant": "類型" } },
};

type Choices = { readonly [L in Language]: readonly string[] };

/** What may be chosen in a column of words; a kind's own list goes before the general one. */
const CHOICES: Readonly<Partial<Record<ColumnMeaning, Choices>>> = {
  mode: { en: ["marginal", "whole"], "zh-Hans": ["分段", "全额"], "zh-Hant": ["分段", "全額"] },
  allotment: {
    en: ["individual", "by attendance", "by score", "equal"],
    "zh-Hans": ["个人", "按出勤", "按绩效", "平均"],
    "zh-Hant": ["個人", "按出勤", "按績效", "平均"],
  },
  salesOf: { en: ["own", "shop"], "zh-Hans": ["本人", "全店"], "zh-Hant": ["本人", "全店"] },
  measure: {
    en: ["month", "quarter", "half-year", "year", "cumulative"],
    "zh-Hans": ["每月", "季度", "半年", "年度", "累计"],
    "zh-Hant": ["每月", "季", "半年", "年度", "累計"],
  },
  recognition: {
    en: ["order", "payment", "delivery", "receipt"],
    "zh-Hans": ["下单", "付款", "发货", "收货"],
    "zh-Hant": ["下單", "付款", "出貨", "收貨"],
  },
  drawKind: {
    en: ["recoverable", "non-recoverable", "forgiven"],
    "zh-Hans": ["扣回", "不扣回", "免除"],
    "zh-Hant": ["扣回", "不扣回", "免除"],
  },
  adjustment: {
    en: ["bonus", "allowance", "deduction"],
    "zh-Hans": ["奖金", "津贴", "扣款"],
    "zh-Hant": ["獎金", "津貼", "扣款"],
  },
};

const CHOICES_OF_KIND: Readonly<Partial<Record<SheetKind, typeof CHOICES>>> = {
  platformFees: {
    basis: {
      en: ["net of refunds", "before refunds", "per month", "per year"],
      "zh-Hans": ["扣退款后", "退款前", "每月", "每年"],
      "zh-Hant": ["扣退款後", "退款前", "每月", "每年"],
    },
  },
  commissionPlans: {
    basis: {
      en: ["net sales", "gross sales", "gross profit", "units", "orders", "attainment"],
      "zh-Hans": ["净销售额", "销售总额", "毛利", "件数", "订单数", "目标达成率"],
      "zh-Hant": ["淨銷售額", "銷售總額", "毛利", "件數", "訂單數", "目標達成率"],
    },
  },
};

/** The words that a column of a template offers; none where anything may be written. */
export function choicesOf(kind: SheetKind, meaning: ColumnMeaning): Choices | undefined {
  return CHOICES_OF_KIND[kind]?.[meaning] ?? CHOICES[meaning];
}
