import { existsSync } from "node:fs";
import { chromium as playwright, type Browser } from "playwright-core";

/** Milliseconds in which a browser starts on any machine, however busy. */
const timeout = 180_000;

/** Where Linux distributions put their Chromium. */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];

/** A Chromium without a window: the Chrome, Edge or Chromium of this machine, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
  for (const channel of ["chrome", "msedge"]) {
    const browser = await playwright.launch({ channel, timeout }).catch(() => undefined);
    if (browser) return browser;
  }
  for (const executablePath of CHROMIUM.filter((path) => existsSync(path))) {
    const browser = await playwright.launch({ executablePath, timeout }).catch(() => undefined);
    if (browser) return browser;
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  return playwright.launch({ executablePath, args: chromium.args, timeout });
}
