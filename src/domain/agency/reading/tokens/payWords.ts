import { byShop } from "./byShop";

/** How a price is paid, settled and taxed; written as in `vocabulary.ts`. */
export const PAY_WORDS = {
  settle: "结算 结 结清 结账 付款 结款 settled settlement invoiced billed billing",
  monthSettle:
    "月结 一月一付 一个月一付 每月一付 按月结算 每月结算 月付 settled_monthly billed_monthly paid_monthly 月底结算 每月底结算 月末结算 按月结 月度结 一月一结 每月一结 按月结清 invoiced_monthly",
  quarterSettle:
    "季结 按季结算 每季结算 按季度结算 billed_quarterly 每季度末结算 季度末结算 每季末结算 季末结算 按季度结 季度结 按季度末结算 一季一结 三个月一结 invoiced_quarterly",
  yearSettle: "年结 按年结算 billed_annually 年度结 一年一结 年底结算",
  instalments:
    "分期 分期付款 分两期 分三期 分四期 分二期 分四季 分四季度 分两季 分12期 分十二期 按四期 四期 分两次 分三次 分四次 分六次 分两笔 分三笔 分四笔 分阶段付款 in_instalments in_installments instalments installments instalment installment equal_payments payments equal_instalments equal_installments monthly_payments monthly_instalments monthly_installments equal_monthly_payments",
  /** The whole contract's sum at once. */
  allPaid: "一次付清 一次性付清 一次交齐 一次性交齐 一次交清 一次性缴清 一次缴清 一次结清 一次性结清 全款",
  /** Before a sum of several months or parts. */
  wholeSum:
    "两项合计 三项合计 总计费用 总收费 总金额 合同金额 合同总金额 合同总额 每月总费用 全部费用 费用合计 费用总计 费用总额 总服务费 total 总价 总费用 总共 合计 共计 一共 总额 总计 合计费用 in_total altogether",
  /** So many months of the fee as a deposit, so many ahead. */
  depositAndAhead:
    "押一付一 押一付二 押一付三 押一付六 押二付一 押二付三 押1付1 押1付3 押1付6 押2付1 押2付3 押三付一 押三付三 押3付1 押3付3 付一押一 付三押一 付六押一 付1押1 付3押1 付6押1 付三押二 付3押2",
  /** Whom a rebate goes to. */
  toClient:
    "返给客户 返给商家 返给您 返给你 返给你们 给到客户 给到商家 给客户 给商家 给你们 给您 给贵司 给贵方 给甲方 返还客户 返还商家 返还给客户 返还给商家 back_to_you to_the_client",
  /** What is paid before the work begins. */
  paidAhead:
    "预缴 先缴 先付 预付 首付 预收 先收 付 签约付 签约预付 提前付 一次付 一次性付 首期付 prepay prepaid prepayment",
  firstQuarterAhead:
    "付首季 签约付首季 预付首季 先付首季 付首季度 签约付首季度 付首个季度 签约付首个季度 签约支付首季",
  quarterPaid:
    "交一季 一次交一季 一次性交一季 一次性付一季 季交 季约 季付 一季一付 一季度一付 三个月一付 按季付 季度付 按季度付 付一季 一次付一季 季缴 paid_quarterly quarterly_prepayment prepaid_quarterly pay_quarterly",
  halfPaid:
    "交半年 一次交半年 一次性交半年 一次性付半年 半年交 半年付 半年一付 半年缴 付半年 一次付半年 按半年付 半年约",
  yearPaid:
    "交一年 一次交一年 一次性交一年 交全年 年交 年付 一年一付 按年付 年缴 付全年 付一年 一次付一年 一次性付一年 一次付清 一次性付清 全款 预付全年 paid_annually prepaid_annually pay_annually annual_prepayment paid_upfront paid_yearly annual_payment pay_yearly prepay_annually prepaying_annually paying_annually paying_yearly prepay_yearly annual_upfront_payment annual_prepay prepay_the_year prepay_for_the_year 年约 一次交齐 一次性交齐 一次缴清 一次性缴清",
  off: "立减 直减 再减 减 省 save saving savings off discount 优惠 减免 打 打折 折扣",
  notIncluded:
    byShop("承担 负担 自付 自理 出 充 充值 储值 自己充 自行储值") +
    " exkl. exkl exklusive 由商家承担 由客户承担 不含 everything_except everything_but 不包括 不包含 未含 不包 excluding excludes exclude exclusive_of not_including not_included excl excl. ex ex. without 另计 另算 另付 自理 自付 另收 billed_separately separate excluded 除外 paid_by_you paid_by_the_client paid_by_client on_your_account 不在内 未包含 未包括 自费 自行支付 不在服务费内 billed_to_your_card charged_to_your_card you_cover you_pay paid_separately billed_direct paid_directly on_top is_extra are_extra extra_to 实支实付 实报实销 据实结算 凭票报销 自己付 自己投 你们自己付 你们自己出 自己掏 你出 自充 doesn't_include doesn’t_include does_not_include do_not_include don't_include don’t_include not_include isn't_included isn’t_included is_not_included aren't_included aren’t_included are_not_included doesn't_cover doesn’t_cover does_not_cover not_covered",
  included:
    "含 包含 包括 已含 包 including includes inclusive included incl incl. include covers inc inc. inkl inkl. inklusive enthalten",
  /** Stands behind what is included. */
  includedBehind: "包了 都包了 包掉 包含在内 包括在内 都包",
  untaxed:
    "未税 未税价 iva_no_incluido iva_no_incluida sin_iva 税外加 税金外加 税另加 外加营业税 另加营业税 ex_vat ex-vat excl_vat plus_vat gst_extra vat_extra tax_extra taxes_extra gst_additional vat_additional ex_gst ex-gst excl_gst exc_gst plus_gst excl_tax ex_tax plus_tax netto ht hors_taxes hors_taxe",
  oneTime:
    "一次性 一次性费用 一次性收取 单次 one-time one-off one_time einmalig once-off 一次 首次收取 只收一次 仅收一次 1次 one_off 首次 einmalige",
  allIn: "all_in all-in all_inclusive 全包 all-inclusive fully_inclusive",
  tax: "税 税费 税点 税金 增值税 发票 专票 普票 开票 税率 税款 vat tax taxes gst sst hst iva tva 营业税 税额 发票税点 开票税点 专票税点 mwst ust 加值营业税 加值型营业税 增值税专票 增值税专用发票 专用发票 普通发票 税额 sales_tax btw",
  free: "唔收 唔使 不参与 不收取 零 免 没 不收 不付 无 没有 不需要 不用 无需 免收 不给 不需 免费 不含 no zero nothing you_pay_nothing free without don't_charge don’t_charge do_not_charge never_charge 不 不再收 不再 不再收取 不另收 不额外收 免缴 keine kein kostenlos",
  /** Behind the name of a charge. */
  nothing: "全免 none nil waived n/a 免除 不收取 免费 减免 included_free",
  only: "只 只收 只付 仅 仅收 仅拿 只拿 纯 单纯 纯粹 就收 only purely solely just 全靠",
  pureFee: "纯服务 纯服务费 只付服务费 只收服务费 纯月费 固定月费 纯固定费用",
  pureCommission:
    "纯提成 纯提点 纯佣金 纯分成 只收提点 只收提成 只收佣金 纯佣 commission_only commission-only 100%_performance_based 100%_performance-based 100%_commission_based 100%_commission-based 100%_commission 100%_performance performance_only pure_commission purely_performance-based",
  anyFee:
    "任何费用 基础费 前期费用 a_fee any_fee 其他费用 其它费用 其他任何费用 其他 任何其他费用 上门费 upfront_fee upfront_fees hidden_fees other_fees",
} as const;
