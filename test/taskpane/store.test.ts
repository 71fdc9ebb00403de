import { workbookDoor } from "../../src/excel/door";
import type { SheetInfo } from "../../src/excel/reader";
import { bringLanguage } from "../../src/locale/languages";
import { PaneStore } from "../../src/taskpane/store";

jest.mock("../../src/locale/languages", () => ({
  ...jest.requireActual<object>("../../src/locale/languages"),
  bringLanguage: jest.fn(() => Promise.resolve()),
}));

/** A piece of work that ends when it is told to. */
function openWork() {
  let end!: () => void;
  let fail!: (error: Error) => void;
  const done = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { work: () => done, end, fail };
}

describe("what the pane does with the workbook besides runs", () => {
  let store: PaneStore;

  beforeEach(() => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "en-US" } } });
    store = new PaneStore();
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
    jest.restoreAllMocks();
  });

  it("lasts until the last of what overlaps has ended, whichever ends first", async () => {
    const [first, second] = [openWork(), openWork()];
    const attempts = [store.attempt(first.work), store.attempt(second.work)];
    expect(store.looking).toBe(true);
    second.end();
    await attempts[1];
    expect(store.looking).toBe(true);
    first.end();
    await attempts[0];
    expect(store.looking).toBe(false);
  });

  it("is over as well where it went wrong, and that is said until a person does the next thing", async () => {
    await store.attempt(() => Promise.reject(new Error("no workbook")));
    expect(store.looking).toBe(false);
    expect(store.failure?.detail).toContain("no workbook");
    await store.lookUp(() => Promise.resolve());
    expect(store.failure?.detail).toContain("no workbook");
    await store.attempt(() => Promise.resolve());
    expect(store.failure).toBeUndefined();
  });

  it("says what went wrong, or what was done, in another language once that is spoken", async () => {
    await store.attempt(() => Promise.reject(new Error("no workbook")));
    const inEnglish = store.failure!.message;
    await store.speak("zh-Hant");
    expect(store.failure).toMatchObject({ detail: expect.stringContaining("no workbook") as string });
    expect(store.failure!.message).not.toBe(inEnglish);
  });

  it("forgets that a language could not be spoken when another one can", async () => {
    jest.mocked(bringLanguage).mockRejectedValueOnce(new Error("no connection"));
    await store.speak("zh-Hans");
    expect(store.language).toBe("en");
    expect(store.failure?.detail).toContain("no connection");
    await store.speak("zh-Hant");
    expect(store.failure).toBeUndefined();
  });

  it("keeps the failure of one when another that overlaps it ends well", async () => {
    const [first, second] = [openWork(), openWork()];
    const attempts = [store.attempt(first.work), store.attempt(second.work)];
    first.fail(new Error("protected"));
    await attempts[0];
    second.end();
    await attempts[1];
    expect(store.failure?.detail).toContain("protected");
  });

  it("shows the workbook as who began to look last has seen it, even where an earlier look ends later", async () => {
    const result = (name: string): SheetInfo[] => [
      { name, visible: true, rows: 0, columns: 0, isResult: true },
    ];
    const early = openWork();
    const listSheets = jest.spyOn(workbookDoor, "listSheets");
    jest.spyOn(workbookDoor, "readChoice").mockResolvedValue(undefined);
    listSheets.mockImplementationOnce(async () => {
      await early.work();
      return result("Before");
    });
    listSheets.mockResolvedValueOnce(result("After"));
    const first = store.look();
    await store.look();
    early.end();
    await first;
    expect(store.results).toEqual(["After"]);
  });
});
