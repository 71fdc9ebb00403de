import type { CellValue, Grid } from "../../src/sheets/grid";
import { recogniseSheet } from "../../src/sheets/reading/recognise";
import type { SheetRecognition } from "../../src/sheets/reading/recognition";
import { seeded } from "../seeded";

/** The rows of a full sheet below its header. */
export const FULL_SHEET = 1_048_575;

/** Pay time as a serial, shop, paid, refund, total. */
export type SalesRow = readonly [number, string, number | string, number | string, number | string];

const HEADER: readonly CellValue[] = ["付款時間", "店鋪", "實付金額", "退款金額", "訂單總額"];
const SHOPS = ["旗艦店", "專營店", "海外旗艦店"];
/** 2023-01-01; the rows run over two years. */
const FIRST_DAY = 44927;
const DAYS = 730;
const ROWS_A_BLOCK = 20_000;

/** Orders of two years in three shops, one in twenty refunded; where asked, every third row has its amounts as texts. */
export function salesRows(count: number, amounts: "numbers" | "mixed" = "numbers"): SalesRow[] {
  const random = seeded(2023);
  const rows: SalesRow[] = [];
  for (let index = 0; index < count; index += 1) {
    const total = Math.round(1000 + random() * 90_000);
    const refund = random() < 0.05 ? total : 0;
    const cents = [total - refund, refund, total];
    const asText = amounts === "mixed" && index % 3 === 0;
    const [paid, refunded, whole] = cents.map((each) => (asText ? written(each) : each / 100));
    const day = FIRST_DAY + Math.floor((index / count) * DAYS) + random();
    rows.push([day, SHOPS[Math.floor(random() * SHOPS.length)]!, paid!, refunded!, whole!]);
  }
  return rows;
}

function written(cents: number): string {
  const yuan = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `￥${yuan}.${String(cents % 100).padStart(2, "0")}`;
}

/** The rows as a sheet in the blocks in which the add-in reads one. */
export function salesBlocks(rows: readonly (readonly CellValue[])[], header = HEADER): Grid[] {
  const blocks: Grid[] = [{ sheet: "訂單", top: 0, left: 0, rows: [header, ...rows.slice(0, 499)] }];
  for (let start = 499; start < rows.length; start += ROWS_A_BLOCK) {
    blocks.push({ sheet: "訂單", top: start + 1, left: 0, rows: rows.slice(start, start + ROWS_A_BLOCK) });
  }
  return blocks;
}

export function recognised(blocks: readonly Grid[]): SheetRecognition {
  const recognition = recogniseSheet(blocks[0]!);
  if (recognition.kind !== "sales") throw new Error("The rows are not recognised as sales.");
  return recognition;
}
