import { workbookDoor } from "../../src/excel/door";
import type { Fault } from "../../src/host/faults/fault";
import type { Host } from "../../src/host/node/openHost";
import { monthText } from "../../src/domain/calendar/month";
import { readClosedMonths } from "../../src/jobs/commission/commissionClosing";
import { startJob } from "../../src/jobs/jobs";
import { EVERY_FAULT, faultsOf } from "./faultsMet";
import { hurryTimers, openFaultyExcel, underFaults } from "./faultyExcel";
import { addSheetsOf } from "./jobShops";
import { enterAmount, fillShop } from "./shop";
import { ownOf, readState } from "./workbookState";

const CLOSING = ["2026-05", "2026-06"];
/** The requests of a run that come last: what the workbook keeps is among them. */
const LAST = 3;
/** Of the requests before them, one in so many fails: every one of them fails in the test of all jobs. */
const FEW_EARLIER = 9;

describe("closing months under faults", () => {
  let host: Host;
  let restoreTimers: () => void;
  beforeAll(async () => {
    host = await openFaultyExcel();
    restoreTimers = hurryTimers();
    await fillShop(host);
    await addSheetsOf("commission", host);
    await enterAmount(host, 100);
  });
  afterAll(() => {
    restoreTimers();
    host.close();
  });

  const close = async (faults: readonly Fault[]): Promise<void> => {
    const context = {
      door: workbookDoor,
      language: "en",
      now: new Date(Date.UTC(2026, 6, 1)),
      signal: new AbortController().signal,
      progress: () => undefined,
    } as const;
    await underFaults(host, faults, () => startJob("commission", { close: CLOSING }, context));
  };

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

  it("closes all of them as they are or none, whatever request fails", async () => {
    await close([]);
    const requests = host.faults.requests;
    const whole = await closed();
    expect(whole).toMatchObject({ months: CLOSING, lost: [] });
    const own = ownOf(await readState(host));
    const counts = { none: 0, all: 0 };
    for (let at = FEW_EARLIER; at <= requests; at += at > requests - LAST ? 1 : FEW_EARLIER) {
      for (const [name, faultsAt] of at > requests - LAST ? EVERY_FAULT : faultsOf(at)) {
        await reopen();
        await close(faultsAt(at));
        const now = await closed();
        const isClosed = now.months.length > 0;
        const where = `request ${at} of ${requests}: ${name}`;
        expect([where, now]).toEqual([where, isClosed ? whole : { months: [], lost: [], payouts: "[]" }]);
        counts[isClosed ? "all" : "none"] += 1;
      }
    }
    await close([]);
    expect(await closed()).toEqual(whole);
    expect(ownOf(await readState(host))).toBe(own);
    expect(Math.min(counts.none, counts.all)).toBeGreaterThan(0);
  }, 600_000);
});
