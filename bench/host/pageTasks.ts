interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
}

const TASK = "ThreadControllerImpl::RunTask";

/**
 * The processor times of the tasks of a page's main thread in milliseconds, the longest first.
 *
 * @param trace what Chromium traced in the category `toplevel`
 */
export function longestTasks(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Map<string, number[]>();
  for (const { name, ph, pid, tid, tdur } of traceEvents) {
    if (name !== TASK || ph !== "X" || tdur === undefined) continue;
    const thread = `${pid} ${tid}`;
    const times = threads.get(thread) ?? [];
    threads.set(thread, times);
    times.push(tdur / 1000);
  }
  const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);
  const [busiest = []] = [...threads.values()].sort((one, other) => sum(other) - sum(one));
  return [...busiest].sort((one, other) => other - one);
}
