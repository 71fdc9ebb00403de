import { css, html, nothing, type TemplateResult } from "lit";
import type { Stretch } from "../../../domain/agency/terms/crossover";
import { centsToDecimal } from "../../../domain/money/cents";
import type { Decimal } from "../../../domain/money/decimal";
import { AGENCY_LABELS } from "../../../locale/agency/agency";
import { AGENCY_PROBLEMS } from "../../../locale/agency/agencyProblems";
import { problemText, type Localised } from "../../../locale/catalogue";
import { figure, roundedPercent } from "../../../locale/figures";
import { usualSales } from "../../../jobs/agency/usualSales";
import { sentenceSpace } from "../../../locale/punctuation";
import { quotesTexts, SALES_FROM } from "../../../locale/pane/quotesPane";
import { followed, kept, START_SALES, typedSales } from "../../quotes/comparedSales";
import {
  comparisonOf,
  typedFigure,
  typedMargin,
  type Comparison,
  type NamedTerms,
} from "../../quotes/comparison";
import { quietContext } from "../../quietContext";
import { chartStyles, costChartView } from "./costChartView";
import { QuoteDesk } from "../../quotes/quoteDesk";
import { StoreElement, viewStyles } from "../storeElement";

/** What quotes cost beside each other at the sales that are typed: ranking, chart, and where the cheapest changes. */
export class QuotesComparison extends StoreElement {
  static override properties = { ...StoreElement.properties, quotes: { attribute: false } };
  static override styles = [
    viewStyles,
    chartStyles,
    css`
      .scroll:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
      }
      .two {
        display: grid;
        grid-template-columns: 1fr 1fr;
        max-width: 30rem;
        gap: 8px;
        align-items: end;
      }
      .title {
        margin: 8px 0 2px;
      }
      .scroll {
        margin-bottom: 12px;
        overflow-x: auto;
      }
      h3 {
        margin: 16px 0 8px;
      }
      td[colspan] {
        max-width: none;
      }
      /* Five columns have room in the narrowest pane. */
      th,
      td {
        padding: 2px 4px;
      }
      /* Names, spans and reasons take a second line rather than the room of what stands beside them; a figure is not broken. */
      td.name,
      td.span,
      td[colspan] {
        white-space: normal;
        overflow-wrap: normal;
      }
      td.name {
        overflow-wrap: anywhere;
        min-width: 4em;
      }
    `,
  ];

  declare quotes: readonly NamedTerms[];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.store.lookUp(() => this.followWorkbook());
  }

  override render(): TemplateResult {
    const desk = QuoteDesk.of(this.store);
    const { language } = this.store;
    const sales = typedFigure(desk.sales.text);
    const margin = typedMargin(desk.margin);
    const { refundRate } = desk.sales;
    const compared = sales && comparisonOf(this.quotes, sales, { margin, refundRate });
    return html`
      <h3>${this.say(quotesTexts.compare)}</h3>
      <div class="two">
        ${this.field("sales", quotesTexts.monthlySales, desk.sales.text, (text) => this.typeSales(text))}
        ${this.field("margin", quotesTexts.margin, desk.margin, (text) => this.typeMargin(text))}
      </div>
      <p class="quiet" id="sales-from">
        ${problemText(SALES_FROM, desk.sales.from, language)}${
          refundRate
            ? sentenceSpace(language) +
              this.say(quotesTexts.refundsOff, { share: roundedPercent(refundRate) })
            : nothing
        }
      </p>
      ${
        desk.margin.trim() !== "" && !margin
          ? html`<p role="alert">${this.say(quotesTexts.notAMargin)}</p>`
          : nothing
      }
      ${compared ? this.compared(compared) : html`<p role="alert">${this.say(quotesTexts.notASalesFigure)}</p>`}
    `;
  }

  /** What is typed holds for runs as well; a blank field leaves it to the workbook again. */
  private typeSales(text: string): void {
    const { store } = this;
    const desk = QuoteDesk.of(store);
    const sales = typedFigure(text);
    const isBlank = text.trim() === "";
    if (sales?.greaterThan(0) || isBlank) store.set("agency", { sales: sales?.toFixed() });
    desk.compareAt({ sales: isBlank ? START_SALES : typedSales(text, desk.sales) });
    if (isBlank) void store.lookUp(() => this.followWorkbook());
  }

  private typeMargin(text: string): void {
    const margin = typedMargin(text);
    QuoteDesk.of(this.store).compareAt({ margin: text });
    if (margin || text.trim() === "") this.store.set("agency", { margin: margin?.toFixed() });
  }

  /** Compares at what a person has typed into this workbook, else at what its shop sells. */
  private async followWorkbook(): Promise<void> {
    const { store } = this;
    const desk = QuoteDesk.of(store);
    desk.compareAt(kept(desk, store.settingsOf("agency")));
    const usual = await usualSales(store.sheets, quietContext(store.language));
    desk.compareAt({ sales: followed(desk.sales, usual) });
  }

  private field(id: string, label: Localised, value: string, type: (typed: string) => void): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${this.say(label)}</label>
      <input
        id=${id}
        inputmode="decimal"
        .value=${value}
        @change=${(event: Event) => type((event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  private compared(comparison: Comparison): TemplateResult {
    const { drawn, stretches } = comparison;
    return html`${this.ranking(comparison)}
    ${drawn.length > 0 ? costChartView(comparison, this.store.language) : nothing}
    ${stretches.length > 0 ? this.crossover(stretches) : nothing}`;
  }

  private ranking({ ranking, sales }: Comparison): TemplateResult {
    const { language } = this.store;
    const label = this.say(quotesTexts.ranking, { sales: figure(sales) });
    const heads = [AGENCY_LABELS.rank, AGENCY_LABELS.quote, AGENCY_LABELS.total, AGENCY_LABELS.effectiveRate];
    // In a narrow pane there is room for what differs only.
    const isOpen = ranking.some((each) => each.code === "cost" && each.low !== each.high);
    return this.table(
      label,
      isOpen ? [...heads, quotesTexts.range] : heads,
      ranking.map((each) =>
        each.code === "cost"
          ? html`<tr>
              <td class="number">${each.rank}</td>
              <td class="name">${each.terms.name}</td>
              <td class="number">${whole(centsToDecimal(each.total))}</td>
              <td class="number">${each.effectiveRate ? roundedPercent(each.effectiveRate) : ""}</td>
              ${
                isOpen
                  ? html`<td class="number span">
                      ${spanText(centsToDecimal(each.low), centsToDecimal(each.high))}
                    </td>`
                  : nothing
              }
            </tr>`
          : html`<tr>
              <td></td>
              <td class="name">${each.terms.name}</td>
              <td colspan=${isOpen ? 3 : 2}>${problemText(AGENCY_PROBLEMS, each.problem, language)}</td>
            </tr>`,
      ),
    );
  }

  private crossover(stretches: readonly (Stretch & { readonly name: string })[]): TemplateResult {
    return this.table(
      this.say(quotesTexts.crossover),
      [AGENCY_LABELS.cheapest, quotesTexts.monthlySales, quotesTexts.cost],
      stretches.map(
        (stretch) =>
          html`<tr>
            <td class="name">${stretch.name}</td>
            <td class="number span">${spanText(stretch.from, stretch.to)}</td>
            <td class="number span">${spanText(stretch.costFrom, stretch.costTo)}</td>
          </tr>`,
      ),
    );
  }

  /** A table that scrolls by itself where the pane is narrow. */
  private table(
    caption: string,
    headings: readonly Localised[],
    rows: readonly TemplateResult[],
  ): TemplateResult {
    return html`<p class="quiet title">${caption}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
        <table aria-label=${caption}>
          <tr>
            ${headings.map((heading) => html`<th scope="col">${this.say(heading)}</th>`)}
          </tr>
          ${rows}
        </table>
      </div>`;
  }
}

/** A year's money beside others', in whole units of currency: the sheets have the cents. */
const whole = (amount: Decimal): string => figure(amount.toDecimalPlaces(0));

const spanText = (low: Decimal, high: Decimal): string =>
  low.equals(high) ? whole(low) : `${whole(low)}\u00a0– ${whole(high)}`;
