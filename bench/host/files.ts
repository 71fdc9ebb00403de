import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { Bench } from "../bench";
import { seeded } from "../seeded";
import { builtHost, notBuilt } from "./builtHost";
import { ORDER_HEADERS, orderCells } from "./orders";

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
  const lines = Array.from({ length: ROWS }, (_, row) => orderCells(random, row));
  const file = join(folder, "orders.csv");
  writeFileSync(file, [ORDER_HEADERS, ...lines].map((line) => line.join(",")).join("\n"));
  return file;
}
