import { everyLanguage, text } from "../locale/catalogue";
import { bringLanguage, isHere, TextsMissing } from "../locale/languages";
import { displayLanguage } from "./failure";

type Answer = (...given: unknown[]) => unknown;

const NOT_LOADED = everyLanguage(
  text(
    "The words of this answer could not be loaded. Check the connection, then calculate again.",
    "无法加载此结果的文字。请检查网络连接，然后重新计算。",
    "無法載入此結果的文字。請檢查網路連線，然後重新計算。",
  ),
);

// They are on their way before the first formula asks; where they do not come, it asks again.
void Office.onReady(() => bringLanguage(displayLanguage()).catch(() => undefined));

/**
 * Tells Excel of a custom function. It answers at once, but for the very first calls after the page was opened: they wait until
 * the headings and messages of Excel's display language are loaded. The build calls it in place of `CustomFunctions.associate`.
 */
export function associate(id: string, answer: Answer): void {
  // By this name the build does not take it for a call of this function.
  globalThis.CustomFunctions.associate(id, (...given: unknown[]) => {
    const language = displayLanguage();
    if (isHere(language)) return answer(...given);
    // Where they cannot be loaded, whatever needs no word is answered all the same.
    const waited = bringLanguage(language).catch(() => undefined);
    return waited.then(() => answered(answer, given));
  });
}

function answered(answer: Answer, given: readonly unknown[]): unknown {
  try {
    return answer(...given);
  } catch (thrown) {
    if (!(thrown instanceof TextsMissing)) throw thrown;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, NOT_LOADED[displayLanguage()]);
  }
}
