import type { CommissionProblem } from "../../sheets/reading/commission/problem";
import type { ProblemTexts } from "../catalogue";
import { MEANING_NAMES } from "../reading/meanings";
import { PAY_LABELS } from "./commission";

type OfTerms = Extract<
  CommissionProblem,
  {
    readonly code:
      | "planValueNotUnderstood"
      | "planDateOfRow"
      | "planModeMissing"
      | "planModeSaid"
      | "planBonusHighest"
      | "planMeasureUnclear"
      | "planBandBlank"
      | "planBoundsSmall"
      | "planBandsOfOther"
      | "planOfTitle";
  }
>;

/** What is said of terms from which nothing can be paid, or that stand beside a table. */
export const PLAN_TERM_TEXTS: ProblemTexts<OfTerms> = {
  planValueNotUnderstood: {
    en: (p) =>
      `Plan “${p.plan}”: ${MEANING_NAMES[p.meaning].en} was not understood; nothing is paid from the plan.`,
    "zh-Hans": (p) => `方案“${p.plan}”的${MEANING_NAMES[p.meaning]["zh-Hans"]}无法识别，该方案不计提。`,
    "zh-Hant": (p) => `方案「${p.plan}」的${MEANING_NAMES[p.meaning]["zh-Hant"]}無法辨識，該方案不計佣金。`,
  },
  planModeMissing: {
    en: (p) =>
      `Plan “${p.plan}” does not say whether its tiers are marginal or whole; nothing is paid from it until it does.`,
    "zh-Hans": (p) => `方案“${p.plan}”未注明分段累加还是全额累进，注明之前不计提。`,
    "zh-Hant": (p) => `方案「${p.plan}」未註明分段加總或累計落點，註明之前不計佣金。`,
  },
  planModeSaid: {
    en: (p) =>
      `The bands of plan “${p.plan}” are read as this text says: ${PAY_LABELS[p.mode].en.toLowerCase()}.`,
    "zh-Hans": (p) => `方案“${p.plan}”的档位按此处文字计算：${PAY_LABELS[p.mode]["zh-Hans"]}。`,
    "zh-Hant": (p) => `方案「${p.plan}」的級距依此處文字計算：${PAY_LABELS[p.mode]["zh-Hant"]}。`,
  },
  planBonusHighest: {
    en: (p) =>
      `Of the bonuses of plan “${p.plan}” that of the highest band reached is paid, and those below it are not paid as well. If they add up, write “marginal” as its mode.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”的奖金按达到的最高一档发放，不与较低各档相加。如需相加，计算方式请写“分段累加”。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」的獎金依達到的最高一級發放，不與較低各級相加。如需相加，計算方式請寫「分段加總」。`,
  },
  planBandBlank: {
    en: (p) =>
      p.isFirst
        ? `The first band of plan “${p.plan}” says no rate or bonus and pays nothing; write 0% if that is meant.`
        : `This band of plan “${p.plan}” says no rate or bonus; nothing is paid from the plan. Write its rate, also where the cell is merged with the one above, or 0%.`,
    "zh-Hans": (p) =>
      p.isFirst
        ? `方案“${p.plan}”的第一档没有比例或奖金，不计提；如确为不计提，请写 0%。`
        : `方案“${p.plan}”的本档没有比例或奖金，该方案不计提。请填写比例（与上方合并的单元格也要填），或写 0%。`,
    "zh-Hant": (p) =>
      p.isFirst
        ? `方案「${p.plan}」的第一級沒有比例或獎金，不計佣金；如確為不計，請寫 0%。`
        : `方案「${p.plan}」的本級沒有比例或獎金，該方案不計佣金。請填寫比例（與上方合併的儲存格也要填），或寫 0%。`,
  },
  planBandsOfOther: {
    en: (p) =>
      `The bands of plan “${p.plan}” count pieces or orders, and it is paid on something else, which is not worked out; nothing is paid from it. State its bands in what it is paid on.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”的档位按件数或订单数，计提基数却是别的，暂不能这样计算，该方案不计提。请按计提基数填写档位。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」的級距依件數或訂單數，計算基準卻是別的，暫不能這樣計算，該方案不計佣金。請依計算基準填寫級距。`,
  },
  planBoundsSmall: {
    en: (p) =>
      `The highest bound of plan “${p.plan}” is ${p.at} of money: if it is in thousands or ten thousands, say so in the header, as in “From (thousand)”.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”的最高界限只有 ${p.at} 元：如以万元为单位，请在表头写明，如“起（万元）”。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」的最高界限只有 ${p.at} 元：如以萬元為單位，請在標題寫明，如「起（萬元）」。`,
  },
  planMeasureUnclear: {
    en: (p) =>
      p.isOther
        ? `This text has plan “${p.plan}” count over another time than its own columns do; nothing is paid from it. Correct one of them.`
        : `By this text plan “${p.plan}” may count over more than a month, and it is not told over what; nothing is paid from it. Add a column “${MEANING_NAMES.measure.en}” with month, quarter, year or cumulative.`,
    "zh-Hans": (p) =>
      p.isOther
        ? `此处文字与方案“${p.plan}”自身各列所写的累计周期不一致，该方案不计提，请改正其一。`
        : `按此处文字，方案“${p.plan}”可能跨月累计，但未写明周期，该方案不计提。请增加“${MEANING_NAMES.measure["zh-Hans"]}”列，填写月、季度、年或累计。`,
    "zh-Hant": (p) =>
      p.isOther
        ? `此處文字與方案「${p.plan}」自身各欄所寫的累計週期不一致，該方案不計佣金，請改正其一。`
        : `依此處文字，方案「${p.plan}」可能跨月累計，但未寫明週期，該方案不計佣金。請增加「${MEANING_NAMES.measure["zh-Hant"]}」欄，填寫月、季度、年或累計。`,
  },
  planOfTitle: {
    en: ({ plan, named }) =>
      named.length > 0
        ? `The table “${plan}” names nobody; by its title it is for ${named.join(", ")}.`
        : `The table “${plan}” names nobody, and its title no role or person of your sheets: nothing is paid from it. Add a column “Role” or “Name”.`,
    "zh-Hans": ({ plan, named }) =>
      named.length > 0
        ? `“${plan}”的表中没有岗位或姓名，按标题适用于${named.join("、")}。`
        : `“${plan}”的表中没有岗位或姓名，标题也不含人员表中的岗位或姓名，不计提。请增加“岗位”或“姓名”列。`,
    "zh-Hant": ({ plan, named }) =>
      named.length > 0
        ? `「${plan}」的表中沒有職位或姓名，依標題適用於${named.join("、")}。`
        : `「${plan}」的表中沒有職位或姓名，標題也不含人員表中的職位或姓名，不計佣金。請增加「職位」或「姓名」欄。`,
  },
  planDateOfRow: {
    en: (p) =>
      `Plan “${p.plan}”: ${MEANING_NAMES[p.meaning].en} in this row is not that of the rows above: is it a band, or a new plan? Nothing is paid from it. Write the plan's name and all its terms in this row, or leave the date blank.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”本行的${MEANING_NAMES[p.meaning]["zh-Hans"]}与上方不同：是分档还是新方案？该方案不计提。请在本行写明方案名称和全部条款，或清空日期。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」本列的${MEANING_NAMES[p.meaning]["zh-Hant"]}與上方不同：是級距還是新方案？該方案不計佣金。請在本列寫明方案名稱和全部條款，或清空日期。`,
  },
};
