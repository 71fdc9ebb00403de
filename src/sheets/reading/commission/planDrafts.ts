import {
  NO_SALES,
  SALE_ATTRIBUTES,
  saleKindOf,
  type SaleAttribute,
  type SaleKind,
  type SalesScope,
} from "../../../domain/commission/salesScope";
import { countedBy, type Basis } from "../../../domain/commission/plan";
import { readTierRate } from "../../../domain/commission/tiers/tierRate";
import type { ReadableDate, TableRow } from "../tableRow";
import type { FindPlanProblem, PlanDraft } from "./planDraft";
import { basisIn } from "./planBasis";
import { saysAll, saysOthers } from "./planWords";

/** What names a plan in a row. */
interface Names {
  readonly name: string;
  readonly role: string;
  readonly person: string;
  readonly sold: SaleKind;
}

/** Sales of whatever shop or category, as far as no other plan is for it. */
const ALL = "*";

/** A band that starts above 0: no plan begins with it where the one above has others. */
const FURTHER_BAND = /^[^\d以低不up<≤]*[1-9](?!.*(以[下内]|up ?to|below|under))/i;

/**
 * The plan that a row is of, a new one where it names another than those above. A row that names nothing is of the plan above
 * it, and one that names only other sales, of a shop or category, is of a plan for the same people with what it does not say anew.
 * What a merged cell says holds for the rows below it: of a shop that stands left of categories, and of a category that stands left
 * of bands.
 *
 * A row that says something else to be paid on, such as orders below sales, is of a plan for the same people beside that.
 *
 * @param drafts the plans so far; a new one is put behind them
 * @param ofColumn the sales that the column of its rates is of
 * @param find is told of a further row with other dates: it is not certain whether it is a band, so nothing is paid from the plan
 * @param title of the table, where no column names its plans
 * @returns `undefined` for a row above all names
 */
export function draftOfRow(
  row: TableRow,
  drafts: PlanDraft[],
  ofColumn: Partial<SaleKind>,
  find: FindPlanProblem,
  title = "",
): PlanDraft | undefined {
  const last = drafts[drafts.length - 1];
  const { sold: said, ...own } = namesIn(row, title);
  const isUnnamed = own.name === "" && own.role === "" && own.person === "";
  if (!last && isUnnamed) return undefined;
  const isRepeated =
    last !== undefined &&
    isSame(own.name, last.ownName) &&
    isSame(own.role, last.role) &&
    isSame(own.person, last.person);
  const sold = { ...(isRepeated ? withMerged(said, last.sold, row) : said), ...ofAll(ofColumn) };
  const isFurtherBand = FURTHER_BAND.test(row.text("bandFrom") || row.text("band"));
  const isFurther = isRepeated && isOfSame(said, NO_SALES) && isFurtherBand;
  const counts = countedIn(row, isRepeated ? last.counts : undefined);
  const isSaid = row.text("basis") !== "";
  const isPart = isRepeated && (isSaid || !isFurtherBand) && isOtherCount(counts, last.counts);
  const [from, to] = [row.date("from"), row.date("to")];
  if (last && !isPart && (isFurther || (isUnnamed && isOfSame(sold, last.sold)))) {
    const other = isOther(from, last.from) ? "from" : isOther(to, last.to) ? "to" : undefined;
    if (other) {
      last.isRefused = true;
      const problem = { code: "planDateOfRow", plan: last.name, meaning: other } as const;
      find("error", problem, row.at(other), row.content(other));
    }
    return last;
  }
  const names = isUnnamed || isPart ? { ...last!, sold, name: last!.ownName } : { ...own, sold };
  const { name, role, person } = names;
  const same = drafts.find(
    (draft) =>
      (name === "" || draft.ownName === name) &&
      (role === "" || draft.role === role) &&
      (person === "" || draft.person === person) &&
      isOfSame(sold, draft.sold) &&
      !isOtherCount(counts, draft.counts) &&
      !isOther(from, draft.from),
  );
  if (same && (name !== "" || same === last || isPart)) return same;
  const besides = isUnnamed || isPart ? last! : undefined;
  if (isPart) last.isPart = true;
  const draft: PlanDraft = {
    name: [fullName(names), ...(isPart ? [row.text("basis") || row.text("rate")] : [])].join(" "),
    ownName: name,
    ...{ role, person, sold },
    ...(besides && { besides }),
    ...{ counts, isPart },
    ...{ from: from ?? besides?.from, to: to ?? besides?.to },
    at: (meaning) => row.at(meaning),
    amounts: new Map(),
    texts: new Map(),
    ...{ holdbackShare: undefined, isRefused: false },
    ...{ rows: [], bands: [] },
  };
  drafts.push(draft);
  return draft;
}

/** What a row says that it is paid on, be it in its rate: 5元/單 is for each order, and a percent below it is of sales. */
function countedIn(row: TableRow, above: Basis | undefined): Basis | undefined {
  const said = row.text("basis");
  if (said !== "") return basisIn(said);
  const rate = readTierRate(row.content("rate"));
  if (rate.code !== "number") return undefined;
  if (rate.of === "order") return "orders";
  return rate.percent && (above === undefined || above === "orders") ? "net" : undefined;
}

/** Whether two bases count different things; sales are the same before refunds and after. */
function isOtherCount(counts: Basis | undefined, known: Basis | undefined): boolean {
  return counts !== undefined && known !== undefined && countedBy(counts) !== countedBy(known);
}

/** Sales with a sign for words such as 其他品類. */
function ofAll(sold: Partial<SaleKind>): Partial<SaleKind> {
  const entries = Object.entries(sold).map(([of, said]) => [
    of,
    saysAll(said) || saysOthers(said) ? ALL : said,
  ]);
  return Object.fromEntries(entries) as Partial<SaleKind>;
}

/** Whether a row says another date than that of a plan. */
function isOther(said: ReadableDate | undefined, known: ReadableDate | undefined): boolean {
  return said !== undefined && JSON.stringify(said) !== JSON.stringify(known);
}

const isSame = (said: string, known: string) => said === "" || said === known;

/** What a row says of its sales, with what stands above the blank cells left of that. */
function withMerged(said: SaleKind, above: SaleKind, row: TableRow): SaleKind {
  const first = Math.min(...SALE_ATTRIBUTES.filter((of) => said[of] !== "").map((of) => row.at(of).column));
  const isMerged = (of: SaleAttribute) => row.at(of).column < first && first < Infinity;
  return { ...said, ...Object.fromEntries(SALE_ATTRIBUTES.filter(isMerged).map((of) => [of, above[of]])) };
}

/** Whether a row says no other sales than those of a plan. */
function isOfSame(said: SaleKind, known: SaleKind): boolean {
  return SALE_ATTRIBUTES.every(
    (of) => said[of] === "" || said[of] === known[of] || (said[of] === ALL && known[of] === ""),
  );
}

function namesIn(row: TableRow, title: string): Names {
  const of = (attribute: SaleAttribute) => ofAll({ [attribute]: row.text(attribute) })[attribute]!;
  return {
    name: row.text("plan") || title,
    role: row.text("role"),
    person: row.text("person"),
    sold: saleKindOf(of),
  };
}

/** The sales that a plan counts, as they are written; `undefined` for all. */
export function scopeOf(sold: SaleKind): SalesScope | undefined {
  const limits = SALE_ATTRIBUTES.filter((of) => sold[of] !== "" && sold[of] !== ALL);
  return limits.length === 0 ? undefined : Object.fromEntries(limits.map((of) => [of, [sold[of]]]));
}

/** The plan's name, with its sales where that does not say them: two shops may have a plan of one name. */
function fullName({ name, role, person, sold }: Names): string {
  const own = name || [role, person].filter(Boolean).join(" ");
  const others = SALE_ATTRIBUTES.map((of) => sold[of]).filter((said) => said !== ALL && !own.includes(said));
  return [own, ...others].join(" ");
}
