import { text } from "../catalogue";
import { roleNamed } from "../roles";

/** People of whom the staffing sheet gives no role. */
export const NO_ROLE = text("(no role named)", "（未指明岗位）", "（未指明職位）");

/** Other roles that stay with the shop: the owner's purse. */
const STAY = /採購|采购|財務|财务|會計|会计|purchas|financ|account/i;

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

/**
 * Whether a role usually stays when an agency takes the shop over: goods are packed where they lie.
 *
 * @example staysWithAgency("倉管配送") // true
 * @example staysWithAgency("推廣") // false
 */
export function staysWithAgency(role: string): boolean {
  return roleNamed(role) === "warehouse" || STAY.test(role);
}
