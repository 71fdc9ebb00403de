import { everyLanguage, text } from "../locale/catalogue";
import { bringLanguage, TextsMissing } from "../locale/languages";
import { displayLanguage } from "./failure";

type Answer = (...given: unknown[]) => unknown;

const NOT_LOADED = everyLanguage(
  text(
    "What this formula needs could not be loaded. Check the connection, then press Ctrl+Alt+F9 to calculate everything again, or enter the formula again.",
    "无法加载此公式所需的内容。请检查网络连接，然后按 Ctrl+Alt+F9 全部重新计算，或重新输入此公式。",
    "無法載入此公式所需的內容。請檢查網路連線，然後按 Ctrl+Alt+F9 全部重新計算，或重新輸入此公式。",
  ),
);

// They are on their way before the first formula asks; where they do not come, it asks again.
void Office.onReady(() => bringLanguage(displayLanguage()).catch(() => undefined));

const answers = new Map<string, Answer>();

/** Takes what answers the calls of a function. The build calls it for each function of a script, in place of `CustomFunctions.associate`. */
export function associate(id: string, answer: Answer): void {
  answers.set(id, answer);
}

/**
 * Tells Excel of custom functions whose script is loaded when one of them is first called. From then on they answer at once; the
 * calls before wait for the script and for the headings and messages of Excel's display language. What cannot be answered because
 * these do not come ends with `#N/A` and what to do, and the next call asks for them again.
 *
 * @param load runs the script
 */
export function tellExcel(ids: readonly string[], load: () => Promise<unknown>): void {
  let isComplete = false;
  let underWay: Promise<void> | undefined;
  /** All calls of a calculation wait for the same. */
  const wait = () =>
    (underWay ??= Promise.all([load(), bringLanguage(displayLanguage())])
      .then(
        () => void (isComplete = true),
        () => undefined,
      )
      .finally(() => (underWay = undefined)));
  for (const id of ids) {
    // By this name the build does not take it for a call of `associate`.
    globalThis.CustomFunctions.associate(id, (...given: unknown[]) =>
      isComplete ? answers.get(id)!(...given) : wait().then(() => answered(id, given)),
    );
  }
}

/** What came may do: a figure needs no word. */
function answered(id: string, given: readonly unknown[]): unknown {
  try {
    const answer = answers.get(id);
    if (answer) return answer(...given);
  } catch (thrown) {
    if (!(thrown instanceof TextsMissing)) throw thrown;
  }
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, NOT_LOADED[displayLanguage()]);
}
