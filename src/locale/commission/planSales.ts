import { SALE_ATTRIBUTES, type SalesScope } from "../../domain/commission/salesScope";
import type { CommissionProblem } from "../../sheets/reading/commission/problem";
import type { Language, ProblemTexts } from "../catalogue";
import { counted, grouped } from "../figures";
import { MEANING_NAMES } from "../reading/meanings";

type OfSales = Extract<
  CommissionProblem,
  {
    readonly code:
      | "planOfSomeClash"
      | "planSalesTogether"
      | "planTermOfOne"
      | "planSalesUnknown"
      | "salesOfNoPlan"
      | "salesOfOthers"
      | "ordersOfSeveral";
  }
>;

/** More values than these are not listed. */
const MOST_VALUES = 12;

/**
 * Values as they are listed in a sentence; an empty one stands for cells without any.
 *
 * @example valuesText(["shoes", ""], "en") // "“shoes”, (none)"
 */
function valuesText(values: readonly string[], language: Language): string {
  const none = language === "en" ? "(none)" : "（空）";
  const quoted = (value: string) => (language === "zh-Hant" ? `「${value}」` : `“${value}”`);
  const shown = values.slice(0, MOST_VALUES).map((value) => (value === "" ? none : quoted(value)));
  return [...shown, ...(values.length > MOST_VALUES ? ["…"] : [])].join(language === "en" ? ", " : "、");
}

/**
 * Which sales a plan counts, or leaves out.
 *
 * @example scopeText({ category: ["shoes", "bags"] }, "en") // "Category “shoes”, “bags”"
 */
export function scopeText(scope: SalesScope, language: Language): string {
  return SALE_ATTRIBUTES.flatMap((of) => {
    const values = scope[of];
    return values ? [`${MEANING_NAMES[of][language]} ${valuesText(values, language)}`] : [];
  }).join(language === "en" ? "; " : "；");
}

const span = (months: readonly string[]) =>
  months.length > 1 ? `${months[0]} … ${months[months.length - 1]}` : months.join();

/** What is said of plans that count some of the sales. */
export const PLAN_SALES_TEXTS: ProblemTexts<OfSales> = {
  planOfSomeClash: {
    en: (p) =>
      `Plan “${p.plan}” counts only some of the sales, and its ${MEANING_NAMES[p.meaning].en} is for all that a person sells in a month; nothing is paid from it. Put that on a plan for all others; a target may stand in the plan's own rows.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”只计部分销售，而“${MEANING_NAMES[p.meaning]["zh-Hans"]}”按个人整月全部销售计，该方案不计提。请写在计其他销售的方案上；目标可写在本方案的行里。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」只計部分銷售，而「${MEANING_NAMES[p.meaning]["zh-Hant"]}」依個人整月全部銷售計，該方案不計佣金。請寫在計其他銷售的方案上；目標可寫在本方案的列裡。`,
  },
  planSalesTogether: {
    en: (p) =>
      `Plan “${p.plan}” counts these sales together, by one set of bands: ${scopeText(p.sold, "en")}. If each climbs them by itself, write a row for each.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”合并计算并共用分档：${scopeText(p.sold, "zh-Hans")}。若各自计算，请每项写一行。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」合併計算並共用級距：${scopeText(p.sold, "zh-Hant")}。若各自計算，請每項寫一列。`,
  },
  planTermOfOne: {
    en: (p) =>
      `Plan “${p.plan}” has a ${MEANING_NAMES[p.meaning].en} in one of its rows: whether it is for these sales or for those of all its rows is not told, so nothing is paid from them. Write it in each row that it is for, or the plan's name in each row.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”只有一行写了“${MEANING_NAMES[p.meaning]["zh-Hans"]}”，不知是对本行还是各行合计，各行均不计提。请在适用的每一行填写，或每行都写明方案或岗位。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」只有一列寫了「${MEANING_NAMES[p.meaning]["zh-Hant"]}」，不知是對本列還是各列合計，各列均不計佣金。請在適用的每一列填寫，或每列都寫明方案或職位。`,
  },
  planSalesUnknown: {
    en: (p) =>
      `Plan “${p.plan}” counts sales of ${MEANING_NAMES[p.of].en} “${p.said}”, which ${p.known.length === 0 ? "no order tells: none of their columns is known as that, choose it under Data › Sheets" : `no order names (they name ${valuesText(p.known, "en")})`}; nothing is paid from it.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”只计${MEANING_NAMES[p.of]["zh-Hans"]}“${p.said}”的销售，但${p.known.length === 0 ? "订单中没有识别出这一列，请在“数据 › 工作表”中指定" : `订单中只有${valuesText(p.known, "zh-Hans")}`}，该方案不计提。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」只計${MEANING_NAMES[p.of]["zh-Hant"]}「${p.said}」的銷售，但${p.known.length === 0 ? "訂單中沒有辨識出這一欄，請在「資料 › 工作表」中指定" : `訂單中只有${valuesText(p.known, "zh-Hant")}`}，該方案不計佣金。`,
  },
  salesOfNoPlan: {
    en: (p) =>
      `${p.person} sold ${grouped(p.amount)} (${span(p.months)}) for which no plan of theirs counts: ${scopeText(p.sold, "en")}. It pays nothing; add a plan for it, or one for all others.`,
    "zh-Hans": (p) =>
      `${p.person} 的销售 ${grouped(p.amount)}（${span(p.months)}）没有适用的方案，未计提：${scopeText(p.sold, "zh-Hans")}。请增加方案，或加一行“其他”。`,
    "zh-Hant": (p) =>
      `${p.person} 的銷售 ${grouped(p.amount)}（${span(p.months)}）沒有適用的方案，未計佣金：${scopeText(p.sold, "zh-Hant")}。請增加方案，或加一列「其他」。`,
  },
  ordersOfSeveral: {
    en: (p) =>
      `${counted(p.orders, "order has", "orders have")} goods of more than one ${MEANING_NAMES[p.of].en.toLowerCase()} and one amount for all of them: they count as of none. Give each item its own amount.`,
    "zh-Hans": (p) =>
      `${p.orders} 笔订单含多个${MEANING_NAMES[p.of]["zh-Hans"]}，只有一个总金额，视为没有${MEANING_NAMES[p.of]["zh-Hans"]}。请为每件商品填写金额。`,
    "zh-Hant": (p) =>
      `${p.orders} 筆訂單含多個${MEANING_NAMES[p.of]["zh-Hant"]}，只有一個總金額，視為沒有${MEANING_NAMES[p.of]["zh-Hant"]}。請為每件商品填寫金額。`,
  },
  salesOfOthers: {
    en: (p) =>
      `Plan “${p.plan}” counts ${grouped(p.amount)} of sales (${span(p.months)}) that no other plan names: ${scopeText(p.sold, "en")}.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”计入其他方案没有列出的销售 ${grouped(p.amount)}（${span(p.months)}）：${scopeText(p.sold, "zh-Hans")}。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」計入其他方案沒有列出的銷售 ${grouped(p.amount)}（${span(p.months)}）：${scopeText(p.sold, "zh-Hant")}。`,
  },
};
