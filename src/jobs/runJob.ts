import type { Finding } from "../sheets/reading/finding";
import type { WrittenSheet } from "../excel/writer/writeReport";
import { jobTexts } from "../locale/jobs";
import { workbookTexts } from "../locale/workbook";
import { problemText } from "../locale/catalogue";
import type { Job, JobContext } from "./job";

/** What a run left behind. */
export interface JobOutcome<Json> {
  readonly json: Json;
  readonly findings: readonly Finding[];
  readonly written: readonly WrittenSheet[];
}

/** Computes a job and writes its report. Nothing is written before the whole report is known. */
export async function runJob<Settings, Json>(
  job: Job<Settings, Json>,
  settings: Settings,
  context: JobContext,
): Promise<JobOutcome<Json>> {
  const result = await job.run(settings, context);
  const writing = jobTexts.writing[context.language];
  context.progress({ text: writing });
  const written = await context.door.writeReport(result.report, {
    signal: context.signal,
    onProgress: (done, of) => context.progress({ text: writing, done, of }),
    onRetry: (problem) => context.progress({ text: problemText(workbookTexts, problem, context.language) }),
  });
  return { json: result.json, findings: result.findings, written };
}
