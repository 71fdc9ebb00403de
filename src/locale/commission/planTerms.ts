import type { CommissionProblem } from "../../sheets/reading/commission/problem";
import type { ProblemTexts } from "../catalogue";
import { MEANING_NAMES } from "../reading/meanings";

type OfTerms = Extract<
  CommissionProblem,
  { readonly code: "planValueNotUnderstood" | "planDateOfRow" | "planModeMissing" }
>;

/** What is said of terms from which nothing can be paid. */
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
  planDateOfRow: {
    en: (p) =>
      `Plan “${p.plan}”: ${MEANING_NAMES[p.meaning].en} in this row is not that of the rows above, and it is not certain whether a new plan begins here; nothing is paid from it. If one does, write its name, role or person in this row and all its terms with it; else leave the date blank.`,
    "zh-Hans": (p) =>
      `方案“${p.plan}”本行的${MEANING_NAMES[p.meaning]["zh-Hans"]}与上方各行不同，无法确定是否为新方案，该方案不计提。若是新方案，请在本行写明名称、岗位或姓名及全部条款；否则请清空该日期。`,
    "zh-Hant": (p) =>
      `方案「${p.plan}」本列的${MEANING_NAMES[p.meaning]["zh-Hant"]}與上方各列不同，無法確定是否為新方案，該方案不計佣金。若是新方案，請在本列寫明名稱、職位或姓名及全部條款；否則請清空該日期。`,
  },
};
