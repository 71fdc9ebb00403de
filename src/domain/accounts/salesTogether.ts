import type { SalesLine } from "./lines";

/**
 * What several sheets sold of one shop in one month, added up. What one of them does not tell is not known of all.
 *
 * @param lines of the same month and shop
 * @returns `undefined` where there are none
 * @example salesTogether([{ month, shop, orders: 2, gross: 100, net: 100 }, { month, shop, gross: 50, net: 50 }]) // gross 150, without orders
 */
export function salesTogether(lines: readonly SalesLine[]): SalesLine | undefined {
  const [first, ...others] = lines;
  return first && others.reduce(added, first);
}

function added(a: SalesLine, b: SalesLine): SalesLine {
  const sum = (key: "units" | "refunds" | "cost") => a[key] && b[key] && { [key]: a[key].plus(b[key]) };
  const { month, shop } = a;
  return {
    ...{ month, shop, gross: a.gross.plus(b.gross), net: a.net.plus(b.net) },
    ...(a.orders !== undefined && b.orders !== undefined && { orders: a.orders + b.orders }),
    ...sum("units"),
    ...sum("refunds"),
    ...sum("cost"),
  };
}
