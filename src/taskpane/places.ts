import type { JobId } from "../jobs/jobs";

/** The sections of the pane, in the order in which they stand. */
export type SectionId = "data" | "plan" | "commission" | "agency";

/** What the pane can show: one page at a time. Jobs have a page of their own name. */
export type Place = JobId | "start" | "sheets" | "findings" | "more";
