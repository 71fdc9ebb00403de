import { SalesFolder } from "../../src/sheets/reading/sales/salesFolder";
import type { Bench, Prepared } from "../bench";
import { duckDbFold } from "../peers/duckdb";
import { NOT_INSTALLED } from "../peers/installed";
import { decimalFold, floatFold } from "./plainFold";
import { FULL_SHEET, recognised, salesBlocks, salesRows } from "./rows";

export const cleanFold: Bench = {
  name: "fold",
  about: "1,048,575 sales rows with numbers → month × shop",
  aim: "at most 1.25 × floats; decimal.js 10 × as long, DuckDB 8 ×",
  prepare: () => prepare("numbers"),
};

export const textFold: Bench = {
  name: "fold, mixed texts",
  about: "the same with the amounts of every third row as texts such as ￥1,234.50",
  prepare: () => prepare("mixed"),
};

function prepare(amounts: "numbers" | "mixed"): Prepared {
  const rows = salesRows(FULL_SHEET, amounts);
  const blocks = salesBlocks(rows);
  const recognition = recognised(blocks);
  const duckDb = duckDbFold(rows);
  const fold = (): number => {
    const folder = new SalesFolder(recognition, {}, FULL_SHEET);
    for (const block of blocks) folder.add(block);
    return folder.finish().lines.length;
  };
  return {
    variants: [
      { name: "opsplan, exact, with findings", run: fold },
      { name: "plain floats, inexact", run: () => floatFold(blocks) },
      { name: "decimal.js", run: () => decimalFold(blocks) },
      ...(duckDb ? [{ name: "DuckDB, ingest included", run: duckDb }] : []),
    ],
    skipped: duckDb ? [] : [{ name: "DuckDB, ingest included", why: NOT_INSTALLED }],
    remarks: () => [`months and shops: ${fold()}, by floats ${floatFold(blocks)}`],
  };
}
