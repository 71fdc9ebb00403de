import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../tools/browser";
import { PreviewProcess } from "../../tools/previewTab";
import { median } from "../measure";
import type { Bench } from "../bench";
import { notBuilt } from "../host/builtHost";

const VARIANT = "the preview, with workbook and grid";

export const paneStart: Bench = {
  name: "pane start",
  about:
    "the preview is opened in a browser that has never seen it, until the pane's first button takes a click",
  aim: "1,000 ms for the pane",
  async prepare() {
    if (!existsSync(join(__dirname, "../../dist/preview"))) return notBuilt(VARIANT);
    const [browser, server] = await Promise.all([launchBrowser(), PreviewProcess.start()]);
    const fresh = async (): Promise<Page> => {
      const context = await browser.newContext({ locale: "en-US" });
      const page = await context.newPage();
      await page.addInitScript(watchPane);
      return page;
    };
    const paneTimes: number[] = [];
    let page = await fresh();
    const run = async () => {
      await page.goto(server.address, { waitUntil: "commit" });
      await page.waitForFunction(() => window.paneUsable !== undefined, undefined, { polling: 20 });
    };
    const reset = async () => {
      paneTimes.push(await page.evaluate(() => window.paneUsable!));
      await page.context().close();
      page = await fresh();
    };
    return {
      variants: [{ name: VARIANT, run, reset }],
      remarks: () => [`the pane's part, from asking for its page: ${median(paneTimes).toFixed(0)} ms`],
      close: async () => {
        await browser.close();
        server.stop();
      },
    };
  },
};

declare global {
  interface Window {
    /** Milliseconds from the navigation to the pane's page until its first button could be used. */
    paneUsable?: number;
  }
}

/**
 * Runs in the page. It looks as a task among the page's others, so it sees the button when it is drawn and the page has
 * time for a click on it.
 */
function watchPane(): void {
  if (window !== window.top) return;
  const looking = setInterval(() => {
    const pane = document.querySelector("iframe")?.contentWindow;
    const first = pane?.document
      .querySelector("ops-pane")
      ?.shadowRoot?.querySelector("ops-start")
      ?.shadowRoot?.querySelector("button");
    if (!pane || !first || first.getBoundingClientRect().height === 0) return;
    clearInterval(looking);
    window.paneUsable = pane.performance.now();
  }, 5);
}
