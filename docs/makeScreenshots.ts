import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../src/locale/catalogue";
import { launchBrowser } from "../tools/browser";
import { payWorkbook } from "../tools/ownFiles";
import { BLANK_VIEWS, OWN_VIEWS, PASTED, SAMPLE_VIEWS } from "../tools/paneViews";
import { PreviewProcess, PreviewTab, SAMPLE, WINDOW, type Section } from "../tools/previewTab";
import { allLooks, walkPane, type PaneViews } from "../tools/walkPane";

/**
 * Makes the pictures of the documentation from the product itself, and pictures of all the pane can show, to be looked at, in
 * `out/screenshots`: `npm run screenshots`.
 */
const FOLDER = join(__dirname, "pictures");
const EVERYTHING = join(__dirname, "../out/screenshots");

/** The narrowest pane that Excel has, and one that a person has drawn wide on a desktop, in pixels. */
const NARROW = 320;
const WIDE = 640;

/** A picture is looked at once a second until two looks are the same, and so many times at most. */
const LONGEST_CHANGE = 120;

/** Each language with Excel's name for it. */
const LOCALES: readonly (readonly [Language, locale: string])[] = [
  ["en", "en-US"],
  ["zh-Hans", "zh-CN"],
  ["zh-Hant", "zh-TW"],
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(EVERYTHING, { recursive: true });
  const [browser, server, blank] = await Promise.all([
    launchBrowser(),
    PreviewProcess.start(SAMPLE),
    PreviewProcess.start(),
  ]);
  try {
    for (const [language, locale] of LOCALES) {
      const open = (address: string) => PreviewTab.open(browser, address, { locale });
      await pictures(await open(server.address), language);
      await picturesOfAll(await open(server.address), SAMPLE_VIEWS, language);
      await picturesOfAll(await open(blank.address), BLANK_VIEWS, language);
      const own = await open(blank.address);
      await own.openFile("shop.xlsx", await payWorkbook(language));
      await picturesOfAll(own, OWN_VIEWS, language);
    }
  } finally {
    await browser.close();
    server.stop();
    blank.stop();
  }
}

/** What the guides show, in one language. */
async function pictures(tab: PreviewTab, language: Language): Promise<void> {
  const suffix = language.toLowerCase();
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
  await tab.pasteQuotes(PASTED[language].join("\n\n"));
  await take(tab, `agency-${suffix}`);
  await tab.page.context().close();
}

/** Runs a job and shows a cell of the first sheet that it wrote. */
async function result(tab: PreviewTab, section: Section, cell: string): Promise<void> {
  await tab.run(section);
  await tab.openResult(0, cell);
}

/** The pane alone, in views, in every look; everything that was written is in its language. */
async function picturesOfAll(tab: PreviewTab, views: PaneViews, language: Language): Promise<void> {
  const pane = tab.page.locator("#pane");
  const picture = async (name: string, width: number) => {
    await pane.evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
    await showWhole(tab);
    await pane.screenshot({ path: join(EVERYTHING, `${name}-${width}.png`) });
  };
  await walkPane(tab, views, allLooks(language), async (view, _, look) => {
    const name = `${view}-${language}-${look}`;
    await picture(name, NARROW);
    // How it is laid out is the same in every look.
    if (look === "light") await picture(name, WIDE);
  });
  await tab.page.context().close();
}

/** Makes the window as high as what the pane shows, so that nothing has to be scrolled to. */
async function showWhole(tab: PreviewTab): Promise<void> {
  const { width } = WINDOW;
  await tab.page.setViewportSize(WINDOW);
  const hidden = await tab.pane.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  if (hidden > 0) await tab.page.setViewportSize({ width, height: WINDOW.height + hidden });
}

/** Takes what is shown when it no longer changes: the grid draws what has changed in its next frames, and late on a busy machine. */
async function take(tab: PreviewTab, name: string): Promise<void> {
  await tab.idle();
  let before = Buffer.alloc(0);
  for (let second = 0; second < LONGEST_CHANGE; second++) {
    await tab.page.waitForTimeout(1000);
    const shown = await tab.page.screenshot({ caret: "hide" });
    if (shown.equals(before)) return writeFile(join(FOLDER, `${name}.png`), shown);
    before = shown;
  }
  throw new Error(`“${name}” was not taken: what it shows still changes after ${LONGEST_CHANGE} looks.`);
}

void main();
