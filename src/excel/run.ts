import { workbookError, WorkbookError, type WorkbookProblem } from "./problem";

/** The oldest requirement set that has all that OpsPlan asks of Excel: copies of ranges, page layout, change events. */
const LEAST_EXCEL_API = "1.9";

/** How often what passes by itself (a cell being edited, throttling) is tried again, and how long is waited first. */
const WAITS_MS = [300, 1000, 3000];

/** What passes by itself, and so is tried again. */
export type PassingProblem = Extract<WorkbookProblem, { readonly code: "cell-being-edited" | "busy" }>;

/** Told each time a request is tried again, so that the person who waits sees why. */
export type OnRetry = (problem: PassingProblem) => void;

const retryListeners = new Set<OnRetry>();

/** Tells of every request that is tried again, until the given function is called. */
export function onRetry(listener: OnRetry): () => void {
  retryListeners.add(listener);
  return () => void retryListeners.delete(listener);
}

/**
 * Runs one batch against Excel. What passes by itself is tried again a few times; everything else
 * becomes a `WorkbookError` that names the sheet.
 *
 * @param sheet the sheet this batch is about, for the message; blank where it is about none
 * @param batch may run more than once, even after Excel has done what it asked for, as when only the answer was lost: it
 * must come to the same end. `attempt` counts from 0.
 * @param signal ends the waiting for Excel, for an answer as between two attempts; Excel still does what it was sent. For
 * batches of one request: what a batch sends after its first answer would come behind the cancellation.
 */
export async function inExcel<T>(
  sheet: string,
  batch: (context: Excel.RequestContext, attempt: number) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  requireExcelApi(LEAST_EXCEL_API);
  return retried(
    sheet,
    (attempt) =>
      unlessCancelled(
        () => Excel.run({ delayForCellEdit: true }, (context) => batch(context, attempt)),
        signal,
      ),
    signal,
  );
}

/** The first requirement set in which what a batch does can be taken back in one step. */
const ONE_UNDO_API = "1.20";

/**
 * Runs a batch that a person can take back in one step, where Excel can do that. It may refuse to at any time, with
 * `UndoNotSupported` for what is large and with an error of no meaning on the web: then the batch runs as any other.
 *
 * @param batch may run more than once, as with `inExcel`
 */
export async function inOneUndo<T>(
  sheet: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", ONE_UNDO_API)) return inExcel(sheet, batch);
  try {
    return await retried(sheet, () => Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch));
  } catch (thrown) {
    if (workbookError(thrown, sheet).problem.code !== "excel-refused") throw thrown;
    return inExcel(sheet, batch);
  }
}

/** Runs one batch in a context that is kept, as the removal of event handlers asks for. */
export async function inContext<T>(
  kept: Excel.RequestContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return retried("", () => Excel.run(kept, batch));
}

async function retried<T>(
  sheet: string,
  run: (attempt: number) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run(attempt);
    } catch (thrown) {
      const error = workbookError(thrown, sheet);
      const { problem } = error;
      const wait = WAITS_MS[attempt];
      if (wait === undefined || !passesByItself(problem)) throw error;
      retryListeners.forEach((listener) => listener(problem));
      await pause(wait, signal);
    }
  }
}

/** @throws WorkbookError `excel-too-old` where Excel does not have a requirement set */
export function requireExcelApi(version: string): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", version))
    throw new WorkbookError({ code: "excel-too-old", detail: `ExcelApi ${version}` });
}

/** Throws the cancellation that a job's caller asked for. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new WorkbookError({ code: "cancelled" });
}

function passesByItself(problem: WorkbookProblem): problem is PassingProblem {
  return problem.code === "cell-being-edited" || problem.code === "busy";
}

/**
 * Gives up waiting for work when the signal says so: an answer may come late, or never. What was asked of Excel is done all the
 * same, and the work may go on until it looks at the signal itself.
 *
 * @throws WorkbookError `cancelled`
 */
export async function unlessCancelled<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work();
  throwIfCancelled(signal);
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new WorkbookError({ code: "cancelled" }));
    signal.addEventListener("abort", cancel, { once: true });
    void work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", cancel));
  });
}

async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await unlessCancelled(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)), signal);
}
