import type { CellValue, Grid } from "../../src/sheets/grid";
import { SalesFolder } from "../../src/sheets/reading/sales/salesFolder";
import type { Bench } from "../bench";
import { FULL_SHEET, recognised, salesBlocks, salesRows } from "./rows";

export const jsonBlocks: Bench = {
  name: "parse and fold",
  about: "1,048,575 rows as the JSON blocks that Excel answers with, each folded as it arrives",
  aim: "1.1 × parsing alone",
  prepare() {
    const blocks = salesBlocks(salesRows(FULL_SHEET));
    const recognition = recognised(blocks);
    const responses = blocks.map(({ top, rows }) => ({ top, json: JSON.stringify(rows) }));
    const parsed = (top: number, json: string): Grid => ({
      sheet: recognition.sheet,
      top,
      left: 0,
      rows: JSON.parse(json) as CellValue[][],
    });
    return {
      variants: [
        {
          name: "parse and fold",
          run: () => {
            const folder = new SalesFolder(recognition, {}, FULL_SHEET);
            for (const { top, json } of responses) folder.add(parsed(top, json));
            return folder.finish().lines.length;
          },
        },
        {
          name: "parse alone",
          run: () => {
            let rows = 0;
            for (const { top, json } of responses) rows += parsed(top, json).rows.length;
            return rows;
          },
        },
      ],
      remarks: (medians) => {
        const both = medians.get("parse and fold") ?? Number.NaN;
        const alone = medians.get("parse alone") ?? Number.NaN;
        const bytes = responses.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0);
        return [
          `parse and fold is ${(both / alone).toFixed(2)} × parsing alone, over ${(bytes / 1e6).toFixed(0)} MB in ${responses.length} blocks`,
        ];
      },
    };
  },
};
