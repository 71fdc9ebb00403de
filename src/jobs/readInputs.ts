import type { AdSpendLine, CostLine, Employment, FeeTerm, SalesLine } from "../domain/accounts/lines";
import type { DaySerial } from "../domain/calendar/month";
import { jobTexts } from "../locale/jobs";
import type { Grid } from "../sheets/grid";
import { AdSpendFolder } from "../sheets/reading/adSpend";
import type { ReadingChoice } from "../sheets/reading/choice";
import type { Finding } from "../sheets/reading/finding";
import { InputDigest } from "../sheets/reading/inputDigest";
import type { SheetKind } from "../sheets/reading/meaning";
import { OrderDays } from "../sheets/reading/orderDays";
import { OtherCostsFolder } from "../sheets/reading/otherCosts";
import { PlatformFeesReader } from "../sheets/reading/platformFees";
import type { SheetRecognition } from "../sheets/reading/recognise";
import { SalesFolder } from "../sheets/reading/salesFolder";
import { StaffingReader } from "../sheets/reading/staffing";
import { sourceOf, type DetectedSheet } from "./detect";
import type { JobContext } from "./job";

/** Everything the sheets of a workbook say, each kind of sheet in the trade's terms. */
export interface Inputs {
  readonly sales: readonly SalesLine[];
  /** Orders of the sheets that tell them by day; none where nobody asked. */
  readonly ordersByDay: ReadonlyMap<DaySerial, number>;
  readonly adSpend: readonly AdSpendLine[];
  readonly employments: readonly Employment[];
  readonly costs: readonly CostLine[];
  readonly fees: readonly FeeTerm[];
  readonly findings: readonly Finding[];
  /** The ranges that were read, such as `'訂單'!A1:H6001`. */
  readonly sources: readonly string[];
  /** The same ranges by the kind of their sheet. */
  readonly ranges: ReadonlyMap<SheetKind, readonly string[]>;
  /** Rows of data in all of them. */
  readonly rows: number;
  readonly digest: string;
}

/** Takes a sheet block by block and adds what it says to the inputs. */
interface SheetReader {
  add(block: Grid): void;
  finish(): Partial<Omit<Inputs, "sources" | "ranges" | "digest">>;
}

type OpenReader = (recognition: SheetRecognition, choice: ReadingChoice, rows: number) => SheetReader;

type Readers = Readonly<Partial<Record<SheetKind, OpenReader>>>;

const salesReader =
  (newDays: () => OrderDays | undefined): OpenReader =>
  (recognition, choice, rows) =>
    through(
      new SalesFolder(recognition, choice, rows, newDays()),
      ({ lines, ordersByDay, findings, counts }) => ({
        sales: lines,
        ...(ordersByDay && { ordersByDay }),
        findings,
        rows: counts.rows,
      }),
    );

/** The kinds of sheets that the accounts read; others are another job's. */
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

/** The same, with the orders counted by day. */
export const READERS_BY_DAY: Readers = { ...READERS, sales: salesReader(() => new OrderDays()) };

/** A reader whose reading is named as the inputs name it. */
function through<Reading>(
  reader: { add(block: Grid): void; finish(): Reading },
  named: (reading: Reading) => ReturnType<SheetReader["finish"]>,
): SheetReader {
  return { add: (block) => reader.add(block), finish: () => named(reader.finish()) };
}

/**
 * Reads every sheet that is to be used, one after another, block by block.
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
  const ranges = new Map<SheetKind, readonly string[]>();
  let inputs: Omit<Inputs, "digest" | "ranges"> = {
    sales: [],
    ordersByDay: new Map(),
    adSpend: [],
    employments: [],
    costs: [],
    fees: [],
    findings: [],
    sources: [],
    rows: 0,
  };
  for (const { info, recognition, choice } of sheets) {
    const open = recognition.kind && readers[recognition.kind];
    if (!open || choice.unused) continue;
    const reader = open(recognition, { ...overrides, ...choice }, info.rows);
    const text = jobTexts.reading[context.language]({ sheet: info.name });
    context.progress({ text, done: 0, of: info.rows });
    digest.addText(info.name);
    await context.door.readBlocks(info, context.signal, (block, rowsRead) => {
      reader.add(block);
      digest.add(block);
      context.progress({ text, done: rowsRead, of: info.rows });
    });
    const { findings = [], rows = 0, ...lines } = reader.finish();
    const range = sourceOf({ info, choice });
    ranges.set(recognition.kind!, [...(ranges.get(recognition.kind!) ?? []), range]);
    inputs = {
      ...inputs,
      ...joined(inputs, lines),
      findings: [...inputs.findings, ...findings],
      sources: [...inputs.sources, range],
      rows: inputs.rows + rows,
    };
  }
  return { ...inputs, ranges, digest: digest.toString() };
}

type Lines = Pick<Inputs, "sales" | "ordersByDay" | "adSpend" | "employments" | "costs" | "fees">;

function joined(soFar: Lines, more: Partial<Lines>): Lines {
  return {
    sales: [...soFar.sales, ...(more.sales ?? [])],
    ordersByDay: more.ordersByDay ? added(soFar.ordersByDay, more.ordersByDay) : soFar.ordersByDay,
    adSpend: [...soFar.adSpend, ...(more.adSpend ?? [])],
    employments: [...soFar.employments, ...(more.employments ?? [])],
    costs: [...soFar.costs, ...(more.costs ?? [])],
    fees: [...soFar.fees, ...(more.fees ?? [])],
  };
}

/** Two shops that each have a sheet share their days. */
function added(
  soFar: ReadonlyMap<DaySerial, number>,
  more: ReadonlyMap<DaySerial, number>,
): ReadonlyMap<DaySerial, number> {
  const sums = new Map(soFar);
  for (const [day, orders] of more) sums.set(day, (sums.get(day) ?? 0) + orders);
  return sums;
}
