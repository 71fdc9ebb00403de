const PARTIES = "商家 客户 店主 店家 品牌 品牌方 甲方 你方 您方 贵方 贵司 你们 您 自己 自行".split(" ");

/** What the shop does itself, by whatever it is called: 商家承擔, 貴方自付. */
export const byShop = (verbs: string): string =>
  PARTIES.flatMap((party) => verbs.split(" ").map((verb) => party + verb)).join(" ");
