import { PreviewTab, SAMPLE } from "../../tools/previewTab";
import { usePreview } from "./openedPreview";

const ORDERS = "訂單";
/** Rows of the sheet that fit into the window, and some more. */
const WINDOW_ROWS = 40;

const preview = usePreview(SAMPLE);

describe("a cell that is selected for a person", () => {
  let tab: PreviewTab;

  beforeAll(async () => {
    tab = await PreviewTab.open(preview.browser, preview.address);
    await tab.useWorkbook();
  });
  afterAll(() => tab?.page.context().close());

  /** Selects a cell as the pane does, and says which one then stands at a certain place of the window: the one that a click there takes. */
  async function selectThenPoint(cell: string): Promise<{ column: string; row: number }> {
    await tab.select(ORDERS, cell);
    await tab.idle();
    await tab.page
      .locator("#grid canvas[id^=univer-sheet-main-canvas]")
      .click({ position: { x: 300, y: 300 } });
    await tab.idle();
    const [, column = "", row = ""] = /!([A-Z]+)(\d+)$/.exec(await tab.selection()) ?? [];
    return { column, row: Number(row) };
  }

  it("leaves the sheet where it is when it is seen, and else scrolls only the way it lies", async () => {
    const first = await selectThenPoint("A1");
    expect(first.row).toBeLessThan(WINDOW_ROWS);
    expect(await selectThenPoint("E20")).toEqual(first);

    const below = await selectThenPoint("A3817");
    expect(below.column).toBe(first.column);
    expect(below.row).toBeGreaterThanOrEqual(3817);
    expect(below.row).toBeLessThan(3817 + WINDOW_ROWS);
    expect(await selectThenPoint("C3822")).toEqual(below);

    const beside = await selectThenPoint("L3822");
    expect(beside.row).toBe(below.row);
    expect(beside.column).not.toBe(below.column);

    // Its first rows are frozen: they are seen wherever the sheet is scrolled to.
    expect(await selectThenPoint("L4")).toEqual(beside);
  });
});
