/** How many times the work is made larger: what is linear then takes 32 times as long, what is square 1,024 times. */
const TIMES = 32;
/** Far from both, so that neither a busy machine, a cold start nor the collector decides. */
const MOST = 256;
/** Milliseconds below which the processor's time says nothing. */
const LEAST = 2;
const TRIES = 3;

/** Milliseconds of the processor that some work takes, to which no other program of the machine adds. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Throws when work grows by more than its size: one text, table or sheet of 32 times the size must not take 256 times the
 * processor's time.
 */
export function expectLinear(work: (size: number) => void, size: number): void {
  const small = Math.min(...Array.from({ length: TRIES }, () => processorTime(() => work(size))));
  const limit = MOST * Math.max(small, LEAST);
  let large = Infinity;
  for (let tried = 0; tried < TRIES && large > limit; tried += 1)
    large = Math.min(
      large,
      processorTime(() => work(TIMES * size)),
    );
  expect(large).toBeLessThanOrEqual(limit);
}
