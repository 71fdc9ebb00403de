import type { ReadingProblem } from "../../sheets/reading/problem";
import type { ProblemTexts } from "../catalogue";

type StaffProblem = Extract<
  ReadingProblem,
  { readonly code: `basePay${string}` | `factor${string}` | `staff${string}` }
>;

const MOST_NAMES = 5;
/** The first names, and of many how many there are. */
const people = (names: readonly string[], between: string): string =>
  names.slice(0, MOST_NAMES).join(between) + (names.length > MOST_NAMES ? ` … (${names.length})` : "");

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
  staffToldTwice: {
    en: (p) =>
      `“${p.taken}” has these people with the same work and pay, too: ${people(p.names, ", ")}. They are paid once. If they are others of the same name, choose “Staff” for this sheet under Data.`,
    "zh-Hans": (p) =>
      `“${p.taken}”中也有这些人，岗位和底薪相同：${people(p.names, "、")}。只计一次。若是同名的其他人，请在“数据”中将此表设为“人员”。`,
    "zh-Hant": (p) =>
      `「${p.taken}」中也有這些人，職位和底薪相同：${people(p.names, "、")}。只計一次。若是同名的其他人，請在「資料」中將此表設為「人員」。`,
  },
  staffBesideOthers: {
    en: (p) =>
      `“${p.taken}” has these people with the same work and another pay at the same time: ${people(p.names, ", ")}. Both count. Choose “Not used” for one of the sheets, or write the last day of the earlier pay.`,
    "zh-Hans": (p) =>
      `“${p.taken}”中也有这些人，岗位相同、底薪不同，时间重叠：${people(p.names, "、")}。两处都计入。请将其中一张表设为“不使用”，或为较早的底薪填写结束日期。`,
    "zh-Hant": (p) =>
      `「${p.taken}」中也有這些人，職位相同、底薪不同，時間重疊：${people(p.names, "、")}。兩處都計入。請將其中一張表設為「不使用」，或為較早的底薪填寫結束日期。`,
  },
  staffPaidBeyond: {
    en: (p) =>
      `Of this sheet “${p.base}” alone is the pay of accounts and plan: ${people(p.names, ", ")} are in none of their figures. Write what they cost to a sheet of other costs if it belongs there.`,
    "zh-Hans": (p) =>
      `核算与计划只取此表的“${p.base}”：${people(p.names, "、")} 不在其中。如需计入，请写到其他费用表。`,
    "zh-Hant": (p) =>
      `核算與計畫只取此表的「${p.base}」：${people(p.names, "、")} 不在其中。如需計入，請寫到其他費用表。`,
  },
  staffFromMonth: {
    en: (p) =>
      `A list of one month: its people count from ${p.month} on, in place of those of the list before it.`,
    "zh-Hans": (p) => `这是一个月的名单：从 ${p.month} 起按此表计，取代上一张名单。`,
    "zh-Hant": (p) => `這是一個月的名單：從 ${p.month} 起按此表計，取代上一張名單。`,
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
