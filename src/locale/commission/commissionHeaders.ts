/**
 * The words over the columns of plans, targets, attendance, typed pay, paid commission and shared orders, by kind of sheet
 * and meaning. Chinese stands in Simplified characters, as in `HEADER_WORDS`.
 */
const PERSON =
  "姓名 员工 员工姓名 人员 名字 业务员 销售员 客服 客服姓名 person name employee employeename staff salesperson rep salesrep agent payee";
const MONTH =
  "日期 月份 年月 统计月份 统计周期 考勤月份 所属月份 工资月份 薪资月份 发放月份 提成月份 佣金月份 时间 month date period paymonth day";
const SHOP = "店铺 店铺名称 店铺名 店名 门店 网店 所属店铺 shop store shopname storename";
const ROLE = "岗位 职位 角色 职务 工种 适用岗位 岗位名称 role position job jobtitle title";

/** What was sold, and to whom, in a sheet of orders and of plans. */
export const CATEGORY_WORDS =
  "品类 类目 类别 商品品类 商品类目 商品类别 商品分类 产品品类 产品类目 产品类别 产品分类 产品线 产品系列 category categories productcategory itemcategory productline producttype";
/** Answered with yes or no, in a sheet of orders. */
export const NEW_CUSTOMER_WORDS =
  "是否新客 是否新客户 是否新顾客 是否新买家 是否首单 是否首购 是否老客 是否老客户 是否复购 isnewcustomer isnew newcustomer isreturningcustomer";
export const CUSTOMER_WORDS =
  "新老客 新老客户 新老顾客 新客老客 客户类型 客户类别 顾客类型 买家类型 客户属性 客群 customertype customercategory customersegment buyertype neworreturning newreturning neworreturningcustomer newvsreturning newvsreturningcustomer neworexisting neworexistingcustomer";
export const BRAND_WORDS = "品牌 品牌名称 商品品牌 产品品牌 brand brandname productbrand";
export const REGION_WORDS =
  "区域 地区 大区 销售区域 销售地区 销售大区 客户区域 客户地区 region salesregion territory salesterritory";

const FACTOR_WORDS =
  "绩效系数 考核系数 kpi系数 系数 业绩系数 调节系数 factor kpifactor performancefactor multiplier kpimultiplier performancemultiplier commissionmultiplier coefficient";

/** Who served a buyer, in a sheet of orders. */
export const SELLER_WORDS =
  "客服 客服姓名 接待客服 售前客服 业务员 销售员 销售人员 销售顾问 导购 导购员 主播 负责人 归属人 业绩归属 跟单员 跟单人 经办人 姓名 员工 业务 salesperson salesrep rep seller agent owner handledby servedby soldby salesagent person employee";

export const COMMISSION_HEADER_WORDS = {
  commissionPlans: {
    bandFrom:
      "起 起点 起始 起算 满 每满 每满金额 每满销售额 每满业绩 达到 下限 最低 每 从 自 大于等于 不低于 销售额起 业绩起 起始金额 起始业绩 超过 大于 高于 以上 from min minimum lower lowerbound atleast over above bandfrom tierfrom start every forevery each foreach targetmet quotamet salesreached salesachieved saleshurdle hurdle reach reached hit",
    bandUpTo:
      "至 到 止 讫 以内 以下 上限 最高 不超过 小于等于 不满 未满 低于 小于 upto to until max maximum upper upperbound atmost below under bandto tierto bandupto",
    band: "区间 业绩区间 销售区间 销售额区间 金额区间 完成率区间 达成率区间 阶梯区间 业绩级距 级距 档位 阶梯 完成率 达成率 目标完成率 目标达成率 range band bracket tier tiers salesrange salesband revenuerange attainmentrange attainment quotaattainment attainmentofquota",
    rate: "比例 百分比 提成百分比 佣金百分比 分成比例 提成系数 返点 扣点 提成 任务内提成 任务部分提成 目标内提成 提成比例 提成率 提成点数 提成点 提点 点数 比率 抽成 抽成比例 抽成率 佣金 佣金比例 佣金率 单价 计件单价 每单提成 每单佣金 每单金额 每单奖励 每单 单笔提成 每笔提成 commissionperorder perorder perordercommission payperorder bonusperorder amountperorder 基础提成比例 基础提成 基本提成比例 基础比例 目标内提成比例 目标内比例 rate commissionrate baserate basecommissionrate basecommission rateuptotarget rateuptoquota percent percentage commission perunit unitprice",
    target:
      "目标 销售目标 业绩目标 月目标 月度目标 每月目标 月度销售目标 月销售目标 季度目标 季目标 年度目标 年目标 目标金额 目标销售额 目标业绩 毛利目标 任务 任务额 任务指标 目标任务 业绩任务 月任务 销售任务 指标 target salestarget goal quota salesquota salesgoal monthlytarget monthlyquota monthlysalestarget quarterlytarget quarterlyquota annualtarget annualquota",
    rateAbove:
      "超额提成比例 超额提成 超额比例 超额佣金比例 超额佣金 超额提点 超额部分 超额部分比例 超额部分提成 超额部分提成比例 超出部分 超出部分比例 超出部分提成 超出部分提成比例 超出提成比例 超目标提成比例 超目标部分提成比例 超目标比例 rateabovetarget ratebeyondtarget rateovertarget abovetargetrate overtargetrate rateabovequota rateoverquota abovequotarate overquotarate acceleratedrate acceleratorrate accelerator quotaaccelerator acceleratormultiplier 超额倍数 加速系数 overagerate commissionabovetarget commissionabovequota",
    flat: "固定奖金 固定 固定金额 奖金 奖励 奖励金额 提成金额 佣金金额 定额 达标奖 达标奖金 目标奖金 完成奖 每满奖励 每满奖金 达成奖 达成奖金 targetbonus quotabonus bonusattarget bonusfortarget bonusontarget bonusforreachingtarget bonusforreachingquota bonusforhittingtarget bonusforhittingquota bonusatquota bonusfortargetmet quotaattainmentbonus targetattainmentbonus commissionamount payoutamount bonusamount flat fixed bonus flatbonus flatamount fixedamount",
    plan: "方案 方案名称 提成方案 佣金方案 计划 计画 政策 plan planname scheme commissionplan",
    role: ROLE,
    person: PERSON,
    shop: `${SHOP} 适用店铺 适用门店 适用平台 平台 销售平台 platform marketplace`,
    category: `${CATEGORY_WORDS} 适用品类 适用类目`,
    customer: CUSTOMER_WORDS,
    brand: `${BRAND_WORDS} 适用品牌`,
    region: `${REGION_WORDS} 适用区域 适用地区`,
    from: "生效日期 生效 生效时间 起始日期 开始日期 启用日期 执行日期 effectivefrom effective validfrom startdate effectivedate",
    to: "失效日期 失效 失效时间 截止日期 结束日期 终止日期 effectiveto validto enddate expires validuntil",
    basis:
      "计提基数 提成基数 计提口径 计算基数 计算基准 计佣基准 佣金基准 计费基准 基数 基准 业绩口径 佣金基数 basis base commissionbasis commissionbase basisofcommission commissionon paidon calculatedon measureofsales",
    mode: "计算方式 方式 算法 计算方法 提成方法 提成方式 佣金方式 计提方式 计算口径 累进方式 mode reading method calculation",
    allotment: "分配方式 分配 分摊方式 团队分配 奖池分配 allotment sharing distribution pool poolrule shared",
    salesOf: "业绩范围 业绩归属 统计范围 计提范围 scope salesof salesscope creditfor",
    measure:
      "累计方式 计算周期 累计口径 考核周期 结算周期 计提周期 统计周期 周期 period commissionperiod measurementperiod measure accumulation cumulative",
    recognition:
      "确认方式 确认时点 业绩确认 收入确认 计提时点 recognition recognisedby recognizedby recognisedon recognizedon whenasalecounts",
    threshold: "起提额 起提金额 起算额 起算金额 门槛 免提额 免提金额 threshold",
    cliff: "达标线 最低业绩 全额起提 保本线 cliff minimumsales",
    lineLeast:
      "每单最低 单笔最低 每单保底 perorderminimum minimumperorder minimumpersale minimumperdeal minperorder lineminimum perlineminimum",
    lineMost:
      "每单最高 单笔最高 每单封顶 每单上限 perordermaximum maximumperorder maximumpersale maximumperdeal maxperorder linemaximum perlinemaximum",
    factor: `${FACTOR_WORDS} 岗位系数`,
    floor:
      "保底 保底金额 最低提成 保底提成 最低佣金 保底佣金 floor guarantee minimumpayout minimumcommission",
    cap: "封顶 每月封顶 月封顶 封顶金额 每月上限 月上限 最高提成 最高佣金 上限金额 cap capofthemonth monthlycap periodcap maximumpayout",
    cumulativeCap:
      "累计封顶 总封顶 年度封顶 累计上限 总上限 年度上限 annualcap yearlycap capoftheyear capofallmonths cumulativecap totalcap overallcap",
    draw: "预支 预支额 预支金额 每月预支 draw monthlydraw advance",
    drawKind: "预支方式 预支类型 预支性质 kindofdraw drawkind drawtype",
    holdbackMonths: "保留月数 缓发月数 延迟月数 押后月数 holdbackmonths holdmonths delaymonths",
    holdbackShare: "保留比例 缓发比例 押后比例 暂扣比例 holdback holdbackshare holdbackrate",
  },
  targets: {
    date: `${MONTH} 季度 期间 周期 quarter`,
    target:
      "目标 销售目标 业绩目标 月目标 目标金额 目标销售额 任务 任务额 销售任务 指标 target salestarget goal quota salesgoal monthlytarget",
    person: PERSON,
    shop: SHOP,
  },
  attendance: {
    date: MONTH,
    person: PERSON,
    daysWorked:
      "实际出勤 实出勤 出勤天数 实际出勤天数 出勤 实际工时 工时 实际工作时长 实际工作时间 daysworked worked attendance actualdays hoursworked",
    daysDue:
      "应出勤 应出勤天数 应到天数 应到 标准工时 应出勤工时 标准工作时长 标准工作时间 daysdue workingdays due scheduleddays standarddays",
    score: "绩效分 绩效得分 考核分 考核得分 评分 得分 score kpiscore kpi performancescore",
    factor: FACTOR_WORDS,
    shop: SHOP,
  },
  adjustments: {
    date: MONTH,
    person: PERSON,
    amount: "金额 数额 amount value sum",
    adjustment: "类型 类别 性质 收支类型 type kind category",
    item: "项目 名称 摘要 说明 事由 明细 item description reason label",
    shop: SHOP,
  },
  paidCommission: {
    date: MONTH,
    person: PERSON,
    paidCommission:
      "已发提成 实发提成 提成 发放提成 提成金额 已付提成 已发 已发金额 佣金 已发佣金 实发佣金 佣金金额 commissionpaid paidcommission commission paidout payout",
    shop: SHOP,
  },
  orderShares: {
    orderNumber:
      "订单编号 订单号 订单id 主订单编号 交易编号 单号 orderid orderno ordernumber order order# orderreference",
    person: PERSON,
    share: "分成比例 分成 份额 占比 比例 分配比例 业绩比例 share split percent percentage credit creditshare",
  },
} as const;

/** Names of sheets that tell what the sheet is about. */
export const COMMISSION_SHEET_NAMES = {
  commissionPlans: /提成方案|提成政策|提成制度|佣金方案|佣金制度|commissionplan|plans?$|scheme/,
  targets: /目标|任务|指标|target|quota|goal/,
  attendance: /考勤|出勤|工时|绩效|attendance|timesheet|kpi/,
  adjustments: /奖金|津贴|补贴|扣款|奖惩|调整|bonus|allowance|deduction|adjustment/,
  paidCommission: /已发|实发|发放|paid/,
  orderShares: /共同订单|分成|合单|协作订单|share|split/,
} as const;
