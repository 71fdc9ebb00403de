import type { AGENCY_SHEET } from "../agency/agencySheets";
import { text, type Localised } from "../catalogue";

type AgencyRules = Readonly<Partial<Record<keyof typeof AGENCY_SHEET, Localised>>>;

const COST = text(
  "What the quote costs over the whole sales path, month by month on the working sheet: fees, commission, tax and what is paid once.",
  "该报价在整个销售路径上的总费用，逐月见测算表：服务费、提点、税费与一次性费用。",
  "該報價在整個銷售路徑上的總費用，逐月見試算表：服務費、抽成、稅費與一次性費用。",
);
const RANK = text(
  "The place of the quote by that total, the cheapest first; quotes that are left out or cannot be priced have none.",
  "按该总费用从低到高的名次；不参与比较或无法计价的报价没有名次。",
  "依該總費用由低到高的名次；不參與比較或無法計價的報價沒有名次。",
);

/** How the figures of comparison, readings and crossover come about. */
export const COMPARISON_RULES: AgencyRules = {
  quote: text(
    "The agency as the quotes name it, in the order of its rank at the run.",
    "报价中的代运营名称，按运行时的名次排列。",
    "報價中的代運營名稱，依執行時的名次排列。",
  ),
  sales: text(
    "The sales before refunds that the costs are taken at; change them on the terms sheet.",
    "计算费用所用的退款前销售额，可在条款表修改。",
    "計算費用所用的退款前銷售額，可在條款表修改。",
  ),
  summarySection: text(
    "One of the three cases of the sales path: low, base and high, as the terms sheet has them by month.",
    "销售路径的三种情形之一：保守、基准、乐观，逐月数值见条款表。",
    "銷售路徑的三種情形之一：保守、基準、樂觀，逐月數值見條款表。",
  ),
  cheapest: text("The quote with the least total there.", "此处总费用最低的报价。", "此處總費用最低的報價。"),
  cost: text("What the cheapest quote costs there.", "最便宜报价在此处的费用。", "最便宜報價在此處的費用。"),
  model: text(
    "How the quote is paid: by what was read of its words.",
    "该报价的收费模式，由报价原文判断。",
    "該報價的收費模式，由報價原文判斷。",
  ),
  rank: RANK,
  rankLow: RANK,
  rankHigh: RANK,
  totalBase: COST,
  totalLow: COST,
  totalHigh: COST,
  total: COST,
  effectiveRate: text(
    "Total at base sales by the sales of the path.",
    "基准销售额总费用除以路径销售额。",
    "基準銷售額總費用除以路徑銷售額。",
  ),
  profit: text(
    "Base sales × the gross margin of the terms sheet, less the total. Blank where no margin is known.",
    "基准销售额 × 条款表的毛利率，减总费用。毛利率未知时为空。",
    "基準銷售額 × 條款表的毛利率，減總費用。毛利率未知時為空。",
  ),
  lowCaseTotal: text(
    "The least that the quote can cost at base sales: the low ends of its ranges, and what is left open read in its favour.",
    "基准销售额下的最低费用：取区间下限，未写明之处按最省的口径。",
    "基準銷售額下的最低費用：取區間下限，未寫明之處依最省的解讀。",
  ),
  highCaseTotal: text(
    "The most that the quote can cost at base sales: the high ends of its ranges, and what is left open read against you.",
    "基准销售额下的最高费用：取区间上限，未写明之处按最贵的口径。",
    "基準銷售額下的最高費用：取區間上限，未寫明之處依最貴的解讀。",
  ),
  refund: text(
    "What the agency pays back where the promised sales are missed; taken off the total.",
    "未达到承诺销售额时退还的金额，已从总费用中扣除。",
    "未達到承諾銷售額時退還的金額，已從總費用中扣除。",
  ),
  cash: text(
    "What is paid before the shop sells anything: deposit, setup and the first fees in advance.",
    "开张前需要支付的金额：押金、搭建费与首期预付服务费。",
    "開張前需要支付的金額：押金、建置費與首期預付服務費。",
  ),
  missing: text(
    "What has to be known before the quote can be priced; type it on the terms sheet.",
    "计价所缺的内容，请在条款表填写。",
    "計價所缺的內容，請在條款表填寫。",
  ),
  check: text(
    "The total less the months below and the refund: 0.",
    "总费用减下方逐月费用与退款，应为 0。",
    "總費用減下方逐月費用與退款，應為 0。",
  ),
  clause: text(
    "A clause that can be read in more than one way, or states a range.",
    "可作多种理解、或写成区间的条款。",
    "可作多種理解、或寫成區間的條款。",
  ),
  words: text(
    "The words of the quote from which the clause was read.",
    "读出该条款的报价原文。",
    "讀出該條款的報價原文。",
  ),
  reading: text("The reading that is priced in this row.", "本行计价所用的口径。", "本列計價所用的解讀。"),
  totalIfSo: text(
    "The total at base sales if the clause means this; all others as compared.",
    "若该条款为此意，基准销售额下的总费用；其余条款不变。",
    "若該條款為此意，基準銷售額下的總費用；其餘條款不變。",
  ),
  againstPriced: text(
    "That total less the one of the comparison.",
    "该总费用减比较表的总费用。",
    "該總費用減比較表的總費用。",
  ),
  rankAsPriced: RANK,
  rankIfSo: RANK,
  cheapestIfSo: text(
    "The cheapest of all quotes if the clause means this.",
    "若该条款为此意，全部报价中最便宜的一家。",
    "若該條款為此意，全部報價中最便宜的一家。",
  ),
  notes: text("Yours; a rerun keeps it.", "由您填写，再次运行时保留。", "由您填寫，再次執行時保留。"),
  salesFrom: text(
    "Where the cheapest agency changes: monthly sales from here on.",
    "最便宜的代运营由此换人：月销售额起点。",
    "最便宜的代運營由此換人：月銷售額起點。",
  ),
  salesTo: text("Up to these monthly sales.", "至此月销售额。", "至此月銷售額。"),
  costFrom: text(
    "What the cheapest costs over all months at the first sales of the stretch.",
    "该区间起点处最便宜者的全期费用。",
    "該區間起點處最便宜者的全期費用。",
  ),
  costTo: text(
    "What it costs at the last sales of the stretch.",
    "该区间终点处的费用。",
    "該區間終點處的費用。",
  ),
  since: text(
    "What changed since the run by what was typed on the terms sheet; 0 until then.",
    "运行之后因条款表改动而产生的变动；未改动时为 0。",
    "執行之後因條款表變更而產生的變動；未變更時為 0。",
  ),
  next: text(
    "The agency that is cheapest beyond the point.",
    "过此分界点后最便宜的代运营。",
    "過此分界點後最便宜的代運營。",
  ),
  nextCost: text("What it costs at the point.", "其在分界点处的费用。", "其在分界點處的費用。"),
  apart: text(
    "The difference of both at the point: 0, or the jump of a bill that steps there.",
    "两者在分界点处之差：为 0，或为阶梯费用的跳变。",
    "兩者在分界點處之差：為 0，或為級距費用的跳變。",
  ),
  monthlySales: text(
    "The same sales in every month of the path, before refunds.",
    "假设路径中每月销售额均为此数，退款前。",
    "假設路徑中每月銷售額均為此數，退款前。",
  ),
  second: text("The next cheapest quote there.", "此处第二便宜的报价。", "此處第二便宜的報價。"),
};

/** What stands under headings of their own, by the heading that their table begins with. */
export const COMPARISON_COLUMNS: AgencyRules = {
  quote: text(
    "The bill of the month at base sales, from the working sheet.",
    "该月在基准销售额下的费用，取自测算表。",
    "該月在基準銷售額下的費用，取自試算表。",
  ),
  monthlySales: text(
    "What the agency of the column costs over all months at these sales a month.",
    "该列代运营在此月销售额下的全期费用。",
    "該欄代運營在此月銷售額下的全期費用。",
  ),
};
