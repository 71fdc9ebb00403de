import { text, type Localised } from "../catalogue";
import type { SHOPS_SHEET } from "../plan/planShops";
import type { TEAM_SHEET } from "../plan/planTeam";

/** How the figures that only the sheet of team and agency has come about. */
export const TEAM_RULES: Readonly<Partial<Record<keyof typeof TEAM_SHEET, Localised>>> = {
  before: text(
    "Gross profit less platform fees, ads and other costs: what both ways of running the shop begin with.",
    "毛利减平台费、推广费与其他费用，两种运营方式由此起算。",
    "毛利減平台費、廣告費與其他費用，兩種運營方式由此起算。",
  ),
  difference: text(
    "Profit with the agency less profit with the own team: above 0 the agency leaves more.",
    "代运营利润减自有团队利润；大于 0 表示代运营更有利。",
    "代運營利潤減自有團隊利潤；大於 0 表示代運營更有利。",
  ),
  inForce: text(
    "The profit of whoever runs the shop in the month, by the switch on the assumptions.",
    "按计划假设中的运营方选择，取当月运营方的利润。",
    "依計畫假設中的運營方選擇，取當月運營方的利潤。",
  ),
  check: text(
    "That profit less the profit of the plan: 0 where both sheets agree.",
    "上述利润减月度规划的利润；相符为 0。",
    "上述利潤減月度規劃的利潤；相符為 0。",
  ),
  contractMonth: text(
    "The month of the agency's contract, from its first; before it the agency is not there.",
    "代运营合同的第几个月，自首月起算；之前尚未开始。",
    "代運營合約的第幾個月，自首月起算；之前尚未開始。",
  ),
  agencyRuns: text(
    "1 where the assumptions have the agency run the shop and its contract has begun.",
    "假设选择代运营且合同已开始时为 1。",
    "假設選擇代運營且合約已開始時為 1。",
  ),
  phase: text(
    "The month of the contract with which the quote's phase in force begins.",
    "报价中当前阶段开始的合同月。",
    "報價中目前階段開始的合約月。",
  ),
  fee: text(
    "The fee of the quote for the month; one for several months by cents that foot to it.",
    "报价的当月费用；多月一付时按分摊至各月，合计不变。",
    "報價的當月費用；多月一付時按分攤至各月，合計不變。",
  ),
  agencyCommission: text(
    "The quote's bands on the month's base, and its rate on the ad budget.",
    "按报价档位对当月基数计算，另加推广预算的比例。",
    "依報價級距對當月基準計算，另加廣告預算的比例。",
  ),
  agencyFixed: text(
    "What the agency would be paid in the month without any sales.",
    "当月零销售时仍须付给代运营的金额。",
    "當月零銷售時仍須付給代運營的金額。",
  ),
  need: text(
    "Work of the month ÷ what a person does, rounded up, at least the minimum.",
    "当月工作量 ÷ 人均产能，向上取整，且不低于最少人数。",
    "當月工作量 ÷ 每人產能，無條件進位，且不低於最少人數。",
  ),
  stay: text(
    "The people needed × the part of the role that stays with an agency, rounded up.",
    "所需人数 × 代运营后留下的比例，向上取整。",
    "所需人數 × 代運營後留下的比例，無條件進位。",
  ),
  wage: text(
    "Base pay of the role, raised once with each raise so far.",
    "该岗位底薪，按已调薪次数逐次上调。",
    "該職務底薪，依已調薪次數逐次調升。",
  ),
  raises: text(
    "One for each year of the plan before this one.",
    "计划中在此之前的年数。",
    "計畫中在此之前的年數。",
  ),
  held: text(
    "The days of the month on which the commission plan is in force, by all its days.",
    "提成方案当月生效天数占全月的比例。",
    "佣金方案當月生效天數佔全月的比例。",
  ),
  heads: text(
    "The people that the commission plan pays: typed ones, or those planned for its role.",
    "该方案计提的人数：已填写的人数，或该岗位的计划人数。",
    "該方案計算佣金的人數：已填寫的人數，或該職務的計畫人數。",
  ),
  begin: text(
    "The first of the months that the bands count together with this one: the month itself, or that with which its quarter, half-year, year or plan begins.",
    "与当月合并套档的首月：当月，或所在季度、半年、全年或计划的首月。",
    "與當月合併套級距的首月：當月，或所在季度、半年、全年或計畫的首月。",
  ),
  counted: text(
    "What counts for one person in the month, after the share that counts and the days in force.",
    "每人当月计入的业绩，已按计入比例与生效天数处理。",
    "每人當月計入的業績，已依計入比例與生效天數處理。",
  ),
  target: text(
    "What the base plan counts for one person in the month: completion is measured against it.",
    "基准计划中每人当月计入的业绩，完成率以此为准。",
    "基準計畫中每人當月計入的業績，達成率以此為準。",
  ),
  bounds: text(
    "What the bounds of the bands are multiplied with: 1, or the targets of the months that count together where bounds are shares of them.",
    "档位界限的倍数：为 1；按完成率分档时为合并套档各月的目标合计。",
    "級距界限的倍數：為 1；依達成率分級時為合併套級距各月的目標合計。",
  ),
  soFar: text(
    "What has counted for one person since the first of the months that count together.",
    "自合并套档的首月起，每人累计计入的业绩。",
    "自合併套級距的首月起，每人累計計入的業績。",
  ),
  toDate: text(
    "What the bands are read at: what has counted so far, above the threshold, and nothing below the cliff.",
    "套用档位的金额：累计计入额超过起提额的部分；未达达标线为 0。",
    "套用級距的金額：累計計入額超過起算額的部分；未達達標線為 0。",
  ),
  readBefore: text(
    "What the bands were read at a month before; 0 in the first of the months that count together.",
    "截至上月套用档位的金额；在合并套档的首月为 0。",
    "截至上月套用級距的金額；在合併套級距的首月為 0。",
  ),
  byBands: text(
    "What the bands give for it, for one person.",
    "每人按档位应得的金额。",
    "每人依級距應得的金額。",
  ),
  paidBefore: text(
    "What the bands gave a person for the months before; 0 where each month stands by itself.",
    "前几个月按档位已得的金额；按月单独计算时为 0。",
    "前幾個月依級距已得的金額；按月單獨計算時為 0。",
  ),
};

/** How the figures that only the plan by shop has come about. */
export const SHOPS_RULES: Readonly<Partial<Record<keyof typeof SHOPS_SHEET, Localised>>> = {
  contribution: text(
    "Gross profit less platform fees and ads: what the shop leaves for people, agency, other costs and profit.",
    "毛利减平台费与推广费，即该店留给人工、代运营、其他费用与利润的金额。",
    "毛利減平台費與廣告費，即該店留給人事、代運營、其他費用與利潤的金額。",
  ),
  refundWeight: weighs("refund rate", "退款率", "退款率"),
  costWeight: weighs("cost rate", "成本率", "成本率"),
  adWeight: weighs("ad share", "推广费占比", "廣告費佔比"),
};

function weighs(en: string, hans: string, hant: string): Localised {
  return text(
    `The shop's share × its own ${en}: the plan's amount is shared by it.`,
    `店铺占比 × 该店${hans}，计划金额按此分摊。`,
    `店鋪佔比 × 該店${hant}，計畫金額依此分攤。`,
  );
}

/** What is shared among shops, by the key of its line. */
export const SHARED_RULES: Readonly<Record<string, Localised>> = {
  sales: text(
    "The plan's sales of the month by the shop's share; the shops add up to them to the cent.",
    "当月计划销售额按店铺占比分配，各店之和分毫不差。",
    "當月計畫銷售額依店鋪佔比分配，各店之和分毫不差。",
  ),
  ...Object.fromEntries(
    ["refunds", "cost", "adSpend", "platformFees"].map((key) => [
      key,
      text(
        "The plan's amount of the month, shared by how much each shop weighs; the shops add up to it.",
        "当月计划金额按各店权重分摊，各店之和等于计划。",
        "當月計畫金額依各店權重分攤，各店之和等於計畫。",
      ),
    ]),
  ),
};

/** Whatever stands on the sheet of assumptions. */
export const ASSUMPTION_RULE = text(
  "An assumption: yellow cells are yours to change and the plan follows; the source beside them, or the table's hint, says where the value came from. Cells marked as calculated follow those of their row.",
  "计划假设：黄色单元格可自行修改，计划随之变化；旁边的来源或表格提示说明其出处。标为计算的单元格由本行其他单元格得出。",
  "計畫假設：黃色儲存格可自行修改，計畫隨之變化；旁邊的來源或表格提示說明其出處。標為計算的儲存格由本列其他儲存格得出。",
);
