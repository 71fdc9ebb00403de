import type { DOMWindow } from "jsdom";

interface PageOfPromises {
  /** The constructor of the page's own promises. */
  readonly promise: PromiseConstructor;
  /** Absent where the page is closed: what is on its way in it is nobody's business any more. */
  report: ((reason: unknown) => void) | undefined;
}

/** How long a closed page may still finish what it waited for, such as a script that had just been read. */
const LEAVE_MS = 1000;

const pages = new Set<PageOfPromises>();

/**
 * Keeps a promise that a page's script rejected and nobody caught from ending the Node process, which would be no
 * page's business in a browser. Rejections of the program around it stay what they were.
 *
 * @returns what is to be called when the page is closed
 */
export function catchRejections(window: DOMWindow, report: (reason: unknown) => void): () => void {
  const page: PageOfPromises = { promise: window.eval("Promise") as PromiseConstructor, report };
  if (pages.size === 0) process.on("unhandledRejection", listener);
  pages.add(page);
  return () => {
    page.report = undefined;
    setTimeout(() => leave(page), LEAVE_MS).unref();
  };
}

function leave(page: PageOfPromises): void {
  pages.delete(page);
  if (pages.size === 0) process.off("unhandledRejection", listener);
}

function listener(reason: unknown, promise: Promise<unknown>): void {
  const page = [...pages].find((each) => promise instanceof each.promise);
  if (page) page.report?.(reason);
  else if (process.listeners("unhandledRejection").every((other) => other === listener)) throw reason;
}
