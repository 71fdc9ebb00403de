import type { AGENCY_SHEET } from "../agency/agencySheets";
import { text, type Localised } from "../catalogue";
import { COMPARISON_RULES } from "./whyAgencyRules";

const BILL = text(
  "The month's bill as the minimum is read in this column; the terms sheet says which reading holds.",
  "按此列对保底的理解得出的当月费用；采用哪种口径见条款表。",
  "依此欄對保底的理解得出的當月費用；採用哪種解讀見條款表。",
);
const TIERED = text(
  "The rates of the tiers on the base of the rate, read in this way.",
  "按此口径，以各档比例计算提点基数额。",
  "依此解讀，以各級比例計算抽成基準額。",
);
const STEP = text(
  "Calculated from the figures of its row that are yours or, where nothing is typed, the base one.",
  "由本行数值自动得出：取您填写的数值，未填写时取基准值。",
  "由本列數值自動得出：取您填寫的數值，未填寫時取基準值。",
);
const END = text(
  "What the quote says, or what you typed over it: low and high are the ends of a range.",
  "报价所写或您修改的数值；低、高为区间两端。",
  "報價所寫或您修改的數值；低、高為區間兩端。",
);

/** How the figures of terms and working come about. */
export const WORKING_RULES: Readonly<Partial<Record<keyof typeof AGENCY_SHEET, Localised>>> = {
  quote: text("The agency of the row.", "本行的代运营。", "本列的代運營。"),
  case: text(
    "Which sales, which ends of ranges and which readings the row is priced by.",
    "本行计价所用的销售额、区间两端与口径。",
    "本列計價所用的銷售額、區間兩端與解讀。",
  ),
  month: text("The month of the contract, from 1.", "合同的第几个月，从 1 起。", "合約的第幾個月，從 1 起。"),
  phase: text(
    "The phase of the contract that the month or the term belongs to.",
    "该月或该条款所属的合同阶段。",
    "該月或該條款所屬的合約階段。",
  ),
  phaseMonths: text(
    "The months of the path that fall into the phase.",
    "路径中属于该阶段的月数。",
    "路徑中屬於該階段的月數。",
  ),
  sales: text(
    "The month's sales before refunds, from the terms sheet.",
    "当月退款前销售额，取自条款表。",
    "當月退款前銷售額，取自條款表。",
  ),
  counted: text(
    "The sales on which the rate is taken, by the base of the quote: before or after refunds, all or above the threshold.",
    "计提点的销售额，按报价的基数：退款前或后，全部或超过起提额的部分。",
    "計抽成的銷售額，依報價的基準：退款前或後，全部或超過起算額的部分。",
  ),
  fee: text(
    "The fee that falls into the month, shares, uplift and prepayment taken into account.",
    "当月应付的固定服务费，已计分摊、上浮与预付折扣。",
    "當月應付的固定服務費，已計分攤、上浮與預付折扣。",
  ),
  marginal: TIERED,
  whole: TIERED,
  commission: text(
    "The commission by the reading of the tiers that holds.",
    "按采用的阶梯口径得出的提点。",
    "依採用的級距解讀得出的抽成。",
  ),
  aboveGuarantee: text(
    "The commission on what is sold above the sales of the minimum.",
    "仅对超出保底销售额的部分计算的提点。",
    "僅對超出保底銷售額的部分計算的抽成。",
  ),
  onTop: text(
    "What is charged on ad spend, outside minimum, cap and comparison unless the terms sheet has it count as commission; where it is compared instead of the commission, the commission stands here.",
    "按广告费收取的部分：除非条款表中选择并入提点，否则不受封顶限制，也不参与取高取低；若由它代替提点参与比较，则此处为提点。",
    "依廣告費收取的部分：除非條款表中選擇併入抽成，否則不受上限限制，也不參與取高取低；若由它代替抽成參與比較，則此處為抽成。",
  ),
  leastBill: BILL,
  guaranteed: BILL,
  leastCommission: BILL,
  bill: text(
    "What is paid for the month: by the reading that holds, not above the cap, with tax where it comes on top.",
    "当月应付：按采用的口径，不超过封顶，另计税的已加税。",
    "當月應付：依採用的解讀，不超過費用上限，另計稅的已加稅。",
  ),
  once: text(
    "Setup, with tax where it comes on top, and whatever else is paid once, in the first month.",
    "搭建费（税另计时含税）等一次性费用，计入首月。",
    "建置費（稅另計時含稅）等一次性費用，計入首月。",
  ),
  cost: text("Bill and what is paid once.", "应付金额加一次性费用。", "應付金額加一次性費用。"),
  total: text(
    "The bill × the months that are counted, over all phases.",
    "应付金额 × 计入月数，各阶段合计。",
    "應付金額 × 計入月數，各階段合計。",
  ),
  atRun: text("The cost as the run computed it.", "运行时算出的费用。", "執行時算出的費用。"),
  since: COMPARISON_RULES.since!,
  term: text(
    "What the quote agrees on. A line that is blank does not count.",
    "报价约定的条款，空白的行不计入。",
    "報價約定的條款，空白的列不計入。",
  ),
  salesAbove: text(
    "Sales of a month from which the tier's rate holds.",
    "该档比例适用的月销售额起点。",
    "該級比例適用的月銷售額起點。",
  ),
  low: END,
  base: END,
  high: END,
  reading: text(
    "How the term is read where its words leave it open: choose from the list.",
    "原文未写明时采用的口径，请从列表选择。",
    "原文未寫明時採用的解讀，請從清單選擇。",
  ),
  unit: text("What the figures of the row are counted in.", "本行数值的单位。", "本列數值的單位。"),
  words: COMPARISON_RULES.words!,
  toAsk: text(
    "What the quote leaves open here, as a question to the agency.",
    "此处未写明、需向代运营确认的问题。",
    "此處未寫明、需向代運營確認的問題。",
  ),
  code: text(
    "The place of the chosen reading in its list; the working calculates by it.",
    "所选口径在列表中的序号，供测算表计算使用。",
    "所選解讀在清單中的序號，供試算表計算使用。",
  ),
  stepLow: STEP,
  stepBase: STEP,
  stepHigh: STEP,
};
