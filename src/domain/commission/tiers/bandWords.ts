import { halfWidth } from "../../money/characters";

/** What is longer is no band, and is not looked into. */
const LONGEST_BAND = 80;

/** `Tier 2: $50,000–$100,000`, `第一档：5万以下` */
const LABEL =
  /^(?:(?:tier|level|band|step|grade|bracket|stage)\s?(?:\d{1,2}|[ivx]{1,4}|[a-e])|第?[一二三四五六七八九十\d]{1,2}(?:[档檔级級阶階]段?|[等级級]{2})|[a-e][档檔级級])(?:\s?(?::|\))\s?|\s(?=[^\s\d~-]*\d))/;
/** What is counted: `100件以下`, `11+ units`; not the 個 of 個點 and 個月. */
const COUNTER =
  /(?<=[\d千万萬])\s*(?:[件台套輛辆瓶盒單单]|[個个](?![點点月百]))|(?<=[\d+]\s*)(?:(?:api )?(?:units?|pieces?|pcs|items?|cars?|orders?|deals?|requests?|calls?|events?|transactions?|users?|seats?|customers?|clients?|meetings?|hires?|placements?)(?: sold| booked| closed)?|sold|usdt?|(?:in |of )?(?:sales|revenue))\b/g;
/** What the band is of: `sales above 600,000`, `完成率80%以上`. */
const SUBJECT =
  /^(?:(?:total |team |monthly |quarterly |annual |net |gross )*(?:sales|revenue|turnover|volume|attainment|quota attainment)(?: of)? (?=\D*\d)|(?:当?月|本月|[当當]?[月季年]度?|[個个]人|[团團][队隊])?(?:累[计計])?(?:[销銷]售[额額]|[销銷]售[业業][绩績]|[业業][绩績]|[營营][业業][额額]|[销銷]售|完成率|[达達]成率|回款[额額]?|毛利[额額率]?|[销銷]量)(?:的)?)/;

/** What a fee is of: `any portion of the total sales price greater than $300`, `items with a total price of $10 or less`. */
const PORTION =
  /^(?:for )?(?:(?:any|the|each|all) )?(?:everything|anything|portion|part|items?|products?|orders?)(?: (?:of|with) (?:(?:the|an?) )?(?:(?:total|order|gross) )?(?:(?:sales?|selling) )?(?:price|sales?|revenue|amount|value)(?: of)?)? (?=\D*\d)/;

const GOAL = "(?:quota|target|goal|plan)";
const WHOSE = "(?:(?:the|their|your|a|sales|full|monthly|quarterly|annual) ){0,3}";
/** The target behind its part: `100% of their quota and above`, `100% or more of quota`. */
const OF_GOAL = new RegExp(`(?<=\\d%?\\+?|above|over|more|below|less|under) of ${WHOSE}${GOAL}\\b`, "g");
/** The target itself, which is all of it: `up to quota`, `50% to target`. */
const GOAL_ITSELF = new RegExp(`\\b(?:at )?${WHOSE}(?:quota|target|goal)\\b(?! attain| achiev)`, "g");
const GOAL_WORD = "(?:[销銷]售|[业業][绩績])?(?:目[标標]|任[务務]|指[标標])(?:[额額量])?";
/** `目标的80%以上`, `完成任务80%` */
const OF_CHINESE_GOAL = new RegExp(`(?:完成|[达達]成|[达達]到)?${GOAL_WORD}的?(?=\\d)`, "g");
const REACHED = new RegExp(`^(未)?(?:完成|[达達]成|[达達]到|[达達])${GOAL_WORD}$`);
const EXCEEDED = new RegExp(`^超[额額](?:完成)?${GOAL_WORD}(?:的?部[分份])?$`);
const CHINESE_GOAL = new RegExp(GOAL_WORD, "g");

/**
 * The words of a band without what only names it, counts or says of what it is; a target that stands for itself is all of it.
 *
 * @example bandWords("Tier 3: $100,000+") // "$100,000+"
 * @example bandWords("Up to quota") // "up to 100%"
 * @example bandWords("未完成任务") // "未达到100%"
 * @returns `undefined` for what is too long to be a band
 */
export function bandWords(cell: string): { readonly whole: string; readonly bare: string } | undefined {
  if (cell.length > LONGEST_BAND) return undefined;
  const text = halfWidth(cell).toLowerCase().trim().replace(/\s+/g, " ").replace(LABEL, "");
  const whole = ofTarget(text).replace(COUNTER, "").trim();
  return { whole, bare: whole.replace(PORTION, "").replace(SUBJECT, "").trim() };
}

function ofTarget(text: string): string {
  const english = text.replace(OF_GOAL, "").replace(GOAL_ITSELF, "100%");
  if (EXCEEDED.test(english)) return "超过100%";
  const [reached, not] = REACHED.exec(english) ?? [];
  if (reached !== undefined) return not ? "未达到100%" : "达到100%";
  return english.replace(OF_CHINESE_GOAL, "").replace(CHINESE_GOAL, "100%");
}
