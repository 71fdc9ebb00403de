const SHOP = "店铺 店铺名称 店铺名 店名 门店 网店 所属店铺 shop store shopname storename";

/** The words over the columns of advertising reports, by meaning. Chinese stands in Simplified characters, as in `HEADER_WORDS`. */
export const AD_HEADER_WORDS = {
  date: "日期 统计日期 统计时间 统计周期 投放日期 报告日期 数据日期 时间 单日 天 日 月 周 月份 年月 date day week month period byday bymonth timeperiod gregoriandate reportdate reportingstarts 报告开始日期 分析报告开始 开始日期 开始时间 startdate starttime",
  to: "reportingends 报告结束日期 分析报告结束 结束日期 结束时间 enddate endtime",
  channel:
    "渠道 通路 推广渠道 广告渠道 广告通路 行销通路 推广通路 广告管道 推广方式 推广工具 推广场景 营销场景 场景名字 场景名称 投放渠道 广告平台 广告类型 媒体 平台 channel adchannel platform source campaigntype adtype adstype media",
  impressions:
    "展现量 展现 展现数 展现次数 曝光量 曝光 曝光数 曝光次数 素材曝光数 展示量 展示 展示数 展示次数 浏览数 impressions impression impr paidimpressions views",
  clicks:
    "点击量 点击 点击数 点击次数 点阅数 连结点击次数 链接点击量 链接点击次数 clicks click linkclicks pinclicks clickthroughs swipeups",
  spend:
    "花费 总花费 花费金额 已花费金额 整体花费 消耗 总消耗 消耗金额 整体消耗 消费 总消费 消费金额 推广费 推广费用 广告费 广告费用 广告成本 推广成本 推广花费 推广消耗 广告花费 广告消耗 投放金额 投入 费用 总费用 推广支出 广告支出 spend totalspend spent totalspent adspend spendinaccountcurrency cost totalcost adcost expense amountspent 金额",
  attributedSales:
    "成交金额 总成交金额 整体成交金额 引导成交金额 推广成交金额 归因成交 归因销售额 广告成交金额 广告成交额 推广成交额 引导销售额 成交额 推广销售额 成交订单金额 订单支付金额 总订单金额 广告订单金额 总支付金额 销售金额 广告销售金额 广告销售额 交易额 总交易额 gmv 转化价值 转换价值 购物转化价值 购买转换值 购买转换价值 attributedsales totalattributedsales adsales sales totalsales totalproductsales revenue convvalue conversionvalue totalconversionvalue cvvalue purchasevalue purchasesvalue purchasesconversionvalue totalpurchasevalue totalcompletepaymentvalue completepaymentvalue totalordervalue attributedrevenue",
  shop: SHOP,
} as const;

/** Words that make a column of an ad report a price, a limit, a part or another time of the thing, not the thing. */
export const ABOUT_ADS =
  /千次|每|单次|次均|成本|预算|限额|上限|出价|去年|上年|上期|同期|直接|间接|净|自然|预售|补贴|退款|budget|limit|bid|cap|costper|costof|returnon|roas|acos|roi|lastyear|previous|direct|newto|skusales/;

/** Prices and ratios that only an advertising report has. */
const AD_RATIO =
  /^(ctr|cpc|cpm|ecpm|roas|acos|avgcpc|averagecpc|averagecpm|clickrate|clickthrough?rate|点击率|点阅率|点击转化率|投产比|投入产出比|实际投产比|广告投资报酬率|投资回报率|(支付|整体支付|直接支付)?roi)$|千次.*(展现|展示|曝光)|(平均|每次)点击|(点击|转化|转换)成本/;

/** Whether a header names a price or a ratio that only an advertising report has. */
export function isAdRatio(key: string): boolean {
  return AD_RATIO.test(key);
}
