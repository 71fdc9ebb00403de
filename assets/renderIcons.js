/** Draws the PNG icons from their SVG sources: `node assets/renderIcons.js`. The drawings stand on a grid of 16. */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { launchBrowser } = require("../tools/browser");

const ICONS = { icon: [16, 32, 64, 80, 128], accounts: [16, 32, 80], sample: [16, 32, 80] };

async function renderIcons() {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(ICONS)) {
      const svg = readFileSync(join(__dirname, `${name}.svg`), "utf8");
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
        await page.screenshot({ path: join(__dirname, `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

renderIcons();
