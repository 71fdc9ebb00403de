import { countsThings } from "../../../domain/commission/plan";
import { checkTable, doubtsOf, isPlain, type CheckFinding } from "../../../domain/commission/tiers/check";
import { compileTiers, type Tiers } from "../../../domain/commission/tiers/compileTiers";
import type { Mode, TierTable } from "../../../domain/commission/tiers/tierTable";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import type { CellAddress } from "../../grid";
import { isBlank } from "../cells";
import type { ColumnMeaning } from "../meaning";
import type { FindPlanProblem, PlanDraft } from "./planDraft";
import type { PlanShape } from "./planShape";
import { BAND, inSheetRows } from "./planTable";
import { saysEachSale } from "./planWords";
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
  const small = smallBound(shape);
  if (small) find("warning", { code: "planBoundsSmall", plan, at: small.toFixed() }, bands[0]!.at(start));
  const blank = blankBand(shape);
  if (blank) {
    find(
      blank.isFirst ? "warning" : "error",
      { code: "planBandBlank", plan, isFirst: blank.isFirst },
      blank.at("rate"),
    );
    if (!blank.isFirst) return { checks };
  }
  const tiers = compileTiers(read.table);
  if (tiers.code === "tiers") return { checks, tiers: withSheetRows(tiers, placeOf) };
  const column = COLUMN_OF[tiers.code];
  const at = column && shape.bands[tiers.row - 1]?.at(column);
  find("error", { code: "planTable", plan, of: inSheetRows(tiers, placeOf) }, at ?? placeOf(tiers));
  return { checks };
}

/** The columns of what is wrong elsewhere than where a band starts. */
const COLUMN_OF: Partial<Record<string, ColumnMeaning>> = {
  negativeRate: "rate",
  negativeFlat: "flat",
  openBand: "bandUpTo",
};

/** A band that says nothing of what it pays beside others that do: it is no 0, and its cell may be merged with the one above. */
function blankBand({ bands, read }: PlanShape) {
  if (read.code !== "table" || read.table.rows.every(({ rate, flat }) => rate.isZero() && flat.isZero()))
    return undefined;
  const row = bands.find(({ cells }) =>
    (["rate", "flat"] as const).every((meaning) => isBlank(cells[BAND.indexOf(meaning)] ?? null)),
  );
  return row && { at: row.at, isFirst: row === bands[0] };
}

/** Nobody sells less than that in a month, so bounds of money below it may be in 萬. */
const LEAST_OF_MONTH = 100;

/** The highest bound of a table of money whose bounds no month's sales stay below. */
function smallBound({ basis, header, read }: PlanShape) {
  const isMoney = !countsThings(basis) && basis !== "attainment" && !saysEachSale(header);
  if (read.code !== "table" || read.table.ofShares || !isMoney) return undefined;
  const bounds = read.table.rows.flatMap(({ from, upTo }) => [from?.at ?? ZERO, upTo?.at ?? ZERO]);
  const at = Decimal.max(ZERO, ...bounds);
  return at.isZero() || at.greaterThanOrEqualTo(LEAST_OF_MONTH) ? undefined : at;
}

/** The bands with their rows as the sheet numbers them, in which what is said of a payout names them. */
function withSheetRows(tiers: Tiers, placeOf: (of: Placed) => CellAddress): Tiers {
  const bands = tiers.bands.map((band) =>
    band.row === undefined ? band : { ...band, row: placeOf({ row: band.row }).row + 1 },
  );
  return { ...tiers, bands };
}

/** The doubts about a table; of the plain ones the first, which says how all of them are read. */
function doubtsToTell(table: TierTable, mode: Mode | undefined) {
  const doubts = doubtsOf(table, mode);
  return [...doubts.filter((each) => !isPlain(each)), ...doubts.filter(isPlain).slice(0, 1)];
}
