import { AsyncLocalStorage } from "node:async_hooks";
import type { Fault } from "../../src/host/faults/fault";
import { openHost, type Host, type HostOptions } from "../../src/host/node/openHost";

interface OfficeGlobals {
  Excel?: unknown;
  Office?: unknown;
}

interface PaneState {
  closed: boolean;
}

const panes = new AsyncLocalStorage<PaneState>();

/**
 * Does work in a pane that meets faults. Where a request is never answered the pane is closed then: nothing of the work
 * asks Excel for anything any more.
 *
 * @returns what the work ended with, or what it failed of; `undefined` where the pane was closed before
 */
export async function underFaults(
  host: Host,
  faults: readonly Fault[],
  work: () => Promise<unknown>,
): Promise<unknown> {
  host.faults.set(faults);
  const pane: PaneState = { closed: false };
  const closing = faults.some(({ kind }) => kind === "silence")
    ? host.faults.next().then(() => void (pane.closed = true))
    : undefined;
  const ended = panes.run(pane, work).catch((thrown: unknown) => thrown);
  const outcome = await (closing ? Promise.race([ended, closing]) : ended);
  await host.idle();
  return outcome;
}

/**
 * Opens a blank workbook on Microsoft's client and hands its `Excel` and `Office` to the door's own code, which then
 * runs in the test itself: a test can cancel it, listen to its progress and give it up in the middle.
 */
export async function openFaultyExcel(options: HostOptions = {}): Promise<Host> {
  const host = await openHost({ console: null, ...options });
  const globals = globalThis as OfficeGlobals;
  const excel = host.window.Excel as { run(...args: unknown[]): Promise<unknown> };
  const run: typeof excel.run = (...args) =>
    panes.getStore()?.closed ? new Promise(() => undefined) : excel.run(...args);
  globals.Excel = { run };
  globals.Office = host.window.Office;
  return host;
}

/** Gives the tests of a block one workbook that can meet faults, and no time to lose. */
export function useFaultyExcel(prepare: (host: Host) => void | Promise<void>): void {
  let opened: Host;
  let restoreTimers: () => void;
  beforeAll(async () => {
    opened = await openFaultyExcel();
    restoreTimers = hurryTimers();
    await prepare(opened);
  });
  afterAll(() => {
    restoreTimers();
    opened.close();
  });
}

/** Lets no timer wait longer than a moment: the door waits seconds before it asks a busy Excel again. */
export function hurryTimers(): () => void {
  const real = globalThis.setTimeout;
  const hurried = (action: () => void, milliseconds = 0) => real(action, Math.min(milliseconds, 2));
  globalThis.setTimeout = hurried as typeof globalThis.setTimeout;
  return () => (globalThis.setTimeout = real);
}
