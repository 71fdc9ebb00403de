import type { Finding } from "../sheets/reading/finding";
import type { Report } from "../sheets/reports/report";
import type { WorkbookDoor } from "../excel/door";
import type { Language } from "../locale/catalogue";

/** What a job is doing, for the person who waits. `done` of `of` where the size is known. */
export interface Progress {
  readonly text: string;
  readonly done?: number;
  readonly of?: number;
}

/** What every job is handed. */
export interface JobContext {
  readonly door: WorkbookDoor;
  readonly language: Language;
  /** The moment of the run, for the stamp of the result. */
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** What a job computed, before anything is written. */
export interface JobResult<Json> {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** The same figures for machines: amounts as exact decimal texts. */
  readonly json: Json;
  /** The same figures with what only the written sheets can tell, such as how many formulas of a proof differ. */
  readonly confirm?: () => Promise<Json>;
  /** What the workbook must know before anything of the report is written, however the run ends. */
  readonly announce?: () => Promise<void>;
  /** What the workbook keeps of this run; done once the report stands whole, never for a run that failed. */
  readonly keep?: () => Promise<void>;
}

/** A job reads, computes and describes; writing the report is the runner's part (`runJob`). */
export interface Job<Settings, Json> {
  readonly id: string;
  run(settings: Settings, context: JobContext): Promise<JobResult<Json>>;
}
