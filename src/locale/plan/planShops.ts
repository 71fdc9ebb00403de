import type { Localised } from "../catalogue";

/** The sheet of the plan by shop. */
export const SHOPS_SHEET = {
  title: { en: "Plan by shop", "zh-Hans": "分店铺规划", "zh-Hant": "分店鋪規劃" },
  hint: {
    en: "Sales by the shops' shares; refunds, cost and ads weigh by each shop's own rate and add up to the plan. Pay and agency work for all shops.",
    "zh-Hans":
      "销售额按店铺占比分配；退款、成本、推广按各店自身比率加权，合计等于总规划。人工与代运营由各店共用。",
    "zh-Hant":
      "銷售額按店鋪佔比分配；退款、成本、廣告按各店自身比率加權，合計等於總規劃。人事與代運營由各店共用。",
  },
  shop: { en: "Shop", "zh-Hans": "店铺", "zh-Hant": "店鋪" },
  all: { en: "All shops", "zh-Hans": "全部店铺", "zh-Hant": "全部店鋪" },
  contribution: {
    en: "Left for people and profit",
    "zh-Hans": "贡献毛益",
    "zh-Hant": "邊際貢獻",
  },
  refundWeight: { en: "Refunds weigh", "zh-Hans": "退款权重", "zh-Hant": "退款權重" },
  costWeight: { en: "Cost weighs", "zh-Hans": "成本权重", "zh-Hant": "成本權重" },
  adWeight: { en: "Ads weigh", "zh-Hans": "推广权重", "zh-Hant": "廣告權重" },
  check: {
    en: "Check: all shops less plan",
    "zh-Hans": "核对：各店合计减规划",
    "zh-Hant": "核對：各店合計減規劃",
  },
} satisfies Record<string, Localised>;
