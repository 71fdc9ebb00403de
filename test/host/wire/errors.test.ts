import { openLibrary, type OpenLibrary } from "./openLibrary";

describe("errors on the wire", () => {
  let open: OpenLibrary;
  beforeAll(async () => {
    open = await openLibrary();
    open.library.add("Orders");
  });
  afterAll(() => open.close());

  const failureOf = (body: string) =>
    open.run(`
      try {
        await Excel.run(async (context) => { const workbook = context.workbook; ${body}; await context.sync(); });
        return "no error";
      } catch (error) {
        return { code: error.code, message: error.message, statement: error.debugInfo.statement, at: error.debugInfo.errorLocation };
      }`);

  it("says ItemNotFound with the statement that failed", async () => {
    expect(
      await failureOf(`workbook.worksheets.getItem("Missing").getRange("A1").values = [[1]]`),
    ).toMatchObject({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      statement: "var worksheet = worksheets.getItem(...);",
      at: "WorksheetCollection.getItem",
    });
  });

  it("names the class and the member that the host does not have", async () => {
    expect(await failureOf(`workbook.worksheets.getItem("Orders").autoFilter.remove()`)).toMatchObject({
      code: "ApiNotFound",
      message: "The host does not have Worksheet.autoFilter.",
      at: "Worksheet.autoFilter",
    });
    expect(await failureOf(`workbook.worksheets.getItem("Orders").load("showGridlines")`)).toMatchObject({
      code: "ApiNotFound",
      message: "The host does not have Worksheet.showGridlines.",
    });
    expect(await failureOf(`workbook.worksheets.getItem("Orders").getRange("A1").clear()`)).toMatchObject({
      code: "ApiNotFound",
      message: "The host does not have Range.clear.",
    });
    expect(await failureOf(`workbook.worksheets.getItem("Orders").visibility = "Hidden"`)).toMatchObject({
      code: "ApiNotFound",
      at: "Worksheet.visibility",
    });
  });

  it("refuses arguments of the wrong type and values of the wrong shape", async () => {
    expect(
      await failureOf(`workbook.worksheets.getItem("Orders").getRange("A1").getCell("x", 0)`),
    ).toMatchObject({
      code: "InvalidArgument",
      at: "Range.getCell",
      message: expect.stringContaining("argument 1 must be a number") as string,
    });
    expect(
      await failureOf(`workbook.worksheets.getItem("Orders").getRange("A1:B1").values = [[1, 2, 3]]`),
    ).toMatchObject({
      code: "InvalidArgument",
      at: "Range.values",
    });
    expect(await failureOf(`workbook.worksheets.getItem("Orders").tabColor = 7`)).toMatchObject({
      code: "InvalidArgument",
      at: "Worksheet.tabColor",
    });
    expect(
      await failureOf(`workbook.worksheets.getItem("Orders").getRange("A1").copyFrom("B1")`),
    ).toMatchObject({ code: "InvalidArgument", at: "Range.copyFrom" });
  });

  it("keeps what was done, and gives what was read, before the error", async () => {
    const result = await open.run(`
      let range;
      const code = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Orders");
        range = sheet.getRange("C1");
        range.values = [["kept"]];
        range.load("values");
        sheet.getRange("nowhere");
        sheet.getRange("C2").values = [["never"]];
        await context.sync();
      }).catch((error) => error.code);
      return [code, range.values];`);
    expect(result).toEqual(["InvalidArgument", [["kept"]]]);
    expect([...(open.library.sheets[0]?.cells.values() ?? [])]).toEqual(["kept"]);
  });

  it("can be foreseen from the declared requirement sets", async () => {
    const old = await openLibrary({ requirementSets: { ExcelApi: "1.1" } });
    try {
      expect(
        await old.run(`
          return [
            Office.context.requirements.isSetSupported("ExcelApi", "1.1"),
            Office.context.requirements.isSetSupported("ExcelApi", "1.7"),
            Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
          ];`),
      ).toEqual([true, false, false]);
    } finally {
      old.close();
    }
  });
});
