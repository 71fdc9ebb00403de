import type { DaySerial } from "../calendar/month";
import type { Assignment } from "./assignments";
import { countSales, type BasisUnknown, type Counted } from "./earnings";
import type { OrderLedger } from "./orderLedger";
import type { SalesOf } from "./plan";

/** What a team counts in a month: the shop's orders from its first day to its last, or the members' own together. */
export function teamSales(
  ledger: OrderLedger,
  members: readonly Assignment[],
  salesOf: SalesOf,
): Counted | BasisUnknown {
  const { plan } = members[0]!;
  if (salesOf === "shop") {
    const first = Math.min(...members.map((member) => member.first)) as DaySerial;
    const last = Math.max(...members.map((member) => member.last)) as DaySerial;
    return countSales(ledger, plan, { ...members[0]!, salesOf }, first, last);
  }
  let all: Counted | undefined;
  for (const member of members) {
    const sold = countSales(ledger, plan, { ...member, salesOf }, member.first, member.last);
    if ("code" in sold) return sold;
    all = all ? together(all, sold) : sold;
  }
  return all!;
}

function together(a: Counted, b: Counted): Counted {
  const { cost: costA, units: unitsA } = a.sums;
  const { cost: costB, units: unitsB } = b.sums;
  return {
    entries: Int32Array.from([...a.entries, ...b.entries]),
    sums: {
      orders: a.sums.orders + b.sums.orders,
      gross: a.sums.gross + b.sums.gross,
      refunds: a.sums.refunds + b.sums.refunds,
      ...(costA !== undefined && costB !== undefined && { cost: costA + costB }),
      ...(unitsA !== undefined && unitsB !== undefined && { units: unitsA + unitsB }),
    },
    amount: a.amount.plus(b.amount),
    until: a.until,
  };
}
