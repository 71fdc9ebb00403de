/** A cell of a pasted table, by its place in the text it was pasted with. */
export interface TextCell {
  readonly text: string;
  readonly start: number;
}

/** A table in a text: a row of headings and the rows below it, all of as many cells. A title or a note that fills one cell of a row is none of them. */
export interface TextTable {
  readonly headings: readonly TextCell[];
  readonly rows: readonly (readonly TextCell[])[];
  /** Where its lines stand in the text. */
  readonly start: number;
  readonly end: number;
}

const TABS = /\t/g;
/** What separates the cells of a row: tabs from a sheet or a page, bars from a document, spaces that put columns below each other. */
const SEPARATORS: readonly RegExp[] = [TABS, /[|｜│┃]/g, / {2,}|\u3000+/g];
/** The line below the headings of a table in Markdown, and the frame of a drawn one. */
const RULE = /^[\s|｜│┃:+\-─━═┼┿├┤]+$/;
/** With the headings: fewer lines are no table; of two columns more are asked. */
const LEAST_LINES = 2;
const LEAST_LINES_OF_PAIRS = 3;
const MOST_LINES = 100;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly TextCell[];
}

/**
 * The first table of a text.
 *
 * @example firstTable("月GMV\t提点\n30万以下\t5%\n30万以上\t4%")?.rows.length // 2
 */
export function firstTable(text: string): TextTable | undefined {
  for (const separator of SEPARATORS) {
    const table = text.search(separator) < 0 ? undefined : tableWith(text, separator);
    if (table) return table;
  }
  return undefined;
}

function tableWith(text: string, separator: RegExp): TextTable | undefined {
  let block: Line[] = [];
  for (const line of linesOf(text, separator)) {
    const isRow = line.cells.filter(({ text: cell }) => cell !== "").length > 1;
    if (isRow && line.cells.length === (block[0] ?? line).cells.length) block.push(line);
    else if (isTable(block)) break;
    else block = isRow ? [line] : [];
    if (block.length >= MOST_LINES) break;
  }
  const [head, ...rows] = block;
  if (!head || !isTable(block)) return undefined;
  return {
    headings: head.cells,
    rows: rows.map(({ cells }) => cells),
    start: head.start,
    end: rows[rows.length - 1]!.end,
  };
}

const isTable = (block: readonly Line[]): boolean =>
  block.length >= (block[0]?.cells.length === 2 ? LEAST_LINES_OF_PAIRS : LEAST_LINES);

function* linesOf(text: string, separator: RegExp): Generator<Line> {
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    if (RULE.test(line)) continue;
    // A blank first cell is one only where tabs say so.
    const row = separator === TABS ? line : line.trim();
    yield {
      start: index,
      end: index + line.length,
      cells: cellsOf(row, index + line.indexOf(row), separator),
    };
  }
}

function cellsOf(line: string, start: number, separator: RegExp): TextCell[] {
  const cuts = [...line.matchAll(separator)].map(({ index }) => index);
  const cells = [-1, ...cuts].map((cut, at): TextCell => {
    const cell = line.slice(cut + 1, cuts[at] ?? line.length);
    const text = cell.trim();
    return { text, start: start + cut + 1 + cell.indexOf(text) };
  });
  // A row that is framed begins and ends with a bar.
  const isFramed = cells.length > 2 && cells[0]!.text === "" && /^[|｜│┃]/.test(line);
  const inner = isFramed ? cells.slice(1) : cells;
  return isFramed && inner[inner.length - 1]!.text === "" ? inner.slice(0, -1) : inner;
}
