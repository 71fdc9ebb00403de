import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as playwright, type Browser } from "playwright-core";
import packages from "../package.json";

/** Milliseconds in which a browser starts on any machine, however busy. */
const timeout = 180_000;

/** Where Linux distributions put their Chromium. */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];

const CHROMIUM_VERSION = packages.devDependencies["@sparticuz/chromium"];

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
  return playwright.launch({ executablePath: unpackedChromium(), args: chromium.args, timeout });
}

/**
 * The Chromium of the npm package, unpacked when it is first wanted. The package unpacks it to where it is looked for, so that another process
 * finds half of it: here it is unpacked beside and put in place when it is whole.
 *
 * @returns the path of the program
 */
function unpackedChromium(): string {
  const place = join(tmpdir(), `opsplan-chromium-${CHROMIUM_VERSION}`);
  if (!existsSync(place)) {
    const beside = mkdtempSync(`${place}-`);
    const unpack = `import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())`;
    execFileSync(process.execPath, ["-e", unpack], {
      cwd: __dirname,
      env: { ...process.env, TMPDIR: beside },
    });
    try {
      renameSync(beside, place);
    } catch (error) {
      rmSync(beside, { recursive: true });
      // Another process was there first.
      if (!existsSync(place)) throw error;
    }
  }
  return join(place, "chromium");
}
