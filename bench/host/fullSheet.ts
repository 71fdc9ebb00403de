import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { seeded } from "../seeded";
import { ORDER_HEADERS, orderCells } from "./orders";

/** With its header row, a sheet that is full. */
const ROWS = 1_048_575;

/** Writes orders of three shops over a year that fill a sheet, as a file that Excel opens. */
export async function writeFullSheet(folder: string): Promise<string> {
  const random = seeded(8);
  const file = join(folder, "orders.csv");
  const stream = createWriteStream(file);
  stream.write(ORDER_HEADERS.join(","));
  for (let row = 0; row < ROWS; row += 1) {
    if (!stream.write(`\n${orderCells(random, row).join(",")}`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
  return file;
}
