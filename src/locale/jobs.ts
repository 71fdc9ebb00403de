import type { Language, Localised, ProblemTexts } from "./catalogue";

/** Why a job cannot run with the workbook as it is. */
export type JobProblem =
  | { readonly code: "noSalesSheet"; readonly sheets: readonly string[] }
  | {
      readonly code: "noPlanSheet";
      readonly sheets: readonly string[];
      /** A column of rates on a sheet of another kind. */
      readonly rates?: { readonly sheet: string; readonly header: string };
    }
  | { readonly code: "noWorkSheets"; readonly sheets: readonly string[] }
  | { readonly code: "monthNotRead"; readonly month: string }
  | { readonly code: "monthNotThere"; readonly month: string; readonly months: readonly string[] }
  | {
      readonly code: "personNotPaid";
      readonly person: string;
      readonly month: string;
      readonly people: readonly string[];
    }
  | { readonly code: "settingNotUnderstood"; readonly setting: string; readonly value: string }
  | {
      readonly code: "settingUnknown";
      readonly setting: string;
      readonly job: string;
      /** The settings that the job takes. */
      readonly known: readonly string[];
      /** The one of them that was most likely meant. */
      readonly nearest: string | undefined;
      /** The jobs that do take it. */
      readonly takenBy: readonly string[];
    }
  | {
      readonly code: "jobUnknown";
      readonly job: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly code: "noQuotes"; readonly sheets: readonly string[] };

/** What a person is told when a job cannot run: what is missing and what to do. */
export const jobProblemTexts: ProblemTexts<JobProblem> = {
  noSalesSheet: {
    en: ({ sheets }) =>
      `No sheet of orders was found${lookedThrough(sheets, "en")}. ` +
      "It needs a date or pay time and an amount. Paste an order export, or say under Data which sheet it is.",
    "zh-Hans": ({ sheets }) =>
      `${lookedThrough(sheets, "zh-Hans")}没有找到订单表。` +
      "订单表需要日期（或付款时间）和金额。请粘贴订单导出，或在“数据”中指定哪一张表是订单。",
    "zh-Hant": ({ sheets }) =>
      `${lookedThrough(sheets, "zh-Hant")}沒有找到訂單表。` +
      "訂單表需要日期（或付款時間）和金額。請貼上訂單匯出，或在「資料」中指定哪一張表是訂單。",
  },
  noPlanSheet: {
    en: ({ sheets, rates }) =>
      `No table of commission plans was found${lookedThrough(sheets, "en")}. It needs a role, person or plan, the amount ` +
      "from which each band counts, and a rate or flat bonus." +
      (rates
        ? ` “${rates.header}” on “${rates.sheet}” is not read there: copy names and rates to a sheet of their own.`
        : ""),
    "zh-Hans": ({ sheets, rates }) =>
      `${lookedThrough(sheets, "zh-Hans")}没有找到提成方案表。方案表需要岗位、姓名或方案名称，每档的起点，以及比例或固定奖金。` +
      (rates ? `“${rates.sheet}”中的“${rates.header}”不作为方案读取：请把姓名和比例另放一张表。` : ""),
    "zh-Hant": ({ sheets, rates }) =>
      `${lookedThrough(sheets, "zh-Hant")}沒有找到佣金方案表。方案表需要職位、姓名或方案名稱，每級的起點，以及比例或固定獎金。` +
      (rates ? `「${rates.sheet}」中的「${rates.header}」不作為方案讀取：請把姓名與比例另放一張表。` : ""),
  },
  monthNotThere: {
    en: ({ month, months }) =>
      `There is no month ${month} here. ${range(months, "en", " to ")} Write a month as 2026-08.`,
    "zh-Hans": ({ month, months }) =>
      `这里没有 ${month} 这个月份。${range(months, "zh-Hans", "至")}月份请写成 2026-08 的形式。`,
    "zh-Hant": ({ month, months }) =>
      `這裡沒有 ${month} 這個月份。${range(months, "zh-Hant", "至")}月份請寫成 2026-08 的形式。`,
  },
  personNotPaid: {
    en: ({ person, month, people }) =>
      `${person} has no payout in ${month}. In that month there are: ${people.join(", ")}.`,
    "zh-Hans": ({ person, month, people }) =>
      `${person} 在 ${month} 没有提成。该月有提成的是：${people.join("、")}。`,
    "zh-Hant": ({ person, month, people }) =>
      `${person} 在 ${month} 沒有佣金。該月有佣金的是：${people.join("、")}。`,
  },
  noQuotes: {
    en: ({ sheets }) =>
      `No agency quotes were found${lookedThrough(sheets, "en")}. ` +
      "Put a column “Agency” and a column “Quote” on a sheet, paste each quote as it came from the chat into a row of its own, and run again.",
    "zh-Hans": ({ sheets }) =>
      `${lookedThrough(sheets, "zh-Hans")}没有找到代运营报价。` +
      "请在一张表中设“代运营”和“报价”两列，把聊天中的每份报价粘贴为一行，再运行一次。",
    "zh-Hant": ({ sheets }) =>
      `${lookedThrough(sheets, "zh-Hant")}沒有找到代運營報價。` +
      "請在一張表中設「代運營」和「報價」兩欄，把聊天中的每份報價貼成一列，再執行一次。",
  },
  noWorkSheets: {
    en: ({ sheets }) =>
      `No sheet of staff or orders was found${lookedThrough(sheets, "en")}. ` +
      "Staff need a name, a role and a base pay; orders a date and an amount. Say under Data which sheet it is.",
    "zh-Hans": ({ sheets }) =>
      `${lookedThrough(sheets, "zh-Hans")}没有找到人员表或订单表。` +
      "人员表需要姓名、岗位和底薪，订单表需要日期和金额。请在“数据”中指定是哪一张表。",
    "zh-Hant": ({ sheets }) =>
      `${lookedThrough(sheets, "zh-Hant")}沒有找到人員表或訂單表。` +
      "人員表需要姓名、職位和底薪，訂單表需要日期和金額。請在「資料」中指定是哪一張表。",
  },
  settingNotUnderstood: {
    en: ({ setting, value }) => `“${setting}” cannot be ${value}. Take it out, or choose it in the pane.`,
    "zh-Hans": ({ setting, value }) => `“${setting}”不能是 ${value}。请去掉，或在窗格中选择。`,
    "zh-Hant": ({ setting, value }) => `「${setting}」不能是 ${value}。請去掉，或在窗格中選擇。`,
  },
  settingUnknown: {
    en: ({ setting, job, known, nearest, takenBy }) =>
      `${job} has no setting “${setting}”${takenBy.length > 0 ? `: it is one of ${takenBy.join(" and ")}` : ""}. ` +
      (nearest === undefined ? "" : `Did you mean “${nearest}”? `) +
      `It takes ${known.join(", ")}.`,
    "zh-Hans": ({ setting, job, known, nearest, takenBy }) =>
      `${job} 没有“${setting}”这项设置${takenBy.length > 0 ? `，它属于 ${takenBy.join("、")}` : ""}。` +
      (nearest === undefined ? "" : `您是指“${nearest}”吗？`) +
      `可用的设置：${known.join("、")}。`,
    "zh-Hant": ({ setting, job, known, nearest, takenBy }) =>
      `${job} 沒有「${setting}」這項設定${takenBy.length > 0 ? `，它屬於 ${takenBy.join("、")}` : ""}。` +
      (nearest === undefined ? "" : `您是指「${nearest}」嗎？`) +
      `可用的設定：${known.join("、")}。`,
  },
  jobUnknown: {
    en: ({ job, known, nearest }) =>
      `There is no job “${job}”. ${nearest === undefined ? "" : `Did you mean “${nearest}”? `}Jobs: ${known.join(", ")}.`,
    "zh-Hans": ({ job, known, nearest }) =>
      `没有“${job}”这项任务。${nearest === undefined ? "" : `您是指“${nearest}”吗？`}可用的任务：${known.join("、")}。`,
    "zh-Hant": ({ job, known, nearest }) =>
      `沒有「${job}」這項工作。${nearest === undefined ? "" : `您是指「${nearest}」嗎？`}可用的工作：${known.join("、")}。`,
  },
  monthNotRead: {
    en: ({ month }) => `“${month}” is no month. Write it as 2026-11.`,
    "zh-Hans": ({ month }) => `“${month}”不是月份，请写成 2026-11。`,
    "zh-Hant": ({ month }) => `「${month}」不是月份，請寫成 2026-11。`,
  },
};

/** Where something was looked for in vain: at the end of an English sentence, at the beginning of a Chinese one. */
function lookedThrough(sheets: readonly string[], language: Language): string {
  const isEmpty = sheets.length === 0;
  return {
    en: isEmpty ? ": the workbook is empty" : ` among ${sheets.join(", ")}`,
    "zh-Hans": isEmpty ? "工作簿为空，" : `在 ${sheets.join("、")} 中`,
    "zh-Hant": isEmpty ? "活頁簿為空，" : `在 ${sheets.join("、")} 中`,
  }[language];
}

/** From which month to which there are figures. */
function range(months: readonly string[], language: Language, between: string): string {
  const [first] = months;
  if (first === undefined) return "";
  const said = `${[...months].sort()[0]}${between}${[...months].sort().at(-1)}`;
  return { en: `There are ${said}.`, "zh-Hans": `现有 ${said}。`, "zh-Hant": `現有 ${said}。` }[language];
}

/** What the person who waits is told. */
export const jobTexts = {
  looking: {
    en: "Looking at the sheets…",
    "zh-Hans": "正在查看工作表…",
    "zh-Hant": "正在查看工作表…",
  } satisfies Localised,
  reading: {
    en: ({ sheet }: { sheet: string }) => `Reading “${sheet}”…`,
    "zh-Hans": ({ sheet }: { sheet: string }) => `正在读取“${sheet}”…`,
    "zh-Hant": ({ sheet }: { sheet: string }) => `正在讀取「${sheet}」…`,
  } satisfies Localised<{ sheet: string }>,
  computing: {
    en: "Computing…",
    "zh-Hans": "正在计算…",
    "zh-Hant": "正在計算…",
  } satisfies Localised,
  writing: {
    en: "Writing the result…",
    "zh-Hans": "正在写入结果…",
    "zh-Hant": "正在寫入結果…",
  } satisfies Localised,
};
