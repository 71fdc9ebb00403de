import { css, html, svg, type CSSResult, type TemplateResult } from "lit";
import type { Language } from "../../../locale/catalogue";
import { quotesTexts } from "../../../locale/pane/quotesPane";
import { remarked } from "../../../locale/punctuation";
import type { Comparison } from "../../quotes/comparison";
import { costChart, type ChartPoint, type Tick } from "../../quotes/costChart";

const WIDTH = 280;
const HEIGHT = 160;
const LEFT = 44;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 22;
/** As many lines as can be told from each other by colour and dashes. */
const MOST_LINES = 6;

const xOf = (x: number) => LEFT + x * (WIDTH - LEFT - RIGHT);
const yOf = (y: number) => HEIGHT - BOTTOM - y * (HEIGHT - TOP - BOTTOM);

/** What the quotes cost by monthly sales, as lines; the same stands below in a table for who does not see it. */
export function costChartView({ drawn, upTo, sales }: Comparison, language: Language): TemplateResult {
  const shown = drawn.slice(0, MOST_LINES);
  const { lines, salesTicks, costTicks } = costChart(
    shown.map(({ curve }) => curve),
    upTo,
  );
  const here = xOf(sales.dividedBy(upTo).toNumber());
  return html`<figure>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${quotesTexts.chart[language]}>
      ${costTicks.map((tick) => costLine(tick, language))}
      ${salesTicks.map((tick) => salesMark(tick, language))}
      <line class="here" x1=${here} x2=${here} y1=${TOP} y2=${HEIGHT - BOTTOM} />
      ${lines.map((points, index) => svg`<polyline class="line line${index}" points=${pointsText(points)} />`)}
    </svg>
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

function costLine({ value, at }: Tick, language: Language): TemplateResult<2> {
  const y = yOf(at);
  return svg`<line class="grid" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y} y2=${y} />
    <text x=${LEFT - 4} y=${y + 3} text-anchor="end">${tickText(value.toNumber(), language)}</text>`;
}

function salesMark({ value, at }: Tick, language: Language): TemplateResult<2> {
  return svg`<text x=${xOf(at)} y=${HEIGHT - 8} text-anchor=${at > 0.95 ? "end" : "middle"}>
      ${tickText(value.toNumber(), language)}
    </text>`;
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
  figure > svg {
    width: 100%;
    max-width: 400px;
  }
  svg text {
    font-size: 9px;
    fill: var(--colorNeutralForeground2);
  }
  .grid {
    stroke: var(--colorNeutralStroke2);
  }
  .here {
    stroke: var(--colorNeutralForeground2);
    stroke-dasharray: 2 3;
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
    svg text {
      fill: CanvasText;
    }
  }
`;
