import { byShop } from "./byShop";

/** The words of services, and of who does them at whose cost; written as `vocabulary.ts` says. */
export const SERVICE_WORDS = {
  photography: "拍摄 摄影 拍照 拍片 产品拍摄 模特拍摄 photography photos photoshoot product_shots",
  positioning: "产品定位 拍摄定位 风格定位 视觉定位 product_positioning art_direction",
  models: "模特 模特费 模特费用 外模 model_fee model_fees",
  scenes: "场景 布景 外景 实景 场地 scene scenes props studio_rental",
  retouching: "修图 精修 修片 后期修图 retouching retouch",
  design:
    "设计 美工 主图 详情页 详情 视觉 作图 做图 平面设计 美编 design creative creatives graphics graphic_design images image",
  decoration: "装修 店铺装修 页面装修 storefront store_design",
  copywriting: "笔记 图文 图文笔记 图文内容 文案 策划 文案策划 活动策划 copywriting copy content",
  promotion:
    "推广 投放 直通车 引力魔方 万相台 钻展 广告投放服务 付费推广 广告 投广告 打广告 广告代操 代操 广告操作 广告操作费 广告投手 投手 代投 代投放 信息流 信息流代投 聚光 万相台无界 全站推广 京准通 京东快车 多多搜索 投广 行销 ppc sem paid_ads campaign_management ad_management ads_management",
  tracking: "投放跟踪 效果跟踪 效果监测 效果监控 投放监测 ad_tracking conversion_tracking",
  members: "客户管理 会员管理 会员运营 会员维护 老客维护 私域 私域运营 crm customer_management retention",
  channels: "渠道管控 渠道管理 控价 打假 渠道维护 channel_control price_control",
  customerService:
    "客服 售前 售后 售前客服 售后客服 客服外包 客服团队 customer_service customer_support support",
  warehouse:
    "一件代发 仓储 发货 物流 仓储配送 仓配 配送 打包 代发 仓库 warehouse fulfilment fulfillment shipping",
  liveStream: "直播 代播 店播 主播 live_streaming livestreaming live",
  video: "短视频 视频 视频制作 video videos",
  influencers: "达人投放 达人投放费 达人投放费用 达人 种草 网红 达人带货 influencer influencers kol kols",
  analysis: "数据分析 数据 报表 月报 周报 reporting analytics reports",
  salesSupport: "活动报名 报活动 活动提报 销售支持 大促支持 sales_support",
  software: "店铺软件 软件 软件费 erp 打单软件 shop_software software",
  listings: "选品 优化 标题优化 上新 上下架 listing_optimization seo",
  operations: "运营 店铺运营 日常运营 运营服务 operations store_management",
  /** At a price of its own. Stands behind the service. */
  extraCharge:
    "另计 另算 另付 另收 另外收费 另外算 另外付 另外计费 另行收费 另行计费 单独收费 单独计费 单独算 单算 额外收费 额外付费 额外算 加钱 billed_separately charged_separately charged_extra extra_charge at_extra_cost at_an_extra_cost extra additional separately",
  noExtraCharge:
    "不另收费 不另收 不另计 不另外收费 不额外收费 不再收费 不另算 at_no_extra_cost at_no_extra_charge no_extra_charge no_extra_cost at_no_additional_cost",
  /** Somebody else's work. Stands behind the service. */
  leftOutBehind:
    byShop("承担 负责 解决") +
    " 自理 自备 自己找 自己做 另找 另外找 要另外找 需另外找 另请 除外 not_included not_covered not_provided on_your_side your_responsibility",
  /** Stands before the service. */
  leftOutBefore:
    "不做 不负责 不提供 不管 不投 不涉及 不包 不含 不包括 不包含 未含 没有 excluding excludes not_including without no you_provide you_handle",
  /** Only what is named is done. */
  onlyDoes:
    "只做 仅做 只负责 仅负责 只管 只包 只包含 只包括 仅包含 仅包括 仅含 只含 仅限 只提供 only_covers only_includes covers_only includes_only limited_to",
} as const;
