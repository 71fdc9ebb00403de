/** What the name of a shop has in it, as `headerKey` brings it. */
export const SHOP_NAME =
  /店|旗舰|专营|天猫|淘宝|京东|拼多多|抖音|快手|小红书|唯品会|得物|亚马逊|虾皮|1688|微信|momo|shopify|shopee|shopline|lazada|ebay|etsy|walmart|amazon|tmall|taobao|tiktok|shop|store|mall/;

/** Names of a figure, or of everybody together, and of nobody. */
export const NO_PARTY =
  /\d|销|目标|任务|指标|业绩|金额|毛利|利润|访客|转化|客单|订单|数量|退款|投放|花费|预算|实际|完成|达成|差|占|率$|额$|量$|数$|费$|^全|^总|^公司|^团队|^店铺$|^部门|sales|target|goal|quota|actual|budget|profit|margin|spend|order|unit|amount|rate|total|team|company|^(all|shop|store)s?$/;

/** Whether the name of a row or column, as `headerKey` brings it, is that of a shop and of nothing of it. */
export const isShop = (name: string): boolean => SHOP_NAME.test(name) && !NO_PARTY.test(name);
