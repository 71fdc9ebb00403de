import { Session } from "node:inspector/promises";
import { SalesFolder } from "../../src/sheets/reading/sales/salesFolder";
import type { Bench } from "../bench";
import { decimalFold, floatFold } from "./plainFold";
import { FULL_SHEET, recognised, salesBlocks, salesRows } from "./rows";

const MIB = 1024 * 1024;
const SAMPLING_BYTES = 4096;

interface ProfileNode {
  readonly selfSize: number;
  readonly children: readonly ProfileNode[];
}

export const allocation: Bench = {
  name: "fold, memory",
  about: "what the fold of 1,048,575 rows allocates, collected or not",
  aim: "16 MiB or less",
  async prepare() {
    const blocks = salesBlocks(salesRows(FULL_SHEET));
    const recognition = recognised(blocks);
    const fold = () => {
      const folder = new SalesFolder(recognition, {}, FULL_SHEET);
      for (const block of blocks) folder.add(block);
      return folder.finish().lines.length;
    };
    const ways: readonly (readonly [string, () => unknown])[] = [
      ["opsplan", fold],
      ["plain floats", () => floatFold(blocks)],
      ["decimal.js", () => decimalFold(blocks)],
    ];
    const remarks: string[] = [];
    for (const [name, run] of ways) {
      run();
      remarks.push(`${name}: ${((await allocatedBytes(run)) / MIB).toFixed(1)} MiB allocated`);
    }
    return { variants: [], remarks: () => remarks };
  },
};

/** By V8's sampling heap profiler, and the array buffers beside the heap. */
async function allocatedBytes(run: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  const before = process.memoryUsage().arrayBuffers;
  await session.post("HeapProfiler.startSampling", {
    samplingInterval: SAMPLING_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  } as object);
  run();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  const buffers = Math.max(0, process.memoryUsage().arrayBuffers - before);
  return sizeOf(profile.head) + buffers;
}

function sizeOf(node: ProfileNode): number {
  return node.children.reduce((sum, child) => sum + sizeOf(child), node.selfSize);
}
