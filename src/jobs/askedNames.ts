import type { AccountsSettings } from "./accounts";
import type { AgencySettings } from "./agency/agency";
import type { CommissionSettings } from "./commission/commissionSettings";
import { JobError } from "./jobError";
import { isJobId, JOBS, type JobId } from "./jobs";
import { nearestName } from "./nearestName";
import type { PlanSettings } from "./plan/plan";
import type { WorkSettings } from "./work/work";

/** Every job that the workbook has the sheets for. */
export const ALL_JOBS = "all";

type Names<Settings> = Readonly<Record<keyof Settings, true>>;

/** The settings that each job takes, by name. */
const SETTINGS: {
  readonly accounts: Names<AccountsSettings>;
  readonly plan: Names<PlanSettings>;
  readonly work: Names<WorkSettings>;
  readonly commission: Names<CommissionSettings>;
  readonly agency: Names<AgencySettings>;
} = {
  accounts: { monthBy: true, paid: true },
  plan: { horizon: true },
  work: { month: true },
  commission: { close: true, paid: true, statement: true },
  agency: { sales: true, margin: true },
};

const JOB_IDS = Object.keys(JOBS).filter(isJobId);

/**
 * Takes the name of a job as a program writes it.
 *
 * @throws JobError `jobUnknown`
 */
export function askedJob(job: string): JobId | typeof ALL_JOBS {
  if (job === ALL_JOBS || isJobId(job)) return job;
  const known = [...JOB_IDS, ALL_JOBS];
  throw new JobError({ code: "jobUnknown", job, known, nearest: nearestName(job, known) });
}

/**
 * Refuses a setting that a job does not take, a misspelt one above all, instead of running as if it had not been said.
 *
 * @throws JobError `settingUnknown`
 */
export function checkAskedSettings(job: JobId | typeof ALL_JOBS, settings: object): void {
  const known = job === ALL_JOBS ? [...new Set(JOB_IDS.flatMap(settingsOf))].sort() : settingsOf(job);
  for (const setting of Object.keys(settings)) {
    if (known.includes(setting)) continue;
    const nearest = nearestName(setting, known);
    const takenBy = JOB_IDS.filter((other) => settingsOf(other).includes(setting));
    throw new JobError({ code: "settingUnknown", setting, job, known, nearest, takenBy });
  }
}

function settingsOf(job: JobId): string[] {
  return Object.keys(SETTINGS[job]);
}
