import { roleNamed } from "./roles";

/**
 * Whether the work of a role grows with the orders, as that of customer service and the warehouse does.
 *
 * @example worksByOrders("倉管配送") // true
 * @example worksByOrders("設計") // false
 */
export function worksByOrders(role: string): boolean {
  const known = roleNamed(role);
  return known === "service" || known === "warehouse";
}
