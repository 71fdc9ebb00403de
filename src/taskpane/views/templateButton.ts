import { html, type TemplateResult } from "lit";
import { SHEET_KIND_NAMES } from "../../locale/reading/meanings";
import { paneTexts } from "../../locale/pane/pane";
import type { SheetKind } from "../../sheets/reading/meaning";
import type { PaneStore } from "../store";

/** A button that inserts an empty sheet of a kind. */
export function templateButton(store: PaneStore, kind: SheetKind): TemplateResult {
  const name = SHEET_KIND_NAMES[kind][store.language];
  return html`<button class="link" @click=${() => void store.insertTemplate(kind)}>
    ${paneTexts.insertEmpty[store.language]({ kind: name })}
  </button>`;
}
