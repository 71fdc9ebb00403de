import { SalesFolder } from "../../src/sheets/reading/sales/salesFolder";
import type { Bench } from "../bench";
import { recognised, salesBlocks, salesRows } from "./rows";

const SIZES = [1_000_000, 100_000, 10_000];

export const growth: Bench = {
  name: "growth",
  about: "the fold from 10⁴ to 10⁶ rows",
  aim: "linear: a slope of 1",
  prepare() {
    const rows = salesRows(SIZES[0]!);
    const variants = SIZES.map((size) => {
      const blocks = salesBlocks(rows.slice(0, size));
      const recognition = recognised(blocks);
      return {
        name: `${size.toLocaleString("en")} rows`,
        run: () => {
          const folder = new SalesFolder(recognition, {}, size);
          for (const block of blocks) folder.add(block);
          return folder.finish().lines.length;
        },
      };
    });
    return {
      variants,
      remarks: (medians) => {
        const [largest, , smallest] = [...medians.values()];
        const slope = Math.log10(largest! / smallest!) / Math.log10(SIZES[0]! / SIZES[2]!);
        return [`slope of log time over log rows: ${slope.toFixed(3)}`];
      },
    };
  },
};
