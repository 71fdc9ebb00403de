import type { FloorAboveCap } from "../../domain/commission/rules/limits";
import type { NegativePaid } from "../../domain/commission/rules/delta";
import type { NegativeRefund } from "../../domain/commission/rules/clawback";
import type { NeverPaid } from "../../domain/commission/tiers/needed";
import type { NoStep } from "../../domain/commission/rules/stepBonus";
import type { NoTarget } from "../../domain/commission/rules/attainment";
import type { OutsideTiers } from "../../domain/commission/tiers/outside";
import type { SplitProblem } from "../../domain/commission/rules/split";
import type { Restart } from "../../domain/commission/rules/periodCommission";
import type { TooLarge } from "../../domain/commission/tiers/payout";
import type { Localised, ProblemTexts } from "../catalogue";
import { figure } from "../figures";

/** Why a rule of pay gives no figure. */
export type PayProblem =
  | OutsideTiers
  | TooLarge
  | FloorAboveCap
  | NegativePaid
  | NegativeRefund
  | NeverPaid
  | NoStep
  | NoTarget
  | SplitProblem;

export const PAY_PROBLEMS: ProblemTexts<PayProblem> = {
  negativeAmount: {
    en: (p) => `the amount ${figure(p.amount)} is negative; commission is paid on 0 or more`,
    "zh-Hans": (p) => `金额 ${figure(p.amount)} 是负数，计提金额必须大于或等于 0`,
    "zh-Hant": (p) => `金額 ${figure(p.amount)} 是負數，計算佣金的金額必須大於或等於 0`,
  },
  notAShare: {
    en: (p) =>
      `the bounds of the table are shares of a target, and ${figure(p.amount)} is an amount: use OPS.ATTAINMENT, or write bounds as amounts`,
    "zh-Hans": (p) =>
      `阶梯表的界限是目标的百分比，而 ${figure(p.amount)} 是金额：请用 OPS.ATTAINMENT，或把界限写成金额`,
    "zh-Hant": (p) =>
      `級距表的界限是目標的百分比，而 ${figure(p.amount)} 是金額：請用 OPS.ATTAINMENT，或把界限寫成金額`,
  },
  beyondLast: {
    en: (p) =>
      `${figure(p.amount)} is beyond the last band, which ends at ${figure(p.upTo)} (row ${p.row}); leave its “Up to” blank if it is open`,
    "zh-Hans": (p) =>
      `${figure(p.amount)} 超出最后一档（第 ${p.row} 行，至 ${figure(p.upTo)}）；若上不封顶，请将“至”留空`,
    "zh-Hant": (p) =>
      `${figure(p.amount)} 超出最後一級（第 ${p.row} 列，至 ${figure(p.upTo)}）；若不設上限，請將「至」留空`,
  },
  inGap: {
    en: (p) =>
      `${figure(p.amount)} is in no band: the table has a gap from ${figure(p.above)} to ${figure(p.below)}`,
    "zh-Hans": (p) =>
      `${figure(p.amount)} 不在任何一档内：阶梯表在 ${figure(p.above)} 至 ${figure(p.below)} 之间断档`,
    "zh-Hant": (p) =>
      `${figure(p.amount)} 不在任何一級內：級距表在 ${figure(p.above)} 至 ${figure(p.below)} 之間有缺口`,
  },
  passesGap: {
    en: (p) =>
      `a part of ${figure(p.amount)} has no rate: the table has a gap from ${figure(p.above)} to ${figure(p.below)}`,
    "zh-Hans": (p) =>
      `${figure(p.amount)} 中有一部分没有比例：阶梯表在 ${figure(p.above)} 至 ${figure(p.below)} 之间断档`,
    "zh-Hant": (p) =>
      `${figure(p.amount)} 中有一部分沒有比例：級距表在 ${figure(p.above)} 至 ${figure(p.below)} 之間有缺口`,
  },
  tooLarge: {
    en: (p) => `the pay on ${figure(p.amount)} is too large to be exact to the cent`,
    "zh-Hans": (p) => `${figure(p.amount)} 对应的金额过大，无法精确到分`,
    "zh-Hant": (p) => `${figure(p.amount)} 對應的金額過大，無法精確到分`,
  },
  floorAboveCap: {
    en: (p) => `the floor ${figure(p.floor)} is above the cap ${figure(p.cap)}`,
    "zh-Hans": (p) => `保底 ${figure(p.floor)} 高于封顶 ${figure(p.cap)}`,
    "zh-Hant": (p) => `保底 ${figure(p.floor)} 高於上限 ${figure(p.cap)}`,
  },
  negativePaid: {
    en: (p) => `what was paid before cannot be negative: ${figure(p.paid)}`,
    "zh-Hans": (p) => `已发提成不能为负数：${figure(p.paid)}`,
    "zh-Hant": (p) => `已發佣金不能為負數：${figure(p.paid)}`,
  },
  negativeRefund: {
    en: (p) => `a refund is written as a positive amount, not ${figure(p.refund)}`,
    "zh-Hans": (p) => `退款请填正数，不能是 ${figure(p.refund)}`,
    "zh-Hant": (p) => `退款請填正數，不能是 ${figure(p.refund)}`,
  },
  neverPaid: {
    en: (p) => `no amount pays ${figure(p.payout)}: the table pays ${figure(p.most)} at most`,
    "zh-Hans": (p) => `任何业绩都拿不到 ${figure(p.payout)}：该阶梯表最多 ${figure(p.most)}`,
    "zh-Hant": (p) => `任何業績都拿不到 ${figure(p.payout)}：該級距表最多 ${figure(p.most)}`,
  },
  noStep: {
    en: (p) => `a step must be above 0, not ${figure(p.per)}`,
    "zh-Hans": (p) => `“每满”的金额必须大于 0，不能是 ${figure(p.per)}`,
    "zh-Hant": (p) => `「每滿」的金額必須大於 0，不能是 ${figure(p.per)}`,
  },
  noTarget: {
    en: (p) => `a target must be above 0, not ${figure(p.target)}`,
    "zh-Hans": (p) => `目标必须大于 0，不能是 ${figure(p.target)}`,
    "zh-Hant": (p) => `目標必須大於 0，不能是 ${figure(p.target)}`,
  },
  negativeWeight: {
    en: (p) => `weight ${p.index + 1} is negative: ${figure(p.weight)}`,
    "zh-Hans": (p) => `第 ${p.index + 1} 个权重是负数：${figure(p.weight)}`,
    "zh-Hant": (p) => `第 ${p.index + 1} 個權重是負數：${figure(p.weight)}`,
  },
  noWeight: {
    en: () => "one weight at least must be above 0",
    "zh-Hans": () => "至少要有一个大于 0 的权重",
    "zh-Hant": () => "至少要有一個大於 0 的權重",
  },
};

/** Headings and labels of what the commission functions spill. */
export const PAY_LABELS = {
  from: { en: "From", "zh-Hans": "起", "zh-Hant": "起" },
  upTo: { en: "Up to", "zh-Hans": "至", "zh-Hant": "至" },
  amountInBand: { en: "Amount in band", "zh-Hans": "档内金额", "zh-Hant": "級內金額" },
  rate: { en: "Rate", "zh-Hans": "比例", "zh-Hant": "比例" },
  flat: { en: "Flat", "zh-Hans": "固定", "zh-Hant": "固定" },
  commission: { en: "Commission", "zh-Hans": "提成", "zh-Hant": "佣金" },
  floor: { en: "Floor", "zh-Hans": "保底补足", "zh-Hant": "保底補足" },
  cap: { en: "Cap", "zh-Hans": "封顶扣减", "zh-Hant": "超過上限扣減" },
  total: { en: "Total", "zh-Hans": "合计", "zh-Hant": "合計" },
  marginal: { en: "Marginal", "zh-Hans": "分段累加", "zh-Hant": "分段加總" },
  whole: { en: "Whole", "zh-Hans": "全额累进", "zh-Hant": "累計落點" },
  difference: { en: "Whole − marginal", "zh-Hans": "差额（全额 − 分段）", "zh-Hant": "差額（落點 − 分段）" },
  row: { en: "Row", "zh-Hans": "行", "zh-Hant": "列" },
  column: { en: "Column", "zh-Hans": "列", "zh-Hant": "欄" },
  finding: { en: "Finding", "zh-Hans": "问题", "zh-Hant": "問題" },
  explanation: { en: "What it means", "zh-Hans": "说明", "zh-Hant": "說明" },
  less: { en: "Pays less by", "zh-Hans": "少拿金额", "zh-Hant": "少拿金額" },
  until: { en: "Until an amount of", "zh-Hans": "直至业绩", "zh-Hant": "直至業績" },
  gross: { en: "Gross", "zh-Hans": "应得提成", "zh-Hant": "應得佣金" },
  drawn: { en: "Drawn", "zh-Hans": "预支补足", "zh-Hant": "預支補足" },
  recovered: { en: "Recovered", "zh-Hans": "扣回", "zh-Hant": "扣回" },
  paid: { en: "Paid", "zh-Hans": "实发", "zh-Hant": "實發" },
  owed: { en: "Owed", "zh-Hans": "尚欠", "zh-Hant": "尚欠" },
  amount: { en: "Amount", "zh-Hans": "业绩", "zh-Hant": "業績" },
  refund: { en: "Refund", "zh-Hans": "退款", "zh-Hant": "退款" },
  commissionPaid: { en: "Commission paid", "zh-Hans": "已发提成", "zh-Hant": "已發佣金" },
  commissionLeft: { en: "Commission kept", "zh-Hans": "应留提成", "zh-Hant": "應留佣金" },
  givenBack: { en: "Given back", "zh-Hans": "追回提成", "zh-Hant": "追回佣金" },
} as const satisfies Readonly<Record<string, Localised>>;

/** The readings of a tier table by the names they go by; the first is the one told in messages. */
export const MODE_WORDS = {
  marginal: [
    "marginal",
    // Billing systems that tell tiered from volume and stair-step mean each band's price for the part inside it.
    ...[
      "graduated",
      "progressive",
      "tiered",
      "incremental",
      "slab",
      "slab wise",
      "bracket",
      "block",
      "blocks",
    ],
    ...["step rate", "分阶段", "分階段"],
    ...[
      "non-retroactive",
      "marginal rate",
      "marginal tiers",
      "banded",
      "per band",
      "by band",
      "per tier",
      "split tiers",
    ],
    ...[
      "分段",
      "分段加總",
      "分段加总",
      "分段累加",
      "分段計算",
      "分段计算",
      "分段累進",
      "分段累进",
      "分段計提",
      "分段计提",
    ],
    ...[
      "超額累進",
      "超额累进",
      "超額",
      "超额",
      "差額累進",
      "差额累进",
      "逐級累進",
      "逐级累进",
      "逐級",
      "逐级",
    ],
    ...["階梯累進", "阶梯累进", "分級累進", "分级累进", "分檔累進", "分档累进"],
  ],
  whole: [
    "whole",
    ...[
      "volume",
      "whole amount",
      "full amount",
      "stairstep",
      "all units",
      "retroactive",
      "retro",
      "first dollar",
      "back to first dollar",
      "back to dollar one",
      "whole tiers",
      "entire amount",
      "total amount",
      "highest tier",
      "累計落點",
      "累计落点",
      "落點",
      "落点",
      "全額累進",
      "全额累进",
      "全額",
      "全额",
      "全額計提",
      "全额计提",
      "全額階梯",
      "全额阶梯",
      "達檔全額",
      "达档全额",
      "到檔全額",
      "到档全额",
      "整額",
      "整额",
      "整檔",
      "整档",
      "跳點",
      "跳点",
    ],
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** The kinds of draw by the names they go by; the first is the one told in messages. */
export const DRAW_WORDS = {
  recoverable: [
    "recoverable",
    "recoverable draw",
    ...["可扣回", "扣回", "可追回", "追回", "可回收", "需償還", "需偿还", "可抵扣", "抵扣"],
  ],
  nonrecoverable: [
    "nonrecoverable",
    ...[
      "non recoverable draw",
      "guarantee",
      "guaranteed",
      "不扣回",
      "不可扣回",
      "不追回",
      "不可追回",
      "不可回收",
      "不抵扣",
      "保底",
    ],
  ],
  forgiven: [
    "forgiven",
    ...[
      "forgivable",
      "recoverable balance forgiven",
      "balance forgiven",
      "免除",
      "豁免",
      "到期免除",
      "餘額免除",
      "余额免除",
    ],
    ...["欠額免除", "欠额免除"],
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** With what a plan starts anew. */
export const RESTART_NAMES: Readonly<Record<Restart, Localised>> = {
  quarter: { en: "quarter", "zh-Hans": "季度", "zh-Hant": "季" },
  half: { en: "half-year", "zh-Hans": "半年", "zh-Hant": "半年" },
  year: { en: "year", "zh-Hans": "年度", "zh-Hant": "年" },
};
