import type { SheetReport } from "../../sheets/reports/report";
import { WorkbookError } from "../problem";
import { isStagingName, rescueName, resultName, stagingName } from "../resultNames";
import { surveyResults, type Survey } from "../resultSheets";
import { inExcel } from "../run";
import { addCharts, isNewChart, isOurChart, type AddedChart } from "./addCharts";
import { rescueId, type Build } from "./build";
import { absoluteReference, dressSheet, rangeOf } from "./dressSheet";
import { formatConditionally, validate } from "./rules";
import { extentOf } from "./styleRuns";

/**
 * Lets every new result take its place and every staging sheet go, in one request. Before the first cell of a last result
 * is touched, a copy of it stands under its rescue name, so that a request that fails in the middle can be undone.
 *
 * @throws WorkbookError where the results could not take their place; where Excel failed only after they had, it returns
 */
export async function takePlace(builds: readonly Build[]): Promise<void> {
  try {
    await inExcel(builds[0]?.report.name ?? "", async (context) => {
      const standing = await lookAtStanding(context, builds);
      if (standing === "done") return;
      rescue(context, standing);
      standing.forEach((last) => replace(context, last));
      const added = builds.flatMap((build) => settle(context, build));
      standing.forEach(({ charts }) => removeCharts(charts));
      added.forEach(({ chart, settledName }) => (chart.name = settledName));
      removeStaging(context, builds);
      if (builds[0]) context.workbook.worksheets.getItem(builds[0].report.name).activate();
      await context.sync();
    });
  } catch (error) {
    if (
      !(await surveyResults().then(
        (survey) => haveTakenPlace(survey, builds),
        () => false,
      ))
    )
      throw error;
  }
}

/** Whether all results stand and nothing is left of their building. */
function haveTakenPlace({ marks }: Survey, builds: readonly Build[]): boolean {
  const names = new Set(marks.map(({ name }) => name));
  return builds.every(({ report: { id } }) => names.has(resultName(id)) && !names.has(stagingName(id)));
}

/** A last result that is about to be replaced, as it stands. */
interface Standing {
  readonly build: Build;
  readonly cells: Excel.Range;
  readonly address: string;
  readonly firstCell: Excel.Range;
  readonly charts: readonly Excel.Chart[];
  readonly tables: readonly Excel.Table[];
}

/** `done` where an earlier attempt has brought the results into their places and only its answer was lost. */
async function lookAtStanding(
  context: Excel.RequestContext,
  builds: readonly Build[],
): Promise<readonly Standing[] | "done"> {
  const { worksheets, names } = context.workbook;
  names.load("items/name");
  const asked = builds
    .filter(({ rescuedOn }) => rescuedOn !== undefined)
    .map((build) => {
      const worksheet = worksheets.getItem(build.report.name);
      const { charts, tables, protection } = worksheet;
      const cells = names.getItem(resultName(build.report.id)).getRange();
      const firstCell = cells.getCell(0, 0);
      charts.load("items/name");
      tables.load("items/name");
      protection.load("protected");
      cells.load("address");
      firstCell.load("formulas");
      return { build, charts, tables, protection, cells, firstCell };
    });
  await context.sync();
  if (!names.items.some(({ name }) => isStagingName(name))) return "done";
  return asked.map(({ build, charts, tables, protection, cells, firstCell }) => {
    if (protection.protected) throw new WorkbookError({ code: "protected", sheet: build.report.name });
    const address = cells.address.slice(cells.address.lastIndexOf("!") + 1);
    return { build, cells, address, firstCell, charts: charts.items, tables: tables.items };
  });
}

/** Copies the last results aside. Each is first written to without changing it: a sheet that was protected just now refuses here. */
function rescue(
  { workbook: { worksheets, names } }: Excel.RequestContext,
  standing: readonly Standing[],
): void {
  for (const { firstCell } of standing) firstCell.formulas = firstCell.formulas;
  for (const { build, cells, address } of standing) {
    const copy = worksheets.getItem(build.rescuedOn!).getRange(address);
    copy.copyFrom(cells);
    names.getItemOrNullObject(rescueName(build.report.id)).delete();
    names.add(rescueName(build.report.id), copy).visible = false;
  }
}

/** Puts the new cells where the last result was. */
function replace({ workbook: { worksheets } }: Excel.RequestContext, last: Standing): void {
  const { report, builtOn } = last.build;
  const area = extentOf(report);
  last.tables
    .filter(({ name }) => report.tables?.some((own) => own.name === name))
    .forEach((table) => table.convertToRange());
  last.charts.filter(({ name }) => isNewChart(name)).forEach((chart) => chart.delete());
  last.cells.unmerge();
  last.cells.clear();
  last.cells.conditionalFormats.clearAll();
  last.cells.dataValidation.clear();
  rangeOf(worksheets.getItem(report.name), area).copyFrom(rangeOf(worksheets.getItem(builtOn), area));
}

/** Marks a result and gives its sheet what copied cells do not bring along. */
function settle({ workbook: { worksheets, names } }: Excel.RequestContext, { report }: Build): AddedChart[] {
  const worksheet = worksheets.getItem(report.name);
  names.getItemOrNullObject(resultName(report.id)).delete();
  names.add(resultName(report.id), `=${absoluteReference(report.name, extentOf(report))}`).visible = false;
  const extent = rangeOf(worksheet, extentOf(report));
  extent.conditionalFormats.clearAll();
  extent.dataValidation.clear();
  report.validations?.forEach((validation) => validate(worksheet, validation));
  report.conditionalFormats?.forEach((format) => formatConditionally(worksheet, format));
  worksheet.visibility = "Visible";
  dressSheet(worksheet, report);
  addTables(worksheet, report);
  return addCharts(worksheet, report);
}

/** The last result's charts go when the new ones are all there. */
function removeCharts(charts: readonly Excel.Chart[]): void {
  charts.filter(({ name }) => isOurChart(name) && !isNewChart(name)).forEach((chart) => chart.delete());
}

function removeStaging(
  { workbook: { worksheets, names } }: Excel.RequestContext,
  builds: readonly Build[],
): void {
  builds.forEach(({ report }) => names.getItemOrNullObject(rescueName(report.id)).delete());
  for (const { report, builtOn, rescuedOn } of builds) {
    names.getItem(stagingName(report.id)).delete();
    if (rescuedOn === undefined) continue;
    names.getItem(stagingName(rescueId(report.id))).delete();
    worksheets.getItem(builtOn).delete();
    worksheets.getItem(rescuedOn).delete();
  }
}

function addTables(worksheet: Excel.Worksheet, sheet: SheetReport): void {
  for (const { name, area, style } of sheet.tables ?? []) {
    const table = worksheet.tables.add(rangeOf(worksheet, area), true);
    table.name = name;
    if (style) table.style = style;
  }
}
