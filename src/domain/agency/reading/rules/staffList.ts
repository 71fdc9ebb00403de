import { ZERO, type Decimal } from "../../../money/decimal";
import { ask, doubt, note, type Draft } from "../draft";
import { means, type Item, type Quantity } from "../items";
import { textOf } from "./putTerm";

/** One line of a team: who they are, and what they cost together. */
interface Post {
  readonly items: readonly Item[];
  readonly price: Quantity;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Several people, and no word says whether the price is of each. */
  readonly each?: Decimal;
  readonly isCounted: boolean;
}

const ROLE =
  /总监|专员|店长|主管|经理|助理|组长|运营|美工|设计|客服|推广|文案|策划|剪辑|摄影|主播|场控|投手|编导|中控|助播|仓管/;
const HEADS: ReadonlySet<string> = new Set(["人", "名", "位", "个", "个人"]);
const SIGNS: ReadonlySet<string> = new Set(["*", "×", "x"]);
const OF_EACH: ReadonlySet<string> = new Set(["各", "每"]);
const OF_ALL: ReadonlySet<string> = new Set(["共", "一共", "合计", "共计", "总共"]);
const MOST_PEOPLE = 100;
const LEAST_PAY = 500;

/**
 * A team, post by post: its sum is the fee. Where several people stand before one price, only a sum that is told, or a word such as 每人, says
 * whether it is the price of each.
 *
 * @example 「運營1人8000,客服2人每人4500」 // 17,000
 */
export function readStaffList(draft: Draft): void {
  if (!ROLE.test(draft.plain.text)) return;
  let posts: Post[] = [];
  for (const part of partsOf(draft)) {
    const post = postOf(draft, part);
    if (post) posts.push(post);
    else if (figuresOf(part).length > 0) {
      if (takeTeam(draft, posts, part)) return;
      posts = [];
    }
  }
  takeTeam(draft, posts);
}

/** The stretches between commas, lines and pluses, without the label that a colon closes. */
function partsOf({ items, plain }: Draft): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    const sign = plain.text[item.start]!;
    const isBreak = item.kind === "break" && !"()".includes(sign);
    if (isBreak && sign === ":") parts[parts.length - 1] = [];
    else if (isBreak || sign === "+") parts.push([]);
    else parts[parts.length - 1]!.push(item);
  }
  return parts;
}

const figuresOf = (items: readonly Item[]): readonly Quantity[] =>
  items.filter((item): item is Quantity => item.kind === "quantity");

const isPay = ({ sort, low, bound, per }: Quantity): boolean =>
  (sort === "money" || sort === "number") &&
  low.greaterThanOrEqualTo(LEAST_PAY) &&
  bound === undefined &&
  per.every((unit) => unit === "month" || unit === "person");

/** What a post costs, where its line names one and holds no more than that and how many people. */
function payOf({ plain, used }: Draft, items: readonly Item[]): Quantity | undefined {
  const figures = figuresOf(items);
  const [price, ...others] = figures.filter(isPay);
  if (!price || others.length > 0 || used.has(price) || figures.length > 2) return undefined;
  const namesPost = ROLE.test(plain.text.slice(items[0]!.start, figures[0]!.start));
  // `只要一個運營6000`, `(運營+客服)月費15000`
  const isOther = items.some((item) => means(item, "monthlyFee", "annualFee", "only", "conditional", "or"));
  return namesPost && !isOther ? price : undefined;
}

function postOf(draft: Draft, items: readonly Item[]): Post | undefined {
  const price = payOf(draft, items);
  if (!price) return undefined;
  const textAt = (item: Item | undefined) => (item ? draft.plain.text.slice(item.start, item.end) : "");
  const count = figuresOf(items).find((figure) => figure !== price);
  const at = count ? items.indexOf(count) : -1;
  const isTimes = SIGNS.has(textAt(items[at - 1])) || SIGNS.has(textAt(items[at + 1]));
  const isHeads = count?.sort === "number" && count.low.lessThan(MOST_PEOPLE) && !count.isRange;
  if (count && !(isHeads && (isTimes || HEADS.has(textAt(items[at + 1]))))) return undefined;
  const isOne = items.some(
    (item) => item.kind === "per" && item.unit === "person" && item.start < price.start,
  );
  const isOfEach =
    isTimes ||
    items
      .slice(at + 1)
      .some((item) => OF_EACH.has(textAt(item)) || (item.kind === "per" && item.unit === "person")) ||
    price.per.includes("person");
  const times = count && isOfEach ? count.low : undefined;
  const [low, high] = [price.low, price.high].map((value) => (times ? value.times(times) : value)) as [
    Decimal,
    Decimal,
  ];
  // `客服2名共9000`
  const isOfAll = items.some((item) => OF_ALL.has(textAt(item)));
  const isOpen = count !== undefined && count.low.greaterThan(1) && !isOfEach && !isOfAll;
  return { items, price, low, high, ...(isOpen && { each: count.low }), isCounted: !!count || isOne };
}

/** Takes the posts for the fee of a month, with the sum and the charge on top that `behind` may hold. */
function takeTeam(draft: Draft, posts: readonly Post[], behind: readonly Item[] = []): boolean {
  if (posts.length < 2 || !posts.some(({ isCounted }) => isCounted)) return false;
  const total = totalOf(behind);
  const place = { start: posts[0]!.items[0]!.start, end: (total ?? posts[posts.length - 1]!.price).end };
  const sums = [posts, posts.map((post) => byHead(post))].map((each) => ({
    low: each.reduce((sum, { low }) => sum.plus(low), ZERO),
    high: each.reduce((sum, { high }) => sum.plus(high), ZERO),
  }));
  const isOpen = posts.some(({ each }) => each !== undefined);
  const told = total && sums.some(({ low }) => low.equals(total.low));
  draft.terms.monthlyFee = total
    ? { low: total.low, high: total.high }
    : { low: sums[0]!.low, high: sums[isOpen ? 1 : 0]!.high };
  const items = [...posts.flatMap((post) => post.items), ...(total ? behind : [])];
  for (const item of items) {
    draft.read.add(item);
    if (item.kind !== "quantity") continue;
    draft.used.add(item);
    draft.reckoned.add(item);
  }
  note(draft, "monthlyFee", place);
  const { currency } = posts[0]!.price;
  if (currency && currency !== "CNY") draft.terms.currency ??= currency;
  if ((total && !told) || (!total && isOpen))
    doubt(draft, place, { code: "figuresConflict", term: "monthlyFee" });
  if (!/月/.test(draft.plain.text.slice(place.start, place.end + 2)))
    ask(draft, {
      code: "periodUnstated",
      term: "monthlyFee",
      text: textOf(draft, place),
      alternatives: ["month", "project"],
    });
  doubtCharge(draft, behind);
  return true;
}

const byHead = (post: Post): Post =>
  post.each ? { ...post, low: post.low.times(post.each), high: post.high.times(post.each) } : post;

/** `合計23000/月` */
function totalOf(items: readonly Item[]): Quantity | undefined {
  const figures = figuresOf(items);
  const isSum = items.some((item) => means(item, "wholeSum"));
  return isSum && figures.length === 1 && figures[0]!.sort !== "rate" ? figures[0] : undefined;
}

/** `管理費10%` behind a team is of what the team costs. */
function doubtCharge(draft: Draft, items: readonly Item[]): void {
  const [rate, ...others] = figuresOf(items);
  if (rate?.sort !== "rate" || others.length > 0 || items.some((item) => means(item, "commission", "sales")))
    return;
  if (items.some((item) => means(item, "fee"))) {
    draft.used.add(rate);
    draft.reckoned.add(rate);
    doubt(draft, rate, { code: "conditionUnread", term: "monthlyFee" });
  }
}
