import type { Decimal } from "../../money/decimal";
import { plainText } from "../reading/plainText";
import { readQuote } from "../reading/readQuote";
import { termNamed } from "./termHeading";
import { isAside, meaningNamed, modelNamed, plainName, type TermName } from "./termNames";
import { termsOfReading, type QuoteTerms } from "./quoteTerms";
import { logicalOfCell, spreadOfCell, tiersOfCell } from "./termValue";

/** Why a table of terms cannot be read; rows and columns count from 1. */
export type TermsProblem =
  | { readonly code: "noTerms" }
  | { readonly code: "unknownTerm"; readonly row: number; readonly column: number; readonly text: string }
  | {
      readonly code: "notAValue";
      readonly row: number;
      readonly column: number;
      readonly term: TermName;
      readonly text: string;
    };

export interface TermTable {
  readonly code: "terms";
  readonly quotes: readonly QuoteTerms[];
}

type Cells = readonly (readonly unknown[])[];

interface Entry {
  readonly term: TermName;
  readonly cell: unknown;
  readonly row: number;
  readonly column: number;
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/**
 * Reads quotes from cells: a header row with one quote a row, a list of term and value, or texts as they were pasted. A
 * blank cell says nothing of its term, and neither does a 0 where 0 is no value of it.
 *
 * @example termsOfCells([["月費", "提點"], [5000, "3%"]])
 * @example termsOfCells([["monthlyFee", 5000], ["rate", 0.03]])
 * @example termsOfCells([["月費8K+GMV 2個點"]])
 */
export function termsOfCells(cells: Cells): TermTable | TermsProblem {
  const rows = cells.filter((row) => !row.every(isBlank));
  if (rows.length === 0) return { code: "noTerms" };
  const isTable = rows.length > 1 && rows[0]!.some((cell) => termNamed(cell) !== undefined);
  if (!isList(rows)) return isTable ? readTable(cells) : readTexts(rows, cells);
  const list = readList(cells);
  // `model | monthlyFee` over `fee | 5000` reads as a list as well, but only as a table makes sense.
  const isHeader = isTable && rows[0]!.every((cell) => termNamed(cell) !== undefined);
  if (list.code === "terms" || !isHeader) return list;
  const table = readTable(cells);
  return table.code === "terms" ? table : list;
}

/** Two columns of which the first names terms; a heading (term, value) may stand above. */
function isList(rows: Cells): boolean {
  if (rows.some((row) => row.length !== 2)) return false;
  const isNamed = ([name]: readonly unknown[]) => termNamed(name) !== undefined || isAside(name);
  return rows.every(isNamed) || (rows.length > 2 && rows.slice(1).every(isNamed));
}

function readList(cells: Cells): TermTable | TermsProblem {
  const entries = cells.flatMap(([name, cell], index): Entry[] => {
    const term = termNamed(name);
    return term && saysSomething(term, cell) ? [{ term, cell, row: index + 1, column: 2 }] : [];
  });
  return quotesOf([entries]);
}

function readTable(cells: Cells): TermTable | TermsProblem {
  const top = cells.findIndex((row) => row.some((cell) => termNamed(cell) !== undefined));
  const columns = cells[top]!.map(termNamed);
  const unknown = cells[top]!.findIndex(
    (cell, index) => !isBlank(cell) && cell !== 0 && columns[index] === undefined && !isAside(cell),
  );
  if (unknown !== -1) {
    return { code: "unknownTerm", row: top + 1, column: unknown + 1, text: String(cells[top]![unknown]) };
  }
  const quotes: Entry[][] = [];
  cells.forEach((row, index) => {
    if (index <= top || row.every((cell) => isBlank(cell) || cell === 0)) return;
    quotes.push(
      row.flatMap((cell, column): Entry[] => {
        const term = columns[column];
        return term && saysSomething(term, cell) ? [{ term, cell, row: index + 1, column: column + 1 }] : [];
      }),
    );
  });
  return quotesOf(quotes);
}

/** Terms of which 0 is a value. Of the others a 0 is a blank cell, which Excel for Windows and Mac hands over as 0. */
const ZERO_COUNTS: ReadonlySet<TermName> = new Set([
  "monthlyFee",
  "rate",
  "adSpend",
  "margin",
  "depositRefundable",
]);

/** Whether a cell says anything of a term. */
export const saysSomething = (term: TermName, cell: unknown): boolean =>
  !isBlank(cell) && (cell !== 0 || ZERO_COUNTS.has(term));

function readTexts(rows: Cells, cells: Cells): TermTable | TermsProblem {
  const quotes: QuoteTerms[] = [];
  for (const row of rows) {
    const texts = row.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");
    const text = texts[texts.length - 1];
    const terms = text === undefined ? undefined : termsOfReading(readQuote(text));
    if (text === undefined || !terms?.model) {
      const at = cells.indexOf(row);
      return {
        code: "unknownTerm",
        row: at + 1,
        column: 1,
        text: String(row.find((cell) => !isBlank(cell)) ?? "").slice(0, 40),
      };
    }
    quotes.push(texts.length > 1 ? { ...terms, name: texts[0]! } : terms);
  }
  return { code: "terms", quotes };
}

function quotesOf(quotes: readonly (readonly Entry[])[]): TermTable | TermsProblem {
  const read: QuoteTerms[] = [];
  for (const entries of quotes) {
    const terms: QuoteTerms = {};
    // A pasted text first: what stands in columns of its own overrides it.
    const ordered = [...entries].sort((a, b) => Number(b.term === "text") - Number(a.term === "text"));
    for (const entry of ordered) if (!enterTerm(terms, entry.term, entry.cell)) return notAValue(entry);
    read.push(terms);
  }
  return read.length > 0 ? { code: "terms", quotes: read } : { code: "noTerms" };
}

function notAValue({ term, cell, row, column }: Entry): TermsProblem {
  return { code: "notAValue", row, column, term, text: String(cell).slice(0, 40) };
}

/**
 * Enters what a cell says of a term, over what the terms say of it already.
 *
 * @returns false where it is no value of that term; the terms are then as they were
 * @example enterTerm(terms, "rate", "3個點") // terms.rate is 3%
 */
export function enterTerm(terms: QuoteTerms, term: TermName, cell: unknown): boolean {
  const special = SPECIAL[term];
  if (special) return special(terms, cell);
  const spread = spreadOfCell(cell);
  if (!spread || spread.low.isNegative()) return false;
  Object.assign(terms, { [term]: spread });
  return true;
}

type Enter = (terms: QuoteTerms, cell: unknown) => boolean;

/** Puts what a cell reads as; false where it reads as nothing. */
function putting<T>(
  read: (cell: unknown) => T | undefined,
  put: (terms: QuoteTerms, value: T) => void,
): Enter {
  return (terms, cell) => {
    const value = read(cell);
    if (value === undefined) return false;
    put(terms, value);
    return true;
  };
}

const single = (cell: unknown): Decimal | undefined => spreadOfCell(cell)?.low;
const word = (cell: unknown): string | undefined => (typeof cell === "string" ? cell.trim() : undefined);

const SPECIAL: Partial<Record<TermName, Enter>> = {
  name: putting(
    (cell) => String(cell),
    (terms, name) => (terms.name = name),
  ),
  profitShare: putting(spreadOfCell, (terms, share) => {
    terms.rate = share;
    terms.rateBase = "profit";
  }),
  text: putting(word, (terms, text) => Object.assign(terms, termsOfReading(readQuote(text)))),
  model: enterModel,
  rateBase: putting(word, (terms, base) => (terms.rateBase = baseNamed(base))),
  tiers: enterTiers,
  tiersMode: enterMode,
  threshold: putting(single, (terms, value) => (terms.threshold = value)),
  minimumMeaning: putting(
    (cell) => (typeof cell === "string" ? meaningNamed(cell) : undefined),
    (terms, meaning) => (terms.minimumMeaning = meaning),
  ),
  combine: enterCombine,
  depositRefundable: putting(logicalOfCell, (terms, value) => (terms.depositRefundable = value)),
  phases: putting(phasesOfCell, (terms, phases) => (terms.phases = phases)),
  costShare: putting(single, (terms, value) => (terms.costShare = value)),
  discount: putting(single, (terms, value) => (terms.payment = { any: value })),
  adSpendStep: putting(single, (terms, value) => (terms.adSpendStep = value)),
  margin: putting(single, (terms, value) => (terms.margin = value)),
  perItem: putting(spreadOfCell, (terms, price) => (terms.perItem = { name: "", ...price })),
  roasGate: putting(single, (terms, value) => (terms.roasGate = value)),
  kpiSales: putting(single, (terms, value) => (terms.kpi = { ...terms.kpi, sales: value })),
  kpiMonths: putting(single, (terms, value) => (terms.kpi = { ...terms.kpi, withinMonths: value })),
  kpiRefund: putting(single, (terms, value) => (terms.kpi = { ...terms.kpi, refundIfMissed: value })),
  kpiRefundShare: putting(single, (terms, value) => (terms.kpi = { ...terms.kpi, refundShare: value })),
  kpiProRata: putting(logicalOfCell, (terms, proRata) => (terms.kpi = { ...terms.kpi, proRata })),
};

function enterModel(terms: QuoteTerms, cell: unknown): boolean {
  const text = word(cell);
  const model = text === undefined ? undefined : modelNamed(text);
  if (!text || !model) return false;
  terms.model = model;
  if (plainName(text) === "max") terms.combine = "max";
  return true;
}

/** The names under which a text's base is read, and what people write for them. */
function baseNamed(text: string): string {
  const read = readQuote(`${text} 5%`).terms.rateBase;
  return read ?? plainText(text).text;
}

function enterTiers(terms: QuoteTerms, cell: unknown): boolean {
  const read = tiersOfCell(cell);
  if (!read) return false;
  terms.tiers = read.tiers;
  if (!read.isOpen) terms.tiersMode ??= "marginal";
  else terms.tiersMode ??= "ambiguous";
  return true;
}

const WHOLE: ReadonlySet<string> = new Set(["whole", "volume", "全额累进", "累计落点", "全额", "落点"]);
const MARGINAL: ReadonlySet<string> = new Set([
  "marginal",
  "graduated",
  "progressive",
  "分段累进",
  "分段累加",
  "分段加总",
  "超额累进",
  "分段",
]);
const OPEN: ReadonlySet<string> = new Set(["ambiguous", "open", "未说明", "不明"]);

function enterMode(terms: QuoteTerms, cell: unknown): boolean {
  const plain = typeof cell === "string" ? plainName(cell) : "";
  const isMarginal = MARGINAL.has(plain) || plain.startsWith("marginal");
  const mode = WHOLE.has(plain)
    ? "whole"
    : isMarginal
      ? "marginal"
      : OPEN.has(plain)
        ? "ambiguous"
        : undefined;
  if (!mode) return false;
  terms.tiersMode = mode;
  return true;
}

function enterCombine(terms: QuoteTerms, cell: unknown): boolean {
  const plain = typeof cell === "string" ? plainName(cell) : "";
  const isMax = plain.startsWith("max") || ["取高", "就高", "孰高", "higher", "greater"].includes(plain);
  const isMin = plain.startsWith("min") || ["取低", "就低", "孰低", "lower"].includes(plain);
  if (isMax) terms.combine = "max";
  else if (isMin) terms.combine = "min";
  return isMax || isMin || plain === "sum" || plain === "相加";
}

/** Phases as a text says them: `前三個月每月兩萬,之後只收5個點`. */
function phasesOfCell(cell: unknown): QuoteTerms["phases"] {
  return typeof cell === "string" ? readQuote(cell).terms.phases : undefined;
}
