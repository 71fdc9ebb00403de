import { css, html, svg, type CSSResult, type TemplateResult } from "lit";
import type { Language } from "../../../locale/catalogue";
import { quotesTexts } from "../../../locale/pane/quotesPane";
import { remarked } from "../../../locale/punctuation";
import type { Comparison } from "../../quotes/comparison";
import { costChart, type ChartPoint, type Tick } from "../../quotes/costChart";

/** Lines are drawn in a square of this size, which the styles stretch to where it stands. */
const SIZE = 100;
/** As many lines as can be told from each other by colour and dashes. */
const MOST_LINES = 6;

const xOf = (x: number) => SIZE * x;
const yOf = (y: number) => SIZE * (1 - y);

/**
 * What the quotes cost by monthly sales, as lines; the same stands below in a table for who does not see it. What stands at the axes is
 * no part of the drawing, so that it is as large as other text.
 */
export function costChartView({ drawn, upTo, sales }: Comparison, language: Language): TemplateResult {
  const shown = drawn.slice(0, MOST_LINES);
  const { lines, salesTicks, costTicks } = costChart(
    shown.map(({ curve }) => curve),
    upTo,
  );
  const here = xOf(sales.dividedBy(upTo).toNumber());
  return html`<figure>
    <div class="plot">
      ${axis("costs", costTicks, language)}
      <svg
        viewBox="0 0 ${SIZE} ${SIZE}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${quotesTexts.chart[language]}
      >
        ${costTicks.map(({ at }) => svg`<line class="grid" x1="0" x2=${SIZE} y1=${yOf(at)} y2=${yOf(at)} />`)}
        <line class="here" x1=${here} x2=${here} y1="0" y2=${SIZE} />
        ${lines.map((points, index) => svg`<polyline class="line line${index}" points=${pointsText(points)} />`)}
      </svg>
      ${axis("sales", salesTicks, language)}
    </div>
    <figcaption class="quiet">
      ${remarked(quotesTexts.chart[language], `┆ ${quotesTexts.chartHere[language]}`, language)}
      <ul class="legend">
        ${shown.map(
          ({ name }, index) =>
            html`<li>
              <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
                <line class="line line${index}" x1="0" x2="24" y1="4" y2="4" />
              </svg>
              ${name}
            </li>`,
        )}
      </ul>
    </figcaption>
  </figure>`;
}

function axis(name: "costs" | "sales", ticks: readonly Tick[], language: Language): TemplateResult {
  const side = name === "costs" ? "bottom" : "left";
  return html`<div class=${name} aria-hidden="true">
    ${ticks.map(
      ({ value, at }) =>
        html`<span style="${side}: ${at * 100}%">${tickText(value.toNumber(), language)}</span>`,
    )}
  </div>`;
}

/** Short enough for an axis: 1.5M, 150萬. */
function tickText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 }).format(value);
}

const pointsText = (points: readonly ChartPoint[]): string =>
  points.map(({ x, y }) => `${xOf(x).toFixed(1)},${yOf(y).toFixed(1)}`).join(" ");

/** Lines differ in colour and in their dashes; in high contrast the dashes are left. */
export const chartStyles: CSSResult = css`
  figure {
    margin: 8px 0;
  }
  .plot {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px;
    max-width: 400px;
    padding: 0.5em 1em 4px 0;
    font-size: var(--fontSizeBase200);
    line-height: 1;
    color: var(--colorNeutralForeground2);
  }
  .plot svg {
    width: 100%;
    aspect-ratio: 7 / 4;
    overflow: visible;
  }
  .costs,
  .sales {
    display: grid;
  }
  /* All in one cell, so that it is as wide or high as the largest of them. */
  .plot span {
    grid-area: 1 / 1;
    position: relative;
    white-space: nowrap;
  }
  .costs span {
    place-self: end;
    transform: translateY(50%);
  }
  .sales {
    grid-column: 2;
  }
  .sales span {
    justify-self: start;
    transform: translateX(-50%);
  }
  .grid {
    stroke: var(--colorNeutralStroke2);
  }
  .here {
    stroke: var(--colorNeutralForeground2);
    stroke-dasharray: 2 3;
  }
  line,
  polyline {
    vector-effect: non-scaling-stroke;
  }
  .line {
    fill: none;
    stroke-width: 2;
  }
  .line0 {
    stroke: var(--colorBrandStroke1);
  }
  .line1 {
    stroke: var(--colorPaletteMarigoldBorderActive);
    stroke-dasharray: 8 3;
  }
  .line2 {
    stroke: var(--colorPaletteGreenBorderActive);
    stroke-dasharray: 2 2;
  }
  .line3 {
    stroke: var(--colorPaletteBerryBorderActive);
    stroke-dasharray: 10 3 2 3;
  }
  .line4 {
    stroke: var(--colorPaletteRedBorderActive);
    stroke-dasharray: 4 4;
  }
  .line5 {
    stroke: var(--colorNeutralForeground1);
    stroke-dasharray: 1 3;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin: 4px 0 0;
  }
  @media (forced-colors: active) {
    .line,
    .here,
    .grid {
      stroke: CanvasText;
    }
  }
`;
