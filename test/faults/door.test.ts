import { getEventListeners } from "node:events";
import { WorkbookError } from "../../src/excel/problem";
import type { Edit, Fault } from "../../src/host/faults/fault";
import type { Host, HostOptions } from "../../src/host/node/openHost";
import { accountsJob, type AccountsJobJson } from "../../src/jobs/accounts";
import type { JobContext, Progress } from "../../src/jobs/job";
import { runJob, type JobOutcome } from "../../src/jobs/runJob";
import { hurryTimers, openFaultyExcel } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { fillShop } from "./shop";
import { leftovers, ownOf, readState, resultsOf } from "./workbookState";

describe("the door to a misbehaving Excel", () => {
  let host: Host;
  let restoreTimers: () => void;
  let said: Progress[];

  const open = async (options: HostOptions = {}): Promise<void> => {
    host = await openFaultyExcel(options);
    restoreTimers = hurryTimers();
    said = [];
    await fillShop(host);
  };
  afterEach(() => {
    restoreTimers();
    host.close();
  });

  const context = (signal = new AbortController().signal): JobContext =>
    jobContext({ signal, progress: (progress) => said.push(progress) });

  const run = (faults: readonly Fault[] = [], signal?: AbortSignal): Promise<JobOutcome<AccountsJobJson>> => {
    host.faults.set(faults);
    return runJob(accountsJob, {}, context(signal));
  };

  const problemOf = async (running: Promise<unknown>): Promise<unknown> => {
    const thrown: unknown = await running.catch((error: unknown) => error);
    return thrown instanceof WorkbookError ? thrown.problem : thrown;
  };

  /** Runs the job; the user edits when it has begun to read the orders. */
  const runWhileEdited = (edit: Edit): Promise<unknown> => {
    host.faults.set([]);
    let edited = false;
    const progress = ({ text }: Progress): void => {
      if (edited || !text.includes("Orders")) return;
      edited = true;
      host.faults.set([{ kind: "edit", at: 1, edit }]);
    };
    return problemOf(runJob(accountsJob, {}, { ...context(), progress }));
  };

  it("says that a sheet changed while it was read, and writes nothing", async () => {
    await open();
    await run();
    const last = resultsOf(await readState(host));
    const edits: readonly Edit[] = [
      { does: "type", sheet: "Orders", address: "D2", cells: [[999]] },
      { does: "sort", sheet: "Orders", address: "A2:E6", by: 3 },
    ];
    for (const edit of edits) {
      expect([edit.does, await runWhileEdited(edit)]).toEqual([
        edit.does,
        { code: "sheet-changed", sheet: "Orders" },
      ]);
    }
    const state = await readState(host);
    expect(resultsOf(state)).toBe(last);
    expect((await run()).json.totals.find(({ period }) => period === "all")?.gross).toBe("1136.75");
  });

  it("says which sheet was renamed while it was read", async () => {
    await open();
    expect(await runWhileEdited({ does: "rename", sheet: "Orders", to: "Sales" })).toEqual({
      code: "sheet-missing",
      sheet: "Orders",
    });
  });

  it("says which sheet was deleted while it was read, and writes nothing", async () => {
    await open();
    expect(await runWhileEdited({ does: "delete", sheet: "Orders" })).toEqual({
      code: "sheet-missing",
      sheet: "Orders",
    });
    const { sheets } = await readState(host);
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Ads", "Private"]);
  });

  it.each<Edit>([
    { does: "delete", sheet: "Monthly accounts" },
    { does: "rename", sheet: "Monthly accounts", to: "Kept" },
    { does: "protect", sheet: "Monthly accounts" },
  ])(
    "leaves what was done to the last result just before the new one takes its place: $does",
    async (edit) => {
      await open();
      await run();
      const own = ownOf(await readState(host));
      const problem = await problemOf(run([{ kind: "edit", at: { naming: "CopyFrom" }, edit }]));
      expect(problem).toMatchObject(
        edit.does === "protect"
          ? { code: "protected" }
          : { code: "sheet-missing", sheet: "Monthly accounts" },
      );
      const state = await readState(host);
      expect([ownOf(state), leftovers(state)]).toEqual([own, []]);
      const names = state.sheets.map(({ name }) => name);
      expect(names.includes("Monthly accounts")).toBe(edit.does === "protect");
      expect(names.includes("Kept")).toBe(edit.does === "rename");
      const lift: Edit = { does: "unprotect", sheet: "Monthly accounts" };
      const { written } = await run(edit.does === "protect" ? [{ kind: "edit", at: 1, edit: lift }] : []);
      expect(written.map(({ name }) => name)).toEqual([
        edit.does === "rename" ? "Kept" : "Monthly accounts",
        "Accounts findings",
      ]);
    },
  );

  it("refuses a protected result sheet before it writes, and works again when the protection is lifted", async () => {
    await open();
    const { written } = await run();
    const protect = (does: "protect" | "unprotect"): Fault => ({
      kind: "edit",
      at: 1,
      edit: { does, sheet: written[0]!.name },
    });
    said = [];
    expect(await problemOf(run([protect("protect")]))).toEqual({
      code: "protected",
      sheet: "Monthly accounts",
    });
    expect(said.filter(({ text, done = 0 }) => text.startsWith("Writing") && done > 0)).toEqual([]);
    expect(leftovers(await readState(host))).toEqual([]);
    expect((await run([protect("unprotect")])).written).toHaveLength(2);
  });

  it("says that the structure of the workbook is protected, and leaves everything as it was", async () => {
    await open();
    await host.evaluate(`await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });`);
    const before = await readState(host);
    expect(await problemOf(run())).toEqual({ code: "workbook-protected" });
    expect(await readState(host)).toEqual(before);
  });

  it("tries again while Excel is busy, says so, and gives up after three times", async () => {
    await open();
    await run([{ kind: "transport", at: { from: 5, to: 6 }, status: 429, code: "ActivityLimitReached" }]);
    expect(said.filter(({ text }) => text === "Excel is busy. Trying again…")).toHaveLength(2);
    expect(
      await problemOf(run([{ kind: "error", at: { from: 5 }, code: "InvalidOperationInCellEditMode" }])),
    ).toEqual({
      code: "cell-being-edited",
    });
    expect(said.filter(({ text }) => text.startsWith("A cell is being edited"))).toHaveLength(3);
  });

  it("reads in smaller blocks where a large read gives nothing, and says when a single row is too large", async () => {
    await open();
    const expected = (await run()).json;
    expect((await run([{ kind: "nullReads", cells: 10 }])).json).toEqual(expected);
    expect(await problemOf(run([{ kind: "nullReads", cells: 1 }]))).toMatchObject({ code: "too-large" });
  });

  it("keeps under the payload limit both ways, and writes in smaller pieces where one is refused", async () => {
    await open();
    expect((await run([{ kind: "payload" }])).written).toHaveLength(2);
    const last = resultsOf(await readState(host));
    await run([{ kind: "payload", bytes: 120_000 }]);
    expect(resultsOf(await readState(host))).toBe(last);
  });

  it("does not mind an answer that comes late or twice", async () => {
    await open();
    await run([{ kind: "twice" }, { kind: "late", milliseconds: 1 }]);
    expect(leftovers(await readState(host))).toEqual([]);
  });

  it("waits no longer on what may cancel it when it has waited for Excel and is done", async () => {
    await open();
    const { signal } = new AbortController();
    const busyAt = (at: number): Fault => ({
      kind: "error",
      at,
      code: "ActivityLimitReached",
      when: "before",
    });
    await run(
      Array.from({ length: 10 }, (_, nth) => busyAt(5 + 5 * nth)),
      signal,
    );
    expect(said.map(({ text }) => text)).toContain("Excel is busy. Trying again…");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("leaves the last result when it is cancelled", async () => {
    await open();
    await run();
    const before = await readState(host);
    const stop = new AbortController();
    const running = problemOf(
      run([{ kind: "transport", at: { from: 22 }, status: 503, code: "ServiceNotAvailable" }], stop.signal),
    );
    await host.faults.next();
    stop.abort();
    host.faults.set([]);
    expect(await running).toEqual({ code: "cancelled" });
    const after = await readState(host);
    expect([resultsOf(after), ownOf(after), leftovers(after)]).toEqual([
      resultsOf(before),
      ownOf(before),
      [],
    ]);
  });

  it("does the whole job where Excel has ExcelApi 1.9, and says what is too old below", async () => {
    await open({ requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1" } });
    expect((await run()).written).toHaveLength(2);
    host.close();
    restoreTimers();
    host = await openFaultyExcel({ requirementSets: { ExcelApi: "1.8" } });
    expect(await problemOf(run())).toEqual({ code: "excel-too-old", detail: "ExcelApi 1.9" });
  });
});
