import { join } from "node:path";
import type { Bench } from "../bench";
import { builtHost, notBuilt } from "../host/builtHost";

const SAMPLE = join(__dirname, "../../samples/opsplan-sample.xlsx");
const EDITED = [
  { label: "Target", figures: [9_000_000, 9_500_000] },
  { label: "Order value", figures: [3000, 3100] },
] as const;

export const edits: Bench = {
  name: "plan edits",
  about:
    "an assumption of the sample's plan of 36 months, five shops and three scenarios is typed anew, until every formula says so",
  aim: "200 ms",
  async prepare() {
    const open = builtHost();
    if (!open) return notBuilt("the host");
    const host = await open({ file: SAMPLE });
    const shops = await host.evaluate(FIVE_SHOPS);
    await host.idle();
    await host.evaluate(`return opsplan.run("plan", { horizon: 36 });`);
    await host.idle();
    const sheets = (await host.evaluate(COUNTED)) as readonly { name: string; formulas: number }[];
    const labels = (await host.evaluate(LABELS)) as readonly (readonly unknown[])[];
    const changeOf = ({ label, figures }: (typeof EDITED)[number]) => {
      const row = labels.findIndex(([text]) => text === label) + 1;
      if (row === 0) throw new Error(`The assumptions have no ${label}.`);
      let turn = 0;
      return async () => {
        turn += 1;
        await host.evaluate(`return Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Assumptions");
          sheet.getRange("B${row}").values = [[${figures[turn % 2]}]];
        })`);
        await host.idle();
      };
    };
    const total = sheets.reduce((sum, { formulas }) => sum + formulas, 0);
    return {
      variants: EDITED.map((edit) => ({ name: edit.label, run: changeOf(edit) })),
      remarks: () => [
        `${String(shops)} shops, ${total.toLocaleString("en")} formulas in 36 months: ${sheets
          .map(({ name, formulas }) => `${name} ${formulas.toLocaleString("en")}`)
          .join(", ")}`,
      ],
      close: () => host.close(),
    };
  },
};

/** The sample's orders, dealt out to five shops. */
const FIVE_SHOPS = `return Excel.run(async (context) => {
  const orders = context.workbook.worksheets.getItem("訂單").getUsedRange().load("values");
  await context.sync();
  const header = orders.values.findIndex((row) => row.some((cell) => /店/.test(cell)));
  const at = orders.values[header].findIndex((cell) => /店/.test(cell));
  const names = orders.values.map((row, index) => [
    index > header && /店/.test(row[at]) ? "Shop " + ((index % 5) + 1) : row[at],
  ]);
  orders.getColumn(at).values = names;
  await context.sync();
  return new Set(names.flat().filter((name) => /^Shop/.test(name))).size;
})`;

const COUNTED = `return Excel.run(async (context) => {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load("formulas"));
  await context.sync();
  return sheets.items
    .map(({ name }, at) => ({
      name,
      formulas: ranges[at].formulas.flat().filter((cell) => typeof cell === "string" && cell[0] === "=").length,
    }))
    .filter(({ formulas }) => formulas > 0);
})`;

const LABELS = `return Excel.run(async (context) => {
  const column = context.workbook.worksheets.getItem("Assumptions").getRange("A1:A60").load("values");
  await context.sync();
  return column.values;
})`;
