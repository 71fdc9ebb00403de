import type * as Late from "../../src/functions/lateFunctions";
import { textsOf } from "../../src/locale/languages";
import { displayLanguageIs, errorOf, installRuntime } from "./runtime";

type Call = (...given: unknown[]) => unknown;

const told = new Map<string, Call>();
let late: typeof Late;

beforeAll(async () => {
  installRuntime();
  Object.assign(globalThis.CustomFunctions, { associate: (id: string, call: Call) => told.set(id, call) });
  displayLanguageIs("en-US");
  Object.assign(globalThis.Office, { onReady: () => Promise.resolve() });
  late = await import("../../src/functions/lateFunctions");
});

/** What Excel is told to call for a function that doubles, with how often its script was asked for; it may fail to come. */
function doubling(id: string) {
  const script = { asked: 0, isOnline: true };
  late.tellExcel([id], () => {
    script.asked += 1;
    if (!script.isOnline) return Promise.reject(new Error("ChunkLoadError"));
    late.associate(id, (value) => 2 * Number(value));
    return Promise.resolve();
  });
  return { script, call: told.get(id)! };
}

/** What a cell shows of a call that may be answered later. */
async function shown(answer: unknown): Promise<unknown> {
  try {
    return await answer;
  } catch (thrown) {
    return errorOf(() => {
      throw thrown;
    });
  }
}

const MISSING =
  "#N/A What this formula needs could not be loaded. Check the connection, then press Ctrl+Alt+F9 to calculate everything again, or enter the formula again.";

describe("functions whose script is loaded when one is first called", () => {
  test("all wait for the same script, and answer at once from then on", async () => {
    const { script, call } = doubling("WAITING");
    expect(script.asked).toBe(0);
    expect(await Promise.all([call(1), call(2), call(3)])).toEqual([2, 4, 6]);
    expect(call(4)).toBe(8);
    expect(script.asked).toBe(1);
  });

  test("say what to do where it does not come, and answer the next time when it does", async () => {
    const { script, call } = doubling("OFFLINE");
    script.isOnline = false;
    expect(await Promise.all([shown(call(1)), shown(call(2))])).toEqual([MISSING, MISSING]);
    expect(script.asked).toBe(1);
    script.isOnline = true;
    expect(await shown(call(1))).toBe(2);
    expect(call(2)).toBe(4);
  });

  test("give a figure without the words that did not come, and words once they do", async () => {
    let isOnline = false;
    const english = () =>
      isOnline ? Promise.resolve({ default: () => ["Month"] }) : Promise.reject(new Error("ChunkLoadError"));
    const heading = textsOf({ en: english, "zh-Hans": english, "zh-Hant": english }, () => [])(0);
    late.tellExcel(["WORDS", "FIGURE"], () => Promise.resolve());
    late.associate("WORDS", () => (heading as { readonly en: string }).en);
    late.associate("FIGURE", () => 1);
    expect(await shown(told.get("WORDS")!())).toBe(MISSING);
    expect(await shown(told.get("FIGURE")!())).toBe(1);
    isOnline = true;
    expect(await shown(told.get("WORDS")!())).toBe("Month");
  });

  test("end with the function's own error, whenever it is called", async () => {
    late.tellExcel(["FAILING"], () => Promise.resolve());
    late.associate("FAILING", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "no number");
    });
    const call = told.get("FAILING")!;
    expect(await shown(call())).toBe("#VALUE! no number");
    expect(errorOf(call)).toBe("#VALUE! no number");
  });
});
