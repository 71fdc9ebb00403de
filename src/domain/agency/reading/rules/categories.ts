import { isLetter } from "../tokens/characters";

/** Kinds of goods and platforms that a quote gives rates by, in Simplified characters and lower case. */
const CATEGORIES =
  "食品 母婴 服装 服饰 女装 男装 童装 内衣 家居 家纺 家具 家装 建材 数码 电子 3c 家电 小家电 美妆 护肤 彩妆 化妆品 个护 日化 洗护 保健品 保健 滋补 医药 医疗 鞋包 箱包 鞋靴 女鞋 男鞋 配饰 饰品 珠宝 玩具 宠物 运动 户外 图书 文具 办公 生鲜 水果 零食 酒水 茶叶 汽车 汽配 标品 非标 非标品 百货 快消 快消品 电器 手机 奢侈品 日用品 日用百货 厨具 厨房用品 餐具 灯具 乐器 美容 美发 情趣 成人用品 五金 工具 机械 工业品 园艺 花卉 农资 粮油 调味品 饮料 乳制品 烘焙 冻品 海鲜 肉类 收纳 床品 面膜 香水 手表 眼镜 洗衣液 纸品 卫浴 灯饰 滑雪 露营 渔具 车品 新客 老客 新客户 老客户 新顾客 老顾客 首购 复购 回购 自播 达播 直播 短视频 商城 货架 自然流量 付费流量 其他 其它 其余 其他类目 其它类目 其余类目 天猫 淘宝 京东 拼多多 抖音 快手 小红书 视频号 唯品会 虾皮 momo 得物 亚马逊 apparel clothing fashion electronics food beauty furniture home toys pets jewelry";

/** Where shops sell or advertise. */
export const ENGLISH_PLATFORMS: readonly string[] = (
  "amazon shopify tiktok tiktok_shop tiktok_ads ebay walmart shopee lazada etsy target wayfair google google_ads google_shopping meta " +
  "meta_ads facebook facebook_ads instagram bing bing_ads microsoft_ads linkedin linkedin_ads pinterest snapchat youtube"
)
  .split(" ")
  .map((name) => name.replace("_", " "));

const WORDS: ReadonlySet<string> = new Set([...CATEGORIES.split(" "), ...ENGLISH_PLATFORMS]);
const LONGEST = Math.max(...[...WORDS].map(({ length }) => length));
/** What may stand between the names of one group, or behind them, before its rate. */
const LINKS = ["、", "/", "及", "和", "与", ",", "&", " ", "类目", "类", "产品", "平台", "行业", "品类", ":"];

export interface NamedGroup {
  readonly names: readonly { readonly start: number; readonly end: number }[];
  readonly end: number;
}

/**
 * The group of categories that stands at a place: `食品母嬰`, `服裝/家居/數碼類目`.
 */
export function categoriesAt(text: string, start: number): NamedGroup | undefined {
  const names: { start: number; end: number }[] = [];
  let at = start;
  for (;;) {
    const end = categoryEnd(text, at);
    if (end === undefined) break;
    names.push({ start: at, end });
    at = end;
    for (let link = linkAt(text, at); link > 0; link = linkAt(text, at)) at += link;
  }
  return names.length > 0 ? { names, end: at } : undefined;
}

function categoryEnd(text: string, start: number): number | undefined {
  for (let length = Math.min(LONGEST, text.length - start); length > 1; length -= 1) {
    const isPart = isLetter(text[start]) && (isLetter(text[start - 1]) || isLetter(text[start + length]));
    if (!isPart && WORDS.has(text.slice(start, start + length))) return start + length;
  }
  return undefined;
}

function linkAt(text: string, at: number): number {
  return LINKS.find((link) => text.startsWith(link, at))?.length ?? 0;
}

/** Whether a text says where or what is sold, and nothing else: `Google Ads management`. */
export function isCategory(text: string): boolean {
  const name = text.replace(/ (?:management|accounts?|stores?|campaigns?)$/, "");
  return categoriesAt(name, 0)?.end === name.length;
}
