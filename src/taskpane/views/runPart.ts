import { html, nothing, type TemplateResult } from "lit";
import type { JobId } from "../../jobs/jobs";
import { paneTexts } from "../../locale/pane/pane";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { PaneStore } from "../store";
import type { RunState } from "../runState";
import { thrownNote } from "./failureNote";
import { plannedSheets } from "./plannedSheets";
import { sheetLink } from "./sheetLink";

/** What the pane holds that no sheet does yet: it goes onto a sheet of the user's before a run. */
export interface Brought {
  /** What the sheet holds. */
  readonly kind: SheetKind;
  /** The words on the button of a run that begins with it. */
  readonly title: string;
  readonly put: () => Promise<void>;
}

/**
 * The part of a job's view that runs it: the buttons, what is being done with a way to cancel, and what came of it with links
 * to the written sheets, or what a run would write.
 *
 * @param ready whether the workbook has what the job needs, or will have it with what is brought
 */
export function runPart(
  store: PaneStore,
  job: JobId,
  ready: boolean,
  brought: Brought | undefined,
): TemplateResult {
  const state = store.runState(job);
  return state.phase === "running" || state.phase === "cancelling"
    ? underWay(store, job, state)
    : atRest(store, job, state, ready, brought);
}

type UnderWay = Extract<RunState, { progress: unknown }>;

function underWay(store: PaneStore, job: JobId, { phase, progress }: UnderWay): TemplateResult {
  const { text, done, of } = progress;
  const percent = done !== undefined && of ? Math.round((done / of) * 100) : undefined;
  const cancelling = phase === "cancelling";
  const { language } = store;
  return html`
    <p class="progress">${cancelling ? paneTexts.cancelling[language] : text}</p>
    <progress value=${percent ?? nothing} max="100" aria-label=${text}></progress>
    <div class="actions">
      <button class="push" ?disabled=${cancelling} @click=${() => store.cancel(job)}>
        ${paneTexts.cancel[language]}
      </button>
    </div>
  `;
}

function atRest(
  store: PaneStore,
  job: JobId,
  state: Exclude<RunState, UnderWay>,
  ready: boolean,
  brought: Brought | undefined,
): TemplateResult {
  const { language } = store;
  const fresh = state.phase === "ready" || state.phase === "previewed";
  const disabled = !ready || store.isRunning;
  return html`
    <div class="actions row">
      <button class="push primary" ?disabled=${disabled} @click=${() => void begin(store, job, brought)}>
        ${brought?.title ?? (fresh ? paneTexts.run : paneTexts.runAgain)[language]}
      </button>
      ${
        // A preview writes nothing, so it could not show what is only in the pane.
        brought
          ? nothing
          : html`<button class="push preview" ?disabled=${disabled} @click=${() => void store.preview(job)}>
              ${paneTexts.preview[language]}
            </button>`
      }
    </div>
    <div class="outcome">${outcome(store, state)}</div>
  `;
}

async function begin(store: PaneStore, job: JobId, brought: Brought | undefined): Promise<void> {
  if (brought) {
    await brought.put();
    if (store.failure) return;
  }
  await store.run(job);
}

function outcome(store: PaneStore, state: Exclude<RunState, UnderWay>): TemplateResult | typeof nothing {
  const { language } = store;
  switch (state.phase) {
    case "ready":
      return nothing;
    case "cancelled":
      return html`<p>${paneTexts.cancelled[language]}</p>`;
    case "failed":
      return thrownNote(state, language);
    case "previewed":
      return html`<p>${paneTexts.previewReady[language]}<br />${paneTexts.yoursUntouched[language]}</p>
        ${plannedSheets(state.planned, language)} ${findingsJump(store, state.findings)}`;
    case "done":
      return html`<p>${paneTexts.doneWith[language](state)}</p>
        <ul>
          ${state.sheets.map((sheet) => html`<li>${sheetLink(store, sheet)}</li>`)}
        </ul>
        ${findingsJump(store, state.findings)}`;
  }
}

function findingsJump(store: PaneStore, findings: number): TemplateResult | typeof nothing {
  if (findings === 0) return nothing;
  return html`<button class="link" @click=${() => store.go("findings")}>
    ${paneTexts.seeFindings[store.language]({ count: findings })}
  </button>`;
}
