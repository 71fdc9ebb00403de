import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../../tools/browser";
import { PreviewProcess, PreviewTab } from "../../tools/previewTab";
import type { Bench } from "../bench";
import { notBuilt } from "./builtHost";
import { writeFullSheet } from "./fullSheet";
import { longestTasks } from "./pageTasks";

const BUILT = join(__dirname, "../../dist/preview");
/** How long a run is let go on before its cancel is pressed. */
const BEFORE_CANCEL_MS = 2000;
const TASKS_TOLD = 5;

export const millionRowsInPane: Bench = {
  name: "million rows in the pane",
  about: "the same in the preview in Chromium, where the pane shares its thread with the workbook",
  aim: "500 ms until a cancel takes effect, 100 ms a task of the page",
  async prepare() {
    if (!existsSync(BUILT)) return notBuilt("a whole run, by its button");
    const folder = mkdtempSync(join(tmpdir(), "opsplan-million-"));
    const [browser, server] = await Promise.all([
      launchBrowser(),
      writeFullSheet(folder).then((file) => PreviewProcess.start(file)),
    ]);
    const tab = await PreviewTab.open(browser, server.address);
    tab.page.setDefaultTimeout(0);
    await tab.useWorkbook();
    await tab.section("accounts");
    const cancels: number[] = [];
    let longest: readonly number[] = [];
    return {
      variants: [
        {
          name: "a whole run, by its button",
          run: async () => {
            await browser.startTracing(tab.page, { categories: ["toplevel"] });
            await tab.runButton.click();
            await tab.shown.locator(".outcome button.link").first().waitFor();
            longest = longestTasks(await browser.stopTracing());
          },
        },
        {
          name: "a run that is cancelled by its button",
          run: async () => {
            await tab.runButton.click();
            await tab.page.waitForTimeout(BEFORE_CANCEL_MS);
            cancels.push(await tab.pane.evaluate(cancelAndWait));
          },
        },
      ],
      remarks: () => [
        `${longest.filter((time) => time > 100).length} tasks of the page took more than 100 ms of processor time; the longest: ${longest
          .slice(0, TASKS_TOLD)
          .map((time) => time.toFixed(0))
          .join(", ")} ms`,
        `${Math.max(...cancels).toFixed(0)} ms: the slowest of ${cancels.length} cancels, from the click until the pane says so`,
      ],
      close: async () => {
        await browser.close();
        server.stop();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

/** In the pane: presses the button that cancels the run, and tells how long it took until the run can be started again. */
async function cancelAndWait(): Promise<number> {
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const find = (selector: string) =>
    roots(document)
      .map((root) => root.querySelector<HTMLElement>(selector))
      .find((element) => element !== null);
  const started = performance.now();
  find("progress + .actions button")?.click();
  while (!find("button.primary:not([disabled])")) await new Promise((resolve) => setTimeout(resolve, 1));
  return performance.now() - started;
}
