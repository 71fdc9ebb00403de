import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { html, nothing, type TemplateResult } from "lit";
import { select } from "../../excel/selection";
import type { JobId } from "../../jobs/jobs";
import { paneTexts } from "../../locale/pane";
import type { PaneStore } from "../store";
import type { RunState } from "../runState";
import { failureNote } from "./failureNote";

/**
 * The part of a job's view that runs it: the button, what is being done with a way to cancel, and what came of it with links
 * to the written sheets.
 *
 * @param ready whether the workbook has what the job needs
 */
export function runPart(store: PaneStore, job: JobId, ready: boolean): TemplateResult {
  const state = store.runState(job);
  return state.phase === "running" || state.phase === "cancelling"
    ? underWay(store, job, state)
    : atRest(store, job, state, ready);
}

type UnderWay = Extract<RunState, { progress: unknown }>;

function underWay(store: PaneStore, job: JobId, { phase, progress }: UnderWay): TemplateResult {
  const { text, done, of } = progress;
  const percent = done !== undefined && of ? Math.round((done / of) * 100) : undefined;
  const cancelling = phase === "cancelling";
  const { language } = store;
  return html`
    <div role="status" aria-live="polite">
      <p>${cancelling ? paneTexts.cancelling[language] : text}</p>
    </div>
    <fluent-progress-bar value=${percent ?? nothing} max="100" aria-label=${text}></fluent-progress-bar>
    <div class="actions">
      <fluent-button ?disabled=${cancelling} @click=${() => store.cancel(job)}>
        ${paneTexts.cancel[language]}
      </fluent-button>
    </div>
  `;
}

function atRest(
  store: PaneStore,
  job: JobId,
  state: Exclude<RunState, UnderWay>,
  ready: boolean,
): TemplateResult {
  const { language } = store;
  return html`
    <div class="actions">
      <fluent-button
        appearance="primary"
        ?disabled=${!ready || store.isRunning}
        @click=${() => void store.run(job)}
      >
        ${(state.phase === "ready" ? paneTexts.run : paneTexts.runAgain)[language]}
      </fluent-button>
    </div>
    <div role="status" aria-live="polite">
      ${
        state.phase === "done"
          ? html`<p>${paneTexts.doneWith[language]({ findings: state.findings })}</p>
              <ul>
                ${state.sheets.map(
                  (sheet) =>
                    html`<li>
                      <button class="link" @click=${() => void select(sheet, "A1")}>
                        ${paneTexts.open[language]({ sheet })}
                      </button>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${state.phase === "cancelled" ? html`<p>${paneTexts.cancelled[language]}</p>` : nothing}
    </div>
    ${state.phase === "failed" ? failureNote(state, language) : nothing}
  `;
}
