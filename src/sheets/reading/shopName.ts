/** What the name of a shop has in it, as `headerKey` brings it. */
export const SHOP_NAME =
  /店|旗舰|专营|天猫|淘宝|京东|拼多多|抖音|快手|小红书|唯品会|得物|亚马逊|虾皮|1688|微信|momo|shopify|shopee|shopline|lazada|ebay|etsy|walmart|amazon|tmall|taobao|tiktok|shop|store|mall/;
