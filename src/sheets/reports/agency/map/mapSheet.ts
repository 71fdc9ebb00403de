import { phasesIn } from "../../../../domain/agency/lines/termLine";
import type { Decimal } from "../../../../domain/money/decimal";
import { AGENCY_SHEET } from "../../../../locale/agency/agencySheets";
import type { Language } from "../../../../locale/catalogue";
import { a1, columnLetters, quotedSheet } from "../../../grid";
import type { RunStamp } from "../../parts/runStamp";
import { BODY_ROW, headBlocks } from "../../parts/sheetHead";
import type { CellStyle, ReportCell, SheetReport } from "../../report";
import { averageBill, type AgencyMap, type MappedQuote } from "./agencyMap";
import { BillFormulas } from "../billFormulas";
import { STEPS, type CellOfRow, type Step } from "../caseFormulas";
import type { TermsReferences } from "../terms/termsReferences";

export const MAP_ID = "agency.map";

const HEADER_ROW = BODY_ROW;
const FIRST_ROW = HEADER_ROW + 1;
/** A month's bill has no once-only part, and its phase is stated. */
const SHOWN = STEPS.filter((step) => step !== "phase" && step !== "once");
const FIRST_STEP = 3;
const PRODUCT_COLUMN = FIRST_STEP + SHOWN.length;

/** Where the map's points are priced. */
export class MapPlaces {
  constructor(
    private readonly sheet: string,
    private readonly map: AgencyMap,
  ) {}

  /** The cells whose sum is what a quote costs at a point, but for what is paid once. */
  parts(quote: MappedQuote, point: number): string[] {
    return quote.phases.map(
      (_, index) =>
        `${quotedSheet(this.sheet)}!$${columnLetters(PRODUCT_COLUMN)}$${this.row(quote, index + 1, point) + 1}`,
    );
  }

  row(quote: MappedQuote, phase: number, point: number): number {
    const { quotes, points } = this.map;
    const before = quotes.slice(0, quotes.indexOf(quote)).reduce((sum, { phases }) => sum + phases.length, 0);
    return FIRST_ROW + (before + phase - 1) * points.length + point;
  }
}

/**
 * @param salesOf the cell that holds a point's sales
 */
export function mapSheet(
  name: string,
  map: AgencyMap,
  salesOf: (point: number) => string,
  refs: TermsReferences,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const say = (key: keyof typeof AGENCY_SHEET) => AGENCY_SHEET[key][language];
  const headings = [
    ...[say("quote"), say("phase"), say("phaseMonths")],
    ...SHOWN.map((step) => say(step)),
    say("total"),
  ];
  const places = new MapPlaces(name, map);
  const rows = map.quotes.flatMap((quote) =>
    quote.phases.flatMap((_, index) =>
      map.points.map((sales, point) =>
        pointRow(quote, index + 1, sales, places.row(quote, index + 1, point), {
          refs,
          salesCell: salesOf(point),
          months: map.months,
        }),
      ),
    ),
  );
  const styles: CellStyle[] = [
    "text",
    "count",
    "count",
    ...SHOWN.map((): CellStyle => "money"),
    "moneyTotal",
  ];
  return {
    id: MAP_ID,
    name,
    tabColor: "#8A94A6",
    blocks: [
      ...headBlocks(say("mapTitle"), say("mapHint"), stamp, language),
      { row: HEADER_ROW, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      ...(rows.length > 0 ? [{ row: FIRST_ROW, column: 0, cells: rows, columnStyles: styles }] : []),
    ],
    columnWidths: { ...Object.fromEntries(headings.map((_, at) => [at, 15])), 0: 18, 1: 7, 2: 9 },
    freeze: { rows: FIRST_ROW, columns: 3 },
    page: {
      orientation: "landscape",
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}

interface PointFormulas {
  readonly refs: TermsReferences;
  readonly salesCell: string;
  readonly months: number;
}

function pointRow(
  mapped: MappedQuote,
  phase: number,
  sales: Decimal,
  row: number,
  { refs, salesCell, months }: PointFormulas,
): ReportCell[] {
  const { quote, phases } = mapped;
  const f = new BillFormulas(refs, {
    ...{ quote: quote.name, phases: phasesIn(quote.lines), outcome: "base", settled: [] },
  });
  const columnOf = (step: Step | "month"): number => {
    if (step === "phase") return 1;
    return step === "month" ? 2 : FIRST_STEP + SHOWN.findIndex((shown) => shown === step);
  };
  const cell: CellOfRow = (step) => `$${a1(row, columnOf(step))}`;
  const steps = averageBill(mapped, phase, sales);
  const count = phases[phase - 1]!;
  const figure = (formula: string, value: Decimal): ReportCell => ({ formula, value: value.toNumber() });
  return [
    ...[quote.name, phase],
    { formula: countFormula(f.phaseEnds(), phase, months), value: count },
    figure(`=${salesCell}`, sales),
    figure(f.counted(cell), steps.counted),
    figure(f.averageFee(cell), steps.fee),
    figure(f.marginal(cell), steps.marginal),
    figure(f.whole(cell), steps.whole),
    figure(f.commission(cell), steps.commission),
    figure(f.aboveGuarantee(cell), steps.aboveGuarantee),
    figure(f.onTop(cell), steps.onTop),
    figure(f.leastBill(cell), steps.leastBill),
    figure(f.guaranteed(cell), steps.guaranteed),
    figure(f.leastCommission(cell), steps.leastCommission),
    figure(f.bill(cell), steps.bill),
    figure(`=${cell("bill")}*${cell("month")}`, steps.bill.times(count)),
  ];
}

/** How many months of the path fall into a phase. */
function countFormula(ends: readonly string[], phase: number, months: number): string {
  const upTo = (end: string | undefined) => (end === undefined ? String(months) : `MIN(${months},${end})`);
  const before = phase === 1 ? "0" : upTo(ends[phase - 2]);
  return `=${upTo(ends[phase - 1])}-${before}`;
}
