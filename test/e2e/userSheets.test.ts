import { addUserSheet } from "../../src/excel/addUserSheet";
import { convertFunctions } from "../../src/excel/convertFunctions";
import { listSheets, readTop } from "../../src/excel/reader";
import type { Host } from "../../src/host/node/openHost";
import { detectSheets } from "../../src/jobs/detect";
import { templateSheet } from "../../src/sheets/templates/templateSheet";
import { enter, openAddin, valuesOf } from "./addin";

interface OfficeGlobals {
  Excel?: unknown;
  Office?: unknown;
}

const formulasOf = (host: Host, sheet: string, address: string): Promise<unknown> =>
  host.evaluate(`
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(${JSON.stringify(sheet)}).getRange(${JSON.stringify(address)});
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });`);

describe("sheets that are the user's own", () => {
  let host: Host;

  beforeAll(async () => {
    host = await openAddin();
    const globals = globalThis as OfficeGlobals;
    globals.Excel = host.window.Excel;
    globals.Office = host.window.Office;
  });
  afterAll(() => host.close());

  it("are added under a free name, without a mark, with rules and prompts", async () => {
    expect(await addUserSheet(templateSheet("targets", "zh-Hant"))).toBe("銷售目標");
    expect(await addUserSheet(templateSheet("targets", "zh-Hant"))).toBe("銷售目標 (2)");
    const added = (await listSheets()).filter(({ name }) => name.startsWith("銷售目標"));
    expect(added.map(({ isResult, visible, rows }) => ({ isResult, visible, rows }))).toEqual([
      { isResult: false, visible: true, rows: 1 },
      { isResult: false, visible: true, rows: 1 },
    ]);
    const rules = await host.evaluate(`
      return Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem("銷售目標").getRange("B2:B501");
        dataValidation.load("rule,prompt");
        await context.sync();
        return [dataValidation.rule.decimal.operator, dataValidation.prompt.title, dataValidation.prompt.showPrompt];
      });`);
    expect(rules).toEqual(["Between", "目標", true]);
  });

  it("keep their other formulas when those of OpsPlan become values, what spills included", async () => {
    await enter(host, "Sheet1", "A1:A3", [["5万"], ["1,200"], ["3千"]]);
    await enter(host, "Sheet1", "B1:B3", [["=OPS.AMOUNT(A1)"], ["=OPS.AMOUNT(A2)"], ["=OPS.AMOUNT(A3)"]]);
    await enter(host, "Sheet1", "B4", [["=SUM(B1:B3)"]]);
    await enter(host, "Sheet1", "D1", [["=OPS.SPLIT(100,{1;1;1})"]]);
    const before = await valuesOf(host, "Sheet1", "A1:F4");
    expect(await convertFunctions("workbook")).toEqual({ formulas: 4, left: 0 });
    expect(await valuesOf(host, "Sheet1", "A1:F4")).toEqual(before);
    expect(await formulasOf(host, "Sheet1", "B1:B4")).toEqual([[50_000], [1_200], [3_000], ["=SUM(B1:B3)"]]);
    expect(await convertFunctions("workbook")).toEqual({ formulas: 0, left: 0 });
  });

  it("are converted only where it was asked for", async () => {
    await enter(host, "Sheet1", "H1:H2", [["=OPS.AMOUNT(A1)"], ["=OPS.AMOUNT(A2)"]]);
    await host.evaluate(`
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("H2:H9").select();
        await context.sync();
      });`);
    expect(await convertFunctions("selection")).toEqual({ formulas: 1, left: 0 });
    expect(await formulasOf(host, "Sheet1", "H1:H2")).toEqual([["=OPS.AMOUNT(A1)"], [1_200]]);
  });

  it("keep a formula that has no result yet, and say so", async () => {
    await enter(host, "Sheet1", "J1", [["=OPS.NOSUCH(1)"]]);
    await enter(host, "Sheet1", "H1", [[""]]);
    expect(await convertFunctions("workbook")).toEqual({ formulas: 0, left: 1 });
  });

  it("are no data where they hold what functions of OpsPlan give, beside data and alone", async () => {
    await host.evaluate(`
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Planned");
        context.workbook.worksheets.add("Typed");
        await context.sync();
      });`);
    const months = '=OPS.PLAN.MONTHS(12000000,{"Start","2027-01";"Conversion",0.02;"Ad share",0.08;"ROI",5})';
    await enter(host, "Planned", "A1", [[months]]);
    const typed = [
      ["Date", "Visitors"],
      ["2026-01-01", 120],
      ["2026-01-02", 140],
    ];
    await enter(host, "Typed", "A1:B3", typed);
    await enter(host, "Typed", "D1", [[months]]);
    expect((await valuesOf(host, "Typed", "D1:E2"))[0]).toEqual(["Month", "Sales"]);
    const detected = await detectSheets({ listSheets, readTop }, {});
    const kindOf = (name: string) => detected.find(({ info }) => info.name === name)!.recognition.kind;
    expect(kindOf("Planned")).toBeUndefined();
    expect(kindOf("Typed")).toBe("traffic");
    expect(detected.find(({ info }) => info.name === "Planned")!.isUnknownTable).toBeUndefined();
    const [asked] = await detectSheets({ listSheets, readTop }, { Planned: { kind: "adSpend" } }).then(
      (sheets) => sheets.filter(({ info }) => info.name === "Planned"),
    );
    expect(asked!.recognition.kind).toBe("adSpend");
  });
});
