import type { LineId } from "../../../domain/agency/lines/termLine";
import { centsToNumber, type Cents } from "../../../domain/money/cents";
import { AGENCY_SHEET } from "../../../locale/agency/agencySheets";
import type { Language } from "../../../locale/catalogue";
import { a1, quotedSheet } from "../../grid";
import { BODY_ROW, headBlocks } from "../parts/sheetHead";
import type { CellStyle, ReportCell, SheetReport } from "../report";
import type { AgencyCase, QuoteCases } from "./agencyCases";
import type { AgencyData } from "./agencyData";
import { clauseName, readingName } from "./caseName";
import type { RankingPlaces } from "./comparisonPlaces";
import { standing } from "./standing";
import { wordsOf } from "./terms/termsWords";
import type { WorkingPlaces } from "./workingSheet";

export const READINGS_ID = "agency.readings";

const HEADER_ROW = BODY_ROW;
const FIRST_ROW = HEADER_ROW + 1;
const COLUMNS = [
  ...(["quote", "clause", "words", "reading", "totalIfSo", "againstPriced", "rankAsPriced"] as const),
  ...(["rankIfSo", "cheapestIfSo", "notes"] as const),
] as const;
const STYLES: readonly CellStyle[] = [
  ...(["text", "text", "wrapped", "text", "money", "money", "count", "count", "text", "wrapped"] as const),
];
const TOTAL = COLUMNS.indexOf("totalIfSo");

/** Every clause that a quote leaves open, in each of its readings: what it would cost, and how it would rank among the others. */
export function readingsSheet(
  name: string,
  data: AgencyData,
  ranked: readonly QuoteCases[],
  ranking: RankingPlaces,
  working: WorkingPlaces,
  language: Language,
): SheetReport {
  const say = (key: keyof typeof AGENCY_SHEET) => AGENCY_SHEET[key][language];
  const open = ranked.flatMap((of) => of.readings.map((reading) => ({ of, reading })));
  const headings = COLUMNS.map((column) => say(column));
  const rows = open.map(({ of, reading }, index) =>
    new ReadingRow(of, reading, FIRST_ROW + index, { ranked, ranking, working, language }).cells(),
  );
  const rank = a1(FIRST_ROW, COLUMNS.indexOf("rankIfSo"));
  const before = a1(FIRST_ROW, COLUMNS.indexOf("rankAsPriced"));
  return {
    id: READINGS_ID,
    name,
    tabColor: "#D98324",
    blocks: [
      ...headBlocks(say("readingsTitle"), say("readingsHint"), data.stamp, language),
      { row: HEADER_ROW, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      {
        row: FIRST_ROW,
        column: 0,
        cells: rows.length > 0 ? rows : [[say("nothingOpen"), ...COLUMNS.slice(1).map(() => null)]],
        columnStyles: STYLES,
      },
    ],
    columnWidths: { 0: 18, 1: 30, 2: 34, 3: 28, 4: 15, 5: 15, 6: 10, 7: 10, 8: 20, 9: 28 },
    freeze: { rows: FIRST_ROW, columns: 1 },
    conditionalFormats: [
      {
        area: {
          row: FIRST_ROW,
          column: COLUMNS.indexOf("rankIfSo"),
          rows: Math.max(1, rows.length),
          columns: 1,
        },
        rule: { kind: "formula", formula: `=${rank}<>${before}`, style: "warning" },
      },
    ],
    page: {
      orientation: "landscape",
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}

interface Surroundings {
  readonly ranked: readonly QuoteCases[];
  readonly ranking: RankingPlaces;
  readonly working: WorkingPlaces;
  readonly language: Language;
}

class ReadingRow {
  constructor(
    private readonly of: QuoteCases,
    private readonly reading: AgencyCase,
    private readonly row: number,
    private readonly around: Surroundings,
  ) {}

  cells(): ReportCell[] {
    const { of, reading } = this;
    const { working, language, ranking } = this.around;
    const { quote, scenarios } = of;
    const open = reading.reading!;
    const total = a1(this.row, TOTAL);
    const priced = scenarios.base.cost?.total;
    const cost = reading.cost?.total;
    const sheet = `${quotedSheet(ranking.sheet)}!`;
    const difference =
      priced === undefined || cost === undefined ? "" : centsToNumber((cost - priced) as Cents);
    return [
      quote.name,
      clauseName(reading, open, language),
      quote.reading ? wordsOf(quote.reading, open.clause.id satisfies LineId) : null,
      readingName(open, language),
      { formula: `=${working.total(reading)}`, value: cost === undefined ? "" : centsToNumber(cost) },
      {
        formula: `=IF(ISNUMBER(${total}),ROUND(${total}-${working.total(scenarios.base)},2),"")`,
        value: difference,
      },
      { formula: `=${sheet}${ranking.rank(of)}`, value: this.standings(priced).rank ?? "" },
      { formula: this.rankFormula(sheet, total), value: this.standings(cost).rank ?? "" },
      { formula: this.cheapestFormula(sheet, total), value: this.standings(cost).cheapest },
      null,
    ];
  }

  /** How this quote ranks at a cost of its own among what the others cost as compared, and who is the cheapest then. */
  private standings(cost: Cents | undefined): {
    readonly rank: number | undefined;
    readonly cheapest: string;
  } {
    const { ranked } = this.around;
    const own = ranked.indexOf(this.of);
    const costs = ranked.map(({ scenarios }, at) => (at === own ? cost : scenarios.base.cost?.total));
    const { ranks, least } = standing(costs);
    const isLeast = cost !== undefined && cost === least;
    const at = isLeast ? own : costs.indexOf(least);
    return { rank: ranks[own], cheapest: least === undefined ? "" : ranked[at]!.quote.name };
  }

  private others(sheet: string): string {
    const { ranking } = this.around;
    return `(${sheet}${ranking.names()}<>$${a1(this.row, 0)})`;
  }

  private rankFormula(sheet: string, total: string): string {
    const totals = `${sheet}${this.around.ranking.totals("base")}`;
    return `=IF(ISNUMBER(${total}),1+SUMPRODUCT(${this.others(sheet)}*(${totals}<${total})),"")`;
  }

  /** The others' least is the least of all, or the second where this quote is the cheapest as compared. */
  private cheapestFormula(sheet: string, total: string): string {
    const { ranking, working } = this.around;
    const names = `${sheet}${ranking.names()}`;
    const totals = `${sheet}${ranking.totals("base")}`;
    const priced = working.total(this.of.scenarios.base);
    const others = `IF(N(${priced})<=MIN(${totals}),SMALL(${totals},MIN(2,COUNT(${totals}))),MIN(${totals}))`;
    const isOnly = `COUNT(${totals})<2`;
    return `=IF(ISNUMBER(${total}),IF(OR(${isOnly},${total}<=${others}),$${a1(this.row, 0)},INDEX(${names},MATCH(${others},${totals},0))),"")`;
  }
}
