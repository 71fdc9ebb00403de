import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Host, HostOptions, openHost } from "../../src/host/node/openHost";
import type { Prepared } from "../bench";

const DIST = join(__dirname, "../../dist");
const LIBRARY = join(DIST, "node/host.js");

/** Opens the built host with the built add-in, as the command line does; nothing where they are not built. */
export function builtHost(): ((options?: HostOptions) => Promise<Host>) | undefined {
  if (!existsSync(LIBRARY)) return undefined;
  const library = createRequire(__filename)(LIBRARY) as { readonly openHost: typeof openHost };
  return (options) =>
    library.openHost({
      page: join(DIST, "addin/taskpane.html"),
      functions: { metadata: join(DIST, "addin/functions.json"), namespace: "OPS" },
      console: null,
      ...options,
    });
}

export function notBuilt(name: string): Prepared {
  return { variants: [], skipped: [{ name, why: "not built: npm run build" }] };
}
