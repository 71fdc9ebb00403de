/** Roles whose work grows with the orders: customer service and the warehouse. */
const BY_ORDERS =
  /客服|售前|售后|售後|倉|仓|配送|打包|發貨|发货|物流|service|support|warehouse|packing|logistics/i;

/**
 * Whether the work of a role grows with the orders.
 *
 * @example worksByOrders("倉管配送") // true
 * @example worksByOrders("設計") // false
 */
export function worksByOrders(role: string): boolean {
  return BY_ORDERS.test(role);
}
