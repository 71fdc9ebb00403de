import type { ScopeState, ServiceGroup } from "../../domain/agency/advice/scope";
import type { Service } from "../../domain/agency/reading/quoteReading";
import { everyLanguage, text, type Language, type Localised, type WholeText } from "../catalogue";
import { remarked } from "../punctuation";

export const SERVICE_NAMES: Readonly<Record<Service, WholeText>> = everyLanguage({
  operations: text("shop operation", "店铺运营", "店鋪運營"),
  listings: text("listing and editing products", "商品上下架与优化", "商品上下架與最佳化"),
  analysis: text("data analysis", "数据分析", "數據分析"),
  salesSupport: text("campaign sign-up and sales support", "活动报名与销售支持", "活動報名與銷售支援"),
  software: text("shop software", "店铺软件", "店鋪軟體"),
  promotion: text("ad placement", "推广投放", "廣告投放"),
  tracking: text("tracking of ad results", "投放效果跟踪", "投放成效追蹤"),
  members: text("customer management", "客户与会员管理", "客戶與會員管理"),
  channels: text("channel and price control", "渠道与控价管理", "通路與價格管理"),
  influencers: text("influencers", "达人与种草", "網紅與口碑行銷"),
  photography: text("photography", "拍摄", "拍攝"),
  positioning: text("positioning of the product's look", "产品视觉定位", "產品視覺定位"),
  models: text("models", "模特", "模特兒"),
  scenes: text("scenes and props", "场景与道具", "場景與道具"),
  retouching: text("retouching", "修图", "修圖"),
  design: text("design", "美工设计", "美工設計"),
  decoration: text("shop front", "店铺装修", "店鋪裝修"),
  copywriting: text("copywriting", "文案策划", "文案企劃"),
  video: text("video", "短视频", "短影音"),
  customerService: text("customer service", "客服", "客服"),
  liveStream: text("live streams", "直播", "直播"),
  warehouse: text("warehouse and shipping", "仓储发货", "倉儲出貨"),
});

export const GROUP_NAMES: Readonly<Record<ServiceGroup, Localised>> = {
  shopOperation: text("Shop operation", "店铺运营", "店鋪運營"),
  brandPromotion: text("Brand promotion", "品牌推广", "品牌推廣"),
  photographyAndDesign: text("Photography and design", "拍摄与设计", "拍攝與設計"),
  people: text("People on the shop", "驻店人力", "駐店人力"),
};

export const STATE_NAMES: Readonly<Record<ScopeState, WholeText>> = everyLanguage({
  included: text("included", "包含", "包含"),
  extra: text("extra price", "另计", "另計"),
  leftOut: text("left out", "不含", "不含"),
  unsaid: text("not said", "未说明", "未說明"),
});

/**
 * A service with its state, which is left unsaid where it is included.
 *
 * @example serviceInState("photography", "extra", "zh-Hant") // "拍攝（另計）"
 */
export function serviceInState(service: Service, state: ScopeState | undefined, language: Language): string {
  const name = SERVICE_NAMES[service][language];
  return state ? remarked(name, STATE_NAMES[state][language], language) : name;
}

/**
 * Services in a row, as a sentence names them.
 *
 * @example servicesText(["design", "video"], "zh-Hant") // "美工設計、短影音"
 */
export function servicesText(services: readonly Service[], language: Language): string {
  return services.map((service) => SERVICE_NAMES[service][language]).join(language === "en" ? ", " : "、");
}
