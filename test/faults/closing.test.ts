import { workbookDoor } from "../../src/excel/door";
import type { Host } from "../../src/host/node/openHost";
import { monthText } from "../../src/domain/calendar/month";
import { keepClosedMonths, readClosedMonths } from "../../src/jobs/commission/commissionClosing";
import { startJob } from "../../src/jobs/jobs";
import { EVERY_FAULT, faultsOf, type FaultAt } from "./faultsMet";
import { useFaultyExcel, underFaults } from "./faultyExcel";
import { jobContext } from "./jobContext";
import { addSheetsOf } from "./jobShops";
import { enterAmount, fillShop } from "./shop";
import { ownOf, readState } from "./workbookState";

const CLOSING = ["2026-05", "2026-06"];
/** Of the requests of a whole run, one in so many fails: every one of them fails in the test of all jobs. */
const ONE_REQUEST_IN = 9;
/** Reading which months are closed, and keeping those that are to be. */
const REQUESTS_OF_CLOSING = 2;

describe("closing months under faults", () => {
  let host: Host;
  useFaultyExcel(async (opened) => {
    host = opened;
    await fillShop(host);
    await addSheetsOf("commission", host);
    await enterAmount(host, 100);
    await host.evaluate(`await Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      await context.sync();
    });`);
  });

  const run = (): Promise<unknown> => startJob("commission", { close: CLOSING }, jobContext());

  const reopen = () =>
    host.evaluate(`await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key");
      await context.sync();
      settings.items.forEach((setting) => setting.delete());
      await context.sync();
    });`);

  const closed = async () => {
    host.faults.set([]);
    const { closed: months, lost } = await readClosedMonths(workbookDoor);
    return { months: months.map(({ month }) => monthText(month)), lost, payouts: JSON.stringify(months) };
  };

  let requests: number;
  let whole: Awaited<ReturnType<typeof closed>>;
  let own: string;
  beforeAll(async () => {
    host.faults.set([]);
    await run();
    requests = host.faults.requests;
    whole = await closed();
    expect(whole).toMatchObject({ months: CLOSING, lost: [] });
    own = ownOf(await readState(host));
  });

  /** Closes the months anew under a fault; whether they are closed then, all of them as they should be. */
  const isClosedUnder = async (
    work: () => Promise<unknown>,
    [name, faultsAt]: readonly [name: string, at: FaultAt],
    at: number,
  ): Promise<boolean> => {
    await reopen();
    await underFaults(host, faultsAt(at), work);
    const now = await closed();
    const isClosed = now.months.length > 0;
    expect([name, at, now]).toEqual([name, at, isClosed ? whole : { months: [], lost: [], payouts: "[]" }]);
    return isClosed;
  };

  it("closes all of them as they are or none, whatever request of the closing fails", async () => {
    const { closed: months } = await readClosedMonths(workbookDoor);
    const closing = () => keepClosedMonths(workbookDoor, months);
    await reopen();
    host.faults.set([]);
    await closing();
    expect(host.faults.requests).toBe(REQUESTS_OF_CLOSING);
    const outcomes: boolean[] = [];
    for (let at = 1; at <= REQUESTS_OF_CLOSING; at++)
      for (const fault of EVERY_FAULT) outcomes.push(await isClosedUnder(closing, fault, at));
    expect(new Set(outcomes)).toEqual(new Set([true, false]));
  });

  it("closes all or none where any request of the run that closes them fails, and the next run closes them", async () => {
    for (let at = 1; at <= requests; at += ONE_REQUEST_IN)
      for (const fault of faultsOf(at)) await isClosedUnder(run, fault, at);
    host.faults.set([]);
    await run();
    expect(await closed()).toEqual(whole);
    expect(ownOf(await readState(host))).toBe(own);
  });
});
