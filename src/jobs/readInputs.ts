import { jobTexts } from "../locale/jobs";
import type { Grid } from "../sheets/grid";
import { AdSpendFolder, type AdSpendReading } from "../sheets/reading/accounts/adSpend";
import type { ReadingChoice } from "../sheets/reading/choice";
import { InputDigest } from "../sheets/reading/inputDigest";
import { paidReader } from "../sheets/reading/commission/personMonths";
import type { SheetKind } from "../sheets/reading/meaning";
import { OrderDays } from "../sheets/reading/sales/orderDays";
import { OtherCostsFolder } from "../sheets/reading/accounts/otherCosts";
import { withLongYears } from "../sheets/reading/shortYears";
import { PlatformFeesReader } from "../sheets/reading/accounts/platformFees";
import type { SheetRecognition } from "../sheets/reading/recognition";
import { SalesAcross } from "../sheets/reading/sales/salesAcross";
import { SalesFolder } from "../sheets/reading/sales/salesFolder";
import { StaffingReader } from "../sheets/reading/accounts/staffing";
import { TrafficFolder, type TrafficReading } from "../sheets/reading/accounts/traffic";
import type { DetectedSheet } from "./detect";
import type { JobContext } from "./job";
import { inOneCurrency, showsCurrencies } from "./inOneCurrency";
import { amongSales, newestOrders, RowsOfSheet, type AmongSales } from "./rowsOfSheet";
import type { AmongSheets, SalesTold } from "../sheets/reading/ledger/amongSheets";
import type { NewestOf } from "../sheets/reading/sales/newestOrders";
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
    through(new AdSpendFolder(recognition, choice), ({ lines, dated, ...said }) => ({
      ...{ adSpend: lines, ...said },
      dated: { told: dated.told, without: (dates) => ({ adSpend: dated.linesWithout(dates) }) },
    })),
  staffing: (recognition, choice) => new StaffingReader(recognition, choice),
  otherCosts: (recognition, choice) =>
    through(new OtherCostsFolder(recognition, choice), ({ lines, dated, ...said }) => ({
      ...{ costs: lines, ...said },
      dated: { told: dated.told, without: (dates) => ({ costs: dated.linesWithout(dates) }) },
    })),
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
 * Reads every sheet that is to be used, one after another, block by block: accounts of payments behind the orders they may be of, and
 * refunds last. Where two sheets do not say the same of an order, all are read once more when it is known which is the newer.
 *
 * @param overrides what the run's settings say of all sheets; a sheet's own choice goes before it
 * @param readers which kinds of sheets are read, and how
 */
export async function readInputs(
  sheets: readonly DetectedSheet[],
  overrides: ReadingChoice,
  context: JobContext,
  readers = READERS,
  newest?: NewestOf,
): Promise<Inputs> {
  const digest = new InputDigest();
  const readings: SheetReading[] = [];
  const money = inOneCurrency(sheets);
  const used = money.sheets.filter(
    ({ recognition: { kind }, choice }) => kind && readers[kind] && !choice.unused,
  );
  const among = await amongSales(used, context, newest);
  const read = async (some: readonly DetectedSheet[], accounts?: AmongSheets) => {
    for (const sheet of some) {
      const said = { ...overrides, ...sheet.choice };
      const rows = new RowsOfSheet(sheet, said, among, accounts);
      readings.push({ sheet, reading: await readSheet(sheet, said, context, { readers, digest, rows }) });
    }
  };
  await read(used.filter(({ ledger, refunds }) => !ledger && !refunds));
  const accounts = used.filter(({ ledger }) => ledger);
  await read(accounts, accounts[0]?.ledger!.newAccounts(salesTold(readings, among)));
  await read(used.filter(({ refunds }) => refunds));
  if (!newest) {
    const found = await newestOrders(used, among, context);
    if (found) return readInputs(sheets, overrides, context, readers, found);
  }
  const inputs = joinReadings(readings);
  return { ...inputs, findings: [...money.findings, ...inputs.findings], digest: digest.toString() };
}

/** The sales that are told beside accounts of payments. */
function salesTold(readings: readonly SheetReading[], { orders }: AmongSales): SalesTold {
  return {
    orderIn: (number) => orders?.sheetOf(number),
    sheets: readings.flatMap(({ sheet, reading: { sales } }) =>
      sales ? [{ sheet: sheet.info.name, lines: sales }] : [],
    ),
  };
}

interface ForSheet {
  readonly readers: Readers;
  readonly digest: InputDigest;
  readonly rows: RowsOfSheet;
}

async function readSheet(
  sheet: DetectedSheet,
  said: ReadingChoice,
  context: JobContext,
  { readers, digest, rows }: ForSheet,
): Promise<Reading> {
  const { info, recognition } = sheet;
  const reader = readers[recognition.kind!]!(rows.recognition, said, info.rows);
  const visitors = readers.traffic && sheet.traffic && new TrafficFolder(sheet.traffic, said);
  const ads = readers.adSpend && sheet.ads && new AdSpendFolder(sheet.ads, said);
  const text = jobTexts.reading[context.language]({ sheet: info.name });
  context.progress({ text, done: 0, of: info.rows });
  digest.addText(info.name);
  const onBlock = (block: Grid, rowsRead: number) => {
    const own = rows.ownOf(block);
    reader.add(rows.of(own));
    for (const other of [visitors, ads]) other?.add(withLongYears(own, recognition));
    digest.add(block);
    context.progress({ text, done: rowsRead, of: info.rows });
  };
  const what =
    recognition.kind === "platformFees" || showsCurrencies(sheet) ? "values,numberFormat" : "values";
  await context.door.readBlocks(info, context.signal, onBlock, what);
  const rest = rows.rest();
  if (rest) reader.add(rest);
  const reading = withAds(withVisitors(reader.finish(), visitors?.finish()), ads?.finish());
  const findings = [...(reading.findings ?? []), ...rows.findings()];
  return { ...reading, findings, ...(rows.areRefundsMatched && { areMatched: true }) };
}
