import { workbookDoor } from "../../src/excel/door";
import { WorkbookError } from "../../src/excel/problem";
import type { Host } from "../../src/host/node/openHost";
import { isJobId, JOBS, startJob } from "../../src/jobs/jobs";
import { openFaultyExcel } from "./faultyExcel";
import { addSheetsOf, JOB_SHOPS } from "./jobShops";
import { fillShop } from "./shop";
import { leftovers, readState } from "./workbookState";

/** Microsoft's client refuses every member that came with a later requirement set than Excel has. */
describe.each(Object.keys(JOBS).filter(isJobId))("%s in an older Excel", (job) => {
  let host: Host;
  afterEach(() => host.close());

  const run = () =>
    startJob(job, JOB_SHOPS[job].settings, {
      door: workbookDoor,
      language: "en",
      now: new Date(Date.UTC(2026, 6, 1)),
      signal: new AbortController().signal,
      progress: () => undefined,
    });

  it("is done whole with ExcelApi 1.9, a second time too", async () => {
    host = await openFaultyExcel({ requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1" } });
    await fillShop(host);
    await addSheetsOf(job, host);
    const { written } = await run();
    expect((await run()).written.length).toBeGreaterThan(0);
    const state = await readState(host);
    expect(state.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(written.map(({ name }) => name)),
    );
    expect(leftovers(state)).toEqual([]);
  }, 300_000);

  it("says below what is too old, and writes nothing", async () => {
    host = await openFaultyExcel({ requirementSets: { ExcelApi: "1.8" } });
    const thrown: unknown = await run().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(WorkbookError);
    expect((thrown as WorkbookError).problem).toEqual({ code: "excel-too-old", detail: "ExcelApi 1.9" });
  });
});
