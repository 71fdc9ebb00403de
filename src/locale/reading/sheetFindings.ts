import type { ReadingProblem } from "../../sheets/reading/problem";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { Language, ProblemTexts } from "../catalogue";
import { counted, grouped } from "../figures";
import { MEANING_NAMES, SHEET_KIND_NAMES } from "./meanings";

/** The first few of many. */
const said = (items: readonly string[], between: string): string =>
  items.length > 3 ? `${items.slice(0, 3).join(between)} …` : items.join(between);

/** The channels or items of lines, or what sheet they stand in where they name none. */
const namesOrKind = (
  { names, of }: { readonly names: readonly string[]; readonly of: SheetKind },
  language: Language,
  between: string,
): string => (names.length > 0 ? said(names, between) : SHEET_KIND_NAMES[of][language]);

type SheetProblem = Extract<
  ReadingProblem,
  {
    readonly code:
      | "columnAdded"
      | "costsWithMinus"
      | "costsBothWays"
      | "costsToldTwice"
      | "incomeLeftOut"
      | "incomeAsSales"
      | "refundsWithMinus"
      | "returnsWithMinus"
      | "adsToldTwice"
      | "feesToldTwice"
      | "linesBesideOthers"
      | "linesToldTwice"
      | "chargedBesideTerms"
      | "takingsOfAds"
      | "feesInColumns"
      | "sheetNotRead"
      | "tableBelow";
  }
>;

/** What is said of sheets that no rule knows, and of columns that count otherwise than they look. */
export const sheetTexts: ProblemTexts<SheetProblem> = {
  tableBelow: {
    en: () => "Another table begins here, and nothing from here on was read: put it on a sheet of its own.",
    "zh-Hans": () => "从这里起是另一张表，未读取：请放到单独的工作表。",
    "zh-Hant": () => "從這裡起是另一張表，未讀取：請放到單獨的工作表。",
  },
  columnAdded: {
    en: (p) =>
      `This column is “${MEANING_NAMES[p.meaning].en}” as well: its amounts were added to those of “${p.to}”.`,
    "zh-Hans": (p) => `这一列也是“${MEANING_NAMES[p.meaning]["zh-Hans"]}”，金额已与“${p.to}”相加。`,
    "zh-Hant": (p) => `這一欄也是「${MEANING_NAMES[p.meaning]["zh-Hant"]}」，金額已與「${p.to}」相加。`,
  },
  costsWithMinus: {
    en: (p) =>
      `Costs stand here with a minus (${grouped(p.rows)} amounts): they were taken as spent, and amounts without a minus as paid back.`,
    "zh-Hans": (p) => `这一列的支出写作负数（${grouped(p.rows)} 个），已按支出计入；正数按退回计。`,
    "zh-Hant": (p) => `這一欄的支出寫作負數（${grouped(p.rows)} 個），已按支出計入；正數按退回計。`,
  },
  costsToldTwice: {
    en: (p) =>
      `${said(p.items, ", ")} (${grouped(p.amount)} in all) count here, and “${SHEET_KIND_NAMES[p.of].en}” has a sheet of its own. If it is the same money, it counts twice: take it out of one of the two.`,
    "zh-Hans": (p) =>
      `${said(p.items, "、")}（共 ${grouped(p.amount)}）计入了其他费用，而“${SHEET_KIND_NAMES[p.of]["zh-Hans"]}”另有一张表。若是同一笔钱会重复计算，请从其中一张表去掉。`,
    "zh-Hant": (p) =>
      `${said(p.items, "、")}（共 ${grouped(p.amount)}）計入了其他費用，而「${SHEET_KIND_NAMES[p.of]["zh-Hant"]}」另有一張表。若是同一筆錢會重複計算，請從其中一張表去掉。`,
  },
  linesBesideOthers: {
    en: (p) =>
      `“${p.taken}” has ${namesOrKind(p, "en", ", ")} of the same months, too, and both sheets count. If it is the same money, choose “Not used” for one of them in the pane, or take out what both have.`,
    "zh-Hans": (p) =>
      `“${p.taken}”也有相同月份的${namesOrKind(p, "zh-Hans", "、")}，两张表都计入。若是同一笔钱，请在窗格中把其中一张设为“不使用”，或删去重复部分。`,
    "zh-Hant": (p) =>
      `「${p.taken}」也有相同月份的${namesOrKind(p, "zh-Hant", "、")}，兩張表都計入。若是同一筆錢，請在窗格中將其中一張設為「不使用」，或刪去重複部分。`,
  },
  linesToldTwice: {
    en: (p) =>
      `${counted(p.rows, "row stands", "rows stand")} in “${p.taken}” as well, with the same dates and amounts: counted once. If it is other money, choose “${SHEET_KIND_NAMES[p.of].en}” for this sheet under Data.`,
    "zh-Hans": (p) =>
      `${grouped(p.rows)} 行在“${p.taken}”中也有，日期和金额相同：只计一次。若是另一笔钱，请在“数据”中将此表设为“${SHEET_KIND_NAMES[p.of]["zh-Hans"]}”。`,
    "zh-Hant": (p) =>
      `${grouped(p.rows)} 列在「${p.taken}」中也有，日期和金額相同：只計一次。若是另一筆錢，請在「資料」中將此表設為「${SHEET_KIND_NAMES[p.of]["zh-Hant"]}」。`,
  },
  adsToldTwice: {
    en: (p) =>
      `The ad spend beside these sales is told for ${grouped(p.months)} months by the sheet “${p.taken}” as well, and counts once, from there.`,
    "zh-Hans": (p) =>
      `这里的推广费有 ${grouped(p.months)} 个月在工作表“${p.taken}”中也有，只按那张表计一次。`,
    "zh-Hant": (p) =>
      `這裡的廣告費有 ${grouped(p.months)} 個月在工作表「${p.taken}」中也有，只按那張表計一次。`,
  },
  feesToldTwice: {
    en: (p) =>
      `The fees beside these orders are told for ${grouped(p.months)} months by the sheet “${p.taken}” as well, and count once, from there.`,
    "zh-Hans": (p) =>
      `这里的平台费用有 ${grouped(p.months)} 个月在工作表“${p.taken}”中也有，只按那张表计一次。`,
    "zh-Hant": (p) =>
      `這裡的平台費用有 ${grouped(p.months)} 個月在工作表「${p.taken}」中也有，只按那張表計一次。`,
  },
  takingsOfAds: {
    en: () =>
      "No sheet of sales was found, so the takings beside these ads were taken for all sales of the shop. If they are those of the ads alone, add a sheet of the shop's sales.",
    "zh-Hans": () =>
      "没有找到销售表，已把推广费旁的这一列当作全店销售额。若只是推广带来的成交，请另加销售表。",
    "zh-Hant": () =>
      "沒有找到銷售表，已把廣告費旁的這一欄當作全店銷售額。若只是推廣帶來的成交，請另加銷售表。",
  },
  chargedBesideTerms: {
    en: (p) =>
      `These fees are reckoned by their terms, and “${p.sheet}” has fees as they were charged: both count. Take out of this sheet what is charged there.`,
    "zh-Hans": (p) =>
      `这里的费用按费率计算，而“${p.sheet}”中有实际扣除的费用：两者都已计入。请从本表去掉那里已扣的费用。`,
    "zh-Hant": (p) =>
      `這裡的費用按費率計算，而「${p.sheet}」中有實際扣除的費用：兩者都已計入。請從本表去掉那裡已扣的費用。`,
  },
  feesInColumns: {
    en: (p) =>
      `Read as platform fees: ${said(p.names, ", ")}. If one is none of the shop's, take its column out of the sheet.`,
    "zh-Hans": (p) => `已按平台费用读取：${said(p.names, "、")}。如有不是店铺承担的，请删去该列。`,
    "zh-Hant": (p) => `已按平台費用讀取：${said(p.names, "、")}。如有不是店鋪承擔的，請刪去該欄。`,
  },
  costsBothWays: {
    en: (p) =>
      `Most amounts here have a minus (${grouped(p.minus)}) and others none (${grouped(p.plus)}): what was spent and what came in cannot be told apart, and nothing of the sheet was counted. Keep the costs alone in a column named “Expense”.`,
    "zh-Hans": (p) =>
      `这一列多数金额为负（${grouped(p.minus)} 个），其余为正（${grouped(p.plus)} 个），分不清支出和收入，整张表未计入。请把支出单独放一列，列名写“支出”。`,
    "zh-Hant": (p) =>
      `這一欄多數金額為負（${grouped(p.minus)} 個），其餘為正（${grouped(p.plus)} 個），分不清支出和收入，整張表未計入。請把支出單獨放一欄，欄名寫「支出」。`,
  },
  incomeLeftOut: {
    en: (p) =>
      `On ${grouped(p.rows)} rows something came in and nothing was spent: they are no costs, and no sales either.`,
    "zh-Hans": (p) => `有 ${grouped(p.rows)} 行只有收入没有支出：不计入费用，也不计入销售。`,
    "zh-Hant": (p) => `有 ${grouped(p.rows)} 列只有收入沒有支出：不計入費用，也不計入銷售。`,
  },
  incomeAsSales: {
    en: () =>
      "This column says what came in, not that it was sold, and was counted as sales: deposits, loans or refunds of costs among it are too much. Choose another kind, or Not used, under Data if it holds no sales.",
    "zh-Hans": () =>
      "这一列写的是收入，不一定是销售，已按销售额计入：其中的押金、借款、费用退回会多计。如果不是销售，请在“数据”中改为其他表或“不使用”。",
    "zh-Hant": () =>
      "這一欄寫的是收入，不一定是銷售，已按銷售額計入：其中的押金、借款、費用退回會多計。如果不是銷售，請在「資料」中改為其他表或「不使用」。",
  },
  refundsWithMinus: {
    en: (p) => `Refunds stand here with a minus (${grouped(p.rows)} rows): they were taken as paid back.`,
    "zh-Hans": (p) => `退款写作负数（${grouped(p.rows)} 行），已按退款金额计入。`,
    "zh-Hant": (p) => `退款寫作負數（${grouped(p.rows)} 列），已按退款金額計入。`,
  },
  returnsWithMinus: {
    en: (p) =>
      `${counted(p.rows, "row has an amount", "rows have amounts")} with a minus: taken as refunds, and as no orders.`,
    "zh-Hans": (p) => `${grouped(p.rows)} 行金额为负数：按退款计入，不算订单。`,
    "zh-Hant": (p) => `${grouped(p.rows)} 列金額為負數：按退款計入，不算訂單。`,
  },
  sheetNotRead: {
    en: (p) =>
      `The sheet “${p.sheet}” was not read: no row of headers was found that makes it orders, costs, staff or another kind of sheet known here; statements of account and ledgers are none. If it belongs in the figures, choose what it is under Data.`,
    "zh-Hans": (p) =>
      `工作表“${p.sheet}”未读取：没有找到能认出是订单、费用、人员等表的表头（对账单、明细账不在其中）。如应计入，请在“数据”中选择它是什么表。`,
    "zh-Hant": (p) =>
      `工作表「${p.sheet}」未讀取：沒有找到能認出是訂單、費用、人員等表的標題列（對帳單、明細帳不在其中）。如應計入，請在「資料」中選擇它是什麼表。`,
  },
};
