import type { Browser, Locator } from "playwright-core";
import type { JobId } from "../../src/jobs/jobs";
import type { TermName } from "../../src/domain/agency/terms/termNames";
import type { Language } from "../../src/locale/catalogue";
import { SHEET_KIND_NAMES } from "../../src/locale/reading/meanings";
import { paneTexts } from "../../src/locale/pane/pane";
import { PLAN_HEADINGS } from "../../src/locale/plan/plan";
import { solveTexts } from "../../src/locale/pane/planSolve";
import { a1 } from "../../src/sheets/grid";
import type { ColumnMeaning, SheetKind } from "../../src/sheets/reading/meaning";
import { PreviewTab } from "../../tools/previewTab";

type Question = "target" | "roi" | "people";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW" };

/** The cells in which labels are looked for: the upper left of a result sheet. */
const LOOKED_AT = "A1:AZ60";

/** What a person does with OpsPlan by what she sees: the preview's grid and, beside it, the pane in her language. */
export class Person {
  private constructor(
    readonly tab: PreviewTab,
    private readonly language: Language,
  ) {}

  /** Somebody who has never opened OpsPlan before. */
  static async begins(browser: Browser, address: string, language: Language): Promise<Person> {
    return new Person(await PreviewTab.open(browser, address, { locale: LOCALES[language] }), language);
  }

  /** Takes the desk of who was there before: the next file is opened by somebody who has never opened OpsPlan. */
  isNew(): Promise<void> {
    return this.tab.pane.evaluate(() => localStorage.clear());
  }

  leaves(): Promise<void> {
    return this.tab.page.context().close();
  }

  /** Opens a file of her own and lets OpsPlan look at it. */
  async opensOwnFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.tab.openFile(name, bytes);
    await this.tab.useWorkbook();
  }

  /** Reads as what a sheet was taken. */
  async isTold(sheet: string, kind: SheetKind): Promise<void> {
    await this.entry(sheet).locator("summary", { hasText: SHEET_KIND_NAMES[kind][this.language] }).waitFor();
  }

  /** Says that a column means something else than it was taken for. */
  async corrects(sheet: string, meaning: ColumnMeaning, header: string): Promise<void> {
    await this.entry(sheet).locator("summary").click();
    const option = this.column(sheet, meaning).locator("option", { hasText: header });
    await this.column(sheet, meaning).selectOption(await option.getAttribute("value"));
    await this.hasChosen(sheet, meaning, header);
  }

  /** Sees which column a meaning has. */
  async hasChosen(sheet: string, meaning: ColumnMeaning, header: string): Promise<void> {
    const option = this.column(sheet, meaning).locator("option:checked", { hasText: header });
    await option.waitFor({ state: "attached" });
  }

  /** Presses the button that stands out, as who does not know yet what the others are for. */
  pressesWhatStandsOut(): Promise<void> {
    return this.tab.shown.locator("button.primary").click();
  }

  /** Begins to count the clicks that she makes in the pane. */
  async countsClicks(): Promise<() => Promise<number>> {
    const { pane } = this.tab;
    const counter = await pane.evaluateHandle(() => {
      const clicks = { count: 0 };
      addEventListener("click", () => (clicks.count += 1), true);
      return clicks;
    });
    return () => counter.evaluate(({ count }) => count);
  }

  /** Goes from the sheets to a job that they are enough for. */
  goesOnTo(job: JobId): Promise<void> {
    return this.tab.shown.locator(`#go-${job}`).click();
  }

  /** Runs the job that the pane shows, and waits until it is written. */
  async runs(): Promise<void> {
    await this.tab.runShown();
  }

  /** Types over a term on the card of a pasted quote, counted from 0. */
  async typesOverQuote(quote: number, term: TermName, text: string): Promise<void> {
    const field = this.tab.shown.locator("ops-quote-card").nth(quote).locator(`#term-${term}`);
    await field.fill(text);
    await field.press("Enter");
  }

  /** Follows the link to a result sheet. */
  async looksAt(sheet: string): Promise<void> {
    const name = paneTexts.open[this.language]({ sheet });
    await this.tab.shown.getByRole("button", { name, exact: true }).click();
    await this.tab.arrivesAt(sheet);
  }

  /** Reads a name in the chart of the sheet that is in front. */
  seesInChart(name: string): Promise<void> {
    return this.tab.page.locator(".chart svg text", { hasText: name }).first().waitFor();
  }

  /** The address of the cell below a heading, in the first row that has a label, of a sheet as it stands. */
  async cell(sheet: string, label: string, heading: string): Promise<string> {
    const rows = await this.tab.values(sheet, LOOKED_AT);
    const top = rows.findIndex((row) => row.includes(heading));
    const column = rows[top]?.indexOf(heading) ?? -1;
    const row = rows.findIndex((cells, index) => index > top && cells.includes(label));
    if (top < 0 || row < 0) throw new Error(`“${sheet}” has no “${label}” below “${heading}”.`);
    return a1(row, column);
  }

  /** Asks why a cell shows what it shows, and reads the figure in the answer. */
  async asksWhy(sheet: string, address: string, figure: string): Promise<Locator> {
    const { why } = this.tab;
    const question = why.locator("details.why");
    if ((await question.getAttribute("open")) === null) await question.locator("summary").first().click();
    await this.tab.select(sheet, address);
    await why.locator(".figure", { hasText: figure }).waitFor();
    return why;
  }

  /** The part of the pane that works back from a goal. */
  get solve(): Locator {
    return this.tab.pane.locator("ops-solve");
  }

  /** Asks what a goal needs, and reads the figure of the answer. */
  async asks(question: Question, typed: Readonly<Record<string, string>>, role?: string): Promise<number> {
    await this.types(question, typed, role);
    const answer = await this.solve.locator("#answer").textContent();
    return Number(/[\d,]+(?:\.\d+)?/.exec(answer!)![0].replaceAll(",", ""));
  }

  /** Types a question, and presses Enter. */
  async types(question: Question, typed: Readonly<Record<string, string>>, role?: string): Promise<void> {
    await this.solve.locator("#question").selectOption(question);
    if (role) await this.solve.locator("#solve-role").selectOption(role);
    for (const [field, text] of Object.entries(typed)) await this.solve.locator(`#solve-${field}`).fill(text);
    await this.solve.locator(`#solve-${Object.keys(typed)[0]!}`).press("Enter");
  }

  /** Puts the answer into the assumptions. */
  async putsIn(): Promise<void> {
    await this.solve.getByRole("button", { name: solveTexts.putIn[this.language] }).click();
    await this.solve.getByText(solveTexts.putDone[this.language]).waitFor();
    await this.tab.idle();
  }

  /** Figures of a row of the plan in whole units of currency, by what they are: months that are rounded to the cent add cents. */
  async figures<Key extends keyof typeof PLAN_HEADINGS>(
    sheet: string,
    label: string,
    keys: readonly Key[],
  ): Promise<Readonly<Record<Key, number>>> {
    const found: Partial<Record<Key, number>> = {};
    for (const key of keys) {
      const address = await this.cell(sheet, label, PLAN_HEADINGS[key][this.language]);
      found[key] = Math.round(Number(await this.tab.value(sheet, address)));
    }
    return found as Record<Key, number>;
  }

  /** Saves the workbook, opens the saved file as on another day, and unfolds the list of its results. */
  async savesAndReopens(): Promise<void> {
    const { name, bytes } = await this.tab.save();
    await this.tab.openFile(`later ${name}`, bytes);
    await this.tab.shown.locator(".results:not([open]) > summary").click();
  }

  /** The entry of a sheet among those that were found. */
  private entry(sheet: string): Locator {
    return this.tab.shown
      .locator("ops-data li", { has: this.tab.pane.getByText(sheet, { exact: true }) })
      .first();
  }

  private column(sheet: string, meaning: ColumnMeaning): Locator {
    return this.entry(sheet).locator(`[id="${sheet}-${meaning}"]`);
  }
}
