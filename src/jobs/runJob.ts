import type { Finding } from "../sheets/reading/finding";
import type { WrittenSheet } from "../excel/writer/writeReport";
import { jobTexts } from "../locale/jobs";
import { retryTexts } from "../locale/workbook";
import { problemText } from "../locale/catalogue";
import type { Job, JobContext } from "./job";

/** What a run left behind. */
export interface JobOutcome<Json> {
  readonly json: Json;
  readonly findings: readonly Finding[];
  readonly written: readonly WrittenSheet[];
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
  const endRetries = door.onRetry((problem) =>
    progress({ text: problemText(retryTexts, problem, language) }),
  );
  try {
    const result = await door.unchanged((reading) => job.run(settings, { ...context, door: reading }));
    const writing = jobTexts.writing[language];
    progress({ text: writing });
    const written = await door.writeReport(result.report, {
      signal,
      onProgress: (done, of) => progress({ text: writing, done, of }),
    });
    await result.keep?.();
    return { json: result.json, findings: result.findings, written };
  } finally {
    endRetries();
  }
}
