import { css, html, nothing, type TemplateResult } from "lit";
import type { TermName } from "../../../domain/agency/terms/termNames";
import { TERM_LABELS } from "../../../locale/agency/agency";
import { quotesTexts } from "../../../locale/pane/quotesPane";
import type { ADDABLE } from "../../quotes/quoteCard";
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
      input {
        margin-top: 4px;
      }
    `,
  ];

  /** The terms that can be added. */
  declare free: readonly Addable[];
  declare add: (term: TermName, typed: string) => void;
  declare private adding: Addable | undefined;

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
      ${
        adding
          ? html`<input
              aria-label=${this.say(TERM_LABELS[adding])}
              @change=${(event: Event) => {
                this.add(adding, (event.target as HTMLInputElement).value);
                this.adding = undefined;
              }}
            />`
          : nothing
      }`;
  }
}
