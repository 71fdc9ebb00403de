import type { DOMWindow } from "jsdom";

/**
 * Keeps a promise that a page's script rejected and nobody caught from ending the Node process, which would be no
 * page's business in a browser. Rejections of the program around it stay what they were.
 *
 * @returns what ends it
 */
export function catchRejections(window: DOMWindow, report: (reason: unknown) => void): () => void {
  const PagePromise = window.eval("Promise") as PromiseConstructor;
  const listener = (reason: unknown, promise: Promise<unknown>) => {
    if (promise instanceof PagePromise) report(reason);
    else if (process.listeners("unhandledRejection").every((other) => pageListeners.has(other))) throw reason;
  };
  pageListeners.add(listener);
  process.on("unhandledRejection", listener);
  return () => {
    pageListeners.delete(listener);
    process.off("unhandledRejection", listener);
  };
}

const pageListeners = new Set<(...args: never[]) => unknown>();
