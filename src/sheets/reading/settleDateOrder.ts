import type { DateOrderEvidence } from "../../domain/calendar/dateOrder";
import type { DateOrder } from "../../domain/calendar/readDate";
import type { CellAddress } from "../grid";
import type { ReadingChoice } from "./choice";
import type { FindingLog } from "./findingLog";

/**
 * The order of day and month that a sheet's dates are read in: as chosen, or as all of them together show. It is
 * said either way; nothing is returned where it is not needed, or where only a person can say.
 */
export function settleDateOrder(
  evidence: DateOrderEvidence,
  { dateOrder }: ReadingChoice,
  log: FindingLog,
  at: CellAddress,
): DateOrder | undefined {
  const decision = evidence.decide();
  switch (decision.kind) {
    case "notNeeded":
      return undefined;
    case "decided": {
      const order = dateOrder ?? decision.order;
      const chosen = dateOrder !== undefined;
      log.add("note", { code: "dateOrderDecided", order, rows: decision.settles, chosen }, at);
      return order;
    }
    case "undecided":
      if (dateOrder)
        log.add(
          "note",
          { code: "dateOrderDecided", order: dateOrder, rows: decision.open, chosen: true },
          at,
        );
      else log.add("error", { code: "dateOrderUndecided", rows: decision.open }, at);
      return dateOrder;
    case "contradictory": {
      const { monthFirst, dayFirst, open: rows } = decision;
      log.add(
        dateOrder ? "warning" : "error",
        { code: "dateOrderContradictory", monthFirst, dayFirst, rows },
        at,
      );
      return dateOrder;
    }
  }
}
