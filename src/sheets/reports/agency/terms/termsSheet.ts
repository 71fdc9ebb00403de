import type { QuoteReading } from "../../../../domain/agency/reading/quoteReading";
import { LINE_WORDS, hasWords, type TermLine } from "../../../../domain/agency/lines/termLine";
import { MAP_BEYOND, mapEnd } from "../../../../domain/agency/terms/mapEnd";
import type { Decimal } from "../../../../domain/money/decimal";
import type { Scenario } from "../../../../domain/plan/assumptions/planInputs";
import { AGENCY_SHEET } from "../../../../locale/agency/agencySheets";
import {
  LINE_LABELS,
  LINE_UNITS,
  MISSING_LABEL,
  SETTING_LABELS,
  SETTING_NOTES,
  WORD_LABELS,
  type AgencySetting,
} from "../../../../locale/agency/agencyTerms";
import type { Language } from "../../../../locale/catalogue";
import { a1 } from "../../../grid";
import type { PathMonth } from "../../../reading/agency/readTerms";
import { TERMS_COLUMNS } from "../../../reading/agency/termsPlaces";
import type { RunStamp } from "../../parts/runStamp";
import { headBlocks } from "../../parts/sheetHead";
import type { Area, CellStyle, ReportCell, SheetReport, ValidationReport } from "../../report";
import { SETTINGS, TERMS_HEADER_ROW } from "./settingRows";
import { pathCells } from "./pathCells";
import { codeCell, derivedCells, figureCells } from "./termsCells";
import { missingFormula } from "../missingFormula";
import { askedOf, wordsOf } from "./termsWords";

export const TERMS_ID = "agency.terms";

/** A figure that all quotes are priced with. */
export interface SettingContent {
  readonly value?: Decimal;
  /** Where the value comes from another sheet, the formula that fetches it. */
  readonly formula?: string;
}

/** What the terms sheet is to hold. */
export interface TermsContent {
  readonly settings: Readonly<Record<AgencySetting, SettingContent>>;
  readonly path: readonly (PathMonth & {
    /** Fetch the month from the plan. */
    readonly formulas?: Readonly<Record<Scenario, string>>;
  })[];
  /** Where the sales path comes from, in words. */
  readonly pathSource: string;
  readonly quotes: readonly {
    readonly name: string;
    readonly lines: readonly TermLine[];
    readonly reading?: QuoteReading;
  }[];
}

const WIDTH = TERMS_COLUMNS.stepHigh + 1;
const SETTING_STYLES: Readonly<Record<AgencySetting, CellStyle>> = {
  margin: "inputRate",
  refundRate: "inputRate",
  gmvShare: "input",
  adSpend: "inputMoney",
  mapUpTo: "inputMoney",
};

/**
 * The terms sheet: margin and sales path, then every quote's terms in three outcomes with the words they came from. What a person
 * types over stays; every other sheet of the comparison follows it by formulas.
 */
export function termsSheet(
  name: string,
  content: TermsContent,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const rows = new Rows(TERMS_HEADER_ROW + 1);
  const say = (key: keyof typeof AGENCY_SHEET) => AGENCY_SHEET[key][language];
  rows.add(sectionRow(say("sharedSection")));
  const end = mapEndContent(content, rows.next + SETTINGS.length + 2);
  const settings = { ...content.settings, mapUpTo: end };
  for (const setting of SETTINGS) rows.add(settingCells(setting, settings[setting], language));
  rows.add([]);
  rows.add([
    ...sectionRow(say("pathSection")),
    null,
    null,
    null,
    null,
    null,
    null,
    stampCell(content.pathSource),
  ]);
  for (const month of content.path) rows.add(pathCells(month, rows.next));
  rows.add([]);
  rows.add(sectionRow(say("termsSection")));
  const validations: ValidationReport[] = [];
  const missing: number[] = [];
  for (const quote of content.quotes) {
    missing.push(rows.next + 1);
    addQuote(rows, quote, validations, language);
  }
  const headings = HEADINGS.map((key) => say(key));
  const cells = rows.all();
  return {
    id: TERMS_ID,
    name,
    tabColor: "#B7791F",
    blocks: [
      ...headBlocks(say("termsTitle"), say("termsHint"), stamp, language),
      { row: TERMS_HEADER_ROW, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      { row: TERMS_HEADER_ROW + 1, column: 0, cells },
    ],
    columnWidths: {
      ...{ 0: 18, 1: 7, 2: 28, 3: 14, 4: 14, 5: 14, 6: 14, 7: 24, 8: 16, 9: 36, 10: 44 },
      ...{ 11: 9, 12: 12, 13: 12, 14: 12 },
    },
    freeze: { rows: TERMS_HEADER_ROW + 1, columns: 3 },
    validations,
    conditionalFormats: missing.map((row) => ({
      area: { row, column: TERMS_COLUMNS.base, rows: 1, columns: 1 },
      rule: { kind: "formula", formula: `=${a1(row, TERMS_COLUMNS.base)}<>""`, style: "bad" } as const,
    })),
    page: {
      orientation: "landscape",
      titleRows: { first: TERMS_HEADER_ROW, last: TERMS_HEADER_ROW },
      // What only other sheets read does not stand on paper.
      printArea: {
        row: 0,
        column: 0,
        rows: TERMS_HEADER_ROW + 1 + cells.length,
        columns: HEADINGS.indexOf("code"),
      },
    },
  };
}

const HEADINGS = [
  ...(["quote", "phase", "term", "salesAbove", "low", "base", "high", "reading", "unit", "words"] as const),
  ...(["toAsk", "code", "stepLow", "stepBase", "stepHigh"] as const),
] as const;

/** Rows one below another, all of the same width. */
class Rows {
  private readonly rows: ReportCell[][] = [];

  constructor(private readonly first: number) {}

  get next(): number {
    return this.first + this.rows.length;
  }

  add(cells: readonly ReportCell[]): void {
    this.rows.push(Array.from({ length: WIDTH }, (_, column) => cells[column] ?? null));
  }

  all(): readonly (readonly ReportCell[])[] {
    return this.rows;
  }
}

const sectionRow = (title: string): ReportCell[] => [{ value: title, style: "section" }];
const stampCell = (value: string): ReportCell => ({ value, style: "stamp" });

function settingCells(
  setting: AgencySetting,
  { value, formula }: SettingContent,
  language: Language,
): ReportCell[] {
  const style = SETTING_STYLES[setting];
  const cells: ReportCell[] = [SETTING_LABELS[setting][language], null, null, null, null];
  return [
    ...cells,
    { value: value?.toNumber() ?? null, style, ...(formula && { formula }) },
    null,
    stampCell(SETTING_NOTES[setting][language]),
  ];
}

/** The end of the map follows sales that are typed over, unless it is another than the usual. */
function mapEndContent({ settings, path }: TermsContent, firstMonth: number): SettingContent {
  const { value } = settings.mapUpTo;
  if (path.length === 0 || !value?.equals(mapEnd(path.map(({ sales }) => sales.high))))
    return { ...settings.mapUpTo };
  const [first, last] = [0, path.length - 1].map((at) => a1(firstMonth + at, TERMS_COLUMNS.high));
  const most = `MAX(${first}:${last})`;
  const beyond = `${MAP_BEYOND}*${most}`;
  const unit = `10^(INT(LOG10(${beyond}))-1)`;
  return { value, formula: `=IF(${most}>0,-INT(-${beyond}/${unit})*${unit},0)` };
}

type QuoteContent = TermsContent["quotes"][number];

function addQuote(
  rows: Rows,
  { name, lines, reading }: QuoteContent,
  validations: ValidationReport[],
  language: Language,
): void {
  rows.add([]);
  const missing = missingFormula(lines, rows.next + 1, language);
  rows.add([
    { value: name, style: "textTotal" },
    null,
    { value: MISSING_LABEL[language], style: "textTotal" },
    ...[null, null],
    missing,
  ]);
  lines.forEach((line, index) => {
    const row = rows.next;
    if (hasWords(line.id)) validations.push(wordRule(row, line.id, language));
    rows.add([
      name,
      line.phase,
      LINE_LABELS[line.id][language],
      line.id === "rate" || line.id === "tierFee"
        ? { value: line.from?.toNumber() ?? null, style: "inputMoney" }
        : null,
      ...figureCells(line, row),
      hasWords(line.id)
        ? { value: line.word ? WORD_LABELS[line.word][language] : null, style: "input" }
        : null,
      { value: LINE_UNITS[line.id][language], style: "unit" },
      { value: reading ? wordsOf(reading, line.id) : null, style: "wrapped" },
      { value: reading ? askedOf(reading, line, lines, language) : null, style: "wrapped" },
      codeCell(line, row),
      ...derivedCells(lines, index, row),
    ]);
  });
}

function wordRule(row: number, id: keyof typeof LINE_WORDS, language: Language): ValidationReport {
  const area: Area = { row, column: TERMS_COLUMNS.word, rows: 1, columns: 1 };
  const values = LINE_WORDS[id].map((word) => WORD_LABELS[word][language]);
  return { area, rule: { kind: "list", values } };
}
