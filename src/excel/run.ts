import { workbookError, WorkbookError } from "./problem";

/** How often what passes by itself (a cell being edited, throttling) is tried again, and how long is waited first. */
const WAITS_MS = [300, 1000, 3000];

/** Told each time a request is tried again, so that the person who waits sees why. */
export type OnRetry = (problem: WorkbookError["problem"]) => void;

/**
 * Runs one batch against Excel. What passes by itself is tried again a few times; everything else
 * becomes a `WorkbookError` that names the sheet.
 *
 * @param sheet the sheet this batch is about, for the message
 * @param batch may run more than once, so it must begin anew each time
 */
export async function inExcel<T>(
  sheet: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
  onRetry?: OnRetry,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } catch (thrown) {
      const error = workbookError(thrown, sheet);
      const wait = WAITS_MS[attempt];
      if (wait === undefined || (error.problem.code !== "cell-being-edited" && error.problem.code !== "busy"))
        throw error;
      onRetry?.(error.problem);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Throws the cancellation that a job's caller asked for. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new WorkbookError({ code: "cancelled" });
}
