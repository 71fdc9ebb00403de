import { sayingOf } from "../../domain/commission/tiers/tierHeaders";
import { statedUnit } from "../../domain/money/statedUnit";
import { isAdRatio } from "../../locale/reading/adHeaders";
import {
  MEANING_OF_WORD,
  SHEET_NAME_WORDS,
  headerKey,
  isChannelKey,
  isKnownKey,
} from "../../locale/reading/headers";
import type { CellValue, Grid } from "../grid";
import type { ReadingChoice } from "./choice";
import { columnOfBands } from "./columnOfBands";
import { ColumnEvidence } from "./columnEvidence";
import { PEOPLE, headerMatches, isAbout } from "./headerMatches";
import { COLUMN_TYPES, MEANINGS, NAMED_COLUMNS_ONLY, SHEET_KINDS } from "./meaning";
import type { ColumnMeaning, ColumnType, SheetKind } from "./meaning";
import { missingColumns } from "./neededColumns";
import { settlePeriodColumns } from "./periodColumns";
import { statedPeriod, type StatedPeriod } from "./statedPeriod";

/** Where a meaning stands in a sheet; the column counts from 0 in the sheet. */
export interface ColumnPlace {
  readonly column: number;
  /** The header as it is written; empty where the column has none. */
  readonly header: string;
  /** What one unit of the column is in currency units: 10,000 under a header in 萬元. */
  readonly unit: number;
  /** How the meaning was found. */
  readonly by: "header" | "content" | "choice";
}

/** What a sheet was recognised as. */
export interface SheetRecognition {
  readonly sheet: string;
  /** Absent where no kind of sheet fits. */
  readonly kind?: SheetKind;
  /** The row of the headers in the sheet, from 0; −1 where the data start without any. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnMeaning, ColumnPlace>;
  /** The columns of a wide ad sheet, each a channel's spend. */
  readonly channels: readonly (ColumnPlace & { readonly channel: string })[];
  /** Columns that share a meaning with one that was taken. */
  readonly doubles: readonly { readonly meaning: ColumnMeaning; readonly place: ColumnPlace }[];
  /** The columns a sheet of this kind cannot do without and that were not found. */
  readonly missing: readonly ColumnMeaning[];
  /** The time stated above the table, where it is needed: the rows have no dates of their own. */
  readonly period?: StatedPeriod;
  /** The year that the sheet's name or title states, for dates written without one. */
  readonly year?: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** The other kinds it could be, likeliest first. */
  readonly alternatives: readonly { readonly kind: SheetKind; readonly confidence: number }[];
}

/** Headers stand within the first rows of a sheet. */
const MOST_PREAMBLE_ROWS = 60;

interface Candidate {
  readonly kind: SheetKind;
  readonly row: number;
  readonly columns: Map<ColumnMeaning, ColumnPlace>;
  readonly channels: (ColumnPlace & { readonly channel: string })[];
  readonly doubles: { readonly meaning: ColumnMeaning; readonly place: ColumnPlace }[];
  readonly missing: readonly ColumnMeaning[];
  readonly period: StatedPeriod | undefined;
  readonly confidence: number;
}

/**
 * Recognises what a sheet holds from its first rows: the row of headers under preambles and merged titles, the
 * meaning of each column by its header, and by what stands in it where the header says nothing.
 *
 * @param preview the first rows of the sheet, 100 or so
 * @param choice what a person has decided about this sheet
 */
export function recogniseSheet(preview: Grid, choice: ReadingChoice = {}): SheetRecognition {
  const kinds = choice.kind ? [choice.kind] : SHEET_KINDS;
  const evidence = new ColumnEvidence(preview.rows);
  const periods = new Map<number, StatedPeriod | undefined>();
  const rows = candidateRows(preview, choice, evidence);
  const candidates = kinds.map((kind) =>
    best(rows.map((row) => candidate(preview, kind, row, choice, evidence, periods))),
  );
  candidates.sort((a, b) => b.confidence - a.confidence);
  const chosen = candidates[0]!;
  const fits = choice.kind !== undefined || (chosen.missing.length === 0 && chosen.confidence > 0);
  const year = statedYear(preview, chosen.row);
  return {
    sheet: preview.sheet,
    ...(fits && { kind: chosen.kind }),
    headerRow: chosen.row,
    columns: chosen.columns,
    channels: chosen.channels,
    doubles: chosen.doubles,
    missing: chosen.missing,
    ...(chosen.period && { period: chosen.period }),
    ...(year !== undefined && { year }),
    confidence: fits ? chosen.confidence : 0,
    alternatives: candidates
      .slice(1)
      .filter(({ missing, confidence }) => missing.length === 0 && confidence > 0)
      .map(({ kind, confidence }) => ({ kind, confidence })),
  };
}

/** Rows of the sheet that may hold the headers; −1 stands for none. */
function candidateRows(preview: Grid, choice: ReadingChoice, evidence: ColumnEvidence): number[] {
  if (choice.headerRow !== undefined) return [choice.headerRow];
  const rows: number[] = [];
  for (let index = 0; index < Math.min(preview.rows.length, MOST_PREAMBLE_ROWS); index += 1) {
    const texts = preview.rows[index]!.filter((cell) => typeof cell === "string" && cell.trim() !== "");
    if (texts.length >= 2 && !evidence.isRowOfData(index)) rows.push(preview.top + index);
  }
  return [...rows, -1];
}

function best(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** A row that gives every needed column goes before one that only matches words. */
function rank(candidate: Candidate): number {
  return candidate.confidence + (candidate.missing.length === 0 ? 10 : 0) + (candidate.row >= 0 ? 0.01 : 0);
}

function candidate(
  preview: Grid,
  kind: SheetKind,
  row: number,
  choice: ReadingChoice,
  evidence: ColumnEvidence,
  periods: Map<number, StatedPeriod | undefined>,
): Candidate {
  const headers = preview.rows[row - preview.top] ?? [];
  const columns = new Map<ColumnMeaning, ColumnPlace>();
  const doubles: Candidate["doubles"] = [];
  const channels: Candidate["channels"] = [];
  const unitAbove = preambleUnit(preview, row);
  const width = Math.max(
    headers.length,
    ...preview.rows.slice(0, MOST_PREAMBLE_ROWS).map((cells) => cells.length),
  );
  const placeOf = (index: number, meaning: ColumnMeaning, by: ColumnPlace["by"]): ColumnPlace => {
    const header = String(headers[index] ?? "").trim();
    const isOnce = meaning === "rate" && sayingOf("rate", header) === "amount";
    const isMoney = COLUMN_TYPES[meaning] === "amount" || BOUNDS.has(meaning) || isOnce;
    const stated = isMoney ? statedUnit(header) : 1;
    const unit = isMoney && stated === 1 ? unitAbove : stated;
    return { column: preview.left + index, header, unit, by };
  };

  const given = Object.entries(choice.columns ?? {}) as [ColumnMeaning, number | null][];
  for (const [meaning, column] of given) {
    if (column !== null) columns.set(meaning, placeOf(column - preview.left, meaning, "choice"));
  }
  const settled = new Set(given.map(([meaning]) => meaning));
  const taken = new Set([...columns.values()].map(({ column }) => column - preview.left));
  let strength = columns.size;
  let named = columns.size;

  for (const { index, meaning, weight } of headerMatches(headers, kind)) {
    named += 1;
    if (taken.has(index) || settled.has(meaning)) continue;
    if (PEOPLE.has(meaning) && evidence.below(row - preview.top, width)[index] === "text") continue;
    const place = placeOf(index, meaning, "header");
    if (columns.has(meaning)) doubles.push({ meaning, place });
    else {
      columns.set(meaning, place);
      taken.add(index);
      strength += weight;
    }
  }
  if (kind === "sales" && !settled.has("paid")) takePayable(columns, doubles);
  if (kind === "adSpend") {
    headers.forEach((header, index) => {
      const key = typeof header === "string" ? headerKey(header) : "";
      if (taken.has(index) || !isChannelKey(key)) return;
      channels.push({ ...placeOf(index, "spend", "header"), channel: channelName(header as string) });
      taken.add(index);
      strength += 0.8;
    });
  }
  if (kind === "commissionPlans" && ![...BOUNDS].some((bound) => columns.has(bound) || settled.has(bound))) {
    const index = columnOfBands(preview, row, taken, width);
    if (index !== undefined) {
      columns.set("band", placeOf(index, "band", "content"));
      taken.add(index);
      strength += 0.8;
    }
  }
  const stated = mayBeStated(kind, headers) ? periodAbove(preview, row, periods) : undefined;
  if (kind === "adSpend") settlePeriodColumns(columns, stated);
  const missingOf = () =>
    missingColumns(kind, columns, channels.length).filter((meaning) => meaning !== "date" || !stated);
  for (const meaning of missingOf()) {
    if (settled.has(meaning) || (NAMED_COLUMNS_ONLY.has(kind) && COLUMN_TYPES[meaning] !== "date")) continue;
    const types = evidence.below(row - preview.top, width);
    const fits = (type: (typeof types)[number], index: number) =>
      type === COLUMN_TYPES[meaning] && !taken.has(index) && !saysAnother(headers[index], type);
    if (types.filter(fits).length !== 1) continue;
    const index = types.findIndex(fits);
    columns.set(meaning, placeOf(index, meaning, "content"));
    taken.add(index);
    strength += 0.3;
  }
  const missing = missingOf();
  const period = columns.has("date") ? undefined : stated;
  const filled = headers.filter((header) => header !== null && header !== "").length;
  const covered = Math.min(1, strength / Math.max(2, Math.min(filled, MEANINGS[kind].length)));
  const name = SHEET_NAME_WORDS[kind].test(headerKey(preview.sheet)) ? 0.2 : 0;
  const wordsFound = (named + channels.length > 0 && !isBothWays(kind, headers)) || choice.kind !== undefined;
  const likely = Math.min(1, (missing.length === 0 ? 0.3 : 0) + 0.5 * covered + name);
  const confidence = wordsFound ? likely * (speaksAgainst(kind, headers) ? 0.5 : 1) : 0;
  return { kind, row, columns, channels, doubles, missing, period, confidence };
}

/** Whether the amounts of a statement of account come in and go out, as a column or a balance says: they are neither costs nor sales. */
function isBothWays(kind: SheetKind, headers: readonly CellValue[]): boolean {
  if (kind === "adjustments") return false;
  return headers.some(
    (header) =>
      typeof header === "string" &&
      /^(收支|收支类型|收支方向|资金流向|借贷标志|借贷方向|(账户|可用|当前|本次)?余额|(running|account|closing|available)?balance)$/.test(
        headerKey(header),
      ),
  );
}

/** Reports of a time may state it once for all rows, above the table. */
function mayBeStated(kind: SheetKind, headers: readonly CellValue[]): boolean {
  return kind === "traffic" || kind === "attendance" || (kind === "adSpend" && isAdReport(headers));
}

function periodAbove(
  preview: Grid,
  row: number,
  known: Map<number, StatedPeriod | undefined>,
): StatedPeriod | undefined {
  if (!known.has(row)) known.set(row, statedPeriod(preview, row - preview.top));
  return known.get(row);
}

/** What was to be paid stands for what was paid where two columns tell of the order's amount and none of what was paid. */
function takePayable(columns: Candidate["columns"], doubles: Candidate["doubles"]): void {
  if (columns.has("paid")) return;
  const at = doubles.findIndex(
    ({ meaning, place }) => meaning === "total" && /应付|payable/.test(headerKey(place.header)),
  );
  if (at >= 0) columns.set("paid", doubles.splice(at, 1)[0]!.place);
}

/** Bounds of bands may be amounts. */
const BOUNDS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(["band", "bandFrom", "bandUpTo"]);

/** Whether the header over a column says what it is, so that its contents cannot make another thing of it. */
function saysAnother(header: CellValue | undefined, type: ColumnType): boolean {
  if (typeof header !== "string") return false;
  const key = headerKey(header);
  const meaning = MEANING_OF_WORD.traffic.get(key) ?? MEANING_OF_WORD.staffing.get(key);
  if (type === "date") return meaning === "to";
  return isKnownKey(key) || isAbout(key, "adSpend");
}

/**
 * Numbers of orders beside their time, units or state make orders of a sheet. A column of people makes pay of what would else be
 * other costs; takings or spend make more than traffic of a sheet; and impressions, clicks and their prices stand in an advertising
 * report.
 */
function speaksAgainst(kind: SheetKind, headers: readonly CellValue[]): boolean {
  const has = (of: SheetKind, ...meanings: ColumnMeaning[]) => hasColumn(headers, of, meanings);
  switch (kind) {
    case "sales":
      return has("adSpend", "spend") && isAdReport(headers);
    case "orderShares":
      return false;
    case "otherCosts":
      return (
        isOfOrders() ||
        has("adjustments", "person") ||
        has("adSpend", "impressions", "clicks") ||
        isAdReport(headers)
      );
    case "platformFees":
    case "adjustments":
    case "targets":
      return isOfOrders() || isAdReport(headers);
    case "traffic":
      return has("sales", "paid", "total") || has("adSpend", "spend");
    default:
      return isOfOrders();
  }

  function isOfOrders(): boolean {
    return has("sales", "orderNumber") && has("sales", "payTime", "createTime", "units", "orderState");
  }
}

function hasColumn(
  headers: readonly CellValue[],
  of: SheetKind,
  meanings: readonly ColumnMeaning[],
): boolean {
  return headers.some((header) =>
    meanings.includes(MEANING_OF_WORD[of].get(headerKey(String(header ?? "")))!),
  );
}

/** Impressions with clicks, or a price that only advertising has. */
function isAdReport(headers: readonly CellValue[]): boolean {
  const both = hasColumn(headers, "adSpend", ["impressions"]) && hasColumn(headers, "adSpend", ["clicks"]);
  return both || headers.some((header) => typeof header === "string" && isAdRatio(headerKey(header)));
}

/** A unit stated above the table counts for all of its amounts. */
function preambleUnit(preview: Grid, headerRow: number): number {
  for (const cells of preview.rows.slice(0, Math.max(0, headerRow - preview.top))) {
    for (const cell of cells) {
      if (typeof cell === "string" && /[单單]位/.test(cell) && statedUnit(cell) !== 1)
        return statedUnit(cell);
    }
  }
  return 1;
}

function statedYear(preview: Grid, headerRow: number): number | undefined {
  const above = preview.rows.slice(0, Math.max(0, headerRow - preview.top)).flat();
  for (const text of [preview.sheet, ...above]) {
    const stated = typeof text === "string" ? /(?:^|[^\d])(20\d{2})(?!\d)/.exec(text.slice(0, 200)) : null;
    if (stated) return Number(stated[1]);
  }
  return undefined;
}

function channelName(header: string): string {
  const name = header
    .replace(/[([（【].*$/s, "")
    .replace(/\s+/g, " ")
    .trim();
  return name.replace(/\s*(花費|花费|消耗|推廣費|推广费|廣告費|广告费|費用|费用|spend|cost)$/i, "") || name;
}
