import { css, html, type TemplateResult } from "lit";
import { select } from "../../excel/selection";
import { findingText } from "../../locale/findings";
import { paneTexts } from "../../locale/pane";
import { a1, addressText } from "../../sheets/grid";
import type { Finding } from "../../sheets/reading/finding";
import { StoreElement, viewStyles } from "./storeElement";

/** What was noticed in the last run; a finding that has a cell jumps to it. */
export class FindingsView extends StoreElement {
  static override styles = [
    viewStyles,
    css`
      .badge {
        font-size: var(--fontSizeBase200);
        font-weight: var(--fontWeightSemibold);
      }
      .error {
        color: var(--colorStatusDangerForeground1);
      }
      .warning {
        color: var(--colorStatusWarningForeground3);
      }
      li.card p {
        margin: 4px 0 0;
      }
    `,
  ];

  override render(): TemplateResult {
    const { findings } = this.store;
    if (findings.length === 0) return html`<p>${this.say(paneTexts.noFindings)}</p>`;
    return html`<ul>
      ${findings.map((finding) => this.card(finding))}
    </ul>`;
  }

  private card(finding: Finding): TemplateResult {
    const { at, severity, found } = finding;
    const cell = at && addressText(at);
    return html`<li class="card">
      <span class="badge ${severity}">${this.say(paneTexts[severity])}</span>
      ${found ? html`<span class="quiet">“${found}”</span>` : ""}
      <p>${findingText(finding, this.store.language)}</p>
      ${
        at && cell
          ? html`<button
              class="link"
              @click=${() => void select(at.sheet, a1(at.row, at.column))}
              aria-label=${this.say(paneTexts.goTo, { cell })}
            >
              ${cell}
            </button>`
          : ""
      }
    </li>`;
  }
}
