import type { Browser } from "playwright-core";
import { launchBrowser } from "../../tools/browser";
import { PreviewProcess } from "../../tools/previewTab";

/** What the tests of a file share: a browser, and the address of a preview. */
interface OpenedPreview {
  readonly browser: Browser;
  readonly address: string;
}

/**
 * Starts a browser and a preview before the first test of a file and ends both after the last.
 *
 * @param args what the preview is started with, such as a file
 */
export function usePreview(...args: string[]): OpenedPreview {
  let browser: Browser;
  let server: PreviewProcess;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), PreviewProcess.start(...args)]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });
  return {
    get browser() {
      return browser;
    },
    get address() {
      return server.address;
    },
  };
}
