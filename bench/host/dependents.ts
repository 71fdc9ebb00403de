import type { Bench } from "../bench";
import { builtHost, notBuilt } from "./builtHost";

const DEPENDENTS = 10_000;

export const dependents: Bench = {
  name: "dependents",
  about: "one cell is changed on which 10,000 formulas depend, until the calculation is done",
  aim: "600 ms",
  async prepare() {
    const open = builtHost();
    if (!open) return notBuilt("each of the cell");
    const host = await open();
    await host.evaluate(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      const rows = Array.from({ length: ${DEPENDENTS} }, (_, row) => ["=$A$1*" + (row + 1), row ? "=C" + row + "+$D$1" : "=$D$1"]);
      sheet.getRange("B1:C${DEPENDENTS}").formulas = rows;
      sheet.getRange("D1").values = [[1]];
    })`);
    await host.idle();
    let value = 1;
    const change = (cell: string) => async () => {
      value += 1;
      await host.evaluate(`return Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("${cell}").values = [[${value}]];
      })`);
      await host.idle();
    };
    return {
      variants: [
        { name: "each of the cell", run: change("A1") },
        { name: "each of the one above it, in a chain", run: change("D1") },
      ],
      close: () => host.close(),
    };
  },
};
