import { fillCells } from "../../src/excel/fillCells";
import { WorkbookError } from "../../src/excel/problem";
import type { Host } from "../../src/host/node/openHost";
import { openFaultyExcel } from "./faultyExcel";

type Batch = (context: unknown) => Promise<unknown>;
interface RunOptions {
  readonly mergeUndoGroup?: boolean;
}
interface ExcelRuns {
  run(options: RunOptions, batch: Batch): Promise<unknown>;
}

/** The tested client does not know the option of ExcelApi 1.20 and leaves it out: its refusal is put before it here. */
describe("an Excel that can merge what is done into one step of undo", () => {
  const globals = globalThis as { Excel?: ExcelRuns };
  let host: Host;
  let excel: ExcelRuns;
  beforeEach(async () => {
    host = await openFaultyExcel({ requirementSets: { ExcelApi: "1.20", SharedRuntime: "1.1" } });
    excel = globals.Excel!;
    await host.evaluate(`await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Assumptions");
      sheet.getRange("A1:B1").values = [["Growth", 0.05]];
      context.workbook.names.add("_OpsPlan.plan.assumptions", sheet.getRange("A1:B1"));
      await context.sync();
    });`);
  });
  afterEach(() => host.close());

  const growth = async () =>
    host.evaluate(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Assumptions").getRange("B1").load("values");
      await context.sync();
      return range.values[0][0];
    });`);

  const fill = () => fillCells("Assumptions", [{ row: 0, column: 1, value: 0.07 }]);

  /** What Excel does where it is asked to merge; the runs that asked for it. */
  const whereMergedRuns = (merged: (batch: Batch) => Promise<unknown>): RunOptions[] => {
    const asked: RunOptions[] = [];
    globals.Excel = {
      run: (options, batch) => {
        asked.push(options);
        return options.mergeUndoGroup ? merged(batch) : excel.run(options, batch);
      },
    };
    return asked;
  };

  it("is asked for one step", async () => {
    const asked = whereMergedRuns((batch) => excel.run({}, batch));
    await fill();
    expect(await growth()).toBe(0.07);
    expect(asked.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([true]);
  });

  it.each(["UndoNotSupported", "GeneralException"])(
    "has it done in several steps where it refuses with %s, before it has done anything or after",
    async (code) => {
      const refusal = Object.assign(new Error("Undo is not supported here."), { code });
      whereMergedRuns(() => Promise.reject(refusal));
      await fill();
      expect(await growth()).toBe(0.07);
      whereMergedRuns(async (batch) => {
        await excel.run({}, batch);
        throw refusal;
      });
      await fillCells("Assumptions", [{ row: 0, column: 1, value: 0.09 }]);
      expect(await growth()).toBe(0.09);
    },
  );

  it("says what else is wrong at once: a sheet that OpsPlan did not make is not written", async () => {
    const asked = whereMergedRuns((batch) => excel.run({}, batch));
    const thrown: unknown = await fillCells("Sheet1", [{ row: 0, column: 0, value: 1 }]).catch(
      (error: unknown) => error,
    );
    expect(thrown).toEqual(new WorkbookError({ code: "sheet-missing", sheet: "Sheet1" }));
    expect(asked).toHaveLength(1);
  });
});
