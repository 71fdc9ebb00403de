import type { AdSpendLine, CostLine, Employment, FeeTerm, SalesLine } from "../domain/accounts/lines";
import { jobTexts } from "../locale/jobs";
import type { Grid } from "../sheets/grid";
import { AdSpendFolder } from "../sheets/reading/adSpend";
import type { ReadingChoice } from "../sheets/reading/choice";
import type { Finding } from "../sheets/reading/finding";
import { InputDigest } from "../sheets/reading/inputDigest";
import type { SheetKind } from "../sheets/reading/meaning";
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
  readonly adSpend: readonly AdSpendLine[];
  readonly employments: readonly Employment[];
  readonly costs: readonly CostLine[];
  readonly fees: readonly FeeTerm[];
  readonly findings: readonly Finding[];
  /** The ranges that were read, such as `'訂單'!A1:H6001`. */
  readonly sources: readonly string[];
  /** Rows of data in all of them. */
  readonly rows: number;
  readonly digest: string;
}

/** Takes a sheet block by block and adds what it says to the inputs. */
interface SheetReader {
  add(block: Grid): void;
  finish(): Partial<Omit<Inputs, "sources" | "digest">>;
}

type OpenReader = (recognition: SheetRecognition, choice: ReadingChoice, rows: number) => SheetReader;

/** The kinds of sheets that the accounts read; others are another job's. */
const READERS: Readonly<Partial<Record<SheetKind, OpenReader>>> = {
  sales: (recognition, choice, rows) =>
    through(new SalesFolder(recognition, choice, rows), ({ lines, findings, counts }) => ({
      sales: lines,
      findings,
      rows: counts.rows,
    })),
  adSpend: (recognition, choice) =>
    through(new AdSpendFolder(recognition, choice), ({ lines, ...said }) => ({ adSpend: lines, ...said })),
  staffing: (recognition, choice) => new StaffingReader(recognition, choice),
  otherCosts: (recognition, choice) =>
    through(new OtherCostsFolder(recognition, choice), ({ lines, ...said }) => ({ costs: lines, ...said })),
  platformFees: (recognition, choice) =>
    through(new PlatformFeesReader(recognition, choice), ({ terms, ...said }) => ({ fees: terms, ...said })),
};

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
 */
export async function readInputs(
  sheets: readonly DetectedSheet[],
  overrides: ReadingChoice,
  context: JobContext,
): Promise<Inputs> {
  const digest = new InputDigest();
  let inputs: Omit<Inputs, "digest"> = {
    sales: [],
    adSpend: [],
    employments: [],
    costs: [],
    fees: [],
    findings: [],
    sources: [],
    rows: 0,
  };
  for (const { info, recognition, choice } of sheets) {
    const open = recognition.kind && READERS[recognition.kind];
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
    inputs = {
      ...inputs,
      ...joined(inputs, lines),
      findings: [...inputs.findings, ...findings],
      sources: [...inputs.sources, sourceOf({ info, choice })],
      rows: inputs.rows + rows,
    };
  }
  return { ...inputs, digest: digest.toString() };
}

type Lines = Pick<Inputs, "sales" | "adSpend" | "employments" | "costs" | "fees">;

function joined(soFar: Lines, more: Partial<Lines>): Lines {
  return {
    sales: [...soFar.sales, ...(more.sales ?? [])],
    adSpend: [...soFar.adSpend, ...(more.adSpend ?? [])],
    employments: [...soFar.employments, ...(more.employments ?? [])],
    costs: [...soFar.costs, ...(more.costs ?? [])],
    fees: [...soFar.fees, ...(more.fees ?? [])],
  };
}
