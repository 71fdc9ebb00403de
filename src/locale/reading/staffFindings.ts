import type { ReadingProblem } from "../../sheets/reading/problem";
import type { ProblemTexts } from "../catalogue";

type StaffProblem = Extract<ReadingProblem, { readonly code: `basePay${string}` }>;

/** What is said of lists of staff. */
export const staffTexts: ProblemTexts<StaffProblem> = {
  basePayUnknown: {
    en: () =>
      "No column gives base pay: roles and days are read, and pay counts as nothing in accounts, plan and payroll. Add a column “Base pay” if it belongs there.",
    "zh-Hans": () =>
      "没有底薪列：岗位与在职时间已读取，月度核算、计划与工资表中底薪按零计。如需计入，请增加“底薪”列。",
    "zh-Hant": () =>
      "沒有底薪欄：職位與在職時間已讀取，每月核算、計畫與薪資表中底薪以零計。如需計入，請增加「底薪」欄。",
  },
  basePayBlank: {
    en: () =>
      "Base pay is blank: role and days count, and pay counts as nothing in accounts, plan and payroll. Write it here; 0 where there is none.",
    "zh-Hans": () =>
      "底薪为空：岗位与在职时间照常计入，月度核算、计划与工资表中底薪按零计。请在此填写；没有底薪请填 0。",
    "zh-Hant": () =>
      "底薪空白：職位與在職時間照常計入，每月核算、計畫與薪資表中底薪以零計。請在此填寫；沒有底薪請填 0。",
  },
};
