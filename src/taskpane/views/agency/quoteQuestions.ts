import { css, html, nothing, type TemplateResult } from "lit";
import type { Question } from "../../../domain/agency/reading/quoteReading";
import { questionText } from "../../../locale/agency/agencyQuestions";
import { quotesTexts } from "../../../locale/pane/quotesPane";
import { copyText } from "../../clipboard";
import { StoreElement, viewStyles } from "../storeElement";

/** What to ask an agency about its quote, to be copied into the chat. */
export class QuoteQuestions extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    questions: { attribute: false },
    copied: { state: true },
  };
  static override styles = [
    viewStyles,
    css`
      ol {
        margin: 4px 0;
        padding-inline-start: 20px;
      }
    `,
  ];

  declare questions: readonly Question[];
  declare private copied: boolean | undefined;

  override render(): TemplateResult | typeof nothing {
    const { language } = this.store;
    const asked = [...new Set(this.questions.map((question) => questionText(question, language)))];
    if (asked.length === 0) return nothing;
    const copy = async () => (this.copied = await copyText(asked.join("\n")));
    return html`<details>
      <summary>${this.say(quotesTexts.questions, { count: asked.length })}</summary>
      <ol>
        ${asked.map((question) => html`<li>${question}</li>`)}
      </ol>
      <button class="link" @click=${() => void copy()}>${this.say(quotesTexts.copy)}</button>
      <span role="status" class="quiet">
        ${this.copied === undefined ? "" : this.say(this.copied ? quotesTexts.copied : quotesTexts.notCopied)}
      </span>
    </details>`;
  }
}
