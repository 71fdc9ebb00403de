import { means, type Item } from "./items";
import { apartFromAll } from "./saidOfAll";
import { CHINESE_PACKAGES, ENGLISH_PACKAGES } from "./rules/packageNames";
import { isCountOfPieces } from "./rules/serviceCount";

/** One of several offers in a quote, with what it is called. */
export interface PlanText {
  readonly name: { readonly start: number; readonly end: number };
  readonly items: readonly Item[];
}

const KINDS =
  "方案|套餐|计划|模式|选项|选择|版本|合作方式|收费方式|收费模式|合作模式|方式|option|plan|package|offer|proposal|choice|alternative";
const LABELS = "[a-e]|[甲乙丙丁]|[一二三四五]|[1-5]|[①-⑤]";

/** `基礎版`, `高級套餐` */
const PACKAGE = new RegExp(
  `(?:${CHINESE_PACKAGES.join("|")})(?:版|套餐|方案|级|型|款|档|包(?![含括月年]))`,
  "g",
);

/** `方案一`, `Option 2`, `B套餐`, `第二種合作方式`: a label, and nothing that a figure could go on with. */
const NAME = new RegExp(
  [
    `(?:${KINDS}) {0,2}(?:${LABELS})(?![a-z0-9%.]|[万千百元块折成点个年月天日])`,
    `(?<![a-z0-9])(?:[a-e]|[甲乙丙丁]|[①-⑤]) ?(?:方案|套餐|计划|模式|款|plan|option|package)(?![a-z])`,
    `第[一二三四五]种(?:${KINDS})?`,
    `另?一种(?:是|${KINDS})`,
    "(?<![\\d一二三四五六七八九十百千万第])[一二三四]是",
  ].join("|"),
  "g",
);

const CHARGED =
  "(?:monthly |flat |fixed )?(?:retainer|fee|fees|commission|performance|rev(?:enue)?[ -]?share|profit[ -]share|percentage|ad spend)";
const SORTS = ` ?(?:model|plan|option|deal|package|pricing)`;

/** `Retainer only: $4k/mo. Hybrid: $2k/mo + 8%. Performance only: 15%`: what is charged, as the heading of a sentence or a line. */
const HEADINGS = `(?:${CHARGED}[ -](?:only|based)|pure ${CHARGED}|${CHARGED}${SORTS}|hybrid|(?:[a-z]+ ){1,3}only|full(?:[ -][a-z]+){0,3})(?:${SORTS})?`;
const BEGINS = "(?<=(?:^|[.:;\\n)*•]|\\bor) *)";
const HEADING = new RegExp(`${BEGINS}${HEADINGS}(?= ?[:-] )`, "g");

/** `Starter: $997/mo + 5%. Growth: $1,997/mo + 3%.` */
const ENGLISH_PACKAGE = `(?:${ENGLISH_PACKAGES.join("|")})(?: (?:package|plan|tier|level))?`;
const PACKAGE_IN_ENGLISH = new RegExp(`${BEGINS}${ENGLISH_PACKAGE}(?= ?[:-] )`, "g");

/** `服務費模式:1萬/月;純佣模式:12%` */
const MODE =
  /纯?(?:服务费|月费|佣金?|提成|提点|分成|固定(?:费用?|月费|收费)?|保底|混合|对赌|托管|全托管?|半托管?|陪跑|买断)(?:模式|方案|制)(?=[:, ]|\d)/g;

/** `二選一:A.月費1.5萬;B.純佣12%`: letters that count offers, and no clauses. */
const LETTER = /(?<![a-z0-9])[a-e](?=[.、:)]| ?\d{3}| ?[\u4e00-\u9fff])|[①-⑤]/g;
const CHOICE = /[二三两]选一|任选|[两三二](?:种|个?(?:方案|套餐|版本|选择))/;

/** Whether a text is the name of an offer, and no agency's. */
export const namesAnOffer = (plain: string): boolean => WHOLE_NAME.test(plain);
const WHOLE_NAME = new RegExp(`^(?:${NAME.source}|${HEADINGS}|${ENGLISH_PACKAGE})$`);

/**
 * The offers of a quote where it names several and one of them charges more than a monthly fee: `方案A：月费8000；方案B：月费5000+3%`.
 * Names that say only what each costs a month are packages, which have a rule of their own.
 *
 * @returns two offers or more, each with a figure, and the items before the first; `undefined` where there are none
 */
export function plansOf(
  items: readonly Item[],
  text: string,
): { readonly before: readonly Item[]; readonly plans: readonly PlanText[] } | undefined {
  const named =
    plansNamed(items, text, NAME, isMoreThanFee) ??
    plansNamed(items, text, HEADING, isMoreThanFee) ??
    plansNamed(items, text, PACKAGE, hasRateOfItsOwn) ??
    plansNamed(items, text, PACKAGE_IN_ENGLISH, (of, plans) => hasRateOfItsOwn(of) || haveLengths(plans)) ??
    plansNamed(items, text, MODE, isMoreThanFee);
  return named ?? (CHOICE.test(text) ? plansNamed(items, text, LETTER, isMoreThanFee) : undefined);
}

/** The figures of each offer. */
type Figures = readonly (readonly Item[])[];

function plansNamed(
  items: readonly Item[],
  text: string,
  name: RegExp,
  isTold: (figures: Figures, plans: readonly PlanText[]) => boolean,
): ReturnType<typeof plansOf> {
  const names = [...text.matchAll(name)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const labels = new Set(names.map(({ start, end }) => text.slice(start, end)));
  if (labels.size < 2 || labels.size < names.length) return undefined;
  let at = items.findIndex(({ start }) => start >= names[0]!.start);
  const before = items.slice(0, at === -1 ? undefined : at);
  const told = names.map((label, index): PlanText => {
    const until = names[index + 1]?.start ?? Infinity;
    const from = at;
    while (at < items.length && items[at]!.start < until) at += 1;
    return { name: label, items: items.slice(from, at).filter(({ start }) => start >= label.end) };
  });
  const last = told[told.length - 1]!;
  const { own, ofAll } = apartFromAll(last.items, text);
  const plans = [...told.slice(0, -1), { ...last, items: own }];
  const figures = plans.map(({ items: of }) =>
    of.filter(
      (item, place) =>
        item.kind === "ratio" || (item.kind === "quantity" && !isCountOfPieces(item, of, place)),
    ),
  );
  const isStated = figures.every(
    (of, index) => of.length > 0 || plans[index]!.items.some((item) => means(item, "toAgree")),
  );
  return isTold(figures, plans) && isStated ? { before: [...before, ...ofAll], plans } : undefined;
}

const isMoreThanFee = (figures: Figures): boolean =>
  figures.some((of) => of.length > 1 || of.some((item) => isShare(item)));

/** What stands behind the last package alone may be of all: `基礎版6800,高級版12800,提點3%`. */
const hasRateOfItsOwn = (figures: Figures): boolean =>
  figures.slice(0, -1).some((of) => of.some((item) => isShare(item)));

/** `Silver: $1,500/mo, 6 months. Gold: $2,500/mo, 12 months.` */
const haveLengths = (plans: readonly PlanText[]): boolean =>
  plans.filter(({ items }) => items.some(({ kind }) => kind === "duration")).length > 1;

const isShare = (item: Item): boolean =>
  item.kind === "ratio" || (item.kind === "quantity" && item.sort === "rate");
