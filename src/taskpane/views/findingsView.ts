import { css, html, nothing, type TemplateResult } from "lit";
import { select } from "../../excel/selection";
import { findingText } from "../../locale/findings";
import { paneTexts } from "../../locale/pane";
import { a1, addressText } from "../../sheets/grid";
import type { Finding } from "../../sheets/reading/finding";
import { JOB_PAGES } from "./jobPages";
import { StoreElement, viewStyles } from "./storeElement";

/** What needs a person comes first. */
const SEVERITIES = ["error", "warning", "note"] as const;
/** A sheet full of mistakes has thousands of findings; all of them stand on the sheet of findings. */
const SHOWN_AT_ONCE = 100;

/** What was noticed in the last run or preview; a finding that has a cell jumps to it. */
export class FindingsView extends StoreElement {
  static override properties = { ...StoreElement.properties, shown: { state: true } };
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

  declare shown: number;

  constructor() {
    super();
    this.shown = SHOWN_AT_ONCE;
  }

  override render(): TemplateResult {
    const { last } = this.store;
    if (!last) return html`<p>${this.say(paneTexts.noFindings)}</p>`;
    const title = JOB_PAGES.find(({ job }) => job === last.job)!.title;
    const { findings } = last;
    const sorted = SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity));
    return html`
      <h2>${this.say(title)}</h2>
      <p class="quiet">${this.say(paneTexts.findingsOf, { count: findings.length })}</p>
      <ul>
        ${sorted.slice(0, this.shown).map((finding) => this.card(finding))}
      </ul>
      ${
        sorted.length > this.shown
          ? html`<button class="push" @click=${() => (this.shown += SHOWN_AT_ONCE)}>
              ${this.say(paneTexts.showMore, { count: sorted.length - this.shown })}
            </button>`
          : nothing
      }
    `;
  }

  private card(finding: Finding): TemplateResult {
    const { at, severity, found } = finding;
    const cell = at && addressText(at);
    return html`<li class="card">
      <span class="badge ${severity}">${this.say(paneTexts[severity])}</span>
      ${found ? html`<span class="quiet">“${found}”</span>` : nothing}
      <p>${findingText(finding, this.store.language)}</p>
      ${
        at && cell
          ? html`<button
              class="link"
              @click=${() => void this.store.attempt(() => select(at.sheet, a1(at.row, at.column)))}
              aria-label=${this.say(paneTexts.goTo, { cell })}
            >
              ${cell}
            </button>`
          : nothing
      }
    </li>`;
  }
}
