import { isResultName, resultName } from "./resultNames";
import { refersTo } from "./reader";
import { inExcel } from "./run";
import { cutText } from "./writer/plainText";

/** A name item that OpsPlan made, with the tab it points into; none where that sheet was deleted. */
export interface Mark {
  readonly name: string;
  readonly sheet: string | undefined;
}

/** The sheets of a workbook and which of them OpsPlan made. */
export interface Survey {
  /** Every tab, hidden ones too, in order. */
  readonly sheets: readonly string[];
  readonly marks: readonly Mark[];
}

/** Looks through the workbook's sheets and names. */
export async function surveyResults(): Promise<Survey> {
  return inExcel("", async (context) => survey(context));
}

/** The same inside a batch that goes on with what it finds. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const marks = names.items
    .filter(({ name }) => isResultName(name))
    .map(({ name, formula }) => ({ name, sheet: sheets.find((sheet) => refersTo(String(formula), sheet)) }));
  return { sheets, marks };
}

/**
 * The tab each result will have: the one its last run made, however the user has renamed it since, else the wanted
 * name, made unlike the name of any sheet of the user's. Reports need it before they are written, for the formulas
 * that point from one result sheet to another.
 */
export async function resultSheetNames(
  wanted: readonly { readonly id: string; readonly name: string }[],
): Promise<ReadonlyMap<string, string>> {
  const { sheets, marks } = await surveyResults();
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const names = new Map<string, string>();
  for (const { id, name } of wanted) {
    const own = marks.find((mark) => mark.name === resultName(id));
    const chosen = own?.sheet ?? freeSheetName(name, taken);
    taken.add(chosen.toLowerCase());
    names.set(id, chosen);
  }
  return names;
}

const LONGEST_SHEET_NAME = 31;

/**
 * A name for a sheet that no other sheet has.
 *
 * @param taken the names of all sheets in small letters
 * @example freeSheetName("Payouts", new Set(["payouts"])) // "Payouts (2)"
 */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = cutText(wanted, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
