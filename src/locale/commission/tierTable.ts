import type { CheckFinding } from "../../domain/commission/tiers/check";
import type { TableDefect } from "../../domain/commission/tiers/defects";
import type { ReadProblem } from "../../domain/commission/tiers/readTiers";
import type { LayoutProblem } from "../../domain/commission/tiers/tierLayout";
import type { CellProblem } from "../../domain/commission/tiers/tierRow";
import type { SharedBound } from "../../domain/commission/tiers/tierTable";
import { NOT_A_NUMBER, quoted } from "../arguments";
import type { Language, Localised, ProblemTexts } from "../catalogue";
import { figure, percent } from "../figures";
import { before, TABLE_DEFECTS } from "./tableDefects";

/** Why a range is no tier table from which can be paid. */
export type TierTableProblem = TableDefect | ReadProblem;

const cellText = (language: Language) => (p: Extract<CellProblem, { code: "notANumber" }>) =>
  quoted(p.text, language) + (language === "en" ? " " : "") + NOT_A_NUMBER[p.reason][language];

/** A bound that two bands have, as a share of a target or an amount. */
const shared = ({ at, ofShares }: SharedBound) => (ofShares ? percent(at) : figure(at));

const LAYOUT_PROBLEMS: ProblemTexts<LayoutProblem> = {
  noRows: {
    en: () => "the table is blank",
    "zh-Hans": () => "阶梯表是空的",
    "zh-Hant": () => "級距表是空的",
  },
  columnCount: {
    en: (p) => `a tier table has 2 to 4 columns, not ${p.columns}`,
    "zh-Hans": (p) => `阶梯表应为 2 至 4 列，不是 ${p.columns} 列`,
    "zh-Hant": (p) => `級距表應為 2 至 4 欄，不是 ${p.columns} 欄`,
  },
  headerNeeded: {
    en: (p) => `${p.columns} columns need a header row: From, Up to, Rate, Flat`,
    "zh-Hans": (p) => `${p.columns} 列的阶梯表要有表头：起、至、比例、固定`,
    "zh-Hant": (p) => `${p.columns} 欄的級距表要有標題列：起、至、比例、固定`,
  },
  layoutDoubtful: {
    en: () =>
      "nothing tells which cells are bounds and which are rates: put From and Rate above the columns, or before the rows",
    "zh-Hans": () => "无法分辨哪些是界限、哪些是比例：请在列上方或行左侧写明“起”和“比例”",
    "zh-Hant": () => "無法分辨哪些是界限、哪些是比例：請在欄上方或列左側寫明「起」與「比例」",
  },
  unknownHeader: {
    en: (p) => `the header “${p.text}” is not known; use From, Up to, Rate, Flat`,
    "zh-Hans": (p) => `无法识别表头“${p.text}”，请用：起、至、比例、固定`,
    "zh-Hant": (p) => `無法辨識標題「${p.text}」，請用：起、至、比例、固定`,
  },
  repeatedHeader: {
    en: (p) => `the header “${p.text}” names a column that the table has already`,
    "zh-Hans": (p) => `表头“${p.text}”与前面的列重复`,
    "zh-Hant": (p) => `標題「${p.text}」與前面的欄重複`,
  },
  noBoundColumn: {
    en: () => "the header names neither a From nor an Up to column",
    "zh-Hans": () => "表头缺少“起”或“至”列",
    "zh-Hant": () => "標題列缺少「起」或「至」欄",
  },
  stepsNotBands: {
    en: (p) =>
      `“${p.text}” pays for every step of an amount, which no band does: use OPS.STEPBONUS, or head the column From where it is paid once`,
    "zh-Hans": (p) =>
      `“${p.text}”是每满一段都给，阶梯表做不到：请用 OPS.STEPBONUS；若只给一次，请把表头改为“起”`,
    "zh-Hant": (p) =>
      `「${p.text}」是每滿一段都給，級距表做不到：請用 OPS.STEPBONUS；若只給一次，請把標題改為「起」`,
  },
  noRateColumn: {
    en: () => "the header names neither a Rate nor a Flat column",
    "zh-Hans": () => "表头缺少“比例”或“固定”列",
    "zh-Hant": () => "標題列缺少「比例」或「固定」欄",
  },
};

export const TIER_TABLE_PROBLEMS: ProblemTexts<TierTableProblem> = {
  notANumber: { en: cellText("en"), "zh-Hans": cellText("zh-Hans"), "zh-Hant": cellText("zh-Hant") },
  noBand: {
    en: (p) =>
      `“${p.text}” does not say where the band starts and ends: write 0–100,000, or head the column From or Up to`,
    "zh-Hans": (p) => `“${p.text}”没有说明这一档的起止：请写成 0–100000，或把表头改为“起”或“至”`,
    "zh-Hant": (p) => `「${p.text}」沒有說明這一級的起訖：請寫成 0–100000，或把標題改為「起」或「至」`,
  },
  percentInFlat: {
    en: (p) => `“${p.text}” is no amount of money: head its column Rate, or write the amount`,
    "zh-Hans": (p) => `“${p.text}”不是金额：请把表头改为“比例”，或写明金额`,
    "zh-Hant": (p) => `「${p.text}」不是金額：請把標題改為「比例」，或寫明金額`,
  },
  rateOfOther: {
    en: (p) =>
      `“${p.text}” is of something else than what is paid on: write the rate alone, and in the plan's basis what it is of`,
    "zh-Hans": (p) => `“${p.text}”与计提基数不一致：请只写比例，并在方案的“计提基数”写明按什么计提`,
    "zh-Hant": (p) => `「${p.text}」與計算基準不一致：請只寫比例，並在方案的「計算基準」寫明按什麼計算`,
  },
  rateTimes: {
    en: (p) =>
      `it is not clear which rate is multiplied by ${figure(p.rate)}: write the rate that is paid, such as 15%`,
    "zh-Hans": (p) => `不清楚 ${figure(p.rate)} 倍乘的是哪个比例：请写实际比例，如 15%`,
    "zh-Hant": (p) => `不清楚 ${figure(p.rate)} 倍乘的是哪個比例：請寫實際比例，如 15%`,
  },
  boundsOfTarget: {
    en: (p) =>
      `the bound ${percent(p.at)} is a share of a target: set the plan's basis to attainment, or write bounds as amounts`,
    "zh-Hans": (p) => `界限 ${percent(p.at)} 是目标的百分比：请把计提基数写为“完成率”，或把界限写成金额`,
    "zh-Hant": (p) => `界限 ${percent(p.at)} 是目標的百分比：請把計算基準寫為「達成率」，或把界限寫成金額`,
  },
  ratesMixed: {
    en: (p) =>
      `${figure(p.rate)} stands among rates below 1: write every rate as a percent, 5% rather than 0.05 or 5`,
    "zh-Hans": (p) => `${figure(p.rate)} 与小于 1 的比例混在一起：请都写成百分比，如 5%，不要写 0.05 或 5`,
    "zh-Hant": (p) => `${figure(p.rate)} 與小於 1 的比例混在一起：請都寫成百分比，如 5%，不要寫 0.05 或 5`,
  },
  rateUnclear: {
    en: (p) =>
      `${figure(p.rate)} may be a percent, money for each piece or an amount paid once: write percents as 5%, or head the column Rate %, Per piece or Flat`,
    "zh-Hans": (p) =>
      `${figure(p.rate)} 可能是百分比、每件金额，也可能是一次给的固定金额：百分比请写成 5%，或把表头改为“比例 %”“每件”或“固定”`,
    "zh-Hant": (p) =>
      `${figure(p.rate)} 可能是百分比、每件金額，也可能是一次給的固定金額：百分比請寫成 5%，或把標題改為「比例 %」、「每件」或「固定」`,
  },
  rateImplausible: {
    en: (p) =>
      `${figure(p.rate)} would pay ${percent(p.rate)} of what is sold: write ${percent(p.rate)} or ${figure(p.rate)}%, whichever is meant`,
    "zh-Hans": (p) =>
      `${figure(p.rate)} 即销售额的 ${percent(p.rate)}，请写明是 ${percent(p.rate)} 还是 ${figure(p.rate)}%`,
    "zh-Hant": (p) =>
      `${figure(p.rate)} 即銷售額的 ${percent(p.rate)}，請寫明是 ${percent(p.rate)} 還是 ${figure(p.rate)}%`,
  },
  ...LAYOUT_PROBLEMS,
  ...TABLE_DEFECTS,
};

/** What `CHECK` says of each finding. */
export const CHECK_TEXTS: ProblemTexts<CheckFinding | ReadProblem> = {
  ...TIER_TABLE_PROBLEMS,
  gap: {
    en: (p) => `amounts between ${figure(p.above)} and ${figure(p.below)} are in no band`,
    "zh-Hans": (p) => `${figure(p.above)} 与 ${figure(p.below)} 之间的金额不属于任何一档`,
    "zh-Hant": (p) => `${figure(p.above)} 與 ${figure(p.below)} 之間的金額不屬於任何一級`,
  },
  joined: {
    en: (p) =>
      `what lies between ${percent(p.above)} and ${percent(p.below)} is counted to the ${p.countsTo} band; write the bound that both have`,
    "zh-Hans": (p) =>
      `${percent(p.above)} 与 ${percent(p.below)} 之间按${p.countsTo === "lower" ? "较低" : "较高"}的一档计算，请写明共同的界限`,
    "zh-Hant": (p) =>
      `${percent(p.above)} 與 ${percent(p.below)} 之間依${p.countsTo === "lower" ? "較低" : "較高"}的一級計算，請寫明共同的界限`,
  },
  sharedBound: {
    en: (p) =>
      `exactly ${shared(p)} stands in both bands and is counted to the lower one; write "below ${shared(p)}" or "above ${shared(p)}" of the band that does not have it`,
    "zh-Hans": (p) => `刚好 ${shared(p)} 两档都有，现按较低的一档计算；不含的一档请写“${shared(p)}（不含）”`,
    "zh-Hant": (p) =>
      `剛好 ${shared(p)} 兩級都有，現依較低的一級計算；不含的一級請寫「${shared(p)}（不含）」`,
  },
  percentDoubtful: {
    en: (p) =>
      `${figure(p.rate)} is read as ${percent(p.rate)}; write ${percent(p.rate)} or ${figure(p.rate)}%`,
    "zh-Hans": (p) =>
      `${figure(p.rate)} 按 ${percent(p.rate)} 读取，请写明是 ${percent(p.rate)} 还是 ${figure(p.rate)}%`,
    "zh-Hant": (p) =>
      `${figure(p.rate)} 依 ${percent(p.rate)} 讀取，請寫明是 ${percent(p.rate)} 還是 ${figure(p.rate)}%`,
  },
  rateHigh: {
    en: (p) => `${percent(p.rate)} of everything that is sold is paid; is a part of something else meant?`,
    "zh-Hans": (p) => `按全部销售额的 ${percent(p.rate)} 计提，是否指其他基数的比例？`,
    "zh-Hant": (p) => `依全部銷售額的 ${percent(p.rate)} 計算，是否指其他基準的比例？`,
  },
  percentAssumed: {
    en: (p) => `a rate above 1 was read as a percent, here as ${percent(p.rate)}; write ${percent(p.rate)}`,
    "zh-Hans": (p) => `大于 1 的比例按百分比读取，此处为 ${percent(p.rate)}，请写成 ${percent(p.rate)}`,
    "zh-Hant": (p) => `大於 1 的比例依百分比讀取，此處為 ${percent(p.rate)}，請寫成 ${percent(p.rate)}`,
  },
  attainmentAssumed: {
    en: (p) =>
      `a bound of attainments was read as a percent, here as ${percent(p.at)}; write ${percent(p.at)}`,
    "zh-Hans": (p) => `完成率的界限按百分比读取，此处为 ${percent(p.at)}，请写成 ${percent(p.at)}`,
    "zh-Hant": (p) => `達成率的界限依百分比讀取，此處為 ${percent(p.at)}，請寫成 ${percent(p.at)}`,
  },
  rateAboveOne: {
    en: (p) =>
      `the rate ${figure(p.rate)} pays more than the amount itself: is ${figure(p.rate)}% meant, or money per piece?`,
    "zh-Hans": (p) => `比例 ${figure(p.rate)} 会超过金额本身：是 ${figure(p.rate)}%，还是每件金额？`,
    "zh-Hant": (p) => `比例 ${figure(p.rate)} 會超過金額本身：是 ${figure(p.rate)}%，還是每件金額？`,
  },
  sameAsBelow: {
    en: (p) => `the band pays like ${before(p).en} and changes nothing`,
    "zh-Hans": (p) => `这一档与${before(p)["zh-Hans"]}相同，不起作用`,
    "zh-Hant": (p) => `這一級與${before(p)["zh-Hant"]}相同，不起作用`,
  },
  paysLess: {
    en: (p) =>
      `in the whole reading, passing ${figure(p.at)} pays ${figure(p.after)} instead of ${figure(p.before)}` +
      (p.until ? `, and less until ${figure(p.until)}` : ", and never as much again"),
    "zh-Hans": (p) =>
      `按全额累进，超过 ${figure(p.at)} 后由 ${figure(p.before)} 降为 ${figure(p.after)}` +
      (p.until ? `，直到 ${figure(p.until)} 才拿回原数` : "，此后再也拿不到原数"),
    "zh-Hant": (p) =>
      `依累計落點，超過 ${figure(p.at)} 後由 ${figure(p.before)} 降為 ${figure(p.after)}` +
      (p.until ? `，直到 ${figure(p.until)} 才拿回原數` : "，此後再也拿不到原數"),
  },
};

const LAYOUT: Localised = { en: "layout", "zh-Hans": "表格结构", "zh-Hant": "表格結構" };
const BAD_RATE: Localised = { en: "bad rate", "zh-Hans": "比例异常", "zh-Hant": "比例異常" };
const ORDER: Localised = { en: "order", "zh-Hans": "顺序", "zh-Hant": "順序" };
const DEAD_BAND: Localised = { en: "dead band", "zh-Hans": "无效档", "zh-Hant": "無效級距" };

/** The kind of each finding, in a word or two. */
export const CHECK_KINDS: Readonly<Record<(CheckFinding | ReadProblem)["code"], Localised>> = {
  noRows: { en: "blank", "zh-Hans": "空表", "zh-Hant": "空表" },
  columnCount: LAYOUT,
  headerNeeded: LAYOUT,
  layoutDoubtful: LAYOUT,
  unknownHeader: LAYOUT,
  repeatedHeader: LAYOUT,
  noBoundColumn: LAYOUT,
  noBand: LAYOUT,
  percentInFlat: LAYOUT,
  noRateColumn: LAYOUT,
  stepsNotBands: LAYOUT,
  notANumber: { en: "not a number", "zh-Hans": "不是数值", "zh-Hant": "不是數值" },
  negativeBound: ORDER,
  negativeRate: BAD_RATE,
  rateAboveOne: BAD_RATE,
  ratesMixed: BAD_RATE,
  rateUnclear: BAD_RATE,
  rateImplausible: BAD_RATE,
  rateOfOther: BAD_RATE,
  rateTimes: BAD_RATE,
  boundsOfTarget: { en: "bound in percent", "zh-Hans": "界限为百分比", "zh-Hant": "界限為百分比" },
  rateHigh: BAD_RATE,
  percentDoubtful: BAD_RATE,
  percentAssumed: BAD_RATE,
  attainmentAssumed: { en: "bound in percent", "zh-Hans": "界限为百分比", "zh-Hant": "界限為百分比" },
  negativeFlat: { en: "bad flat", "zh-Hans": "固定金额异常", "zh-Hant": "固定金額異常" },
  reversed: ORDER,
  outOfOrder: ORDER,
  openBand: ORDER,
  overlap: { en: "overlap", "zh-Hans": "重叠", "zh-Hant": "重疊" },
  gap: { en: "gap", "zh-Hans": "断档", "zh-Hant": "缺口" },
  sharedBound: { en: "bound in two bands", "zh-Hans": "界限两属", "zh-Hant": "界限兩屬" },
  joined: { en: "bands joined", "zh-Hans": "界限相接", "zh-Hant": "界限相接" },
  emptyBand: DEAD_BAND,
  sameAsBelow: DEAD_BAND,
  paysLess: { en: "more sales pay less", "zh-Hans": "多卖少拿", "zh-Hant": "多賣少拿" },
};
