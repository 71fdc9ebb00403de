import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file so that a reader finds either the old one or the whole new one: beside it first, then in its place. Where
 * writing fails nothing is left behind.
 */
export async function replaceFile(file: string, content: Uint8Array | string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
