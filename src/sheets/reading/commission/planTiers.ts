import { countsThings } from "../../../domain/commission/plan";
import { checkTable, doubtsOf, isPlain, type CheckFinding } from "../../../domain/commission/tiers/check";
import { compileTiers, type Tiers } from "../../../domain/commission/tiers/compileTiers";
import type { Mode, TierTable } from "../../../domain/commission/tiers/tierTable";
import type { CellAddress } from "../../grid";
import type { ColumnMeaning } from "../meaning";
import type { FindPlanProblem, PlanDraft } from "./planDraft";
import type { PlanShape } from "./planShape";
import { BAND, inSheetRows } from "./planTable";
import type { ReadPlan } from "./readPlan";

/** The tiers of a plan, where they can be paid from, and what is to be said of them. */
export interface ReadPlanTiers extends Pick<ReadPlan, "checks"> {
  readonly tiers?: Tiers;
}

/** Of which row of the table, and of which of its columns, something is said, from 1. */
interface Placed {
  readonly code?: string;
  readonly row?: number;
  readonly column?: number;
}

/**
 * Compiles the bands of a plan. What is wrong or doubtful about them is told at its cell.
 *
 * @param start the column in which a band says where it starts
 */
export function tiersOfPlan(
  draft: PlanDraft,
  shape: PlanShape,
  mode: Mode | undefined,
  start: ColumnMeaning,
  find: FindPlanProblem,
): ReadPlanTiers {
  const { name: plan } = draft;
  const { read, basis, bands } = shape;
  const placeOf = ({ row = 1, column }: Placed): CellAddress => {
    const band = bands[row - 1];
    return band ? band.at(BAND[(column ?? 0) - 1] ?? start) : draft.at("plan");
  };
  if (read.code !== "table") {
    for (const of of read.problems) find("error", { code: "planTable", plan, of }, placeOf(of));
    return { checks: read.problems.map((finding) => ({ at: placeOf(finding), finding })) };
  }
  const found = checkTable(read.table, mode);
  const checks = found
    .filter((finding) => finding.code !== "rateAboveOne" || !countsThings(basis))
    .map((finding) => ({ at: placeOf(finding), finding: inSheetRows<CheckFinding>(finding, placeOf) }));
  for (const doubt of [
    ...doubtsToTell(read.table, mode),
    ...found.filter((finding) => finding.code === "gap"),
  ]) {
    const column = "rate" in doubt ? "rate" : start;
    const band = bands[doubt.row - 1]!;
    const severity = isPlain(doubt) ? "note" : "warning";
    const problem = { code: "planTableDoubt", plan, of: doubt } as const;
    find(severity, problem, band.at(column), band.cells[BAND.indexOf(column)]);
  }
  const tiers = compileTiers(read.table);
  if (tiers.code === "tiers") return { checks, tiers };
  find("error", { code: "planTable", plan, of: inSheetRows(tiers, placeOf) }, placeOf(tiers));
  return { checks };
}

/** The doubts about a table; of the plain ones the first, which says how all of them are read. */
function doubtsToTell(table: TierTable, mode: Mode | undefined) {
  const doubts = doubtsOf(table, mode);
  return [...doubts.filter((each) => !isPlain(each)), ...doubts.filter(isPlain).slice(0, 1)];
}
