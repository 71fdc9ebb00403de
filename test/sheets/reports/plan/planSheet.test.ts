import { Decimal } from "../../../../src/domain/money/decimal";
import { LANGUAGES } from "../../../../src/locale/catalogue";
import { gridOfSheet } from "../../../../src/sheets/reports/parts/gridOfSheet";
import { planReport } from "../../../../src/sheets/reports/plan/planReport";
import type { RichCell, SheetReport } from "../../../../src/sheets/reports/report";
import { APRIL, inputs, plansOf, reportIn, stamp } from "./planOfAShop";

const d = (value: number) => new Decimal(value);
const { report } = reportIn("en");
const sheet = (id: string): SheetReport => report.sheets.find((of) => of.id === id)!;
const rows = gridOfSheet(sheet("plan")).rows;
const formulas = (of: SheetReport) =>
  of.blocks.flatMap(({ cells }) =>
    cells
      .flat()
      .filter((cell): cell is RichCell & { formula: string } => typeof cell === "object" && !!cell?.formula),
  );

describe("the sheet of the plan", () => {
  it("has a block for each scenario with twelve months from April on, halves and year", () => {
    const labels = rows.map(([label]) => label).filter((label) => typeof label === "string");
    expect(labels).toEqual(
      expect.arrayContaining([
        "Base · target",
        "Low · target",
        "High · target",
        "First half",
        "Second half",
        "Year",
      ]),
    );
  });

  it("shows sales that foot to the target in every scenario", () => {
    const headings = rows.findIndex(([label]) => label === "Month");
    const sales = rows[headings]!.indexOf("Sales");
    const years = rows.filter(([label]) => label === "Year").map((row) => row[sales]);
    expect(years).toEqual([10_000_000, 8_000_000, 12_000_000]);
    const months = rows.slice(headings + 1, headings + 13).map((row) => Number(row[sales]) * 100);
    expect(Math.round(months.reduce((sum, cents) => sum + cents, 0))).toBe(1_000_000_000);
  });

  it("is formulas throughout: no figure of a month is a typed number", () => {
    const [first] = sheet("plan").blocks.filter(({ cells }) => cells.length === 12);
    expect(first!.cells.flat().every((cell) => typeof cell === "object" && !!cell?.formula)).toBe(true);
  });

  it("refers only to functions of Excel, to the sheet of assumptions and to the ledger of team and agency", () => {
    const all = formulas(sheet("plan"));
    expect(all.filter(({ formula }) => /OPS\./.test(formula))).toEqual([]);
    const sheets = all.flatMap(({ formula }) =>
      [...formula.matchAll(/('[^']+'|[\w\u4e00-\u9fff]+)!/g)].map(([, name]) => name),
    );
    expect(new Set(sheets)).toEqual(new Set(["Assumptions", "'Team or agency'"]));
    expect(all.every(({ formula }) => formula.length < 8192)).toBe(true);
  });

  it("draws sales, costs and profit", () =>
    expect(sheet("plan").charts!.map(({ id }) => id)).toEqual(["plan.sales", "plan.costs", "plan.profit"]));
});

/** The row of a label in the first block of a sheet, by heading. */
function lineOf(id: string, label: string | number): Record<string, unknown> {
  const grid = gridOfSheet(sheet(id)).rows;
  const headings = grid.find((row) => row[0] === "Month" || row[1] === "Month")!;
  const line = grid.slice(grid.indexOf(headings)).find((row) => row[0] === label)!;
  return Object.fromEntries(headings.map((heading, at) => [String(heading), line[at]]));
}

describe("the sheet of team and agency", () => {
  it("sets the profit with the own team beside that with the agency, whoever runs the shop", () => {
    // 9,000,000 net, 40% of it gross profit, 1,000,000 of ads; 1% commission against 60,000 and 0.5%.
    const year = Object.entries(lineOf("plan.team", "Year"));
    expect(
      Object.fromEntries(year.map(([heading, value]) => [heading, Math.round(Number(value))])),
    ).toMatchObject({
      "Profit before team and agency": 2_600_000,
      "Own team: Commission": 90_000,
      "Own team: Profit": 2_510_000,
      "Agency: Agency fee": 105_000,
      "Agency: Profit": 2_495_000,
      "Agency less own team": -15_000,
      "Profit in the plan": 2_510_000,
    });
  });
});

describe("the sheet of the plan by shop", () => {
  const grid = gridOfSheet(sheet("plan.shops")).rows;
  const headings = grid.find((row) => row[1] === "Month")!;
  const of = (shop: string, heading: string) =>
    Number(grid.find((row) => row[0] === shop && row[1] === "Year")![headings.indexOf(heading)]);

  it("gives a shop with three quarters of the sales and half the rate 60% of the refunds", () => {
    expect(of("旗艦店", "Sales")).toBeCloseTo(7_500_000, 1);
    expect(of("旗艦店", "Refunds")).toBeCloseTo(600_000, 0);
    expect(of("專賣店", "Refunds")).toBeCloseTo(400_000, 0);
  });

  it("stands once for each scenario, each by its own part of that plan", () => {
    const titles = grid[grid.indexOf(headings) - 1]!;
    const sales = headings.flatMap((heading, at) => (heading === "Sales" ? [at] : []));
    expect(sales.map((at) => titles[at])).toEqual(["Base", "Low", "High"]);
    const year = grid.find((row) => row[0] === "All shops" && row[1] === "Year")!;
    expect(sales.map((at) => year[at])).toEqual([10_000_000, 8_000_000, 12_000_000]);
  });

  it("foots to the plan in every line", () => {
    for (const line of ["Sales", "Refunds", "Net sales", "Cost of goods", "Ad budget"])
      expect(of("All shops", line)).toBe(lineOf("plan", "Year")[line]);
    const check = grid.find((row) => row[0] === "Check: all shops less plan")!;
    expect(check.filter((cell) => typeof cell === "number" && cell !== 0)).toEqual([]);
  });
});

/** The rows of a table of the sheet of actual against plan, each by its headings. */
function tableOf(title: string, of = sheet("plan.actual")): Record<string, unknown>[] {
  const grid = gridOfSheet(of).rows;
  const at = grid.findIndex((row) => row[0] === title);
  const headings = grid[at + 2]!;
  return grid
    .slice(at + 3, at + 16)
    .map((row) => Object.fromEntries(headings.map((heading, column) => [String(heading), row[column]])));
}

describe("the sheet of actual against plan", () => {
  const [april, may] = tableOf("Sales against plan") as [Record<string, unknown>, Record<string, unknown>];

  it("has the month that came beside its plan, and the months to come with their plan alone", () => {
    expect(april).toMatchObject({ "Part of the month": 1, "Actual sales": 900_000 });
    expect(april["Difference"]).toBeCloseTo(900_000 - Number(april["Planned sales"]), 6);
    expect(may["Planned sales"]).toBeGreaterThan(0);
    expect([may["Part of the month"], may["Actual sales"], may["Attainment"]]).toEqual([null, null, null]);
  });

  it("splits the difference of sales by orders and order value where visitors are not known, and says so", () => {
    const [row] = tableOf("Why sales differ");
    const causes = ["by orders", "by order value"].map((cause) => Number(row![cause]));
    expect(causes[0]! + causes[1]!).toBeCloseTo(Number(april["Difference"]), 6);
    expect(row).not.toHaveProperty("by visitors");
    expect(row!["Note"]).toMatch(/^No sheet tells the visitors/);
  });

  it("splits the difference of profit by what the sheets tell, and says what they do not", () => {
    const [row] = tableOf("Why profit differs");
    const [lines] = tableOf("Profit against plan");
    expect(lines!["Actual profit by these lines"]).toBe(730_000);
    const causes = Object.entries(row!).flatMap(([heading, value]) =>
      heading.startsWith("Profit by") ? [Number(value)] : [],
    );
    expect(causes).toHaveLength(4);
    expect(causes.reduce((sum, cause) => sum + cause, 0)).toBeCloseTo(
      Number(lines!["Difference of profit"]),
      6,
    );
    const hint = gridOfSheet(sheet("plan.actual")).rows.find(([cell]) => /Not compared/.test(String(cell)));
    // Nothing is planned for platform fees, pay, agency and other costs.
    expect(hint![0]).toContain(
      "Not compared: Cost of goods (not all sales have a cost of goods), Commission (",
    );
    expect(hint![0]).not.toContain("Agency fee");
  });

  it("sets commission and agency fee beside the plan where the workbook tells them, and the causes still foot", () => {
    const run = { ...inputs, runBy: "agency" as const };
    const paid = { commission: d(12_000), agencyFee: d(9_500) };
    const of = reportIn("en", [{ ...APRIL[0]!, ...paid }], 12, run).report.sheets;
    const actual = of.find(({ id }) => id === "plan.actual")!;
    const [lines] = tableOf("Profit against plan", actual);
    const [causes] = tableOf("Why profit differs", actual);
    expect(lines!["Agency fee: actual"]).toBe(9_500);
    // Nothing of the commission stays with the agency: 12,000 more than planned.
    expect(causes!["Profit by commission"]).toBe(-12_000);
    expect(causes!["Profit by agency fee"]).toBeCloseTo(Number(lines!["Agency fee: plan"]) - 9_500, 6);
    const parts = Object.entries(causes!).filter(([heading]) => heading.startsWith("Profit by"));
    expect(parts.reduce((sum, [, part]) => sum + Number(part), 0)).toBeCloseTo(
      Number(lines!["Difference of profit"]),
      6,
    );
  });

  it("tells visitors from conversion where they are known, of a month that is not over for its days", () => {
    const came = { month: inputs.start, sales: d(450_000), orders: d(4500), visitors: d(300_000) };
    const of = reportIn("en", [{ ...came, days: 15 }]).report.sheets.find(({ id }) => id === "plan.actual")!;
    const [sales] = tableOf("Sales against plan", of);
    const [causes] = tableOf("Why sales differ", of);
    expect(sales!["Part of the month"]).toBe(0.5);
    expect(sales!["Note"]).toContain("15 of 30 days");
    expect(sales!["Planned sales"]).toBeCloseTo(Number(april["Planned sales"]) / 2, 1);
    expect(causes!["Actual conversion"]).toBe(0.015);
    const parts = ["by visitors", "by conversion", "by order value"].map((cause) => Number(causes![cause]));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(sales!["Difference"]), 6);
    expect(gridOfSheet(of).rows.some(([cell]) => cell === "Profit against plan")).toBe(false);
  });
});

describe("the report", () => {
  it("writes the assumptions only where they are new", () => {
    const { reading, names } = reportIn("en");
    const later = planReport(names, { reading, actuals: [], plans: plansOf() }, [], stamp, "en");
    expect(later.sheets.map(({ id }) => id)).toEqual([
      "plan",
      "plan.team",
      "plan.shops",
      "plan.actual",
      "plan.findings",
    ]);
    expect(report.sheets.map(({ id }) => id)).toEqual([
      "plan",
      "plan.assumptions",
      "plan.team",
      "plan.shops",
      "plan.actual",
      "plan.findings",
    ]);
  });

  it("leaves the last plan as it is where no plan can be made", () => {
    const { reading, names } = reportIn("en");
    expect(planReport(names, { reading, actuals: [] }, [], stamp, "en").sheets.map(({ id }) => id)).toEqual([
      "plan.findings",
    ]);
  });

  it.each(LANGUAGES)("has formulas on the tabs of its own language: %s", (language) => {
    const { report: localised, names } = reportIn(language);
    const [first] = formulas(localised.sheets[0]!);
    expect(first!.formula).toContain(names.get("plan.assumptions"));
  });
});
