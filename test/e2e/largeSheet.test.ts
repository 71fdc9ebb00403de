import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openAddin } from "./addin";

const ROWS = 100_000;
/** Megabytes; the program without a workbook takes about half of it. */
const HEAP = 300;
/** Excel's limit of a request and of a response. */
const PAYLOAD_LIMIT = 5_000_000;

interface Accounts {
  readonly months: readonly { readonly orders: number; readonly gross: string; readonly net: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "opsplan-large-"));
const file = join(folder, "orders.csv");

beforeAll(() => {
  const shops = ["旗艦店", "專營店", "海外旗艦店"];
  const lines = ["訂單編號,店鋪,總金額,實付金額,退款金額,地區,訂單創建時間,訂單付款時間"];
  for (let row = 0; row < ROWS; row += 1) {
    const month = String(1 + (row % 12)).padStart(2, "0");
    const day = `2024-${month}-15 10:${String(row % 60).padStart(2, "0")}`;
    const refund = row % 20 === 0 ? "100.10" : "0.00";
    const paid = row % 20 === 0 ? "0.00" : "100.10";
    lines.push(`${10 ** 15 + row * 7},${shops[row % 3]},100.10,${paid},${refund},上海,${day}:00,${day}:30`);
  }
  writeFileSync(file, lines.join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const total = ({ months }: Accounts, figure: "gross" | "net") =>
  months.reduce((cents, month) => cents + Math.round(Number(month[figure]) * 100), 0);

describe(`a sheet of ${ROWS.toLocaleString("en")} orders`, () => {
  it("goes through the command line in little memory, exact to the cent, and is saved", async () => {
    const output = join(folder, "accounts.xlsx");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, "bin/opsplan.js", "run", "accounts", file, "-o", output, "--json"],
      { maxBuffer: 1 << 26 },
    );
    const accounts = JSON.parse(stdout) as Accounts;
    expect(accounts.months.reduce((orders, month) => orders + month.orders, 0)).toBe(ROWS);
    expect(total(accounts, "gross")).toBe(ROWS * 10_010);
    expect(total(accounts, "net")).toBe((ROWS - ROWS / 20) * 10_010);
    expect(statSync(output).size).toBeGreaterThan(1_000_000);
  });

  it("is read in few requests, none of which comes near Excel's limit", async () => {
    const host = await openAddin(file);
    const bridge = host.window["_richApiNativeBridge"] as {
      sendMessageToHost(json: string): void;
      onMessageFromHost(json: string): void;
    };
    const sizes: number[] = [];
    let requests = 0;
    const { sendMessageToHost, onMessageFromHost } = bridge;
    bridge.sendMessageToHost = (json) => {
      requests += 1;
      sizes.push(Buffer.byteLength(json));
      sendMessageToHost(json);
    };
    bridge.onMessageFromHost = (json) => {
      sizes.push(Buffer.byteLength(json));
      onMessageFromHost(json);
    };
    await host.evaluate(`return opsplan.run("accounts", {});`);
    host.close();
    expect(Math.max(...sizes)).toBeLessThan(PAYLOAD_LIMIT / 2);
    expect(requests).toBeLessThan(80);
  });
});
