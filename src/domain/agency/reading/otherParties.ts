import { means, type Item } from "./items";
import { SERVICES } from "./quoteReading";

/** A stretch of a quote up to a comma or the end of a sentence. */
export interface Clause {
  readonly items: readonly Item[];
  readonly end?: Item;
}

/** The clauses of a quote in order, each with the break that ends it. */
export function clausesOf(items: readonly Item[], text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  items.forEach((item, at) => {
    if (item.kind !== "break" || ":()".includes(text[item.start]!)) return;
    clauses.push({ items: items.slice(from, at), end: item });
    from = at + 1;
  });
  return [...clauses, { items: items.slice(from) }];
}

export const isFigure = ({ kind }: Item): boolean => ["quantity", "duration", "ratio"].includes(kind);

/** Another agency than the one that quotes, or what others pay: `上一家收我們8000`, `同行都收1.2萬`. */
const ANOTHER =
  /别家|别人家|人家|其他家|隔壁|(?:其他|其它|别的)(?:家|公司|代运营|团队|机构|服务商)|同行|[上前]一?[家个](?:代运营|公司|团队|机构|服务商)?(?:是|都|才|就|的|也|收|要|报|跟|给)|(?:之前|以前|原来|原先|先前)(?:那家|那个|找?的?代运营|合作的?|找的|签的|请的)|(?:现在|目前)(?:(?:[用找签请]|合作)?的)(?:[那这][家个]|代运营(?!费|服务|价))/;
/** What is usual: it may be the price that is offered. */
const USUAL =
  /(?:一般|普通)(?:公司|客户|商家)|市面上?|市场上|行业(?:普遍|平均|一般|内|标准|都)|业内|行情|\b(?:(?:average|typical|most|many) (?:\w+ )?(?:agenc|freelancer)|industry (?:average|standard)|market (?:rate|average))/;
const OURS =
  /\b(?:we|our|ours)\b|我们?只|我们(?:家|这边?|的)?(?:收|报|做|能|可以|给|月费|价|按|[\d一二三四五六七八九])|我司|我方|本公司|我这|咱|这边|只收|只要|给您|给你|您|你/;

const WE = /\b(?:we|our|ours)\b/;

/** What a merchant pays people of the shop's own. */
const WAGE = /月薪|年薪|工资|薪资|薪水/;
const HIRED = /招|聘|请(?!问)|雇|自己养|自养|自建|支出|开销|发给|开给/;
const BASE_PAY = /底薪/;
/** An advertisement for a place to work at. */
const HIRES =
  /(?:招聘?|诚聘|急招)(?:一名|一个|个|名)?(?:兼职|全职|资深|驻店)?(?:电商|店铺|天猫|淘宝|抖音|京东)?(?:运营|美工|客服|主播|店长|推广|设计)/;
const OWN_HIRE =
  /自己(?:招|请|养|雇|找|聘|带|有)|自招|自聘|自养|招(?:一|了|个|人)|请(?:一|了|个|人)|雇(?:一|了|个|人|的)/;

/**
 * The clauses that tell what somebody else charges, or what people of the shop earn: no price that is offered. What follows them in the
 * sentence goes on with it until a clause speaks of the agency that quotes.
 *
 * @example 「上一家收8000/月,5個點,我們只收6000」 // the first two
 */
export function clausesOfOthers(clauses: readonly Clause[], text: string): ReadonlySet<Clause> {
  const found = new Set<Clause>();
  const isBesideOwn = USUAL.test(text) && clauses.some((clause) => saysOwnPrice(clause, text));
  let goesOn = false;
  const isHiring = HIRES.test(text);
  for (const clause of clauses) {
    const words = wordsOf(clause, text);
    const begins =
      ANOTHER.test(words) ||
      isPay(clause, words, isHiring) ||
      (isBesideOwn && USUAL.test(words) && !WE.test(words));
    goesOn = begins || (goesOn && !OURS.test(words));
    if (goesOn && clause.items.some(isFigure)) found.add(clause);
    if (clause.end?.kind === "break" && clause.end.hard) goesOn = false;
  }
  return found;
}

/** `同行都收1.2萬,我們8800`: whether an own price stands in a clause of its own. */
function saysOwnPrice(clause: Clause, text: string): boolean {
  const words = wordsOf(clause, text);
  return (
    clause.items.some(isFigure) && (WE.test(words) || /我们|只收|只要/.test(words)) && !USUAL.test(words)
  );
}

function wordsOf({ items }: Clause, text: string): string {
  const [first, last] = [items[0], items[items.length - 1]];
  return first && last ? text.slice(first.start, last.end) : "";
}

/** `月薪8000招一個運營`, `運營工資至少8000`; an agency's own 底薪 is a fee, unless a person is hired for it. */
function isPay({ items }: Clause, words: string, isHiring: boolean): boolean {
  if ((isHiring || OWN_HIRE.test(words)) && (WAGE.test(words) || BASE_PAY.test(words))) return true;
  if (!WAGE.test(words)) return false;
  const isOfRole = items.some((item, at) => means(item, "salary") && means(items[at - 1], ...SERVICES));
  return isOfRole || HIRED.test(words);
}
