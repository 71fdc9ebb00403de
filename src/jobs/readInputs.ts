import { jobTexts } from "../locale/jobs";
import type { Grid } from "../sheets/grid";
import { AdSpendFolder, type AdSpendReading } from "../sheets/reading/accounts/adSpend";
import type { ReadingChoice } from "../sheets/reading/choice";
import { InputDigest } from "../sheets/reading/inputDigest";
import { paidReader } from "../sheets/reading/commission/personMonths";
import type { SheetKind } from "../sheets/reading/meaning";
import { OrdersElsewhere } from "../sheets/reading/sales/ordersElsewhere";
import { OrderDays } from "../sheets/reading/sales/orderDays";
import { OtherCostsFolder } from "../sheets/reading/accounts/otherCosts";
import { percentsAsShown } from "../sheets/reading/percentCells";
import { SheetRows } from "../sheets/reading/sheetRows";
import { withLongYears } from "../sheets/reading/shortYears";
import { PlatformFeesReader } from "../sheets/reading/accounts/platformFees";
import type { SheetRecognition } from "../sheets/reading/recognition";
import { SalesAcross } from "../sheets/reading/sales/salesAcross";
import { SalesFolder } from "../sheets/reading/sales/salesFolder";
import { StaffingReader } from "../sheets/reading/accounts/staffing";
import { TrafficFolder, type TrafficReading } from "../sheets/reading/accounts/traffic";
import type { DetectedSheet } from "./detect";
import type { JobContext } from "./job";
import type { RefundBook } from "../sheets/reading/ledger/refundBook";
import { joinReadings, type Inputs, type Reading, type SheetReading } from "./joinReadings";

/** Takes a sheet block by block and adds what it says to the inputs. */
interface SheetReader {
  add(block: Grid): void;
  finish(): Reading;
}

type OpenReader = (recognition: SheetRecognition, choice: ReadingChoice, rows: number) => SheetReader;

type Readers = Readonly<Partial<Record<SheetKind, OpenReader>>>;

const salesReader =
  (newDays: () => OrderDays | undefined): OpenReader =>
  (recognition, choice, rows) =>
    recognition.across
      ? through(new SalesAcross(recognition, choice), ({ lines, ...said }) => ({ sales: lines, ...said }))
      : through(
          new SalesFolder(recognition, choice, rows, newDays()),
          ({ lines, ordersByDay, findings, counts }) => ({
            sales: lines,
            ...(ordersByDay && { ordersByDay }),
            findings,
            rows: counts.rows,
          }),
        );

/** The kinds of sheets that most jobs read; others are a job's own. */
const READERS: Readers = {
  sales: salesReader(() => undefined),
  adSpend: (recognition, choice) =>
    through(new AdSpendFolder(recognition, choice), ({ lines, ...said }) => ({ adSpend: lines, ...said })),
  staffing: (recognition, choice) => new StaffingReader(recognition, choice),
  otherCosts: (recognition, choice) =>
    through(new OtherCostsFolder(recognition, choice), ({ lines, ...said }) => ({ costs: lines, ...said })),
  platformFees: (recognition, choice) =>
    through(new PlatformFeesReader(recognition, choice), ({ terms, ...said }) => ({ fees: terms, ...said })),
};

const trafficReader: OpenReader = (recognition, choice) =>
  through(new TrafficFolder(recognition, choice), ({ lines, ...said }) => ({ traffic: lines, ...said }));

/** The same, with the visitors that stand beside the sales in the accounts. */
export const READERS_WITH_VISITORS: Readers = { ...READERS, traffic: trafficReader };

/** Sales with the orders counted by day. */
export const READERS_BY_DAY: Readers = { ...READERS, sales: salesReader(() => new OrderDays()) };

/** What a plan is set beside: visitors and paid commission as well, and how far the sales go. */
export const PLAN_READERS: Readers = {
  ...READERS_BY_DAY,
  traffic: trafficReader,
  paidCommission: (recognition, choice) =>
    through(paidReader(recognition, choice), ({ lines, ...said }) => ({ paidCommission: lines, ...said })),
};

/** A reader whose reading is named as the inputs name it. */
function through<Said>(
  reader: { add(block: Grid): void; finish(): Said },
  named: (said: Said) => Reading,
): SheetReader {
  return { add: (block) => reader.add(block), finish: () => named(reader.finish()) };
}

/** The visitors of an overview's rows; all else there is to say of the rows, the reading of its sales says. */
function withVisitors(reading: Reading, beside: TrafficReading | undefined): Reading {
  if (!beside) return reading;
  const about = beside.findings.filter(({ problem }) => problem.code.startsWith("visit"));
  return { ...reading, traffic: beside.lines, findings: [...(reading.findings ?? []), ...about] };
}

/** The same of ads beside sales. */
function withAds(reading: Reading, beside: AdSpendReading | undefined): Reading {
  if (!beside) return reading;
  const about = beside.findings.filter(({ problem }) => "meaning" in problem && problem.meaning === "spend");
  return { ...reading, adSpend: beside.lines, findings: [...(reading.findings ?? []), ...about] };
}

/**
 * Reads every sheet that is to be used, one after another, block by block; those of refunds last, when their orders are known.
 *
 * @param overrides what the run's settings say of all sheets; a sheet's own choice goes before it
 * @param readers which kinds of sheets are read, and how
 */
export async function readInputs(
  sheets: readonly DetectedSheet[],
  overrides: ReadingChoice,
  context: JobContext,
  readers = READERS,
): Promise<Inputs> {
  const digest = new InputDigest();
  const readings: SheetReading[] = [];
  const used = sheets.filter(({ recognition: { kind }, choice }) => kind && readers[kind] && !choice.unused);
  const [ofRefunds, others] = [used.filter(({ refunds }) => refunds), used.filter(({ refunds }) => !refunds)];
  const refunds = await collectRefunds(ofRefunds, context);
  const orders = others.filter(isOfOrders).length > 1 ? new OrdersElsewhere() : undefined;
  for (const sheet of [...others, ...ofRefunds]) {
    const reading = await readSheet(sheet, { ...overrides, ...sheet.choice }, context, {
      readers,
      digest,
      refunds,
      orders,
    });
    readings.push({ sheet, reading });
  }
  return { ...joinReadings(readings), digest: digest.toString() };
}

/** The refunds of the sheets that consist of them, by order. */
async function collectRefunds(
  sheets: readonly DetectedSheet[],
  { door, signal }: JobContext,
): Promise<RefundBook | undefined> {
  const book = sheets[0]?.refunds!.newBook();
  for (const { info, refunds } of sheets)
    await door.readBlocks(info, signal, (block) => refunds!.collect(block, book!));
  return book;
}

interface ForAll {
  readonly readers: Readers;
  readonly digest: InputDigest;
  readonly refunds: RefundBook | undefined;
  /** The orders of several sheets. */
  readonly orders: OrdersElsewhere | undefined;
}

async function readSheet(
  sheet: DetectedSheet,
  said: ReadingChoice,
  context: JobContext,
  { readers, digest, refunds, orders }: ForAll,
): Promise<Reading> {
  const { info, recognition } = sheet;
  const made = sheet.refunds?.rowsBeside(refunds!) ?? (sheet.ledger ?? sheet.fees)?.rows();
  const own = new SheetRows(recognition, sheet.ledger ? [] : sheet.headers);
  const sold = sheet.fees?.recognition ?? recognition;
  // What a person has called sales counts, whatever else there is.
  const once = isOfOrders(sheet) && !said.kind ? orders?.of(recognition, said, info.rows) : undefined;
  const beside = refunds && isOfOrders(sheet) ? refunds.withRefunds(sold, info.columns) : undefined;
  const reader = readers[recognition.kind!]!(beside ?? sold, said, info.rows);
  const visitors = readers.traffic && sheet.traffic && new TrafficFolder(sheet.traffic, said);
  const ads = readers.adSpend && sheet.ads && new AdSpendFolder(sheet.ads, said);
  const text = jobTexts.reading[context.language]({ sheet: info.name });
  context.progress({ text, done: 0, of: info.rows });
  digest.addText(info.name);
  const onBlock = (block: Grid, rowsRead: number) => {
    const mine = own.of(block);
    const fresh = once?.newIn(mine) ?? mine;
    const rows = made?.of(fresh) ?? percentsAsShown(fresh, recognition);
    reader.add(withLongYears(beside ? refunds!.of(rows, beside) : rows, recognition));
    for (const other of [visitors, ads]) other?.add(withLongYears(mine, recognition));
    digest.add(block);
    context.progress({ text, done: rowsRead, of: info.rows });
  };
  const what = recognition.kind === "platformFees" ? "values,numberFormat" : "values";
  await context.door.readBlocks(info, context.signal, onBlock, what);
  const reading = withAds(withVisitors(reader.finish(), visitors?.finish()), ads?.finish());
  const about = [made, once, own].flatMap((each) => each?.findings() ?? []);
  const findings = [...(reading.findings ?? []), ...about];
  return { ...reading, findings, ...(refunds?.isMatched && { areMatched: true }) };
}

function isOfOrders({ recognition: { kind, columns, across }, ledger, refunds }: DetectedSheet): boolean {
  return kind === "sales" && columns.has("orderNumber") && !across && !ledger && !refunds;
}
