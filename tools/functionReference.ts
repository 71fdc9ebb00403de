import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { FUNCTION_EXAMPLES } from "../docs/examples";
import type { openHost } from "../src/host/node/openHost";
import { LANGUAGES } from "../src/locale/catalogue";
import { REFERENCE_PAGES } from "./functionMetadata";
import { workedReference } from "./functionReferenceModel";
import { asHtml, asMarkdown, markdownPage } from "./functionReferencePages";

/** Where the pages that the add-in serves lie in the repository; the build copies them to `dist/addin/help`. */
const SERVED = "docs/functions";

/**
 * The function reference, calculated by the built add-in.
 *
 * @param open opens the workbook host in which the add-in runs
 * @param root the repository
 * @returns the text of each page by its path from the root
 */
export async function functionReference(
  open: typeof openHost,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    const reference = await workedReference(open, join(root, "dist/addin"), language, FUNCTION_EXAMPLES);
    pages.set(`docs/${markdownPage(language)}`, asMarkdown(reference));
    pages.set(`${SERVED}/${REFERENCE_PAGES[language]}`, asHtml(reference, REFERENCE_PAGES));
  }
  return pages;
}

/** `npm run docs`: writes the reference. */
async function write(): Promise<void> {
  const root = join(__dirname, "..");
  const host = createRequire(__filename)("../dist/node/host.js") as { openHost: typeof openHost };
  for (const [path, text] of await functionReference(host.openHost, root)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}

if (require.main === module) void write();
