import { css, html, nothing, type TemplateResult } from "lit";
import { select } from "../../excel/selection";
import { findingText } from "../../locale/findings";
import { paneTexts } from "../../locale/pane/pane";
import { changeReading } from "../../locale/pane/paneReading";
import { remarked } from "../../locale/punctuation";
import { a1, addressText } from "../../sheets/grid";
import type { AnyProblem, Finding } from "../../sheets/reading/finding";
import { JOB_PAGES } from "./jobPages";
import { StoreElement, viewStyles } from "./storeElement";

/** What needs a person comes first. */
const SEVERITIES = ["error", "warning", "note"] as const;
/** What is decided on the page of sheets. */
const READING_DECIDES: ReadonlySet<AnyProblem["code"]> = new Set([
  "headerNotFound",
  "columnMissing",
  "columnTwice",
  "columnByContent",
  "columnAdded",
  "costsBothWays",
  "sheetNotRead",
  "dateNotUnderstood",
  "dateOrderDecided",
  "dateOrderUndecided",
  "dateOrderContradictory",
  "paidIsNetOfRefunds",
  "paidSaysNet",
  "paidIsBeforeRefunds",
  "paidUndecided",
  "identicalRowsLeftOut",
  "identicalRowsCounted",
  "amountsAgainOnce",
  "amountsAgainEach",
]);
/** A sheet full of mistakes has thousands of findings; all of them stand on the sheet of findings. */
const SHOWN_AT_ONCE = 100;

/** What was noticed in the last run or preview; a finding that has a cell jumps to it. */
export class FindingsView extends StoreElement {
  static override properties = { ...StoreElement.properties, shown: { state: true } };
  static override styles = [
    viewStyles,
    css`
      .error {
        color: var(--colorStatusDangerForeground1);
      }
      .warning {
        color: var(--colorStatusWarningForeground3);
      }
      ul {
        margin: 8px 0 12px;
      }
      li.card {
        padding: 8px 12px;
      }
      li.card p {
        margin: 0;
      }
      .row {
        column-gap: 16px;
        row-gap: 0;
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
    const hidden = findings.length - this.shown;
    return html`
      <h2>${this.say(title)}</h2>
      <p class="quiet">${this.say(paneTexts.findingsOf, { count: findings.length })}</p>
      ${this.groups(findings)}
      ${
        hidden > 0
          ? html`<button class="push" @click=${() => (this.shown += SHOWN_AT_ONCE)}>
              ${this.say(paneTexts.showMore, { count: hidden })}
            </button>`
          : nothing
      }
    `;
  }

  /** What needs a person stands open; notes are folded away where there is anything else. */
  private groups(findings: readonly Finding[]): readonly TemplateResult[] {
    const groups = SEVERITIES.map((severity) => findings.filter((each) => each.severity === severity));
    const isFolded = groups.filter(({ length }) => length > 0).length > 1;
    let room = this.shown;
    return groups.flatMap((group, index) => {
      const severity = SEVERITIES[index]!;
      const cards = group.slice(0, room).map((finding) => this.card(finding));
      room -= cards.length;
      if (cards.length === 0) return [];
      return html`<details ?open=${severity !== "note" || !isFolded}>
        <summary class=${severity}>
          <h3>${remarked(this.say(paneTexts[severity]), String(group.length), this.store.language)}</h3>
        </summary>
        <ul>
          ${cards}
        </ul>
      </details>`;
    });
  }

  private card({ at, found, problem, severity }: Finding): TemplateResult {
    const cell = at && addressText(at);
    return html`<li class="card">
      ${found ? html`<span class="quiet">${this.say(paneTexts.quoted, { text: found })}</span>` : nothing}
      <p>${findingText({ severity, problem }, this.store.language)}</p>
      ${
        at && cell
          ? html`<div class="row">
              <button
                class="link cell"
                @click=${() => void this.store.attempt(() => select(at.sheet, a1(at.row, at.column)))}
                aria-label=${this.say(paneTexts.goTo, { cell })}
              >
                ${cell}
              </button>
              ${READING_DECIDES.has(problem.code) ? this.readingLink(at.sheet) : nothing}
            </div>`
          : nothing
      }
    </li>`;
  }

  private readingLink(sheet: string): TemplateResult {
    return html`<button class="link" @click=${() => this.store.go("sheets", sheet)}>
      ${this.say(changeReading, { sheet })}
    </button>`;
  }
}
