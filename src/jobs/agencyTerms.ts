import { shareOfSales, type PricingBasis } from "../domain/agency/lines/linesOfTerms";
import type { RateBase } from "../domain/agency/lines/rateBase";
import type { Figures, TermLine } from "../domain/agency/lines/termLine";
import type { Decimal } from "../domain/money/decimal";
import type { WorkbookDoor } from "../excel/door";
import type { AgencySetting } from "../locale/agencySheets";
import type { PathMonth, TermsReading } from "../sheets/reading/agency/readTerms";

/**
 * What a run wrote on the terms sheet, line by line. A line that stands otherwise in the next run was changed by a person, and stays.
 */
export type WrittenTerms = Readonly<Record<string, string>>;

const KEY = "opsplan.agency.terms";
const VERSION = 1;

export async function readWrittenTerms(door: WorkbookDoor): Promise<WrittenTerms> {
  const kept = await door.readChoice(KEY);
  return kept?.version === VERSION && typeof kept.value === "object" && kept.value !== null
    ? (kept.value as WrittenTerms)
    : {};
}

export async function keepWrittenTerms(door: WorkbookDoor, written: WrittenTerms): Promise<void> {
  await door.keepChoice(KEY, { version: VERSION, value: written });
}

/** Digits by which a figure is known again after it has been a double in a cell. */
const DIGITS = 12;
const figureText = (value: Decimal | undefined): string =>
  value?.toSignificantDigits(DIGITS).toString() ?? "";
const figuresText = ({ low, base, high }: Figures): string => [low, base, high].map(figureText).join(" ");

/** A line as it is compared. The share that follows from the base's word and the settings is no figure of its own. */
function lineText({ id, from, figures, word }: TermLine, basis: PricingBasis): string {
  const implied = id === "base" ? figuresText(shareOfSales(word as RateBase, basis, {})) : undefined;
  const stated = figuresText(figures);
  return [figureText(from), stated === implied ? "=" : stated, word ?? ""].join("|");
}

/** The key of each line: its quote, phase, term, and which of several of a kind it is. */
function keyed(quote: string, lines: readonly TermLine[]): (readonly [key: string, line: TermLine])[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const kind = `${quote} ${line.phase} ${line.id}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return [`${kind} ${count}`, line] as const;
  });
}

/** What stands after a rerun, and how many lines of it are a person's own. */
export interface Merged<T> {
  readonly value: T;
  readonly changed: number;
}

/** The lines of a quote: those that a person changed as they stand, the others as they are read now. */
export function mergedLines(
  quote: string,
  fresh: readonly TermLine[],
  standing: readonly TermLine[] | undefined,
  written: WrittenTerms,
  basis: PricingBasis,
): Merged<readonly TermLine[]> {
  if (!standing) return { value: fresh, changed: 0 };
  const now = new Map(keyed(quote, standing));
  const own = new Set<string>();
  const merged = keyed(quote, fresh).map(([key, line]) => {
    const stands = now.get(key);
    now.delete(key);
    if (!stands) return line;
    const text = lineText(stands, basis);
    if (text === lineText(line, basis) || text === written[key]) return line;
    own.add(key);
    return stands;
  });
  // A tier that a person added stands behind the others of its kind.
  for (const [key, line] of now) {
    if (written[key] === lineText(line, basis) || Object.keys(line.figures).length === 0) continue;
    own.add(key);
    const last = merged.reduce(
      (at, { id, phase }, index) => (id === line.id && phase === line.phase ? index : at),
      -1,
    );
    if (last >= 0) merged.splice(last + 1, 0, line);
  }
  return { value: merged, changed: own.size };
}

/** The settings that hold: what a person typed, else what the workbook tells. */
export function mergedSettings(
  fresh: ReadonlyMap<AgencySetting, Decimal>,
  standing: TermsReading | undefined,
  written: WrittenTerms,
): Merged<ReadonlyMap<AgencySetting, Decimal>> {
  if (!standing) return { value: fresh, changed: 0 };
  const value = new Map(fresh);
  let changed = 0;
  for (const key of standing.places.settings.keys()) {
    const stands = standing.settings.get(key);
    const text = figureText(stands);
    if (text === figureText(fresh.get(key)) || text === written[key]) continue;
    changed += 1;
    if (stands) value.set(key, stands);
    else value.delete(key);
  }
  return { value, changed };
}

const monthText = ({ month, sales }: PathMonth): string =>
  `${month} ${figuresText({ low: sales.low, base: sales.base, high: sales.high })}`;
const pathText = (path: readonly PathMonth[]): string => path.map(monthText).join("; ");

/** Whether a person changed the sales path: it then stays as a whole. */
export function isOwnPath(
  fresh: readonly PathMonth[],
  standing: TermsReading | undefined,
  written: WrittenTerms,
): boolean {
  if (!standing || standing.path.length === 0) return false;
  const text = pathText(standing.path);
  return text !== pathText(fresh) && text !== written.path;
}

/** What is written now, for the next run. */
export function writtenTerms(
  settings: ReadonlyMap<AgencySetting, Decimal>,
  path: readonly PathMonth[],
  quotes: readonly { readonly name: string; readonly lines: readonly TermLine[] }[],
  basis: PricingBasis,
): WrittenTerms {
  return Object.fromEntries([
    ...[...settings].map(([key, value]) => [key, figureText(value)] as const),
    ["path", pathText(path)] as const,
    ...quotes.flatMap(({ name, lines }) =>
      keyed(name, lines).map(([key, line]) => [key, lineText(line, basis)] as const),
    ),
  ]);
}
