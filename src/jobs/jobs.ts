import type { Job, JobContext } from "./job";
import { checkSettings, type JobSettings } from "./jobSettings";
import { previewJob, runJob, type JobOutcome, type JobPreview } from "./runJob";

export type JobId = "accounts" | "plan" | "work" | "commission" | "agency";

/** Every job by the name that the command line and the pane call it; what it is made of is loaded when it is wanted. */
export const JOBS: Readonly<Record<JobId, () => Promise<Job<JobSettings, unknown>>>> = {
  accounts: async () => (await import(/* webpackChunkName: "accounts" */ "./accounts")).accountsJob,
  plan: async () => (await import(/* webpackChunkName: "plan" */ "./plan/plan")).planJob,
  work: async () => (await import(/* webpackChunkName: "work" */ "./work/work")).workJob,
  commission: async () =>
    (await import(/* webpackChunkName: "commission" */ "./commission/commission")).commissionJob,
  agency: async () => (await import(/* webpackChunkName: "agency" */ "./agency/agency")).agencyJob,
};

export function isJobId(text: string): text is JobId {
  return Object.hasOwn(JOBS, text);
}

/** Runs a job and writes its report. */
export async function startJob(
  job: JobId,
  settings: JobSettings,
  context: JobContext,
): Promise<JobOutcome<unknown>> {
  checkSettings(settings);
  return runJob(await JOBS[job](), settings, context);
}

/** Tells what a job would write. */
export async function tryJob(job: JobId, settings: JobSettings, context: JobContext): Promise<JobPreview> {
  checkSettings(settings);
  return previewJob(await JOBS[job](), settings, context);
}
