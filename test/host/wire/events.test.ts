import { openLibrary, type OpenLibrary } from "./openLibrary";

describe("what the client is told without asking", () => {
  let open: OpenLibrary;
  beforeEach(async () => {
    open = await openLibrary({ settings: new Map([["language", '"zh-Hant"']]) });
    open.library.add("Orders");
  });
  afterEach(() => open.close());

  it("hands a changed cell to the handler of its sheet", async () => {
    await open.run(`
      window.changes = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Orders");
        sheet.onChanged.add(async (event) => { window.changes.push(event.address); });
        await context.sync();
      });`);
    expect(open.library.registered).toEqual(["{1}"]);
    open.client.deliver([
      {
        type: 10,
        targetId: "{2}",
        args: { address: "C3", changeType: "RangeEdited", source: "Local", worksheetId: "{2}" },
      },
      {
        type: 10,
        targetId: "{1}",
        args: { address: "B2", changeType: "RangeEdited", source: "Local", worksheetId: "{1}" },
      },
    ]);
    await open.until("window.changes.length > 0");
    expect(await open.run("return window.changes")).toEqual(["B2"]);
  });

  it("hands a changed selection to the workbook's handler until it is removed", async () => {
    await open.run(`
      window.selections = 0;
      await Excel.run(async (context) => {
        window.handler = context.workbook.onSelectionChanged.add(async () => { window.selections += 1; });
        await context.sync();
      });`);
    open.client.selectionChanged();
    await open.until("window.selections > 0");
    await open.run(`
      await Excel.run(window.handler.context, async (context) => {
        window.handler.remove();
        await context.sync();
      });
      await new Promise((resolve) => Office.context.document.addHandlerAsync(
        Office.EventType.DocumentSelectionChanged, () => (window.heardByDocument = true), resolve));`);
    open.client.selectionChanged();
    // The workbook's handlers are told before the document's.
    await open.until("window.heardByDocument");
    expect(await open.run("return window.selections")).toBe(1);
  });

  it("hands a changed selection to the document's handler", async () => {
    await open.run(`
      window.selections = 0;
      await new Promise((resolve) => Office.context.document.addHandlerAsync(
        Office.EventType.DocumentSelectionChanged, () => { window.selections += 1; }, resolve));`);
    open.client.selectionChanged();
    await open.until("window.selections > 0");
    expect(await open.run("return window.selections")).toBe(1);
  });

  it("gives the document's settings and takes changed ones", async () => {
    expect(
      await open.run(`
        const settings = Office.context.document.settings;
        const before = settings.get("language");
        settings.set("rates", { platform: 0.05 });
        settings.remove("language");
        await new Promise((resolve) => settings.saveAsync(resolve));
        return before;`),
    ).toBe("zh-Hant");
    expect([...open.settings]).toEqual([["rates", '{"platform":0.05}']]);
  });

  it("shows and hides the pane, and says so", async () => {
    await open.run(`
      window.modes = [];
      await Office.addin.onVisibilityModeChanged((message) => window.modes.push(message.visibilityMode));
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();`);
    await open.until("window.modes.length > 1");
    expect(await open.run("return window.modes")).toEqual(["Hidden", "Taskpane"]);
  });

  it("says which application it is, its language and its requirement sets", async () => {
    expect(
      await open.run(`
        const { requirements, displayLanguage, contentLanguage, host, platform } = Office.context;
        return [host, platform, displayLanguage, contentLanguage, requirements.isSetSupported("ExcelApi", "1.17"),
          requirements.isSetSupported("ExcelApi", "1.18"), requirements.isSetSupported("CustomFunctionsRuntime", "1.4")];`),
    ).toEqual(["Excel", "Mac", "en-US", "en-US", true, false, true]);
  });

  it("fails what only Excel's older interface can do, instead of keeping it waiting", async () => {
    expect(
      await open.run(`
        const result = await new Promise((resolve) =>
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve));
        return [result.status, result.error.code];`),
    ).toEqual(["failed", 5000]);
  });
});
