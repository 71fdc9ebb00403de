import { WorkbookError } from "../../src/excel/problem";
import type { Fault } from "../../src/host/faults/fault";
import type { Host } from "../../src/host/node/openHost";
import { accountsJob } from "../../src/jobs/accounts";
import { runJob } from "../../src/jobs/runJob";
import { openFaultyExcel } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { enterAmount, fillShop } from "./shop";
import { leftovers, ownOf, readState, resultsOf } from "./workbookState";

const AMOUNTS = [100, 321.09, 55] as const;

/** The answer to one request never comes, as where the connection was lost; all that is asked afterwards is answered. */
describe("a run whose answer never comes", () => {
  let host: Host;
  beforeAll(async () => {
    host = await openFaultyExcel();
    await fillShop(host);
    await run();
  });
  afterAll(() => host.close());

  interface Given {
    readonly signal?: AbortSignal;
    /** Sets the faults when this is what the person reads of the progress; else from the first request on. */
    readonly once?: RegExp;
  }

  const run = (
    faults: readonly Fault[] = [],
    { signal = new AbortController().signal, once }: Given = {},
  ) => {
    let isSet = false;
    const setOn = (text: string): void => {
      if (!isSet && (!once || once.test(text))) {
        host.faults.set(faults);
        isSet = true;
      }
    };
    if (once) host.faults.set([]);
    else setOn("");
    return runJob(accountsJob, {}, jobContext({ signal, progress: ({ text }) => setOn(text) }));
  };

  /** Runs with a silent request; whether the run has ended is told at any later time. */
  const runSilenced = async (fault: Fault, given?: Given) => {
    const outcome: { ended: unknown } = { ended: undefined };
    const silenced = host.faults.next();
    void run([fault], given).then(
      () => (outcome.ended = "whole"),
      (thrown: unknown) => (outcome.ended = thrown),
    );
    await silenced;
    await host.idle();
    return outcome;
  };

  it.each(["before", "after"] as const)(
    "writes nothing more, whatever is asked later, where Excel was silent %s it let the new result take its place",
    async (when) => {
      await enterAmount(host, AMOUNTS[0]);
      const given = await runSilenced({ kind: "silence", at: { naming: "CopyFrom" }, when });
      await enterAmount(host, AMOUNTS[1]);
      await run();
      const later = await readState(host);
      const now = await readState(host);
      expect(given.ended).toBeUndefined();
      expect([resultsOf(now), ownOf(now), leftovers(now)]).toEqual([resultsOf(later), ownOf(later), []]);
    },
  );

  it("goes on where it waits for no answer: Excel only let go of what it had kept for the run", async () => {
    await enterAmount(host, AMOUNTS[2]);
    const letGo: Fault = { kind: "silence", at: { naming: "_RemoveReference" } };
    await run([letGo]);
    const written = resultsOf(await readState(host));
    expect(leftovers(await readState(host))).toEqual([]);
    await run();
    expect(resultsOf(await readState(host))).toBe(written);
  });

  it.each([
    ["looks at the sheets", /Looking/, "GetUsedRangeOrNullObject"],
    ["reads", /Reading “Orders”/, "GetRangeByIndexes"],
    ["writes", /Writing/, "Formulas"],
  ])("is cancelled at once, and leaves the last result, while it %s", async (_, once, member) => {
    const before = await readState(host);
    const stop = new AbortController();
    const silent: Fault = { kind: "silence", at: { naming: member } };
    const given = await runSilenced(silent, { signal: stop.signal, once });
    host.faults.set([]);
    expect(given.ended).toBeUndefined();
    stop.abort();
    await host.idle();
    expect(given.ended).toEqual(new WorkbookError({ code: "cancelled" }));
    const after = await readState(host);
    expect([resultsOf(after), ownOf(after), leftovers(after)]).toEqual([
      resultsOf(before),
      ownOf(before),
      [],
    ]);
  });
});
