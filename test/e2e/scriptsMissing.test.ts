import { PreviewTab, SAMPLE } from "../../tools/previewTab";
import { usePreview } from "./openedPreview";

const preview = usePreview(SAMPLE);

const NOT_LOADED = "A part of OpsPlan could not be loaded. Check the connection, then try again.";

describe("a script that does not come", () => {
  let tab: PreviewTab;

  beforeAll(async () => {
    tab = await PreviewTab.open(preview.browser, preview.address);
    await tab.useWorkbook();
  });
  afterEach(() => {
    // The browser itself tells of what was not loaded; nothing else may go wrong.
    expect(tab.errors.filter((error) => !error.includes("net::ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  });
  afterAll(() => tab?.page.context().close());

  it("of a function leaves its cell with what to do, and a full calculation brings the figure", async () => {
    const wrong = await without("agency-agencyFunctions-quotes", async () => {
      await tab.enter("Quotes", "J1", '=OPS.AGENCY.FEE("月費5000+3個點",100000)');
      return [await tab.value("Quotes", "J1"), await tab.message("Quotes", "J1")];
    });
    expect(wrong).toEqual(["#N/A", expect.stringContaining("Check the connection, then press Ctrl+Alt+F9")]);
    await tab.calculateAll();
    expect(await tab.value("Quotes", "J1")).toBe(8000);
  });

  it("of a job ends its run with what to do, and the next run succeeds", async () => {
    await tab.section("accounts");
    await without("accounts", async () => {
      await tab.runButton.click();
      await tab.shown.getByRole("alert").getByText(NOT_LOADED).waitFor();
    });
    expect(await tab.sheets()).not.toContain("Monthly accounts");
    await tab.runShown();
    expect(await tab.sheets()).toContain("Monthly accounts");
    expect(await tab.shown.getByRole("alert").count()).toBe(0);
  });

  it("of a part of a page is told in its place, and it is there when it is asked for again", async () => {
    await without("agency", async () => {
      await tab.section("agency");
      await tab.shown.getByRole("alert").getByText(NOT_LOADED).waitFor();
    });
    await tab.shown.getByRole("button", { name: "Try again" }).click();
    await tab.pasteQuotes("甲公司：月費8000，提點3%");
    expect(await tab.shown.getByRole("alert").count()).toBe(0);
  });

  it("of a language leaves the pane as it was, and says why; it is spoken when its script comes", async () => {
    await tab.section("more");
    const language = tab.shown.locator("#language");
    const spoken = () => tab.pane.evaluate(() => document.documentElement.lang);
    await without("page.zh-Hant", async () => {
      await language.selectOption("zh-Hant");
      await tab.shown.getByRole("alert").getByText(NOT_LOADED).waitFor();
    });
    expect([await spoken(), await language.inputValue()]).toEqual(["en", "en"]);
    await language.selectOption("zh-Hant");
    await tab.shown.getByText("語言", { exact: true }).waitFor();
    expect([await spoken(), await language.inputValue()]).toEqual(["zh-Hant", "zh-Hant"]);
    expect(await tab.shown.getByRole("alert").count()).toBe(0);
  });

  /** Does something while the network is gone for one script of the add-in. */
  async function without<T>(script: string, act: () => Promise<T>): Promise<T> {
    const address = new RegExp(`/addin/${script.replace(".", "\\.")}\\.[0-9a-f]{8}\\.js$`);
    let missed = 0;
    await tab.page.route(address, (route) => {
      missed += 1;
      return route.abort("internetdisconnected");
    });
    const done = await act();
    await tab.page.unroute(address);
    expect(missed).toBeGreaterThan(0);
    return done;
  }
});
