const { chromium: playwright } = require("playwright-core");

/**
 * A Chromium without a window: the Chrome or Edge of this machine, else the one that comes as an npm package.
 *
 * @returns {Promise<import("playwright-core").Browser>} to be closed by who asked for it
 */
async function launchBrowser() {
  for (const channel of ["chrome", "msedge"]) {
    const browser = await playwright.launch({ channel }).catch(() => undefined);
    if (browser) return browser;
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
}

module.exports = { launchBrowser };
