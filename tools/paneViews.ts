import type { Language } from "../src/locale/catalogue";
import { OWN_WORDS } from "./ownFiles";
import type { PreviewTab, Section } from "./previewTab";
import type { PaneElement, PaneViews } from "./walkPane";

/** What is pasted from a chat: an agency with all of its terms, and one that leaves the ads out. */
export const PASTED: Readonly<Record<Language, readonly [one: string, other: string]>> = {
  en: [
    "Elm Agency: 8,000 a month + 3% of sales, at least 6 months",
    "Oak Agency: 20,000 a month, ad spend not included",
  ],
  "zh-Hans": ["榆木电商：月费8000加3个点，半年起签", "橡木电商：月费2万，推广费另付"],
  "zh-Hant": ["榆木電商：月費8000加3個點，半年起簽", "橡木電商：月費2萬，推廣費另付"],
};

/** What the pane shows beside a workbook in which there is nothing yet. */
export const BLANK_VIEWS: PaneViews = {
  "blank-start": (tab) => tab.pane.locator("#use-workbook").waitFor(),
  "blank-sheets": async (tab) => {
    await tab.pane.locator("#use-workbook").click();
    await tab.shown.locator("ops-data button.link").first().waitFor();
  },
  "blank-plan": (tab) => tab.section("plan"),
  "blank-work": (tab) => tab.section("work"),
  "blank-commission": (tab) => tab.section("commission"),
  "blank-agency": (tab) => tab.section("agency"),
  "blank-findings": (tab) => tab.section("findings"),
  "blank-why": (tab) => toggleWhy(tab),
};

/** What the pane shows beside a workbook of one's own: orders with a header that no list of words has, staff, and a commission plan. */
export const OWN_VIEWS: PaneViews = {
  "own-start": (tab) => tab.pane.locator("#use-workbook").waitFor(),
  "own-sheets": (tab) => tab.useWorkbook(),
  "own-corrected": async (tab, language) => {
    const [orders, , , , settled] = OWN_WORDS[language].orders;
    await tab.shown.locator("summary", { hasText: orders }).click();
    const paid = tab.shown.locator(`[id="${orders}-paid"]`);
    const column = await paid.locator("option", { hasText: settled! }).first().getAttribute("value");
    await paid.selectOption(column);
    await tab.idle();
  },
  "own-commission": (tab) => tab.run("commission"),
};

/** Everything that the pane shows beside the sample. */
export const SAMPLE_VIEWS: PaneViews = {
  start: (tab) => tab.pane.locator("#use-workbook").waitFor(),
  sheets: (tab) => tab.useWorkbook(),
  "sheet-open": (tab) => tab.shown.locator("summary").first().click(),
  "sheet-of-selection": async (tab) => {
    await tab.section("data");
    await tab.shown.locator("summary").first().click();
    await tab.shown.locator("ops-selection button").click();
    await tab.shown.locator("#kind").waitFor();
  },
  accounts: (tab) => tab.section("accounts"),
  "accounts-preview": async (tab) => {
    await tab.shown.locator("button.preview:not([disabled])").click();
    await tab.shown.locator(".planned summary").first().click();
  },
  "accounts-running": showRunning,
  "accounts-done": async (tab) => {
    await showWhatIs(tab);
    await tab.runAccounts();
  },
  "accounts-why": (tab) => explain(tab, 0, "E8"),
  findings: async (tab) => {
    await toggleWhy(tab);
    await tab.section("findings");
  },
  "accounts-refused": async (tab) => {
    await protectFirstResult(tab, "accounts", true);
    await tab.runButton.click();
    await tab.shown.locator(".failure summary").click();
  },
  agency: async (tab) => {
    await protectFirstResult(tab, "accounts", false);
    await tab.section("agency");
  },
  "agency-one-quote": (tab, language) => tab.pasteQuotes(PASTED[language][0]),
  "agency-two-quotes": async (tab, language) => {
    await tab.pasteQuotes(PASTED[language].join("\n\n"));
    await tab.shown.locator("ops-quote-card").nth(1).waitFor();
    await tab.shown.locator("ops-quote-card details > summary").first().click();
  },
  "agency-done": (tab) => tab.runShown(),
  "agency-why": (tab) => explain(tab, 0, "D18"),
  plan: async (tab) => {
    await toggleWhy(tab);
    await tab.section("plan");
  },
  "plan-done": (tab) => tab.runShown(),
  "plan-why": (tab) => explain(tab, 0, "B23"),
  "plan-solved": async (tab) => {
    await toggleWhy(tab);
    await tab.shown.locator("#solve-profit").fill("1,000,000");
    await tab.shown.locator("#solve-profit").press("Enter");
    await tab.shown.locator("#answer").waitFor();
  },
  "plan-horizon": async (tab) => {
    await tab.shown.locator("#horizon").selectOption("24");
    await tab.idle();
  },
  work: (tab) => tab.section("work"),
  "work-done": (tab) => tab.runShown(),
  "work-why": (tab) => explain(tab, 1, "K34"),
  commission: async (tab) => {
    await toggleWhy(tab);
    await tab.section("commission");
  },
  "commission-read": async (tab) => {
    await tab.shown.locator("#read").click();
    await tab.shown.locator("#plan").waitFor();
  },
  "commission-compared": async (tab) => {
    await tab.shown.locator("#plan").selectOption({ index: 1 });
    await tab.shown.locator("#field-0-rate").fill("0.6%");
    await tab.shown.locator("#field-0-rate").press("Enter");
    await tab.shown.locator("ops-what-if table").waitFor();
  },
  "commission-closing": async (tab) => {
    await tab.shown.locator("#close").click();
    await tab.shown.locator("#not-yet").waitFor();
  },
  "commission-done": async (tab) => {
    await tab.shown.locator("#not-yet").click();
    await tab.runShown();
  },
  "commission-why": (tab) => explain(tab, 0, "U8"),
  "sheets-with-results": async (tab) => {
    await toggleWhy(tab);
    await tab.section("data");
  },
  more: (tab) => tab.section("more"),
  "more-inserted": async (tab) => {
    await tab.shown.locator("#insert-template").click();
    await tab.shown.locator(".notice").waitFor();
  },
  failure: async (tab) => {
    await tab.section("data");
    await tab.pane.evaluate(() => {
      const { store } = document.querySelector<PaneElement>("ops-pane")!;
      return store.attempt(() => Promise.reject(new Error("shown for its looks")));
    });
    await tab.shown.locator(".failure summary").click();
  },
};

/** Opens the region that explains the selected cell, or closes it. */
function toggleWhy(tab: PreviewTab): Promise<void> {
  return tab.why.locator("summary").first().click();
}

/** Follows a link of the outcome to its sheet, and asks why a cell of it shows what it shows. */
async function explain(tab: PreviewTab, link: number, cell: string): Promise<void> {
  await tab.openResult(link, cell);
  await toggleWhy(tab);
  await tab.why.locator("[role=status] > *").nth(1).waitFor();
}

/** Runs the accounts, cancels them in the midst, and keeps showing what they said there. */
async function showRunning(tab: PreviewTab): Promise<void> {
  const running = tab.pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { store } = document.querySelector<RunningPane>("ops-pane")!;
        store.addEventListener("change", function hear() {
          const state = store.runState("accounts");
          const { done = 0, of = 0 } = state.progress ?? {};
          if (done === 0 || done >= of) return;
          store.removeEventListener("change", hear);
          store.cancel("accounts");
          store.runState = () => state;
          resolve();
        });
      }),
  );
  await tab.runButton.click();
  await running;
  await tab.idle();
  await tab.pane.evaluate(() => {
    const { store } = document.querySelector<RunningPane>("ops-pane")!;
    store.dispatchEvent(new Event("change"));
  });
}

/** Shows the runs again as they are. */
function showWhatIs(tab: PreviewTab): Promise<void> {
  return tab.pane.evaluate(() => {
    const { store } = document.querySelector<RunningPane>("ops-pane")!;
    // The store's own method comes to light again.
    Reflect.deleteProperty(store, "runState");
    store.dispatchEvent(new Event("change"));
  });
}

interface RunningPane extends Element {
  readonly store: EventTarget & {
    runState: (job: string) => { readonly progress?: { readonly done?: number; readonly of?: number } };
    cancel(job: string): void;
  };
}

/** Protects the first sheet that a run has written, as a person does with Excel's own button, or takes the protection away. */
async function protectFirstResult(tab: PreviewTab, section: Section, on: boolean): Promise<void> {
  await tab.section(section);
  await tab.shown.locator(".outcome button.link").first().click();
  await tab.pane.evaluate(
    (isProtected) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        if (isProtected) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    on,
  );
}
