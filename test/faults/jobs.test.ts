import { workbookDoor } from "../../src/excel/door";
import { WorkbookError } from "../../src/excel/problem";
import type { Fault, Moment } from "../../src/host/faults/fault";
import type { Host } from "../../src/host/node/openHost";
import { accountsJob } from "../../src/jobs/accounts";
import type { Job } from "../../src/jobs/job";
import { runJob, type JobOutcome } from "../../src/jobs/runJob";
import { LANGUAGES, problemText } from "../../src/locale/catalogue";
import { workbookTexts } from "../../src/locale/workbook";
import { hurryTimers, openFaultyExcel } from "./faultyExcel";
import { addDashboard, deleteResults, enterAmount, fillShop } from "./shop";
import { leftovers, ownOf, readState, resultsOf } from "./workbookState";

/** Every job meets every fault: a new job joins with its line. */
const UNDER_TEST: readonly Job<object, unknown>[] = [accountsJob];

type FaultAt = (request: number) => readonly Fault[];

const error =
  (code: string, when: Moment = "before"): FaultAt =>
  (at) => [{ kind: "error", at, code, when }];

const FAULTS: Readonly<Record<string, FaultAt>> = {
  "GeneralException, nothing done": error("GeneralException"),
  "GeneralException, all done and the answer lost": error("GeneralException", "after"),
  "GeneralException in the middle of the request": error("GeneralException", { actions: 3 }),
  AccessDenied: error("AccessDenied"),
  "ActivityLimitReached once, all done and the answer lost": error("ActivityLimitReached", "after"),
  RequestPayloadSizeLimitExceeded: error("RequestPayloadSizeLimitExceeded"),
  "an answer that breaks off": (at) => [{ kind: "cut", at, characters: 40 }],
  "the pane closed in the middle": (at) => [{ kind: "silence", at, when: "after" }],
  "everything fails from here on": (from) => [{ kind: "error", at: { from }, code: "GeneralException" }],
};

/**
 * Every request meets some of the faults, its neighbours the others; `FAULTS=all` lets every request meet every fault,
 * which takes minutes.
 */
const FAULTS_A_REQUEST = { "first run": 1, rerun: 1 };

function faultsOf(
  mode: keyof typeof FAULTS_A_REQUEST,
  request: number,
): readonly (readonly [string, FaultAt])[] {
  const all = Object.entries(FAULTS);
  if (process.env.FAULTS === "all") return all;
  return Array.from(
    { length: FAULTS_A_REQUEST[mode] },
    (_, index) => all[(request + index * Math.ceil(all.length / 2)) % all.length]!,
  );
}

const WHAT_TO_DO = { en: /run again/i, "zh-Hans": /再运行一次/, "zh-Hant": /再執行一次/ };

describe.each(UNDER_TEST.map((job) => [job.id, job] as const))("%s under faults", (id, job) => {
  let host: Host;
  let restoreTimers: () => void;
  beforeAll(async () => {
    host = await openFaultyExcel();
    restoreTimers = hurryTimers();
    await fillShop(host);
  });
  afterAll(() => {
    restoreTimers();
    host.close();
  });

  const run = (): Promise<JobOutcome<unknown>> =>
    runJob(
      job,
      {},
      {
        door: workbookDoor,
        language: "en",
        now: new Date(Date.UTC(2026, 6, 1)),
        signal: new AbortController().signal,
        progress: () => undefined,
      },
    );

  /** Runs the job with faults. What it ended with; `undefined` where it never ended. */
  const runWith = async (faults: readonly Fault[]): Promise<unknown> => {
    host.faults.set(faults);
    const silent = faults.some(({ kind }) => kind === "silence");
    const ended = run().catch((thrown: unknown) => thrown);
    const outcome = await (silent ? Promise.race([ended, host.faults.next()]) : ended);
    await host.idle();
    return outcome;
  };

  const requestsOfARun = async (): Promise<number> => {
    host.faults.set([]);
    await run();
    return host.faults.requests;
  };

  const expectHelpfulMessage = (outcome: unknown): void => {
    expect(outcome).toBeInstanceOf(WorkbookError);
    const { problem } = outcome as WorkbookError;
    for (const language of LANGUAGES) {
      expect(problemText(workbookTexts, problem, language)).toMatch(WHAT_TO_DO[language]);
    }
  };

  it("leaves the user's sheets, the last good result and no staging sheet behind, whatever request fails", async () => {
    let tried = 0;
    for (const mode of ["first run", "rerun"] as const) {
      const versions = await baseline(mode);
      const requests = versions.requests;
      for (let at = 1; at <= requests; at++) {
        const version = at % 2;
        await enterAmount(host, AMOUNTS[version]!);
        let last = mode === "rerun" ? versions.results[1 - version]! : versions.none;
        if (mode === "first run") await deleteResults(host);
        for (const [name, faultsAt] of faultsOf(mode, at)) {
          const outcome = await runWith(faultsAt(at));
          const state = await readState(host);
          const where = `${mode}, request ${at} of ${requests}: ${name}`;
          tried += 1;
          expect([where, ownOf(state)]).toEqual([where, versions.own[version]]);
          const mayLeave = /closed|everything/.test(name);
          if (!mayLeave) expect([where, leftovers(state)]).toEqual([where, []]);
          if (!mayLeave) {
            const now = resultsOf(state);
            expect([where, [last, versions.results[version]]]).toEqual([
              where,
              expect.arrayContaining([now]),
            ]);
            last = now;
          }
          if (outcome instanceof Error) expectHelpfulMessage(outcome);
        }
        host.faults.set([]);
        await run();
        const state = await readState(host);
        expect([at, leftovers(state)]).toEqual([at, []]);
        expect([at, resultsOf(state)]).toEqual([at, versions.results[version]]);
        expect([at, ownOf(state)]).toEqual([at, versions.own[version]]);
      }
    }
    process.stdout.write(`${id}: ${tried} faults tried, ${tried} survived\n`);
  }, 600_000);

  it("puts the last result back wherever the request breaks off in which the new one takes its place", async () => {
    const { results, own } = await baseline("rerun");
    await enterAmount(host, AMOUNTS[0]!);
    const swap = await requestThatCopies();
    await run();
    await enterAmount(host, AMOUNTS[1]!);
    for (const actions of [5, 40, 55, 70, 90, 130, 180, 230, 260, 268, 272]) {
      const outcome = await runWith(error("GeneralException", { actions })(swap));
      const state = await readState(host);
      expect([actions, ownOf(state)]).toEqual([actions, own[1]]);
      expect([actions, leftovers(state)]).toEqual([actions, []]);
      expect([actions, results]).toEqual([actions, expect.arrayContaining([resultsOf(state)])]);
      if (outcome instanceof Error) expectHelpfulMessage(outcome);
      if (resultsOf(state) === results[1]) {
        await enterAmount(host, AMOUNTS[0]!);
        await run();
        await enterAmount(host, AMOUNTS[1]!);
      }
    }
  }, 600_000);

  /** The number of the request in which a rerun lets the new result take the place of the last one. */
  const requestThatCopies = async (): Promise<number> => {
    host.faults.set([{ kind: "late", at: { naming: "CopyFrom" }, milliseconds: 0 }]);
    const copied = host.faults.next().then(() => host.faults.requests);
    await run();
    return copied;
  };

  const AMOUNTS = [100, 321.09];

  /** What the workbook holds after clean runs with either amount. */
  const baseline = async (mode: "first run" | "rerun") => {
    await deleteResults(host);
    await enterAmount(host, AMOUNTS[0]!);
    const none = resultsOf(await readState(host));
    const requestsFirst = await requestsOfARun();
    if (mode === "rerun") {
      const [first] = (await run()).written;
      await addDashboard(host, first!.name);
    }
    const results: string[] = [];
    const own: string[] = [];
    let requestsRerun = 0;
    for (const [version, amount] of AMOUNTS.entries()) {
      await enterAmount(host, amount);
      if (mode === "first run") await deleteResults(host);
      requestsRerun = await requestsOfARun();
      const state = await readState(host);
      results[version] = resultsOf(state);
      own[version] = ownOf(state);
    }
    expect(results[0]).not.toBe(results[1]);
    return { none, results, own, requests: mode === "rerun" ? requestsRerun : requestsFirst };
  };
});
