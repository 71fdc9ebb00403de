import { planJob } from "../../../src/jobs/plan/plan";
import type { CellValue } from "../../../src/sheets/grid";
import { ASSUMPTIONS_ID } from "../../../src/sheets/reports/plan/planTabs";
import { MemoryWorkbook } from "../memoryWorkbook";

const MONTHS = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`);

/** A shop whose sheets leave a channel, a role and a shop without a name. */
const SHEETS: Record<string, CellValue[][]> = {
  Orders: [
    ["Order number", "Shop", "Pay time", "Paid amount"],
    ...MONTHS.flatMap((month, at): CellValue[][] => [
      [`A${1000 + at}`, "Main", `${month}-28`, 6000],
      [`B${1000 + at}`, null, `${month}-28`, 4000],
    ]),
  ],
  "Ad spend": [
    ["Date", "Shop", "Channel", "Spend", "Attributed sales"],
    ...MONTHS.flatMap((month): CellValue[][] => [
      [`${month}-05`, "Main", "Search", 600, 1200],
      [`${month}-06`, "Main", null, 400, 2000],
    ]),
  ],
  Staff: [
    ["Person", "Role", "Base pay"],
    ["Amy", "Promotion", 5000],
    ["Bob", null, 3000],
  ],
};

test("What the sheets leave without a name is part of the plan, also once it is read from its assumptions", async () => {
  const book = new MemoryWorkbook(SHEETS);
  const first = await planJob.run({}, book.context("en"));
  const [january] = first.json.scenarios!.base.months;
  // 0.083334 of 120,000; a tenth of it goes into ads, which bring 600.01 × 2 + 400 × 5; 5,000 and 3,000 of pay.
  expect(january).toMatchObject({ sales: "10000.08", attributedSales: "3200.02", payroll: "8000.00" });
  book.write(first.report);
  const again = await planJob.run({}, book.context("en"));
  expect(again.json.scenarios!.base).toEqual(first.json.scenarios!.base);
  const sheet = first.report.sheets.find(({ id }) => id === ASSUMPTIONS_ID)!;
  const names = sheet.blocks.flatMap(({ cells }) => cells.map(([name]) => name));
  expect(names).toEqual(expect.arrayContaining(["(no channel)", "(no role named)", "(no shop named)"]));
});
