import { html, nothing, type TemplateResult } from "lit";
import type { Decimal } from "../../../domain/money/decimal";
import { readAmount } from "../../../domain/money/readAmount";
import { askPlan, type PlanQuestion, type SolvedQuestion } from "../../../domain/plan/planQuestions";
import { putAnswer, readKeptAssumptions } from "../../../jobs/plan/keptAssumptions";
import { problemText } from "../../../locale/catalogue";
import { PLAN_PROBLEMS } from "../../../locale/plan/plan";
import { sentenceSpace } from "../../../locale/punctuation";
import { solveTexts as texts } from "../../../locale/pane/planSolve";
import type { AssumptionsReading } from "../../../sheets/reading/plan/readAssumptions";
import { quietContext } from "../../quietContext";
import { formStyles } from "../commission/formStyles";
import { StoreElement, viewStyles } from "../storeElement";

const KINDS = ["target", "roi", "people"] as const;
type Kind = (typeof KINDS)[number];
type Field = "profit" | "budget" | "left" | "payroll";
const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  target: ["profit"],
  roi: ["budget", "left"],
  people: ["payroll"],
};

/** Questions to a plan the other way round, answered from its assumptions and put into them on a click. */
export class SolveView extends StoreElement {
  static override properties = {
    ...StoreElement.properties,
    kind: { state: true },
    roles: { state: true },
    solved: { state: true },
    message: { state: true },
    wrong: { state: true },
  };
  static override styles = [viewStyles, formStyles];

  declare private kind: Kind;
  declare private roles: readonly string[];
  declare private solved: SolvedQuestion | undefined;
  /** What is said in place of an answer, or after one was put in. */
  declare private message: string | undefined;
  declare private wrong: Field | undefined;
  private readonly typed = new Map<Field, string>([["left", "0"]]);
  private chosenRole = "";

  constructor() {
    super();
    this.kind = "target";
    this.roles = [];
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="solve">
      <h3 id="solve">${this.say(texts.title)}</h3>
      <p class="quiet">${this.say(texts.purpose)}</p>
      <div class="field">
        <label for="question">${this.say(texts.question)}</label>
        <select id="question" @change=${(event: Event) => this.choose(valueOf(event) as Kind)}>
          ${KINDS.map(
            (kind) =>
              html`<option value=${kind} ?selected=${kind === this.kind}>${this.say(texts[kind])}</option>`,
          )}
        </select>
      </div>
      ${FIELDS[this.kind].map((field) => this.field(field))}
      ${this.kind === "people" ? this.roleField() : nothing}
      <div class="actions row">
        <button class="push" @click=${() => void this.solve()}>${this.say(texts.solve)}</button>
      </div>
      <div role="status" aria-live="polite">
        ${this.solved ? html`<p id="answer">${this.answerText(this.solved)}</p>` : nothing}
        ${this.message === undefined ? nothing : html`<p id="solve-message">${this.message}</p>`}
      </div>
      ${
        this.solved
          ? html`<button class="push" @click=${() => void this.put(this.solved!)}>
              ${this.say(texts.putIn)}
            </button>`
          : nothing
      }
    </section>`;
  }

  private field(field: Field): TemplateResult {
    const wrong = this.wrong === field;
    return html`<div class="field">
      <label for=${`solve-${field}`}>${this.say(texts[field])}</label>
      <input
        id=${`solve-${field}`}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${this.typed.get(field) ?? ""}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${wrong ? "solve-message" : nothing}
        @input=${(event: Event) => {
          this.typed.set(field, (event.target as HTMLInputElement).value);
          this.clear();
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === "Enter") void this.solve();
        }}
      />
    </div>`;
  }

  private roleField(): TemplateResult {
    return html`<div class="field">
      <label for="solve-role">${this.say(texts.role)}</label>
      <select
        id="solve-role"
        @change=${(event: Event) => {
          this.chosenRole = valueOf(event);
          this.clear();
        }}
      >
        ${this.roles.map(
          (role) => html`<option value=${role} ?selected=${role === this.chosenRole}>${role}</option>`,
        )}
      </select>
    </div>`;
  }

  private choose(kind: Kind): void {
    this.kind = kind;
    this.clear();
    if (kind === "people") void this.store.attempt(async () => void (await this.readAssumptions()));
  }

  /** The assumptions as they stand now, or what is said where there are none. A run or a person may have changed the roles. */
  private async readAssumptions(): Promise<AssumptionsReading | undefined> {
    const reading = await readKeptAssumptions(quietContext(this.store.language));
    this.roles = reading?.inputs.roles.map(({ name }) => name) ?? [];
    if (!this.roles.includes(this.chosenRole)) this.chosenRole = this.roles[0] ?? "";
    if (!reading) this.message = this.say(texts.noAssumptions);
    else if (this.kind === "people" && this.roles.length === 0) this.message = this.say(texts.noRoles);
    else return reading;
    return undefined;
  }

  private clear(): void {
    this.solved = undefined;
    this.message = undefined;
    this.wrong = undefined;
  }

  private async solve(): Promise<void> {
    this.clear();
    await this.store.attempt(async () => {
      const reading = await this.readAssumptions();
      const question = reading && this.question();
      if (!question) return;
      const found = askPlan(reading.inputs, question);
      if (found.ok) this.solved = found.value;
      else this.message = problemText(PLAN_PROBLEMS, found.problem, this.store.language);
    });
  }

  private question(): PlanQuestion | undefined {
    const figures = new Map<Field, Decimal>();
    for (const field of FIELDS[this.kind]) {
      const text = this.typed.get(field) ?? "";
      const reading = readAmount(text);
      if (reading.kind !== "amount") {
        this.wrong = field;
        this.message = this.say(texts.notANumber, { text });
        return undefined;
      }
      figures.set(field, reading.value);
    }
    const figure = (field: Field) => figures.get(field)!;
    switch (this.kind) {
      case "target":
        return { kind: "target", profit: figure("profit") };
      case "roi":
        return { kind: "roi", budget: figure("budget"), left: figure("left") };
      case "people":
        return { kind: "people", payroll: figure("payroll"), role: this.chosenRole };
    }
  }

  private answerText(solved: SolvedQuestion): string {
    switch (solved.kind) {
      case "target":
        return this.say(texts.answerTarget, { figure: this.grouped(solved.target, 2) });
      case "roi":
        return this.say(texts.answerRoi, { figure: this.grouped(solved.roi, 2) });
      case "people": {
        const people = this.say(texts.answerPeople, { figure: this.grouped(solved.people, 0) });
        if (!solved.orders) return people;
        const orders = this.say(texts.answerOrders, { figure: this.grouped(solved.orders, 0) });
        return people + sentenceSpace(this.store.language) + orders;
      }
    }
  }

  private grouped(figure: Decimal, decimals: number): string {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(this.store.language, digits).format(figure.toNumber());
  }

  private async put(answer: SolvedQuestion): Promise<void> {
    await this.store.attempt(async () => {
      const done = await putAnswer(answer, this.chosenRole, quietContext(this.store.language));
      this.message = this.say(done ? texts.putDone : texts.noPlace);
    });
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
