import type { Host } from "../../src/host/node/openHost";
import type { JobId } from "../../src/jobs/jobs";
import type { JobSettings } from "../../src/jobs/jobSettings";
import type { WorkbookState } from "./workbookState";

/** The least that a job needs beside the shop's own orders and ad spend, and what a person types on its results. */
interface JobShop {
  /** A program over `worksheets` that adds the sheets. */
  readonly adds: string;
  readonly settings: JobSettings;
  /** Whether the person has set Excel to calculate on request: sheets with thousands of formulas take the host seconds a run. */
  readonly calculatesOnRequest: boolean;
  /** Of how many requests one meets a fault where not all of them are asked for. */
  readonly oneRequestIn: number;
  /** What a person types into a result, in the row that holds a text. Columns count from 0. */
  readonly types: readonly {
    readonly sheet: string;
    readonly row: string;
    readonly column: number;
    readonly value: string | number;
  }[];
}

const sheet = (name: string, cells: readonly (readonly (string | number)[])[]) => {
  const size = `${cells.length}, ${cells[0]!.length}`;
  return `worksheets.add(${JSON.stringify(name)}).getRangeByIndexes(0, 0, ${size}).formulas = ${JSON.stringify(cells)};`;
};

export const JOB_SHOPS: Readonly<Record<JobId, JobShop>> = {
  accounts: {
    adds: "",
    settings: {},
    oneRequestIn: 1,
    calculatesOnRequest: false,
    types: [{ sheet: "Accounts findings", row: "twelve", column: 5, value: "ask the shop" }],
  },
  plan: {
    adds: "",
    settings: {},
    oneRequestIn: 12,
    calculatesOnRequest: true,
    types: [{ sheet: "Assumptions", row: "Growth", column: 1, value: 0.07 }],
  },
  work: {
    adds: sheet("Staff", [
      ["Name", "Role", "Shop", "Base pay", "Start date"],
      ["Amy", "Customer service", "North", 5000, "2025-01-01"],
    ]),
    settings: {},
    oneRequestIn: 6,
    calculatesOnRequest: true,
    types: [
      { sheet: "Duties", row: "Operating plan of the month", column: 10, value: "with Ben" },
      { sheet: "Shifts", row: "Rest days a person has a week", column: 2, value: 2 },
    ],
  },
  commission: {
    adds: `
      worksheets.getItem("Orders").getRange("F1:F6").values = [["Salesperson"], ["Amy"], ["Ben"], ["Amy"], ["Ben"], ["Amy"]];
      ${sheet("Plans", [
        ["Plan", "Basis", "Mode", "From", "Rate"],
        ["Basic", "net", "marginal", 0, 0.05],
        ["Basic", "net", "marginal", 100, 0.1],
      ])}`,
    settings: {},
    oneRequestIn: 6,
    calculatesOnRequest: false,
    types: [{ sheet: "Commission findings", row: "twelve", column: 5, value: "ask Ben" }],
  },
  agency: {
    adds: sheet("Quotes", [
      ["Agency", "Quote"],
      ["Elm", "Monthly fee 500, 5% of sales"],
      ["Oak", "8% of net sales"],
    ]),
    settings: {},
    oneRequestIn: 24,
    calculatesOnRequest: true,
    types: [{ sheet: "Agency terms", row: "GMV ÷ paid sales", column: 5, value: 1.25 }],
  },
};

/** Adds to a small shop the sheets that a job needs. */
export async function addSheetsOf(job: JobId, host: Host): Promise<void> {
  await host.evaluate(`
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      ${JOB_SHOPS[job].adds}
      await context.sync();
      ${JOB_SHOPS[job].calculatesOnRequest ? `context.application.calculationMode = "Manual";` : ""}
      await context.sync();
    });`);
}

/** Types what a person does on the results of a job. */
export async function typeOnResults(job: JobId, host: Host): Promise<void> {
  await host.evaluate(`
    await Excel.run(async (context) => {
      for (const { sheet, row, column, value } of ${JSON.stringify(JOB_SHOPS[job].types)}) {
        const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
        used.load("values");
        await context.sync();
        used.getCell(used.values.findIndex((cells) => cells.includes(row)), column).values = [[value]];
      }
      await context.sync();
    });`);
  await host.idle();
}

/** Which of the values that a person typed do not stand any more. */
export function typedAndLost(job: JobId, { sheets }: WorkbookState): string[] {
  return JOB_SHOPS[job].types.flatMap(({ sheet, row, column, value }) => {
    const values = sheets.find(({ name }) => name === sheet)?.values as unknown[][] | undefined;
    const stands = values?.find((cells) => cells.includes(row))?.[column];
    return stands === value ? [] : [`${sheet}, ${row}: ${String(stands)} instead of ${value}`];
  });
}
