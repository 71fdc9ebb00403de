import { COLUMN_HELP } from "../../locale/reading/columnHelp";
import type { Language, Localised } from "../../locale/catalogue";
import { MEANING_NAMES, SHEET_KIND_NAMES } from "../../locale/reading/meanings";
import { choicesOf, TEMPLATE_HEADERS, TEMPLATE_TABS } from "../../locale/reading/templates";
import {
  COLUMN_TYPES,
  MEANINGS,
  type ColumnMeaning,
  type ColumnType,
  type SheetKind,
} from "../reading/meaning";
import type { CellStyle, SheetReport, ValidationReport } from "../reports/report";

/** The columns of a template where not every column that the kind knows is for typing in. */
const COLUMNS: Readonly<Partial<Record<SheetKind, readonly ColumnMeaning[]>>> = {
  sales: ["orderNumber", "shop", "payTime", "paid", "refund", "refundTime", "units", "cost", "person"],
  adSpend: ["date", "shop", "channel", "spend", "impressions", "clicks", "attributedSales"],
  traffic: ["date", "shop", "visitors", "buyers"],
  staffing: ["person", "role", "basePay", "from", "to", "shop"],
  commissionPlans: [
    "plan",
    "role",
    "person",
    "from",
    "to",
    "basis",
    "mode",
    "bandFrom",
    "bandUpTo",
    "rate",
    "flat",
    "floor",
    "cap",
    "recognition",
  ],
};

/** Rows that have the look and the rules of their column. */
const ROWS = 500;

/**
 * An empty sheet of a kind for a person to fill in: headers that OpsPlan reads, a rule for each column and a prompt that says
 * what belongs there. It is the person's own from then on.
 *
 * @example templateSheet("targets", "en").blocks[0].cells // [["Date", "Target", "Person", "Shop"]]
 */
export function templateSheet(kind: SheetKind, language: Language): SheetReport {
  const columns = COLUMNS[kind] ?? MEANINGS[kind];
  const headers = columns.map((meaning) => headerOf(kind, meaning)[language]);
  const blank = Array.from({ length: ROWS }, () => columns.map(() => null));
  return {
    id: `template.${kind}`,
    name: (TEMPLATE_TABS[kind] ?? SHEET_KIND_NAMES[kind])[language],
    blocks: [
      { row: 0, column: 0, cells: [headers], columnStyles: columns.map(() => "header" as const) },
      { row: 1, column: 0, cells: blank, columnStyles: columns.map(styleOf) },
    ],
    columnWidths: Object.fromEntries(headers.map((header, column) => [column, widthOf(header)])),
    freeze: { rows: 1, columns: 0 },
    validations: columns.map((meaning, column) => validationOf(kind, meaning, column, language)),
  };
}

function headerOf(kind: SheetKind, meaning: ColumnMeaning): Localised {
  return TEMPLATE_HEADERS[kind]?.[meaning] ?? MEANING_NAMES[meaning];
}

const STYLES: Readonly<Record<ColumnType, CellStyle>> = {
  amount: "money",
  count: "count",
  date: "date",
  rate: "rate",
  text: "text",
  key: "key",
};

function styleOf(meaning: ColumnMeaning): CellStyle {
  return STYLES[COLUMN_TYPES[meaning]];
}

/** Chinese characters are twice as wide. */
function widthOf(header: string): number {
  const width = [...header].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
  return Math.max(12, width + 4);
}

/** 2000-01-01 as Excel counts days. */
const FIRST_DAY = 36_526;
const MOST_MONEY = 1e12;

function validationOf(
  kind: SheetKind,
  meaning: ColumnMeaning,
  column: number,
  language: Language,
): ValidationReport {
  return {
    area: { row: 1, column, rows: ROWS, columns: 1 },
    rule: ruleOf(kind, meaning, language),
    prompt: { title: headerOf(kind, meaning)[language], message: COLUMN_HELP[meaning][language] },
  };
}

function ruleOf(kind: SheetKind, meaning: ColumnMeaning, language: Language): ValidationReport["rule"] {
  const choices = choicesOf(kind, meaning);
  if (choices) return { kind: "list", values: choices[language] };
  switch (COLUMN_TYPES[meaning]) {
    case "amount":
      return { kind: "decimal", min: -MOST_MONEY, max: MOST_MONEY };
    case "count":
      return { kind: "decimal", min: 0 };
    case "rate":
      return { kind: "decimal", min: 0, max: 100 };
    case "date":
      return { kind: "date", min: FIRST_DAY };
    default:
      return { kind: "any" };
  }
}
