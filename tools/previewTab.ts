import { spawn, type ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";

const root = join(__dirname, "..");

export const SAMPLE = join(root, "samples/opsplan-sample.xlsx");

/** The browser's window, in pixels. */
export const WINDOW = { width: 1280, height: 800 };

/** Whatever a page does takes moments on a machine at rest, a run seconds, and either minutes on one that is busy. In milliseconds. */
const LONGEST_WAIT = 600_000;

/** The built `opsplan preview`, started as a person starts it, on a free port. */
export class PreviewProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  static start(...args: readonly string[]): Promise<PreviewProcess> {
    const command = [join(root, "bin/opsplan.js"), "preview", ...args, "--port", "0", "--no-open"];
    const child = spawn(process.execPath, command);
    return new Promise((resolve, reject) => {
      let said = "";
      const hear = (text: string) => {
        said += text;
        const address = /http:\S+(?=\s)/.exec(said)?.[0];
        if (address) resolve(new PreviewProcess(child, address));
      };
      child.stdout.setEncoding("utf8").on("data", hear);
      child.stderr.setEncoding("utf8").on("data", hear);
      child.on("exit", () => reject(new Error(`opsplan preview ended: ${said}`)));
    });
  }

  stop(): void {
    this.child.kill("SIGTERM");
  }
}

/** What can be opened in OpsPlan's pane, with the ids of the buttons that lead there. */
const WAYS = {
  data: ["section-data", "page-sheets"],
  accounts: ["section-data", "page-accounts"],
  plan: ["section-plan", "page-plan"],
  work: ["section-plan", "page-work"],
  commission: ["section-commission"],
  agency: ["section-agency"],
  findings: ["page-findings"],
  more: ["page-more"],
} as const;

export type Section = keyof typeof WAYS;

export interface Look {
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
}

/** The preview's page in a browser, with what it asked for and what went wrong in it. */
export class PreviewTab {
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  /** Opens the page and waits until the workbook and the task pane can be used. */
  static async open(
    browser: Browser,
    address: string,
    { locale = "en-US", colorScheme = "light" }: Look = {},
  ) {
    const context = await browser.newContext({
      viewport: WINDOW,
      acceptDownloads: true,
      locale,
      colorScheme,
    });
    context.setDefaultTimeout(LONGEST_WAIT);
    const tab = new PreviewTab(await context.newPage());
    await tab.page.goto(address);
    await tab.page.waitForFunction(() => window.opsplanPreview !== undefined);
    await tab.page.evaluate(() => window.opsplanPreview.ready);
    await tab.gridIsReady();
    return tab;
  }

  /** Waits until the grid is drawn and has taken the keyboard, which it does whoever has it then. */
  async gridIsReady(): Promise<void> {
    await this.idle();
    await this.hasKeyboard("grid");
  }

  /** Waits until a part of the page has the keyboard. */
  async hasKeyboard(part: "grid" | "pane" | "bar"): Promise<void> {
    await this.page.waitForFunction((id) => document.activeElement?.closest(`#${id}`), part);
  }

  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.parentFrame() === this.page.mainFrame());
    if (!frame) throw new Error("The page has no task pane.");
    return frame;
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.opsplanPreview.sheets());
  }

  values(sheet: string, address: string) {
    return this.page.evaluate((at) => window.opsplanPreview.values(at.sheet, at.address), { sheet, address });
  }

  async value(sheet: string, address: string) {
    return (await this.values(sheet, address))[0]?.[0];
  }

  /** What the function of a cell says beside its error. */
  message(sheet: string, cell: string): Promise<string | undefined> {
    return this.page.evaluate((at) => window.opsplanPreview.message(at.sheet, at.cell), { sheet, cell });
  }

  /** Calculates everything anew, as Ctrl+Alt+F9 does in Excel. */
  async calculateAll(): Promise<void> {
    await this.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.application.calculate("Full");
        await context.sync();
      }),
    );
    await this.idle();
  }

  enter(sheet: string, address: string, text: string): Promise<void> {
    return this.page.evaluate((at) => window.opsplanPreview.enter(at.sheet, at.address, at.text), {
      sheet,
      address,
      text,
    });
  }

  select(sheet: string, address: string): Promise<void> {
    return this.page.evaluate((at) => window.opsplanPreview.select(at.sheet, at.address), { sheet, address });
  }

  selection(): Promise<string> {
    return this.page.evaluate(() => window.opsplanPreview.selection());
  }

  idle(): Promise<void> {
    return this.page.evaluate(() => window.opsplanPreview.idle());
  }

  /** Selects a cell and types into it, with the keyboard, as a person does. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    const { page } = this;
    await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 300 } });
    await this.select(sheet, address);
    const typedInto = await this.selection();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.waitForFunction((from) => window.opsplanPreview.selection() !== from, typedInto);
    await this.idle();
  }

  /** Passes the first page of OpsPlan's pane, as who has a workbook does. */
  async useWorkbook(): Promise<void> {
    await this.pane.locator("#use-workbook").click();
    await this.shown.locator("li").first().waitFor();
  }

  /** Opens a file as who chooses it behind “Open…”, and waits until it is there. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const buffer = Buffer.from(bytes);
    await this.page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer });
    await this.isOpen(name);
  }

  /** Waits until a file is the open one and can be worked on. */
  async isOpen(name: string): Promise<void> {
    await this.page.locator("h1", { hasText: name }).waitFor();
    await this.gridIsReady();
  }

  /** Saves the workbook by its button, and gives the name and the bytes of the file that comes of it. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.locator("#save").click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Opens a part of OpsPlan's pane. */
  async section(name: Section): Promise<void> {
    for (const id of WAYS[name]) await this.pane.locator(`#${id}`).click();
  }

  /** What is shown of the open part. */
  get shown() {
    return this.pane.locator("main");
  }

  /** Pastes quotes into the box of the agency section and waits until they are read. */
  async pasteQuotes(text: string): Promise<void> {
    await this.shown.locator("#paste").fill(text);
    await this.shown.locator("ops-quote-card").first().waitFor();
  }

  /** The region that explains the selected cell. */
  get why() {
    return this.pane.locator("ops-why");
  }

  /** Runs the monthly accounts from the pane and waits until they are written. */
  runAccounts(): Promise<void> {
    return this.run("accounts");
  }

  /** Runs what a part of the pane is for, and waits until it is written. */
  async run(name: Section): Promise<void> {
    await this.section(name);
    await this.runShown();
  }

  /** Runs the job that is shown, and waits until it is written. */
  async runShown(): Promise<void> {
    const before = await this.shown.locator(".outcome ul").elementHandles();
    await this.runButton.click();
    // What the run before came to is shown until this one begins.
    for (const outcome of before) await outcome.waitForElementState("hidden");
    await this.shown.locator(".outcome button.link").first().waitFor();
    await this.idle();
  }

  /** Follows a link of what a run came to, counted from 0, and selects a cell of the sheet that it leads to. */
  async openResult(link: number, cell: string): Promise<void> {
    const button = this.shown.locator(".outcome ul button.link").nth(link);
    const name = (await button.textContent()) ?? "";
    await button.click();
    const sheet = (await this.sheets()).find(
      (each) => name.includes(`“${each}”`) || name.includes(`「${each}」`),
    )!;
    await this.arrivesAt(sheet);
    await this.select(sheet, cell);
    await this.idle();
  }

  /** Waits until a cell of a sheet is selected. */
  async arrivesAt(sheet: string, cell = "A1"): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const [front = "", address] = window.opsplanPreview.selection().split("!");
      return `${front.replace(/^'|'$/g, "").replaceAll("''", "'")}!${address}` === wanted;
    }, `${sheet}!${cell}`);
    await this.idle();
  }

  /**
   * Presses a button of the pane in the moment in which it appears. From outside the page the press might come when a run is over.
   */
  pressOnceThere(words: string): Promise<void> {
    return this.pane.evaluate(pressOnceThere, words);
  }

  /** The button that starts a run, when it can be pressed. */
  get runButton() {
    return this.shown.locator("button.primary:not([disabled])");
  }
}

/** What is done in the page for `PreviewTab.pressOnceThere`. */
function pressOnceThere(words: string): Promise<void> {
  const within = (root: Document | ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) =>
      element.shadowRoot ? within(element.shadowRoot) : [element],
    );
  return new Promise((resolve) => {
    const look = () => {
      const button = within(document).find(
        (one) => one.matches("button") && one.textContent.trim() === words,
      );
      if (!button) return void setTimeout(look, 0);
      button.click();
      resolve();
    };
    look();
  });
}
