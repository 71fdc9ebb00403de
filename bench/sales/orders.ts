import type { CellValue } from "../../src/sheets/grid";
import { InputDigest } from "../../src/sheets/reading/inputDigest";
import { SalesFolder } from "../../src/sheets/reading/sales/salesFolder";
import type { Bench } from "../bench";
import { FULL_SHEET, recognised, salesBlocks, salesRows } from "./rows";

const HEADER: readonly CellValue[] = ["訂單編號", "付款時間", "店鋪", "實付金額", "退款金額", "訂單總額"];
const FIRST_ORDER = 1e15;

export const orderFold: Bench = {
  name: "fold, order numbers",
  about: "the same rows with order numbers, repeated ones found, and the digest of the input",
  prepare() {
    const rows = salesRows(FULL_SHEET).map((row, index) => [String(FIRST_ORDER + index * 7), ...row]);
    const blocks = salesBlocks(rows, HEADER);
    const recognition = recognised(blocks);
    return {
      variants: [
        {
          name: "fold and digest",
          run: () => {
            const folder = new SalesFolder(recognition, {}, FULL_SHEET);
            const digest = new InputDigest();
            for (const block of blocks) {
              folder.add(block);
              digest.add(block);
            }
            return folder.finish().lines.length + digest.toString().length;
          },
        },
        {
          name: "fold alone",
          run: () => {
            const folder = new SalesFolder(recognition, {}, FULL_SHEET);
            for (const block of blocks) folder.add(block);
            return folder.finish().lines.length;
          },
        },
      ],
    };
  },
};
