import { text, type Localised } from "../catalogue";

/** How each figure of the plan comes about, by the key of its heading. */
export const PLAN_RULES: Readonly<Record<string, Localised>> = {
  month: text(
    "The month, counted from the first that the assumptions name.",
    "自计划假设所填首月起依次的月份。",
    "自計畫假設所填首月起依次的月份。",
  ),
  event: text(
    "The part of the month's sales that falls to the event, by its days and their uplift. Contained in the sales, not added to them.",
    "当月销售额中属于该活动的部分，按活动天数与日销增幅计算；已含在销售额内。",
    "當月銷售額中屬於該活動的部分，依活動天數與日銷增幅計算；已含在銷售額內。",
  ),
  fee: text(
    "The fee's rates on sales and net sales for the part of the month on which it holds, and its fixed part.",
    "按当月适用比例计算的销售额费率与净销售额费率，加固定部分。",
    "依當月適用比例計算的銷售額費率與淨銷售額費率，加固定部分。",
  ),
  channel: text(
    "The channel's share of the ad budget; the channels add up to it to the cent.",
    "推广预算按渠道占比分配，各渠道之和分毫不差。",
    "廣告預算依通路佔比分配，各通路之和分毫不差。",
  ),
  eventDays: text(
    "The days of events × their uplift: how many usual days the events add to the month.",
    "活动天数 × 日销增幅，即活动折合增加的平常天数。",
    "活動天數 × 日銷增幅，即活動折合增加的平常天數。",
  ),
  exact: text(
    "The target of the year × the month's weight ÷ all weights of the year, before cents are cut.",
    "全年目标 × 当月权重 ÷ 全年权重之和，分以下尚未舍去。",
    "全年目標 × 當月權重 ÷ 全年權重之和，分以下尚未捨去。",
  ),
  held: text(
    "The days of the month on which the fee holds, by all its days.",
    "该费用当月生效天数占全月的比例。",
    "該費用當月生效天數佔全月的比例。",
  ),
  fixedFee: text(
    "What the fee costs in the month whatever is sold; a yearly one by months that foot to the year.",
    "与销售无关的当月费用；年费分摊到各月，合计不变。",
    "與銷售無關的當月費用；年費分攤到各月，合計不變。",
  ),
  sales: text(
    "The target of the year shared by the months' weights; the months add up to it to the cent.",
    "全年目标按各月权重分摊，各月之和与目标分毫不差。",
    "全年目標依各月權重分攤，各月之和與目標分毫不差。",
  ),
  visitors: text(
    "Sales ÷ (conversion × order value), rounded up.",
    "销售额 ÷（转化率 × 客单价），向上取整。",
    "銷售額 ÷（轉換率 × 客單價），無條件進位。",
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
  adSpend: text("Sales × ad share.", "销售额 × 推广费占比。", "銷售額 × 廣告費佔比。"),
  attributedSales: text(
    "Each channel's budget × its ROI, added up.",
    "各渠道预算 × 投产比之和。",
    "各通路預算 × ROAS 之和。",
  ),
  people: text(
    "Work of the month ÷ what a person does, rounded up, at least the minimum.",
    "当月工作量 ÷ 人均产能，向上取整，且不低于最少人数。",
    "當月工作量 ÷ 每人產能，無條件進位，且不低於最少人數。",
  ),
  payroll: text(
    "People × base pay, with the wage growth from its month on.",
    "人数 × 底薪，自调薪月份起含调薪。",
    "人數 × 底薪，自調薪月份起含調薪。",
  ),
  commission: text(
    "Net sales by the commission table of the assumptions.",
    "净销售额按假设中的提成表计算。",
    "淨銷售額依假設中的佣金表計算。",
  ),
  agencyFee: text(
    "Monthly fee + net sales × the agency's rate.",
    "月费 + 净销售额 × 提点。",
    "月費 + 淨銷售額 × 抽成。",
  ),
  otherCosts: text(
    "Other costs a month + net sales × the other rate.",
    "每月其他费用 + 净销售额 × 其他费率。",
    "每月其他費用 + 淨銷售額 × 其他費率。",
  ),
  profit: text(
    "Gross profit less fees, ads, pay, commission, agency and other costs.",
    "毛利减平台费、推广费、人工、提成、代运营与其他费用。",
    "毛利減平台費、廣告費、人事、佣金、代運營與其他費用。",
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
    "當月權重，含檔期增量。",
  ),
  cut: text(
    "The month's exact share of the target, cut to whole cents.",
    "目标的应分数，分以下舍去。",
    "目標的應分數，分以下捨去。",
  ),
  remainder: text(
    "What was cut off; the largest remainders get the cents that are left.",
    "截去的尾差；剩余的分按尾差从大到小分配。",
    "截去的尾差；剩餘的分依尾差由大到小分配。",
  ),
  refundRate: text("Refunds as a share of sales.", "退款占销售额的比例。", "退款佔銷售額的比例。"),
  adShare: text("Ad budget as a share of sales.", "推广预算占销售额的比例。", "廣告預算佔銷售額的比例。"),
  roi: text(
    "Attributed sales for each unit of ad budget.",
    "推广成交额除以推广预算。",
    "廣告成交額除以廣告預算。",
  ),
  breakEvenRoi: text(
    "Sales ÷ (gross profit − platform fees): below it an advertised sale loses money.",
    "销售额 ÷（毛利 − 平台费）：低于此值推广亏损。",
    "銷售額 ÷（毛利 − 平台費）：低於此值廣告虧損。",
  ),
  fixedCosts: text(
    "What is paid whatever is sold: base pay, fixed fees, fixed parts of agency and other costs.",
    "不随销售变动的费用：底薪、固定平台费、代运营与其他费用的固定部分。",
    "不隨銷售變動的費用：底薪、固定平台費、代運營與其他費用的固定部分。",
  ),
  ownTeam: text("Payroll + commission.", "底薪 + 提成。", "底薪 + 佣金。"),
};
