import type { ReadingProblem } from "../../sheets/reading/problem";
import type { ProblemTexts } from "../catalogue";

type StaffProblem = Extract<ReadingProblem, { readonly code: `basePay${string}` | `factor${string}` }>;

/** What is said of lists of staff. */
export const staffTexts: ProblemTexts<StaffProblem> = {
  factorOfStaff: {
    en: (p) =>
      `KPI factors stand in this column, the first of them ${p.taken}: each multiplies its person's commission in every month for which attendance tells no other.`,
    "zh-Hans": (p) => `此列为绩效系数（首个为 ${p.taken}）：考勤表没有另写系数的月份，提成乘以本人的系数。`,
    "zh-Hant": (p) => `此欄為績效係數（首個為 ${p.taken}）：出勤表沒有另寫係數的月份，佣金乘以本人的係數。`,
  },
  factorNotUnderstood: {
    en: () => "This is no KPI factor such as 0.9 or 90%; commission is paid without one.",
    "zh-Hans": () => "不是 0.9 或 90% 这样的绩效系数，提成未乘系数。",
    "zh-Hant": () => "不是 0.9 或 90% 這樣的績效係數，佣金未乘係數。",
  },
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
