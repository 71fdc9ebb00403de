import { workbookDoor } from "../../src/excel/door";
import type { JobContext } from "../../src/jobs/job";

/** What a job is handed on 1 July 2026, at the door to the workbook that is open. */
export function jobContext(own: Partial<JobContext> = {}): JobContext {
  return {
    door: workbookDoor,
    language: "en",
    now: new Date(Date.UTC(2026, 6, 1)),
    signal: new AbortController().signal,
    progress: () => undefined,
    ...own,
  };
}
