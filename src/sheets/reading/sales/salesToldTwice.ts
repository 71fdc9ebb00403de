import { mayBeOfOne, NO_SHOP, type SalesLine } from "../../../domain/accounts/lines";
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
  /** A person has said that these are sales: they count, whatever else there is. */
  readonly isChosen?: boolean;
  /** An account of payments: of no other sales than those of the orders, if it names no other shop. */
  readonly isLedger?: boolean;
  /** An account whose entries have numbers, so that none of them stands in another one as well. */
  readonly isNumbered?: boolean;
  readonly lines: readonly SalesLine[];
  readonly ordersByDay?: ReadonlyMap<DaySerial, number>;
}

/** An overview counts what is paid on a day, an export what was paid for orders of a day: they differ by little. */
const SAME_SALES = new Decimal("0.8");
/**
 * A summary may leave out the cents; other sales of all months together will not come as close. Beside the orders themselves it may
 * count by another day or leave out a few: taken for other sales, nearly all of a shop's would count twice.
 */
const SUMMED_UP = { orders: new Decimal("0.9"), sums: new Decimal("0.99") };

/**
 * Takes the sales that one sheet repeats from the sheet that has them order by order, so that they count once. An overview tells the
 * same sales where shop and month are the same, or, where one of the sheets names no shop, where the amounts are as well, to a
 * fifth; a summary where all its amounts are, to a tenth of orders; another export of orders where it is the same to the cent. Where two sheets tell
 * sales of one month that are not the same, both count, and it is said.
 *
 * @returns the sheets without what another one tells, and what is to be said of it
 */
export function withoutToldTwice(sheets: readonly SalesOfSheet[]): {
  readonly sheets: readonly SalesOfSheet[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const kept = new Map<SalesOfSheet, SalesOfSheet>();
  const ofOrders = sheets.filter(hasOrders);
  for (const sheet of new Set([...ofOrders, ...sheets])) {
    const others = [...kept.keys()];
    const taken = sheet.isChosen ? undefined : others.find((of) => tellsSame(sheet, of));
    const beside = taken ?? others.find((of) => repeatedLines(sheet, of).length > 0);
    kept.set(sheet, taken ? without(sheet, taken) : sheet);
    if (!beside) continue;
    const { recognition } = sheet;
    const months = new Set(repeatedLines(sheet, beside).map(({ month }) => month)).size;
    const areOrders = hasNumbers(sheet) && hasNumbers(beside);
    findings.push({
      severity: !taken && areOrders ? "note" : "warning",
      at: { sheet: recognition.sheet, row: Math.max(0, recognition.headerRow), column: 0 },
      problem: {
        code: taken ? "salesToldTwice" : "salesBesideOthers",
        months,
        taken: beside.recognition.sheet,
      },
    });
  }
  return { sheets: sheets.map((sheet) => kept.get(sheet)!), findings };
}

function hasOrders({ recognition }: SalesOfSheet): boolean {
  return recognition.columns.has("orderNumber");
}

function hasNumbers(sheet: SalesOfSheet): boolean {
  return hasOrders(sheet) || sheet.isNumbered === true;
}

/** A sheet without the sales of the months and shops that another one tells. */
function without(sheet: SalesOfSheet, other: SalesOfSheet): SalesOfSheet {
  const repeated = new Set(repeatedLines(sheet, other));
  const months = new Set([...repeated].map(({ month }) => month));
  const days = [...(sheet.ordersByDay ?? [])].filter(([day]) => !months.has(monthOfSerial(day)));
  return {
    ...sheet,
    lines: sheet.lines.filter((line) => !repeated.has(line)),
    ordersByDay: new Map(days),
  };
}

/** The lines of a sheet whose month and shop another one tells as well. */
function repeatedLines(sheet: SalesOfSheet, other: SalesOfSheet): SalesLine[] {
  return sheet.lines.filter((line) => {
    const of = other.lines.filter((each) => mayBeOfOne(line, each));
    return of.length > 0 && !(sheet.isLedger && isOfRefundsAlone(line, of));
  });
}

/** Whether a line has nothing but refunds, of sales that tell none. */
function isOfRefundsAlone(line: SalesLine, others: readonly SalesLine[]): boolean {
  return line.gross.isZero() && others.every(({ refunds }) => refunds === undefined);
}

function tellsSame(sheet: SalesOfSheet, other: SalesOfSheet): boolean {
  const repeated = repeatedLines(sheet, other);
  if (repeated.length === 0) return false;
  const matching = other.lines.filter((line) => repeated.some((of) => mayBeOfOne(line, of)));
  if (sheet.isLedger && hasOrders(other)) {
    return repeated.every(({ shop }) => shop === NO_SHOP || matching.some((of) => of.shop === shop));
  }
  if (sheet.isOverview && hasOrders(other)) {
    const isNamed = (line: SalesLine) =>
      line.shop !== NO_SHOP && other.lines.some(({ shop }) => shop === line.shop);
    return repeated.every(isNamed) || areAlike("gross", repeated, "gross", matching, SAME_SALES);
  }
  if (hasNumbers(sheet) && hasNumbers(other)) {
    const orders = (lines: readonly SalesLine[]) => lines.reduce((sum, line) => sum + (line.orders ?? 0), 0);
    const areSame = areAlike("gross", repeated, "gross", matching, new Decimal(1));
    return (
      areSame &&
      areAlike("net", repeated, "net", matching, new Decimal(1)) &&
      orders(repeated) === orders(matching)
    );
  }
  const measures = ["gross", "net"] as const;
  const part = SUMMED_UP[hasOrders(other) ? "orders" : "sums"];
  return measures.some((a) => measures.some((b) => areAlike(a, repeated, b, matching, part)));
}

/** Whether two sums are the same but for a part. */
function areAlike(
  measure: "gross" | "net",
  lines: readonly SalesLine[],
  otherMeasure: "gross" | "net",
  others: readonly SalesLine[],
  part: Decimal,
): boolean {
  const [a, b] = [sumOf(measure, lines), sumOf(otherMeasure, others)];
  return Decimal.min(a, b).gte(Decimal.max(a, b).times(part));
}

function sumOf(measure: "gross" | "net", lines: readonly SalesLine[]): Decimal {
  return lines.reduce((sum, line) => sum.plus(line[measure]), ZERO);
}
