import { html, type TemplateResult } from "lit";
import { select } from "../../excel/selection";
import { paneTexts } from "../../locale/pane/pane";
import type { PaneStore } from "../store";

/** A link that brings a sheet of the workbook to the front. */
export function sheetLink(store: PaneStore, sheet: string): TemplateResult {
  return html`<button class="link" @click=${() => void store.attempt(() => select(sheet, "A1"))}>
    ${paneTexts.open[store.language]({ sheet })}
  </button>`;
}
