import { join } from "node:path";
import { openHost, type Host } from "../../src/host/node/openHost";

const DIST = join(__dirname, "../../dist/addin");

/** The sample workbook of the product. */
export const SAMPLE = join(__dirname, "../../samples/opsplan-sample.xlsx");

/** Opens a workbook with the shipped bundle of the add-in on Microsoft's client. */
export async function openAddin(file?: string): Promise<Host> {
  return openHost({
    ...(file !== undefined && { file }),
    page: join(DIST, "taskpane.html"),
    functions: { metadata: join(DIST, "functions.json"), namespace: "OPS" },
    console: null,
  });
}

/** The values of a range as a program reads them. */
export async function valuesOf(
  host: Host,
  sheet: string,
  address?: string,
): Promise<(string | number | boolean)[][]> {
  return (await host.evaluate(`
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(${JSON.stringify(sheet)});
      const range = ${address === undefined ? "sheet.getUsedRange()" : `sheet.getRange(${JSON.stringify(address)})`};
      range.load("values");
      await context.sync();
      return range.values;
    });`)) as (string | number | boolean)[][];
}

/** Types into cells as a person does. */
export async function enter(host: Host, sheet: string, address: string, cells: unknown[][]): Promise<void> {
  await host.evaluate(`
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(${JSON.stringify(sheet)}).getRange(${JSON.stringify(address)}).formulas =
        ${JSON.stringify(cells)};
      await context.sync();
    });`);
  await host.idle();
}
