/** What packages are called in Chinese; `packageRules.ts` says what stands behind such a name. */
export const CHINESE_PACKAGES: readonly string[] = (
  "入门 标准 高级 基础 初级 中级 进阶 专业 豪华 尊享 旗舰 普通 精英 黄金 白金 钻石 全托管 半托管 全托 半托 轻量 基本 单店 尊贵 至尊 创业 " +
  "成长 菁英 企业 定制 全案 轻运营 经济 体验 小型 中型 大型 微型"
).split(" ");

export const ENGLISH_PACKAGES: readonly string[] = (
  "vip starter basic standard premium pro enterprise growth gold silver bronze advanced scale plus lite core essential essentials " +
  "platinum launch foundation accelerate elite ultimate business professional boost"
).split(" ");

export const PACKAGE_NAMES: readonly string[] = [...CHINESE_PACKAGES, ...ENGLISH_PACKAGES];
