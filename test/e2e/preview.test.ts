import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PreviewProcess, PreviewTab, SAMPLE } from "../../tools/previewTab";
import { usePreview } from "./openedPreview";

const RESULT = "Monthly accounts";
/** 2025-11-01 as Excel counts days. */
const NOVEMBER_2025 = 45_962;

const preview = usePreview(SAMPLE);

describe("the preview in a browser", () => {
  let tab: PreviewTab;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "opsplan-e2e-"));
    tab = await PreviewTab.open(preview.browser, preview.address);
    await tab.useWorkbook();
  });
  afterAll(async () => {
    await tab?.page.context().close();
    rmSync(folder, { recursive: true });
  });

  it("shows the workbook's sheets, and the pane says what each was taken for", async () => {
    expect(await tab.sheets()).toEqual(expect.arrayContaining(["訂單", "Ad spend", "人員"]));
    const orders = tab.shown.locator("li", { hasText: "訂單" }).first();
    await orders.waitFor();
    expect(await orders.locator("select").first().inputValue()).toBe("sales");
  });

  it("loads no job's scripts until the pane can be used", () => {
    const scripts = tab.requests.flatMap((address) => /\/addin\/([\w.-]+\.js)$/.exec(address)?.[1] ?? []);
    const names = scripts.map((script) => script.replace(/\.[0-9a-f]{8}\./, "."));
    expect([...new Set(names)].sort()).toEqual(["functions.js", "page.en.js", "taskpane.js"]);
  });

  it("recalculates an OPS function in the pane's own runtime when a cell is typed into", async () => {
    await tab.type("Quotes", "J2", "=OPS.AMOUNT(J1)");
    await tab.type("Quotes", "J1", "429.9万");
    expect(await tab.value("Quotes", "J2")).toBe(4_299_000);
    await tab.type("Quotes", "J1", "￥1,234.50");
    expect(await tab.value("Quotes", "J2")).toBe(1234.5);
  });

  it("tells the add-in what a person selects and types", async () => {
    await tab.pane.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(async ({ address, details }) => {
          heard.push(`changed ${address} to ${String(details?.valueAfter)}`);
        });
        worksheets.onSelectionChanged.add(async ({ address }) => {
          heard.push(`selected ${address}`);
        });
        await context.sync();
      });
    });
    await tab.type("Quotes", "J5", "12");
    for (const wanted of ["selected J5", "changed J5 to 12", "selected J6"])
      await tab.pane.waitForFunction(
        (event) => (window as unknown as { heard: string[] }).heard.includes(event),
        wanted,
      );
  });

  it("runs the monthly accounts: a new sheet whose totals are the sums of its rows", async () => {
    await tab.runAccounts();
    expect(await tab.sheets()).toContain(RESULT);
    const rows = await tab.values(RESULT, "A8:G81");
    const net = (isRow: (shop: unknown) => boolean) =>
      rows
        .filter(([month, shop]) => month === NOVEMBER_2025 && isRow(shop))
        .reduce((sum, row) => sum + Math.round(Number(row[6]) * 100), 0);
    expect(net((shop) => shop === "All shops")).toBeGreaterThan(0);
    expect(net((shop) => shop === "All shops")).toBe(net((shop) => shop !== "All shops"));
  });

  it("tells who gains and loses by another rate, before anything is written", async () => {
    await tab.section("commission");
    await tab.shown.locator("#read").click();
    await tab.shown.locator("#plan").selectOption({ index: 1 });
    await tab.shown.locator("#field-0-rate").fill("0.6%");
    await tab.shown.locator("#field-0-rate").press("Enter");
    // 0.1% more of the first 80,000 is 80 for who sells that much, in each of three months.
    await tab.shown.locator("tr", { hasText: "陳怡君" }).getByText("+240.00").waitFor();
    expect(await tab.sheets()).not.toContain("Payouts");
  });

  it("closes months when asked twice: their payouts are kept, and the proof of the open one agrees", async () => {
    await tab.shown.locator("#close").click();
    await tab.shown.locator("#close-now").click();
    await tab.shown.getByText("Closed: 2024-10 – 2026-08.").waitFor();
    await tab.idle();
    expect(await tab.value("Proof", "A6")).toBe("0 differences");
    const states = (await tab.values("Payouts", "A8:W30")).map((row) => row.at(-1));
    expect(new Set(states)).toEqual(new Set(["open", "closed"]));
  });

  it("says why a figure is what it is, follows the selection, and leads to its parts and back", async () => {
    await tab.why.locator("summary").first().click();
    await tab.select(RESULT, "G8");
    await tab.why.getByText("Gross paid − Refunds", { exact: true }).waitFor();
    await tab.why.getByRole("button", { name: "Refunds", exact: true }).click();
    await tab.why.getByText("The refunds of these orders").waitFor();
    expect(await tab.selection()).toContain("F8");
    await tab.why.getByRole("button", { name: /Back/ }).click();
    await tab.why.getByText("Gross paid − Refunds", { exact: true }).waitFor();
    expect(await tab.selection()).toContain("G8");
    await tab.select(RESULT, "E8");
    await tab.why.locator("button", { hasText: "Find the rows" }).click();
    const rows = await tab.value(RESULT, "C8");
    await tab.why.getByText(`“訂單”: ${String(rows)} rows`).waitFor();
    await tab.why.locator("summary").first().click();
  });

  it("reads pasted quotes, prices what is typed over them, and adds them to the sheet of quotes as texts", async () => {
    await tab.section("agency");
    await tab.pasteQuotes("甲公司：=月費8000，提點3%\n乙公司：每月2萬");
    const quotes = tab.shown.locator("ops-quotes");
    await quotes.getByText("The average month of your orders, 2025-10 to 2026-09, before refunds.").waitFor();
    await quotes.getByLabel("Monthly sales", { exact: true }).fill("500,000");
    await quotes.getByLabel("Monthly sales", { exact: true }).press("Tab");
    const row = (name: string) => quotes.locator("tr", { hasText: name }).first();
    await row("甲公司").getByText("276,000").first().waitFor();
    const first = quotes.locator("ops-quote-card").first();
    await first.getByLabel("Commission rate").fill("5%");
    await first.getByLabel("Commission rate").press("Tab");
    await row("甲公司").getByText("396,000").first().waitFor();
    await quotes.getByLabel("Compare this quote").nth(1).uncheck();
    await row("乙公司").getByText("kept out of the comparison").first().waitFor();
    const before = (await tab.values("Quotes", "C1:C60")).filter(([text]) => text !== "").length;
    await quotes.locator("button", { hasText: "Add 2" }).click();
    await quotes.getByText("Added to “Quotes”").waitFor();
    await tab.idle();
    const [headings = []] = await tab.values("Quotes", "A1:Z1");
    const [rate, compared] = [headings.indexOf("Commission rate"), headings.indexOf("Compare")];
    const added = await tab.values("Quotes", `A${before + 1}:Z${before + 2}`);
    expect(added.map((row) => [row[0], row[2], row[rate], row[compared]])).toEqual([
      ["甲公司", "=月費8000，提點3%", "5%", ""],
      ["乙公司", "每月2萬", "", "no"],
    ]);
  });

  it("draws the result's chart over the sheet and follows its cells", async () => {
    await tab.select(RESULT, "A95");
    await tab.idle();
    const chart = tab.page.locator(".chart svg");
    await chart.waitFor();
    expect(await chart.getAttribute("aria-label")).toBe("Net sales, ad spend and profit");
    expect(await chart.locator("text", { hasText: "2025-11" }).count()).toBe(1);
    const before = await chart.innerHTML();
    await tab.enter(RESULT, "G58", "5000000");
    await chart.locator("text", { hasText: "5,000,000" }).waitFor();
    expect(await chart.innerHTML()).not.toBe(before);
  });

  it("selects the cell that a finding is about", async () => {
    await tab.section("findings");
    const link = tab.shown.locator("button.link").first();
    const cell = (await link.textContent())?.trim() ?? "";
    const [, sheet = "", address] = /^'?(.*?)'?!(.+)$/.exec(cell) ?? [];
    await link.click();
    await tab.arrivesAt(sheet, address);
  });

  it("leads from a finding to what may be decided about its sheet, and keeps the decision", async () => {
    await tab.shown.getByRole("button", { name: "Change how “訂單” is read" }).first().click();
    const decision = tab.shown.locator('[id="read-訂單-identicalRows"]');
    await decision.selectOption("count");
    await tab.idle();
    await tab.runAccounts();
    await tab.section("findings");
    await tab.shown.getByText("Counted, as you chose.").waitFor();
    await tab.section("data");
    expect(await decision.inputValue()).toBe("count");
  });

  it("cancels a run and leaves the last result", async () => {
    const stamp = await tab.value(RESULT, "A3");
    await tab.section("accounts");
    const cancelled = tab.pressOnceThere("Cancel");
    await tab.runButton.click();
    await cancelled;
    await tab.shown.getByText("Cancelled").waitFor();
    await tab.idle();
    expect(await tab.value(RESULT, "A3")).toBe(stamp);
  });

  it("saves a copy that opens again with values, functions and chart", async () => {
    const [download] = await Promise.all([
      tab.page.waitForEvent("download"),
      tab.page.getByRole("button", { name: "Save as…" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("opsplan-sample.xlsx");
    const saved = join(folder, "saved.xlsx");
    await download.saveAs(saved);
    await choose(saved);
    expect(await tab.page.locator("h1").textContent()).toBe("saved.xlsx");
    expect(await tab.value("Quotes", "J2")).toBe(1234.5);
    await tab.enter("Quotes", "J1", "2万");
    expect(await tab.value("Quotes", "J2")).toBe(20_000);
    await tab.select(RESULT, "A95");
    await tab.page.locator(".chart svg").waitFor();
  });

  it("opens an own file of separated values, after asking about changes that are not saved", async () => {
    // Not from the disk: whether a browser finds a file by such a name depends on the locale it was started in.
    const buffer = Buffer.from("月份;銷售額\n2024-01;1200.50\n");
    await tab.page.setInputFiles("#file", { name: "訂單 1.csv", mimeType: "text/csv", buffer });
    await tab.page.getByRole("button", { name: "Open without saving" }).click();
    await tab.isOpen("訂單 1.csv");
    expect(await tab.values("訂單 1", "A1:B2")).toEqual([
      ["月份", "銷售額"],
      ["2024-01", 1200.5],
    ]);
  });

  it("says what is wrong with a file that is no workbook, and keeps the open one", async () => {
    const file = join(folder, "broken.xlsx");
    writeFileSync(file, "no workbook at all");
    await tab.page.setInputFiles("#file", file);
    const alert = tab.page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/^broken\.xlsx: This is not an Excel workbook/);
    expect(await tab.sheets()).toEqual(["訂單 1"]);
  });

  it("says in which columns the months of a sheet stand that has them side by side", async () => {
    const buffer = Buffer.from("姓名,2024-01,2024-02,2024-03\n王芳,100,200,300\n李明,400,500,600\n");
    await tab.page.setInputFiles("#file", { name: "銷售目標.csv", mimeType: "text/csv", buffer });
    await tab.isOpen("銷售目標.csv");
    await tab.shown.locator("summary", { hasText: "銷售目標" }).click();
    const said = async (meaning: string) =>
      (await tab.shown.getByLabel(meaning, { exact: true }).locator("option:checked").textContent())?.trim();
    expect(await said("Target")).toBe("B to D, side by side");
    expect(await said("Date")).toBe("the headings of B to D");
    expect(await said("Person")).toBe("A · 姓名");
    expect(await said("Shop")).toBe("Not used");
  });

  it("asked this machine only, and nothing went wrong on the way", () => {
    const foreign = tab.requests.filter(
      (address) => !/^(blob|data):/.test(address) && !address.startsWith(preview.address),
    );
    expect(foreign).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  /** Chooses a file as the dialog behind “Open…” does. */
  async function choose(file: string): Promise<void> {
    const [chooser] = await Promise.all([
      tab.page.waitForEvent("filechooser"),
      tab.page.getByRole("button", { name: "Open…" }).click(),
    ]);
    await chooser.setFiles(file);
    await tab.isOpen(basename(file));
  }
});

describe("the preview with another add-in's page", () => {
  it("runs the page's own script on Microsoft's client, on the workbook beside it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "opsplan-pane-"));
    const page = join(folder, "index.html");
    writeFileSync(
      page,
      `<!doctype html><html lang="en"><title>Other</title>
       <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
       <button onclick="fill()">Write</button>
       <script>
         async function fill() {
           await Excel.run(async (context) => {
             context.workbook.worksheets.getActiveWorksheet().getRange("B2").formulas = [["=6*7"]];
             await context.sync();
           });
           document.title = "Written";
         }
       </script></html>`,
    );
    const other = await PreviewProcess.start("--pane", page);
    try {
      const tab = await PreviewTab.open(preview.browser, other.address);
      await tab.pane.getByRole("button", { name: "Write" }).click();
      await tab.pane.waitForFunction(() => document.title === "Written");
      expect(await tab.value("Sheet1", "B2")).toBe(42);
      expect(tab.errors).toEqual([]);
      await tab.page.context().close();
    } finally {
      other.stop();
      rmSync(folder, { recursive: true });
    }
  });
});
