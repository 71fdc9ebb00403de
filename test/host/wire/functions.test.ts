import { getEventListeners } from "node:events";
import { openLibrary, type OpenLibrary } from "./openLibrary";

describe("custom functions in the add-in's runtime", () => {
  let open: OpenLibrary;
  beforeEach(async () => {
    open = await openLibrary({
      functionTraits: (id) => ({ cancelable: id === "SLOW", streaming: id === "TICK" }),
    });
  });
  afterEach(() => open.close());

  const call = (id: string, ...args: unknown[]) => ({ id, args, address: "Orders!B2" });

  it("answers a batch in the order of its calls: scalars, ranges in, arrays out", async () => {
    await open.run(`
      CustomFunctions.associate("ADD", (a, b) => a + b);
      CustomFunctions.associate("SUMROWS", (rows) => rows.map((row) => [row.reduce((sum, cell) => sum + cell, 0)]));
      CustomFunctions.associate("WHERE", (_, invocation) => invocation.address);
      CustomFunctions.associate("LATER", async (text) => text.toUpperCase());`);
    expect(
      await open.client.functions.invoke([
        call("ADD", 1, 2),
        call("SUMROWS", [
          [1, 2],
          [3, 4],
        ]),
        call("WHERE", null),
        call("LATER", "net"),
      ]),
    ).toEqual([{ value: 3 }, { value: [[3], [7]] }, { value: "Orders!B2" }, { value: "NET" }]);
  });

  it("answers errors by their texts, with what the function said", async () => {
    await open.run(`
      const { Error: FunctionError, ErrorCode } = CustomFunctions;
      CustomFunctions.associate("FAIL", (code) => { throw new FunctionError(code, "not an amount"); });
      CustomFunctions.associate("THROW", () => { throw new Error("defect"); });
      CustomFunctions.associate("REJECT", async () => { throw new FunctionError(ErrorCode.notAvailable, "no rate"); });
      CustomFunctions.associate("MIXED", () => [[1, new FunctionError(ErrorCode.divisionByZero)]]);
      CustomFunctions.associate("ENDLESS", () => Infinity);`);
    expect(
      await open.client.functions.invoke([
        call("FAIL", "#VALUE!"),
        call("FAIL", "#NUM!"),
        call("FAIL", "#DIV/0!"),
        call("FAIL", "#NULL!"),
        call("THROW"),
        call("REJECT"),
        call("MIXED"),
        call("ENDLESS"),
      ]),
    ).toEqual([
      { error: "#VALUE!", message: "not an amount" },
      { error: "#NUM!", message: "not an amount" },
      { error: "#DIV/0!", message: "not an amount" },
      { error: "#NULL!", message: "not an amount" },
      { error: "#VALUE!" },
      { error: "#N/A", message: "no rate" },
      { value: [[1, "#DIV/0!"]] },
      { error: "#NUM!", message: "Infinity" },
    ]);
  });

  it("tells a function that its result is no longer wanted", async () => {
    await open.run(`
      window.cancelled = 0;
      CustomFunctions.associate("SLOW", (_, invocation) => {
        window.begun = true;
        invocation.onCanceled = () => (window.cancelled += 1);
        return new Promise(() => {});
      });`);
    const controller = new AbortController();
    const answers = open.client.functions.invoke([call("SLOW", 1)], controller.signal);
    await open.until("window.begun");
    controller.abort();
    expect(await answers).toEqual([{ error: "#N/A", message: "The calculation was cancelled." }]);
    await open.until("window.cancelled > 0");
    expect(await open.run("return window.cancelled")).toBe(1);
  });

  it("lets go of what may cancel a call when the answer is there", async () => {
    const { signal } = new AbortController();
    const answers = open.client.functions.invoke([call("TICK", 5)], signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await answers;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("takes the first result of a streaming function", async () => {
    await open.run(`
      CustomFunctions.associate("TICK", (start, invocation) => {
        let count = start;
        invocation.setResult(count);
      });`);
    expect(await open.client.functions.invoke([call("TICK", 5)])).toEqual([{ value: 5 }]);
  });

  it("lets a function read the workbook while a request waits for its result", async () => {
    const sheet = open.library.add("Orders");
    sheet.cells.set("0 0", 20);
    await open.run(`
      CustomFunctions.associate("TWICE", () => Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Orders").getRange("A1").load("rowCount");
        await context.sync();
        return 2 * range.rowCount;
      }));`);
    open.library.calculation = open.client.functions.invoke([call("TWICE")]).then(([answer]) => {
      sheet.cells.set("0 0", (answer as { value: number }).value);
    });
    const values = await open.run(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Orders").getRange("A1").load("values");
      await context.sync();
      return range.values;
    })`);
    expect(values).toEqual([[2]]);
  });

  it("takes 1,000 calls in one message", async () => {
    await open.run(`CustomFunctions.associate("ADD", (a, b) => a + b);`);
    const answers = await open.client.functions.invoke(
      Array.from({ length: 1000 }, (_, n) => call("ADD", n, 1)),
    );
    expect(answers).toHaveLength(1000);
    expect(answers[999]).toEqual({ value: 1000 });
  });

  it("understands the newer form of results as well", async () => {
    open.close();
    open = await openLibrary({
      requirementSets: { ExcelApi: "1.17", CustomFunctionsRuntime: "1.4", CustomFunctions: "1.9" },
    });
    await open.run(`
      CustomFunctions.associate("ADD", (a, b) => a + b);
      CustomFunctions.associate("FAIL", () => { throw new CustomFunctions.Error("#N/A", "no rate"); });`);
    expect(await open.client.functions.invoke([call("ADD", 1, 2), call("FAIL")])).toEqual([
      { value: 3 },
      { error: "#N/A", message: "no rate" },
    ]);
  });
});
