import { plainText } from "../reading/tokens/plainText";
import type { QuoteModel } from "../reading/quoteReading";
import type { MinimumMeaning } from "../reading/quoteReading";

/** The terms a table can give, by the names of the JSON that `opsplan quotes` prints. */
export type TermName = keyof typeof TERM_WORDS;

/** What a term's column is called, in Simplified Chinese and English, without spaces. Traditional names are brought to these. */
const TERM_WORDS = {
  name: "name quote agency 名称 代运营 公司 机构 代运营公司 服务商 供应商 报价方 vendor company supplier provider 代运营商 公司名称 供应商名称 乙方",
  text: "text quotetext pasted 报价 报价原文 原文 报价文字 报价内容",
  model: "model 模式 合作模式 收费模式",
  monthlyFee:
    "monthlyfee fee retainer basefee monthly 月费 月服务费 服务费 基础费 固定费 基础服务费 底薪 托管费 固定月费",
  quarterlyFee: "quarterlyfee 季费 季度费",
  halfYearFee: "halfyearfee 半年费",
  annualFee: "annualfee yearlyfee 年费 年框",
  totalFee: "totalfee 总费用 项目费 总服务费 一口价 项目总价 总价",
  rate: "rate commission commissionrate 提点 提成 比例 佣金 费率 扣点 抽成 抽成比例 佣金比例 提成比例 提成点 提成点数 提点比例 扣点比例 佣金点数 点位 分成 分成比例 percentage percent 百分比",
  rateBase: "ratebase base basis 基数 计提基数 提点基数 抽成基准 计算基准 计算基数 提成基数",
  tiers: "tiers tier 阶梯 级距 阶梯提点 级距抽成 级距表 阶梯提成 tiertable tiertables commissiontiers 阶梯表",
  tiersMode:
    "tiersmode mode tiermode 阶梯方式 计算方式 阶梯口径 级距计算方式 级距算法 口径 calculation 累进方式",
  threshold:
    "threshold 起点 门槛 起提点 起提额 salesthreshold baseline above quota 门槛金额 免提额度 免佣额度 免提额 起算额 起算点 基线",
  minimum:
    "minimum min floor minimumfee 保底 最低 最低收费 保底费 最低消费 minimumcommitment monthlycommitment commitment minimumspend",
  minimumMeaning: "minimummeaning meaningoftheminimum meaningofminimum 保底含义 保底口径",
  cap: "cap maximum max 封顶 上限 封顶金额 封顶额 费用上限 抽成上限",
  combine: "combine 组合方式 取高取低",
  setupFee: "setupfee setup 开店费 设定费 启动费 接入费 搭建费 建置费",
  deposit: "deposit 押金 保证金",
  depositRefundable:
    "depositrefundable depositreturned refundable 押金可退 押金退还 可退 是否退还 押金是否退还 是否可退",
  months:
    "months term contractmonths 月数 期限 合同期 合作期 合同月数 合约月数 合约期 合约期限 duration contractlength contractterm 签约月数 服务期限 合作期限 合同期限",
  phases: "phases 分期 阶段",
  costShare: "costshare 成本分摊 分摊比例 成本承担 团队成本分摊 成本分担",
  teamCost: "teamcost 团队成本 成本",
  feeUplift: "feeuplift uplift 上浮 费用上浮",
  discount: "discount prepaymentdiscount payment 预付折扣 折扣 年付折扣 季付折扣 预付优惠",
  adSpend: "adspend adbudget spend budget 广告费 推广费 广告预算 广告投放",
  adSpendRate: "adspendrate adrate managementrate 广告费率 广告服务费率 投放服务费率 代投费率 management",
  adSpendStep: "adspendstep floorto step 广告费取整 取整",
  taxRate: "taxrate tax 税率 税点",
  taxIncluded: "taxincluded includestax 含税 是否含税 价格含税 报价含税 含税否",
  margin: "margin grossmargin 毛利率 毛利",
  perPersonMonth: "perpersonmonth perperson 每人每月 人均月费",
  perOrder: "perorder 每单 priceperorder 每单费用 单价",
  perItem: "peritem 每件",
  perShop: "pershop 每店",
  perSite: "persite 每站点",
  perKeyword: "perkeyword 每关键词",
  units:
    "units count quantity persons people orders 数量 人数 单数 单量 headcount ordercount 订单数 订单量 单数 人员数量",
  roasGate: "roasgate roas roi 投产门槛 roi门槛 roas门槛 投产比",
  kpiSales: "kpisales kpitarget target targetsales 目标 销售目标 对赌目标 业绩目标 kpi",
  kpiMonths: "kpimonths withinmonths kpiperiod 考核月数 考核期 目标期限 measuredover",
  kpiRefund: "kpirefund refund refundifmissed 退款 未达标退款 退还金额",
  kpiRefundShare: "kpirefundshare refundshare 退款比例 退还比例",
  profitShare: "profitshare 利润分成 利润分成比例 利润比例 分润比例",
  compared: "compared compare include 参与比较 是否比较 是否参与比较 比较 参与",
  kpiProRata: "kpiprorata prorata 按比例退 按比例退款",
} as const;

/** Terms by their very names. */
export const TERM_NAMES: ReadonlyMap<string, TermName> = new Map(
  (Object.entries(TERM_WORDS) as [TermName, string][]).flatMap(([name, words]) =>
    words.split(" ").map((word) => [word, name] as const),
  ),
);

export const LONGEST_NAME = 60;

/** Columns that stand beside the terms and say nothing of the price. */
const ASIDE: ReadonlySet<string> = new Set(
  (
    "notes note remark remarks comment comments platform contact no id " +
    "备注 说明 平台 店铺 序号 编号 联系人 电话 微信 日期 联系方式"
  ).split(" "),
);

export const isAside = (heading: unknown): boolean =>
  typeof heading === "string" && ASIDE.has(plainName(heading));

/** A name without case, width, spaces, signs and what stands in brackets. */
export function plainName(text: string): string {
  const { text: plain } = plainText(text.slice(0, LONGEST_NAME));
  return plain.replace(/[([][^)\]]*[)\]]/g, "").replace(/[\s_\-:%.]/g, "");
}

const MODELS: Readonly<Record<QuoteModel, string>> = {
  fee: "fee 纯服务 纯服务费 服务费 固定费",
  commission: "commission max 纯提点 只收提点 提点 纯佣金 提成",
  "fee+commission": "fee+commission feeandcommission hybrid 服务费加提点 服务费+提点 月费+提点",
  phased: "phased 分期 前期服务费后期提点",
  profit_share: "profitshare 利润分成 分润",
  adspend: "adspend percentofadspend 广告费比例 投放比例",
  retainer_credited: "retainercredited credited 抵扣",
  percent_inclusive: "percentinclusive allin 全包",
  add_on: "addon 附加",
  per_unit: "perunit 计件",
  setup: "setup 开店",
  holdback: "holdback 分期付款",
  hourly: "hourly 按小时",
};

/** The model that a cell names; 取高 and max are a way to combine. */
export function modelNamed(text: string): QuoteModel | undefined {
  const plain = plainName(text);
  return (Object.keys(MODELS) as QuoteModel[]).find(
    (model) => MODELS[model].split(" ").includes(plain) || plainName(model) === plain,
  );
}

const MEANINGS: Readonly<Record<MinimumMeaning, string>> = {
  feeFloor: "feefloor fee 费用保底 保底费用 服务费保底 最低收费",
  salesGuarantee: "salesguarantee sales 销售保底 销售额保底 业绩保底",
  payFloor: "payfloor pay 提成保底 佣金保底",
};

export const meaningNamed = (text: string): MinimumMeaning | undefined =>
  (Object.keys(MEANINGS) as MinimumMeaning[]).find((meaning) =>
    MEANINGS[meaning].split(" ").includes(plainName(text)),
  );
