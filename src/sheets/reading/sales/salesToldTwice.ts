import { NO_SHOP, type SalesLine } from "../../../domain/accounts/lines";
import type { DaySerial } from "../../../domain/calendar/month";
import { monthOfSerial } from "../../../domain/calendar/month";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";

/** What one sheet of sales says. */
export interface SalesOfSheet {
  readonly recognition: SheetRecognition;
  /** A shop's overview: sales and visitors of a day in one row, and nobody said that its sales are to count. */
  readonly isOverview: boolean;
  readonly lines: readonly SalesLine[];
  readonly ordersByDay?: ReadonlyMap<DaySerial, number>;
}

/** An overview counts what is paid on a day, an export what was paid for orders of a day: they differ by little. */
const SAME_SALES = new Decimal("0.8");

/**
 * Takes the sales that an overview repeats from the orders themselves, so that they count once. They are the same sales where
 * shop and month are the same, or, where one of the sheets names no shop, where the amounts are as well, to a fifth.
 *
 * @returns the sheets without what another one tells, and what is to be said of it
 */
export function withoutToldTwice(sheets: readonly SalesOfSheet[]): {
  readonly sheets: readonly SalesOfSheet[];
  readonly findings: readonly Finding[];
} {
  const orders = sheets.filter(({ recognition }) => recognition.columns.has("orderNumber"));
  const findings: Finding[] = [];
  const kept = sheets.map((sheet): SalesOfSheet => {
    const exported = sheet.isOverview ? orders.find((of) => tellsSame(sheet, of)) : undefined;
    if (!exported) return sheet;
    const repeated = new Set(repeatedLines(sheet, exported));
    const lines = sheet.lines.filter((line) => !repeated.has(line));
    const months = new Set([...repeated].map(({ month }) => month));
    const days = [...(sheet.ordersByDay ?? [])].filter(([day]) => !months.has(monthOfSerial(day)));
    const { recognition } = sheet;
    findings.push({
      severity: "warning",
      at: { sheet: recognition.sheet, row: Math.max(0, recognition.headerRow), column: 0 },
      problem: { code: "salesToldTwice", months: months.size, taken: exported.recognition.sheet },
    });
    return { ...sheet, lines, ordersByDay: new Map(days) };
  });
  return { sheets: kept, findings };
}

function mayBeSame(a: SalesLine, b: SalesLine): boolean {
  return a.month === b.month && (a.shop === b.shop || a.shop === NO_SHOP || b.shop === NO_SHOP);
}

/** The lines of an overview whose month and shop the orders tell as well. */
function repeatedLines(overview: SalesOfSheet, exported: SalesOfSheet): SalesLine[] {
  return overview.lines.filter((line) => exported.lines.some((other) => mayBeSame(line, other)));
}

function tellsSame(overview: SalesOfSheet, exported: SalesOfSheet): boolean {
  const repeated = repeatedLines(overview, exported);
  if (repeated.length === 0) return false;
  const named = repeated.every(
    (line) => line.shop !== NO_SHOP && exported.lines.some((other) => other.shop === line.shop),
  );
  if (named) return true;
  const matching = exported.lines.filter((line) => repeated.some((other) => mayBeSame(line, other)));
  const [a, b] = [grossOf(repeated), grossOf(matching)];
  return Decimal.min(a, b).gte(Decimal.max(a, b).times(SAME_SALES));
}

function grossOf(lines: readonly SalesLine[]): Decimal {
  return lines.reduce((sum, { gross }) => sum.plus(gross), ZERO);
}
