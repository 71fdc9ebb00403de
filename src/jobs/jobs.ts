import { accountsJob, type AccountsSettings } from "./accounts";
import { commissionJob } from "./commission";
import type { CommissionSettings } from "./commissionSettings";
import { agencyJob, type AgencySettings } from "./agency";
import type { Job, JobContext } from "./job";
import { planJob } from "./plan";
import { previewJob, runJob, type JobOutcome, type JobPreview } from "./runJob";
import { workJob, type WorkSettings } from "./work";

/** The settings of all jobs; each takes its own. */
export type JobSettings = AccountsSettings & CommissionSettings & AgencySettings & WorkSettings;

export type JobId = "accounts" | "plan" | "work" | "commission" | "agency";

/** Every job by the name that the command line and the pane call it. */
export const JOBS: Readonly<Record<JobId, Job<JobSettings, unknown>>> = {
  accounts: accountsJob,
  plan: planJob,
  work: workJob,
  commission: commissionJob,
  agency: agencyJob,
};

export function isJobId(text: string): text is JobId {
  return Object.hasOwn(JOBS, text);
}

/** Runs a job and writes its report. */
export function startJob(
  job: JobId,
  settings: JobSettings,
  context: JobContext,
): Promise<JobOutcome<unknown>> {
  return runJob(JOBS[job], settings, context);
}

/** Tells what a job would write. */
export function tryJob(job: JobId, settings: JobSettings, context: JobContext): Promise<JobPreview> {
  return previewJob(JOBS[job], settings, context);
}
