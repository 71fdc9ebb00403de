import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const load = createRequire(join(__dirname, "../package.json"));

/** A package of `bench/package.json`, or nothing where it is not installed. */
export function optionalPackage<Module>(name: string): Module | undefined {
  try {
    return load(name) as Module;
  } catch {
    return undefined;
  }
}

export const NOT_INSTALLED = "not installed: npm --prefix bench install";

/** LibreOffice's program, or nothing where it is not on this machine. */
export function libreOffice(): string | undefined {
  return ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
}
