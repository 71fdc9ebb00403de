import { request } from "node:http";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { officeJsFolder } from "../../../src/host/node/officeJs";
import { servePreview, type PreviewServer } from "../../../src/host/node/previewServer";

describe("the preview's server", () => {
  let folder: string;
  let server: PreviewServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "opsplan-preview-"));
    for (const name of ["preview", "addin", "pane"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "secret.txt"), "secret");
    writeFileSync(join(folder, "preview/index.html"), "<!doctype html><title>preview</title>");
    writeFileSync(
      join(folder, "addin/taskpane.html"),
      `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`,
    );
    writeFileSync(join(folder, "pane/index.html"), "<script>0</script>");
    writeFileSync(join(folder, "訂單 1.csv"), "month,net\n2020-02,1902189.15\n");
    server = await servePreview(
      {
        folders: {
          "": join(folder, "preview"),
          addin: join(folder, "addin"),
          pane: join(folder, "pane"),
          "office-js": officeJsFolder(),
        },
        inlineScripts: "pane",
        file: join(folder, "訂單 1.csv"),
        options: { pane: "/addin/taskpane.html" },
      },
      0,
    );
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string, { host, method = "GET" }: { host?: string; method?: string } = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const asked = request(
        { hostname, port, path, method, ...(host ? { headers: { host } } : {}) },
        (response) => {
          let body = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => (body += chunk));
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      );
      asked.on("error", reject);
      asked.end();
    });

  it("hands out the page, the pane, the client and what the page is told", async () => {
    expect(await get("/")).toMatchObject({
      status: 200,
      body: expect.stringContaining("<title>preview") as string,
    });
    expect((await get("/office-js/office.js")).status).toBe(200);
    expect(JSON.parse((await get("/api/options")).body)).toEqual({ pane: "/addin/taskpane.html" });
  });

  it("lets the pane load Microsoft's client from here", async () => {
    expect((await get("/addin/taskpane.html")).body).toBe(`<script src="/office-js/office.js"></script>`);
  });

  it("hands out the workbook with its name", async () => {
    expect(await get("/api/file")).toMatchObject({
      status: 200,
      body: "month,net\n2020-02,1902189.15\n",
      headers: { "content-disposition": "attachment; filename*=UTF-8''%E8%A8%82%E5%96%AE%201.csv" },
    });
  });

  it("listens on this machine only and refuses every other name for it", async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await get("/", { host: "evil.example" })).status).toBe(403);
    expect((await get("/api/file", { host: "evil.example:80" })).status).toBe(403);
    expect((await get("/", { host: `localhost:${new URL(server.address).port}` })).status).toBe(200);
  });

  it("hands out nothing outside its folders", async () => {
    symlinkSync(join(folder, "secret.txt"), join(folder, "addin/link.txt"));
    for (const path of [
      "/../secret.txt",
      "/addin/../../secret.txt",
      "/addin/%2e%2e/%2e%2e/secret.txt",
      "/addin/..%2fsecret.txt",
      "/addin/..%5csecret.txt",
      "/addin/link.txt",
      "/addin/%",
      "/addin/%00",
      "/addin/taskpane.html%00.png",
      "/addin/%252e%252e/secret.txt",
      "/addin/....//secret.txt",
      "/constructor/secret.txt",
      "/__proto__/secret.txt",
      "/addin",
      "//etc/passwd",
      "/office-js/../package.json",
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  it("only reads", async () => {
    expect((await get("/api/file", { method: "POST" })).status).toBe(405);
    expect((await get("/", { method: "HEAD" })).status).toBe(200);
  });

  it("allows the page scripts, requests and frames of its own only", async () => {
    const { headers } = await get("/");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["content-security-policy"]).not.toContain("http");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("lets the page of another add-in run the scripts that it holds, and still ask nobody else", async () => {
    const policyOf = async (path: string) => String((await get(path)).headers["content-security-policy"]);
    expect(await policyOf("/pane/")).toMatch(/script-src [^;]*'unsafe-inline'/);
    expect(await policyOf("/pane/")).not.toContain("http");
    expect(await policyOf("/addin/taskpane.html")).not.toMatch(/script-src [^;]*'unsafe-inline'/);
  });
});
