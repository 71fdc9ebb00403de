import { accountsJob, type AccountsSettings } from "./accounts";
import type { Job, JobContext } from "./job";
import { planJob } from "./plan";
import { runJob, type JobOutcome } from "./runJob";

/** Every job by the name that the command line and the pane call it. */
export const JOBS = { accounts: accountsJob, plan: planJob } satisfies Record<string, Job<never, unknown>>;

export type JobId = keyof typeof JOBS;

/** The settings of all jobs; each takes its own. */
export type JobSettings = AccountsSettings;

export function isJobId(text: string): text is JobId {
  return Object.hasOwn(JOBS, text);
}

/** Runs a job and writes its report. */
export function startJob<Json>(
  job: Job<JobSettings, Json>,
  settings: JobSettings,
  context: JobContext,
): Promise<JobOutcome<Json>> {
  return runJob(job, settings, context);
}
