import { doubt, says, type Context, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { SALES_WORDS } from "./moneyWords";

const ON_TARGET: ReadonlySet<string> = new Set(["达标", "超额", "超标"]);

export const isConditionalRate = (draft: Draft, quantity: Quantity, context: Context): boolean =>
  restsOnTarget(draft, context) ||
  restsOnSuccess(draft, context.at) ||
  isAtLevel(draft, context) ||
  isAtReturn(draft, context) ||
  isLowered(draft, quantity, context) ||
  isOnTopOfCost(draft, context) ||
  isFeeOnCost(draft, quantity) ||
  isOfAffiliates(context) ||
  // `$4,000 a month, 50% of which is credited`
  means(draft.items[context.at + 1], "ofWhich") ||
  isOfTopUps(draft, context);

const SUCCESS = /(?:业绩|效果|销量|数据|卖|做)[得的]?(?:好|不错|理想|起来)/;

/** `賣得好再提一個點`: a price where sales are good, and nothing says how good. */
export function restsOnSuccess({ items, plain }: Draft, at: number): boolean {
  const clause = clauseBefore(items, at);
  return clause.length > 0 && SUCCESS.test(plain.text.slice(clause[0]!.start, items[at]!.start));
}

/** `充值返點3%`: paid back of what is topped up for ads, and no part of the agency's bill. */
function isOfTopUps({ plain }: Draft, { cues }: Context): boolean {
  const near = cues.filter(({ apart, side }) => side === "before" && !apart);
  const isTopUp = near.some(({ item }) => plain.text.slice(item.start, item.end).startsWith("充值"));
  return isTopUp && near.some(({ meanings }) => meanings.has("rebate"));
}

/** `淘客推廣服務費10%`: of what others sell for the shop, and neither of all sales nor of ad spend. */
const isOfAffiliates = ({ cues }: Context): boolean =>
  cues.some(({ meanings, side, apart }) => side === "before" && !apart && meanings.has("affiliates"));

/** `達標獎勵1%`, `完成年度目標再獎1個點`: a rate that is due only where a target without a figure is met. */
function restsOnTarget({ items, plain }: Draft, { at }: Context): boolean {
  const clause = clauseBefore(items, at);
  // `提成=超額×5%`
  const before = items[at - 1];
  if (before && "×*".includes(plain.text.slice(before.start, before.end))) return false;
  // `完成返還保證金並獎勵1%`
  const isBare = !clause.some(({ kind }) => kind === "quantity");
  if (isBare && means(before, "bonus") && clause.some((item) => means(item, "attainment"))) return true;
  const isPart = [...clause, items[at + 1]].some((item) => means(item, "part", "refund", "missed"));
  if (isPart || !isBare) return false;
  const isMet = clause.some(
    (item, place) =>
      ON_TARGET.has(plain.text.slice(item.start, item.end)) ||
      (means(item, "target") && clause.slice(0, place).some((each) => means(each, "above", "attainment"))),
  );
  return isMet && clause.some((item) => means(item, "commission", "bonus"));
}

/** `GMV增長30%以上額外獎勵0.5%`: due only where a figure of the shop's own comes so far. */
function isAtLevel({ items }: Draft, { at }: Context): boolean {
  const clause = clauseBefore(items, at);
  const isLevel = clause.some((item, place) => {
    const level = clause[place + 1];
    return means(item, "otherRate") && level?.kind === "quantity" && level.bound !== undefined;
  });
  return isLevel && clause.some((item) => means(item, "bonus"));
}

/** `ROI≥4時按廣告消耗5%獎勵`: due only where the ads bring so much. */
function isAtReturn({ items }: Draft, { at }: Context): boolean {
  const clause = clauseBefore(items, at);
  const roi = clause.findIndex((item) => means(item, "roi"));
  const level = clause.slice(roi + 1).find(({ kind }) => kind === "quantity");
  const isLevel = level?.kind === "quantity" && level.bound !== undefined && level.sort !== "rate";
  return roi !== -1 && isLevel && !clause.some((item) => means(item, "missed", "refund", "promise"));
}

/** `反之則下調1個百分點` */
const isLowered = ({ items, plain }: Draft, { end }: Quantity, { at }: Context): boolean =>
  means(items[at - 1], "lowering") && plain.text[end - 1] === "点";

const NEAR = 60;
const COST = /(?:(?:达人|ko[lc]|博主|网红)[^,;.\n]{0,4}(?:费|投放)|垫付|人均\d|\/人)[^;\n%]*$/;
const FEE = /(?:服务|管理|执行|手续)费/;

/** `人均8000元/月,另收10%管理費`, `達人費用另計,收10%服務費`: of what people or others are paid. */
const isFeeOnCost = ({ plain: { text } }: Draft, { start, end }: Quantity): boolean =>
  FEE.test(text.slice(end, end + LONGEST_FEE)) && COST.test(text.slice(Math.max(0, start - NEAR), start));
const LONGEST_FEE = 5;

/** `刊例價+10%服務費`: what others charge. */
const LISTED = /(?:刊例|成本|采购|媒介|执行|进货)(?:价|费用?)? ?$/;

/** `團隊成本+20%管理費`, `成本加成20%`: of the cost, and no share of sales. */
function isOnTopOfCost({ items, plain }: Draft, context: Context): boolean {
  const sign = items[context.at - 1];
  if (means(sign, "plus") && LISTED.test(plain.text.slice(0, sign!.start))) return true;
  if (says(context, "near", "commission", ...SALES_WORDS)) return false;
  const clause = clauseBefore(items, context.at);
  const cost = clause.findLastIndex((item) => means(item, "teamCost", "salary") && !means(item, "fee"));
  const between = cost === -1 ? [] : clause.slice(cost + 1);
  return (
    between.some((item) => means(item, "plus")) &&
    between.every((item) => item.kind === "unknown" || means(item, "plus", "filler"))
  );
}

/** `中途解約需支付剩餘月份50%`: what leaving costs is no commission. */
export function isOfLeaving({ items }: Draft, _: Quantity, context: Context): boolean {
  if (says(context, "near", "commission", "adSpend", "adBudget", ...SALES_WORDS)) return false;
  const clause = clauseBefore(items, context.at);
  const own = clause.slice(clause.findLastIndex((item) => means(item, "plus")) + 1);
  return own.some((item) => means(item, "notice", "penalty"));
}

export function doubtRateOf(draft: Draft, quantity: Quantity): void {
  doubt(draft, quantity, { code: "conditionUnread", term: "rate" });
}

/** What a clause says of a figure stands close to it. */
const REACH = 10;

function clauseBefore(items: readonly Item[], at: number): readonly Item[] {
  const before = items.slice(Math.max(0, at - REACH), at);
  return before.slice(before.findLastIndex(({ kind }) => kind === "break") + 1);
}
