import { inHouseTexts as texts } from "../../../../locale/agency/agencyAdvice";
import type { Language } from "../../../../locale/catalogue";
import type { ChartReport, SheetReport } from "../../report";
import type { AdviceBasis, AgencyAdvice } from "../advice";
import { HEADED, tableBlocks } from "../adviceParts";
import { InHouseLayout, OWN, TOTAL } from "./inHouseLayout";
import { InHouseTables, type InHousePlaces, type TeamedQuote } from "./inHouseTables";
import { headBlocks } from "../../parts/sheetHead";

export const IN_HOUSE_ID = "agency.inHouse";

const COLORS = ["#D98324", "#2E7D4F", "#7A4FA3", "#B7791F", "#5B8DB8", "#9B1C1C", "#8A94A6", "#1A4FA3"];
const OWN_COLOR = "#0B5C8E";
const CHART_COLUMNS = 8;

/**
 * The own team against every quote: an agency with the roles that stay beside it, month by month on the same sales, added up, and the
 * month from which the own team is cheaper for good.
 */
export function inHouseSheet(
  name: string,
  advice: AgencyAdvice,
  data: AdviceBasis,
  places: InHousePlaces,
  language: Language,
): SheetReport {
  const say = (key: keyof typeof texts) => texts[key][language];
  const head = headBlocks(say("title"), say("subtitle"), data.stamp, language);
  const base = {
    ...{ id: IN_HOUSE_ID, name, tabColor: "#0B5C8E" },
    page: { orientation: "landscape" },
  } as const;
  const { team } = advice;
  if (!team) {
    const note = {
      row: head.length,
      column: 0,
      cells: [[say("noTeam")]],
      columnStyles: ["warning" as const],
    };
    return { ...base, blocks: [...head, { ...note, row: new InHouseLayout(0, 0).summaryAt }] };
  }
  const quotes = advice.quotes.flatMap((quote, place): TeamedQuote[] =>
    quote.bills && quote.quote.priced.code === "quote"
      ? [{ ...quote, bills: quote.bills, compiled: quote.quote.priced, place }]
      : [],
  );
  const layout = new InHouseLayout(quotes.length, data.path.months.length);
  const tables = new InHouseTables(layout, team, quotes, data, places, language);
  return {
    ...base,
    blocks: [
      ...head,
      ...tableBlocks(layout.summaryAt, tables.summary()),
      ...tableBlocks(layout.replacedAt, tables.replaced()),
      ...tableBlocks(layout.teamAt, tables.team()),
      ...tableBlocks(layout.billsAt, tables.bills()),
      ...tableBlocks(layout.togetherAt, tables.together()),
      ...tableBlocks(layout.cumulativeAt, tables.cumulative()),
      ...tableBlocks(layout.cheaperAt, tables.cheaper()),
    ],
    columnWidths: { 0: 32, ...Object.fromEntries(Array.from({ length: TOTAL }, (_, at) => [at + 1, 18])) },
    freeze: { rows: 0, columns: 1 },
    charts: [chartOf(layout, quotes, language)],
  };
}

function chartOf(layout: InHouseLayout, quotes: readonly TeamedQuote[], language: Language): ChartReport {
  const rows = { row: layout.cumulativeAt + HEADED, rows: layout.months };
  const values = (column: number) => ({ ...rows, column, columns: 1 });
  return {
    id: "agency.inHouse.cumulative",
    type: "line",
    title: texts.cumulative[language],
    categories: values(0),
    series: [
      { name: texts.ownTeam[language], values: values(OWN), color: OWN_COLOR },
      ...quotes.map(({ quote }, at) => ({
        name: quote.name,
        values: values(OWN + 1 + at),
        color: COLORS[at % COLORS.length]!,
      })),
    ],
    place: { ...layout.chart, column: 0, columns: CHART_COLUMNS },
  };
}
