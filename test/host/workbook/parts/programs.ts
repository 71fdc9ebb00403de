import { openHost, type Host } from "../../../../src/host/node/openHost";

/** An Office.js program, the body of `Excel.run`, and what it gives: as a person would write and read it. */
export interface Program {
  readonly says: string;
  readonly code: string;
  readonly gives: unknown;
}

/** The sheet on which programs run: sales of three months in A1:C4, or blank. */
export const SALES = `
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C4").values = [["Month", "Shop", "Amount"], ["Jan", "A", 30], ["Feb", "B", 10], ["Mar", "A", 20]];
`;

export const SALES_TABLE = `${SALES}
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Sales";
`;

/** Runs programs, each in a workbook of its own, through Microsoft's client. */
export function describePrograms(name: string, programs: readonly Program[]): void {
  describe(name, () => {
    it.each(programs.map((program) => [program.says, program] as const))(
      "%s",
      async (_says, { code, gives }) => {
        expect(await runProgram(code)).toEqual(gives);
      },
    );
  });
}

/**
 * What a program gives; of an error its code, as `error: <code>`. A list of events that it gives holds all that were told
 * of what it did.
 */
async function runProgram(code: string): Promise<unknown> {
  const host: Host = await openHost({ console: null });
  try {
    const given = await host.evaluate(`
      return Excel.run(async (context) => {
        const at = async (address) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
          range.load("values");
          await context.sync();
          return range.values.length === 1 && range.values[0].length === 1 ? range.values[0][0] : range.values;
        };
        const load = async (object, names) => { object.load(names); await context.sync(); return object.toJSON(); };
        ${code}
      }).catch((error) => "error: " + (error.code ?? error.message));
    `);
    await host.idle();
    return given;
  } finally {
    host.close();
  }
}
