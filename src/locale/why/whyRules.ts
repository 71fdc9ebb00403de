import type { accountsHeadings } from "../accounts/accountsSheet";
import { text, type Localised } from "../catalogue";
import type { CommissionHeading } from "../commission/commissionSheets";

/** A figure that adds up cells of its own column. */
export const TOTAL_RULE = text(
  "The sum of the rows above that belong to it.",
  "上方所属各行之和。",
  "上方所屬各列之和。",
);

/** How each figure of the monthly accounts comes about. */
export const ACCOUNTS_RULES: Readonly<
  Record<Exclude<keyof typeof accountsHeadings, "month" | "shop">, Localised>
> = {
  orders: text(
    "The paid orders of the month and shop, counted. Unpaid orders, totals and repeated headings are left out.",
    "该月该店铺的已付款订单数。未付款订单、合计行与重复的表头不计。",
    "該月該店鋪的已付款訂單數。未付款訂單、合計列與重複的標題不計。",
  ),
  units: text("The pieces of the paid orders, added up.", "已付款订单的件数之和。", "已付款訂單的件數之和。"),
  gross: text(
    "What buyers paid in the month, before refunds, summed to the cent from the paid orders.",
    "当月买家支付金额，退款前，由已付款订单逐笔加总，精确到分。",
    "當月買家支付金額，退款前，由已付款訂單逐筆加總，精確到分。",
  ),
  refunds: text(
    "The refunds of these orders, booked in the month of the sale.",
    "这些订单的退款，计入销售所属月份。",
    "這些訂單的退款，計入銷售所屬月份。",
  ),
  net: text(
    "Gross paid less refunds. The refund is subtracted once.",
    "支付金额减退款，退款只减一次。",
    "支付金額減退款，退款只減一次。",
  ),
  refundRate: text(
    "Refunds as a share of gross paid, taken anew in this row.",
    "退款占支付金额的比例，按本行重新计算。",
    "退款佔支付金額的比例，依本列重新計算。",
  ),
  cost: text(
    "The cost of goods of these orders, from the sheet's cost column.",
    "这些订单的商品成本，取自成本列。",
    "這些訂單的商品成本，取自成本欄。",
  ),
  grossProfit: text("Net sales less cost of goods.", "净销售额减商品成本。", "淨銷售額減商品成本。"),
  grossMargin: text(
    "Gross profit as a share of net sales.",
    "毛利占净销售额的比例。",
    "毛利佔淨銷售額的比例。",
  ),
  platformFees: text(
    "The dated fees of the platform: each for the days of the month on which it holds.",
    "平台费用按生效日期计算，只计当月生效的天数。",
    "平台費用依生效日期計算，只計當月生效的天數。",
  ),
  adSpend: text(
    "What was spent on ads in the month, over all channels.",
    "当月各渠道推广花费之和。",
    "當月各渠道推廣花費之和。",
  ),
  adShare: text("Ad spend as a share of net sales.", "推广费占净销售额的比例。", "推廣費佔淨銷售額的比例。"),
  attributedSales: text(
    "The sales that the ad channels claim for their spend.",
    "推广渠道报告的成交金额。",
    "推廣渠道回報的成交金額。",
  ),
  roi: text(
    "Attributed sales for each unit spent on ads.",
    "推广成交金额除以推广费。",
    "推廣成交金額除以推廣費。",
  ),
  breakEvenRoi: text(
    "1 ÷ gross margin: below it an advertised sale loses money.",
    "1 ÷ 毛利率：低于此值，推广带来的销售就会亏损。",
    "1 ÷ 毛利率：低於此值，推廣帶來的銷售就會虧損。",
  ),
  breakEvenRoiAfterRefundsAndFees: text(
    "1 ÷ (margin × (1 − refund rate) − fee rate), on gross sales.",
    "1 ÷（毛利率 ×（1 − 退款率）− 费率），以退款前销售额计。",
    "1 ÷（毛利率 ×（1 − 退款率）− 費率），以退款前銷售額計。",
  ),
  payroll: text(
    "The pay of everyone employed in the month, by the staffing sheet.",
    "当月在职人员的工资，取自人员表。",
    "當月在職人員的工資，取自人員表。",
  ),
  otherCosts: text("The other costs dated in the month.", "当月的其他费用。", "當月的其他費用。"),
  profit: text(
    "Gross profit less platform fees, ads, pay and other costs.",
    "毛利减平台费用、推广费、人工与其他费用。",
    "毛利減平台費用、推廣費、人事與其他費用。",
  ),
  margin: text("Profit as a share of net sales.", "利润占净销售额的比例。", "利潤佔淨銷售額的比例。"),
};

/** How each figure of the commission's sheets comes about. */
export const COMMISSION_RULES: Readonly<Partial<Record<CommissionHeading, Localised>>> = {
  amount: text(
    "What the plan pays on: the person's orders of the month on the basis beside it.",
    "方案的计提业绩：本人当月订单，按所列基数计算。",
    "方案的計提業績：本人當月訂單，依所列基數計算。",
  ),
  counted: text(
    "The part of the amount that counts, after threshold or cliff.",
    "扣除起提额或达到门槛后计入的业绩。",
    "扣除起提額或達到門檻後計入的業績。",
  ),
  commission: text(
    "The tiers of the plan on the amount, rounded to the cent once, at the end.",
    "按方案阶梯计算，只在最后四舍五入到分。",
    "依方案級距計算，只在最後四捨五入到分。",
  ),
  byTiers: text(
    "The tiers below on the amount that counts, in native formulas.",
    "用下方阶梯对计入业绩重新计算，原生公式。",
    "用下方級距對計入業績重新計算，原生公式。",
  ),
  amountInBand: text(
    "The part of the amount that lies in this band.",
    "落在本档内的业绩。",
    "落在本級內的業績。",
  ),
  linePay: text(
    "The order paid by itself, within its least and most.",
    "单笔订单计提，含每单上下限。",
    "單筆訂單計提，含每單上下限。",
  ),
  byFactor: text("What the KPI factor adds or takes off.", "绩效系数带来的增减。", "績效係數帶來的增減。"),
  cut: text(
    "What the cap of the month takes off.",
    "超过当月封顶而扣减的部分。",
    "超過當月封頂而扣減的部分。",
  ),
  clawback: text(
    "Taken back for refunds of earlier months: the top band first, at the rate it was paid, never more than was paid.",
    "以前月份退款的追回：先追回最高档，按原发放比例，且不超过已发金额。",
    "以前月份退款的追回：先追回最高級，依原發放比例，且不超過已發金額。",
  ),
  raised: text("Added to reach the floor.", "为补足保底而增加的部分。", "為補足保底而增加的部分。"),
  cumulativeCut: text(
    "What the cap of all months together takes off.",
    "超过累计封顶而扣减的部分。",
    "超過累計封頂而扣減的部分。",
  ),
  due: text(
    "Commission with factor, cap, clawback and floor: what the plan gives for the month.",
    "阶梯提成经系数、封顶、追回、保底后的应得数。",
    "級距提成經係數、封頂、追回、保底後的應得數。",
  ),
  held: text(
    "Held back until the refund window has closed.",
    "退款期结束前暂不发放的部分。",
    "退款期結束前暫不發放的部分。",
  ),
  released: text(
    "Held back in earlier months and released now.",
    "以前月份保留、本月释放的部分。",
    "以前月份保留、本月釋放的部分。",
  ),
  drawn: text(
    "Advanced to reach the guaranteed draw.",
    "为达到保证预支额而垫付的部分。",
    "為達到保證預支額而墊付的部分。",
  ),
  recovered: text("Settles draws of earlier months.", "扣回以前月份的预支。", "扣回以前月份的預支。"),
  trueUp: text(
    "Corrects closed months without changing them: what they should have paid less what they paid.",
    "对已关账月份的调整，不改动原月份：应发减已发。",
    "對已關帳月份的調整，不改動原月份：應發減已發。",
  ),
  payout: text(
    "What is paid out: due, less what is held and recovered, plus what is released, drawn and trued up.",
    "实发：应得减保留与扣回，加释放、预支与调整。",
    "實發：應得減保留與扣回，加釋放、預支與調整。",
  ),
  owed: text("Draws that are still to be settled.", "尚未扣回的预支。", "尚未扣回的預支。"),
  base: text(
    "Base pay by days worked of days due.",
    "底薪按实际出勤与应出勤折算。",
    "底薪依實際出勤與應出勤折算。",
  ),
  net: text(
    "Base, commission, bonus and allowances less deductions.",
    "底薪、提成、奖金、津贴之和减扣款。",
    "底薪、提成、獎金、津貼之和減扣款。",
  ),
  difference: text(
    "What was paid less what the plan gives. 0: they agree.",
    "已发减应发；0 表示相符。",
    "已發減應發；0 表示相符。",
  ),
  recomputed: text(
    "The payout computed again from the figures in this row.",
    "由本行各数重新计算的实发。",
    "由本列各數重新計算的實發。",
  ),
  onPayouts: text(
    "The same payout as the sheet of payouts shows it.",
    "提成明细所载的同一笔实发。",
    "提成明細所載的同一筆實發。",
  ),
  gap: text("Recomputed less shown: 0 where they agree.", "验算减所载；相符为 0。", "驗算減所載；相符為 0。"),
  share: text(
    "The person's part of the team's commission; the parts add up to it to the cent.",
    "团队提成中本人应分的部分，各人之和分毫不差。",
    "團隊提成中本人應分的部分，各人之和分毫不差。",
  ),
};

/** How each figure of the plan comes about, by the key of its heading. */
export const PLAN_RULES: Readonly<Record<string, Localised>> = {
  sales: text(
    "The target of the year shared by the months' weights; the months add up to it to the cent.",
    "全年目标按各月权重分摊，各月之和与目标分毫不差。",
    "全年目標依各月權重分攤，各月之和與目標分毫不差。",
  ),
  visitors: text(
    "Sales ÷ (conversion × order value), rounded up.",
    "销售额 ÷（转化率 × 客单价），向上取整。",
    "銷售額 ÷（轉化率 × 客單價），無條件進位。",
  ),
  orders: text(
    "Sales ÷ order value, rounded up.",
    "销售额 ÷ 客单价，向上取整。",
    "銷售額 ÷ 客單價，無條件進位。",
  ),
  refunds: text("Sales × refund rate.", "销售额 × 退款率。", "銷售額 × 退款率。"),
  net: text("Sales less refunds.", "销售额减退款。", "銷售額減退款。"),
  cost: text("Net sales × cost rate.", "净销售额 × 成本率。", "淨銷售額 × 成本率。"),
  grossProfit: text("Net sales less cost of goods.", "净销售额减商品成本。", "淨銷售額減商品成本。"),
  platformFees: text(
    "The fees of the month added up, each for the days on which it holds.",
    "当月各项平台费用之和，只计生效天数。",
    "當月各項平台費用之和，只計生效天數。",
  ),
  adSpend: text("Sales × ad share.", "销售额 × 推广费占比。", "銷售額 × 推廣費佔比。"),
  attributedSales: text(
    "Each channel's budget × its ROI, added up.",
    "各渠道预算 × 投产比之和。",
    "各渠道預算 × 投產比之和。",
  ),
  people: text(
    "Work of the month ÷ what a person does, rounded up, at least the minimum.",
    "当月工作量 ÷ 人均产能，向上取整，且不低于最少人数。",
    "當月工作量 ÷ 人均產能，無條件進位，且不低於最少人數。",
  ),
  payroll: text(
    "People × base pay, with the wage growth from its month on.",
    "人数 × 底薪，自调薪月份起含调薪。",
    "人數 × 底薪，自調薪月份起含調薪。",
  ),
  commission: text(
    "Net sales by the commission table of the assumptions.",
    "净销售额按假设中的提成表计算。",
    "淨銷售額依假設中的提成表計算。",
  ),
  agencyFee: text(
    "Monthly fee + net sales × the agency's rate.",
    "月费 + 净销售额 × 提点。",
    "月費 + 淨銷售額 × 提點。",
  ),
  otherCosts: text(
    "Other costs a month + net sales × the other rate.",
    "每月其他费用 + 净销售额 × 其他费率。",
    "每月其他費用 + 淨銷售額 × 其他費率。",
  ),
  profit: text(
    "Gross profit less fees, ads, pay, commission, agency and other costs.",
    "毛利减平台费、推广费、人工、提成、代运营与其他费用。",
    "毛利減平台費、推廣費、人事、提成、代運營與其他費用。",
  ),
  margin: text("Profit as a share of net sales.", "利润占净销售额的比例。", "利潤佔淨銷售額的比例。"),
  breakEvenSales: text(
    "The sales at which fixed costs are just covered.",
    "恰好覆盖固定费用的销售额。",
    "恰好涵蓋固定費用的銷售額。",
  ),
  weight: text(
    "The month's weight with the extra sales of its events.",
    "当月权重，含大促增量。",
    "當月權重，含大促增量。",
  ),
  cut: text(
    "The month's exact share of the target, cut to whole cents.",
    "目标的应分数，截至分。",
    "目標的應分數，截至分。",
  ),
  remainder: text(
    "What was cut off; the largest remainders get the cents that are left.",
    "截去的尾差；剩余的分按尾差从大到小分配。",
    "截去的尾差；剩餘的分依尾差由大到小分配。",
  ),
  refundRate: text("Refunds as a share of sales.", "退款占销售额的比例。", "退款佔銷售額的比例。"),
  adShare: text("Ad budget as a share of sales.", "推广预算占销售额的比例。", "推廣預算佔銷售額的比例。"),
  roi: text(
    "Attributed sales for each unit of ad budget.",
    "推广成交额除以推广预算。",
    "推廣成交額除以推廣預算。",
  ),
  breakEvenRoi: text(
    "Sales ÷ (gross profit − platform fees): below it an advertised sale loses money.",
    "销售额 ÷（毛利 − 平台费）：低于此值推广亏损。",
    "銷售額 ÷（毛利 − 平台費）：低於此值推廣虧損。",
  ),
  fixedCosts: text(
    "What is paid whatever is sold: base pay, fixed fees, fixed parts of agency and other costs.",
    "不随销售变动的费用：底薪、固定平台费、代运营与其他费用的固定部分。",
    "不隨銷售變動的費用：底薪、固定平台費、代運營與其他費用的固定部分。",
  ),
  ownTeam: text("Payroll + commission.", "底薪 + 提成。", "底薪 + 提成。"),
};
