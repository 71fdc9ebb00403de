/** The parts of a table that a structured reference may name. */
export type TableItem = "all" | "data" | "headers" | "totals" | "thisRow";

/** What stands in the brackets of a structured reference. */
export interface Specifier {
  /** Empty: the data. */
  readonly items: ReadonlySet<TableItem>;
  /** The columns from the first to the last one named; absent: all of them. */
  readonly columns?: { readonly from: string; readonly to: string };
}

/** A structured reference as it stands in a formula: characters `start` to `end` (exclusive). */
export interface StructuredReference {
  readonly start: number;
  readonly end: number;
  /** Empty inside a table, as in `[@Amount]`. */
  readonly table: string;
  readonly specifier: Specifier;
}

const ITEMS: ReadonlyMap<string, TableItem> = new Map([
  ["#all", "all"],
  ["#data", "data"],
  ["#headers", "headers"],
  ["#totals", "totals"],
  ["#this row", "thisRow"],
]);

const ITEM_TEXTS: Readonly<Record<TableItem, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  thisRow: "#This Row",
};

const NAME_CHARACTER = /[\p{L}\p{N}_.\\?]/u;

/**
 * Reads a specifier with its outer brackets: `[Amount]`, `[@Amount]`, `[#Totals]`, `[[#Headers],[#Data],[A]:[B]]`.
 * `undefined` where it is none.
 */
export function parseSpecifier(text: string): Specifier | undefined {
  if (!text.startsWith("[") || closingBracket(text, 0) !== text.length - 1) return undefined;
  const inner = text.slice(1, -1).trim();
  if (inner === "") return { items: new Set() };
  if (inner.startsWith("@")) return thisRowSpecifier(inner.slice(1).trim());
  if (!inner.startsWith("[")) {
    const item = ITEMS.get(normalised(inner));
    return item
      ? { items: new Set([item]) }
      : inner.startsWith("#")
        ? undefined
        : columnSpecifier(inner, inner);
  }
  return bracketedSpecifier(inner);
}

function thisRowSpecifier(rest: string): Specifier | undefined {
  const items = new Set<TableItem>(["thisRow"]);
  if (rest === "") return { items };
  const specifier = rest.startsWith("[") ? bracketedSpecifier(rest) : columnSpecifier(rest, rest);
  return specifier?.columns && { items, columns: specifier.columns };
}

function columnSpecifier(from: string, to: string): Specifier {
  return { items: new Set(), columns: { from: unescape(from), to: unescape(to) } };
}

/** Reads what stands in double brackets: items and columns, separated by commas, columns by a colon. */
function bracketedSpecifier(text: string): Specifier | undefined {
  const items = new Set<TableItem>();
  const columns: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = closingBracket(text, at);
    if (end < 0) return undefined;
    const inner = text.slice(at + 1, end).trim();
    const item = ITEMS.get(normalised(inner));
    if (item) items.add(item);
    else if (inner.startsWith("#") || columns.length === 2) return undefined;
    else columns.push(unescape(inner));
    at = end + 1;
    const separator = /^\s*[,:]\s*/.exec(text.slice(at));
    if (!separator) return at === text.length ? specifierOf(items, columns) : undefined;
    at += separator[0].length;
  }
  return undefined;
}

function specifierOf(items: ReadonlySet<TableItem>, columns: readonly string[]): Specifier {
  const [from, to = from] = columns;
  return from === undefined || to === undefined ? { items } : { items, columns: { from, to } };
}

/** A specifier as a file and the engine know it: `[[#This Row],[Amount]]`, `[Amount]`, `[[A]:[B]]`. */
export function formatSpecifier({ items, columns }: Specifier): string {
  const parts = [...items].map((item) => `[${ITEM_TEXTS[item]}]`);
  if (columns) {
    const from = `[${escape(columns.from)}]`;
    parts.push(columns.from === columns.to ? from : `${from}:[${escape(columns.to)}]`);
  }
  if (parts.length === 0) return "";
  const single = parts.length === 1 && !(columns && columns.from !== columns.to);
  return single ? (parts[0] ?? "") : `[${parts.join(",")}]`;
}

/** The structured references of a formula, in order. Texts and quoted sheet names are passed over. */
export function findStructuredReferences(formula: string): StructuredReference[] {
  const found: StructuredReference[] = [];
  let at = 0;
  while (at < formula.length) {
    const character = formula[at] ?? "";
    if (character === '"' || character === "'") at = afterQuoted(formula, at);
    else if (character === "[") {
      const end = closingBracket(formula, at);
      if (end < 0) return found;
      const start = nameStart(formula, at);
      const specifier = parseSpecifier(formula.slice(at, end + 1));
      const next = formula[end + 1] ?? "";
      const ofAnotherWorkbook = start === at && (NAME_CHARACTER.test(next) || next === "!");
      if (specifier && !ofAnotherWorkbook) {
        found.push({ start, end: end + 1, table: formula.slice(start, at), specifier });
      }
      at = end + 1;
    } else at += 1;
  }
  return found;
}

/** The formula with each of its structured references replaced by what `replace` gives; `undefined` leaves one alone. */
export function replaceStructuredReferences(
  formula: string,
  replace: (reference: StructuredReference) => string | undefined,
): string {
  let result = "";
  let at = 0;
  for (const reference of findStructuredReferences(formula)) {
    const replacement = replace(reference) ?? formula.slice(reference.start, reference.end);
    result += formula.slice(at, reference.start) + replacement;
    at = reference.end;
  }
  return result + formula.slice(at);
}

function afterQuoted(formula: string, start: number): number {
  const quote = formula[start] ?? "";
  let at = start + 1;
  for (;;) {
    const end = formula.indexOf(quote, at);
    if (end < 0) return formula.length;
    if (formula[end + 1] !== quote) return end + 1;
    at = end + 2;
  }
}

function nameStart(formula: string, bracket: number): number {
  let start = bracket;
  while (start > 0 && NAME_CHARACTER.test(formula[start - 1] ?? "")) start -= 1;
  return start;
}

/** Where the bracket opened at `start` closes; an apostrophe takes its meaning from the character after it. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && (depth -= 1) === 0) return at;
  }
  return -1;
}

function normalised(item: string): string {
  return item.replace(/\s+/g, " ").toLowerCase();
}

function unescape(column: string): string {
  return column.replace(/'(.)/gsu, "$1");
}

function escape(column: string): string {
  return column.replace(/['[\]#@]/g, "'$&");
}
