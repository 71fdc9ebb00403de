import type { TermUnit } from "../../domain/agency/reading/readingRows";
import { monthText, type Month } from "../../domain/calendar/month";
import { text, textWith, type Localised, type ProblemTexts } from "../catalogue";

/** Answers as a cell gives them; they are read back. */
export const ANSWERS = {
  yes: text("yes", "是", "是"),
  no: text("no", "否", "否"),
};

/** The readings of tiers as a cell names them; they are read back. */
export const MODE_NAMES = {
  marginal: text("marginal", "分段累加", "分段加總"),
  whole: text("whole", "全额累进", "累計落點"),
  open: text("open", "未说明", "未說明"),
};

/** What a rate may be of, in words that are read back. */
export const RATE_BASES = [
  text("paid sales", "实付金额", "實付金額"),
  text("net sales", "退款后净额", "退款後淨額"),
  text("GMV", "GMV", "GMV"),
  text("gross profit", "毛利", "毛利"),
  text("net profit", "净利润", "淨利"),
  text("ad spend", "广告费", "廣告費"),
];

/** What stands behind a term that can be typed over: less than a table says, as the value itself shows 3% or 8,000. */
export const CARD_UNITS: Readonly<Record<TermUnit, Localised>> = {
  money: text("", "元", "元"),
  moneyAMonth: text("a month", "元/月", "元/月"),
  share: text("", "", ""),
  months: text("months", "个月", "個月"),
  days: text("days", "天", "天"),
  salesAMonth: text("sales a month", "元/月（销售额）", "元/月（銷售額）"),
  times: text("times", "倍", "倍"),
  none: text("", "", ""),
};

/** Where the monthly sales come from at which quotes are compared: the plan on a tab, past orders, nowhere, a person. */
export type SalesFrom =
  | { readonly code: "plan"; readonly sheet: string }
  | { readonly code: "past"; readonly first: Month; readonly last: Month }
  | { readonly code: "start" }
  | { readonly code: "typed" };

export const SALES_FROM: ProblemTexts<SalesFrom> = {
  plan: {
    en: ({ sheet }) => `The average month of “${sheet}”, before refunds.`,
    "zh-Hans": ({ sheet }) => `“${sheet}”的月均销售额，退款前。`,
    "zh-Hant": ({ sheet }) => `「${sheet}」的月均銷售額，退款前。`,
  },
  past: {
    en: ({ first, last }) =>
      `The average month of your orders, ${monthText(first)} to ${monthText(last)}, before refunds.`,
    "zh-Hans": ({ first, last }) =>
      `贵店 ${monthText(first)} 至 ${monthText(last)} 订单的月均销售额，退款前。`,
    "zh-Hant": ({ first, last }) =>
      `貴店 ${monthText(first)} 至 ${monthText(last)} 訂單的月均銷售額，退款前。`,
  },
  start: {
    en: () => "A round figure to start with: type your own, before refunds.",
    "zh-Hans": () => "仅为起始整数，请填写贵店退款前的月销售额。",
    "zh-Hant": () => "僅為起始整數，請填寫貴店退款前的月銷售額。",
  },
  typed: {
    en: () => "As you typed it.",
    "zh-Hans": () => "您填写的数字。",
    "zh-Hant": () => "您填寫的數字。",
  },
};

/** The texts of the part of the pane into which quotes are pasted. */
export const quotesTexts = {
  paste: text("Paste quotes from a chat", "粘贴聊天中的报价", "貼上聊天中的報價"),
  pasteHint: text(
    "One or several, in Chinese or English; a blank line between two of them helps. Nothing leaves your workbook.",
    "可以是一份或多份，中英文均可；各份之间空一行更清楚。内容不会离开您的工作簿。",
    "可以是一份或多份，中英文均可；各份之間空一行更清楚。內容不會離開您的活頁簿。",
  ),
  clear: text("Clear the box", "清空", "清空"),
  reading: text("Reading…", "正在读取…", "正在讀取…"),
  found: textWith<{ readonly count: number }>({
    en: ({ count }) => (count === 1 ? "1 quote was read." : `${count} quotes were read.`),
    "zh-Hans": ({ count }) => `读出 ${count} 份报价。`,
    "zh-Hant": ({ count }) => `讀出 ${count} 份報價。`,
  }),
  foundFirst: textWith<{ readonly count: number }>({
    en: ({ count }) => `The first ${count} quotes were read. Paste the rest afterwards.`,
    "zh-Hans": ({ count }) => `已读取前 ${count} 份报价，其余请稍后再粘贴。`,
    "zh-Hant": ({ count }) => `已讀取前 ${count} 份報價，其餘請稍後再貼上。`,
  }),
  nonePriced: text(
    "No price was found in this text. A quote names a fee or a rate, such as “8,000 a month + 3%”.",
    "这段文字里没有找到价格。报价应写明服务费或提点，例如“月费8000＋3个点”。",
    "這段文字裡沒有找到價格。報價應寫明服務費或抽成，例如「月費8000＋3個點」。",
  ),
  leftOver: textWith<{ readonly parts: number }>({
    en: ({ parts }) => `Not read as a quote (${parts})`,
    "zh-Hans": ({ parts }) => `未作为报价读取（${parts}）`,
    "zh-Hant": ({ parts }) => `未作為報價讀取（${parts}）`,
  }),
  moreCards: textWith<{ readonly count: number }>({
    en: ({ count }) => `Show ${count} more`,
    "zh-Hans": ({ count }) => `再显示 ${count} 份`,
    "zh-Hant": ({ count }) => `再顯示 ${count} 份`,
  }),
  agency: text("Agency", "代运营公司", "代運營公司"),
  markHint: text(
    "Point at marked words, or reach them with Tab, to see how they were read.",
    "将指针移到标记的文字上，或用 Tab 键选中，即可查看读法。",
    "將指標移到標記的文字上，或用 Tab 鍵選取，即可查看讀法。",
  ),
  readAs: textWith<{ readonly words: string; readonly as: string }>({
    en: ({ words, as }) => `“${words}” is read as: ${as}`,
    "zh-Hans": ({ words, as }) => `“${words}”读作：${as}`,
    "zh-Hant": ({ words, as }) => `「${words}」讀作：${as}`,
  }),
  phase: textWith<{ readonly number: number; readonly months: string }>({
    en: ({ number, months }) =>
      months === ""
        ? `Phase ${number}`
        : `Phase ${number} (${months} ${months === "1" ? "month" : "months"})`,
    "zh-Hans": ({ number, months }) => `第 ${number} 阶段${months === "" ? "" : `（${months} 个月）`}`,
    "zh-Hant": ({ number, months }) => `第 ${number} 階段${months === "" ? "" : `（${months} 個月）`}`,
  }),
  compareThis: text("Compare this quote", "参与比较", "參與比較"),
  unsure: text("please check", "请核对", "請核對"),
  otherCurrency: text(
    "Other quotes are not: amounts are compared as they stand. Type these in the currency of your sales.",
    "其他报价不是，金额未换算。请把这份改成与销售额相同的币种。",
    "其他報價不是，金額未換算。請把這份改成與銷售額相同的幣別。",
  ),
  edited: text("changed by you", "您已修改", "您已修改"),
  takeBack: textWith<{ readonly term: string }>({
    en: ({ term }) => `Take back ${term}`,
    "zh-Hans": ({ term }) => `恢复${term}`,
    "zh-Hant": ({ term }) => `還原${term}`,
  }),
  notAValue: textWith<{ readonly term: string }>({
    en: ({ term }) => `This is no value for ${term}. Write it like 8,000, 3000-5000 or 5%.`,
    "zh-Hans": ({ term }) => `无法作为${term}识别。请写成 8000、3000-5000 或 5%。`,
    "zh-Hant": ({ term }) => `無法作為${term}辨識。請寫成 8000、3000-5000 或 5%。`,
  }),
  addTerm: text("Add a term", "添加条款", "新增條款"),
  questions: textWith<{ readonly count: number }>({
    en: ({ count }) => (count === 1 ? "1 question to ask" : `${count} questions to ask`),
    "zh-Hans": ({ count }) => `${count} 个待确认的问题`,
    "zh-Hant": ({ count }) => `${count} 個待確認的問題`,
  }),
  copy: text("Copy the questions", "复制问题", "複製問題"),
  copied: text("Copied.", "已复制。", "已複製。"),
  notCopied: text(
    "The browser did not allow it; select the questions and copy them.",
    "浏览器不允许复制，请选中问题后自行复制。",
    "瀏覽器不允許複製，請選取問題後自行複製。",
  ),
  unread: text("Not understood", "未读懂", "未讀懂"),
  remove: textWith<{ readonly name: string }>({
    en: ({ name }) => `Remove ${name}`,
    "zh-Hans": ({ name }) => `移除${name}`,
    "zh-Hant": ({ name }) => `移除${name}`,
  }),
  isAdded: textWith<{ readonly sheet: string }>({
    en: ({ sheet }) => `on “${sheet}”`,
    "zh-Hans": ({ sheet }) => `已在“${sheet}”`,
    "zh-Hant": ({ sheet }) => `已在「${sheet}」`,
  }),
  isChanged: textWith<{ readonly sheet: string }>({
    en: ({ sheet }) => `on “${sheet}”, changed here since`,
    "zh-Hans": ({ sheet }) => `已在“${sheet}”，此后有改动`,
    "zh-Hant": ({ sheet }) => `已在「${sheet}」，之後有更動`,
  }),
  compare: text("What they cost", "费用比较", "費用比較"),
  monthlySales: text("Monthly sales", "月销售额", "月銷售額"),
  margin: text("Gross margin (optional)", "毛利率（可不填）", "毛利率（可不填）"),
  refundsOff: textWith<{ readonly share: string }>({
    en: ({ share }) => `Where a rate is of net sales, refunds of ${share} are taken off.`,
    "zh-Hans": ({ share }) => `按净销售额计的比例先扣除 ${share} 的退款。`,
    "zh-Hant": ({ share }) => `依淨銷售額計的比例先扣除 ${share} 的退款。`,
  }),
  notASalesFigure: text(
    "Write the sales as a figure, such as 500,000 or 50万.",
    "请填写销售额，例如 500,000 或 50万。",
    "請填寫銷售額，例如 500,000 或 50萬。",
  ),
  notAMargin: text(
    "Write the margin as a share, such as 40% or 0.4.",
    "请填写毛利率，例如 40% 或 0.4。",
    "請填寫毛利率，例如 40% 或 0.4。",
  ),
  cost: text("Cost of twelve months", "十二个月费用", "十二個月費用"),
  ranking: textWith<{ readonly sales: string }>({
    en: ({ sales }) => `Twelve months at ${sales} a month, cheapest first`,
    "zh-Hans": ({ sales }) => `每月 ${sales}，十二个月，从低到高`,
    "zh-Hant": ({ sales }) => `每月 ${sales}，十二個月，由低到高`,
  }),
  range: text("low – high", "低 – 高", "低 – 高"),
  chart: text(
    "Cost of twelve months by monthly sales",
    "十二个月费用随月销售额变化",
    "十二個月費用隨月銷售額變化",
  ),
  chartHere: text("your sales", "您的销售额", "您的銷售額"),
  crossover: text("Cheapest by monthly sales", "各销售额下最便宜的报价", "各銷售額下最便宜的報價"),
};
