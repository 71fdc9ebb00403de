import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { builtFolder, NAMESPACE } from "../addinBuild";
import { officeJsFolder } from "../officeJs";
import { servePreview, type PreviewServer } from "../previewServer";
import { CommandError, readArguments, UsageError, type Command } from "./command";

const DEFAULT_PORT = 8787;

export const preview: Command = {
  name: "preview",
  summary: "Show a workbook with the task pane in the browser",
  help: `Usage: opsplan preview [file] [options]

Serves a page with a workbook and the add-in's task pane beside it, to this machine
only, until it is stopped with Ctrl+C. Nothing is sent anywhere; the file on disk is not
changed: Save as… in the page gives a new one.

Options:
  --port <n>      the port to listen on, 0 for any free one; default: ${DEFAULT_PORT}
  --pane <page>   another add-in's page (.html) instead of OpsPlan's
  --no-open       do not open the browser
  --help          print this

Exit status: 0; 1 where the page cannot be served; 2 for wrong usage.`,

  async run(args, streams) {
    const { values: options, positionals } = readArguments(args, {
      port: { type: "string" },
      pane: { type: "string" },
      "no-open": { type: "boolean" },
    });
    const [file, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError("Give one workbook, or none.");
    if (file !== undefined && !existsSync(file)) throw new CommandError(`There is no file ${file}.`);
    const server = await listen(file, options.pane, readPort(options.port));
    streams.out(`OpsPlan's preview is at ${server.address}`);
    streams.out("Stop it with Ctrl+C.");
    if (!options["no-open"]) openBrowser(server.address);
    await stopped();
    server.close();
    return 0;
  },
};

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UsageError(`--port is a number from 0 to 65535, not ${text}.`);
  return port;
}

async function listen(
  file: string | undefined,
  pane: string | undefined,
  port: number,
): Promise<PreviewServer> {
  if (pane !== undefined && !existsSync(pane)) throw new CommandError(`There is no page ${pane}.`);
  const folders = {
    "": builtFolder("preview"),
    "office-js": officeJsFolder(),
    ...(pane === undefined ? { addin: builtFolder("addin") } : { pane: dirname(resolve(pane)) }),
  };
  const options = {
    ...(pane === undefined
      ? { pane: "/addin/taskpane.html", functions: "/addin/functions.json", namespace: NAMESPACE }
      : { pane: `/pane/${encodeURIComponent(basename(pane))}` }),
    ...(file === undefined ? {} : { file: basename(file) }),
  };
  try {
    return await servePreview(
      { folders, options, inlineScripts: "pane", ...(file === undefined ? {} : { file }) },
      port,
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
      throw new CommandError(
        `Port ${port} is in use. Give another with --port, or --port 0 for any free one.`,
      );
    }
    throw error;
  }
}

/** Opens the system's browser. Where there is none the printed address is there. */
function openBrowser(address: string): void {
  const [program, ...args] = BROWSERS[process.platform] ?? ["xdg-open"];
  if (program === undefined) return;
  const browser = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}

const BROWSERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
