import type { TemplateResult } from "lit";
import type { JobId } from "../jobs/jobs";
import type { Localised } from "../locale/catalogue";
import type { PaneStore } from "./store";

/** The sections of the pane, in the order in which they stand. */
export type SectionId = "data" | "plan" | "commission" | "agency";

/** What the pane can show: one page at a time. Jobs have a page of their own name. */
export type Place = JobId | "start" | "sheets" | "findings" | "more";

/** A page of a section that is not a job's. */
export interface OwnPage {
  readonly id: Place;
  readonly section: SectionId;
  /** The word on its button, where its section has several pages. */
  readonly title: Localised;
  readonly show: (store: PaneStore) => TemplateResult;
}
