import { EARNED_COLUMNS } from "./earnedColumns";
import { LIMIT_COLUMNS } from "./limitColumns";
import type { ProofColumn } from "./place";
import { SETTLED_COLUMNS } from "./settledColumns";

/** The proof from left to right, as a plan is read. */
export const PROOF_COLUMNS: readonly ProofColumn[] = [
  ...EARNED_COLUMNS,
  ...LIMIT_COLUMNS,
  ...SETTLED_COLUMNS,
];
