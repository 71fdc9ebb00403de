import { html, nothing, type TemplateResult } from "lit";
import { paneTexts } from "../../locale/pane/pane";
import type { Language } from "../../locale/catalogue";
import { shownFailure, type ShownFailure, type Thrown } from "../failure";
import { copyText } from "../clipboard";

/** A failure: what happened and what to do, with the technical detail folded away, to be copied for whoever helps. */
export function failureNote(
  failure: ShownFailure | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  return html`<div class="failure" role="alert">
    <p>${failure.message}</p>
    <details>
      <summary>${paneTexts.details[language]}</summary>
      <p class="quiet">${failure.detail}</p>
      <button class="link" @click=${(event: Event) => void copy(event, failure, language)}>
        ${paneTexts.copy[language]}
      </button>
    </details>
  </div>`;
}

/** What was thrown, as a failure in the language that is spoken now. */
export function thrownNote(thrown: Thrown | undefined, language: Language): TemplateResult | typeof nothing {
  return thrown ? failureNote(shownFailure(thrown.error, language), language) : nothing;
}

async function copy(event: Event, { message, detail }: ShownFailure, language: Language): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  if (await copyText(`${message}\n${detail}`)) button.textContent = paneTexts.copied[language];
}
