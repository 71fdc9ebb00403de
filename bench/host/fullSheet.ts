import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { seeded } from "../seeded";

/** With its header row, a sheet that is full. */
const ROWS = 1_048_575;
const HEADER = ["訂單編號", "店鋪", "總金額", "實付金額", "退款金額", "地區", "創建時間", "付款時間"];
/** Writes orders of three shops over a year that fill a sheet, as a file that Excel opens. */
export async function writeFullSheet(folder: string): Promise<string> {
  const random = seeded(8);
  const shops = ["旗艦店", "專營店", "海外旗艦店"];
  const file = join(folder, "orders.csv");
  const stream = createWriteStream(file);
  stream.write(HEADER.join(","));
  for (let row = 0; row < ROWS; row += 1) {
    const amount = (random() * 900).toFixed(2);
    const day = `2024-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`;
    const order = [
      2e14 + row * 7,
      shops[row % 3],
      amount,
      amount,
      "0",
      "上海",
      `${day} 10:00:00`,
      `${day} 10:02:30`,
    ];
    if (!stream.write(`\n${order.join(",")}`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
  return file;
}
