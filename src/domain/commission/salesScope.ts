/** By what of a sale a plan may be limited: in which shop it was sold, what was sold, to whom, and where to. */
export const SALE_ATTRIBUTES = ["shop", "category", "customer", "brand", "region"] as const;

export type SaleAttribute = (typeof SALE_ATTRIBUTES)[number];

/** What is known of a sale; empty: its row does not say it. */
export type SaleKind = Readonly<Record<SaleAttribute, string>>;

/** A sale of which nothing is known. */
export const NO_SALES: SaleKind = { shop: "", category: "", customer: "", brand: "", region: "" };

/** What is known of a sale, attribute by attribute. */
export function saleKindOf(valueOf: (of: SaleAttribute) => string): SaleKind {
  return Object.fromEntries(SALE_ATTRIBUTES.map((of) => [of, valueOf(of)])) as SaleKind;
}

/**
 * A text for what is known of a sale, the same for all of one kind. A million orders ask for it.
 *
 * @example saleKey({ ...NO_SALES, shop: "A" }) // "A"
 */
export function saleKey({ shop, category, customer, brand, region }: SaleKind): string {
  const isOfShop = category === "" && customer === "" && brand === "" && region === "";
  return isOfShop ? shop : [shop, category, customer, brand, region].join("\0");
}

/** The values that sales may have to be counted; an attribute that is left out limits nothing. */
export type SalesScope = Readonly<Partial<Record<SaleAttribute, readonly string[]>>>;

/**
 * Whether a sale is one of a scope.
 *
 * @example isIn({ ...NO_SALES, shop: "A", category: "shoes" }, { category: ["shoes", "bags"] }) // true
 */
export function isIn(sale: SaleKind, scope: SalesScope = {}): boolean {
  return SALE_ATTRIBUTES.every((of) => scope[of]?.includes(sale[of]) ?? true);
}

/**
 * The sales of two scopes that are in both; `undefined` where none can be.
 *
 * @example meetOf({ shop: ["A"] }, { category: ["shoes"] }) // { shop: ["A"], category: ["shoes"] }
 */
export function meetOf(a: SalesScope = {}, b: SalesScope = {}): SalesScope | undefined {
  const meet: Partial<Record<SaleAttribute, readonly string[]>> = { ...a, ...b };
  for (const of of SALE_ATTRIBUTES) {
    if (a[of] && b[of]) meet[of] = a[of].filter((value) => b[of]!.includes(value));
    if (meet[of]?.length === 0) return undefined;
  }
  return meet;
}

/**
 * A scope as a text that is the same for the same sales, in whatever order it names them.
 *
 * @example scopeKey({ shop: ["B", "A"] }) // '[["A","B"],null,null,null,null]'
 */
export function scopeKey(scope: SalesScope = {}): string {
  return JSON.stringify(SALE_ATTRIBUTES.map((of) => scope[of] && [...scope[of]].sort()));
}

/**
 * Whether a scope says the same as another and limits something beside, so that it goes before the other: shoes in shop A
 * before shop A. Shoes do not go before shoes and bags: one may have been meant to replace the other.
 */
export function isNarrower(scope: SalesScope = {}, other: SalesScope = {}): boolean {
  const meet = meetOf(scope, other);
  const limits = (of: SalesScope) => SALE_ATTRIBUTES.filter((attribute) => of[attribute]).length;
  return meet !== undefined && scopeKey(meet) === scopeKey(scope) && limits(scope) > limits(other);
}
