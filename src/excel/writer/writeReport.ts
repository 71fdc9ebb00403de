import type { Report } from "../../sheets/reports/report";
import { WorkbookError } from "../problem";
import { stagingName } from "../resultNames";
import { surveyResults } from "../resultSheets";
import { inExcel, throwIfCancelled } from "../run";
import { addedTabs, planBuilds, rescueId, type Build } from "./build";
import { fillSheet } from "./fillSheet";
import { withKeptNotes } from "./keepNotes";
import { recover } from "./recover";
import { takePlace } from "./takePlace";

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** Rows written so far of all rows of the report. */
  readonly onProgress: (done: number, of: number) => void;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes a report so that at every moment the workbook holds either the last good result or the whole new one.
 * A result that stands is kept while the new one is built on a hidden staging sheet, and is overwritten in a single
 * request; its worksheet stays the same, so that the user's formulas that point to it go on working. A failure or a
 * cancel removes what was being built; what even that could not remove, the next run does.
 *
 * @throws WorkbookError `protected` and `workbook-protected` before anything is written; `cancelled`.
 */
export async function writeReport(report: Report, options: WriteOptions): Promise<WrittenSheet[]> {
  await recover();
  const builds = planBuilds(report.sheets, await surveyResults());
  await refuseProtected(builds);
  const withNotes = await withKeptNotes(builds, options.signal);
  try {
    await addBlankSheets(withNotes);
    await fillAll(withNotes, options);
    throwIfCancelled(options.signal);
    await takePlace(withNotes);
  } catch (error) {
    // Where Excel refuses this as well, what it failed of first is what the user is told; the next run cleans up.
    await recover(addedTabs(builds)).catch(() => undefined);
    throw error;
  }
  return report.sheets.map(({ id, name }) => ({ id, name }));
}

async function refuseProtected(builds: readonly Build[]): Promise<void> {
  await inExcel("", async (context) => {
    const { workbook } = context;
    const replaced = builds.flatMap(({ report, rescuedOn }) =>
      rescuedOn === undefined ? [] : [report.name],
    );
    const protections = replaced.map((name) => workbook.worksheets.getItem(name).protection);
    protections.forEach((protection) => protection.load("protected"));
    workbook.protection.load("protected");
    await context.sync();
    if (workbook.protection.protected) throw new WorkbookError({ code: "workbook-protected" });
    const index = protections.findIndex((protection) => protection.protected);
    if (index >= 0) throw new WorkbookError({ code: "protected", sheet: replaced[index]! });
  });
}

/** All sheets come first, blank, so that formulas from one to another find their sheet whatever the order. */
async function addBlankSheets(builds: readonly Build[]): Promise<void> {
  await inExcel("", async (context, attempt) => {
    const { worksheets, names } = context.workbook;
    const add = (tab: string, mark: string): void => {
      if (attempt > 0) {
        // The attempt before may have been performed and only its answer lost.
        worksheets.getItemOrNullObject(tab).delete();
        names.getItemOrNullObject(mark).delete();
      }
      const worksheet = worksheets.add(tab);
      worksheet.visibility = "Hidden";
      names.add(mark, worksheet.getRange("A1")).visible = false;
    };
    for (const { report, builtOn, rescuedOn } of builds) {
      add(builtOn, stagingName(report.id));
      if (rescuedOn !== undefined) add(rescuedOn, stagingName(rescueId(report.id)));
    }
    await context.sync();
  });
}

async function fillAll(builds: readonly Build[], { signal, onProgress }: WriteOptions): Promise<void> {
  const of = builds.reduce(
    (sum, { report }) => sum + report.blocks.reduce((rows, block) => rows + block.cells.length, 0),
    0,
  );
  let done = 0;
  for (const { report, builtOn } of builds) {
    await fillSheet(builtOn, report, signal, (rows) => {
      done += rows;
      onProgress(done, of);
    });
  }
}
