import { languageOf, problemText, type Language, type ProblemTexts } from "../locale/catalogue";
import { placed, type Place } from "../locale/arguments";

/** The two errors of a sheet with which Excel shows a message: a wrong argument, and no answer for a right one. */
export type SheetError = "#VALUE!" | "#N/A";

/** The language of Excel's menus; English where Office does not say. */
export function displayLanguage(): Language {
  const context = typeof Office === "undefined" ? undefined : Office.context;
  return languageOf(context?.displayLanguage);
}

/** Ends a custom function with an error value and the message Excel shows beside it. */
function fail(error: SheetError, message: string): never {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  throw new CustomFunctions.Error(error === "#N/A" ? notAvailable : invalidValue, message);
}

/**
 * Ends a custom function with the text of a problem in Excel's display language.
 *
 * @param place the argument that is at fault, where it is one argument
 */
export function failWith<Problem extends { readonly code: string }>(
  error: SheetError,
  texts: ProblemTexts<Problem>,
  problem: Problem,
  place?: Place,
): never {
  const language = displayLanguage();
  const text = problemText(texts, problem, language);
  return fail(error, place ? placed(place, text, language) : text);
}
