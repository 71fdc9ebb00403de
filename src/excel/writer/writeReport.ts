import type { Report, SheetReport } from "../../sheets/reports/report";
import { WorkbookError } from "../problem";
import { inExcel, throwIfCancelled, type OnRetry } from "../run";
import { resultName, stagingName } from "../resultNames";
import { findResultSheets, removeStaging } from "../resultSheets";
import { addCharts, isOurChart } from "./addCharts";
import { absoluteReference, dressSheet, fillSheet, rangeOf } from "./fillSheet";
import { withKeptNotes } from "./keepNotes";
import { extentOf } from "./styleRuns";

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** Rows written so far of all rows of the report. */
  readonly onProgress: (done: number, of: number) => void;
  readonly onRetry?: OnRetry;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/** A sheet of the report with the worksheet it is built on. */
interface Build {
  readonly report: SheetReport;
  /** The tab's name while it is built. */
  readonly builtOn: string;
  /** There is a last good result, which stays until this one is whole. */
  readonly replaces: boolean;
}

/**
 * Writes a report so that at every moment the workbook holds either the last good result or the whole new one.
 * A result that stands is kept while the new one is built on a hidden staging sheet, and is overwritten in a single
 * request; its worksheet stays the same, so that the user's formulas that point to it go on working. A failure or a
 * cancel removes what was being built.
 *
 * @throws WorkbookError `protected` before anything is written when a result sheet is protected; `cancelled`.
 */
export async function writeReport(report: Report, options: WriteOptions): Promise<WrittenSheet[]> {
  await removeStaging();
  const standing = await findResultSheets();
  const builds = report.sheets.map((sheet): Build => {
    const replaces = standing.some((result) => result.markName === resultName(sheet.id));
    return { report: sheet, replaces, builtOn: replaces ? stagingTab(sheet.id) : sheet.name };
  });
  await refuseProtected(builds);
  const withNotes = await withKeptNotes(builds);
  try {
    await addBlankSheets(withNotes);
    await fillAll(withNotes, options);
    throwIfCancelled(options.signal);
    await takePlace(withNotes, options.onRetry);
  } catch (error) {
    await removeStaging();
    throw error;
  }
  return report.sheets.map(({ id, name }) => ({ id, name }));
}

function stagingTab(id: string): string {
  return `OpsPlan … ${id}`.slice(0, 31);
}

async function refuseProtected(builds: readonly Build[]): Promise<void> {
  await inExcel("", async (context) => {
    const replaced = builds.filter((build) => build.replaces).map((build) => build.report.name);
    const protections = replaced.map((name) => context.workbook.worksheets.getItem(name).protection);
    protections.forEach((protection) => protection.load("protected"));
    await context.sync();
    const index = protections.findIndex((protection) => protection.protected);
    if (index >= 0) throw new WorkbookError({ code: "protected", sheet: replaced[index]! });
  });
}

/** All sheets come first, blank, so that formulas from one to another find their sheet whatever the order. */
async function addBlankSheets(builds: readonly Build[]): Promise<void> {
  await inExcel("", async (context) => {
    for (const { report, builtOn, replaces } of builds) {
      const worksheet = context.workbook.worksheets.add(builtOn);
      if (replaces) worksheet.visibility = "Hidden";
      const mark = context.workbook.names.add(stagingName(report.id), worksheet.getRange("A1"));
      mark.visible = false;
    }
    await context.sync();
  });
}

async function fillAll(builds: readonly Build[], options: WriteOptions): Promise<void> {
  const of = builds.reduce(
    (sum, { report }) => sum + report.blocks.reduce((rows, block) => rows + block.cells.length, 0),
    0,
  );
  let done = 0;
  for (const { report, builtOn } of builds) {
    await inExcel(
      builtOn,
      async (context) => {
        const worksheet = context.workbook.worksheets.getItem(builtOn);
        await fillSheet(context, worksheet, report, options.signal, (rows) => {
          done += rows;
          options.onProgress(Math.min(done, of), of);
        });
      },
      options.onRetry,
    );
  }
}

/** One request: every new result takes its place, every staging sheet goes. */
async function takePlace(builds: readonly Build[], onRetry?: OnRetry): Promise<void> {
  await inExcel(
    builds[0]?.report.name ?? "",
    async (context) => {
      const { worksheets, names } = context.workbook;
      const standing = builds.filter((build) => build.replaces);
      const charts = standing.map(({ report }) => worksheets.getItem(report.name).charts);
      const tables = standing.map(({ report }) => worksheets.getItem(report.name).tables);
      charts.forEach((collection) => collection.load("items/name"));
      tables.forEach((collection) => collection.load("items/name"));
      const marks = standing.map(({ report }) => names.getItem(resultName(report.id)).getRangeOrNullObject());
      marks.forEach((range) => range.load("address"));
      await context.sync();

      standing.forEach(({ report, builtOn }, index) => {
        const worksheet = worksheets.getItem(report.name);
        charts[index]!.items.filter((chart) => isOurChart(chart.name)).forEach((chart) => chart.delete());
        tables[index]!.items.filter((table) => report.tables?.some((own) => own.name === table.name)).forEach(
          (table) => table.convertToRange(),
        );
        const old = marks[index]!;
        if (!old.isNullObject) {
          old.unmerge();
          old.clear();
          old.conditionalFormats.clearAll();
          old.dataValidation.clear();
        }
        const area = extentOf(report);
        rangeOf(worksheet, area).copyFrom(rangeOf(worksheets.getItem(builtOn), area));
        worksheets.getItem(builtOn).delete();
        names.getItem(stagingName(report.id)).delete();
        names.getItem(resultName(report.id)).delete();
      });
      for (const { report, replaces } of builds) {
        const worksheet = worksheets.getItem(report.name);
        if (!replaces) names.getItem(stagingName(report.id)).delete();
        names.add(resultName(report.id), `=${absoluteReference(report.name, extentOf(report))}`).visible =
          false;
        dressSheet(worksheet, report);
        addTables(worksheet, report);
        addCharts(worksheet, report);
      }
      if (builds[0]) worksheets.getItem(builds[0].report.name).activate();
      await context.sync();
    },
    onRetry,
  );
}

function addTables(worksheet: Excel.Worksheet, sheet: SheetReport): void {
  for (const { name, area, style } of sheet.tables ?? []) {
    const table = worksheet.tables.add(rangeOf(worksheet, area), true);
    table.name = name;
    if (style) table.style = style;
  }
}
