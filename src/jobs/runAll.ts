import type { Finding } from "../sheets/reading/finding";
import { jobProblemTexts } from "../locale/jobs";
import { problemText } from "../locale/catalogue";
import type { JobContext } from "./job";
import { JobError } from "./jobError";
import { startJob, type JobId } from "./jobs";
import type { JobSettings } from "./jobSettings";

/** What the run of every job came to. */
export interface AllJobsOutcome {
  /** The figures of each job, or why it has none. */
  readonly json: Readonly<Partial<Record<JobId, unknown>>>;
  readonly findings: readonly Finding[];
  /** The tabs that were written. */
  readonly written: readonly string[];
}

/** Later jobs use what earlier ones write: the agencies are priced at the plan's sales. */
const ORDER: readonly JobId[] = ["accounts", "commission", "plan", "work", "agency"];

/**
 * Runs every job that the workbook has the sheets for. A job without its sheets is said and passed over.
 *
 * @param run runs one job; `startJob` where nothing else is given
 * @throws JobError where the workbook has the sheets of no job
 */
export async function runAll(
  settings: JobSettings,
  context: JobContext,
  run: typeof startJob = startJob,
): Promise<AllJobsOutcome> {
  const json: Partial<Record<JobId, unknown>> = {};
  const findings: Finding[] = [];
  const written: string[] = [];
  let missing: JobError | undefined;
  for (const job of ORDER) {
    try {
      // A plan can be made of starting values alone, but nobody who runs everything asks for that.
      if (job === "plan" && missing?.problem.code === "noSalesSheet") throw missing;
      const outcome = await run(job, settings, context);
      json[job] = outcome.json;
      findings.push(...outcome.findings);
      written.push(...outcome.written.map(({ name }) => name));
    } catch (thrown) {
      if (!(thrown instanceof JobError)) throw thrown;
      missing ??= thrown;
      json[job] = { notRun: problemText(jobProblemTexts, thrown.problem, context.language) };
    }
  }
  if (written.length === 0 && missing) throw missing;
  return { json, findings: saidOnce(findings), written };
}

/** What several jobs say of a sheet that all of them read is said once. */
function saidOnce(findings: readonly Finding[]): Finding[] {
  const said = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...said.values()];
}
