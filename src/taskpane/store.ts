import { insertSample } from "../commands/insertSample";
import { workbookDoor } from "../excel/door";
import { WorkbookError } from "../excel/problem";
import {
  detectSheets,
  keepSheetChoices,
  readSheetChoices,
  type DetectedSheet,
  type SheetChoice,
  type SheetChoices,
} from "../jobs/detect";
import type { JobOutcome } from "../jobs/runJob";
import { startJob, type JobId, type JobSettings } from "../jobs/jobs";
import { jobTexts } from "../locale/jobs";
import { languageOf, type Language } from "../locale/catalogue";
import type { Finding } from "../sheets/reading/finding";
import { shownFailure, type ShownFailure } from "./failure";
import { nextRunState, type RunEvent, type RunState } from "./runState";

const LANGUAGE_KEY = "opsplan.language";

/** What the pane shows, in one place. Views read it and are told by a `change` event when it is another. */
export class PaneStore extends EventTarget {
  language: Language = keptLanguage() ?? languageOf(Office.context.displayLanguage);
  looking = false;
  sheets: readonly DetectedSheet[] = [];
  lookFailure: ShownFailure | undefined;
  findings: readonly Finding[] = [];
  settings: JobSettings = {};
  private choices: SheetChoices = {};
  private readonly runs = new Map<JobId, RunState>();
  private stop: AbortController | undefined;

  /** Looks at every sheet of the workbook again. */
  async look(): Promise<void> {
    this.update(() => {
      this.looking = true;
      this.lookFailure = undefined;
    });
    try {
      this.choices = await readSheetChoices(workbookDoor);
      const sheets = await detectSheets(workbookDoor, this.choices);
      this.update(() => (this.sheets = sheets));
    } catch (thrown) {
      this.update(() => (this.lookFailure = shownFailure(thrown, this.language)));
    } finally {
      this.update(() => (this.looking = false));
    }
  }

  /** Adds the sample shop's sheets to the workbook and looks again. */
  async trySample(): Promise<void> {
    this.update(() => (this.looking = true));
    try {
      await insertSample();
      await this.look();
    } catch (thrown) {
      this.update(() => {
        this.looking = false;
        this.lookFailure = shownFailure(thrown, this.language);
      });
    }
  }

  /** Changes what a sheet is read as; the choice stays in the workbook. */
  async choose(sheet: string, choice: SheetChoice): Promise<void> {
    this.choices = { ...this.choices, [sheet]: choice };
    await keepSheetChoices(workbookDoor, this.choices);
    await this.look();
  }

  runState(job: JobId): RunState {
    return this.runs.get(job) ?? { phase: "ready" };
  }

  get isRunning(): boolean {
    return [...this.runs.values()].some(({ phase }) => phase === "running" || phase === "cancelling");
  }

  async run(job: JobId): Promise<JobOutcome<unknown> | undefined> {
    if (this.isRunning) return undefined;
    const stop = new AbortController();
    this.stop = stop;
    this.step(job, { type: "start", progress: { text: jobTexts.looking[this.language] } });
    try {
      await this.look();
      const outcome = await startJob(job, this.settings, {
        door: workbookDoor,
        language: this.language,
        now: new Date(),
        signal: stop.signal,
        progress: (progress) => this.step(job, { type: "progress", progress }),
      });
      this.findings = outcome.findings;
      this.step(job, {
        type: "finish",
        sheets: outcome.written.map(({ name }) => name),
        findings: outcome.findings.length,
      });
      return outcome;
    } catch (thrown) {
      if (thrown instanceof WorkbookError && thrown.problem.code === "cancelled")
        this.step(job, { type: "stop" });
      else this.step(job, { type: "fail", ...shownFailure(thrown, this.language) });
      return undefined;
    }
  }

  cancel(job: JobId): void {
    this.stop?.abort();
    this.step(job, { type: "cancel" });
  }

  speak(language: Language): void {
    this.update(() => (this.language = language));
    keepLanguage(language);
  }

  set(settings: JobSettings): void {
    this.update(() => (this.settings = { ...this.settings, ...settings }));
  }

  private step(job: JobId, event: RunEvent): void {
    this.update(() => this.runs.set(job, nextRunState(this.runState(job), event)));
  }

  private update(change: () => void): void {
    change();
    this.dispatchEvent(new Event("change"));
  }
}

/** Preferences of a user stand beside those of other add-ins' users under Office's partition key. */
function storageKey(): string {
  const partition = (Office.context as { partitionKey?: string }).partitionKey;
  return partition ? `${partition}.${LANGUAGE_KEY}` : LANGUAGE_KEY;
}

function keptLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(storageKey());
    return kept === "en" || kept === "zh-Hans" || kept === "zh-Hant" ? kept : undefined;
  } catch {
    return undefined; // A browser may forbid storage in a frame; the display language serves then.
  }
}

function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    return; // The choice holds until the pane is closed.
  }
}
