import { html, nothing, type TemplateResult } from "lit";
import { paneTexts } from "../../locale/pane";
import type { Language } from "../../locale/catalogue";
import type { ShownFailure } from "../failure";

/** A failure: what happened and what to do, with the technical detail folded away. */
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
    </details>
  </div>`;
}
