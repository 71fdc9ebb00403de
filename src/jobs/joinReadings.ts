import type {
  AdSpendLine,
  CostLine,
  Employment,
  FeeTerm,
  SalesLine,
  TrafficLine,
} from "../domain/accounts/lines";
import { daysTogether } from "../domain/accounts/visitors";
import type { DaySerial } from "../domain/calendar/month";
import type { PaidLine } from "../domain/commission/compareWithPaid";
import type { Finding } from "../sheets/reading/finding";
import type { SheetKind } from "../sheets/reading/meaning";
import { withoutRepeated } from "../sheets/reading/accounts/platformFees";
import { costsToldTwice } from "../sheets/reading/accounts/costsToldTwice";
import { staffOnce } from "../sheets/reading/accounts/staffOnce";
import { isReportOfGoods } from "../sheets/reading/countedOnce";
import { withoutToldTwice } from "../sheets/reading/sales/salesToldTwice";
import { sourceOf, type DetectedSheet } from "./detect";
import { linesBesideOthers } from "./linesBesideOthers";
import { withLinesOnce } from "./linesOnce";
import { withRefundsBeside } from "./refundsBeside";
import { toldOnce } from "./toldOnce";

/** Everything the sheets of a workbook say, each kind of sheet in the trade's terms. */
export interface Inputs {
  readonly sales: readonly SalesLine[];
  /** Orders of the sheets that tell them by day; none where nobody asked. */
  readonly ordersByDay: ReadonlyMap<DaySerial, number>;
  readonly adSpend: readonly AdSpendLine[];
  readonly traffic: readonly TrafficLine[];
  readonly employments: readonly Employment[];
  readonly costs: readonly CostLine[];
  readonly fees: readonly FeeTerm[];
  /** Fees that were charged, each under the name of its sheet. */
  readonly charged: readonly CostLine[];
  /** Commission as it was paid to people; none where nobody asked. */
  readonly paidCommission: readonly PaidLine[];
  readonly findings: readonly Finding[];
  /** The ranges that were read, such as `'訂單'!A1:H6001`. */
  readonly sources: readonly string[];
  /** The same ranges by the kind of their sheet. */
  readonly ranges: ReadonlyMap<SheetKind, readonly string[]>;
  /** Rows of data in all of them. */
  readonly rows: number;
  readonly digest: string;
}

/** What one sheet says. */
export interface Reading extends Partial<Omit<Inputs, "sources" | "ranges" | "digest">> {
  /** Of a sheet of refunds: whether some of its orders were found in other sheets. */
  readonly areMatched?: boolean;
  /** Of ads and costs: what is told of each date, and the reading without some of them. */
  readonly dated?: {
    readonly told: ReadonlyMap<string, readonly string[]>;
    readonly without: (dates: ReadonlySet<string>) => Pick<Reading, "adSpend" | "costs">;
  };
}

/** A sheet with what it says. */
export interface SheetReading {
  readonly sheet: DetectedSheet;
  readonly reading: Reading;
}

/** Brings together what single sheets say; what two of them tell of the same month and shop counts once. */
export function joinReadings(each: readonly SheetReading[]): Omit<Inputs, "digest"> {
  const { readings, findings } = withLinesOnce(each);
  return joined(readings, findings);
}

function joined(readings: readonly SheetReading[], findings: readonly Finding[]): Omit<Inputs, "digest"> {
  const all = <T>(lines: (reading: Reading) => readonly T[] | undefined): T[] =>
    readings.flatMap(({ reading }) => lines(reading) ?? []);
  const areToldElsewhere = readings.some(
    ({ sheet, reading }) => reading.sales && !sheet.ledger && !sheet.refunds,
  );
  const sales = withoutToldTwice(
    readings.flatMap(({ sheet, reading: { sales: lines, ordersByDay } }) =>
      lines && !sheet.refunds
        ? [
            {
              recognition: sheet.recognition,
              isOverview: isOverview(sheet),
              isChosen: sheet.choice.kind !== undefined,
              isLedger: sheet.ledger !== undefined,
              isNumbered: sheet.ledger?.isNumbered === true,
              // Fees of sales that other sheets tell say nothing of the sales of their month.
              lines: sheet.ledger && areToldElsewhere ? lines.filter(hasSales) : lines,
              ...(ordersByDay && { ordersByDay }),
            },
          ]
        : [],
    ),
  );
  const refunded = withRefundsBeside(
    sales.sheets.flatMap(({ lines }) => lines),
    readings,
  );
  const traffic = trafficOnce(readings);
  const ads = toldOnce(
    readings,
    "adsToldTwice",
    ({ reading }) => reading.adSpend ?? [],
    ({ sheet }) => sheet.ads !== undefined,
  );
  const staff = staffOnce(
    readings.flatMap(({ sheet: { recognition, choice, headers }, reading: { employments } }) =>
      employments ? [{ recognition, employments, headers, isChosen: choice.kind !== undefined }] : [],
    ),
  );
  const fees = withoutRepeated(
    readings.flatMap(({ sheet: { recognition }, reading }) => {
      const at = { sheet: recognition.sheet, row: Math.max(0, recognition.headerRow), column: 0 };
      return (reading.fees ?? []).map((term) => ({ term, at }));
    }),
  );
  const charged = toldOnce(readings, "feesToldTwice", chargedIn, ({ sheet }) => sheet.fees !== undefined);
  return {
    sales: refunded.sales,
    ordersByDay: sales.sheets.reduce(
      (sums, { ordersByDay }) => (ordersByDay ? added(sums, ordersByDay) : sums),
      new Map<DaySerial, number>(),
    ),
    adSpend: ads.lines,
    traffic: traffic.lines,
    employments: staff.employments,
    costs: all(({ costs }) => costs),
    fees: fees.kept,
    charged: charged.lines,
    paidCommission: all(({ paidCommission }) => paidCommission),
    findings: [
      ...all(({ findings }) => findings).filter(
        ({ problem }) => problem.code !== "refundsUnknown" || !readings.some(({ sheet }) => sheet.refunds),
      ),
      ...sales.findings,
      ...refunded.findings,
      ...traffic.findings,
      ...ads.findings,
      ...charged.findings,
      ...staff.findings,
      ...fees.repeated,
      ...readings.flatMap(takingsOfAds),
      ...chargedBesideTerms(readings, charged.lines),
      ...costsTwice(readings),
      ...linesBesideOthers(readings),
      ...findings,
    ],
    sources: readings.map(({ sheet }) => sourceOf(sheet)),
    ranges: rangesByKind(readings),
    rows: readings.reduce((sum, { reading }) => sum + (reading.rows ?? 0), 0),
  };
}

function hasSales({ gross, refunds }: SalesLine): boolean {
  return !gross.isZero() || refunds?.isZero() === false;
}

/** Fees come off whether the sales beside them count here or are told by the orders. */
function chargedIn({ sheet, reading: { sales = [] } }: SheetReading): CostLine[] {
  return sales.flatMap(({ month, shop, fees }) =>
    fees && !fees.isZero() ? [{ month, shop, item: sheet.info.name, amount: fees }] : [],
  );
}

function takingsOfAds({ sheet: { mayBeOfAds, recognition } }: SheetReading): Finding[] {
  const { sheet, headerRow, columns } = recognition;
  const column = (columns.get("paid") ?? columns.get("total"))?.column ?? 0;
  if (!mayBeOfAds) return [];
  return [{ severity: "warning", at: { sheet, row: headerRow, column }, problem: { code: "takingsOfAds" } }];
}

/** Fees that were charged and are reckoned by a rate as well may be the same. */
function chargedBesideTerms(readings: readonly SheetReading[], charged: readonly CostLine[]): Finding[] {
  const terms = readings.find(({ reading }) => reading.fees?.length)?.sheet.recognition;
  if (!terms || charged.length === 0) return [];
  const at = { sheet: terms.sheet, row: Math.max(0, terms.headerRow), column: 0 };
  return [{ severity: "warning", at, problem: { code: "chargedBesideTerms", sheet: charged[0]!.item } }];
}

function costsTwice(readings: readonly SheetReading[]): Finding[] {
  const kinds = new Set(readings.map(({ sheet }) => sheet.recognition.kind!));
  return readings.flatMap(({ sheet: { recognition }, reading: { costs } }) =>
    costs ? costsToldTwice(recognition, costs, kinds) : [],
  );
}

/** Whether a sheet's sales stand beside visitors, by day or by goods, and nobody said that they are to count. */
function isOverview({ traffic, headers, choice }: DetectedSheet): boolean {
  return choice.kind === undefined && (traffic !== undefined || isReportOfGoods(headers));
}

function rangesByKind(readings: readonly SheetReading[]): ReadonlyMap<SheetKind, readonly string[]> {
  const ranges = new Map<SheetKind, readonly string[]>();
  for (const { sheet } of readings) {
    const kinds: SheetKind[] = [sheet.recognition.kind!];
    if (sheet.traffic) kinds.push("traffic");
    if (sheet.ads) kinds.push("adSpend");
    for (const kind of kinds) ranges.set(kind, [...(ranges.get(kind) ?? []), sourceOf(sheet)]);
  }
  return ranges;
}

/** Visitors of a month and shop as the first sheet tells them, with the days that only another has. */
function trafficOnce(readings: readonly SheetReading[]): {
  readonly lines: readonly TrafficLine[];
  readonly findings: readonly Finding[];
} {
  const told = new Map<string, { readonly line: TrafficLine; readonly sheet: string }>();
  const findings: Finding[] = [];
  for (const { sheet, reading } of readings) {
    const repeated: string[] = [];
    for (const line of reading.traffic ?? []) {
      const key = `${line.month} ${line.shop}`;
      const earlier = told.get(key);
      const all = earlier ? daysTogether(earlier.line, line) : line;
      if (all) told.set(key, { line: all, sheet: earlier?.sheet ?? sheet.info.name });
      else repeated.push(earlier!.sheet);
    }
    if (repeated.length === 0) continue;
    findings.push({
      severity: "warning",
      at: { sheet: sheet.info.name, row: Math.max(0, sheet.recognition.headerRow), column: 0 },
      problem: { code: "visitorsToldTwice", months: repeated.length, taken: repeated[0]! },
    });
  }
  return { lines: [...told.values()].map(({ line }) => line), findings };
}

/** Two shops that each have a sheet share their days. */
function added(
  soFar: ReadonlyMap<DaySerial, number>,
  more: ReadonlyMap<DaySerial, number>,
): Map<DaySerial, number> {
  const sums = new Map(soFar);
  for (const [day, orders] of more) sums.set(day, (sums.get(day) ?? 0) + orders);
  return sums;
}
