import type { KpiBet } from "../../../../domain/agency/advice/kpiBet";
import { betTexts as texts, REFUND_RULE_NAMES } from "../../../../locale/agency/agencyAdvice";
import type { Language } from "../../../../locale/catalogue";
import { headed } from "../../../../locale/punctuation";
import { a1 } from "../../../grid";
import type { Block, ChartReport, ReportCell, SheetReport } from "../../report";
import type { AdviceBasis, AgencyAdvice } from "../advice";
import { HEADED, tableBlocks } from "../adviceParts";
import { BET_ROWS, BetBlock, NET_COLUMN } from "./betBlock";
import { BODY_ROW, headBlocks } from "../../parts/sheetHead";

export const BET_ID = "agency.bet";

interface NamedBet {
  readonly name: string;
  readonly bet: KpiBet;
}

/**
 * What bets on sales are worth over the plan's own range: every clause side by side, for each quote that bets.
 *
 * @returns `undefined` where no quote promises sales
 */
export function betSheet(
  name: string,
  { quotes }: AgencyAdvice,
  { stamp }: AdviceBasis,
  language: Language,
): SheetReport | undefined {
  const bets = quotes.flatMap(({ quote, bet }): NamedBet[] =>
    bet.code === "bet" ? [{ name: quote.name, bet }] : [],
  );
  const short = quotes.flatMap(({ quote, bet }) =>
    bet.code === "planTooShort"
      ? [[headed(quote.name, texts.tooShort[language]({ months: bet.months }), language)]]
      : [],
  );
  if (bets.length + short.length === 0) return undefined;
  const firstBlock = BODY_ROW + HEADED + bets.length + 1 + (short.length > 0 ? short.length + 1 : 0);
  const blocks = bets.map(
    ({ name: agency, bet }, at) => new BetBlock(firstBlock + at * BET_ROWS, agency, bet, language),
  );
  const notes: Block[] =
    short.length > 0
      ? [{ row: firstBlock - short.length - 1, column: 0, cells: short, columnStyles: ["warning"] }]
      : [];
  return {
    id: BET_ID,
    name,
    tabColor: "#D98324",
    blocks: [
      ...headBlocks(texts.title[language], texts.subtitle[language], stamp, language),
      ...tableBlocks(BODY_ROW, {
        title: texts.expected[language],
        headings: (["agency", "clause", "promised", "refundEnds", "expected", "netCost"] as const).map(
          (key) => texts[key][language],
        ),
        styles: ["text", "text", "money", "money", "moneyTotal", "moneyTotal"],
        rows: bets.map(({ name: agency, bet }, at) => summaryRow(agency, bet, blocks[at]!, language)),
      }),
      ...notes,
      ...blocks.flatMap((block) => block.blocks()),
    ],
    columnWidths: { 0: 30, 1: 16, ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [at + 2, 16])) },
    freeze: { rows: 0, columns: 1 },
    charts: blocks.map((block, at): ChartReport => block.chart(`agency.bet.${at}`)),
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: firstBlock + bets.length * BET_ROWS, columns: NET_COLUMN + 1 },
    },
  };
}

function summaryRow(
  agency: string,
  { rule, ...bet }: KpiBet,
  block: BetBlock,
  language: Language,
): ReportCell[] {
  const cell = (row: number, column: number, value: number): ReportCell => ({
    formula: `=${a1(row, column)}`,
    value,
  });
  return [
    agency,
    rule ? REFUND_RULE_NAMES[rule][language] : texts.unstated[language],
    cell(block.promisedRow, 1, bet.promised.toNumber()),
    cell(block.endsRow, 1, bet.refundEnds.toNumber()),
    rule ? cell(block.meanRow, block.columnOf(rule), (bet.expected[rule] ?? 0) / 100) : null,
    rule ? cell(block.meanRow, NET_COLUMN, block.expectedNet / 100) : null,
  ];
}
