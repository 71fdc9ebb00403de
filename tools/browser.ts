import { existsSync } from "node:fs";
import { chromium as playwright, type Browser } from "playwright-core";

/** Where Linux distributions put their Chromium. */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];

/** A Chromium without a window: the Chrome, Edge or Chromium of this machine, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
  for (const channel of ["chrome", "msedge"]) {
    const browser = await playwright.launch({ channel }).catch(() => undefined);
    if (browser) return browser;
  }
  for (const executablePath of CHROMIUM.filter((path) => existsSync(path))) {
    const browser = await playwright.launch({ executablePath }).catch(() => undefined);
    if (browser) return browser;
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
}
