import type { StepsDoubt } from "../../sheets/reading/commission/planSteps";
import type { TargetDoubt } from "../../sheets/reading/commission/planShape";
import type { CommissionProblem } from "../../sheets/reading/commission/problem";
import { problemText, type Language, type Localised } from "../catalogue";
import { PAY_PROBLEMS } from "./commission";

/** How a plan is paid that cannot be counted over several months. */
export const ALONE: Readonly<Record<"attainment" | "lines", Localised>> = {
  attainment: {
    en: "on completion of a target, which is counted over a month, quarter, half-year or year",
    "zh-Hans": "按完成率计提，完成率只能按月、季度、半年或年度计算",
    "zh-Hant": "依達成率計算，達成率只能依月、季、半年或年計算",
  },
  lines: {
    en: "order by order, which cannot be counted over several months",
    "zh-Hans": "按单计提，不能跨月累计",
    "zh-Hant": "依單筆訂單計算，不能跨月累計",
  },
};

type Said = (header: string, found: string) => string;

/** What a column says that cannot be followed, and what to do. */
export const NARROWED: Readonly<Record<"sales" | "people" | "pay", Readonly<Record<Language, Said>>>> = {
  sales: {
    en: (header, found) =>
      `counts only some of the sales (“${header}”: ${found}), which is not worked out; nothing is paid from it. Empty the column if it counts all sales.`,
    "zh-Hans": (header, found) =>
      `只按部分业绩计提（“${header}”：${found}），无法按此计算，该方案不计提。如果按全部业绩计提，请清空该列。`,
    "zh-Hant": (header, found) =>
      `只依部分業績計算（「${header}」：${found}），無法依此計算，該方案不計佣金。如果依全部業績計算，請清空該欄。`,
  },
  people: {
    en: (header, found) =>
      `is only for some people (“${header}”: ${found}), which the staff sheet does not tell; nothing is paid from it. Name the person or role, or empty the column if it is for everybody of the role.`,
    "zh-Hans": (header, found) =>
      `只适用于部分人员（“${header}”：${found}），人员表中没有这一项，该方案不计提。请填写姓名或岗位；如果适用于该岗位所有人，请清空该列。`,
    "zh-Hant": (header, found) =>
      `只適用於部分人員（「${header}」：${found}），人員表中沒有這一項，該方案不計佣金。請填寫姓名或職位；如果適用於該職位所有人，請清空該欄。`,
  },
  pay: {
    en: (header, found) =>
      `says something of its pay that cannot be followed (“${header}”: ${found}); nothing is paid from it. Write it as bands, a rate above a target, a bonus or a cap, or rename the column to Notes if it pays nothing.`,
    "zh-Hans": (header, found) =>
      `有一项与计提有关的内容无法计算（“${header}”：${found}），该方案不计提。请改写为分档、目标和超额提成比例、奖金或封顶；如果与计提无关，请把列名改为“备注”。`,
    "zh-Hant": (header, found) =>
      `有一項與佣金有關的內容無法計算（「${header}」：${found}），該方案不計佣金。請改寫為級距、目標和超額佣金比例、獎金或上限；如果與佣金無關，請把欄名改為「備註」。`,
  },
};

/** Why it is open what a plan's target does, and what to do. */
export const TARGET_DOUBTS: Readonly<Record<TargetDoubt, Localised>> = {
  alone: {
    en: "has a target, but does not say what reaching or missing it changes: write bands of completion, a rate above the target or a bonus for reaching it, or leave the target to a sheet of targets",
    "zh-Hans":
      "有目标，但没有写明达到或未达到目标时怎样计提：请写明完成率分档、超额提成比例或达标奖，或者把目标放到目标表",
    "zh-Hant":
      "有目標，但沒有寫明達到或未達到目標時怎樣計算：請寫明達成率級距、超額佣金比例或達標獎，或者把目標放到目標表",
  },
  bands: {
    en: "has bands and a rate above the target besides: write all rates as bands",
    "zh-Hans": "既有分档又有超额提成比例：请把全部比例写成分档",
    "zh-Hant": "既有級距又有超額佣金比例：請把全部比例寫成級距",
  },
  time: {
    en: "has a target of another time than it counts over: name both alike, by the month, quarter, half-year or year",
    "zh-Hans": "的目标与累计方式的期间不一致：请统一为按月、季度、半年或年度",
    "zh-Hant": "的目標與累計方式的期間不一致：請統一為依月、季、半年或年度",
  },
  flat: {
    en: "has a target and a bonus, but does not say that the bonus is for reaching it: if it is, name the column Target bonus; if not, give it a band of its own",
    "zh-Hans":
      "有目标和奖金，但没有写明奖金是否在达标时发放：如果是，请把列名改为“达标奖”；如果不是，请写成分档",
    "zh-Hant":
      "有目標和獎金，但沒有寫明獎金是否在達標時發放：如果是，請把欄名改為「達標獎」；如果不是，請寫成級距",
  },
  whole: {
    en: "has a rate above the target, which is one for the excess, and says that rates are paid on everything: write it as bands",
    "zh-Hans": "有超额提成比例（只对超出部分），计算方式却是全额：请写成分档",
    "zh-Hant": "有超額佣金比例（只對超出部分），計算方式卻是累計落點：請寫成級距",
  },
  basis: {
    en: "has a rate above the target and no target, and is not paid on net sales, which targets are measured by: give the plan its target",
    "zh-Hans": "有超额提成比例但没有目标，且不按净销售额计提（目标按净销售额衡量）：请在方案中填写目标",
    "zh-Hant": "有超額佣金比例但沒有目標，且不依淨銷售額計算（目標依淨銷售額衡量）：請在方案中填寫目標",
  },
};

/** Why it is open what a plan pays for every step, and what to do. */
export const STEPS_DOUBTS: Readonly<Record<StepsDoubt, Localised>> = {
  several: {
    en: "pays a bonus for every so much of the sales in more than one way: keep one, or make a plan with bands of it",
    "zh-Hans": "有多个“每满……奖……”：请只保留一个，或者改写为分档",
    "zh-Hant": "有多個「每滿……獎……」：請只保留一個，或者改寫為級距",
  },
  measure: {
    en: "pays a bonus for every so much of the sales, but counts completion of a target or order by order: put the bonus in a plan of its own",
    "zh-Hans": "有“每满……奖……”，但按完成率或按单计提：请把这项奖金写成单独的方案",
    "zh-Hant": "有「每滿……獎……」，但依達成率或依單筆訂單計算：請把這項獎金寫成單獨的方案",
  },
  pieces: {
    en: "pays a bonus for every so many pieces, but does not count pieces: make pieces what it is paid on",
    "zh-Hans": "按每满多少件发奖金，但计提基数不是件数：请把计提基数改为件数",
    "zh-Hant": "依每滿多少件發獎金，但計算基準不是件數：請把計算基準改為件數",
  },
};

type Why = Extract<CommissionProblem, { code: "commissionNotPaid" }>["why"];

const NO_COST: Localised = {
  en: "some of its orders have no cost of goods",
  "zh-Hans": "有订单缺少商品成本",
  "zh-Hant": "有訂單缺少商品成本",
};
const NO_UNITS: Localised = {
  en: "some of its orders have no number of pieces",
  "zh-Hans": "有订单缺少件数",
  "zh-Hant": "有訂單缺少件數",
};
const NO_ORDERS: Localised = {
  en: "its sales have neither order numbers nor a number of orders, so that nobody knows how many orders they are",
  "zh-Hans": "销售数据既没有订单号，也没有订单数，无法得知有多少单",
  "zh-Hant": "銷售資料既沒有訂單編號，也沒有訂單數，無法得知有多少單",
};
const UNKNOWN = { grossProfit: NO_COST, units: NO_UNITS, orders: NO_ORDERS } as const;

const NO_TARGET: Localised = {
  en: "there is no target above 0 of that time: state one on a sheet of targets with the columns Month, Name or Shop, and Target",
  "zh-Hans": "没有当期大于 0 的目标，请在目标表中填写“月份”“姓名”（或“店铺”）和“目标”",
  "zh-Hant": "沒有當期大於 0 的目標，請在目標表中填寫「月份」「姓名」（或「店鋪」）與「目標」",
};

/** Why a plan's commission of a month was not paid. */
export function whyText(why: Why, language: Language): string {
  if (why.code === "basisUnknown") return UNKNOWN[why.basis][language];
  if (why.code === "noTarget" && why.target.isZero()) return NO_TARGET[language];
  return problemText(PAY_PROBLEMS, why, language);
}
