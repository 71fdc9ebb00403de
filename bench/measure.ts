import type { Variant } from "./bench";

const WARM_UPS = 2;
const ROUNDS = 9;
/** One that is faster than this is run more often: its times vary more. */
const FAST = 100;
const FAST_ROUNDS = 51;
/** A variant that takes longer than this in milliseconds is run fewer times. */
const SLOW = 2000;
const SLOW_ROUNDS = 3;
const VERY_SLOW = 15_000;

/**
 * The median time of each variant in milliseconds. The variants take turns, so that what else the machine does falls on
 * all of them alike.
 */
export async function interleavedMedians(variants: readonly Variant[]): Promise<Map<string, number>> {
  const times = new Map(variants.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UPS; round < FAST_ROUNDS; round += 1) {
    for (const variant of variants) {
      const measured = times.get(variant.name) ?? [];
      if (measured.length >= roundsFor(measured)) continue;
      const time = await timed(variant);
      // What is too slow to be warmed up counts from its first run.
      if (round >= 0 || time > SLOW) measured.push(time);
    }
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}

function roundsFor(measured: readonly number[]): number {
  const time = measured.length === 0 ? 0 : median(measured);
  if (time > VERY_SLOW) return 1;
  if (time > SLOW) return SLOW_ROUNDS;
  return time > FAST ? ROUNDS : FAST_ROUNDS;
}

async function timed(variant: Variant): Promise<number> {
  const started = performance.now();
  await variant.run();
  const time = performance.now() - started;
  await variant.reset?.();
  return time;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
