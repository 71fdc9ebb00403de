import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");
const ADDIN = join(ROOT, "dist/addin");

/** A file of the built add-in. `npm test` builds it first. */
export function builtFile(path: string): Buffer {
  const file = join(ADDIN, path);
  if (!existsSync(file)) throw new Error(`dist/addin/${path} is missing: run \`npm run build\` first`);
  return readFileSync(file);
}
