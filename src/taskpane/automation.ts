import type { QuoteJson } from "../domain/agency/reading/quoteJson";
import { workbookDoor } from "../excel/door";
import { WorkbookError } from "../excel/problem";
import { ALL_JOBS, askedJob, checkAskedSettings } from "../jobs/askedNames";
import { JobError } from "../jobs/jobError";
import { startJob, type JobId } from "../jobs/jobs";
import type { JobSettings } from "../jobs/jobSettings";
import type { JobContext, Progress } from "../jobs/job";
import { runAll } from "../jobs/runAll";
import { languageOf } from "../locale/catalogue";
import { bringLanguage } from "../locale/languages";
import { remarked } from "../locale/punctuation";
import { addressText } from "../sheets/grid";
import type { Finding } from "../sheets/reading/finding";
import { shownFailure } from "./failure";

/** What a run gives to a program that started it. */
export interface AutomationResult {
  readonly json: unknown;
  /** The tabs that were written. */
  readonly written: readonly string[];
  readonly findings: readonly { readonly severity: string; readonly cell?: string; readonly text: string }[];
}

interface JobRun {
  readonly json: unknown;
  readonly findings: readonly Finding[];
  readonly written: readonly string[];
}

async function runOne(job: JobId, settings: JobSettings, context: JobContext): Promise<JobRun> {
  const { json, findings, written } = await startJob(job, settings, context);
  return { json, findings, written: written.map(({ name }) => name) };
}

/**
 * The add-in without its pane, for programs that run it headless: `window.opsplan`. It does what the pane's buttons do,
 * with the same code.
 */
export const automation = {
  /**
   * Reads the quotes of a pasted text, in order and as they are asked for, as plain data.
   *
   * @param options `lines`: every line is a quote of its own
   */
  async *quotes(text: string, options: { readonly lines?: boolean } = {}): AsyncGenerator<QuoteJson> {
    const { quotesJson } = await import(
      /* webpackChunkName: "agency" */ "../domain/agency/reading/quoteJson"
    );
    yield* quotesJson(text, options.lines === true);
  },

  /**
   * Runs a job over the open workbook and writes its result sheets.
   *
   * @param job `accounts`, `plan` …, or `all` for every job that the workbook has the sheets for
   * @param settings the settings of the job; `language` is a BCP 47 tag and defaults to Excel's display language
   * @throws Error with a message for people: what happened, where, what to do
   */
  async run(
    job: string,
    settings: JobSettings & { readonly language?: string } = {},
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<AutomationResult> {
    const { language: tag, ...own } = settings;
    const language = languageOf(tag ?? Office.context.displayLanguage);
    await bringLanguage(language);
    const context = {
      door: workbookDoor,
      language,
      now: new Date(),
      signal: new AbortController().signal,
      progress: onProgress,
    };
    try {
      const asked = askedJob(job);
      checkAskedSettings(asked, own);
      const outcome: JobRun =
        asked === ALL_JOBS ? await runAll(own, context) : await runOne(asked, own, context);
      const { findingText } = await import(/* webpackChunkName: "findings" */ "../locale/findings");
      return {
        json: outcome.json,
        written: outcome.written,
        findings: outcome.findings.map((finding) => ({
          severity: finding.severity,
          ...(finding.at && { cell: addressText(finding.at) }),
          text: findingText(finding, language),
        })),
      };
    } catch (thrown) {
      const { message, detail } = shownFailure(thrown, language);
      throw new Error(
        thrown instanceof WorkbookError || thrown instanceof JobError
          ? message
          : remarked(message, detail, language),
        {
          cause: thrown,
        },
      );
    }
  },
};
