import { css, html, nothing, type TemplateResult } from "lit";
import type { TermName } from "../../../domain/agency/terms/termNames";
import { TERM_LABELS } from "../../../locale/agency/agency";
import { paneTexts } from "../../../locale/pane/pane";
import { quotesTexts } from "../../../locale/pane/quotesPane";
import type { ADDABLE } from "../../quotes/quoteCard";
import { choicesOf, exampleOf } from "../../quotes/termChoices";
import { StoreElement, viewStyles } from "../storeElement";

type Addable = (typeof ADDABLE)[number];

/** Adds to a quote a term that it does not state: the term is chosen first and typed then. */
export class TermAdder extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    free: { attribute: false },
    add: { attribute: false },
    adding: { state: true },
  };
  static override styles = [
    viewStyles,
    css`
      :host {
        margin-bottom: 8px;
      }
      input,
      select + select {
        margin-top: 4px;
      }
    `,
  ];

  /** The terms that can be added. */
  declare free: readonly Addable[];
  declare add: (term: TermName, typed: string) => void;
  declare private adding: Addable | undefined;

  /** Who has added a term with the keyboard goes on at the next one. */
  override get goesOnAt(): HTMLElement | null {
    return this.renderRoot.querySelector("select");
  }

  override render(): TemplateResult {
    const { adding, free } = this;
    return html`<select
        aria-label=${this.say(quotesTexts.addTerm)}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          this.adding = free.find((term) => term === value);
        }}
      >
        <option value="" ?selected=${!adding}>${this.say(quotesTexts.addTerm)}</option>
        ${free.map(
          (term) =>
            html`<option value=${term} ?selected=${term === adding}>${this.say(TERM_LABELS[term])}</option>`,
        )}
      </select>
      ${adding ? this.valueField(adding) : nothing}`;
  }

  private valueField(term: Addable): TemplateResult {
    const label = this.say(TERM_LABELS[term]);
    const choices = choicesOf(term, this.store.language);
    const change = (event: Event) => {
      this.add(term, (event.target as HTMLInputElement).value);
      this.adding = undefined;
    };
    return choices
      ? html`<select aria-label=${label} @change=${change}>
          <option value="">${this.say(paneTexts.choose)}</option>
          ${choices.map((word) => html`<option>${word}</option>`)}
        </select>`
      : html`<input aria-label=${label} placeholder=${exampleOf(term)} @change=${change} />`;
  }
}
