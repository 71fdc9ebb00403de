import { ZERO, type Decimal } from "../../../money/decimal";
import { ask, spreadOf, type Draft } from "../draft";
import { isSign, means, type Item, type Quantity } from "../items";
import { tokensOf } from "../tokens/lexer";
import { plainText } from "../tokens/plainText";
import type { Meaning } from "../tokens/vocabulary";
import { put, textOf } from "./putTerm";
import { takeSaidAgain } from "./saidAgain";

const LEAST_ROWS = 2;

/**
 * `運營 1 8000 / 客服 2 4500 / 合計 17000`: rows of a table, each with its count, its price or both multiplied, whose last line is their
 * sum. The sum is the fee, and the rows say what it is for.
 *
 * @example rows 1 × 8,000 and 2 × 4,500 above 合計 17,000 // monthlyFee 17,000
 */
export function readTableTotal(draft: Draft): void {
  const lines = linesOf(draft);
  lines.forEach((line, at) => {
    const total = isTotal(line, draft) ? figuresOf(line).pop() : undefined;
    if (!total || draft.used.has(total)) return;
    const first = lines.slice(0, at).findLastIndex((row) => figuresOf(row).length === 0) + 1;
    const rows = lines.slice(first, at);
    if (rows.length < LEAST_ROWS || !COLUMNS.some((valueOf) => sumOf(rows, valueOf)?.equals(total.low)))
      return;
    // `月費8000 / 押金5000 / 合計13000`: terms of their own, which the sum says again.
    if (!rows.every(isRow)) return takeSaidAgain(draft, total);
    for (const figure of [...rows, line].flatMap(figuresOf))
      if (figure !== total) takeSaidAgain(draft, figure);
    lines[first - 1]?.forEach((item) => draft.read.add(item));
    putTotal(draft, total, [...(lines[first - 1] ?? []), ...rows.flat(), ...line]);
  });
}

/** `合計 17000` is of the lines above it. */
export function beginsWithSum(line: string): boolean {
  const [first] = tokensOf(plainText(line).text);
  return means(first as Item | undefined, "wholeSum");
}

function linesOf({ items, plain }: Draft): Item[][] {
  const lines: Item[][] = [[]];
  for (const item of items)
    if (isSign(item, plain.text, "\n")) lines.push([]);
    else lines[lines.length - 1]!.push(item);
  return lines;
}

/** The amounts and counts of a line; a rate behind the sum is a term of its own. */
const figuresOf = (line: readonly Item[]): Quantity[] =>
  line.filter(
    (item): item is Quantity => item.kind === "quantity" && (item.sort === "money" || item.sort === "number"),
  );

/** A line that begins with 合計, in whatever cell. */
function isTotal(line: readonly Item[], { plain }: Draft): boolean {
  const first = line.find(({ kind, start }) => !(kind === "break" && plain.text[start] === "|"));
  return means(first, "wholeSum") && figuresOf(line).every(isSingle);
}

const isSingle = ({ isRange, bound }: Quantity): boolean => !isRange && bound === undefined;

/** What no month pays, or what somebody else is paid. */
const OTHERS: readonly Meaning[] = [
  "deposit",
  "setup",
  "oneTime",
  "adSpend",
  "adBudget",
  "tax",
  "platformFee",
];

/** A row of single figures for people or for work. */
const isRow = (line: readonly Item[]): boolean =>
  figuresOf(line).every(isSingle) &&
  line.every((item) => !(item.kind === "quantity" && item.sort === "rate") && !means(item, ...OTHERS));

type ValueOfRow = (figures: readonly Quantity[]) => Decimal | undefined;

/** What a row may come to: its last figure, or its count times its price. */
const COLUMNS: readonly ValueOfRow[] = [
  (figures) => figures[figures.length - 1]?.low,
  ([count, price]) => (price ? count?.low.times(price.low) : count?.low),
];

function sumOf(rows: readonly (readonly Item[])[], valueOf: ValueOfRow): Decimal | undefined {
  const values = rows.map((row) => valueOf(figuresOf(row)));
  return values.every((value) => value !== undefined)
    ? values.reduce((sum: Decimal, value) => sum.plus(value!), ZERO)
    : undefined;
}

const MONTHS_OF_WORK =
  /月(?:代)?(?:运营|营运|服务|托管|维护)费?(?: ?\| ?)?\s*\d[\d,]*\s*\|\s*(?:[2-9]|1[0-2])\s*\|/;

function putTotal(draft: Draft, total: Quantity, items: readonly Item[]): void {
  const text = draft.plain.text.slice(items[0]!.start, items[items.length - 1]!.end);
  // `月代營運 | 15000 | 6 | 90000`: so many months of it, among what is paid once.
  if (MONTHS_OF_WORK.test(text)) {
    const alternatives = ["year", "project"];
    ask(draft, { code: "wholeTermAssumed", term: "totalFee", text: textOf(draft, total), alternatives });
    return put(draft, "totalFee", spreadOf(total), total);
  }
  if (/年/.test(text) && !/月/.test(text)) return put(draft, "annualFee", spreadOf(total), total);
  if (!/月/.test(text))
    ask(draft, {
      code: "periodUnstated",
      term: "monthlyFee",
      text: textOf(draft, total),
      alternatives: ["month", "project"],
    });
  put(draft, "monthlyFee", spreadOf(total), total);
}
