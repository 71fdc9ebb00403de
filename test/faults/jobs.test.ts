import { WorkbookError } from "../../src/excel/problem";
import type { Host } from "../../src/host/node/openHost";
import { isJobId, JOBS, startJob } from "../../src/jobs/jobs";
import type { JobOutcome } from "../../src/jobs/runJob";
import { LANGUAGES, problemText } from "../../src/locale/catalogue";
import { workbookTexts } from "../../src/locale/workbook";
import { EVERY_REQUEST, faultsOf, leavesForNextRun } from "./faultsMet";
import { useFaultyExcel, underFaults } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { addSheetsOf, JOB_SHOPS, typedAndLost, typeOnResults } from "./jobShops";
import { addDashboard, deleteResults, enterAmount, fillShop, removeDashboard } from "./shop";
import { leftovers, ownOf, readState, resultsOf, type WorkbookState } from "./workbookState";

const UNDER_TEST = Object.keys(JOBS).filter(isJobId);
const AMOUNTS = [100, 321.09] as const;
/** How often a fault is followed by a run without one; the next faulty run is the rerun of the others. */
const CLEAN_RUN_EVERY = 8;
const WHAT_TO_DO = { en: /run again/i, "zh-Hans": /再运行一次/, "zh-Hant": /再執行一次/ };

type Version = 0 | 1;

/** What a workbook holds after runs that met no fault. */
interface Baseline {
  readonly none: string;
  readonly first: string;
  /** After a second run: a job may say that it kept what stood. */
  readonly second: string;
  readonly ownFirst: string;
  readonly results: readonly [string, string];
  readonly own: readonly [string, string];
  readonly requests: { readonly first: number; readonly rerun: number };
}

describe.each(UNDER_TEST)("%s under faults", (job) => {
  let host: Host;
  useFaultyExcel(async (opened) => {
    host = opened;
    await fillShop(host);
    await addSheetsOf(job, host);
  });

  const run = (): Promise<JobOutcome<unknown>> => startJob(job, JOB_SHOPS[job].settings, jobContext());

  const requestsOfARun = async (): Promise<number> => {
    host.faults.set([]);
    await run();
    return host.faults.requests;
  };

  const baseline = async (): Promise<Baseline> => {
    await enterAmount(host, AMOUNTS[0]);
    const blank = await readState(host);
    const none = resultsOf(blank);
    const before = new Set(blank.sheets.map(({ name }) => name));
    const firstRequests = await requestsOfARun();
    const first = await readState(host);
    await requestsOfARun();
    const second = await readState(host);
    await typeOnResults(job, host);
    await addDashboard(host, first.sheets.find(({ name }) => !before.has(name))!.name);
    await requestsOfARun();
    const last = await readState(host);
    await enterAmount(host, AMOUNTS[1]);
    const rerunRequests = await requestsOfARun();
    const after = await readState(host);
    expect([typedAndLost(job, last), typedAndLost(job, after)]).toEqual([[], []]);
    expect(resultsOf(last)).not.toBe(resultsOf(after));
    return {
      none,
      first: resultsOf(first),
      second: resultsOf(second),
      ownFirst: ownOf(first),
      results: [resultsOf(last), resultsOf(after)],
      own: [ownOf(last), ownOf(after)],
      requests: { first: firstRequests, rerun: rerunRequests },
    };
  };

  /** What is wrong with the workbook and the message after a run that met a fault. */
  const complaints = (
    fault: string,
    outcome: unknown,
    state: WorkbookState,
    wanted: { readonly own: string; readonly last: string; readonly next: string },
  ): string[] => {
    const said = outcome instanceof Error ? unhelpful(outcome) : [];
    const own = ownOf(state) === wanted.own ? [] : ["the user's own cells changed"];
    if (leavesForNextRun(fault)) return [...said, ...own];
    const now = resultsOf(state);
    const mayStand = outcome instanceof Error ? [wanted.last, wanted.next] : [wanted.next];
    const results = mayStand.includes(now) ? [] : ["the result is neither the last nor the new one"];
    return [...said, ...own, ...results, ...leftovers(state)];
  };

  /** Odd requests fail in a rerun and even ones in a first run, unless all of them are to fail in both. */
  const stride = EVERY_REQUEST ? 1 : 2 * JOB_SHOPS[job].oneRequestIn;

  it("leaves the user's sheets, the last good result and no staging sheet behind, whatever request fails", async () => {
    const base = await baseline();
    const failed: string[] = [];
    let tried = 0;
    /** What stands before a run. */
    let last: string = base.results[1];
    /** Lets a run fail at a request in each way that is asked for. */
    const meet = async (at: number, of: "first run" | "rerun", version: Version) => {
      const next = of === "rerun" ? base.results[version] : base.first;
      const own = of === "rerun" ? base.own[version] : base.ownFirst;
      for (const [name, faultsAt] of faultsOf(at)) {
        tried += 1;
        if (of === "first run") {
          await deleteResults(host);
          last = base.none;
        }
        const outcome = await underFaults(host, faultsAt(at), run);
        const state = await readState(host);
        let found = complaints(name, outcome, state, { own, last, next });
        last = resultsOf(state);
        if (leavesForNextRun(name) || at % CLEAN_RUN_EVERY === 0 || found.length > 0) {
          await run();
          const rerun = await readState(host);
          const stood = of === "first run" && resultsOf(rerun) === base.second;
          last = resultsOf(rerun);
          found = [
            ...found,
            ...complaints("", undefined, rerun, { own, last, next: stood ? base.second : next }).map(
              (of) => `rerun: ${of}`,
            ),
          ];
        }
        if (found.length > 0) failed.push(`${of}, request ${at}, ${name}: ${found.join("; ")}`);
      }
    };

    for (let at = 1; at <= base.requests.rerun; at += stride) {
      const version = at % 4 < 2 ? 0 : 1;
      if (faultsOf(at).length === 0) continue;
      await enterAmount(host, AMOUNTS[version]);
      await meet(at, "rerun", version);
    }
    await enterAmount(host, AMOUNTS[0]);
    await removeDashboard(host);
    for (let at = stride; at <= base.requests.first; at += stride) await meet(at, "first run", 0);
    process.stdout.write(`${job}: ${tried} faults tried, ${tried - failed.length} survived\n`);
    expect(failed).toEqual([]);
  });
});

function unhelpful(outcome: Error): string[] {
  if (!(outcome instanceof WorkbookError)) return [`no problem of the workbook: ${String(outcome)}`];
  return LANGUAGES.filter(
    (language) => !WHAT_TO_DO[language].test(problemText(workbookTexts, outcome.problem, language)),
  ).map((language) => `the message in ${language} does not say what to do`);
}
