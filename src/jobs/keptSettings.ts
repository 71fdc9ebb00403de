import type { WorkbookDoor } from "../excel/door";
import { isJobId, type JobId } from "./jobs";
import { understoodSettings, type JobSettings } from "./jobSettings";

/** The settings that were chosen in a workbook, each job's own. */
export type KeptSettings = Readonly<Partial<Record<JobId, JobSettings>>>;

const KEY = "opsplan.settings";
const VERSION = 2;

/** The settings kept in the workbook; none where nothing readable is kept. */
export async function readKeptSettings(door: Pick<WorkbookDoor, "readChoice">): Promise<KeptSettings> {
  const kept = await door.readChoice(KEY);
  if (!isRecord(kept?.value)) return {};
  // Version 1 had one set for all jobs.
  if (kept.version === 1) {
    const settings = understoodSettings(kept.value);
    return { accounts: settings, commission: settings };
  }
  if (kept.version !== VERSION) return {};
  return Object.fromEntries(
    Object.entries(kept.value).flatMap(([job, settings]) =>
      isJobId(job) && isRecord(settings) ? [[job, understoodSettings(settings)]] : [],
    ),
  );
}

export async function keepSettings(
  door: Pick<WorkbookDoor, "keepChoice">,
  settings: KeptSettings,
): Promise<void> {
  await door.keepChoice(KEY, { version: VERSION, value: settings });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
