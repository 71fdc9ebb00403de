import { COLUMN_TYPES, type ColumnMeaning, type SheetKind } from "../../sheets/reading/meaning";
import type { ReadingProblem } from "../../sheets/reading/problem";
import { problemText } from "../catalogue";
import type { Language, ProblemTexts } from "../catalogue";
import { counted, grouped } from "../figures";
import { MEANING_NAMES, SHEET_KIND_NAMES } from "./meanings";
import { orderTexts } from "./orderFindings";
import { NOT_A_DATE_TEXTS, NOT_A_NUMBER_TEXTS } from "./notUnderstood";
import { periodTexts } from "./periodFindings";
import { sheetTexts } from "./sheetFindings";
import { staffTexts } from "./staffFindings";
import { trafficTexts } from "./trafficFindings";

const column = (meaning: ColumnMeaning, language: Language): string => MEANING_NAMES[meaning][language];
const kindOf = (kind: SheetKind, language: Language): string => SHEET_KIND_NAMES[kind][language];

/** A name in the middle of an English sentence: `attendance and KPI`. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What a total row says of a column: pieces are counted whole, money has its cents. */
const totalled = (sum: string, meaning: ColumnMeaning): string =>
  grouped(COLUMN_TYPES[meaning] === "count" ? sum.replace(/\.0+$/, "") : sum);

/** What is said of a sheet that was read. */
export const readingTexts: ProblemTexts<ReadingProblem> = {
  ...periodTexts,
  ...trafficTexts,
  ...orderTexts,
  ...sheetTexts,
  ...staffTexts,
  headerNotFound: {
    en: () => "No header row was found; the columns were taken by what stands in them. Please check them.",
    "zh-Hans": () => "没有找到表头，已按内容判断各列，请核对。",
    "zh-Hant": () => "沒有找到標題列，已按內容判斷各欄，請核對。",
  },
  columnMissing: {
    en: (p) =>
      `The column “${column(p.meaning, "en")}” was not found, and ${inSentence(kindOf(p.kind, "en"))} needs it. Choose it by hand.`,
    "zh-Hans": (p) =>
      `没有找到“${column(p.meaning, "zh-Hans")}”列，${kindOf(p.kind, "zh-Hans")}表必须有它，请手动指定。`,
    "zh-Hant": (p) =>
      `沒有找到「${column(p.meaning, "zh-Hant")}」欄，${kindOf(p.kind, "zh-Hant")}表必須有它，請手動指定。`,
  },
  columnTwice: {
    en: (p) => `Another column also reads as “${column(p.meaning, "en")}”; “${p.taken}” was taken.`,
    "zh-Hans": (p) => `另有一列也像“${column(p.meaning, "zh-Hans")}”，已采用“${p.taken}”。`,
    "zh-Hant": (p) => `另有一欄也像「${column(p.meaning, "zh-Hant")}」，已採用「${p.taken}」。`,
  },
  columnByContent: {
    en: (p) =>
      `The header does not say it; by its contents this column was taken as “${column(p.meaning, "en")}”.`,
    "zh-Hans": (p) => `表头没有写明，按内容把这一列当作“${column(p.meaning, "zh-Hans")}”。`,
    "zh-Hant": (p) => `標題列沒有寫明，按內容把這一欄當作「${column(p.meaning, "zh-Hant")}」。`,
  },
  columnInUnits: {
    en: (p) =>
      `“${column(p.meaning, "en")}” is stated in units of ${p.unit.toLocaleString("en")}; its amounts were multiplied.`,
    "zh-Hans": (p) => `“${column(p.meaning, "zh-Hans")}”以 ${p.unit.toLocaleString("en")} 为单位，已换算。`,
    "zh-Hant": (p) => `「${column(p.meaning, "zh-Hant")}」以 ${p.unit.toLocaleString("en")} 為單位，已換算。`,
  },
  rowsRead: {
    en: (p) => `${counted(p.rows, "row", "rows")} of data read as ${inSentence(kindOf(p.kind, "en"))}.`,
    "zh-Hans": (p) => `读取${kindOf(p.kind, "zh-Hans")}数据 ${grouped(p.rows)} 行。`,
    "zh-Hant": (p) => `讀取${kindOf(p.kind, "zh-Hant")}資料 ${grouped(p.rows)} 列。`,
  },
  unpaidLeftOut: {
    en: (p) => `${counted(p.rows, "order has", "orders have")} no pay time: unpaid, so no sale. Left out.`,
    "zh-Hans": (p) => `${grouped(p.rows)} 个订单没有付款时间，属未付款订单，不计入销售。`,
    "zh-Hant": (p) => `${grouped(p.rows)} 筆訂單沒有付款時間，屬未付款訂單，不計入銷售。`,
  },
  paidIsNetOfRefunds: {
    en: (p) =>
      p.chosen
        ? "As you chose, the paid column is taken as already net of refunds; refunds are not subtracted again."
        : `The paid column is net of refunds (total = paid + refund on ${grouped(p.rows)} of ${grouped(p.of)} paid rows); refunds are not subtracted again.`,
    "zh-Hans": (p) =>
      p.chosen
        ? "按您的选择，实付金额已扣除退款，不再重复扣减。"
        : `实付金额已扣除退款（${grouped(p.of)} 行已付款订单中有 ${grouped(p.rows)} 行满足 总金额＝实付＋退款），不再重复扣减。`,
    "zh-Hant": (p) =>
      p.chosen
        ? "按您的選擇，實付金額已扣除退款，不再重複扣減。"
        : `實付金額已扣除退款（${grouped(p.of)} 列已付款訂單中有 ${grouped(p.rows)} 列滿足 總金額＝實付＋退款），不再重複扣減。`,
  },
  paidSaysNet: {
    en: () => "The column says that it is net of refunds; refunds are not subtracted again.",
    "zh-Hans": () => "列名写明已扣除退款，不再重复扣减。",
    "zh-Hant": () => "欄名寫明已扣除退款，不再重複扣減。",
  },
  paidIsBeforeRefunds: {
    en: (p) =>
      p.chosen
        ? "As you chose, the paid column is taken before refunds; refunds are subtracted."
        : `The paid column is before refunds (${counted(p.of, "row", "rows")} with a refund looked at); refunds are subtracted.`,
    "zh-Hans": (p) =>
      p.chosen
        ? "按您的选择，实付金额未扣退款，已另行扣减退款。"
        : `实付金额未扣退款（查看了 ${grouped(p.of)} 行有退款的订单），已另行扣减退款。`,
    "zh-Hant": (p) =>
      p.chosen
        ? "按您的選擇，實付金額未扣退款，已另行扣減退款。"
        : `實付金額未扣退款（查看了 ${grouped(p.of)} 列有退款的訂單），已另行扣減退款。`,
  },
  refundsUnknown: {
    en: () => "There is no refund column: refunds are unknown, and net sales are the sales as they stand.",
    "zh-Hans": () => "没有退款列：退款未知，净销售额即表中销售额。",
    "zh-Hant": () => "沒有退款欄：退款未知，淨銷售額即表中銷售額。",
  },
  paidUndecided: {
    en: (p) =>
      `The rows do not show whether the paid column has refunds taken off. Taken as before refunds, net sales are ${grouped(p.beforeRefunds)}; as net of refunds they would be ${grouped(p.netOfRefunds)}. Please choose.`,
    "zh-Hans": (p) =>
      `无法从数据判断实付金额是否已扣退款。暂按未扣退款计，净销售额为 ${grouped(p.beforeRefunds)}；若已扣退款则为 ${grouped(p.netOfRefunds)}。请选择。`,
    "zh-Hant": (p) =>
      `無法從資料判斷實付金額是否已扣退款。暫按未扣退款計，淨銷售額為 ${grouped(p.beforeRefunds)}；若已扣退款則為 ${grouped(p.netOfRefunds)}。請選擇。`,
  },
  amountNotUnderstood: {
    en: (p) =>
      `“${column(p.meaning, "en")}” was not understood: ${NOT_A_NUMBER_TEXTS[p.reason].en}. It is not in the figures.`,
    "zh-Hans": (p) =>
      `“${column(p.meaning, "zh-Hans")}”无法识别：${NOT_A_NUMBER_TEXTS[p.reason]["zh-Hans"]}。未计入。`,
    "zh-Hant": (p) =>
      `「${column(p.meaning, "zh-Hant")}」無法辨識：${NOT_A_NUMBER_TEXTS[p.reason]["zh-Hant"]}。未計入。`,
  },
  amountIsBound: {
    en: (p) => `“${column(p.meaning, "en")}” is a bound, not an amount. It is not in the figures.`,
    "zh-Hans": (p) => `“${column(p.meaning, "zh-Hans")}”是上下限，不是金额。未计入。`,
    "zh-Hant": (p) => `「${column(p.meaning, "zh-Hant")}」是上下限，不是金額。未計入。`,
  },
  amountIsPercent: {
    en: (p) =>
      `“${column(p.meaning, "en")}” is a percentage where an amount should stand. It is not in the figures.`,
    "zh-Hans": (p) => `“${column(p.meaning, "zh-Hans")}”应为金额，却是百分比。未计入。`,
    "zh-Hant": (p) => `「${column(p.meaning, "zh-Hant")}」應為金額，卻是百分比。未計入。`,
  },
  amountTooLarge: {
    en: (p) =>
      `“${column(p.meaning, "en")}” is above ten trillion: surely a mistake. It is not in the figures.`,
    "zh-Hans": (p) => `“${column(p.meaning, "zh-Hans")}”超过十万亿，应有误。未计入。`,
    "zh-Hant": (p) => `「${column(p.meaning, "zh-Hant")}」超過十兆，應有誤。未計入。`,
  },
  amountBlank: {
    en: (p) => `“${column(p.meaning, "en")}” is blank; the row is not in the figures.`,
    "zh-Hans": (p) => `“${column(p.meaning, "zh-Hans")}”为空，该行未计入。`,
    "zh-Hant": (p) => `「${column(p.meaning, "zh-Hant")}」為空，該列未計入。`,
  },
  rateNotUnderstood: {
    en: () => "The rate was not understood. The fee is left out.",
    "zh-Hans": () => "费率无法识别，该项费用未计入。",
    "zh-Hant": () => "費率無法辨識，該項費用未計入。",
  },
  rateAboveOne: {
    en: (p) => `The rate ${p.taken} was taken as ${p.taken}%.`,
    "zh-Hans": (p) => `费率 ${p.taken} 按 ${p.taken}% 计。`,
    "zh-Hant": (p) => `費率 ${p.taken} 按 ${p.taken}% 計。`,
  },
  basisNotUnderstood: {
    en: () => "It does not say whether the fixed fee is for a month or a year. The fee is left out.",
    "zh-Hans": () => "没有写明固定费用按月还是按年，未计入。",
    "zh-Hant": () => "沒有寫明固定費用按月還是按年，未計入。",
  },
  feeRepeated: {
    en: (p) => `“${p.name}” stands there once more with the same day and figure; it counts once.`,
    "zh-Hans": (p) => `“${p.name}”同一天、同一数值重复出现，只计一次。`,
    "zh-Hant": (p) => `「${p.name}」同一天、同一數值重複出現，只計一次。`,
  },
  feeContradicted: {
    en: (p) =>
      `“${p.name}” has different figures from the same day; none of them counts. Delete those that do not hold, or give each fee a name of its own.`,
    "zh-Hans": (p) => `“${p.name}”同一天有不同的数值，均未计入。请删去无效的，或给每项费用各取名称。`,
    "zh-Hant": (p) => `「${p.name}」同一天有不同的數值，均未計入。請刪去無效的，或給每項費用各取名稱。`,
  },
  mixedCurrencies: {
    en: (p) =>
      `The amounts name different currencies (${p.currencies.join(", ")}); they were added as they stand.`,
    "zh-Hans": (p) => `金额标有不同币种（${p.currencies.join("、")}），已按数值直接相加。`,
    "zh-Hant": (p) => `金額標有不同幣別（${p.currencies.join("、")}），已按數值直接相加。`,
  },
  numbersAsText: {
    en: (p) =>
      `${counted(p.cells, "cell", "cells")} of “${column(p.meaning, "en")}” held text and ${p.cells === 1 ? "was" : "were"} read as numbers; a SUM over them would miss them.`,
    "zh-Hans": (p) =>
      `“${column(p.meaning, "zh-Hans")}”有 ${grouped(p.cells)} 个单元格是文本，已按数字读取（直接 SUM 会漏算）。`,
    "zh-Hant": (p) =>
      `「${column(p.meaning, "zh-Hant")}」有 ${grouped(p.cells)} 個儲存格是文字，已按數字讀取（直接 SUM 會漏算）。`,
  },
  dateNotUnderstood: {
    en: (p) =>
      `“${column(p.meaning, "en")}” was not understood: ${NOT_A_DATE_TEXTS[p.reason].en}. The row is not in the figures.`,
    "zh-Hans": (p) =>
      `“${column(p.meaning, "zh-Hans")}”无法识别：${NOT_A_DATE_TEXTS[p.reason]["zh-Hans"]}。该行未计入。`,
    "zh-Hant": (p) =>
      `「${column(p.meaning, "zh-Hant")}」無法辨識：${NOT_A_DATE_TEXTS[p.reason]["zh-Hant"]}。該列未計入。`,
  },
  rowWithoutDate: {
    en: () => "The row has an amount but no date. It is not in the figures.",
    "zh-Hans": () => "该行有金额但没有日期，未计入。",
    "zh-Hant": () => "該列有金額但沒有日期，未計入。",
  },
  dateFromAbove: {
    en: () => "The date is blank; the one above was taken.",
    "zh-Hans": () => "日期为空，沿用上一行的日期。",
    "zh-Hant": () => "日期為空，沿用上一列的日期。",
  },
  remarkLeftOut: {
    en: () => "A remark, not a row of data. Left out.",
    "zh-Hans": () => "备注行，不是数据，已略过。",
    "zh-Hant": () => "備註列，不是資料，已略過。",
  },
  dateOrderDecided: {
    en: (p) =>
      `Dates such as 3/4 were read with the ${p.order === "monthFirst" ? "month" : "day"} first${p.chosen ? ", as you chose" : ", as other dates of the column show"} (${counted(p.rows, "cell", "cells")}).`,
    "zh-Hans": (p) =>
      `形如 3/4 的日期按“${p.order === "monthFirst" ? "月/日" : "日/月"}”读取（${p.chosen ? "按您的选择" : "依据同列其他日期"}，${grouped(p.rows)} 格）。`,
    "zh-Hant": (p) =>
      `形如 3/4 的日期按「${p.order === "monthFirst" ? "月/日" : "日/月"}」讀取（${p.chosen ? "按您的選擇" : "依據同欄其他日期"}，${grouped(p.rows)} 格）。`,
  },
  dateOrderUndecided: {
    en: (p) =>
      `${counted(p.rows, "date", "dates")} can be read month first or day first, and nothing in the column decides. They are left out until you choose.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 个日期既可读作月/日也可读作日/月，整列都无法判断。请选择，在此之前未计入。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 個日期既可讀作月/日也可讀作日/月，整欄都無法判斷。請選擇，在此之前未計入。`,
  },
  dateOrderContradictory: {
    en: (p) =>
      `The column mixes month first (${grouped(p.monthFirst)}) and day first (${grouped(p.dayFirst)}); ${counted(p.rows, "date", "dates")} could be either. Please correct the column, or choose.`,
    "zh-Hans": (p) =>
      `此列混有月/日（${grouped(p.monthFirst)} 个）和日/月（${grouped(p.dayFirst)} 个），另有 ${grouped(p.rows)} 个无法判断。请更正或选择。`,
    "zh-Hant": (p) =>
      `此欄混有月/日（${grouped(p.monthFirst)} 個）和日/月（${grouped(p.dayFirst)} 個），另有 ${grouped(p.rows)} 個無法判斷。請更正或選擇。`,
  },
  totalAgrees: {
    en: (p) =>
      `A total row, left out; its “${column(p.meaning, "en")}” ${totalled(p.printed, p.meaning)} agrees with the rows.`,
    "zh-Hans": (p) =>
      `合计行，未计入；其“${column(p.meaning, "zh-Hans")}”${totalled(p.printed, p.meaning)} 与明细相符。`,
    "zh-Hant": (p) =>
      `合計列，未計入；其「${column(p.meaning, "zh-Hant")}」${totalled(p.printed, p.meaning)} 與明細相符。`,
  },
  totalDiffers: {
    en: (p) =>
      `A total row, left out; its “${column(p.meaning, "en")}” says ${totalled(p.printed, p.meaning)}, the rows say ${totalled(p.computed, p.meaning)} (difference ${totalled(p.difference, p.meaning)}).`,
    "zh-Hans": (p) =>
      `合计行，未计入；其“${column(p.meaning, "zh-Hans")}”为 ${totalled(p.printed, p.meaning)}，明细合计为 ${totalled(p.computed, p.meaning)}，相差 ${totalled(p.difference, p.meaning)}。`,
    "zh-Hant": (p) =>
      `合計列，未計入；其「${column(p.meaning, "zh-Hant")}」為 ${totalled(p.printed, p.meaning)}，明細合計為 ${totalled(p.computed, p.meaning)}，相差 ${totalled(p.difference, p.meaning)}。`,
  },
  totalLeftOut: {
    en: () => "A total row, left out.",
    "zh-Hans": () => "合计行，未计入。",
    "zh-Hant": () => "合計列，未計入。",
  },
  headerRepeated: {
    en: () => "The header row stands here again. Left out.",
    "zh-Hans": () => "此处重复了表头，已略过。",
    "zh-Hant": () => "此處重複了標題列，已略過。",
  },
  identicalRowsLeftOut: {
    en: (p) =>
      `${counted(p.rows, "row is", "rows are")} the same as an earlier one in every cell (${grouped(p.amount)} in all). Left out; you can have ${p.rows === 1 ? "it" : "them"} counted.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 行与前面的行完全相同（共 ${grouped(p.amount)}），未计入；可选择计入。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 列與前面的列完全相同（共 ${grouped(p.amount)}），未計入；可選擇計入。`,
  },
  identicalRowsCounted: {
    en: (p) =>
      `${counted(p.rows, "row is", "rows are")} the same as an earlier one in every cell (${grouped(p.amount)} in all). Counted, as you chose.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 行与前面的行完全相同（共 ${grouped(p.amount)}），按您的选择已计入。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 列與前面的列完全相同（共 ${grouped(p.amount)}），按您的選擇已計入。`,
  },
  orderNumbersCutShort: {
    en: (p) =>
      `${counted(p.rows, "order number has", "order numbers have")} lost digits, as Excel keeps 15 of a number. Repeated orders cannot be told among them.`,
    "zh-Hans": (p) => `${grouped(p.rows)} 个订单编号被 Excel 截断（数字只保留 15 位），无法据此查重。`,
    "zh-Hant": (p) => `${grouped(p.rows)} 個訂單編號被 Excel 截斷（數字只保留 15 位），無法據此查重。`,
  },
  periodReversed: {
    en: () => "The last day lies before the first. The row is left out.",
    "zh-Hans": () => "结束日期早于开始日期，该行未计入。",
    "zh-Hant": () => "結束日期早於開始日期，該列未計入。",
  },
  furtherOfKind: {
    en: (p) => `${grouped(p.count)} more like: ${problemText(readingTexts, p.of, "en")}`,
    "zh-Hans": (p) => `另有 ${grouped(p.count)} 处同类：${problemText(readingTexts, p.of, "zh-Hans")}`,
    "zh-Hant": (p) => `另有 ${grouped(p.count)} 處同類：${problemText(readingTexts, p.of, "zh-Hant")}`,
  },
};
