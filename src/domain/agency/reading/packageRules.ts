import { note, spreadOf, take, type Draft } from "./draft";
import type { Quantity } from "./items";
import { textOf } from "./putTerm";
import type { Spread } from "./quoteReading";

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
  ],
];
const SUFFIXES: readonly string[] = [
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
