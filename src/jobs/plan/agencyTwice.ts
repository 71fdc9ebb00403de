import type { Month } from "../../domain/calendar/month";
import { costsAMonth } from "../../domain/plan/assumptions/costsAMonth";
import { isAgencyCost } from "../../locale/agency/agencyCost";
import { moneyFigure } from "../../locale/figures";
import type { AssumptionsReading } from "../../sheets/reading/plan/readAssumptions";
import type { Finding } from "../../sheets/reading/finding";
import type { PlanResult } from "../../sheets/reports/plan/planReport";
import type { Inputs } from "../joinReadings";

/** The column of the figures on the sheet of assumptions, from 0. */
const VALUES = 1;

/**
 * Says where a plan pays an agency twice: by its quote, and in other costs that stand as they were measured, with the agency bills of the past
 * year among them.
 */
export function agencyPaidTwice(
  { inputs, places }: AssumptionsReading,
  plans: PlanResult["plans"],
  { costs, sales }: Pick<Inputs, "costs" | "sales">,
): Finding[] {
  const paysAgency = plans?.base.years.some(({ months }) =>
    months.some(({ figures }) => !figures.agencyFee.isZero()),
  );
  const bills = costs.filter(({ item }) => isAgencyCost(item));
  const perMonth = (of: typeof costs) => costsAMonth(of, sales, inputs.start as Month, costs);
  const [all, billed] = [perMonth(costs), perMonth(bills)];
  if (!paysAgency || billed.isZero() || !inputs.otherCosts.perMonth.equals(all)) return [];
  const row = places.singles.get("otherCosts");
  const left = perMonth(costs.filter(({ item }) => !isAgencyCost(item)));
  return [
    {
      severity: "warning",
      ...(row !== undefined && { at: { sheet: places.sheet, row, column: VALUES } }),
      problem: { code: "agencyInOtherCosts", billed: moneyFigure(billed), left: moneyFigure(left) },
    },
  ];
}
