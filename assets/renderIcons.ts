/** Draws the PNG icons from their SVG sources, which stand on a grid of 16 by 16: `npm run icons`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../tools/browser";

const RIBBON = [16, 32, 80];
const ICONS = {
  icon: [16, 32, 64, 80, 128],
  accounts: RIBBON,
  plan: RIBBON,
  work: RIBBON,
  commission: RIBBON,
  agency: RIBBON,
  sheet: RIBBON,
  sample: RIBBON,
  values: RIBBON,
  language: RIBBON,
  help: RIBBON,
};

async function renderIcons(): Promise<void> {
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

void renderIcons();
