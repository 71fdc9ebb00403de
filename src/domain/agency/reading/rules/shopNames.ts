import { ENGLISH_PLATFORMS } from "./categories";

/** The longer names first: `google ads`. */
const IN_ENGLISH = [...ENGLISH_PLATFORMS].sort().reverse().join("|");
const PLATFORMS = `天猫|淘宝|京东|拼多多|抖音|快手|小红书|唯品会|视频号|1688|得物|亚马逊|虾皮|蝦皮|momo|美团|有赞|(?<![a-z])(?:${IN_ENGLISH})(?![a-z])`;
const KINDS = "旗舰店|专营店|专卖店|个人店|企业店|集市店|c店|小店|中店|大店|单店|国际店|店铺?";
/** What may stand between a shop's name and its price. */
const LED =
  "(?:代运营|托管|运营|月费|服务费|费用|收费|报价|每月|每个月|一个月|是|为|收| management| (?:is|at)|[: ]){0,4}[¥$£€]?";

const SHOP = new RegExp(
  `(?:(?:${PLATFORMS})(?:${KINDS}|国际)?|(?:${KINDS.replace("|店铺?", "")}))(?=${LED}[0-9一二两三四五六七八九十半])`,
  "y",
);
const PLATFORM = new RegExp(`^(?:${PLATFORMS})`);

/** `旗艦店`, `京東專營店` right before a price: where the name that begins at a place ends. */
export function shopAt(text: string, start: number): number | undefined {
  SHOP.lastIndex = start;
  const found = SHOP.exec(text);
  return found ? start + found[0].length : undefined;
}

const BEHIND = new RegExp(
  `^(?: ?/ ?(?:mo|month)| (?:per|a) month| monthly)? (?:for|on) (?:${PLATFORMS})(?= (?:management|only)|[,;.)\\n]| and |$)`,
);

/** `$1,500/mo for Amazon`: where the name that stands behind a price ends. */
export function platformBehind(text: string, from: number): { start: number; end: number } | undefined {
  const found = BEHIND.exec(text.slice(from, from + LONGEST))?.[0];
  return found === undefined
    ? undefined
    : { start: from + found.search(/(?<=(?:for|on) )/), end: from + found.length };
}

const LONGEST = 48;

/** Whether shops stand on platforms of their own, of which a merchant may run several at once. */
export const areOnPlatforms = (names: readonly string[]): boolean =>
  new Set(names.flatMap((name) => PLATFORM.exec(name) ?? [])).size > 1;
