import { PAY_WORDS } from "./payWords";
import { SERVICE_WORDS } from "./serviceWords";

/**
 * What the words of a quote mean to the grammar. Chinese stands in Simplified characters and English in lower case, as
 * `plainText` brings both to it; `_` is a space inside an English phrase.
 */
const WORDS = {
  ...SERVICE_WORDS,
  ...PAY_WORDS,
  /** Behind the size of a shop that the agency does not take. */
  declined: "不接 不接单 不合作 不考虑 不承接",
  /** Before months that are not charged. */
  giveaway: "送 赠送 加送 另送 再送 多送 赠 免费送 get get_an_extra",
  secondShop:
    "第二个店 第二家店 第二家 第二店 第二个店铺 第二家店铺 第2个店 第2家店 第2家 第2个店铺 第2家店铺 第二间店 第二间 second_store second_shop additional_store additional_stores additional_shop additional_shops each_additional_store each_additional_shop every_additional_store extra_store extra_shop each_extra_store each_extra_shop",
  rebate:
    "返 返点 返利 返还 返现 返佣 年返 季返 年框返 年框返点 年框返利 年度返点 年度返利 年终返点 年终返利 rebate rebates cashback cash_back",
  ofWhich: "其中 of_which",
  atRisk:
    "考核 绩效 绩效考核 挂钩 kpi考核 绩效部分 tied_to linked_to at_risk performance-based performance-linked",
  // Fees.
  fee: "服务费 服务费用 托管费 托管费用 代运营费 代运营费用 运营费 运营费用 基础费 基础费用 基础服务费 固定费 固定费用 固定服务费 管理费 管理费用 收费 收费用 费用 报价 团队费用 团队费 技术服务费 底薪 底费 起步价 包干 包干价 打包价 基本费 收取 收 付 service_fee service_fees management_fee management_fees retainer base_fee base flat_fee flat fixed_fee fixed fee fees retainer_fee pricing price prices charge charges cost costs retainers 现价 优惠价 特价 活动价 到手价 坑位费 维护费 维护费用 店铺维护费 平台维护费 系统维护费 日常维护费 代操费 代操费用 代管费 代管费用 代播费 代播服务费 运营管理费 店铺管理费 全案服务费 顾问费 人员费用 人工费 基础运营费 固定费率 底价 一口价 托管 服务价 月付费 基础价 起价 代营运费 代营运费用 代营运服务费 营运费 营运费用 营运服务费 运营服务费 运营服务费用 代运营服务费 代运营服务费用 店铺运营费 店铺运营服务费 日常运营费 日常运营服务费 grundgebuhr grundpreis grundhonorar pauschale festpreis honorar betreuung betreuungsgebuhr betreuungspauschale managementgebuhr servicegebuhr servicepauschale basisgebuhr gebuhr gebuhren kosten preis preise fixum agenturgebuhr agenturhonorar retainer_against guarantee_against base_against fixhonorar paketpreis draw monthly_draw",
  monthlyFee:
    "月维护 月固定 月固定收费 固定月费 纯月费 基础月费 基本月费 月费 月费用 月服务费 月租 月租费 月维护费 月度托管费 月度服务费 月度费用 月托管费 月管理费 月固定费 月均服务费 月均费用 月底薪 包月 monthly_fee monthly_fees monthly_retainer monthly_management_fee 月服务费用 月度基础费 月基础服务费 月代运营费 月运营费 每月费用 monatspauschale monatsgebuhr monatspreis monatshonorar",
  annualFee:
    "年费 年框 年度框架 年框架 年服务费 年度服务费 年费用 年包 包年 年度费用 年托管费 annual_fee yearly_fee annual_retainer",
  halfYearFee: "包半年 半年包 半年费 半年服务费 半年框 半年度费用",
  quarterlyFee: "季框 季度框架 季费 季度费 季度服务费 季度费用 quarterly_fee quarterly_retainer",
  teamCost: "团队成本 人员成本 成本 人工成本 团队工资 人员工资 team_cost team_costs",
  setup:
    "直播间搭建 账号搭建 店铺搭建 网站搭建 系统搭建 启动金 启动费用 项目启动费 前期启动费 搭建服务费 开店服务费 开户服务费 建店服务费 开户及设定 开户与设定 账户设定 帐户设定 初始设定 代入驻 代办 代办费 入驻代办 代办入驻 招商入驻 开店代办 注册费 商标注册 建店 设定费 设置费 启动费 启动资金 开店费 建店费 搭建费 初装费 开通费 入驻费 店铺入驻费 平台入驻费 入驻服务费 接入费 入场费 开户费 前期搭建费 店铺搭建费 装修费 店铺装修费 setup_fee setup_fees set_up set_up_fee set_up_fees set-up_fee set-up_fees setup_cost setup set-up onboarding_fee onboarding_fees onboarding one-time_fee one-off_fee 开办费 开办费用 建置费 建置费用 建置 网站建置 网站建设 建站 建站费 前期建置费 初期建置费 前期费用 前置费用 筹备费 筹备金 一次性建店费 系统建置费 onboarding_cost setup_charge kick-off_fee implementation_fee launch_fee activation_fee initiation_fee audit_fee einrichtungsgebuhr einrichtungskosten einrichtung einmalgebuhr setupgebuhr setup-gebuhr setup-kosten",
  deposit: "押 押金 按金 保证金 履约保证金 诚意金 服务保证金 合作保证金 deposit security_deposit kaution",
  addOn:
    "每加 每添加 多加 每增加 每多 额外 每新增 增加 extra additional each_additional zusatzlich zusatzliche",
  uplift:
    "上浮 上涨 上调 加收 涨 递增 递涨 uplift surcharge increase increases increased escalates escalate escalating escalator escalation rising increasing rises rise raise raised go_up go_up_by goes_up goes_up_by going_up_by",
  /** Before what is paid less from a later time on. */
  lowering: "递减 递降 下浮 下降 下调 降",
  listing: "上架费 上架",
  placeholder: "[x] [x]% xx ** __ ___ ____",
  // Commission.
  commission:
    "提点 提成 提成点 提成比例 佣金 佣金比例 返点 扣点 抽成 抽点 抽佣 抽取 抽 提取 提 返 拿走 分成 分成比例 分佣 分润 阶梯分成 阶梯提成 阶梯提点 阶梯佣金 点位 点数 分提成 业绩分成 销售提成 销售分成 销售额提点 销售额提成 销售佣金 奖励 奖金 奖 比例 纯提 commission commissions media_commission rev_share our_take our_cut our_share revenue_share revshare profit_share profit-share cut percentage performance_fee success_fee 利润分成 佣 分红 提佣 扣佣 业绩提成 业绩提点 业绩抽成 营业额抽成 抽成比例 分润比例 绩效奖金 绩效佣金 业绩奖金 成交佣金 成交服务费 销售服务费 revenue_percentage sales_commission commission_rate take_rate comission comissions commision commisions bonus performance_bonus provision umsatzprovision erfolgsprovision verkaufsprovision umsatzbeteiligung erfolgsbeteiligung beteiligung umsatzanteil media_buying_commission comision comisiones commissie erfolgsbonus erfolgshonorar",
  // What a rate is of.
  sales:
    "销售额 销售金额 销售 业绩 营业额 营收 销售业绩 总销售额 总销售 run_rate 店铺销售额 月均销售额 销售流水 销额 卖 做 revenue umsatz topline top_line proceeds takings transactions receipts order_value order_values basket_value checkout_value what_we_bring_in what_goes_through whatever_goes_through whatever_you_sell you_do you're_at you're_doing you_are_at you_are_doing you're_currently_at you're_currently_doing you_sell you_make you_currently_do you_currently_sell doing turn_over turning_over turns_over grossing currently_doing currently_selling are_currently_at sales rev turnover sales_revenue total_sales retail_price selling_price sale_price sales_price item_price product_price purchase_price order_total umsatze umsatzes nettoumsatz verkaufe verkaufen verkaufserlos erlos du_ca ca_mensuel ventas las_ventas omzet fatturato facturacion whatever_we_sell everything_we_sell what_we_sell anything_we_sell all_we_sell your_size your_volume your_scale you're_around you_are_around",
  monthlySales:
    "月销售额 月销 月销额 月均销售额 月营业额 月业绩 月度销售额 月均销 monthly_sales monthly_revenue monatsumsatz",
  annualSales:
    "年销售额 年销 年营业额 年度销售额 年业绩 annual_sales annual_revenue yearly_sales 全年销售额 jahresumsatz",
  actualSales: "实际销售额 实际销售金额 实际销售 实际成交额 实际成交金额 实际成交 实销 actual_sales",
  settledSales:
    "结算金额 结算额 确认收货金额 确认收货 签收金额 签收额 妥投金额 核销金额 核销额 核销 settled_sales",
  /** Only what is sold beyond what was sold before. */
  growth:
    "增量 增量部分 增长部分 增长额 销售增长 业绩增量 销售增量 新增销售额 increase_in_sales increase_in_revenue sales_increase revenue_increase growth_in_sales growth_in_revenue lift_in_sales sales_lift sales_uplift revenue_uplift incremental_sales incremental_revenue sales_growth revenue_growth incremental on_top_of_your_current on_top_of_current above_your_current additional_revenue additional_sales extra_revenue extra_sales increased_revenue increased_sales added_revenue added_sales of_the_uplift of_uplift of_any_uplift of_the_lift of_any_lift of_the_growth of_any_growth of_all_growth of_growth of_the_increase of_any_increase net_new_revenue net_new_sales mehrumsatz umsatzwachstum umsatzsteigerung",
  dailySales: "日销 日销售额 日均销售额 日均销 日均 daily_sales",
  grossSales: "流水 月流水 店铺流水 总流水 gross gross_sales gross_revenue bruttoumsatz",
  gmv: "gmv gross_merchandise_value gross_merchandise_volume merchandise_value 成交额 成交金额 交易额 成交总额 交易金额 交易总额",
  monthlyGmv: "月gmv 月成交额 月交易额",
  annualGmv: "年gmv 年成交额",
  paidSales: "实付 实付金额 支付金额 付款金额 实际支付 实际支付金额",
  cashReceived:
    "实收 实收款 实收金额 回款 回款额 到账 到账金额 实际到账 cash_received cash_collected collected_revenue 入账金额 入帐金额 实际入账金额 实际入帐金额 入账 入帐 到帐金额 实际到账金额 实际到帐金额 实收货款 实收营业额 实收业绩",
  netSales:
    "退后gmv 退后成交额 退后成交 退后金额 退后流水 月退后gmv 退款后gmv 净销售额 销售净额 净成交额 净额 退款后销售额 退后销售额 净销售 扣除退款后销售额 扣退款后销售额 net_sales net_revenue net_of_returns net_of_refunds after_refunds after_cancellations after_cancellations_and_returns after_cancellations_&_returns net_of_cancellations after_returns_are_deducted after_refunds_are_deducted after_deducting_refunds after_deducting_returns 退款后的销售额 退款后 扣除退款后 扣退款后 剔除退款后 去除退款后 去退款后 减去退款后 退货后 nett_sales net_receipts net_proceeds",
  agentSales: "人均产值 人均产出 人均销售额 人均业绩 客服销售额 客服销售 客服业绩 客服成交额",
  netProfit:
    "净利润 净利 纯利 纯利润 店铺净利润 店铺净利 net_profit net_profits net_margin net_margins 净利分成 reingewinn nettogewinn",
  grossProfit: "毛利 毛利润 毛利额 gross_profit gross_margin rohertrag rohgewinn",
  profit:
    "利润 店铺利润 盈利 profit profits profit_share profit-share 利润分成 margin margins contribution_margin contribution_profit gewinn gewinns gewinnbeteiligung",
  minusAds:
    "minus_ad_spend less_ad_spend after_ad_spend after_ads net_of_ad_spend 扣除广告费 扣除推广费 扣广告费 扣推广费",
  minusRefunds: "减去退款 减退款 减掉退款 扣掉退款 minus_refunds less_refunds 扣除退款 扣退款",
  adSpend:
    "消费的 起充 起投 广告费 广告费用 推广费 推广费用 投放费 广告花费 广告消耗 推广消耗 消耗 消费金额 实际消费金额 账户消费 账户消费金额 实际消费 广告消费 月消费 广告投放 投流 投流费 车费 直通车费用 投放金额 投放额 广告投放额 推广花费 ad_spend ad_spends ad-spend adspend spending media_spend of_media on_media of_net_media of_gross_media of_total_media media_placed gross_media media_buys media_billings advertising_spend ads_spend spend monthly_ad_spend google_ads_spend any_additional_spend additional_spend werbebudget media_commission total_ad_spend advertising 充值金额 充值额 充值 广告充值 消耗金额 实际消耗 ppc_spend facebook_spend ads_spend ad_costs ad_cost media_costs media_cost advertising_costs advertising_cost 广告成本 投放成本 广告投放费 广告投放费用 广告支出 广告金额 广告花费金额 投流费用 千川消耗 直通车费 充值费用 流量费 月消耗 广告花销 月耗 账户月耗 账户消耗 日耗 广告月消耗 werbeausgaben werbekosten werbespend mediaspend media-spend media_buying_commission media_buying_fee gross_ad_spend net_ad_spend gross_media_spend",
  adBudget:
    "广告预算 推广预算 投放预算 预算 ad_budget ads_budget google_ads_budget media_budget advertising_budget budget budgets ad_budgets monthly_ad_budget monthly_budget 月预算 广告月预算 每月广告预算 mediabudget media-budget werbebudgets",
  otherFee:
    "of_the_google_management_fee of_the_management_fee of_the_base_fee of_the_monthly_fee of_the_fee of_management_fee to_the_base_fee to_the_monthly_fee to_the_management_fee to_the_retainer to_the_monthly_retainer to_the_fee",
  /** What is given for bringing another merchant. */
  referral:
    "referral referrals refer refers referred referring 转介绍 介绍客户 推荐客户 老客户推荐 客户推荐 朋友推荐 推荐新客户 介绍新客户 老带新 推荐费 推荐奖励",
  /** What a platform takes, whoever runs the shop. */
  platformFee:
    "手续费 交易手续费 成交手续费 刷卡手续费 支付手续费 金流 金流费 金流手续费 transaction_fee transaction_fees payment_fees processing_fee processing_fees payment_processing 平台扣点 平台佣金 平台服务费 平台抽佣 平台抽成 平台技术服务费 平台年费 软件服务年费 天猫扣点 天猫佣金 京东扣点 platform_fee platform_fees marketplace_fee marketplace_fees referral_fee referral_fees creator_commission creator_commissions affiliate_commission affiliate_commissions influencer_commission influencer_commissions card_fee card_fees card_payment card_payments paying_by_card pay_by_card credit_card credit_cards by_card by_credit_card",
  /** Who sells for the shop beside it: what a rate of them is of is not all sales. */
  affiliates:
    "kol费用 达人费用 达人佣金 分销佣金 达人带货佣金 主播佣金 团长佣金 带货佣金 带货主播佣金 淘客 淘宝客 淘客推广 京挑客 多多客 cps 联盟推广 淘宝联盟 京东联盟",
  /** Between what a figure was and what it then is. */
  changesTo:
    "转为 转成 变更为 切换为 切换到 加到 加至 涨成 升至 升到 提升至 提升到 提高到 提高至 增至 增加到 涨到 涨至 降至 降到 降为 降低到 降低至 降低为 下调至 下调到 上调至 上调到 调整为 调整至 调至 调到 变为 变成 改为 改成 减至 减到 rises_to drops_to falls_to reduced_to increases_to goes_up_to going_up_to go_up_to move_up_to step_up_to moving_up_to moves_up_to increasing_to increase_to rising_up_to raised_to goes_down_to goes_to moves_to jumps_to steps_up_to becomes rising_to dropping_to falling_to discounts_to discounted_to lowered_to lowers_to decreases_to tapers_to scales_down_to scaling_down_to steps_down_to stepping_down_to decreasing_to reducing_to reduces_to discounting_to changes_to changing_to switch_to switch_over_to move_to change_to convert_to",
  /** A charge by a name that no rule knows; no word of the vocabulary, the lexer finds it. */
  otherCharge: "加班 加班费 超时 延时 其他费用 其它费用 杂费",
  /** What is paid for a result, beside the price. */
  bonus: "奖励 奖金 奖 加码 加发 bonus 绩效奖金 业绩奖金",
  /** Behind what the agency itself pays. */
  byAgency: "由乙方承担 乙方承担 由我方承担 我方承担 由我们承担 我们承担 由我司承担 我司承担 由代运营方承担",
  /** What is due where a contract is broken. */
  penalty:
    "违约金 违约 滞纳金 赔偿金 interest late_fee late_fees late_payment late_payments late_payment_fee early_termination_fee termination_fee cancellation_fee early_cancellation_fee exit_fee",
  /** What is laid out for the client. */
  expense: "expenses expense disbursements out-of-pocket travel_costs",
  /** What is asked no more. */
  formerPrice:
    "原价 价值 市场价 门市价 list_price discounted_from reduced_from marked_down_from down_from instead_of instead_of_the instead_of_the_usual instead_of_our_usual instead_of_the_normal rather_than_the_usual was formerly previously value valued_at package_value total_value worth usual_price regular_price normal_price reg reg. rrp",
  toAgree:
    "具体面谈 另议 面议 待定 协商 再议 再谈 可谈 详谈 tbd negotiable to_be_agreed on_request 另谈 面谈 具体谈 另行协商 另行商议 单独谈 可议 custom bespoke by_agreement agree_a_rate to_be_discussed poa contact_us let's_talk",
  // Comparisons.
  dependsOn: "depending_on depends_on depends 取决于 视 不论 无论 不管 regardless_of irrespective_of 看",
  above:
    "不低于 不少于 不得低于 不得少于 不能低于 不能少于 不可低于 不小于 至少 起码 最少 超过 超 超出 超额 高于 大于 过 多于 满 达到 达 >= ≥ > uber over above more_than at_least north_of over_and_above upwards_of starting_at starting_from starts_at starts_from exceeding exceed exceeds greater_than from_at_least beyond in_excess_of once start_at start_from starts_from 低至 as_low_as never_goes_below never_go_below never_falls_below never_drops_below won't_go_below never_less_than not_less_than no_less_than never_below not_below nor_less_than nor_be_less_than not_be_less_than 达标 pass passes past or_more_than nor_more_than surpass surpasses reach reaches reaching hit hits 突破 破 ab in_no_event_less_than in_no_case_less_than in_no_event_be_less_than in_no_event_below au-dela_de",
  belowBefore:
    "不超过 不超 不得超过 不能超过 不高于 不多于 低于 小于 少于 不到 不足 不满 <= ≤ < up_to upto under below less_than no_more_than not_exceeding within the_first on_first on_the_first first_tier 未满 未到 未超过 未超 不够 最高不超过 never_more_than not_more_than never_exceeding 未达 未做到 没到 没有达到 bis",
  /** Before an amount that is not reached, behind which may stand what is then paid. */
  notReached:
    "不足 不满 低于 不到 少于 小于 未达 未满 未达到 不及 below under less_than < fall_short_of falls_short_of",
  /** `10% until you hit $30k`: what is passed later bounds what comes before. */
  until: "until till 直到 直至",
  highest: "高达 最高 至多 最多 最高可达 可达 可到 as_high_as",
  aboveAfter:
    "起 起充 起投 以上 及以上 或以上 起步 往上 以外 元起 and_up and_above or_more or_above upwards and_over plus_up",
  belowAfter: "以内 以下 及以下 之内 内 or_less and_below or_below",
  part: "超出部分按该档 超出部分按对应档 超额部分计算 超额部分计提 超出部分计算 超出部分计提 部分 的部分 超出部分 超过部分 超出的部分 超额部分 多出部分 溢出部分 以上部分 之上部分 以上的部分 以上部份 the_excess excess thereafter after_that from_then_on from_there_on beyond_that remainder the_rest after_that_amount on_the_rest above_that over_that 那部分 这部分 的那部分 那部份 部份 超出部份 超过部份 overage overages the_overage anything_on_top everything_on_top any_additional_spend additional_spend daruber daruber_hinaus",
  target:
    "业绩目标 销售目标 gmv目标 目标 kpi kpis target targets 保量 保业绩 保销售 保销 保gmv 保销量 任务额 任务 销售任务 指标 最低任务 业绩任务 季度目标 年度目标 月度目标",
  tiered: "阶梯 分档 按档 档位 阶梯式 阶梯分成 阶梯提成 阶梯提点 阶梯佣金 分段 分级 tiered sliding_scale",
  marginalWord:
    "分别计算 各级距分别计算 各档分别计算 分级计算 逐级计算 逐级累进 分段累进 分段累加 分段计算 分段计提 分段计 超额累进 分段加总 超额部分计算 超额部分计提 超出部分计算 超出部分计提 超出部分按该档 超出部分按对应档 marginal graduated",
  wholeWord:
    "全额累进 按全额 全额计 全额计提 全额计算 累计落点 全额按 全额抽 全额提 全额收 全额算 全部按 整体按 whole_amount on_the_whole all_sales on_all_of_it on_the_entire_amount on_the_full_amount on_all_revenue from_dollar_one back_to_dollar_one from_the_first_dollar back_to_the_first_dollar not_marginal non-marginal",
  higherOf:
    "哪个高收哪个 哪个高按哪个 哪个高算哪个 哪个高取哪个 谁高收谁 谁高按谁 谁高取谁 按高的收 取高 取其高 取高者 取其高者 取较高者 取较高值 取高值 取最高值 按较高值 取较大值 按高者 取最高者 两者取高 二者取高 取大者 取较大者 择高 就高 孰高 以高者为准 较高者 以较高者为准 以高为准 较高者为准 whichever_is_higher whichever_is_greater whichever_is_the_higher whichever_is_the_greater whichever_is_larger whichever_is_the_larger whichever_is_highest whichever_higher whichever_is_more whichever's_more whichever's_higher whichever's_greater whichever_is_bigger whichever's_bigger if_greater if_higher if_more greater_of the_greater_of higher_of the_higher_of larger_of",
  lowerOf:
    "取低 取其低 取低者 孰低 就低 whichever_is_lower whichever_is_less whichever_is_the_lesser whichever_is_the_lower whichever_is_smaller lesser_of lower_of",
  credited:
    "可折抵 折抵 可抵扣 抵减 扣抵 credited_against credited_towards credited_toward credited_to credited credit_against deducted_from deducted_against deductible_from offset_against offset_by set_off_against applied_against applied_towards recoupable_against recoverable_against advance_against draw_against 抵扣 冲抵 抵佣金 可抵 抵提成 抵提点 adjusted_against adjustable_against set_against netted_against retainer_against guarantee_against base_against recoverable_from recouped_from recoupable_from",
  even: "甚至 甚至到 乃至 even",
  even2: "甚至更高 甚至更多 更高 or_higher even_higher 更高比例 按更高比例",
  minimum:
    "minimum_commitment 保底 保底费 保底服务费 保底佣金 保底提成 保底提点 保底费用 最低消费 最低收费 最低费用 最低佣金 最低服务费 最低提成 最低 低消 minimum min mind. mindestens minimum_fee monthly_minimum floor guarantee guaranteed minimum_monthly_fee minimum_commission min. minimum_of with_a_minimum_of minimums with_minimums_of floors mindestgebuhr mindesthonorar mindestbetrag",
  cap: "封顶 上限 never_above never_over never_goes_above never_go_above never_higher_than no_higher_than never_exceed never_exceeds will_not_exceed won't_exceed shall_not_exceed cannot_exceed can't_exceed not_to_exceed capped_at cap capped max maximum max. capped ceiling hochstens maximal gedeckelt",
  // Connectors.
  range: "至 到 to - ~ through and_up_to bis",
  between: "之间 介于 在 between",
  plus: "plus_a + 加 加上 另加 外加 另按 另 另外 并 plus zzgl zzgl. 再加 and 以及 和 & 叠加 再 zuzuglich und sowie",
  or: "或 或者 or oder",
  then: "则 即 就是 就 = equals comes_to works_out_to works_out_at",
  example: "例如 比如 举例 如 譬如 e.g. eg for_example such_as",
  approxBefore:
    "约 大约 大概 差不多 近 将近 接近 估计 估计也就 也就 about around approximately roughly approx approx. circa ca. some_",
  approxAfter: "左右 上下 附近 出头 or_so",
  spread: "不等",
  of: "of off_of off_the_top_of vom on 的 按 按照 根据 占 auf auf_den auf_das vom_gesamten von des du de_las de_los van_de van sobre sul",
  // Time.
  unitMonth:
    "月 个月 month months calendar_month calendar_months monat mo mo. mth mths monate monaten mois mes meses maand maanden mese mesi",
  unitQuarter: "季 季度 个季度 quarter quarters qtr quartal quartale",
  unitHalf: "半年 半年度 half_year half-year six-month 半年约",
  unitYear: "年 年度 整年 anniversary year years jahr yr yrs annum 年约",
  unitWeek: "周 星期 week weeks wk woche wochen semaine semaines",
  unitDay: "人天 天 日 日前 日之前 工作日 个工作日 自然日 个自然日 tage tag jours day days business_days",
  unitHour: "小时 钟头 hour hours hr hrs h stunde stunden std.",
  per: "每 / 按 per a an each every je",
  monthly:
    "按月 月均 月度 每月 每个月 monthly pro_monat im_monat par_mois al_mes por_mes montly monthy per_month a_month each_month every_month equal_monthly p/m /mo /m /month pm pcm p.c.m. per_calendar_month p.m. 当月每 单月 mtl mtl. monatlich mensuel mensuels mensual mensuales monatliche monatlicher monatliches je_monat",
  quarterly:
    "按季 按季度 每季度 每季 quarterly per_quarter a_quarter every_quarter pro_quartal im_quartal je_quartal vierteljahrlich quartalsweise",
  halfYearly: "按半年 每半年 half-yearly every_six_months per_half_year",
  yearly:
    "按年 每年 annually yearly per_year a_year per_annum p.a. every_year annual 逐年 全年 年度 去年 今年 上年 本年 for_the_year for_the_whole_year for_a_full_year for_the_full_year pro_jahr im_jahr je_jahr jahrlich",
  weekly: "weekly per_week a_week every_week 每周 按周 每星期",
  fortnightly:
    "fortnightly biweekly bi-weekly per_fortnight a_fortnight every_fortnight each_fortnight every_two_weeks every_2_weeks every_other_week 每两周 每2周",
  perHead: "人均",
  hourly: "时薪 小时服务费 按小时 hourly per_hour /h an_hour 每小时 pro_stunde je_stunde stundensatz",
  thisMonth: "当月 本月 当期",
  first:
    "首批 前 首 头 首期 最初 first initial the_first for_the_first during_the_first first_phase 前面 先 先收 die_ersten in_den_ersten fur_die_ersten den_ersten",
  firstPhase:
    "建置期 搭建期 建店期 上半年 试做 试用 前期 初期 第一阶段 首月 首个月 头个月 第一个月 第1个月 首季度 首个季度 第一季度 第一个季度 第1季度 第一季 起步期 启动期 试运营期 体验期 扶持期 试用期 首年 第一年 头年 头一年 首季 first_phase trial_period trial_month onboarding_month setup_month launch_month discovery_month kick-off_month trial phase_1 year_1 year_one first_year first_month first_quarter 试运营 起步阶段 孵化期 孵化阶段 冷启动期 冷启动 培育期 磨合期 试水期 过渡期 启动阶段 前期阶段 新品期 导入期 开荒期 养店期 筹备期 新店开荒期 试运营阶段 试合作期 试合作 试跑期 introductory_period ramp-up pilot pilot_phase ramp_up launch_phase the_first_year the_first_month the_first_quarter for_the_first_year for_the_first_month in_the_first_year your_first_month your_first_year month_one 付首季 签约付首季 预付首季 先付首季 付首季度 签约付首季度 付首个季度 签约付首个季度 签约支付首季 for_the_first_quarter in_the_first_quarter first-year first-month first-quarter im_ersten_monat im_ersten_jahr testmonat testphase probemonat phase_one stage_1 stage_one vorher davor zuvor before_that before_then until_then",
  laterPhase:
    "期满恢复 期满后恢复 到期恢复 到期后恢复 下半年 次月起 次月 次季起 次季 次季度起 次季度 第二个月起 第二个月 后期 之后 此后 以后 后面 后续 往后 随后 第二阶段 稳定期 成熟期 成长期 发展期 上升期 爆发期 扩张期 放量期 then thereafter after_that afterwards subsequently phase_2 then_on 然后 再往后 接下来 过后 正式运营后 正式运营 正式期 正式合作 正式合作后 转正后 其后 after_which after_this following_which from_then_on followed_by from_there from_there_on moving_to going_forward 满期后 期满后 成熟阶段 成长阶段 发展阶段 稳定阶段 正式阶段 正式运营期 第三阶段 第三个月起 第四个月起 months_after 转正 subsequent_months following_months remaining_months converting_to converts_to switching_to switches_to every_month_after each_month_after transitioning_to transitions_to graduating_to shifting_to danach anschliesend phase_3 phase_4 phase_two phase_three stage_2 stage_3 stage_two stage_three growth_phase scale_phase scaling_phase maintenance_phase second_phase growth_stage maintenance_stage",
  secondYear: "次年 第二年 来年 明年 year_2 second_year year_two",
  thirdYear: "第三年 year_3 third_year year_three",
  from: "第 from from_the starting_from starting_in beginning_in starting_with ab_dem ab_monat as_of effective_from starting_on beginning_on with_effect_from",
  /** Behind a stretch of time: it begins when that is over. */
  past: "后 之后 以后 过后",
  /** Before one: `after 3 months`. */
  pastBefore: "after after_the_first following",
  onward: "开始 恢复 恢复为 恢复至 恢复到 onwards onward",
  newShopStart: "新店启动期 新店期 新店 new_shop",
  term: "为期 合作期 合同期 合作周期 签约期 起签 合作 签约 签 签满 签够 合同 合同期限 合约期间 合同期间 合作期间 服务期间 期限 服务期 服务期限 服务年限 服务时长 合作期限 合同时间 合同时长 合同年限 服务周期 合约期 最短 周期 起订 起做 contract contract_length contract_duration contract_term contract_period term_length length_of_contract length_of_the_contract term commitment minimum_term minimum_contract engagement initial_term agreement lock-in minimum_commitment 一签 合约 合约期限 绑约 绑约期 绑 约期 签约期限 合同周期 合作时间 合作年限 contracts lock_in locked_in retainer_term 年约 半年约 permanencia permanencia_minima laufzeit mindestlaufzeit vertragslaufzeit",
  notice:
    "提前 通知 提前通知 书面通知 告知 书面告知 书面形式通知 书面形式 知会 说一声 打招呼 书面提出 解约 解除 终止 退出 notice advance_notice written_notice cancel cancellation terminate termination cancel_anytime kundigungsfrist out_clause out-clause opt-out opt_out kundbar",
  /** When a contract may be left: neither its length nor a notice. */
  breakClause: "break_clause break_option break_point",
  noLockIn:
    "随时可停 随时解约 随时终止 无合同期 no_contract no_lock-in cancel_any_time 无约 不绑约 无绑约 无合约 没有合约 不签约 免绑约 month-to-month month_to_month no_lock_in rolling_30_day rolling_monthly_contract 30-day_rolling 30_day_rolling no_long-term_contract no_long_term_contract no_minimum_term rolling_monthly rolling_month-to-month monthly_rolling rolling_contract rolling_basis rolls_monthly month_by_month rolling_30-day",
  /** Before sales by which a bonus is counted. */
  eachStep: "每满 每达 每达到 每超 每超过 每超额 每多卖 每卖",
  /** Before months that a condition speaks of. */
  condition: "连续 累计 任意 任一 若连续 如连续 consecutive",
  /** Of the next contract: no term of this one. */
  renewal:
    "续约 续签 后续约 后续签 续费 续期 到期续约 续约时 续签时 第二年续约 renewal renewals renewing renew",
  // Units to pay by.
  perPerson: "人 席位 坐席 个人 名 位 专席客服 客服一个人 person people agent agents head seat per_person",
  perShift: "班次 班 shift shifts",
  perShop: "店 个店 店铺 家店 shop store stores shops 个店铺",
  perSite:
    "站点 主流站点 个站点 个主流站点 平台 个平台 marketplace marketplaces site sites channel channels country 通路 个通路 渠道 个渠道 账号 个账号 个平台店铺 marktplatz marktplatze kanal kanale market markets",
  perOrder: "单 订单 笔 order orders",
  perItem:
    "件 件商品 个商品 款 sku skus unit units piece pieces item items product products listing listings 个链接 链接 个sku 张 条 个 套 篇 场 支 份",
  perInquiry: "人次 咨询 个咨询 询盘 个询盘 lead leads call calls 咨询量 询单量 询单",
  /** What an order or an inquiry costs, as the name of a price. */
  costPerLead: "cpl cost_per_lead price_per_lead",
  costPerOrder: "cpa cps cost_per_acquisition cost_per_sale cost_per_order",
  perKeyword: "关键词 个关键词 关键字 个关键字 组关键字 组关键词 keyword keywords",
  perProject: "项目 个项目 project",
  promo:
    "大促 大促临时 大促期间 大促期 大促月 大促月份 大促当月 大促档期 大促活动 活动期间 活动期 活动月 活动月份 档期 促销期 促销期间 旺季 双11 双十一 双12 双十二 618 周年庆 年货节 promo peak q4 bfcm black_friday cyber_monday holiday_season peak_season prime_day christmas singles_day diwali ramadan",
  /** The time outside of campaigns. */
  ordinary: "平时 平日 平常 平销 平销期 非大促 非大促期间 非大促月 非大促月份 非活动期 淡季",
  // Performance.
  missed:
    "没达到 没达成 没涨 不涨 没增长 无增长 不增长 没提升 不出单 没出单 无效果 没有效果 没效果 未达标 不达标 达不到 未完成 完不成 没达标 没做到 做不到 未达到 没有达到 没完成 未达成 达不成 未达 不达 低于目标 missed miss if_missed not_met not_reached falls_short fail_to not_achieved if_we_miss if_target_is_missed 做不起来 做不好 没效果 不达预期 未达预期 未能达成 未能达到 未能完成 未能达标 不能完成 没有完成 没有达成 未达目标 否则 不然",
  refund:
    "退 全额退款 全额退还 全额退 全款退 全额退费 双倍返还 双倍赔付 双倍退还 退一赔一 full_refund 退还 返还 退回 退款 退费 赔付 赔 赔偿 全退 退服务费 refund refunds refunded return returns returned money_back money-back pay_back 退全款 退全额 全额返还 全数退还 退一半 全部退还 全部退款 无条件退款 扣除服务费 扣减服务费 扣服务费 扣减",
  half: "一半 半价 half 退一半",
  full: "全额 全部 全额退款 全额退还 全额退 全款退 全退 full in_full full_refund 退全款 退全额 全额返还 全数退还 全部退还 全部退款",
  doubled: "双倍退还 双倍 两倍 加倍 双倍返还 双倍赔付 退一赔一 double doubled twice",
  proRata:
    "按比例 对应比例 相应比例 同比例 按完成比例 按差额比例 按达成率 按完成率 按缺口比例 pro_rata pro-rata proportionally prorated",
  promise: "承诺 保证 确保 对赌 保 约定 考核 promise promised we_guarantee",
  roi: "roi roas 投产 投产比 投入产出比",
  attainment: "完成率 达成率 完成度 完成 attainment completion completion_rate achievement",
  refundable: "可退 退还 到期退 期满退 合同结束退 退 到期退还 期满退还 可退还 refundable",
  nonRefundable: "不退 不可退 不予退还 non-refundable nonrefundable not_refundable",
  orders: "单子 订单 的单子 的订单 sales_orders",
  notCounted: "不算 不计 不计入 不计提 不参与 剔除 扣除 excluded not_counted net_of minus less",
  clawback: "clawback clawback_window refund_window 退货期 退款期 售后期",
  atSale:
    "先付 定金 预付款 签约金 at_sale at_signing on_signing upfront up_front up-front 签约时 首付 预付 签约付 首款 in_advance advance on_sale 下单时 订金 on_signature",
  afterwards:
    "after on_completion at_the_end 尾款 余款 其余 剩余 later 验收后 上线后 完成后 后付 balance on_go-live on_launch at_launch",
  equity: "股份 股权 占股 干股 期权 equity shares stake",
  team: "客户 公司 商家 甲方 乙方 双方 代运营 代运营方 团队 共同承担 分摊 承担 各 client agency us you cash either_party either_side either_direction both_parties",
  staff:
    "员工 业务员 销售员 个人业绩 提成方案 销售人员 店员 salesperson reps rep employee employees 员工提成 业务提成 个人提成",
  /** Pay of a person; an agency's 底薪 as well, unless it rests on how much of a target is reached. */
  salary: "月薪 年薪 底薪 工资 薪资 基本工资 薪水 salary base_salary ote on-target_earnings",
  nextPart: "on_the_next the_next next on_the_following the_following of_the_next of_the_following 接下来的",
  /** Between offers of which one is taken. */
  choice:
    "二选一 任选 任选其一 二者选一 两者选一 两种选一 可以选 可以选择 要么 两种方案 两种模式 两种合作方式 两种合作模式 两种收费方式 两种计费方式 either choose your_choice two_options two_pricing_options",
  /** Before what a price depends on. */
  conditional:
    "若 如果 如 假如 倘若 若是 除非 只要 前提 前提是 if unless provided provided_that only_if in_case as_long_as on_condition assuming subject_to contingent_on",
  /** What becomes of a price under a condition. */
  adjusted: "减半 翻倍 翻番 减免 免收 halved waived waive cut_in_half reduced_by increased_by",
  /** Shares of something that is no price: a shop's own figures. */
  otherRate:
    "占比 便宜 margin_target target_margin target_acos target_tacos target_roas acos_target tacos_target 转化率 退款率 退货率 毛利率 利润率 点击率 复购率 好评率 动销率 加购率 增长 增长率 增幅 同比 环比 响应率 满意度 投产率 conversion_rate conversion refund_rate return_rate click_rate acos tacos ctr cvr growth_rate uplift_of yoy mom",
  /** Behind a number: a day of the month. */
  dayOfMonth: "号 号前 号之前 日前 日之前",
  /** By these a price is another one than its figure says; where no rule reads them, it is asked. */
  alters:
    "waived waive waives waiving deducted deduct deductible offset offsets recouped recoupable instead in_lieu in_place_of otherwise except except_for apart_from reduced reduce reduces discounted lowered halved halves doubles decreases decrease decreased adjusted escalates escalate escalator prorated pro-rated rolls_over replaces replaced reverts swapped forfeited",
  // Words without a term of their own.
  filler:
    "猪八戒网 猪八戒 时 时候 的时候 情况下 时间 时长 时段 提供 提升 提高 提交 提报 提案 提醒 提现 提货 抽奖 抽检 抽样 返图 返工 返稿 收货 收藏 收益 收录 收集 交付 卖点 卖家 买卖 热卖 做账 签收 送货 送检 送样 保障 保护 保持 保税 保险 保温 满减 满赠 过程 过审 超级 超值 破损 破零 破价 省心 省级 位置 名称 人群 人员 条件 条款 份额 款式 店长 年货 高端 加购 加粉 近期 到位 到货 零售 零食 不限 不定期 无线 无忧 外包 包装 包邮 首页 首图 首发 前台 前端 后台 后端 起草 起量 内容 内部 百亿补贴 两项 二项 二者 两者 买 速卖通 sign shopify flipkart etsy walmart ebay shopee lazada zalando temu noon myntra nykaa meesho wayfair online instagram youtube pinterest snapchat linkedin we_do we'll_do we'd_do we_can_do 管 您好 你好 贵方 你方 专职 简单 接 hello hi 到期 无息 支付 rate 量 高 价 满意 不满意 可 次 薪 人民币 抖音 天猫 淘宝 京东 拼多多 快手 小红书 唯品会 代运营 作为 x 倍 以 一般 通常 普遍 基本 是 为 的 在 有 建议 也 也有 有的 某 国货 我们 你们 他们 目前 主流 市场 行业 元 整 之 了 呢 吧 啊 哦 呀 啦 哈 喔 哟 唷 嘛 亲 能 才 可以 会 要 需 需要 大 小 中 型 往 去做 降至 降到 到了 实际 店铺 店 固定 浮动 账户 托管 推广合同 合约金 京东代运营 天猫代运营 淘宝代运营 代运营公司 给 公司 费 类 类目 类别 级 版 套餐 型号 一年期 每 均 年 均价 比较 大部分 部分 主 标的 收入 范围 区间 根据 方式 模式 合作方式 收费方式 收费标准 标准收费 其中 总 共 客单 想 the is are be at our we your usually typically generally normally sometimes with for in by it this that will would if you senior boutiques agencies agency most many some pay paid paying management monthly window google bing facebook meta tiktok amazon ads ad all approximately starting deal model pricing_model ecommerce shop full_service service services online_store store the_sale of_all any client clients per_se add ongoing when brands sellers merchants businesses covering covers as anything everything baseline 才 就要 range ranges ranging 与 若 如果 由 向 应 应于 享 清 正 × * 千川 代播 attributed generated hybrid drops 改 更 低 较低 较 夜班 白班 我方 贵司 降为 降低到 降低为 提高到 升到 升至 调整为 but 计算 计 但 但是 如下 如下所示 标准如下 具体如下 报价如下 收费如下 费用如下 收费标准如下 1688店铺 1688代运营 1688运营 1688托管 1688店 1688平台 1688诚信通 阿里1688 1688国际站 1688旺铺 那么 的话 这样 一律 统一 单平台 双平台 多平台 全平台 三平台 单品牌 全程 全期 均 都 皆 始终 须 须于 对方 一方 任何一方 任一方 任意一方 双方均可 即可 多少 代营运 电商代营运 什么 每档期 每个档期 收到 让 使 则为 则按 则收 incurs incur incurring attracts receives earns receive provision_of provision_for provision_shall this_provision any_provision average jedoch which applies apply applied either_way",
} as const;

/** What a word means. */
export type Meaning = keyof typeof WORDS;

export const MEANINGS: readonly (readonly [Meaning, readonly string[]])[] = (
  Object.entries(WORDS) as [Meaning, string][]
).map(([meaning, words]) => [meaning, words.split(" ").map((word) => word.replace(/_/g, " "))]);
