import AxeBuilder from "@axe-core/playwright";
import type { FileChooser } from "playwright-core";
import { BLANK_VIEWS, SAMPLE_VIEWS } from "../../tools/paneViews";
import { walkPane, type PaneElement, type PaneViews, type Showing } from "../../tools/walkPane";
import { PreviewProcess, PreviewTab, SAMPLE } from "../../tools/previewTab";
import { usePreview } from "./openedPreview";

const RESULT = "Monthly accounts";

const preview = usePreview(SAMPLE);

interface AxeOptions {
  readonly resultTypes: readonly string[];
  readonly runOnly?: readonly string[];
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
}

/** What of axe is used in the pane itself. */
interface Axe {
  run(
    place: Document,
    options: AxeOptions,
  ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
}

/** In an order in which the look changes least; the language in which a view opens comes first. */
const SHOWINGS: readonly Showing[] = [
  ["en", "contrast"],
  ["en", "dark"],
  ["en", "light"],
  ["zh-Hans", "light"],
  ["zh-Hant", "light"],
];

/** What axe asks of colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Colours are the same in every language, and all but colours is the same in every look: each is asked for once. */
function askedOf([language, look]: Showing): AxeOptions {
  const resultTypes = ["violations"];
  if (look !== "light") return { resultTypes, runOnly: COLOURS };
  if (language === "en") return { resultTypes };
  return { resultTypes, rules: Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])) };
}

describe("the pane for everyone", () => {
  it("has no obstacle that axe knows, in all it can show, in every language and look", async () => {
    const tab = await PreviewTab.open(preview.browser, preview.address);
    expect(await obstacles(tab, SAMPLE_VIEWS)).toEqual([]);
  });

  it("has none beside a blank workbook either", async () => {
    const blank = await PreviewProcess.start();
    try {
      const tab = await PreviewTab.open(preview.browser, blank.address);
      expect(await obstacles(tab, BLANK_VIEWS)).toEqual([]);
    } finally {
      blank.stop();
    }
  });

  describe("with a keyboard alone", () => {
    let tab: PreviewTab;

    // One way through one page, as every page that is opened takes seconds.
    beforeAll(async () => {
      tab = await PreviewTab.open(preview.browser, preview.address);
    });
    afterAll(() => tab?.page.context().close());

    it("is reached from the workbook, in which Tab goes from cell to cell, with F6, and left again", async () => {
      const { keyboard } = tab.page;
      expect(await partWithKeyboard(tab)).toBe("grid");
      await keyboard.press("Tab");
      expect(await partWithKeyboard(tab)).toBe("grid");
      await keyboard.press("F6");
      expect(await partWithKeyboard(tab)).toBe("pane");
      await keyboard.press("Tab");
      expect(await focused(tab)).toBe("page-findings");
      await keyboard.press("F6");
      expect(await partWithKeyboard(tab)).toBe("bar");
      await keyboard.press("F6");
      expect(await partWithKeyboard(tab)).toBe("grid");
      await keyboard.press("Shift+F6");
      await keyboard.press("Shift+F6");
      expect(await partWithKeyboard(tab)).toBe("pane");
      expect(await focused(tab)).toBe("page-findings");
    });

    it("can be gone through by keyboard alone, in the order in which it stands, and shows where one is", async () => {
      const { keyboard } = tab.page;
      await tab.pane.locator("#page-findings").focus();
      expect(await focused(tab)).toBe("page-findings");
      const way: string[] = [];
      for (let step = 0; step < 5; step++) {
        await keyboard.press("Tab");
        way.push(await focused(tab));
      }
      expect(way).toEqual(["page-more", "use-workbook", "try-sample", "language", "Why this figure?"]);
      await tab.pane.locator("#use-workbook").focus();
      await keyboard.press("Enter");
      await tab.shown.locator("li").first().waitFor();
      const goTo = async (wanted: string, key: "Tab" | "Shift+Tab") => {
        for (let step = 0; step < 40; step++) {
          if ((await focused(tab)) === wanted) return;
          await keyboard.press(key);
        }
        throw new Error(`${key} does not lead to “${wanted}”.`);
      };
      for (const section of ["section-plan", "section-commission", "section-agency", "section-data"]) {
        await goTo(section, section === "section-plan" || section === "section-data" ? "Shift+Tab" : "Tab");
        await keyboard.press("Enter");
        await tab.pane.locator(`#${section}[aria-current]`).waitFor();
      }
      await goTo("page-accounts", "Tab");
      await keyboard.press("Enter");
      await tab.runButton.waitFor();
      await goTo("Run", "Tab");
      await keyboard.press("Enter");
      await tab.shown.locator(".outcome button.link").first().waitFor();
      expect(await focused(tab)).toBe(`Open “${RESULT}”`);
      await keyboard.press("Enter");
      await tab.arrivesAt(RESULT);
    });

    it("never leaves the keyboard nowhere where a button is gone or cannot be pressed for a while", async () => {
      const press = async (button: string, key: "Enter" | "Escape" = "Enter") => {
        await tab.shown.locator(button).first().focus();
        await tab.page.keyboard.press(key);
      };
      await tab.section("data");
      await press(".actions button.small");
      await tab.pane.waitForFunction(() => !document.querySelector<PaneElement>("ops-pane")!.store.looking);
      expect(await focused(tab)).toBe("Look again");
      await tab.section("commission");
      await press("#read");
      await tab.shown.locator("#plan").waitFor();
      expect(await focused(tab)).toBe("read");
      await press("#close");
      await tab.shown.locator("#not-yet").waitFor();
      expect(await focused(tab)).toBe("not-yet");
      await press("#not-yet", "Escape");
      await tab.shown.locator("#close").waitFor();
      expect(await focused(tab)).toBe("close");
      await tab.section("agency");
      await tab.pasteQuotes("Elm Agency: 8,000 a month");
      await press("ops-quote-card button");
      await tab.shown.locator("ops-quote-card").waitFor({ state: "detached" });
      expect(await focused(tab)).toBe("paste");
    });

    it("opens one's own file with Ctrl+O, whether the keyboard is in the workbook, the pane or the bar", async () => {
      const { keyboard } = tab.page;
      // A dialog that opens before the browser knows that somebody listens is heard by nobody.
      const choosers: FileChooser[] = [];
      tab.page.on("filechooser", (chooser) => choosers.push(chooser));
      const parts: string[] = [];
      while (parts.length < 3) {
        parts.push(await partWithKeyboard(tab));
        await keyboard.press("Control+o");
        while (choosers.length < parts.length) await tab.page.waitForTimeout(20);
        await keyboard.press("F6");
      }
      expect(parts.sort()).toEqual(["bar", "grid", "pane"]);
      const buffer = Buffer.from("Date,Amount\n2026-01-05,120\n");
      await choosers[2]!.setFiles({ name: "own.csv", mimeType: "text/csv", buffer });
      await tab.page.getByRole("button", { name: "Open without saving" }).click();
      await tab.isOpen("own.csv");
      expect(await tab.value("own", "B2")).toBe(120);
    });
  });

  /** What is in somebody's way in the pane's views: what axe finds, what is wider than the narrowest pane, what Excel's menu covers. */
  async function obstacles(tab: PreviewTab, views: PaneViews): Promise<string[]> {
    await tab.page.locator("#pane").evaluate((pane) => (pane.style.width = "320px"));
    // Once it has looked for anything, axe is there to look through the pane alone.
    await new AxeBuilder({ page: tab.page })
      .include(["#pane iframe", "ops-pane"])
      .withRules("document-title")
      .analyze();
    const found: string[] = [];
    await walkPane(tab, views, SHOWINGS, async (...place) => {
      const [, ...showing] = place;
      const inView = await tab.pane.evaluate(async (options) => {
        const { axe } = window as unknown as { readonly axe: Axe };
        const { violations } = await axe.run(document, options);
        const inWay = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) inWay.push(`${scrollWidth - clientWidth} pixels wider than the pane`);
        const pane = document.querySelector("ops-pane")!.shadowRoot!;
        const covered = pane.elementFromPoint(clientWidth - 20, 16)?.closest("button");
        if (covered) inWay.push(`Excel's own menu covers “${covered.textContent.trim()}”`);
        return inWay;
      }, askedOf(showing));
      found.push(...inView.map((violation) => `${place.join(" ")}: ${violation}`));
    });
    expect(tab.errors).toEqual([]);
    await tab.page.context().close();
    return found;
  }

  /** The part of the page that has the keyboard. */
  function partWithKeyboard(tab: PreviewTab): Promise<string> {
    return tab.page.evaluate(() => document.activeElement?.closest("#grid, #pane, #bar")?.id ?? "");
  }

  /** The id or the words of what has the keyboard in the pane, which is seen to have it. */
  function focused(tab: PreviewTab): Promise<string> {
    return tab.pane.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return "";
      if (at.matches("main")) return "main";
      const name = at.id || at.textContent.trim();
      return getComputedStyle(at).outlineStyle === "none" ? `${name} is not seen to have the keyboard` : name;
    });
  }
});
