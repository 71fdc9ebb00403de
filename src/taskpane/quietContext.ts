import { workbookDoor } from "../excel/door";
import type { JobContext } from "../jobs/job";
import type { Language } from "../locale/catalogue";

/** For a look into the workbook that is no run: nobody is shown how far it is, and nobody cancels it. */
export function quietContext(language: Language): JobContext {
  return {
    door: workbookDoor,
    language,
    now: new Date(),
    signal: new AbortController().signal,
    progress: () => undefined,
  };
}
