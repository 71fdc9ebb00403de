import { isStagingName, rescuedResult, resultId } from "../resultNames";
import { survey, type Mark } from "../resultSheets";
import { inExcel } from "../run";
import { isNewChart, isOurChart, settledChartName } from "./addCharts";

/**
 * Puts the workbook in order after a run that broke off, its own or an earlier one that was closed in the middle: a last
 * good result that was about to be replaced is put back, and every staging sheet goes.
 *
 * @param added the tabs that the run which broke off added, for those that it could not mark any more
 */
export async function recover(added: readonly string[] = []): Promise<void> {
  await inExcel("", async (context) => {
    const { sheets, marks } = await survey(context);
    const staging = marks.filter(({ name }) => isStagingName(name));
    const results = new Set(marks.filter(({ name }) => !isStagingName(name)).map(({ sheet }) => sheet));
    const left = new Set([
      ...staging.map(({ sheet }) => sheet),
      ...added.filter((tab) => sheets.includes(tab)),
    ]);
    if (staging.length === 0 && left.size === 0) return;
    await makeWhole(context, resultsOf(marks));
    const { worksheets, names } = context.workbook;
    for (const tab of left) {
      if (tab !== undefined && !results.has(tab)) worksheets.getItemOrNullObject(tab).delete();
    }
    staging.forEach(({ name }) => names.getItemOrNullObject(name).delete());
    await context.sync();
  });
}

/** A result sheet in a workbook in which a run broke off. */
interface Result {
  readonly mark: string;
  readonly sheet: string;
  /** The name of the copy that is the good one; none where the result on the sheet is. */
  readonly rescue: string | undefined;
}

function resultsOf(marks: readonly Mark[]): Result[] {
  return marks.flatMap(({ name, sheet }) => {
    if (isStagingName(name) || sheet === undefined) return [];
    const copy = marks.find(
      (mark) => rescuedResult(mark.name) === resultId(name) && mark.sheet !== undefined,
    );
    return [{ mark: name, sheet, rescue: copy?.name }];
  });
}

/** Asks for every result to be whole when the next request is answered: the last one or the new one, with its own charts. */
async function makeWhole(context: Excel.RequestContext, results: readonly Result[]): Promise<void> {
  const { worksheets, names } = context.workbook;
  const found = results.map(({ mark, sheet, rescue }) => {
    const { charts } = worksheets.getItem(sheet);
    charts.load("items/name");
    const copy = rescue === undefined ? undefined : names.getItem(rescue).getRange();
    copy?.load("address");
    return { mark, sheet, charts, copy };
  });
  await context.sync();
  for (const { mark, sheet, charts, copy } of found) {
    const added = charts.items.filter(({ name }) => isNewChart(name));
    if (copy) {
      added.forEach((chart) => chart.delete());
      putBack(context, mark, sheet, copy);
    } else if (added.length > 0) {
      charts.items
        .filter(({ name }) => isOurChart(name) && !isNewChart(name))
        .forEach((chart) => chart.delete());
      added.forEach((chart) => (chart.name = settledChartName(chart.name)));
    }
  }
}

function putBack(
  { workbook: { worksheets, names } }: Excel.RequestContext,
  mark: string,
  sheet: string,
  copy: Excel.Range,
): void {
  const present = names.getItem(mark).getRange();
  present.unmerge();
  present.clear();
  const place = worksheets.getItem(sheet).getRange(copy.address.slice(copy.address.lastIndexOf("!") + 1));
  place.copyFrom(copy);
  names.getItem(mark).delete();
  names.add(mark, place).visible = false;
}
