import type { Basis } from "../../../domain/commission/plan";
import type { ReadTiers } from "../../../domain/commission/tiers/readTiers";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress } from "../../grid";
import { isBlank } from "../cells";
import type { ColumnMeaning } from "../meaning";
import type { SheetRecognition } from "../recognition";
import type { BandRow, PlanDraft } from "./planDraft";
import { BAND, readBandsAtTarget, readPlanTable } from "./planTable";
import { basisIn, basisOfBands } from "./planBasis";
import { measureIn, modeIn, saysOtherStretch } from "./planWords";

/** Why it is open what the target of a plan does. */
export type TargetDoubt =
  /** Nothing says what reaching or missing it changes. */
  | "alone"
  /** There are bands besides a rate above it. */
  | "bands"
  /** It is of another time than the plan counts over. */
  | "time"
  /** There is a bonus that may or may not be one for reaching it. */
  | "flat"
  /** The rate above it is one for the excess, and the plan says that a rate is paid on everything. */
  | "whole"
  /** What is measured against the targets of another sheet is net sales, and the plan is paid on something else. */
  | "basis";

/** The bands of a plan as they are to be compiled, and what they are of. */
export interface PlanShape {
  readonly code: "shape";
  readonly bands: readonly BandRow[];
  readonly read: ReadTiers;
  /** What the plan says that it is paid on, or its bands say. */
  readonly basis: Basis | undefined;
  /** What stands over the bounds of its bands, or over the target that they end or start with. */
  readonly header: string;
  /** What completion is measured against. */
  readonly target?: Decimal;
}

export interface TargetUnclear {
  readonly code: "unclear";
  readonly why: TargetDoubt;
  readonly at: CellAddress;
}

const BOUNDS: readonly ColumnMeaning[] = ["bandFrom", "bandUpTo", "band"];
/** Headers over a bonus for reaching a target. */
const FOR_TARGET = /达标|达成|完成|target|quota|goal/;

/** The bands of a plan that pays nothing but for every step. */
const NO_RATE: ReadTiers = {
  code: "table",
  table: { bounds: "from", rows: [{ row: 1, from: { at: ZERO, included: true }, rate: ZERO, flat: ZERO }] },
};

/** The column in which a band says where it starts, or at least where it ends. */
export function startOfBand({ columns }: SheetRecognition): ColumnMeaning {
  return BOUNDS.find((meaning) => columns.has(meaning)) ?? "bandFrom";
}

/**
 * What a plan pays, by its bands, or by a target with what reaching it changes:
 *
 * - a rate, and one above the target: the part up to the target is paid by the one, the part above it by the other
 * - a rate, and a bonus for the target: the bonus is paid once the target is reached
 * - a rate above the target, without a target of the plan's own: the same against the targets of another sheet
 * - bands of completion: they are measured against the plan's target
 *
 * @param isOnlySteps whether a plan without bands has steps that it pays for
 * @example target 100,000, rate 3%, rate above 5%: 120,000 pay 3,000 + 1,000
 */
export function planShape(
  draft: PlanDraft,
  recognition: SheetRecognition,
  isOnlySteps = false,
): PlanShape | TargetUnclear {
  const headerOf = (meaning: ColumnMeaning) => recognition.columns.get(meaning)?.header ?? "";
  const said = draft.texts.get("basis");
  const header = headerOf(startOfBand(recognition));
  const basis = said === undefined ? basisOfBands(header) : basisIn(said);
  const target = draft.amounts.get("target");
  const hasAbove = draft.bands.some(({ above }) => !isBlank(above));
  if (draft.bands.length === 0 && isOnlySteps)
    return { code: "shape", bands: [], read: NO_RATE, basis, header };
  const shape = {
    code: "shape",
    ...{ bands: draft.bands, basis, header },
    read: readPlanTable(draft.bands, recognition, basis),
  } as const;
  if (!target && !hasAbove) return shape;
  const unclear = (why: TargetDoubt): TargetUnclear => ({
    ...{ code: "unclear", why },
    at: draft.at(target ? "target" : "rateAbove"),
  });
  const ofTarget = headerOf("target");
  if (target && isOfOtherTime(draft, ofTarget)) return unclear("time");
  const isBanded = draft.bands.length !== 1 || BOUNDS.some((bound) => hasCell(draft.bands[0]!, bound));
  if (isBanded) {
    if (hasAbove) return unclear("bands");
    return basis === "attainment"
      ? { ...shape, header: `${header} ${ofTarget}`, target: target! }
      : unclear("alone");
  }
  const hasFlat = hasCell(draft.bands[0]!, "flat");
  const isForTarget = FOR_TARGET.test(headerKey(headerOf("flat")));
  if (!hasAbove && !(hasFlat && isForTarget)) return unclear("alone");
  if (hasFlat && !isForTarget) return unclear("flat");
  const mode = draft.texts.get("mode");
  if (hasAbove && mode !== undefined && modeIn(mode) === "whole") return unclear("whole");
  const ofTargets = said === undefined ? basisOfBands(ofTarget.replace(/quota/i, "")) : basis;
  if (target && ofTargets !== "attainment") {
    const [bands, read] = readBandsAtTarget(draft.bands[0]!, recognition, ofTargets, target);
    return { code: "shape", bands, read, basis: ofTargets, header: ofTarget.replace(/quota/i, "") };
  }
  if (basis !== undefined && basis !== "net" && basis !== "attainment") return unclear("basis");
  const [bands, read] = readBandsAtTarget(draft.bands[0]!, recognition, "attainment", undefined);
  return { code: "shape", bands, read, basis: "attainment", header: ofTarget, ...(target && { target }) };
}

/** Whether a target is of weeks, or of another stretch than its plan counts over. */
function isOfOtherTime(draft: PlanDraft, header: string): boolean {
  if (saysOtherStretch(header)) return true;
  const said = draft.texts.get("measure");
  const measure = said === undefined ? undefined : measureIn(said);
  const own = measureIn(header);
  return measure === "cumulative" || (measure !== undefined && own !== undefined && measure !== own);
}

function hasCell({ cells }: BandRow, meaning: ColumnMeaning): boolean {
  return !isBlank(cells[BAND.indexOf(meaning)]);
}
