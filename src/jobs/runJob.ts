import type { Finding } from "../sheets/reading/finding";
import { unlessCancelled } from "../excel/run";
import type { WrittenSheet } from "../excel/writer/writeReport";
import { jobTexts } from "../locale/jobs";
import { retryTexts } from "../locale/workbook";
import { problemText } from "../locale/catalogue";
import type { SheetReport } from "../sheets/reports/report";
import type { Job, JobContext, JobResult } from "./job";

/** What a run left behind. */
export interface JobOutcome<Json> {
  readonly json: Json;
  readonly findings: readonly Finding[];
  readonly written: readonly WrittenSheet[];
}

/** A sheet that a run would write. */
export interface PlannedSheet {
  readonly report: SheetReport;
  /** Whether it takes the place of the last result; else it is a new sheet. */
  readonly replaces: boolean;
}

/** What a run would write and has noticed; nothing of it stands in the workbook. */
export interface JobPreview {
  readonly sheets: readonly PlannedSheet[];
  readonly findings: readonly Finding[];
}

/**
 * Computes a job and writes its report. Nothing is written before the whole report is known, nor when the sheets it
 * was read from changed meanwhile. What Excel is asked again is seen in the progress.
 */
export async function runJob<Settings, Json>(
  job: Job<Settings, Json>,
  settings: Settings,
  context: JobContext,
): Promise<JobOutcome<Json>> {
  const { door, language, signal, progress } = context;
  return showingRetries(context, async () => {
    const result = await compute(job, settings, context);
    const writing = jobTexts.writing[language];
    progress({ text: writing });
    await result.announce?.();
    const written = await door.writeReport(result.report, {
      signal,
      onProgress: (done, of) => progress({ text: writing, done, of }),
    });
    const json = (await result.confirm?.()) ?? result.json;
    await result.keep?.();
    return { json, findings: result.findings, written };
  });
}

/** Computes a job as a run does and tells what it would write, and where. */
export async function previewJob<Settings>(
  job: Job<Settings, unknown>,
  settings: Settings,
  context: JobContext,
): Promise<JobPreview> {
  return showingRetries(context, async () => {
    const { report, findings } = await compute(job, settings, context);
    const results = (await context.door.listSheets()).filter(({ isResult }) => isResult);
    const stands = new Set(results.map(({ name }) => name));
    return {
      sheets: report.sheets.map((sheet) => ({ report: sheet, replaces: stands.has(sheet.name) })),
      findings,
    };
  });
}

function compute<Settings, Json>(
  job: Job<Settings, Json>,
  settings: Settings,
  context: JobContext,
): Promise<JobResult<Json>> {
  return context.door.unchanged((reading) =>
    unlessCancelled(() => job.run(settings, { ...context, door: reading }), context.signal),
  );
}

async function showingRetries<T>(
  { door, language, progress }: JobContext,
  work: () => Promise<T>,
): Promise<T> {
  const endRetries = door.onRetry((problem) =>
    progress({ text: problemText(retryTexts, problem, language) }),
  );
  try {
    return await work();
  } finally {
    endRetries();
  }
}
