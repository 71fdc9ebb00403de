import type {
  AdSpendLine,
  CostLine,
  Employment,
  FeeTerm,
  SalesLine,
  TrafficLine,
} from "../../accounts/lines";
import type { QuoteTerms } from "../../agency/terms/quoteTerms";
import type { Month } from "../../calendar/month";
import { PLAN_MONTHS } from "./assumptions";
import type { CommissionHistory } from "./measureCommission";

/** What the sheets of a workbook tell of a shop's past. */
export interface ShopHistory {
  readonly sales: readonly SalesLine[];
  readonly adSpend: readonly AdSpendLine[];
  readonly traffic: readonly TrafficLine[];
  readonly staff: readonly Employment[];
  readonly otherCosts: readonly CostLine[];
  readonly fees: readonly FeeTerm[];
  readonly commission: CommissionHistory;
  readonly quotes: readonly QuoteTerms[];
}

/** What was sold and spent in the twelve months before a month. */
export function pastYear({ sales, adSpend, otherCosts }: ShopHistory, start: Month) {
  const inYear = ({ month }: { readonly month: Month }) => month >= start - PLAN_MONTHS && month < start;
  return {
    sales: sales.filter(inYear),
    adSpend: adSpend.filter(inYear),
    otherCosts: otherCosts.filter(inYear),
  };
}
