import { centsToNumber } from "../../../domain/money/cents";
import { SIZE_SAYINGS } from "../../../locale/agency/agency";
import {
  questionsTexts as texts,
  SHOP_CLASS,
  STAKE_MONTHS,
  topicText,
} from "../../../locale/agency/agencyAdvice";
import { askMessage, askText, readingText, whyText } from "../../../locale/agency/agencyAsks";
import { FITS, fitText } from "../../../locale/agency/agencyFit";
import type { Language } from "../../../locale/catalogue";
import { figure } from "../../../locale/figures";
import { centsToDecimal, addCents, NO_CENTS } from "../../../domain/money/cents";
import { a1 } from "../../grid";
import type { Block, CellStyle, ReportCell, SheetReport } from "../report";
import type { AdviceBasis, AgencyAdvice, QuoteAdvice } from "./advice";
import { HEADED, rangeText, tableBlocks } from "./adviceParts";
import { BODY_ROW, headBlocks } from "../parts/sheetHead";

export const QUESTIONS_ID = "agency.questions";

/** Shop's class and months of the money, and a blank row. */
const MESSAGES_ROW = BODY_ROW + 3;
const [ABOUT, LOW, HIGH, DIFFERENCE, ANSWER] = [0, 4, 6, 7, 8] as const;
const LIST_STYLES: readonly (CellStyle | undefined)[] = [
  "wrapped",
  "wrapped",
  "wrapped",
  "wrapped",
  "money",
  "wrapped",
  "money",
  "moneyTotal",
  "input",
];

/**
 * The questions to every agency: a message ready for its chat in the language of its quote, what the trade would warn of, and below
 * every question with the money that hangs on its answer. Answers that are noted beside it stay.
 */
export function questionsSheet(
  name: string,
  { quotes }: AgencyAdvice,
  { path, stamp }: AdviceBasis,
  language: Language,
): SheetReport {
  const listRow = MESSAGES_ROW + HEADED + quotes.length + 1;
  const firstRow = listRow + HEADED;
  const list = listRows(quotes, firstRow, language);
  const lastRow = Math.max(firstRow, firstRow + list.rows.length - 1);
  const say = (key: keyof typeof texts) => texts[key][language];
  return {
    id: QUESTIONS_ID,
    name,
    tabColor: "#7A4FA3",
    blocks: [
      ...headBlocks(say("title"), say("subtitle"), stamp, language),
      ...classBlocks(quotes[0], path.sales.base, language),
      ...tableBlocks(MESSAGES_ROW, {
        title: say("messages"),
        headings: [say("agency"), say("message"), say("warnings"), say("questions"), say("most")],
        styles: ["wrapped", "wrapped", "wrapped", "count", "moneyTotal"],
        rows: quotes.map((advice, at) => messageRow(advice, list.spans[at]!, language)),
      }),
      ...tableBlocks(listRow, {
        title: say("list"),
        headings: [
          ...[say("about"), say("question"), say("why"), say("lowReading"), say("cost")],
          ...[say("highReading"), say("cost"), say("difference"), say("answer")],
        ],
        styles: LIST_STYLES,
        rows: list.rows,
      }),
    ],
    columnWidths: { 0: 22, 1: 70, 2: 40, 3: 18, 4: 14, 5: 18, 6: 14, 7: 14, 8: 30 },
    freeze: { rows: 0, columns: 1 },
    notes: { keyColumn: ABOUT, columns: [ANSWER], firstRow },
    conditionalFormats: [
      {
        area: { row: firstRow, column: DIFFERENCE, rows: lastRow - firstRow + 1, columns: 1 },
        rule: { kind: "dataBar" },
      },
    ],
    page: { orientation: "landscape", titleRows: { first: firstRow - 1, last: firstRow - 1 } },
  };
}

function classBlocks(
  first: QuoteAdvice | undefined,
  sales: AdviceBasis["path"]["sales"]["base"],
  language: Language,
): Block[] {
  if (!first) return [];
  const { size, low, high } = first.fit.shop;
  const average = centsToDecimal(sales.reduce(addCents, NO_CENTS)).dividedBy(Math.max(1, sales.length));
  const shop = SHOP_CLASS[language]({
    sales: figure(average.toDecimalPlaces(0)),
    size,
    low: figure(low),
    high: figure(high ?? low),
  });
  return [
    {
      row: BODY_ROW,
      column: 0,
      cells: [
        [`${shop} ${SIZE_SAYINGS[size][language]}${language === "en" ? "." : "。"}`],
        [STAKE_MONTHS[language]({ months: sales.length })],
      ],
      columnStyles: ["text"],
    },
  ];
}

/** The rows of one agency in the list. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function messageRow(
  { quote, language: own, asks, fit }: QuoteAdvice,
  { first, last }: Span,
  language: Language,
): ReportCell[] {
  const warnings = fit.warnings.map((warning) => `• ${fitText(warning, language)}`);
  const most = Math.max(0, ...asks.map(({ stake }) => (stake ? stake.high - stake.low : 0)));
  return [
    quote.name,
    askMessage(
      asks.map(({ ask }) => ask),
      own,
    ),
    warnings.length > 0 ? warnings.join("\n") : { value: FITS[language], style: "wrapped" },
    asks.length,
    {
      formula: `=MAX(0,${rangeText(DIFFERENCE, first, last)})`,
      value: most / 100,
    },
  ];
}

function listRows(
  quotes: readonly QuoteAdvice[],
  firstRow: number,
  language: Language,
): { readonly rows: ReportCell[][]; readonly spans: Span[] } {
  const rows: ReportCell[][] = [];
  const spans: Span[] = [];
  for (const { quote, language: own, asks } of quotes) {
    const first = firstRow + rows.length;
    const topics = new Map<string, number>();
    for (const { ask, stake } of asks) {
      const topic = topicText(ask, language);
      const count = (topics.get(topic) ?? 0) + 1;
      topics.set(topic, count);
      const row = firstRow + rows.length;
      rows.push([
        `${quote.name} · ${topic}${count > 1 ? ` ${count}` : ""}`,
        askText(ask, own),
        whyText(ask, language),
        stake ? readingText(stake.lowReading, language) : null,
        stake ? centsToNumber(stake.low) : null,
        stake ? readingText(stake.highReading, language) : null,
        stake ? centsToNumber(stake.high) : null,
        stake
          ? { formula: `=${a1(row, HIGH)}-${a1(row, LOW)}`, value: (stake.high - stake.low) / 100 }
          : null,
        null,
      ]);
    }
    spans.push({ first, last: Math.max(first, firstRow + rows.length - 1) });
  }
  return { rows, spans };
}
