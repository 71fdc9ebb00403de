import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname } from "node:path";
import { fileBelow } from "./officeJs";

/** What the preview's server hands out. */
export interface PreviewContent {
  /** Folders by the first part of the path: `{ "": "dist/preview", addin: "dist/addin" }`. */
  readonly folders: Readonly<Record<string, string>>;
  /** The name of the folder whose pages may hold scripts of their own, as many an add-in's page does. */
  readonly inlineScripts?: string;
  /** The workbook that was named on the command line, at `/api/file`. */
  readonly file?: string;
  /** What the page is told, at `/api/options`. */
  readonly options: object;
}

export interface PreviewServer {
  /** Where it listens, for example `http://127.0.0.1:8787/`. */
  readonly address: string;
  close(): void;
}

const LOOPBACK = "127.0.0.1";

/** Where pages refer to Microsoft's client in production; here it is served from the package. */
const PUBLISHED_CLIENT = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/"']+\/hosted\//g;

/** Scripts, styles and requests of this server only; frames of it only. Univer draws with styles of its own making. */
const policy = (inlineScripts: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval'${inlineScripts ? " 'unsafe-inline' 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * Serves the preview to this machine only: it listens on the loopback address, refuses requests under any other host's
 * name (which a page of another site could have resolved to it), and hands out files of its folders only.
 *
 * @param port 0 takes a free one
 */
export async function servePreview(content: PreviewContent, port: number): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    answer(server, content, request, response).catch(() => refuse(response, 500));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return {
    address: `http://${LOOPBACK}:${portOf(server)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  server: Server,
  content: PreviewContent,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const port = portOf(server);
  if (![`${LOOPBACK}:${port}`, `localhost:${port}`].includes(request.headers.host ?? ""))
    return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const { pathname } = new URL(request.url ?? "/", `http://${LOOPBACK}`);
  if (pathname === "/api/options")
    return send(response, Buffer.from(JSON.stringify(content.options)), ".json");
  if (pathname === "/api/file") return sendWorkbook(response, content.file);
  return sendFile(response, content, pathname);
}

async function sendWorkbook(response: ServerResponse, file: string | undefined): Promise<void> {
  if (file === undefined) return refuse(response, 404);
  response.setHeader(
    "Content-Disposition",
    `attachment; filename*=UTF-8''${encodeURIComponent(basename(file))}`,
  );
  send(response, await readFile(file), extname(file));
}

async function sendFile(
  response: ServerResponse,
  { folders, inlineScripts }: PreviewContent,
  pathname: string,
): Promise<void> {
  const [, first = "", rest] = /^\/([^/]*)(?:\/(.*))?$/.exec(pathname) ?? [];
  const named = rest === undefined || !Object.hasOwn(folders, first) ? undefined : folders[first];
  const folder = named ?? folders[""];
  const path = named === undefined ? pathname.slice(1) : rest;
  const file = folder === undefined ? undefined : readable(folder, path || "index.html");
  if (file === undefined) return refuse(response, 404);
  const bytes = await readFile(file);
  const isOpen = named !== undefined && first === inlineScripts;
  send(response, extname(file) === ".html" ? withServedClient(bytes) : bytes, extname(file), isOpen);
}

function readable(folder: string, path: string): string | undefined {
  try {
    return fileBelow(folder, path);
  } catch {
    return undefined; // an address that is not well encoded
  }
}

function withServedClient(html: Buffer): Buffer {
  return Buffer.from(html.toString("utf8").replace(PUBLISHED_CLIENT, "/office-js/"), "utf8");
}

function send(response: ServerResponse, bytes: Buffer, extension: string, inlineScripts = false): void {
  response.writeHead(200, {
    "Content-Type": TYPES[extension.toLowerCase()] ?? "application/octet-stream",
    "Content-Length": bytes.length,
    "Content-Security-Policy": policy(inlineScripts),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
  });
  response.end(bytes);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end();
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};
