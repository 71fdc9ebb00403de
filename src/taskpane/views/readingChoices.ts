import { html, nothing, type TemplateResult } from "lit";
import type { DetectedSheet } from "../../jobs/detect";
import { sheetChoiceIn } from "../../jobs/sheetChoice";
import type { Localised } from "../../locale/catalogue";
import { paneTexts } from "../../locale/pane/pane";
import { readingChoiceTexts as texts } from "../../locale/pane/paneReading";
import { COLUMN_TYPES, MEANINGS, type SheetKind } from "../../sheets/reading/meaning";
import type { PaneStore } from "../store";

type Decided = "dateOrder" | "identicalRows" | "orderAmounts" | "paid";

interface Question {
  readonly of: Decided;
  readonly title: Localised;
  /** The answers by what is kept; the first is what holds where nobody has decided. */
  readonly answers: readonly (readonly [kept: string, title: Localised])[];
}

const DATE_ORDER: Question = {
  of: "dateOrder",
  title: texts.dateOrder,
  answers: [
    ["", texts.dateOrderDecided],
    ["monthFirst", texts.monthFirst],
    ["dayFirst", texts.dayFirst],
  ],
};

const OF_SALES: readonly Question[] = [
  {
    of: "paid",
    title: paneTexts.paidMeans,
    answers: [
      ["", paneTexts.paidDecide],
      ["netOfRefunds", paneTexts.paidNet],
      ["beforeRefunds", paneTexts.paidGross],
    ],
  },
  {
    of: "identicalRows",
    title: texts.identicalRows,
    answers: [
      ["", texts.leaveOut],
      ["count", texts.count],
    ],
  },
  {
    of: "orderAmounts",
    title: texts.orderAmounts,
    answers: [
      ["", texts.amountsDecided],
      ["once", texts.once],
      ["each", texts.each],
    ],
  },
];

/** What a person may decide about the reading of a sheet, beside what its columns mean. It holds for every job. */
export function readingChoices(
  store: PaneStore,
  sheet: DetectedSheet,
  kind: SheetKind,
): TemplateResult | typeof nothing {
  const isDated = MEANINGS[kind].some((meaning) => COLUMN_TYPES[meaning] === "date");
  const questions = [...(isDated ? [DATE_ORDER] : []), ...(kind === "sales" ? OF_SALES : [])];
  if (questions.length === 0) return nothing;
  return html`<h3>${texts.title[store.language]}</h3>
    ${questions.map((question) => answered(store, sheet, question))}
    ${isDated ? yearField(store, sheet) : nothing}`;
}

function answered(store: PaneStore, sheet: DetectedSheet, { of, title, answers }: Question): TemplateResult {
  const id = `read-${sheet.info.name}-${of}`;
  const kept = sheet.choice[of] ?? "";
  return html`<div class="field">
    <label for=${id}>${title[store.language]}</label>
    <select
      id=${id}
      @change=${(event: Event) => decide(store, sheet, of, (event.target as HTMLSelectElement).value)}
    >
      ${answers.map(
        ([value, answer]) =>
          html`<option value=${value} ?selected=${value === kept}>${answer[store.language]}</option>`,
      )}
    </select>
  </div>`;
}

function yearField(store: PaneStore, sheet: DetectedSheet): TemplateResult {
  const id = `read-${sheet.info.name}-year`;
  return html`<div class="field">
    <label for=${id}>${texts.year[store.language]}</label>
    <input
      id=${id}
      inputmode="numeric"
      autocomplete="off"
      .value=${String(sheet.choice.year ?? "")}
      placeholder=${sheet.recognition.year ?? ""}
      @change=${(event: Event) => decide(store, sheet, "year", Number((event.target as HTMLInputElement).value))}
    />
  </div>`;
}

/** Keeps an answer; one that says nothing is taken back. */
function decide(
  store: PaneStore,
  { info, choice }: DetectedSheet,
  of: Decided | "year",
  answer: unknown,
): void {
  void store.choose(info.name, sheetChoiceIn({ ...choice, [of]: answer }));
}
