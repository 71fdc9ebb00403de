import { billSteps } from "../../../../domain/agency/lines/billSteps";
import { phasesIn } from "../../../../domain/agency/lines/termLine";
import { valueAt } from "../../../../domain/agency/terms/curve";
import { ZERO, type Decimal } from "../../../../domain/money/decimal";
import { AGENCY_SHEET } from "../../../../locale/agency/agencySheets";
import type { Language } from "../../../../locale/catalogue";
import { a1, quotedSheet } from "../../../grid";
import type { RunStamp } from "../../parts/runStamp";
import { BODY_ROW, headBlocks } from "../../parts/sheetHead";
import type { Block, CellStyle, ChartReport, ReportCell, SheetReport } from "../../report";
import { averageBill, type AgencyMap, type MappedQuote, type MappedStretch } from "./agencyMap";
import { BillFormulas } from "../billFormulas";
import type { MapPlaces } from "./mapSheet";
import type { TermsReferences } from "../terms/termsReferences";

export const CROSSOVER_ID = "agency.crossover";

const STRETCH_ROW = BODY_ROW;
const FIRST_STRETCH = STRETCH_ROW + 2;
const CHART_ROWS = 24;
const COLORS = [
  ...["#0B5C8E", "#D98324", "#2E7D4F", "#9B1C1C", "#7A4FA3", "#B7791F", "#5B8DB8", "#1F2A37"],
  ...["#C2557A", "#4A8F8C", "#8A94A6", "#6B8E23"],
] as const;

const STRETCH_COLUMNS = [
  ...([
    "salesFrom",
    "salesTo",
    "cheapest",
    "costFrom",
    "costTo",
    "since",
    "next",
    "nextCost",
    "apart",
  ] as const),
] as const;
const STRETCH_STYLES: readonly CellStyle[] = [
  ...(["money", "money", "good", "money", "money", "check", "text", "money", "check"] as const),
];

/** Where the points of the map stand on the crossover sheet: below the stretches and the chart. */
function firstPoint(map: AgencyMap): number {
  return FIRST_STRETCH + Math.max(1, map.stretches.length) + 1 + CHART_ROWS + 3;
}

/** The cell of a point's sales, as other sheets write it. */
export function pointCell(sheet: string, map: AgencyMap): (point: number) => string {
  return (point) => `${quotedSheet(sheet)}!$${a1(firstPoint(map) + point, 0).replace(/(\d+)$/, "$$$1")}`;
}

/**
 * The crossover map: on which monthly sales which quote is the cheapest, a chart of all costs, and what every quote costs at the points of
 * the map, by formulas.
 */
export function crossoverSheet(
  name: string,
  map: AgencyMap,
  places: MapPlaces,
  refs: TermsReferences,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const say = (key: keyof typeof AGENCY_SHEET) => AGENCY_SHEET[key][language];
  const headings = STRETCH_COLUMNS.map((column) => say(column));
  const chartRow = FIRST_STRETCH + Math.max(1, map.stretches.length) + 1;
  const grid = new PointGrid(map, places, refs, language);
  return {
    id: CROSSOVER_ID,
    name,
    tabColor: "#7A4FA3",
    blocks: [
      ...headBlocks(say("crossoverTitle"), say("crossoverHint"), stamp, language),
      { row: STRETCH_ROW, column: 0, cells: [[say("stretchSection")]], columnStyles: ["section"] },
      { row: STRETCH_ROW + 1, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      ...(map.stretches.length > 0
        ? [
            {
              row: FIRST_STRETCH,
              column: 0,
              cells: map.stretches.map((stretch, at) => grid.stretchRow(stretch, map.stretches[at + 1])),
              columnStyles: STRETCH_STYLES,
            },
          ]
        : []),
      ...grid.blocks(),
    ],
    columnWidths: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [at, 16])),
    freeze: { rows: 0, columns: 1 },
    charts: grid.charts(chartRow),
    page: { orientation: "landscape" },
  };
}

class PointGrid {
  private readonly first: number;

  constructor(
    private readonly map: AgencyMap,
    private readonly places: MapPlaces,
    private readonly refs: TermsReferences,
    private readonly language: Language,
  ) {
    this.first = firstPoint(map);
  }

  private cell(point: number, quote: number): string {
    return `$${a1(this.first + point, 1 + quote).replace(/(\d+)$/, "$$$1")}`;
  }

  private costAt(quote: MappedQuote, point: number): Decimal {
    const sales = this.map.points[point]!;
    const bills = quote.phases.reduce(
      (sum, count, index) => sum.plus(averageBill(quote, index + 1, sales).bill.times(count)),
      ZERO,
    );
    return bills.plus(billSteps(quote.quote.lines, "base", 1, ZERO).once).toDecimalPlaces(2);
  }

  private nameOf(stretch: MappedStretch): string {
    return this.map.quotes[stretch.quote]!.quote.name;
  }

  stretchRow(stretch: MappedStretch, next: MappedStretch | undefined): ReportCell[] {
    const own = this.map.quotes[stretch.quote]!;
    const [from, to] = [stretch.pointFrom, stretch.pointTo];
    const cost = (quote: MappedQuote, at: number): ReportCell => ({
      formula: `=${this.cell(at, this.map.quotes.indexOf(quote))}`,
      value: this.costAt(quote, at).toNumber(),
    });
    const then = [from, to]
      .map((point) => valueAt(own.curve, this.map.points[point]!).toDecimalPlaces(2))
      .reduce((sum, each) => sum.plus(each), ZERO);
    const now = `${this.cell(from, stretch.quote)}+${this.cell(to, stretch.quote)}`;
    const since: ReportCell = {
      formula: `=ROUND(${now}-${then.toFixed(2)},2)`,
      value: this.costAt(own, from).plus(this.costAt(own, to)).minus(then).toNumber(),
    };
    const start = [stretch.from.toNumber(), stretch.to.toNumber(), this.nameOf(stretch)];
    const ends = [...start, cost(own, from), cost(own, to), since];
    if (!next) return [...ends, null, null, null];
    const other = this.map.quotes[next.quote]!;
    const apart = `=ROUND(${this.cell(next.pointFrom, next.quote)}-${this.cell(to, stretch.quote)},2)`;
    return [
      ...ends,
      this.nameOf(next),
      cost(other, next.pointFrom),
      { formula: apart, value: this.costAt(other, next.pointFrom).minus(this.costAt(own, to)).toNumber() },
    ];
  }

  blocks(): Block[] {
    const { map, language } = this;
    const say = (key: keyof typeof AGENCY_SHEET) => AGENCY_SHEET[key][language];
    const names = map.quotes.map(({ quote }) => quote.name);
    const headings = [say("monthlySales"), ...names, say("cheapest"), say("second")];
    const header = this.first - 1;
    const rows = map.points.map((sales, point): ReportCell[] => {
      const costs = map.quotes.map((quote) => this.costAt(quote, point));
      return [
        this.salesCell(sales, point),
        ...map.quotes.map((quote, at) => ({
          formula: this.costFormula(quote, point),
          value: costs[at]!.toNumber(),
        })),
        ...this.leastNames(point, costs),
      ];
    });
    return [
      { row: header - 1, column: 0, cells: [[say("gridSection")]], columnStyles: ["section"] },
      { row: header, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      {
        row: this.first,
        column: 0,
        cells: rows,
        columnStyles: ["money", ...names.map((): CellStyle => "money"), "text", "text"],
      },
    ];
  }

  /** The names of the cheapest quote of a row and of the one behind it, which costs as much where two lines cross. */
  private leastNames(point: number, costs: readonly Decimal[]): ReportCell[] {
    const names = this.map.quotes.map(({ quote }) => quote.name);
    const inOrder = costs.map((_, quote) => quote).sort((a, b) => costs[a]!.comparedTo(costs[b]!) || a - b);
    const [least, second] = inOrder.map((quote) => names[quote]!);
    const ends = [0, Math.max(0, names.length - 1)] as const;
    const [first, last] = ends.map((quote) => this.cell(point, quote));
    const [from, to] = ends.map((quote) => this.cell(-1, quote));
    const range = `${first}:${last}`;
    const cheapest = `MATCH(MIN(${range}),${range},0)`;
    const alike = `${cheapest}+MATCH(MIN(${range}),INDEX(${range},1,${cheapest}+1):${last},0)`;
    const behind = `IF(COUNTIF(${range},MIN(${range}))>1,${alike},MATCH(SMALL(${range},2),${range},0))`;
    const name = (place: string): string => `=INDEX(${from}:${to},1,${place})`;
    return [
      least === undefined ? null : { formula: name(cheapest), value: least },
      second === undefined ? null : { formula: name(behind), value: second },
    ];
  }

  /** Even points follow the map's end on the terms sheet; those of the stretches are of the run. */
  private salesCell(sales: Decimal, point: number): ReportCell {
    const { even } = this.map;
    if (point >= even) return sales.toNumber();
    const end = this.refs.setting("mapUpTo");
    return { formula: `=N(${end})*${point}/${even - 1}`, value: sales.toNumber() };
  }

  private costFormula(mapped: MappedQuote, point: number): string {
    const { quote } = mapped;
    const once = new BillFormulas(this.refs, {
      ...{ quote: quote.name, phases: phasesIn(quote.lines), outcome: "base", settled: [] },
    }).once();
    return `=ROUND(ROUND(${this.places.parts(mapped, point).join("+")}+${once.slice(1)},8),2)`;
  }

  charts(row: number): ChartReport[] {
    const { map, language } = this;
    if (map.quotes.length === 0) return [];
    const area = (column: number) => ({ row: this.first, column, rows: map.even, columns: 1 });
    return [
      {
        id: "agency.crossover",
        type: "scatterLines",
        title: AGENCY_SHEET.crossoverChart[language],
        categories: area(0),
        series: map.quotes.map(({ quote }, at) => ({
          name: quote.name,
          values: area(1 + at),
          color: COLORS[at % COLORS.length]!,
        })),
        place: { row, column: 0, rows: CHART_ROWS, columns: 8 },
        categoryAxisTitle: AGENCY_SHEET.monthlySales[language],
        valueAxisTitle: AGENCY_SHEET.cost[language],
      },
    ];
  }
}
