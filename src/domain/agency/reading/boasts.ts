import { Decimal, ZERO } from "../../money/decimal";
import { clausesOf, clausesOfOthers, isFigure, type Clause } from "./otherParties";
import { means, type Item, type Quantity } from "./items";
import { SERVICES } from "./quoteReading";
import { isBaseOfRate } from "./rules/bases";
import { FEE_WORDS, SALES_WORDS } from "./rules/moneyWords";
import type { Meaning } from "./tokens/vocabulary";

/** What an agency says of itself, of its service and of how it is reached: its figures are no terms. */
const CHINESE =
  "服务商家 服务客户 服务品牌 合作客户 合作商家 累计服务 经验 从业 成立 创立 创办 服务过 服务了 合作过 合作品牌 续约率 好评率 满意度 平均 提升 团队\\d \\d人团队 人的团队 团队规模 " +
  "响应 天内?上线 日内?上线 次直播 次会议 例会 周报 日报 认证 排名 分公司 办公室 电话 手机 微信 邮箱 地址 有效期";
const ENGLISH =
  "experience years_in_business since_\\d{4} founded established served \\d\\+?_(?:[a-z-]+_){0,2}brands helped team_of offices average avg grew grown " +
  "boosted we_saw clients_see clients_usually_see clients_typically_see clients_often_see clients_saw retention rated rating top_\\d manage_\\d+ awards? certified partner response reports? reporting meetings " +
  "we_(?:increased|cut|reduced|lifted|improved|scaled|saved|doubled) of_our_clients \\d\\+_clients job_success top_rated you_(?:mentioned|said|told) strategy_calls calls_per 24/7 call_us call_\\+ tel phone whatsapp e-?mail valid_for valid_until";
const SIGNS = ["\\bsee \\d+%", "\\+\\d{1,3}[ (-]+\\d{2,4}[) -]"];
const pieces = (words: string): string => words.split(" ").join("|").replace(/_/g, " ");
const BOAST = new RegExp([pieces(CHINESE), `\\b(?:${pieces(ENGLISH)})\\b`, ...SIGNS].join("|"), "g");

/** What an agency has handled for others, by the million: `managed $50M in ad spend`. */
const HANDLED = /操盘|累计|\b(?:managed|generated|driven|spent|sold|helped|last year)\b/;
/** What became of another shop. */
const STORY =
  /案例|\b(?:case study|went from|(?:go|going|grow|grew|scaled?) (?:\w+ ){0,2}from|took (?:them|him|her|it|one|another|a \w+) from)\b/;
/** What others charge, or what somebody else would cost. */
const OF_OTHERS =
  /\b(?:(?:other|big|your (?:current|last|previous)) agenc(?:y|ies)|competitors?|in-house (?:guy|hire|team|person|marketer|manager)|currently paying|(?:versus|vs\.?|compared (?:to|with)|instead of|rather than) (?:hiring|an? in-house|an? full-time|your current))\b/;
const OUR_PRICE =
  /\b(?:we(?:'ll|'d)? (?:charge|bill|take|do|can)|our (?:fee|price|rate|retainer|cost)s?|ours)\b/;
/** What is hoped for, unless a price rests on it: `we'd aim to get you to $100k/month`. */
const AIM =
  /\b(?:aim(?:ing)? (?:to|for)|(?:goal|objective|aim) (?:is|of|here|for)|get(?:ting)? you to|tak(?:e|ing) you (?:to|from)|grow(?:ing)? you|scal(?:e|ing) you|on track (?:to|for)|forecast(?:ed)?|projection|projected|we(?:'d| would)? (?:expect|project|estimate)|you should (?:see|expect|be)|expect to (?:see|hit|reach)|roadmap|potential (?:to|of|is))\b/;
const RESTS_ON_AIM =
  /\b(?:above|over|beyond|exceed\w*|past|hit|hits|reach|reaches|miss|misses|below) (?:that|this|it|the|your|our|these)\b/;
/** Something is charged. */
const CHARGED = /收(?!藏)|付|按|\b(?:charge|bill|pay)/;
/** A promise, and what follows where it is not kept. */
const OTHERWISE = /否则|不然|\botherwise\b/;
const MILLION = new Decimal(1_000_000);

/** Words by which a clause says a price or a promise, whatever else it says. */
const TERMS: readonly Meaning[] = [
  ...FEE_WORDS,
  ...(["commission", "minimum", "cap", "deposit", "setup", "refund", "off", "tax", "free"] as const),
  ...(["notice", "term"] as const),
  ...(["promise", "missed", "target", "profit", "netProfit", "grossProfit", "conditional"] as const),
];

/** Sets aside the clauses in which an agency speaks of itself: they stay to be seen, as words that were not read. */
export function withoutBoasts(items: readonly Item[], text: string): readonly Item[] {
  if (OTHERWISE.test(text)) return items;
  const clauses = clausesOf(items, text);
  const ofOthers = clausesOfOthers(clauses, text);
  const ofExamples = clausesOfExamples(clauses, text);
  return clauses.flatMap((clause) => {
    const isSetAside =
      ofOthers.has(clause) ||
      ofExamples.has(clause) ||
      (hasFigure(clause.items) && isBoast(clause.items, text));
    const own = isSetAside ? clause.items.map(unread) : clause.items;
    return clause.end ? [...own, clause.end] : own;
  });
}

/** A price is told in fewer. */
const MOST_FIGURES = 8;
const CASE = /^(?:so,? )?(?:if|at|when)\b[^.]*\b(?:pay|owe|bill|charge|costs?|fee|total)\b/;
const EXAMPLE = /^(?:for )?(?:example|instance)\b/;

/** `Example: ad spend $3,000, management fee $600`, behind a price: what it comes to. */
function clausesOfExamples(clauses: readonly Clause[], text: string): ReadonlySet<Clause> {
  const found = new Set<Clause>();
  let before: readonly Quantity[] = [];
  let sentence: Clause[] = [];
  for (const clause of clauses) {
    sentence.push(clause);
    if (clause.end?.kind === "break" && !clause.end.hard) continue;
    const items = sentence.flatMap((each) => each.items);
    const figures = items.filter((item) => item.kind === "quantity");
    const words = text.slice(items[0]?.start, items[items.length - 1]?.end);
    const isNamed = before.length > 0 && EXAMPLE.test(words);
    if (isNamed || (CASE.test(words) && isReckoned(before, figures)))
      sentence.forEach((each) => found.add(each));
    before = [...before, ...figures].slice(-MOST_FIGURES);
    sentence = [];
  }
  return found;
}

/** `If you sell $5,000, you pay $1,500`, behind a fee of $1,000 and 10%: what they come to. */
function isReckoned(before: readonly Quantity[], figures: readonly Quantity[]): boolean {
  const [sales, bill, ...others] = figures;
  if (!sales || !bill || others.length > 0) return false;
  const fees = [ZERO, ...before.map(({ low }) => low)];
  return before.some(
    ({ sort, low }) => sort === "rate" && fees.some((fee) => sales.low.times(low).plus(fee).equals(bill.low)),
  );
}

/** What it names may still be a service. */
const unread = (item: Item): Item =>
  means(item, ...SERVICES) ? item : { kind: "unknown", start: item.start, end: item.end };

/** A period counts too: `weekly reports`. */
const hasFigure = (clause: readonly Item[]): boolean =>
  clause.some((item) => isFigure(item) || item.kind === "per");

function isBoast(clause: readonly Item[], text: string): boolean {
  const start = clause[0]!.start;
  const words = text.slice(start, clause[clause.length - 1]!.end);
  const found = [...words.matchAll(BOAST)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  const figures = clause.filter((item): item is Quantity => item.kind === "quantity");
  const isHandled = HANDLED.test(words) && figures.some(({ high }) => high.greaterThanOrEqualTo(MILLION));
  const isSaidOfItself = found.length > 0 && figures.every(({ sort }) => sort !== "money");
  if (OF_OTHERS.test(words) && !OUR_PRICE.test(words)) return true;
  const isAim = AIM.test(words) && !RESTS_ON_AIM.test(text);
  if ((!isHandled && !isSaidOfItself && !isAim && !STORY.test(words)) || CHARGED.test(words)) return false;
  const isPartOfOne = (item: Item) => found.some((each) => each.start <= item.start && item.end <= each.end);
  return !clause.some((item) => isTerm(item, clause) && !isPartOfOne(item));
}

/** `on average 5% of sales` */
const isTerm = (item: Item, clause: readonly Item[]): boolean =>
  means(item, ...TERMS) ||
  (means(item, ...SALES_WORDS, "adSpend") && isBaseOfRate(clause, item) && !isGrowthBy(clause, item));

/** `a 30% lift in sales`; a share is of it: `30% of the lift in sales`. */
const isGrowthBy = (clause: readonly Item[], item: Item): boolean =>
  means(item, "growth") && clause[clause.indexOf(item) - 1]?.kind === "quantity";
