import { openHost, type Host, type HostOptions } from "../../src/host/node/openHost";

interface OfficeGlobals {
  Excel?: unknown;
  Office?: unknown;
}

/**
 * Opens a blank workbook on Microsoft's client and hands its `Excel` and `Office` to the door's own code, which then
 * runs in the test itself: a test can cancel it, listen to its progress and give it up in the middle.
 */
export async function openFaultyExcel(options: HostOptions = {}): Promise<Host> {
  const host = await openHost({ console: null, ...options });
  const globals = globalThis as OfficeGlobals;
  globals.Excel = host.window.Excel;
  globals.Office = host.window.Office;
  return host;
}

/** Lets no timer wait longer than a moment: the door waits seconds before it asks a busy Excel again. */
export function hurryTimers(): () => void {
  const real = globalThis.setTimeout;
  const hurried = (action: () => void, milliseconds = 0) => real(action, Math.min(milliseconds, 2));
  globalThis.setTimeout = hurried as typeof globalThis.setTimeout;
  return () => (globalThis.setTimeout = real);
}
