import type { CommissionProblem } from "../../sheets/reading/commission/problem";
import type { ProblemTexts } from "../catalogue";
import { grouped } from "../figures";
import { MEANING_NAMES } from "../reading/meanings";

type OfShops = Extract<
  CommissionProblem,
  { readonly code: "planOfShopClash" | "planShopUnknown" | "salesOfOtherShop" }
>;

/** What is said of plans that count the sales of one shop. */
export const PLAN_SHOP_TEXTS: ProblemTexts<OfShops> = {
  planOfShopClash: {
    en: (p) =>
      `Plan “${p.plan}” counts the sales of one shop, and its ${MEANING_NAMES[p.meaning].en} is for a person's whole month; nothing is paid from it. Put that on a plan without a shop.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”只计一家店铺的销售，而“${MEANING_NAMES[p.meaning]["zh-Hans"]}”是按个人整月计的，该方案不计提。请把它写在不限店铺的方案上。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」只計一家店鋪的銷售，而「${MEANING_NAMES[p.meaning]["zh-Hant"]}」是依個人整月計的，該方案不計佣金。請把它寫在不限店鋪的方案上。`,
  },
  planShopUnknown: {
    en: (p) =>
      `Plan “${p.plan}” counts the sales of “${p.shop}”, which ${p.shops.length === 0 ? "no order tells: none of their columns is known as the shop, choose it under Data › Sheets" : `is none of the shops of the orders (${p.shops.join(", ")})`}; nothing is paid from it.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”只计“${p.shop}”的销售，但${p.shops.length === 0 ? "订单中没有识别出店铺列，请在“数据 › 工作表”中指定" : `订单中的店铺是：${p.shops.join("、")}`}，该方案不计提。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」只計「${p.shop}」的銷售，但${p.shops.length === 0 ? "訂單中沒有辨識出店鋪欄，請在「資料 › 工作表」中指定" : `訂單中的店鋪是：${p.shops.join("、")}`}，該方案不計佣金。`,
  },
  salesOfOtherShop: {
    en: (p) =>
      `${p.person} sold ${grouped(p.amount)} ${p.shop === "" ? "in no shop that is named" : `in “${p.shop}”`} (${p.months.join(", ")}), for which no plan of theirs counts: it pays nothing. Add a plan for it, or one without a shop.`,
    "zh-Hans": (p) =>
      `${p.person} 在${p.shop === "" ? "未注明店铺的订单中" : `“${p.shop}”`}销售 ${grouped(p.amount)}（${p.months.join("、")}），没有适用的方案，未计提。请为其增加方案，或设一个不限店铺的方案。`,
    "zh-Hant": (p) =>
      `${p.person} 在${p.shop === "" ? "未註明店鋪的訂單中" : `「${p.shop}」`}銷售 ${grouped(p.amount)}（${p.months.join("、")}），沒有適用的方案，未計佣金。請為其增加方案，或設一個不限店鋪的方案。`,
  },
};
