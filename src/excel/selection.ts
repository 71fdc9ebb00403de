import { inExcel } from "./run";

/** Shows a cell or range to the user. `address` as a formula writes it: `'訂單'!C2`. */
export async function select(sheet: string, address: string): Promise<void> {
  await inExcel(sheet, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** What is selected now: the sheet and the address without it. */
export async function selection(): Promise<{ sheet: string; address: string }> {
  return inExcel("", async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, address: range.address.slice(range.address.lastIndexOf("!") + 1) };
  });
}
