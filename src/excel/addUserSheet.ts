import type { SheetReport } from "../sheets/reports/report";
import { freeSheetName, surveyResults } from "./resultSheets";
import { inExcel } from "./run";
import { dressSheet } from "./writer/dressSheet";
import { fillSheet } from "./writer/fillSheet";
import { validate } from "./writer/rules";

/**
 * Adds a sheet that is the user's own from then on: it carries no mark, no run writes it again, and it is read as any other.
 * It stands behind the last sheet and is shown; where it cannot be made whole, it is taken away again.
 *
 * @returns the name of its tab, which is another where the wanted one is taken
 */
export async function addUserSheet(sheet: SheetReport): Promise<string> {
  const { sheets } = await surveyResults();
  const tab = freeSheetName(sheet.name, new Set(sheets.map((name) => name.toLowerCase())));
  await inExcel("", async (context, attempt) => {
    // The attempt before may have been performed and only its answer lost.
    if (attempt > 0) context.workbook.worksheets.getItemOrNullObject(tab).delete();
    context.workbook.worksheets.add(tab);
    await context.sync();
  });
  try {
    await fillSheet(tab, sheet, new AbortController().signal, () => undefined);
    await inExcel(tab, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(tab);
      dressSheet(worksheet, sheet);
      worksheet.showGridlines = true;
      sheet.validations?.forEach((validation) => validate(worksheet, validation));
      worksheet.activate();
      worksheet.getRange("A2").select();
      await context.sync();
    });
  } catch (error) {
    await removeSheet(tab).catch(() => undefined); // What it failed of is what the user is told.
    throw error;
  }
  return tab;
}

async function removeSheet(tab: string): Promise<void> {
  await inExcel("", async (context) => {
    context.workbook.worksheets.getItemOrNullObject(tab).delete();
    await context.sync();
  });
}
