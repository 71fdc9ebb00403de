import { channels, fees, shops } from "./costTables";
import { quotes, quoteSteps } from "./quoteTables";
import type { TableOfAssumptions, TablesContext } from "./tableOfAssumptions";
import { commission, commissionBands, roles } from "./teamTables";
import { events, laterYears, scenarios, weights } from "./yearTables";

/** In the order of the sheet. */
const TABLES: readonly ((context: TablesContext) => TableOfAssumptions)[] = [
  ...[laterYears, weights, events],
  ...[fees, channels],
  ...[roles, commission, commissionBands],
  ...[quotes, quoteSteps],
  ...[shops, scenarios],
];

/** Every table of the sheet of assumptions. */
export function assumptionTables(context: TablesContext): TableOfAssumptions[] {
  return TABLES.map((table) => table(context));
}
