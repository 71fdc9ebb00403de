import { isResultName, isStagingName, resultName } from "./resultNames";
import { refersTo } from "./reader";
import { inExcel } from "./run";

/** A result sheet that stands in the workbook: its tab's present name and the name item that marks it. */
export interface ResultSheet {
  readonly markName: string;
  readonly sheet: string;
}

/** Every sheet that OpsPlan made, staging sheets of a run that was cut off among them. */
export async function findResultSheets(): Promise<ResultSheet[]> {
  return inExcel("", async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();
    return names.items
      .filter((item) => isResultName(item.name))
      .flatMap((item) => {
        const sheet = worksheets.items.find((worksheet) => refersTo(String(item.formula), worksheet.name));
        return sheet ? [{ markName: item.name, sheet: sheet.name }] : [];
      });
  });
}

/**
 * The tab each result will have: the one its last run made, however the user has renamed it since, else the wanted
 * name, made unlike the name of any sheet of the user's. Reports need it before they are written, for the formulas
 * that point from one result sheet to another.
 */
export async function resultSheetNames(
  wanted: readonly { readonly id: string; readonly name: string }[],
): Promise<ReadonlyMap<string, string>> {
  const standing = await findResultSheets();
  const taken = new Set(await sheetNames());
  const names = new Map<string, string>();
  for (const { id, name } of wanted) {
    const own = standing.find((result) => result.markName === resultName(id));
    const chosen = own?.sheet ?? freeName(name, taken);
    taken.add(chosen.toLowerCase());
    names.set(id, chosen);
  }
  return names;
}

/** Deletes staging sheets that an interrupted run left behind. */
export async function removeStaging(): Promise<void> {
  const left = (await findResultSheets()).filter((result) => isStagingName(result.markName));
  if (left.length === 0) return;
  await inExcel("", async (context) => {
    for (const { markName, sheet } of left) {
      context.workbook.worksheets.getItemOrNullObject(sheet).delete();
      context.workbook.names.getItemOrNullObject(markName).delete();
    }
    await context.sync();
  });
}

async function sheetNames(): Promise<string[]> {
  return inExcel("", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((worksheet) => worksheet.name.toLowerCase());
  });
}

const LONGEST_SHEET_NAME = 31;

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
