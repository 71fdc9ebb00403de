import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addUserSheet } from "../../src/excel/addUserSheet";
import { lookAtCells, onSelection, readArea, selectedCell } from "../../src/excel/cells";
import { convertFunctions } from "../../src/excel/convertFunctions";
import { insertSheets } from "../../src/excel/insertSheets";
import { WorkbookError } from "../../src/excel/problem";
import { select, selection } from "../../src/excel/selection";
import type { Host } from "../../src/host/node/openHost";
import { DEFAULT_REQUIREMENT_SETS } from "../../src/host/wire/requirementSets";
import { isJobId, JOBS, startJob, type JobId } from "../../src/jobs/jobs";
import { explainSelection } from "../../src/jobs/why";
import { templateSheet } from "../../src/sheets/templates/templateSheet";
import { hurryTimers, openFaultyExcel } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { addSheetsOf, JOB_SHOPS } from "./jobShops";
import { fillShop } from "./shop";
import { leftovers, readState } from "./workbookState";

const EVERY_JOB = Object.keys(JOBS).filter(isJobId);
const OLDEST = 9;
const SINCE = { spills: 12, insertedSheets: 13 };
const NEWEST = Number(DEFAULT_REQUIREMENT_SETS.ExcelApi!.split(".")[1]);
const EVERY_SET = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index);

let host: Host;

const open = async (minor: number): Promise<void> => {
  host = await openFaultyExcel({ requirementSets: { ExcelApi: `1.${minor}`, SharedRuntime: "1.1" } });
};

const run = (job: JobId) => startJob(job, JOB_SHOPS[job].settings, jobContext());

const problemOf = async (work: () => Promise<unknown>): Promise<unknown> => {
  const thrown: unknown = await work().catch((error: unknown) => error);
  return thrown instanceof WorkbookError ? thrown.problem : thrown;
};

const tooOld = (minor: number) => ({ code: "excel-too-old", detail: `ExcelApi 1.${minor}` });

/** Excel refuses every member that came with a later requirement set than it has, and so does the host. */
describe("an older Excel", () => {
  afterEach(() => host.close());

  it.each(EVERY_JOB)(
    "has %s done whole with ExcelApi 1.9, a second time too",
    async (job) => {
      await open(OLDEST);
      await fillShop(host);
      await addSheetsOf(job, host);
      const { written } = await run(job);
      expect((await run(job)).written.length).toBeGreaterThan(0);
      const state = await readState(host);
      expect(state.sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(written.map(({ name }) => name)),
      );
      expect(leftovers(state)).toEqual([]);
    },
    300_000,
  );

  it("says below ExcelApi 1.9 what is too old, and no job writes anything", async () => {
    await open(OLDEST - 1);
    for (const job of EVERY_JOB)
      expect([job, await problemOf(() => run(job))]).toEqual([job, tooOld(OLDEST)]);
    expect((await readState(host)).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe.each(EVERY_SET)("Excel with ExcelApi 1.%i", (minor) => {
  let restoreTimers: () => void;
  beforeAll(async () => {
    await open(minor);
    restoreTimers = hurryTimers();
    await fillShop(host);
  });
  afterAll(() => {
    restoreTimers();
    host.close();
  });

  it("runs the accounts, explains what is selected and adds a sheet to fill in", async () => {
    expect((await run("accounts")).written.map(({ name }) => name)).toEqual([
      "Monthly accounts",
      "Accounts findings",
    ]);
    const { sheets } = await readState(host);
    expect(sheets.find(({ name }) => name === "Monthly accounts")?.charts.length).toBeGreaterThan(0);

    let tell = (): void => undefined;
    const told = new Promise<void>((resolve) => (tell = resolve));
    const stop = await onSelection(() => tell());
    await select("Orders", "D3");
    await told;
    stop();
    expect(await selection()).toEqual({ sheet: "Orders", address: "D3" });
    const why = await explainSelection({ selectedCell, lookAtCells, readArea }, "en");
    expect([why.origin, why.formula, why.shown]).toEqual(["own", "=50+0.5", "50.50"]);

    expect(await addUserSheet(templateSheet("targets", "en"))).toBe("Sales targets");
  });

  it(`turns functions into values ${minor < SINCE.spills ? "not at all" : "with all that they spill"}`, async () => {
    await host.evaluate(`
      /**
       * @customfunction OPS.TWO
       * @returns {number[][]}
       */
      function two() { return [[1], [2]]; }`);
    await host.evaluate(`await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ads").getRange("F1").formulas = [["=OPS.TWO()"]];
      await context.sync();
    });`);
    await host.idle();
    const formulas = () =>
      host.evaluate(`return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Ads").getRange("F1:F2").load("formulas");
        await context.sync();
        return range.formulas.flat();
      });`);
    if (minor < SINCE.spills) {
      const before = await formulas();
      expect(await problemOf(() => convertFunctions("workbook"))).toEqual(tooOld(SINCE.spills));
      expect(await formulas()).toEqual(before);
    } else {
      expect(await convertFunctions("workbook")).toEqual({ formulas: 1, left: 0 });
      expect(await formulas()).toEqual([1, 2]);
    }
  });

  it(`inserts ${minor < SINCE.insertedSheets ? "no sheets of a file, and says what is too old" : "the sheets of a file"}`, async () => {
    const own = (await readState(host)).sheets.map(({ name }) => name);
    const folder = mkdtempSync(join(tmpdir(), "opsplan-"));
    try {
      await host.save(join(folder, "own.xlsx"));
      const inserting = () => insertSheets(readFileSync(join(folder, "own.xlsx")));
      if (minor < SINCE.insertedSheets)
        expect(await problemOf(inserting)).toEqual(tooOld(SINCE.insertedSheets));
      else expect(await inserting()).toEqual(own.map((name) => `${name} (2)`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
