import { isLetter, skipSpaces } from "../tokens/characters";
import { note, spreadOf, take, type Draft } from "../draft";
import type { Quantity } from "../items";
import { textOf } from "./putTerm";
import type { Spread } from "../quoteReading";

const PACKAGE_NAMES: readonly string[] = [
  ...[
    "入门",
    "标准",
    "高级",
    "基础",
    "初级",
    "中级",
    "进阶",
    "专业",
    "豪华",
    "尊享",
    "旗舰",
    "普通",
    "精英",
    "黄金",
    "白金",
    "钻石",
  ],
  ...["全托管", "半托管", "全托", "半托", "轻量", "基本", "单店", "尊贵", "至尊", "创业", "成长", "菁英"],
  ...["企业", "定制", "全案", "轻运营", "经济", "体验", "vip"],
  ...[
    "starter",
    "basic",
    "standard",
    "premium",
    "pro",
    "enterprise",
    "growth",
    "gold",
    "silver",
    "bronze",
    "advanced",
    "scale",
    "plus",
    "lite",
    "core",
    "essential",
    "essentials",
  ],
];
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
  " package",
  " plan",
  " tier",
  ":",
  " ",
];

const LEAST_PRICE = 10;

interface Package {
  readonly name: string;
  readonly monthlyFee: Spread;
  readonly quantity: Quantity;
  readonly start: number;
}

/** Packages by name, each with its fee: `入門級月費3000-10000元;標準級10000-30000元`. */
export function readPackages(draft: Draft): void {
  const packages: Package[] = [];
  let from = draft.items[0]?.start ?? 0;
  for (const quantity of draft.contexts.keys()) {
    // `套餐一`: the number belongs to the name.
    if (quantity.sort === "number" && quantity.high.lessThan(LEAST_PRICE)) continue;
    const isAmount = quantity.sort === "money" || quantity.sort === "number";
    const name =
      isAmount && !draft.used.has(quantity) ? packageName(draft.plain.text, from, quantity.start) : undefined;
    from = quantity.end;
    if (name)
      packages.push({
        name: textOf(draft, name),
        monthlyFee: spreadOf(quantity),
        quantity,
        start: name.start,
      });
  }
  if (packages.length < 2) return;
  draft.terms.packages = packages.map(({ name, monthlyFee }) => ({ name, monthlyFee }));
  for (const { quantity, start } of packages) {
    take(draft, quantity, "packages", "package", undefined, 1);
    for (const item of draft.items)
      if (item.start >= start && item.end <= quantity.start) draft.read.add(item);
    note(draft, "packages", { start, end: quantity.end }, "name of a package");
    if (quantity.currency && quantity.currency !== "CNY") draft.terms.currency ??= quantity.currency;
  }
}

function packageName(text: string, from: number, until: number): { start: number; end: number } | undefined {
  for (let start = from; start < until; start += 1) {
    const lettered = letteredName(text, start);
    if (lettered) return lettered;
    const name = PACKAGE_NAMES.find((each) => text.startsWith(each, start));
    if (name === undefined) continue;
    const end = start + name.length;
    if (
      SUFFIXES.some((suffix) => text.startsWith(suffix, end)) ||
      text[end] === "超" ||
      text[end] === "月" ||
      end === until
    )
      return { start, end };
  }
  return undefined;
}

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

/** `A套餐`, `方案一`, `Plan B`: named by a letter or a number. */
function letteredName(text: string, start: number): { start: number; end: number } | undefined {
  // `第一档` is a step of sales.
  if (isLetter(text[start - 1]) || text[start - 1] === "第") return undefined;
  if (LETTER.test(text[start]!)) {
    const at = skipSpaces(text, start + 1);
    const kind = KINDS.find((each) => text.startsWith(each, at));
    if (kind) return { start, end: at + kind.length };
  }
  const kind = KINDS.find((each) => text.startsWith(each, start));
  const at = kind === undefined ? start : skipSpaces(text, start + kind.length);
  const isNamed = kind !== undefined && LETTER.test(text[at] ?? " ") && !isLetter(text[at + 1]);
  return isNamed ? { start, end: at + 1 } : undefined;
}
