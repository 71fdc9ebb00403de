import { WorkbookError } from "./problem";
import { inExcel } from "./run";

/**
 * Refuses a workbook that counts its days from 1904, as old workbooks from a Mac do: Excel hands over its dates as days
 * since then, and each would be taken for a day four years and a day earlier.
 *
 * @throws WorkbookError `days-from-1904`
 */
export async function refuseDaysFrom1904(): Promise<void> {
  await inExcel("", async (context) => {
    // Day 1462 where Excel counts from 1900.
    const firstDay = context.workbook.functions.date(1904, 1, 1).load("value");
    await context.sync();
    if (firstDay.value === 0) throw new WorkbookError({ code: "days-from-1904" });
  });
}
