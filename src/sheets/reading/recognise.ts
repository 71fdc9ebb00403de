import { SHEET_NAME_WORDS, headerKey } from "../../locale/reading/headers";
import { firstDayOf, monthOfSerial } from "../../domain/calendar/month";
import { readDateNumber } from "../../domain/calendar/readDate";
import type { CellValue, Grid } from "../grid";
import type { ReadingChoice } from "./choice";
import { ColumnEvidence } from "./columnEvidence";
import { titlesAbove } from "./commission/planTitle";
import { toldApartAbove } from "./commission/ratesOfSales";
import { isNever, isUnlikely, mayStateItsTime } from "./kindRules";
import { MEANINGS, SHEET_KINDS } from "./meaning";
import type { ColumnMeaning, SheetKind } from "./meaning";
import { yearOfMonths } from "./monthNumbers";
import { PlacedColumns, type HeaderPlace } from "./placedColumns";
import { placePlanColumns } from "./planColumns";
import type { SheetRecognition } from "./recognition";
import { shortYearsOf } from "./shortYears";
import { yearAbove } from "./statedAbove";
import { headersOverTwoRows } from "./twoHeaderRows";
import { statedPeriod, type StatedPeriod } from "./statedPeriod";

/** Headers stand within the first rows of a sheet. */
const MOST_PREAMBLE_ROWS = 60;

/** A row of headers that a sheet may have, with the time that is stated above it. */
interface HeaderTry extends HeaderPlace {
  readonly period: StatedPeriod | undefined;
}

/** What a sheet is when it is of one kind, with its headers in one row. */
interface Candidate extends Pick<
  SheetRecognition,
  "columns" | "channels" | "across" | "doubles" | "added" | "confidence"
> {
  readonly kind: SheetKind;
  readonly row: number;
  readonly missing: readonly ColumnMeaning[];
  readonly period: StatedPeriod | undefined;
}

/**
 * Recognises what a sheet holds from its first rows: the row of headers under preambles and merged titles, the
 * meaning of each column by its header, and by what stands in it where the header says nothing. Every kind is tried with every row
 * that may hold the headers.
 *
 * @param preview the first rows of the sheet, 100 or so
 * @param choice what a person has decided about this sheet
 */
export function recogniseSheet(preview: Grid, choice: ReadingChoice = {}): SheetRecognition {
  const kinds = choice.kind ? [choice.kind] : SHEET_KINDS;
  const tries = headerTries(preview, choice);
  const candidates = kinds.map((kind) => best(tries.map((place) => candidate(kind, place, choice))));
  candidates.sort((a, b) => b.confidence - a.confidence);
  const chosen = candidates[0]!;
  const fits = choice.kind !== undefined || isPossible(chosen);
  const year = yearAbove(preview, chosen.row);
  const shortYears = shortYearsOf(preview, chosen.row, chosen.columns);
  const monthsOf = yearOfMonths(preview, chosen.row, chosen.columns);
  const isNamed = (["plan", "role", "person"] as const).some((meaning) => chosen.columns.has(meaning));
  const titles = chosen.kind === "commissionPlans" && !isNamed ? titlesAbove(preview, chosen.row) : [];
  return {
    sheet: preview.sheet,
    ...(fits && { kind: chosen.kind }),
    headerRow: chosen.row,
    columns: chosen.columns,
    channels: chosen.channels,
    ...(chosen.across && { across: chosen.across }),
    doubles: chosen.doubles,
    added: chosen.added,
    missing: chosen.missing,
    ...(chosen.period && { period: chosen.period }),
    ...(year !== undefined && { year }),
    ...(shortYears && { shortYears }),
    ...(monthsOf && { monthsOf }),
    ...(titles.length > 0 && { titles }),
    confidence: fits ? chosen.confidence : 0,
    alternatives: candidates
      .slice(1)
      .filter(isPossible)
      .map(({ kind, confidence }) => ({ kind, confidence })),
  };
}

function headerTries(preview: Grid, choice: ReadingChoice): HeaderTry[] {
  const evidence = new ColumnEvidence(preview.rows);
  const widest = Math.max(0, ...preview.rows.slice(0, MOST_PREAMBLE_ROWS).map((cells) => cells.length));
  const rows = candidateRows(preview, choice, evidence);
  const overTwo = new Map(
    (choice.headerRow === undefined ? rows : [choice.headerRow - 1, ...rows]).flatMap((row) => {
      const headers = row < 0 ? undefined : headersOverTwoRows(preview, row - preview.top);
      return headers ? [[row + 1, headers] as const] : [];
    }),
  );
  return [...new Set([...rows.filter((row) => !overTwo.has(row + 1)), ...overTwo.keys()])].map((row) => {
    const headers = overTwo.get(row) ?? preview.rows[row - preview.top] ?? [];
    const width = Math.max(headers.length, widest);
    return { preview, row, headers, width, evidence, period: statedPeriod(preview, row - preview.top) };
  });
}

/** Rows of the sheet that may hold the headers; −1 stands for none. */
function candidateRows(preview: Grid, choice: ReadingChoice, evidence: ColumnEvidence): number[] {
  if (choice.headerRow !== undefined) return [choice.headerRow];
  const rows: number[] = [];
  for (let index = 0; index < Math.min(preview.rows.length, MOST_PREAMBLE_ROWS); index += 1) {
    const texts = preview.rows[index]!.filter((cell) => typeof cell === "string" && cell.trim() !== "");
    const isOfMonths = texts.length === 1 && startMonths(preview.rows[index]!);
    if ((texts.length >= 2 || isOfMonths) && !evidence.isRowOfData(index)) rows.push(preview.top + index);
  }
  return [...rows, -1];
}

/** Whether a row holds the first days of two months or more, as Excel keeps months that are typed as headers. */
function startMonths(cells: readonly CellValue[]): boolean {
  const firsts = cells.filter((cell) => {
    const read = typeof cell === "number" ? readDateNumber(cell) : undefined;
    return read?.kind === "day" && firstDayOf(monthOfSerial(read.day)) === read.day;
  });
  return firsts.length >= 2;
}

function candidate(kind: SheetKind, place: HeaderTry, choice: ReadingChoice): Candidate {
  const stated = mayStateItsTime(kind, place.headers) ? place.period : undefined;
  const headers =
    kind === "commissionPlans" ? toldApartAbove(place.preview, place.headers, place.row) : place.headers;
  const placed = new PlacedColumns(kind, { ...place, headers }, choice);
  placed.byAcross();
  placed.byHeader();
  if (kind === "commissionPlans") placePlanColumns(placed);
  placed.settlePeriod(stated);
  placed.byContent(stated);
  const { columns, channels, across, doubles, added } = placed;
  return {
    ...{ kind, row: place.row, columns, channels, doubles, added },
    ...(across && { across }),
    missing: placed.missing(stated),
    period: columns.has("date") || across?.label === "date" ? undefined : stated,
    confidence: confidenceOf(kind, place, placed, placed.missing(stated).length === 0, choice),
  };
}

/** 0 where nothing names the kind or something rules it out; else how much of the headers it explains, and whether it is whole. */
function confidenceOf(
  kind: SheetKind,
  { headers, preview }: HeaderTry,
  { strength, named, channels }: PlacedColumns,
  isWhole: boolean,
  choice: ReadingChoice,
): number {
  const isNamed = named + channels.length > 0 && !isNever(kind, headers);
  if (!isNamed && choice.kind === undefined) return 0;
  const filled = headers.filter((header) => header !== null && header !== "").length;
  const covered = Math.min(1, strength / Math.max(2, Math.min(filled, MEANINGS[kind].length)));
  const name = SHEET_NAME_WORDS[kind].test(headerKey(preview.sheet)) ? 0.2 : 0;
  const likely = Math.min(1, (isWhole ? 0.3 : 0) + 0.5 * covered + name);
  return likely * (isUnlikely(kind, headers) ? 0.5 : 1);
}

function best(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** A row that gives every needed column goes before one that only matches words. */
function rank(candidate: Candidate): number {
  return candidate.confidence + (candidate.missing.length === 0 ? 10 : 0) + (candidate.row >= 0 ? 0.01 : 0);
}

function isPossible({ missing, confidence }: Candidate): boolean {
  return missing.length === 0 && confidence > 0;
}
