import { chromium as playwright, type Browser } from "playwright-core";

/** A Chromium without a window: the Chrome or Edge of this machine, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
  for (const channel of ["chrome", "msedge"]) {
    const browser = await playwright.launch({ channel }).catch(() => undefined);
    if (browser) return browser;
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
}
