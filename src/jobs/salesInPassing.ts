import type { SalesLine } from "../domain/accounts/lines";
import type { DetectedSheet } from "./detect";
import type { JobContext } from "./job";
import { readInputs } from "./readInputs";

/** Larger sheets take longer to read than somebody who only opens a page would wait unasked. */
const MOST_ROWS = 50_000;

/**
 * The sales of the workbook's orders by month, for what the pane offers before anything was run.
 *
 * @returns `undefined` where there are more orders than can be read in passing
 */
export async function salesInPassing(
  sheets: readonly DetectedSheet[],
  context: JobContext,
): Promise<readonly SalesLine[] | undefined> {
  const used = sheets.filter(({ recognition, choice }) => recognition.kind === "sales" && !choice.unused);
  if (used.reduce((sum, { info }) => sum + info.rows, 0) > MOST_ROWS) return undefined;
  return (await readInputs(used, {}, context)).sales;
}
