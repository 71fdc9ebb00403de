import { plainText, type PlainText } from "../tokens/plainText";
import { saysBase, saysFee, tableIn } from "./tableKind";
import { bareFigure, unitOfHeading } from "./unitOfHeading";
import type { TextCell, TextTable } from "./tableRows";

/** A text with where each of its characters stands in the original; what is put in stands where its cell begins. */
class Told {
  private readonly texts: string[] = [];
  private readonly at: number[] = [];

  constructor(private readonly original: string) {}

  /** A stretch of the original. */
  keep(start: number, end: number): void {
    this.texts.push(this.original.slice(start, end));
    for (let place = start; place < end; place += 1) this.at.push(place);
  }

  /** A cell below its heading: its figure with the unit that the heading gives. */
  cell({ text, start }: TextCell, heading: string): void {
    const { unit } = unitOfHeading(heading);
    const figure = unit && bareFigure(text);
    if (!unit || !figure) return this.keep(start, start + text.length);
    this.keep(start, start + figure.start);
    this.put(unit.before, start + figure.start);
    this.keep(start + figure.start, start + figure.end);
    this.put(unit.behind, start + figure.end);
    this.keep(start + figure.end, start + text.length);
  }

  put(text: string, place: number): void {
    this.texts.push(text);
    for (let count = 0; count < text.length; count += 1) this.at.push(place);
  }

  get text(): string {
    return this.texts.join("");
  }

  plain(): PlainText {
    const { text, at } = plainText(this.text);
    const places = [...this.at, this.original.length];
    return { text, at: Uint32Array.from(at.subarray(0, text.length + 1), (place) => places[place]!) };
  }
}

/** Whether words of a told text were put in from a heading: they stand where the cell begins that they are said of. */
export const isPutIn = ({ at }: PlainText, { end }: { readonly end: number }): boolean =>
  at[end - 1] === at[end];

/** An offer of a table, told in sentences. */
interface TableOffer {
  readonly name: string;
  readonly text: string;
}

/**
 * The offers that a pasted table holds side by side or below each other, each with the words of its headings; what stands around the
 * table is of every one. None where the table is of one offer, or there is none.
 *
 * @example offersOfTable("Plan\tFee\tCommission\nStarter\t$999\t5%\nGrowth\t$1,999\t4%")[0]
 * // { name: "Starter", text: "Fee $999, Commission 5%" }
 */
export function offersOfTable(text: string): TableOffer[] {
  const found = tableIn(text);
  if (!found || found.kind === "steps" || found.kind === "matrix") return [];
  const { headings, rows, start, end } = found.table;
  const [names, terms, valuesOf] =
    found.kind === "rows"
      ? [rows.map(([name]) => name!), headings.slice(1), (at: number) => rows[at]!.slice(1)]
      : [headings.slice(1), rows.map(([name]) => name!), (at: number) => rows.map((row) => row[at + 1]!)];
  return names.map((name, at) => {
    const told = new Told(text);
    told.keep(0, start);
    tellTerms(told, terms, valuesOf(at));
    told.keep(end, text.length);
    return { name: name.text, text: told.text.trim() };
  });
}

/** Whether a text holds a table whose lines are the steps of one offer. */
export const hasStepsInTable = (text: string): boolean => tableIn(text)?.kind === "steps";

/**
 * A text as the grammar reads it; of a table of steps, or of prices by two names, each line is told as a sentence, each figure with the words of its heading.
 *
 * @example toldPlain("月GMV\t服务费\t佣金\n30万以下\t8000\t5%\n30万以上\t12000\t4%").text
 * // "月gmv 30万以下: 服务费 8000+佣金 5%\n月gmv 30万以上: 服务费 12000+佣金 4%\n"
 */
export function toldPlain(text: string): PlainText {
  const found = tableIn(text);
  if (found?.kind !== "steps" && found?.kind !== "matrix") return plainText(text);
  const { table, kind } = found;
  const told = new Told(text);
  told.keep(0, table.start);
  table.rows.forEach((row) => (kind === "steps" ? tellStep : tellPrices)(told, table, row));
  told.keep(table.end, text.length);
  return told.plain();
}

/** `天貓基礎版 6000,天貓標準版 10000` */
function tellPrices(told: Told, { headings }: TextTable, [name, ...values]: readonly TextCell[]): void {
  pairs(headings.slice(1), values).forEach(([heading, value], at) => {
    told.put(`${at === 0 ? "" : ", "}${name!.text}${nameOf(heading)} `, value.start);
    told.cell(value, heading.text);
  });
  endLine(told, values);
}

/** `Monthly revenue under $50k: fee $1,500 + commission 5%` */
function tellStep(told: Told, { headings }: TextTable, [size, ...values]: readonly TextCell[]): void {
  const [base, ...names] = headings;
  if (saysBase(base!) && !saysBase(size!)) told.put(`${nameOf(base!)} `, size!.start);
  told.cell(size!, base!.text);
  pairs(names, values).forEach(([name, value], at) => {
    told.put(at === 0 ? ": " : "+", value.start);
    if (!(saysFee(name) && /[%％]$/.test(value.text))) told.put(`${nameOf(name)} `, value.start);
    told.cell(value, name.text);
  });
  endLine(told, values);
}

/** `Monthly fee $999, Setup $500, Commission 5%` */
function tellTerms(told: Told, names: readonly TextCell[], values: readonly TextCell[]): void {
  const comma = /\p{Script=Han}/u.test(names[0]!.text) ? "，" : ", ";
  pairs(names, values).forEach(([name, value], at) => {
    told.put(`${at === 0 ? "" : comma}${nameOf(name)} `, value.start);
    told.cell(value, name.text);
  });
}

const nameOf = ({ text }: TextCell): string => unitOfHeading(text).name;

function endLine(told: Told, values: readonly TextCell[]): void {
  const { start, text } = values[values.length - 1]!;
  told.put("\n", start + text.length);
}

/** Each value with its heading; cells that say nothing are left out. */
const pairs = (names: readonly TextCell[], values: readonly TextCell[]): (readonly [TextCell, TextCell])[] =>
  values
    .map((value, at) => [names[at]!, value] as const)
    .filter(([, { text }]) => !/^(?:[-–—/\\]|n\/a|)$/i.test(text));
