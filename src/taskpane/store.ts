import { insertSample } from "../commands/insertSample";
import { addUserSheet } from "../excel/addUserSheet";
import type { ConvertScope } from "../excel/convertFunctions";
import { workbookDoor } from "../excel/door";
import { WorkbookError } from "../excel/problem";
import { unlessCancelled } from "../excel/run";
import {
  detectSheets,
  keepSheetChoices,
  readSheetChoices,
  type DetectedSheet,
  type SheetChoices,
} from "../jobs/detect";
import type { JobContext } from "../jobs/job";
import { keepSettings, readKeptSettings, type KeptSettings } from "../jobs/keptSettings";
import { startJob, tryJob, type JobId } from "../jobs/jobs";
import type { JobSettings } from "../jobs/jobSettings";
import type { SheetChoice } from "../jobs/sheetChoice";
import { jobTexts } from "../locale/jobs";
import { languageOf, type Language } from "../locale/catalogue";
import { bringLanguage } from "../locale/languages";
import { moreTexts } from "../locale/pane/paneMore";
import type { Finding } from "../sheets/reading/finding";
import type { SheetKind } from "../sheets/reading/meaning";
import { shownFailure, type ShownFailure, type Thrown } from "./failure";
import type { Place } from "./places";
import { keepPreferences, readPreferences, userStorage, type Preferences } from "./preferences";
import type { QuoteDesk } from "./quotes/quoteDesk";
import { nextRunState, type RunEvent, type RunState } from "./runState";

/** What was noticed in the last run or preview. */
export interface LastFindings {
  readonly job: JobId;
  readonly findings: readonly Finding[];
}

/** What the pane shows, in one place. Views read it and are told by a `change` event when it is another. */
export class PaneStore extends EventTarget {
  private preferences: Preferences = readPreferences(userStorage());
  language: Language = this.preferences.language ?? languageOf(Office.context.displayLanguage);
  place: Place = this.preferences.started ? "sheets" : "start";
  sheets: readonly DetectedSheet[] = [];
  /** The sheet whose reading somebody wants to see. */
  wantedSheet: string | undefined;
  /** The names of the result sheets that stand in the workbook and can be seen. */
  results: readonly string[] = [];
  private thrown: Thrown | undefined;
  /** What went wrong when a language was chosen; it is over with the next choice. */
  private unspoken: Thrown | undefined;
  private said: ((language: Language) => string) | undefined;
  last: LastFindings | undefined;
  /** What was pasted to be compared, once something can be. */
  quotes: QuoteDesk | undefined;
  private choices: SheetChoices = {};
  private settings: KeptSettings = {};
  private readonly runs = new Map<JobId, RunState>();
  private stop: AbortController | undefined;
  private latest: JobId | undefined;
  /** So much is being done with the workbook besides a run. */
  private underWay = 0;
  /** So often it was begun to look at the sheets. */
  private detections = 0;

  /**
   * Shows another page.
   *
   * @param sheet on the page of sheets: the one to be opened
   */
  go(place: Place, sheet?: string): void {
    if (place !== "start" && !this.preferences.started) this.prefer({ started: true });
    this.update(() => {
      this.place = place;
      this.wantedSheet = sheet;
      this.said = undefined;
      this.thrown = undefined;
    });
  }

  /** What came of the last thing that was done outside a run. */
  get notice(): string | undefined {
    return this.said?.(this.language);
  }

  /** What went wrong outside a run. */
  get failure(): ShownFailure | undefined {
    return this.thrown && shownFailure(this.thrown.error, this.language);
  }

  /** Looks at every sheet of the workbook again. */
  async look(): Promise<void> {
    await this.attempt(() => this.detect());
  }

  /** Adds the sample shop's sheets to the workbook and shows what was found in it. */
  async trySample(): Promise<void> {
    this.go("sheets");
    await this.attempt(async () => {
      await insertSample();
      await this.detect();
    });
  }

  /** Adds an empty sheet of a kind, for the person to fill in. */
  async insertTemplate(kind: SheetKind): Promise<void> {
    await this.attempt(async () => {
      const { templateSheet } = await import(
        /* webpackChunkName: "templates" */ "../sheets/templates/templateSheet"
      );
      const sheet = await addUserSheet(templateSheet(kind, this.language));
      await this.detect();
      this.say((language) => moreTexts.inserted[language]({ sheet }));
    });
  }

  /** Turns formulas with OpsPlan's functions into values. */
  async convert(scope: ConvertScope): Promise<void> {
    await this.attempt(async () => {
      const { convertFunctions } = await import(
        /* webpackChunkName: "convert" */ "../excel/convertFunctions"
      );
      const converted = await convertFunctions(scope);
      this.say((language) => moreTexts.converted[language](converted));
    });
  }

  /** Changes what a sheet is read as; the choice stays in the workbook. */
  async choose(sheet: string, choice: SheetChoice): Promise<void> {
    this.choices = { ...this.choices, [sheet]: choice };
    await this.attempt(async () => {
      await keepSheetChoices(workbookDoor, this.choices);
      await this.detect();
    });
  }

  /** Whether anything is being done with the workbook besides a run. */
  get looking(): boolean {
    return this.underWay > 0;
  }

  /** Does what a person asks of the workbook besides a run; what was said before goes, and what goes wrong is shown. */
  async attempt(work: () => Promise<void>): Promise<void> {
    this.thrown = undefined;
    this.said = undefined;
    await this.lookUp(work);
  }

  /** Looks up what a page shows; nobody asked for it, so that what was said of a person's own doing stays. */
  async lookUp(work: () => Promise<void>): Promise<void> {
    this.update(() => (this.underWay += 1));
    try {
      await work();
    } catch (thrown) {
      this.update(() => (this.thrown = { error: thrown }));
    } finally {
      this.update(() => (this.underWay -= 1));
    }
  }

  settingsOf(job: JobId): JobSettings {
    return this.settings[job] ?? {};
  }

  /** Changes settings of a job; they stay in the workbook. */
  set(job: JobId, settings: JobSettings): void {
    this.update(
      () => (this.settings = { ...this.settings, [job]: { ...this.settingsOf(job), ...settings } }),
    );
    void this.attempt(() => keepSettings(workbookDoor, this.settings));
  }

  runState(job: JobId): RunState {
    return this.runs.get(job) ?? { phase: "ready" };
  }

  /** The run that was begun last, whichever job's. */
  get latestRun(): RunState | undefined {
    return this.latest && this.runState(this.latest);
  }

  get isRunning(): boolean {
    return [...this.runs.values()].some(({ phase }) => phase === "running" || phase === "cancelling");
  }

  /**
   * Runs a job and writes its result.
   *
   * @param once settings of this run alone, beside those that were chosen
   */
  async run(job: JobId, once: JobSettings = {}): Promise<void> {
    await this.perform(job, async (settings, context) => {
      const { findings, written } = await startJob(job, { ...settings, ...once }, context);
      const sheets = written.map(({ name }) => name);
      this.last = { job, findings };
      this.results = [...new Set([...this.results, ...sheets])];
      const toCheck = findings.filter(({ severity }) => severity !== "note").length;
      return { type: "finish", sheets, findings: findings.length, toCheck };
    });
  }

  /** Computes a job and shows what it would write. */
  async preview(job: JobId): Promise<void> {
    await this.perform(job, async (settings, context) => {
      const { findings, sheets } = await tryJob(job, settings, context);
      this.last = { job, findings };
      return { type: "preview", planned: sheets, findings: findings.length };
    });
  }

  cancel(job: JobId): void {
    this.stop?.abort();
    this.step(job, { type: "cancel" });
  }

  /**
   * Speaks another language once its texts are loaded; where they cannot be, the old one stays and the pane says why. What was said
   * before is said in the new one.
   */
  async speak(language: Language): Promise<void> {
    if (this.thrown === this.unspoken) this.thrown = undefined;
    await this.lookUp(async () => {
      await bringLanguage(language);
      this.update(() => (this.language = language));
      this.prefer({ language });
    });
    this.unspoken = this.language === language ? undefined : this.thrown;
  }

  private async detect(): Promise<void> {
    const turn = ++this.detections;
    this.choices = await readSheetChoices(workbookDoor);
    this.settings = await readKeptSettings(workbookDoor);
    const listed = await workbookDoor.listSheets();
    const door = { ...workbookDoor, listSheets: () => Promise.resolve(listed) };
    const sheets = await detectSheets(door, this.choices);
    // Who began later has seen what is there now.
    if (turn !== this.detections) return;
    this.update(() => {
      this.sheets = sheets;
      this.results = listed.filter(({ isResult, visible }) => isResult && visible).map(({ name }) => name);
    });
  }

  private async perform(
    job: JobId,
    work: (settings: JobSettings, context: JobContext) => Promise<RunEvent>,
  ): Promise<void> {
    if (this.isRunning) return;
    const stop = new AbortController();
    this.stop = stop;
    this.latest = job;
    this.step(job, { type: "start", progress: { text: jobTexts.looking[this.language] } });
    try {
      await unlessCancelled(() => this.look(), stop.signal);
      const end = await work(this.settingsOf(job), {
        door: workbookDoor,
        language: this.language,
        now: new Date(),
        signal: stop.signal,
        progress: (progress) => this.step(job, { type: "progress", progress }),
      });
      this.step(job, end);
    } catch (thrown) {
      if (thrown instanceof WorkbookError && thrown.problem.code === "cancelled")
        this.step(job, { type: "stop" });
      else this.step(job, { type: "fail", error: thrown });
    }
  }

  private say(said: (language: Language) => string): void {
    this.update(() => (this.said = said));
  }

  private prefer(preferences: Preferences): void {
    this.preferences = { ...this.preferences, ...preferences };
    keepPreferences(userStorage(), this.preferences);
  }

  private step(job: JobId, event: RunEvent): void {
    this.update(() => this.runs.set(job, nextRunState(this.runState(job), event)));
  }

  private update(change: () => void): void {
    change();
    this.dispatchEvent(new Event("change"));
  }
}
