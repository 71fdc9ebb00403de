import { openHost, type Host } from "../../../src/host/node/openHost";

describe("Office.context.document", () => {
  let host: Host;
  const run = (body: string): Promise<unknown> =>
    host.evaluate(`
      const { document } = Office.context;
      /** What a method of the older API gives, or the name of its error. */
      const asked = (ask) =>
        new Promise((resolve) => ask((result) => resolve(result.status === "succeeded" ? result.value : result.error.name)));
      const cells = (address) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
          range.load("values, formulas, text");
          await context.sync();
          return range;
        });
      ${body}`);

  beforeEach(async () => (host = await openHost({ console: null })));
  afterEach(() => host.close());

  it("gives what is selected as text, as rows, and as it is shown", async () => {
    const result = await run(`
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
        range.values = [["Jan", 0.5], ["Feb", 2]];
        range.numberFormat = [["@", "0%"], ["@", "0"]];
        range.select();
        await context.sync();
      });
      return [
        await asked((done) => document.getSelectedDataAsync(Office.CoercionType.Text, done)),
        await asked((done) => document.getSelectedDataAsync(Office.CoercionType.Matrix, done)),
        await asked((done) => document.getSelectedDataAsync(Office.CoercionType.Matrix, { valueFormat: "formatted" }, done)),
        await asked((done) => document.getSelectedDataAsync(Office.CoercionType.Table, done)),
      ];`);
    expect(result).toEqual([
      "Jan\t0.5\nFeb\t2",
      [
        ["Jan", 0.5],
        ["Feb", 2],
      ],
      [
        ["Jan", "50%"],
        ["Feb", "2"],
      ],
      "Data Read Error",
    ]);
  });

  it("writes texts and rows from the selected cell on, and a table as one", async () => {
    const result = await run(`
      await asked((done) => document.setSelectedDataAsync("a\\tb\\nc\\td", done));
      const text = (await cells("A1:B2")).values;
      await asked((done) => document.goToByIdAsync("D1", Office.GoToType.NamedItem, done));
      const data = new Office.TableData([["x", 2], ["y", 3]], [["Item", "Qty"]]);
      await asked((done) => document.setSelectedDataAsync(data, done));
      const table = await Excel.run(async (context) => {
        const range = context.workbook.tables.getItemAt(0).getRange();
        range.load("address, values");
        await context.sync();
        return [range.address, range.values];
      });
      return [text, ...table];`);
    expect(result).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "Sheet1!D1:E3",
      [
        ["Item", "Qty"],
        ["x", 2],
        ["y", 3],
      ],
    ]);
  });

  it("binds named cells, reads and writes them, and lets them go", async () => {
    const result = await run(`
      await asked((done) => document.bindings.addFromNamedItemAsync("Sheet1!A1:B1", "matrix", { id: "pair" }, done));
      const binding = await asked((done) => document.bindings.getByIdAsync("pair", done));
      await asked((done) => binding.setDataAsync([[1, "=A1*2"]], done));
      const data = await asked((done) => binding.getDataAsync({ coercionType: "matrix" }, done));
      const all = await asked((done) => document.bindings.getAllAsync(done));
      await asked((done) => document.bindings.releaseByIdAsync("pair", done));
      return [
        binding.type, binding.columnCount, data, all.length,
        await asked((done) => document.bindings.getByIdAsync("pair", done)),
        await asked((done) => document.bindings.addFromNamedItemAsync("Nowhere", "matrix", done)),
      ];`);
    expect(result).toEqual(["matrix", 2, [[1, 2]], 1, "Invalid Binding Error", expect.any(String)]);
  });

  it("has the same settings as the workbook", async () => {
    const result = await run(`
      document.settings.set("rate", 0.3);
      await asked((done) => document.settings.saveAsync(done));
      const seen = await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("rate");
        setting.load("value");
        context.workbook.settings.add("months", 12);
        await context.sync();
        return setting.value;
      });
      await asked((done) => document.settings.refreshAsync(done));
      return [seen, document.settings.get("months")];`);
    expect(result).toEqual([0.3, 12]);
  });

  it("knows the name of its file", async () => {
    expect(await run("return (await asked((done) => document.getFilePropertiesAsync(done))).url")).toBe(
      "Book1.xlsx",
    );
  });
});
