import { html, nothing, type TemplateResult } from "lit";
import { monthText, monthOfSerial } from "../../../domain/calendar/month";
import type { CommissionPlan } from "../../../domain/commission/plan";
import { whatIf, type WhatIf } from "../../../domain/commission/whatIf";
import { centsToDecimal, type Cents } from "../../../domain/money/cents";
import type { CommissionReading } from "../../../jobs/commission/commissionReading";
import { problemText } from "../../../locale/catalogue";
import { commissionPaneTexts as texts } from "../../../locale/pane/commissionPane";
import { sentenceSpace } from "../../../locale/punctuation";
import { TIER_TABLE_PROBLEMS } from "../../../locale/commission/tierTable";
import { StoreElement, viewStyles } from "../storeElement";
import { formStyles } from "./formStyles";
import { changeableBands, WhatIfForm, type FieldName, type FormProblem } from "./whatIfForm";

/** How many of the last months can be compared; 0 is every month. */
const SPANS = [1, 3, 12, 0] as const;

/** Other rates, bounds and limits for a plan, and what everybody would be paid with them. Nothing is written. */
export class WhatIfView extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    reading: { attribute: false },
    form: { state: true },
    problem: { state: true },
    result: { state: true },
  };
  static override styles = [viewStyles, formStyles];

  declare reading: CommissionReading;
  declare private form: WhatIfForm | undefined;
  declare private problem: FormProblem | undefined;
  declare private result: WhatIf | undefined;
  private span: number = SPANS[1];

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("reading")) return;
    const { plans } = this.reading.inputs;
    this.begin(plans.find(({ id }) => id === this.form?.plan.id) ?? plans[0]);
  }

  override render(): TemplateResult {
    const { form } = this;
    return html`<section aria-labelledby="what-if">
      <h3 id="what-if">${this.say(texts.whatIf)}</h3>
      ${form ? this.question(form) : html`<p>${this.say(texts.noPlans)}</p>`}
      <div role="status" aria-live="polite">${this.result ? this.answer(this.result) : nothing}</div>
    </section>`;
  }

  private begin(plan: CommissionPlan | undefined): void {
    this.form = plan && new WhatIfForm(plan);
    this.problem = undefined;
    this.result = undefined;
  }

  private question(form: WhatIfForm): TemplateResult {
    const { plans } = this.reading.inputs;
    const { basis } = form.plan;
    return html`
      <div class="field">
        <label for="plan">${this.say(texts.plan)}</label>
        <select id="plan" @change=${(event: Event) => this.begin(plans[Number(valueOf(event))])}>
          ${plans.map(
            (plan, index) =>
              html`<option value=${index} ?selected=${plan === form.plan}>${this.nameOf(plan)}</option>`,
          )}
        </select>
      </div>
      ${changeableBands(form.plan).map(
        ({ index }, place) =>
          html`<fieldset>
            <legend>${this.say(texts.band, { band: place + 1 })}</legend>
            <div class="figures">
              ${this.field(form, `${index} from`, this.say(texts.from))}
              ${this.field(form, `${index} rate`, this.say(basis === "units" ? texts.perPiece : basis === "orders" ? texts.perOrder : texts.rate))}
              ${this.field(form, `${index} flat`, this.say(texts.flat))}
            </div>
          </fieldset>`,
      )}
      <div class="figures">
        ${this.field(form, "floor", this.say(texts.floor))} ${this.field(form, "cap", this.say(texts.cap))}
      </div>
      ${this.problem ? html`<p id="problem" class="failure" role="alert">${this.sayProblem(this.problem)}</p>` : nothing}
      <div class="field">
        <label for="span">${this.say(texts.months)}</label>
        <select id="span" @change=${(event: Event) => (this.span = Number(valueOf(event)))}>
          ${SPANS.map(
            (count) =>
              html`<option value=${count} ?selected=${count === this.span}>
                ${count === 0 ? this.say(texts.everyMonth) : this.say(texts.lastMonths, { count })}
              </option>`,
          )}
        </select>
      </div>
      <div class="actions row">
        <button class="push" @click=${() => this.compare(form)}>${this.say(texts.compare)}</button>
        <button class="push" @click=${() => this.begin(form.plan)}>${this.say(texts.reset)}</button>
      </div>
    `;
  }

  private nameOf({ name, from }: CommissionPlan): string {
    return from > 0 ? this.say(texts.planSince, { plan: name, since: monthText(monthOfSerial(from)) }) : name;
  }

  private field(form: WhatIfForm, name: FieldName, label: string): TemplateResult {
    const id = name.replace(" ", "-");
    const wrong = this.problem && "field" in this.problem && this.problem.field === name;
    return html`<div>
      <label for=${`field-${id}`}>${label}</label>
      <input
        id=${`field-${id}`}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${form.text(name)}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${wrong ? "problem" : nothing}
        @input=${(event: Event) => form.type(name, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === "Enter") this.compare(form);
        }}
      />
    </div>`;
  }

  private compare(form: WhatIfForm): void {
    const read = form.read();
    this.problem = read.code === "terms" ? undefined : read;
    this.result = undefined;
    if (read.code !== "terms") return;
    const { inputs, run } = this.reading;
    const months = this.span === 0 ? run.months : run.months.slice(-this.span);
    this.result = whatIf(inputs, new Map([[form.plan.id, read.terms]]), months);
  }

  private sayProblem(problem: FormProblem): string {
    if (problem.code === "notANumber") return this.say(texts.notANumber, { text: problem.text });
    if (problem.code === "belowZero") return this.say(texts.belowZero);
    return problemText(TIER_TABLE_PROBLEMS, problem.defect, this.store.language);
  }

  private answer({ before, after, difference, changed, gain, lose }: WhatIf): TemplateResult {
    if (changed.length === 0) return html`<p>${this.say(texts.nobodyChanges)}</p>`;
    const total = { before: shown(before), after: shown(after), difference: signed(difference) };
    return html`
      <p>
        <span class="sum">${this.say(texts.total, total)}</span
        >${sentenceSpace(this.store.language)}${this.say(texts.gainLose, { gain, lose })}
      </p>
      <div class="table" tabindex="0" role="region" aria-label=${this.say(texts.whoChanges)}>
        <table>
          <thead>
            <tr>
              ${[texts.person, texts.before, texts.after, texts.difference].map(
                (heading) => html`<th scope="col">${this.say(heading)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${changed.map(
              (line) =>
                html`<tr>
                  <td>${line.person}</td>
                  <td class="number">${shown(line.before)}</td>
                  <td class="number">${shown(line.after)}</td>
                  <td class="number ${line.difference > 0 ? "more" : "less"}">${signed(line.difference)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

function shown(cents: Cents): string {
  return centsToDecimal(cents)
    .toFixed(2)
    .replace(/\B(?=(\d{3})+\.)/g, ",");
}

function signed(cents: Cents): string {
  return cents > 0 ? `+${shown(cents)}` : shown(cents).replace("-", "−");
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
