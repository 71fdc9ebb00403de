import { WorkbookError } from "../../src/excel/problem";
import type { Host } from "../../src/host/node/openHost";
import { accountsJob } from "../../src/jobs/accounts";
import { runJob } from "../../src/jobs/runJob";
import { useFaultyExcel } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { enterAmount, fillShop } from "./shop";
import { leftovers, ownOf, readState, resultsOf } from "./workbookState";

const AMOUNTS = [100, 321.09] as const;
/** In so many parts the request is cut: it breaks off after each, and just before its end. */
const PARTS = 12;

describe("the request in which a new result takes the place of the last one", () => {
  let host: Host;
  useFaultyExcel(async (opened) => {
    host = opened;
    await fillShop(host);
  });

  const run = () => runJob(accountsJob, {}, jobContext());

  const stateWith = async (amount: number) => {
    await enterAmount(host, amount);
    await run();
    return readState(host);
  };

  it("leaves the last one or the new one, wherever it breaks off", async () => {
    const states = [await stateWith(AMOUNTS[0]), await stateWith(AMOUNTS[1])];
    const results = states.map(resultsOf);
    await stateWith(AMOUNTS[0]);
    host.faults.set([{ kind: "late", at: { naming: "CopyFrom" }, milliseconds: 0 }]);
    const copied = host.faults.next();
    await run();
    const swap = await copied;
    await enterAmount(host, AMOUNTS[1]);
    for (let part = 1; part <= PARTS; part++) {
      const actions = part === PARTS ? swap.actions - 1 : Math.round((swap.actions * part) / PARTS);
      host.faults.set([{ kind: "error", at: swap.number, code: "GeneralException", when: { actions } }]);
      const outcome = await run().catch((thrown: unknown) => thrown);
      const state = await readState(host);
      const now = resultsOf(state);
      expect([actions, ownOf(state), leftovers(state)]).toEqual([actions, ownOf(states[1]!), []]);
      expect([actions, results]).toEqual([actions, expect.arrayContaining([now])]);
      if (outcome instanceof Error) expect([actions, outcome]).toEqual([actions, expect.any(WorkbookError)]);
      if (now === results[1]) {
        await stateWith(AMOUNTS[0]);
        await enterAmount(host, AMOUNTS[1]);
      }
    }
  });
});
