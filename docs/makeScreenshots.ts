import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tools/browser";
import { BLANK_VIEWS, SAMPLE_VIEWS, walkPane, type PaneViews } from "../tools/paneViews";
import { PreviewProcess, PreviewTab, SAMPLE, WINDOW, type Look } from "../tools/previewTab";

/**
 * Makes the pictures of the documentation from the product itself, and pictures of all the pane can show, to be looked at, in
 * `out/screenshots`: `npm run screenshots`.
 */
const FOLDER = join(__dirname, "pictures");
const EVERYTHING = join(__dirname, "../out/screenshots");

/** The narrowest pane that Excel has, and one that a person has drawn wide on a desktop, in pixels. */
const PANE_WIDTHS = [320, 640];

const LOOKS: readonly (Look & { readonly suffix: string; readonly chartCell: string })[] = [
  { suffix: "en", locale: "en-US", colorScheme: "light", chartCell: "A94" },
  { suffix: "zh-hans", locale: "zh-CN", colorScheme: "light", chartCell: "A94" },
  { suffix: "zh-hant", locale: "zh-TW", colorScheme: "light", chartCell: "A94" },
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [browser, server, blank] = await Promise.all([
    launchBrowser(),
    PreviewProcess.start(SAMPLE),
    PreviewProcess.start(),
  ]);
  try {
    for (const look of LOOKS) await pictures(browser, server.address, look);
    await darkPicture(browser, server.address);
    for (const width of PANE_WIDTHS) {
      await picturesOfAll(browser, server.address, SAMPLE_VIEWS, width);
      await picturesOfAll(browser, blank.address, BLANK_VIEWS, width);
    }
  } finally {
    await browser.close();
    server.stop();
    blank.stop();
  }
}

async function pictures(
  browser: Browser,
  address: string,
  { suffix, chartCell, ...look }: (typeof LOOKS)[number],
): Promise<void> {
  const tab = await PreviewTab.open(browser, address, look);
  await tab.useWorkbook();
  await take(tab, `data-${suffix}`);
  const before = await tab.sheets();
  await tab.runAccounts();
  const [result = ""] = (await tab.sheets()).filter((sheet) => !before.includes(sheet));
  await tab.select(result, "C8");
  await take(tab, `accounts-${suffix}`);
  await tab.select(result, chartCell);
  await tab.idle();
  await tab.page.locator(".chart svg").waitFor();
  await take(tab, `chart-${suffix}`);
  await tab.section("findings");
  await tab.shown.locator("button.link").first().click();
  await take(tab, `findings-${suffix}`);
  await tab.page.context().close();
}

async function darkPicture(browser: Browser, address: string): Promise<void> {
  const tab = await PreviewTab.open(browser, address, { colorScheme: "dark" });
  await tab.useWorkbook();
  await take(tab, "data-dark-en");
  await tab.page.context().close();
}

/** The pane alone, in views, in every language and look. */
async function picturesOfAll(
  browser: Browser,
  address: string,
  views: PaneViews,
  width: number,
): Promise<void> {
  mkdirSync(EVERYTHING, { recursive: true });
  const tab = await PreviewTab.open(browser, address);
  const pane = tab.page.locator("#pane");
  await pane.evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
  await tab.useWorkbook();
  await walkPane(tab, views, async (view, language, look) => {
    await showWhole(tab);
    const name = `${view}-${language}-${look}-${width}.png`;
    await pane.screenshot({ path: join(EVERYTHING, name) });
  });
  await tab.page.context().close();
}

/** Makes the window as high as what the pane shows, so that nothing has to be scrolled to. */
async function showWhole(tab: PreviewTab): Promise<void> {
  const { width } = WINDOW;
  await tab.page.setViewportSize(WINDOW);
  const hidden = await tab.pane.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  await tab.page.setViewportSize({ width, height: WINDOW.height + hidden });
}

async function take(tab: PreviewTab, name: string): Promise<void> {
  await tab.idle();
  // The grid draws what has changed in its next frames.
  await tab.page.waitForTimeout(500);
  await tab.page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

void main();
