import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHost, type Host } from "../../../src/host/node/openHost";

/** A workbook with two sheets that refer to each other, as a file in base64. */
async function sourceFile(source: Host, folder: string): Promise<string> {
  await source.evaluate(`
      return Excel.run(async (context) => {
        const data = context.workbook.worksheets.getActiveWorksheet();
        data.name = "Data";
        data.getRange("A1:C4").values =
          [["Item", "Qty", "Total"], ["a", 2, "=B2*2"], ["b", 3, "=B3*2"], ["c", 4, "=B4*2"]];
        data.getRange("A1").format.columnWidth = 150;
        data.getRange("A2").format.fill.color = "#FF0000";
        data.getRange("B2:B4").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
        data.tables.add("A1:C4", true).name = "Sales";
        data.charts.add("ColumnClustered", data.getRange("A1:B4")).name = "Quantities";
        const format = data.getRange("B2:B4").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=B2>2";
        data.getRange("C2:C4").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 99, operator: "Between" } };
        data.getRange("F1:G1").merge();
        const plan = context.workbook.worksheets.add("My Plan");
        plan.getRange("A1:A3").formulas = [["=SUM(Data!B2:B4)"], ["=SUM(Sales[Total])"], ["=Pieces+1"]];
        plan.getRange("C1").formulas = [["=SEQUENCE(3)"]];
        context.workbook.names.add("Pieces", plan.getRange("A1"));
        await context.sync();
      })`);
  const file = join(folder, "source.xlsx");
  await source.save(file);
  return readFileSync(file, "base64");
}

describe("sheets of another workbook", () => {
  const folder = mkdtempSync(join(tmpdir(), "insertion-"));
  let source: Host;
  let base64: string;
  let host: Host;
  const run = (body: string): Promise<unknown> =>
    host.evaluate(`return Excel.run(async (context) => {
      const { workbook } = context;
      const tabs = async () => {
        workbook.worksheets.load("items/name");
        await context.sync();
        return workbook.worksheets.items.map((sheet) => sheet.name);
      };
      ${body}
    })`);

  beforeAll(async () => {
    source = await openHost();
    base64 = await sourceFile(source, folder);
  });
  afterAll(() => {
    source.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    host = await openHost();
    Object.assign(host.window, { base64 });
  });
  afterEach(() => host.close());

  it("come in behind the others, with what is calculated from each other", async () => {
    const result = await run(`
      const inserted = workbook.insertWorksheetsFromBase64(base64);
      await context.sync();
      const plan = workbook.worksheets.getItem(inserted.value[1]);
      const cells = plan.getRange("A1:C3");
      cells.load("values, formulas");
      await context.sync();
      return [await tabs(), cells.values, cells.formulas[1][0]];`);
    expect(result).toEqual([
      ["Sheet1", "Data", "My Plan"],
      [
        [9, "", 1],
        [18, "", 2],
        [10, "", 3],
      ],
      "=SUM(Sales[Total])",
    ]);
  });

  it("get names of their own where theirs are taken, and formulas, tables and charts follow", async () => {
    const result = await run(`
      workbook.insertWorksheetsFromBase64(base64);
      await context.sync();
      workbook.insertWorksheetsFromBase64(base64);
      await context.sync();
      const plan = workbook.worksheets.getItem("My Plan (2)").getRange("A1:A2");
      plan.load("values, formulas");
      const data = workbook.worksheets.getItem("Data (2)");
      const source = data.charts.getItem("Quantities").series.getItemAt(0).getDimensionDataSourceString("Values");
      data.tables.load("items/name");
      data.getRange("B2").values = [[12]];
      await context.sync();
      const after = workbook.worksheets.getItem("My Plan (2)").getRange("A1");
      after.load("values");
      await context.sync();
      return [await tabs(), plan.formulas.flat(), source.value, data.tables.items[0].name, after.values[0][0]];`);
    expect(result).toEqual([
      ["Sheet1", "Data", "My Plan", "Data (2)", "My Plan (2)"],
      ["=SUM('Data (2)'!B2:B4)", "=SUM(Sales2[Total])"],
      "'Data (2)'!$B$2:$B$4",
      "Sales2",
      19,
    ]);
  });

  it("look as they did: colours, widths, number formats, merged cells and rules", async () => {
    const result = await run(`
      workbook.insertWorksheetsFromBase64(base64);
      await context.sync();
      const data = workbook.worksheets.getItem("Data");
      const filled = data.getRange("A2");
      filled.load("format/fill/color, format/columnWidth");
      const number = data.getRange("B2");
      number.load("text");
      const merged = data.getRange("F1:G1").getMergedAreasOrNullObject();
      merged.load("address");
      const formats = data.getRange("B2:B4").conditionalFormats.getCount();
      const { dataValidation } = data.getRange("C2");
      dataValidation.load("type");
      await context.sync();
      return [filled.format.fill.color, filled.format.columnWidth, number.text[0][0], merged.address, formats.value, dataValidation.type];`);
    expect(result).toEqual(["#FF0000", 150, "2.00", "Data!F1:G1", 1, "WholeNumber"]);
  });

  it("come in at the place and by the names that are asked for; what they refer to and stays behind is an error", async () => {
    const result = await run(`
      workbook.worksheets.add("Last");
      workbook.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: ["my plan"], positionType: "Before", relativeTo: "Last" });
      await context.sync();
      const cell = workbook.worksheets.getItem("My Plan").getRange("A1");
      cell.load("formulas, values");
      await context.sync();
      return [await tabs(), cell.formulas[0][0], cell.values[0][0]];`);
    expect(result).toEqual([["Sheet1", "My Plan", "Last"], "=SUM(#REF!B2:B4)", "#REF!"]);
  });

  it("do not come in from what is no workbook, nor by a name that no sheet has", async () => {
    const result = await run(`
      const code = async (...request) => {
        try {
          workbook.insertWorksheetsFromBase64(...request);
          await context.sync();
          return "none";
        } catch (error) {
          return error.code;
        }
      };
      return [
        await code("%%%"),
        await code(btoa("no workbook")),
        await code(base64, { sheetNamesToInsert: ["Nowhere"] }),
        await code(base64, { positionType: "Sideways" }),
        await tabs(),
      ];`);
    expect(result).toEqual([
      "InvalidArgument",
      "InvalidArgument",
      "ItemNotFound",
      "InvalidArgument",
      ["Sheet1"],
    ]);
  });
});
