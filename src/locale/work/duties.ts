import type { DutyId, DutyOwner, Rhythm } from "../../domain/staffing/duties";
import { everyLanguage, inEveryLanguage, text, type WholeText } from "../catalogue";

/** Every duty in a phrase. A sheet shows them in one language and is read in all three. */
export const DUTY_TEXTS: Readonly<Record<DutyId, WholeText>> = everyLanguage({
  "operations.monthPlan": text("Operating plan of the month", "制定月度运营计划", "制定月度運營計畫"),
  "operations.halfYearPlan": text("Operating plan of the half-year", "制定半年运营计划", "制定半年運營計畫"),
  "operations.yearPlan": text("Operating plan of the year", "制定年度运营计划", "制定年度運營計畫"),
  "operations.assignWork": text(
    "Assigns work to service, design and promotion",
    "给客服、美工、推广分派工作",
    "分派客服、美工、推廣的工作",
  ),
  "operations.monthAccounts": text(
    "Monthly accounts: turnover and profit",
    "每月核算营业额与利润",
    "每月核算營業額與利潤",
  ),
  "operations.hiring": text("Hiring and leaving", "人员招聘与离职", "人員招募與離職"),
  "operations.hours": text(
    "Working hours, next month's shifts, rules",
    "作息时间、下月排班与规章制度",
    "作息時間、下月排班與規章制度",
  ),
  "operations.wages": text("Wages and commission", "核算工资与提成", "核算薪資與佣金"),
  "operations.training": text("Training of new staff", "新员工培训", "新進人員培訓"),
  "copywriting.adCopy": text("Copy and ad material", "撰写文案与广告素材", "撰寫文案與廣告素材"),
  "copywriting.campaignPlan": text(
    "Promotional copy and campaign plan",
    "促销文案与活动策划",
    "促銷文案與活動企劃",
  ),
  "copywriting.productCopy": text("Product descriptions", "撰写商品描述", "撰寫商品描述"),
  "copywriting.softMarketing": text("Soft and event marketing", "软文与事件营销", "業配文與話題行銷"),
  "copywriting.marketWatch": text("Market intelligence", "收集市场情报", "收集市場情報"),
  "copywriting.pages": text("Works with design on pages", "配合美工完成页面", "配合美工完成頁面"),
  "design.shopFront": text("Shop front and layout", "店铺装修与版面", "店鋪裝修與版面"),
  "design.campaignPictures": text(
    "Pictures for campaigns, carousels and official events",
    "活动图、轮播图与官方活动图",
    "活動圖、輪播圖與官方活動圖",
  ),
  "design.productPages": text("Product detail pages", "制作商品详情页", "製作商品介紹頁"),
  "design.requests": text(
    "Design requests of promotion and operations",
    "完成推广与运营的设计需求",
    "完成推廣與運營的設計需求",
  ),
  "design.listing": text("Lists and edits products", "商品上架与编辑", "商品上架與編輯"),
  "promotion.briefDesign": text(
    "Briefs design for the campaign",
    "向美工提出活动设计需求",
    "向美工提出活動設計需求",
  ),
  "promotion.plan": text("Promotion plan with operations", "与运营制定推广计划", "與運營制定推廣計畫"),
  "promotion.trainService": text(
    "Trains service on the promoted products",
    "就推广商品培训客服",
    "就推廣商品培訓客服",
  ),
  "promotion.accounts": text(
    "Monthly promotion data and accounts with operations",
    "与运营核算每月推广数据",
    "與運營核算每月推廣資料",
  ),
  "promotion.watch": text("Watches shop ranking and reports", "关注店铺排名与报表", "關注店鋪排名與報表"),
  "service.reception": text("Receives and manages customers", "接待与管理客户", "接待與管理客戶"),
  "service.rules": text("Learns the platform's rules", "学习平台规则", "學習平台規則"),
  "service.returns": text("Reviews, complaints, returns", "处理评价、投诉与退换货", "處理評價、投訴與退換貨"),
  "service.files": text("Customer files", "整理客户档案", "整理客戶資料"),
  "service.shipping": text(
    "Tracks shipping and texts customers",
    "跟踪物流并短信通知客户",
    "追蹤物流並簡訊通知客戶",
  ),
  "service.callBacks": text("Text campaigns and call-backs", "短信营销与客户回访", "簡訊行銷與客戶回訪"),
  "service.unpaid": text(
    "Chases unpaid orders the same day",
    "当日催付未付款订单",
    "當日提醒未付款的訂單付款",
  ),
  "warehouse.goods": text("Goods in, goods out, packing", "入库、出库与打包", "進貨、出貨與包裝"),
  "warehouse.waybills": text(
    "Checks waybill against item and quantity",
    "核对快递单与商品、数量",
    "核對託運單與商品、數量",
  ),
  "warehouse.register": text("Outbound register", "登记出库台账", "登錄出貨紀錄"),
  "warehouse.stockCount": text("Stock count", "盘点库存", "盤點庫存"),
});

export const RHYTHM_NAMES: Readonly<Record<Rhythm, WholeText>> = everyLanguage({
  daily: text("Every day", "每日", "每日"),
  weekly: text("Every week", "每周", "每週"),
  monthly: text("Every month", "每月", "每月"),
  halfYearly: text("Every half-year", "每半年", "每半年"),
  yearly: text("Every year", "每年", "每年"),
  campaign: text("Before a campaign", "大促前", "檔期前"),
  asNeeded: text("As needed", "按需", "視需要"),
});

export const OWNER_NAMES: Readonly<Record<DutyOwner, WholeText>> = everyLanguage({
  one: text("One person", "一人负责", "一人負責"),
  onePerShop: text("One a shop", "每店一人", "每店一人"),
  team: text("The whole role", "全组", "全組"),
});

/**
 * The key of a catalogue whose text this is, in any of the languages.
 *
 * @example keyOfText(RHYTHM_NAMES, "每週") // "weekly"
 */
export function keyOfText<Key extends string | number>(
  texts: Readonly<Record<Key, WholeText>>,
  typed: string,
): Key | undefined {
  const plain = typed.trim().toLowerCase();
  return (Object.keys(texts) as Key[]).find((key) =>
    inEveryLanguage(texts[key]).some((each) => each.toLowerCase() === plain),
  );
}
