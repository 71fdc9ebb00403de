import { LANGUAGES, type Language } from "../src/locale/catalogue";
import type { PreviewTab } from "./previewTab";

/**
 * The looks of the pane: Office's two themes, and the colours that a person has set in the system. Without motion a
 * colour is at once what it will be.
 */
export const PANE_LOOKS = {
  light: { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" },
  dark: { colorScheme: "dark", forcedColors: "none", reducedMotion: "reduce" },
  contrast: { colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" },
} as const;

export type PaneLook = keyof typeof PANE_LOOKS;

/** What the pane shows, by a name, and the way there from the one before. */
export type PaneViews = Readonly<Record<string, (tab: PreviewTab) => Promise<void>>>;

/** What the pane shows beside a workbook in which there is nothing yet. */
export const BLANK_VIEWS: PaneViews = {
  "blank-sheets": (tab) => tab.section("data"),
  "blank-commission": (tab) => tab.section("commission"),
  "blank-agency": (tab) => tab.section("agency"),
  "blank-findings": (tab) => tab.section("findings"),
};

/** Everything that the pane shows beside the sample. */
export const SAMPLE_VIEWS: PaneViews = {
  start: async (tab) => {
    await tab.section("more");
    await tab.pane.locator("#first-page").click();
  },
  sheets: (tab) => tab.useWorkbook(),
  "sheet-open": async (tab) => {
    await tab.section("data");
    await tab.shown.locator("summary").first().click();
  },
  "accounts-preview": async (tab) => {
    await tab.section("accounts");
    await tab.shown.locator("button.preview:not([disabled])").click();
    await tab.shown.locator(".planned summary").first().click();
  },
  "accounts-done": (tab) => tab.runAccounts(),
  plan: (tab) => tab.section("plan"),
  work: (tab) => tab.section("work"),
  commission: (tab) => tab.section("commission"),
  "commission-read": async (tab) => {
    await tab.shown.locator("#read").click();
    await tab.shown.locator("#plan").waitFor();
  },
  agency: (tab) => tab.section("agency"),
  "agency-pasted": (tab) => tab.pasteQuotes("甲公司：月費8000，提點3%\n乙公司：每月2萬"),
  findings: (tab) => tab.section("findings"),
  more: (tab) => tab.section("more"),
  failure: async (tab) => {
    await tab.section("data");
    await tab.pane.evaluate(() => {
      const { store } = document.querySelector<PaneElement>("ops-pane")!;
      return store.attempt(() => Promise.reject(new Error("shown for its looks")));
    });
    await tab.shown.locator(".failure summary").click();
  },
};

interface PaneElement extends Element {
  readonly store: {
    readonly looking: boolean;
    attempt(work: () => Promise<void>): Promise<void>;
    speak(language: Language): void;
  };
}

/**
 * Shows views of the pane one after another, in every language and every look, in one page.
 *
 * @param each is told what is shown, such as `findings`, `zh-Hant`, `dark`
 */
export async function walkPane(
  tab: PreviewTab,
  views: PaneViews,
  each: (view: string, language: Language, look: PaneLook) => Promise<void>,
): Promise<void> {
  for (const [view, open] of Object.entries(views)) {
    await open(tab);
    for (const language of LANGUAGES) {
      await tab.pane.evaluate(
        (spoken) => document.querySelector<PaneElement>("ops-pane")!.store.speak(spoken),
        language,
      );
      for (const look of Object.keys(PANE_LOOKS) as PaneLook[]) {
        await tab.page.emulateMedia(PANE_LOOKS[look]);
        await tab.pane.evaluate(settled);
        await each(view, language, look);
      }
    }
  }
}

/** Waits until the page has heard of another look and nothing in it, or in its elements, is on the way to another colour. */
async function settled(): Promise<void> {
  const { store } = document.querySelector<PaneElement>("ops-pane")!;
  while (store.looking) await new Promise((resolve) => setTimeout(resolve, 20));
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await nextFrame();
  await nextFrame();
  const within = (root: Document | ShadowRoot): Animation[] => [
    ...root.getAnimations(),
    ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ];
  const ending = within(document).filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}
