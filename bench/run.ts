import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Bench, Prepared } from "./bench";
import { paths } from "./agency/paths";
import { calls } from "./commission/calls";
import { people } from "./commission/people";
import { dependents } from "./host/dependents";
import { customFunctions } from "./host/functions";
import { opening, saving } from "./host/files";
import { millionRows } from "./host/million";
import { millionRowsInPane } from "./host/millionPane";
import { interleavedMedians } from "./measure";
import { paneStart } from "./pane/start";
import { edits } from "./plan/edits";
import { forecasts } from "./plan/forecast";
import { allocation } from "./sales/allocation";
import { cleanFold, textFold } from "./sales/fold";
import { growth } from "./sales/growth";
import { jsonBlocks } from "./sales/jsonBlocks";
import { orderFold } from "./sales/orders";

const BENCHES: readonly Bench[] = [
  paths,
  people,
  calls,
  cleanFold,
  textFold,
  orderFold,
  allocation,
  jsonBlocks,
  growth,
  customFunctions,
  dependents,
  forecasts,
  edits,
  opening,
  saving,
  millionRows,
  millionRowsInPane,
  paneStart,
];

const { values: options, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});

void main();

async function main(): Promise<void> {
  say(
    `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const bench of BENCHES) {
    if (positionals.length > 0 && !positionals.some((part) => bench.name.includes(part))) continue;
    say(`\n${bench.name}: ${bench.about}${bench.aim ? ` (aim: ${bench.aim})` : ""}`);
    const prepared = await bench.prepare();
    await measure(bench, prepared);
    await prepared.close?.();
  }
  process.exit(0);
}

async function measure(bench: Bench, { variants, skipped = [], remarks }: Prepared): Promise<void> {
  const medians = await interleavedMedians(variants);
  const own = medians.values().next().value ?? Number.NaN;
  for (const [variant, medianMs] of medians) {
    const ratio = medianMs / own;
    if (options.json)
      process.stdout.write(`${JSON.stringify({ bench: bench.name, variant, medianMs, ratio })}\n`);
    else say(`  ${variant.padEnd(42)} ${shown(medianMs).padStart(10)} ms   × ${ratio.toFixed(2)}`);
  }
  for (const { name, why } of skipped) say(`  ${name.padEnd(42)} skipped: ${why}`);
  for (const remark of remarks?.(medians) ?? []) say(`  ${remark}`);
}

function shown(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}

/** With --json the standard output holds nothing but JSON. */
function say(line: string): void {
  (options.json ? process.stderr : process.stdout).write(`${line}\n`);
}
