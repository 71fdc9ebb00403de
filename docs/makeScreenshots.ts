import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tools/browser";
import { BLANK_VIEWS, SAMPLE_VIEWS, walkPane, type PaneViews } from "../tools/paneViews";
import { PreviewProcess, PreviewTab, SAMPLE, WINDOW, type Look, type Section } from "../tools/previewTab";

/**
 * Makes the pictures of the documentation from the product itself, and pictures of all the pane can show, to be looked at, in
 * `out/screenshots`: `npm run screenshots`.
 */
const FOLDER = join(__dirname, "pictures");
const EVERYTHING = join(__dirname, "../out/screenshots");

/** The narrowest pane that Excel has, and one that a person has drawn wide on a desktop, in pixels. */
const PANE_WIDTHS = [320, 640];

const LOOKS: readonly (Look & { readonly suffix: string; readonly quotes: string })[] = [
  {
    suffix: "en",
    locale: "en-US",
    quotes:
      "Elm Agency: 8,000 a month + 3% of sales, at least 6 months\n\nOak Agency: 20,000 a month, ads not included",
  },
  {
    suffix: "zh-hans",
    locale: "zh-CN",
    quotes: "榆木电商：月费8000加3个点，半年起签\n\n橡木电商：月费2万，推广费另付",
  },
  {
    suffix: "zh-hant",
    locale: "zh-TW",
    quotes: "榆木電商：月費8000加3個點，半年起簽\n\n橡木電商：月費2萬，推廣費另付",
  },
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

/** What the guides show, in one language. */
async function pictures(
  browser: Browser,
  address: string,
  { suffix, quotes, ...look }: (typeof LOOKS)[number],
): Promise<void> {
  const tab = await PreviewTab.open(browser, address, look);
  await tab.useWorkbook();
  await tab.shown.locator("summary").first().click();
  await take(tab, `data-${suffix}`);
  await tab.why.locator("summary").first().click();
  await result(tab, "accounts", "E8");
  await take(tab, `accounts-${suffix}`);
  await result(tab, "plan", "B23");
  await take(tab, `plan-${suffix}`);
  await result(tab, "commission", "U8");
  await take(tab, `commission-${suffix}`);
  await tab.why.locator("summary").first().click();
  await tab.section("findings");
  await tab.shown.locator("button.link").first().click();
  await take(tab, `findings-${suffix}`);
  await tab.section("agency");
  await tab.pasteQuotes(quotes);
  await take(tab, `agency-${suffix}`);
  await tab.page.context().close();
}

/** Runs a job and shows a cell of the first sheet that it wrote. */
async function result(tab: PreviewTab, section: Section, cell: string): Promise<void> {
  await tab.run(section);
  await tab.shown.locator(".outcome button.link").first().click();
  await tab.idle();
  const [sheet = ""] = (await tab.selection()).split("!");
  await tab.select(sheet.replace(/^'|'$/g, ""), cell);
  await tab.idle();
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
