import { shareOfSales, type PricingBasis } from "../../domain/agency/lines/linesOfTerms";
import type { RateBase } from "../../domain/agency/lines/rateBase";
import type { Figures, TermLine } from "../../domain/agency/lines/termLine";
import type { Decimal } from "../../domain/money/decimal";
import type { WorkbookDoor } from "../../excel/door";
import { SETTING_LABELS, type AgencySetting } from "../../locale/agency/agencyTerms";
import type { PathMonth, TermsReading } from "../../sheets/reading/agency/readTerms";

/** What a run writes on the terms sheet, line by line. */
export type WrittenTerms = Readonly<Record<string, string>>;

/**
 * What may stand on the terms sheet without a person's doing, line by line. A line that stands otherwise was changed by a person,
 * and stays.
 */
export type KnownTerms = Readonly<Record<string, readonly string[]>>;

const KEY = "opsplan.agency.terms";
const VERSION = 2;

/** What earlier runs wrote, as far as what is kept can be read. */
export async function readKnownTerms(door: Pick<WorkbookDoor, "readChoice">): Promise<KnownTerms> {
  const kept = await door.readChoice(KEY);
  if (typeof kept?.value !== "object" || kept.value === null) return {};
  // Version 1 kept one text a line.
  if (kept.version !== VERSION && kept.version !== 1) return {};
  return Object.fromEntries(
    Object.entries(kept.value).map(([key, texts]: [string, unknown]) => [
      key,
      (Array.isArray(texts) ? texts : [texts]).filter((text) => typeof text === "string"),
    ]),
  );
}

/**
 * Keeps what is about to be written beside what stands: a run that breaks off leaves one or the other on the sheet, and neither is
 * to be taken for a person's.
 */
export async function announceTerms(
  door: Pick<WorkbookDoor, "keepChoice">,
  known: KnownTerms,
  written: WrittenTerms,
): Promise<void> {
  const keys = new Set([...Object.keys(known), ...Object.keys(written)]);
  const value = Object.fromEntries(
    [...keys].map((key) => {
      const added = written[key];
      return [key, [...new Set([...(known[key] ?? []), ...(added === undefined ? [] : [added])])]];
    }),
  );
  await door.keepChoice(KEY, { version: VERSION, value });
}

/** Keeps what was written, once it stands. */
export async function keepWrittenTerms(
  door: Pick<WorkbookDoor, "keepChoice">,
  written: WrittenTerms,
): Promise<void> {
  const value = Object.fromEntries(Object.entries(written).map(([key, text]) => [key, [text]]));
  await door.keepChoice(KEY, { version: VERSION, value });
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

function isKnown(known: KnownTerms, key: string, text: string): boolean {
  return known[key]?.includes(text) ?? false;
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
  known: KnownTerms,
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
    if (text === lineText(line, basis) || isKnown(known, key, text)) return line;
    own.add(key);
    return stands;
  });
  // A tier that a person added stands behind the others of its kind.
  for (const [key, line] of now) {
    if (isKnown(known, key, lineText(line, basis)) || Object.keys(line.figures).length === 0) continue;
    own.add(key);
    const last = merged.reduce(
      (at, { id, phase }, index) => (id === line.id && phase === line.phase ? index : at),
      -1,
    );
    if (last >= 0) merged.splice(last + 1, 0, line);
  }
  return { value: merged, changed: own.size };
}

/** What the sheet itself calculates: it is blank until Excel has done so, and not because somebody took it out. */
const CALCULATED: AgencySetting = "mapUpTo";

/** The settings that hold: what a person typed, else what the workbook tells. */
export function mergedSettings(
  fresh: ReadonlyMap<AgencySetting, Decimal>,
  standing: TermsReading | undefined,
  known: KnownTerms,
): Merged<ReadonlyMap<AgencySetting, Decimal>> {
  if (!standing) return { value: fresh, changed: 0 };
  const value = new Map(fresh);
  let changed = 0;
  for (const key of standing.places.settings.keys()) {
    const stands = standing.settings.get(key);
    if (!stands && key === CALCULATED) continue;
    const text = figureText(stands);
    if (text === figureText(fresh.get(key)) || isKnown(known, key, text)) continue;
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
  known: KnownTerms,
): boolean {
  if (!standing || standing.path.length === 0) return false;
  const text = pathText(standing.path);
  return text !== pathText(fresh) && !isKnown(known, "path", text);
}

/** What is written now, for the next run. */
export function writtenTerms(
  settings: ReadonlyMap<AgencySetting, Decimal>,
  path: readonly PathMonth[],
  quotes: readonly { readonly name: string; readonly lines: readonly TermLine[] }[],
  basis: PricingBasis,
): WrittenTerms {
  return Object.fromEntries([
    // What is not told is written as blank, which is then not a person's doing.
    ...(Object.keys(SETTING_LABELS) as AgencySetting[]).map(
      (key) => [key, figureText(settings.get(key))] as const,
    ),
    ["path", pathText(path)] as const,
    ...quotes.flatMap(({ name, lines }) =>
      keyed(name, lines).map(([key, line]) => [key, lineText(line, basis)] as const),
    ),
  ]);
}
