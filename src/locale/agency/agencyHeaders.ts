/**
 * The words over the columns of quotes, by which their sheet is recognised. The terms themselves are named by
 * `domain/agency/terms/termNames`. Chinese stands in Simplified characters, as in `HEADER_WORDS`.
 */
export const AGENCY_HEADER_WORDS = {
  quotes: {
    quoteText:
      "报价 报价原文 原文 报价文字 报价内容 报价单 报价说明 方案内容 合作方案 聊天记录 quote quotetext quotes text pasted pastedquote offer proposal message",
    agency:
      "代运营 代运营公司 公司 公司名称 机构 服务商 服务商名称 供应商 报价方 名称 运营公司 agency agencyname name vendor provider supplier company",
    date: "收到日期 报价日期 收到 日期 时间 received receivedon date quotedate quotedon",
    serviceFee:
      "月费 月服务费 服务费 基础服务费 固定费 固定月费 托管费 季费 年费 fee monthlyfee retainer servicefee basefee annualfee",
    rate: "提点 提成 提成点 提成点数 提点比例 扣点比例 佣金点数 点位 佣金 佣金比例 抽成 分成 分成比例 比例 费率 rate commission commissionrate",
  },
} as const;

export const AGENCY_SHEET_NAMES = {
  quotes: /报价|代运营|服务商|quote|agenc|proposal/,
} as const;
