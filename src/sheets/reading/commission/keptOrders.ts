/** What is kept of the dates and the amounts of an order. */
export const DATES = ["order", "pay", "delivery", "receipt", "refundDay"] as const;
export const AMOUNTS = ["base", "refund", "cost", "units", "orders"] as const;

export type Dates = Record<(typeof DATES)[number], number>;
export type Amounts = Record<(typeof AMOUNTS)[number], number>;

/** So many orders are made room for at first. */
const FIRST_CAPACITY = 1024;

/** Orders as numbers, a column each, until the whole sheet has told how it is to be read. */
export type KeptOrders = Readonly<
  Record<(typeof DATES)[number] | "parties" | "kind" | "row" | "again" | "further" | "returned", Int32Array> &
    Record<(typeof AMOUNTS)[number], Float64Array>
>;

/** Room for orders. */
export function keepOrders(capacity = FIRST_CAPACITY): KeptOrders {
  const whole = () => new Int32Array(capacity);
  const double = () => new Float64Array(capacity);
  return {
    ...{ order: whole(), pay: whole(), delivery: whole(), receipt: whole(), refundDay: whole() },
    ...{ parties: whole(), kind: whole(), row: whole(), again: whole(), further: whole(), returned: whole() },
    ...{ base: double(), refund: double(), cost: double(), units: double(), orders: double() },
  };
}

/** The same orders with room for as many again. */
export function widened(kept: KeptOrders, size: number): KeptOrders {
  const wider = keepOrders(size * 2);
  for (const key of Object.keys(wider) as (keyof KeptOrders)[]) wider[key].set(kept[key]);
  return wider;
}
