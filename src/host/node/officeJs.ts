import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** Where pages refer to Microsoft's client in production: a path below is a file of the package. */
const PUBLISHED =
  /^https:\/\/appsforoffice\.(?:edog\.)?(?:microsoft|officeapps\.live)\.com\/lib\/[^/]+\/hosted\/([^?#]+)/;

/** The address that a page is given for Microsoft's client where it names none. */
export const OFFICE_JS_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the package keeps the client, seen from a folder that has it installed. */
const INSTALLED = "node_modules/@microsoft/office-js/dist";

/**
 * The folder of Microsoft's client files, as the package `@microsoft/office-js` has them: in the nearest folder above
 * that has it installed, as Node itself looks for a package.
 * Throws where the package is not installed: without the client nothing runs.
 */
export function officeJsFolder(from: string = __dirname): string {
  const folder = join(from, INSTALLED);
  if (existsSync(join(folder, "office.js"))) return folder;
  if (dirname(from) === from) {
    throw new Error("Microsoft's Office.js client is not installed. Run: npm install @microsoft/office-js");
  }
  return officeJsFolder(dirname(from));
}

/** The file that a published address of the client stands for, or `undefined` for any other address. */
export function officeJsFile(address: string, folder: string): string | undefined {
  const path = PUBLISHED.exec(address)?.[1];
  return path === undefined ? undefined : fileBelow(folder, path);
}

/** The file at a relative address below a folder; `undefined` where it does not exist or lies, by a link too, outside the folder. */
export function fileBelow(folder: string, path: string): string | undefined {
  const file = join(folder, decodeURIComponent(path));
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? file : undefined;
}
