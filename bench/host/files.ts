import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { Bench } from "../bench";
import { seeded } from "../seeded";
import { builtHost, notBuilt } from "./builtHost";

const ROWS = 100_000;

export const opening: Bench = {
  name: "open",
  about: "an .xlsx file of 100,000 × 8 cells is opened",
  async prepare() {
    const open = builtHost();
    if (!open) return notBuilt("the host, calculated and with its page");
    const folder = mkdtempSync(join(tmpdir(), "opsplan-bench-"));
    const file = join(folder, "orders.xlsx");
    const host = await open({ file: writeOrders(folder) });
    await host.save(file);
    host.close();
    const run = async () => {
      const opened = await open({ file });
      await opened.idle();
      opened.close();
    };
    return {
      variants: [
        { name: "the host, calculated and with its page", run },
        { name: "excelts alone", run: () => new Workbook().xlsx.readFile(file) },
      ],
      close: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

export const saving: Bench = {
  name: "save",
  about: "a workbook of 100,000 × 8 cells is written as .xlsx",
  async prepare() {
    const open = builtHost();
    if (!open) return notBuilt("the host");
    const folder = mkdtempSync(join(tmpdir(), "opsplan-bench-"));
    const file = join(folder, "orders.xlsx");
    const host = await open({ file: writeOrders(folder) });
    await host.save(file);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    return {
      variants: [
        { name: "the host", run: () => host.save(file) },
        { name: "excelts alone", run: () => workbook.xlsx.writeFile(file) },
      ],
      close: () => {
        host.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

function writeOrders(folder: string): string {
  const random = seeded(8);
  const shops = ["旗艦店", "專營店", "海外旗艦店"];
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const amount = (random() * 900).toFixed(2);
    const day = `2024-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`;
    return [
      2e14 + index * 7,
      shops[index % 3],
      amount,
      amount,
      "0",
      "上海",
      `${day} 10:00:00`,
      `${day} 10:02:30`,
    ];
  });
  const header = ["訂單編號", "店鋪", "總金額", "實付金額", "退款金額", "地區", "創建時間", "付款時間"];
  const file = join(folder, "orders.csv");
  writeFileSync(file, [header, ...lines].map((line) => line.join(",")).join("\n"));
  return file;
}
