import type { AccountsProblem } from "../../domain/accounts/problem";
import type { CellAddress } from "../grid";
import type { AgencyFinding } from "./agency/problem";
import type { CommissionProblem } from "./commission/problem";
import type { PlanFinding } from "./plan/problem";
import type { ReadingProblem } from "./problem";
import type { WorkFinding } from "./work/problem";

/**
 * How much a finding weighs. A note says what was decided or left out as the rules want it; a warning says what may
 * be a mistake in the sheet; an error says what is missing from the figures until somebody answers it.
 */
export type Severity = "note" | "warning" | "error";

/**
 * The problems of every area of the product, by area. An area adds its own union here; the default `Finding` and
 * whoever looks up a text then know it, and a problem without a text does not compile.
 */
export interface ProblemsByArea {
  readonly reading: ReadingProblem;
  readonly accounts: AccountsProblem;
  readonly commission: CommissionProblem;
  readonly plan: PlanFinding;
  readonly agency: AgencyFinding;
  readonly work: WorkFinding;
}

export type AnyProblem = ProblemsByArea[keyof ProblemsByArea];

/** What was noticed while a workbook was read: where it stands, what stood there and what was done with it. */
export interface Finding<Problem extends { readonly code: string } = AnyProblem> {
  readonly severity: Severity;
  /** The cell; absent where a finding is about a whole sheet or the workbook. */
  readonly at?: CellAddress;
  /** The text that was in the cell, cut to a readable length. */
  readonly found?: string;
  readonly problem: Problem;
}

const LONGEST_QUOTE = 60;

/**
 * A cell's content as a finding quotes it.
 *
 * @example quotedContent("  約3萬 ") // "約3萬"
 */
export function quotedContent(value: unknown): string {
  const text = String(value ?? "")
    .slice(0, 4 * LONGEST_QUOTE)
    .trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}
