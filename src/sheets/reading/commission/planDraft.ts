import type { Basis } from "../../../domain/commission/plan";
import type { SaleKind } from "../../../domain/commission/salesScope";
import type { Decimal } from "../../../domain/money/decimal";
import type { CellAddress, CellValue } from "../../grid";
import type { Finding } from "../finding";
import type { ColumnMeaning } from "../meaning";
import type { ReadableDate } from "../tableRow";
import type { CommissionProblem } from "./problem";

export const AMOUNTS = [
  "floor",
  "cap",
  "cumulativeCap",
  "threshold",
  "cliff",
  "lineLeast",
  "lineMost",
  "draw",
  "target",
] as const;
export const TEXTS = ["basis", "mode", "allotment", "salesOf", "measure", "recognition", "drawKind"] as const;

export type AmountMeaning = (typeof AMOUNTS)[number] | "holdbackMonths" | "factor";
export type TextMeaning = (typeof TEXTS)[number];

export interface BandRow {
  readonly at: (meaning: ColumnMeaning) => CellAddress;
  readonly cells: readonly CellValue[];
  /** The rate on what lies above the plan's target, where the row says one. */
  readonly above?: CellValue;
}

/** The rows of one plan as they are gathered. */
export interface PlanDraft {
  readonly name: string;
  /** As its column says it, which may be nothing. */
  readonly ownName: string;
  /** Of which shop, category and kind of customer it counts sales, as its columns say it; `*`: all that no other plan names. */
  readonly sold: SaleKind;
  readonly role: string;
  readonly person: string;
  /** The plan above it of the same people, of which it names other sales alone, or counts something else of. */
  readonly besides?: PlanDraft;
  /** What it counts, where its first row says so. */
  readonly counts: Basis | undefined;
  /** It stands beside plans of the same people that count something else. */
  isPart: boolean;
  readonly from: ReadableDate | undefined;
  readonly to: ReadableDate | undefined;
  readonly at: (meaning: ColumnMeaning) => CellAddress;
  readonly amounts: Map<AmountMeaning, Decimal>;
  readonly texts: Map<TextMeaning, string>;
  holdbackShare: Decimal | undefined;
  /** A term of it was not understood. */
  isRefused: boolean;
  /** Its rows in the sheet, from 0. */
  readonly rows: number[];
  readonly bands: BandRow[];
}

/** Says what is wrong at a cell of the plans. */
export type FindPlanProblem = (
  severity: Finding["severity"],
  problem: CommissionProblem,
  at: CellAddress,
  found?: unknown,
) => void;
