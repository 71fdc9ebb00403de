import { isLetter, skipSpaces } from "../tokens/characters";
import { ask, doubt, note, says, spreadOf, take, type Context, type Draft } from "../draft";
import type { Quantity } from "../items";
import { feePeriod } from "./feeRule";
import { isToAgree } from "./otherCharges";
import { PACKAGE_NAMES } from "./packageNames";
import { apartFromAll } from "../saidOfAll";
import { isPutIn } from "../tables/toldTable";
import { isAdded, textOf } from "./putTerm";
import { isCommission } from "./rateRules";
import { isCountOfPieces } from "./serviceCount";
import { monthsOf } from "../quantities/periodUnits";
import { areOnPlatforms, platformBehind, shopAt } from "./shopNames";
import type { ReadPackage, Spread } from "../quoteReading";

const SUFFIXES: readonly string[] = [
  "方案",
  "计划",
  "组合",
  "级",
  "版",
  "套餐",
  "型",
  "款",
  "档",
  "服务",
  "店",
  "商家",
  "企业",
  "客户",
  "项目",
  " package",
  " plan",
  " tier",
  ":",
  " ",
];

const LEAST_PRICE = 10;

interface Package {
  readonly name: string;
  /** In Simplified characters and lower case. */
  readonly plainName: string;
  readonly fee: Spread;
  /** The months that the fee is for, where they are said. */
  readonly months?: number | undefined;
  readonly quantity: Quantity;
  /** Of name and fee together. */
  readonly start: number;
  readonly end: number;
}

/** Packages by name, each with its fee: `入門級月費3000-10000元;標準級10000-30000元`. */
export function readPackages(draft: Draft): void {
  const packages: Package[] = [];
  let from = draft.items[0]?.start ?? 0;
  for (const [quantity, context] of draft.contexts) {
    // `套餐一`: the number belongs to the name.
    if (quantity.sort === "number" && quantity.high.lessThan(LEAST_PRICE)) continue;
    if (isCountOfPieces(quantity, draft.items, context.at)) continue;
    if (isToAgree(draft, quantity, context) || says(context, "near", "oneTime")) continue;
    const isAmount = quantity.sort === "money" || quantity.sort === "number";
    const name =
      isAmount && !draft.used.has(quantity)
        ? (packageName(draft.plain.text, from, quantity.start) ?? nameBehind(draft, quantity, context))
        : undefined;
    from = quantity.end;
    if (name)
      packages.push({
        name: nameOf(draft, name),
        plainName: draft.plain.text.slice(name.start, name.end),
        fee: spreadOf(quantity),
        months: feePeriod(draft, quantity, context) ?? periodBetween(draft, name, quantity),
        quantity,
        start: Math.min(name.start, quantity.start),
        end: Math.max(name.end, quantity.end),
      });
  }
  if (packages.length < 2) return;
  let months: number | undefined;
  draft.terms.packages = packages.map((each) => {
    months = each.months ?? months;
    return offerOf(each, months);
  });
  if (months === undefined && !UNIT_OF_MONTH.test(draft.plain.text)) askPeriod(draft, packages);
  if (packages.some(({ fee }) => fee.approx)) {
    const text = packages.map(({ quantity }) => textOf(draft, quantity)).join(" / ");
    ask(draft, { code: "approximate", term: "packages", text });
  }
  takeRates(draft, packages);
  doubtPlatforms(draft, packages);
  for (const { quantity, start, end } of packages) {
    take(draft, quantity, "packages", undefined, 1);
    for (const item of draft.items) if (item.start >= start && item.end <= end) draft.read.add(item);
    note(draft, "packages", { start, end }, 1, "nameOfPackage");
    if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  }
}

/** `單位:元/月`, `套餐報價(元/月)`, `(all per month)` */
const UNIT_OF_MONTH =
  /(?:单位 ?:? ?|\()(?:人民币|rmb)? ?万?元?\/(?:每?月|mo)|\((?:[a-z]+ ){0,3}(?:per month|pro monat|monthly|monatlich)/;

/** `A套餐每月8篇2400元`: the period of a package may stand before what it counts. */
function periodBetween(
  { items }: Draft,
  name: { readonly end: number },
  { start }: Quantity,
): number | undefined {
  const per = items.find((item) => item.kind === "per" && item.start >= name.end && item.end <= start);
  return per?.kind === "per" ? monthsOf(per.unit) : undefined;
}

/** `天貓基礎版`, where a table names a price by its row and its column. */
function nameOf(draft: Draft, name: { readonly start: number; readonly end: number }): string {
  if (!isPutIn(draft.plain, name)) return textOf(draft, name);
  const { text } = draft.plain;
  const start = Math.max(text.lastIndexOf("\n", name.start), text.lastIndexOf(",", name.start)) + 1;
  return text.slice(start, text.indexOf(" ", name.end)).trim();
}

/** `$1,500/mo for Amazon` */
const nameBehind = (draft: Draft, quantity: Quantity, context: Context) =>
  says(context, "near", "setup", "deposit", "minimum", "adSpend", "adBudget")
    ? undefined
    : platformBehind(draft.plain.text, quantity.end);

/** `基礎版19800元/年`: a package without a period has that of the one before. */
function offerOf({ name, fee }: Package, months = 1): ReadPackage {
  const period = PERIODS.find(([length]) => length === months)?.[1];
  return period ? { name, others: { [period]: fee } } : { name, monthlyFee: fee };
}

const PERIODS = [
  [3, "quarterlyFee"],
  [6, "halfYearFee"],
  [12, "annualFee"],
] as const;

function askPeriod(draft: Draft, packages: readonly Package[]): void {
  ask(draft, {
    code: "periodUnstated",
    term: "packages",
    text: packages.map(({ quantity }) => textOf(draft, quantity)).join(" / "),
    alternatives: ["month", "year", "project"],
  });
}

/** `基礎版3500/月,提成2%;旗艦版8000/月,提成4%`: a rate of each, for which it must be known which one is taken. */
function takeRates(draft: Draft, packages: readonly Package[]): void {
  const ends = [...packages.slice(1).map(({ start }) => start), draft.plain.text.length];
  const rates = packages.map(({ quantity }, at) => {
    const own = [...draft.contexts].filter(
      ([rate, context]) =>
        rate.sort === "rate" &&
        !draft.used.has(rate) &&
        rate.start > quantity.end &&
        rate.end <= ends[at]! &&
        isCommission(draft, rate, context),
    );
    return own.length === 1 ? own[0]![0] : undefined;
  });
  const own = rates.flatMap((rate) => (rate ? [rate] : []));
  const last = own[own.length - 1];
  // What stands behind the last package alone is of all, unless it is added to that one: `Scale: $8,000/mo + 5%`.
  const { ofAll } = apartFromAll(draft.items, draft.plain.text);
  const isOfAll = own.length === 1 && (ofAll.includes(last!) || !isAdded(draft, last!));
  if (!last || isOfAll) return;
  draft.terms.packages = draft.terms.packages!.map((each, at) => {
    const rate = rates[at];
    return rate ? { ...each, others: { ...each.others, rate: spreadOf(rate) } } : each;
  });
  for (const rate of own) take(draft, rate, "packages", undefined, 1);
  const place = { start: packages[0]!.start, end: Math.max(last.end, packages[packages.length - 1]!.end) };
  doubt(draft, place, { code: "severalPlans", term: "packages" });
}

/** `天貓8000/月,京東6000/月`: a merchant of both pays both. */
function doubtPlatforms(draft: Draft, packages: readonly Package[]): void {
  const [first, last] = [packages[0]!, packages[packages.length - 1]!];
  if (areOnPlatforms(packages.map(({ plainName }) => plainName)))
    doubt(draft, { start: first.start, end: last.end }, { code: "severalPlans", term: "packages" });
}

/** `運營版5000/月,全案版12000/月`: any name of a version; what names a period is none. */
const ANY_NAME = /(?:^|[,;、.\n: ])([\u4e00-\u9fff]{2,4}(?:版|套餐|会员))[:、 ]?$/;
/** `The Works Package $2,199` */
const ANY_IN_ENGLISH =
  /(?:^|[,;.\n:|)] ?)(?:the |our )?([a-z][a-z'&-]*(?: [a-z'&-]+)? (?:package|plan|tier|bundle)|paket [a-z]{1,3})(?: (?:is|at|costs|from))?[: -]{0,3}$/;
/** `Lite $290 / Max $1,190`: elsewhere the word is a cap. */
const MAX = /[/|] ?(max)(?: plan| package)?[: -]{0,3}$/;
const PERIOD = /[年季月半]|month|year|annual|quarter|week|pay/;

function anyName(text: string, from: number, until: number): { start: number; end: number } | undefined {
  const before = text.slice(from, until);
  const found = ANY_NAME.exec(before) ?? ANY_IN_ENGLISH.exec(before) ?? MAX.exec(before);
  const name = found?.[1];
  if (!found || name === undefined || PERIOD.test(name)) return undefined;
  const start = from + found.index + found[0].indexOf(name);
  return { start, end: start + name.length };
}

function packageName(text: string, from: number, until: number): { start: number; end: number } | undefined {
  for (let start = from; start < until; start += 1) {
    const lettered = letteredName(text, start);
    if (lettered) return lettered;
    const shop = shopAt(text, start);
    if (shop !== undefined) return { start, end: shop };
    const name = PACKAGE_NAMES.find((each) => text.startsWith(each, start));
    if (name === undefined) continue;
    const end = start + name.length;
    // `Growth phase: $2,500/mo`
    if (/^ (?:phase|stage|period)/.test(text.slice(end, end + LONGEST_STAGE))) continue;
    if (
      SUFFIXES.some((suffix) => text.startsWith(suffix, end)) ||
      isBundle(text, end) ||
      text[end] === "超" ||
      text[end] === "月" ||
      end === until
    )
      return { start, end };
  }
  return anyName(text, from, until);
}

const LONGEST_STAGE = 8;

/** `基礎包`, and no `基礎包含` */
const isBundle = (text: string, at: number): boolean => /^包(?![含括月年])/.test(text.slice(at, at + 2));

const KINDS: readonly string[] = [
  "套餐",
  "方案",
  "版本",
  "版",
  "档",
  "级",
  "package",
  "plan",
  "tier",
  "option",
];
const LETTER = /[a-e甲乙丙丁一二三四]/;

/** `三種套餐:A 3000/月 B 5000/月`: a letter right before its price, where offers are spoken of. */
const PRICED = /^(?:[:、.] ?| )[¥$]?[1-9]\d{2}/;
const OFFERED = /套餐|方案|版本|档位/;

/** `A套餐`, `方案一`, `Plan B`: named by a letter or a number. */
function letteredName(text: string, start: number): { start: number; end: number } | undefined {
  // `第一档` is a step of sales.
  if (isLetter(text[start - 1]) || (start > 0 && "第分共".includes(text[start - 1]!))) return undefined;
  if (LETTER.test(text[start]!)) {
    const at = skipSpaces(text, start + 1);
    const kind = KINDS.find((each) => text.startsWith(each, at));
    if (kind) return { start, end: at + kind.length };
    if (PRICED.test(text.slice(start + 1)) && OFFERED.test(text)) return { start, end: start + 1 };
  }
  const kind = KINDS.find((each) => text.startsWith(each, start));
  const at = kind === undefined ? start : skipSpaces(text, start + kind.length);
  const isNamed = kind !== undefined && LETTER.test(text[at] ?? " ") && !isLetter(text[at + 1]);
  return isNamed ? { start, end: at + 1 } : undefined;
}
