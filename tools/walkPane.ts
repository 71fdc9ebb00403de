import type { Language } from "../src/locale/catalogue";
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

/** What the pane shows, by a name, and the way there from the one before; the first is shown by a page just opened. */
export type PaneViews = Readonly<Record<string, (tab: PreviewTab, language: Language) => Promise<void>>>;

/** What the pane's page gives to who looks into it. */
export interface PaneElement extends Element {
  readonly store: {
    readonly looking: boolean;
    readonly language: Language;
    attempt(work: () => Promise<void>): Promise<void>;
    speak(language: Language): void;
  };
}

/** A language with a look. */
export type Showing = readonly [language: Language, look: PaneLook];

/** A language in every look. */
export function allLooks(language: Language): readonly Showing[] {
  return (Object.keys(PANE_LOOKS) as PaneLook[]).map((look) => [language, look] as const);
}

/**
 * Shows views of the pane one after another in one page, each in languages and looks: every other one from the last to the first, so that
 * it begins in the look in which the one before it ended. What a view does is done once, in the first language.
 *
 * @param each is told what is shown, such as `findings`, `zh-Hant`, `dark`
 */
export async function walkPane(
  tab: PreviewTab,
  views: PaneViews,
  showings: readonly Showing[],
  each: (view: string, ...showing: Showing) => Promise<void>,
): Promise<void> {
  const [first] = showings[0]!;
  let shown: PaneLook | undefined;
  await tab.pane.locator("ops-pane").waitFor({ state: "attached" });
  const backwards = showings.toReversed();
  for (const [index, [view, open]] of Object.entries(views).entries()) {
    await speak(tab, first);
    await open(tab, first);
    for (const [language, look] of index % 2 === 0 ? showings : backwards) {
      await speak(tab, language);
      if (look !== shown) await tab.page.emulateMedia(PANE_LOOKS[look]);
      shown = look;
      await tab.pane.evaluate(settled);
      await each(view, language, look);
    }
  }
}

function speak(tab: PreviewTab, language: Language): Promise<void> {
  return tab.pane.evaluate((spoken) => {
    const { store } = document.querySelector<PaneElement>("ops-pane")!;
    if (store.language !== spoken) store.speak(spoken);
  }, language);
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
