import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { workbookDoor } from "../../src/excel/door";
import { accountsJob } from "../../src/jobs/accounts";
import { runJob } from "../../src/jobs/runJob";
import type { Bench } from "../bench";
import { builtHost, notBuilt } from "./builtHost";
import { writeFullSheet } from "./fullSheet";
import { meterWire, type WireUse } from "./wireMeter";

/** Of the rows that are read, how many have been when a run is cancelled. */
const CANCELLED_AT = [0.05, 0.3, 0.5, 0.7, 0.95];

export const millionRows: Bench = {
  name: "million rows",
  about: "the monthly accounts of 1,048,575 × 8 cells of orders, through Microsoft's client",
  aim: "500 ms until a cancel takes effect, 100 ms of work at a time, 5 MB a request",
  async prepare() {
    const open = builtHost();
    if (!open) return notBuilt("a whole run");
    const folder = mkdtempSync(join(tmpdir(), "opsplan-million-"));
    const host = await open({ file: await writeFullSheet(folder), page: undefined, functions: undefined });
    rmSync(folder, { recursive: true });
    // What opening the file left behind is not the add-in's to clear away while its work is timed.
    collect();
    Object.assign(globalThis, { Excel: host.window.Excel, Office: host.window.Office });
    const use = meterWire(host);
    const runs: (WireUse & { readonly orders: number })[] = [];
    const cancels: Cancelled[] = [];
    return {
      variants: [
        {
          name: "a whole run",
          run: async () => {
            use();
            const orders = await countOrders();
            runs.push({ orders, ...use() });
          },
        },
        {
          name: "five runs that are cancelled on the way",
          run: async () => {
            for (const part of CANCELLED_AT) cancels.push(await cancelAt(part));
          },
        },
      ],
      remarks: () => {
        const { orders, requests } = runs[0]!;
        const largestBytes = Math.max(...runs.map((run) => run.largestBytes));
        const longestWorkMs = Math.max(...runs.map((run) => run.longestWorkMs));
        const slowest = Math.max(...cancels.map(({ milliseconds }) => milliseconds));
        const held = Math.max(...cancels.map(({ heldBytes }) => heldBytes));
        return [
          `${orders.toLocaleString("en")} orders counted in ${requests} requests`,
          `${(largestBytes / 1e6).toFixed(2)} MB: the largest request or answer`,
          `${longestWorkMs.toFixed(0)} ms: the longest work on an answer`,
          `${slowest.toFixed(0)} ms: the slowest of ${cancels.length} cancels`,
          `${(held / 2 ** 20).toFixed(0)} MiB: the most that was held in the middle of a run beside the workbook`,
        ];
      },
      close: () => host.close(),
    };
  },
};

async function countOrders(): Promise<number> {
  const { json } = await run(new AbortController().signal, () => undefined);
  return json.months.reduce((sum, { orders }) => sum + (orders ?? 0), 0);
}

interface Cancelled {
  /** From the cancel until the run ended. */
  readonly milliseconds: number;
  /** Memory that was in use just before, beyond that before the run. */
  readonly heldBytes: number;
}

/** Cancels a run when a part of the rows has been read, as a button does: from outside of it. */
async function cancelAt(part: number): Promise<Cancelled> {
  const before = usedBytes();
  const stop = new AbortController();
  let cancelled: { readonly at: number; readonly heldBytes: number } | undefined;
  const cancel = (): void => {
    const heldBytes = usedBytes() - before;
    cancelled = { at: performance.now(), heldBytes };
    stop.abort();
  };
  let pressed = false;
  const ended = run(stop.signal, (read) => {
    if (pressed || read < part) return;
    pressed = true;
    setTimeout(cancel, 0);
  });
  await ended.then(
    () => Promise.reject(new Error("The run was not cancelled.")),
    () => undefined,
  );
  if (!cancelled) throw new Error("The run failed before it could be cancelled.");
  return { milliseconds: performance.now() - cancelled.at, heldBytes: cancelled.heldBytes };
}

function run(signal: AbortSignal, onRead: (part: number) => void) {
  return runJob(
    accountsJob,
    {},
    {
      door: workbookDoor,
      language: "zh-Hant",
      now: new Date(Date.UTC(2026, 0, 1)),
      signal,
      progress: ({ text, done, of }) => {
        if (done !== undefined && of && text.includes("orders")) onRead(done / of);
      },
    },
  );
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function usedBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
