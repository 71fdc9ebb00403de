import type { SelectedCell } from "../excel/cells";
import { LANGUAGES, type Language } from "../locale/catalogue";
import { bringLanguage } from "../locale/languages";
import type { CellAddress, CellValue, Grid } from "../sheets/grid";
import { headingOf, labelsOf, type CellLook } from "../sheets/why/cellLook";
import { COMMISSION_CALLS, commissionCallSteps, type ArgumentCells } from "../sheets/why/commissionCall";
import { explain, MOST_PARTS, partsOf, sourcesOf } from "../sheets/why/explain";
import { stampLanguage } from "../sheets/reports/parts/runStamp";
import { placeOf, type Explanation, type QuotedWords } from "../sheets/why/explanation";
import type { FormulaToken } from "../sheets/why/formulaTokens";
import { functionCalls } from "../sheets/why/functionCalls";
import { payoutSteps } from "../sheets/why/payoutSteps";
import { quotedWords } from "../sheets/why/quotedWords";
import { rowsUnder } from "../sheets/why/shownTable";
import { statementSteps } from "../sheets/why/statementSteps";

/** What an explanation asks of the workbook. */
export interface CellDoor {
  selectedCell(): Promise<SelectedCell>;
  lookAtCells(places: readonly CellAddress[], reach: number): Promise<CellLook[]>;
  readArea(at: CellAddress, rows: number, columns: number): Promise<Grid>;
}

/** So far above a cell its heading is looked for, and so far above the cells it is made from. */
const REACH = 2000;
const REACH_OF_PARTS = 200;
const PAYOUTS = "commission.payouts";
const PROOF = "commission.proof";
const WORKING = "commission.working";
const BY_PERSON: readonly (string | undefined)[] = [PAYOUTS, PROOF, WORKING];
/** Rows and columns of a result sheet that are looked through for the way to a figure. */
const MOST_ROWS = 3000;
const MOST_COLUMNS = 40;
/** Rows of a sheet in which a quote is looked for. */
const MOST_QUOTES = 300;
const MOST_ARGUMENT_CELLS = 2000;

/** Explains the selected cell from what stands in the workbook: no run has to be remembered. */
export async function explainSelection(door: CellDoor, language: Language): Promise<Explanation> {
  const selected = await door.selectedCell();
  const { at, results } = selected;
  const [look] = await door.lookAtCells([at], REACH);
  const result = results.get(at.sheet);
  // A result is known by its words, which may be in another language than the one that is spoken now.
  if (result !== undefined) await bringLanguages(stampLanguage(look!.head));
  const listed = partsOf(look!)
    .filter(({ sheet }) => isTab(selected, sheet))
    .slice(0, MOST_PARTS);
  const parts = listed.length > 0 ? await door.lookAtCells(listed, REACH_OF_PARTS) : [];
  const steps = [
    ...(await stepsOfResult(door, selected, look!, language)),
    ...(await stepsOfCall(door, look!, language)),
  ];
  const words = await wordsOfQuote(door, selected, look!);
  return explain(
    { look: look!, parts, steps, ...(words && { words }), ...(result !== undefined && { result }) },
    language,
  );
}

async function bringLanguages(written: Language | undefined): Promise<void> {
  await Promise.all((written ? [written] : LANGUAGES).map(bringLanguage));
}

function isTab({ sheets }: SelectedCell, name: string): boolean {
  return sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase());
}

async function stepsOfResult(
  door: CellDoor,
  { results }: SelectedCell,
  look: CellLook,
  language: Language,
): Promise<string[]> {
  const { at, value } = look;
  const result = results.get(at.sheet);
  if (typeof value !== "number") return [];
  if (result === "commission.statement")
    return statementSteps(await door.readArea(topOf(at.sheet), at.row + 1, 1), at.row);
  if (!BY_PERSON.includes(result)) return [];
  const header = headingOf(look)?.row;
  if (header === undefined) return [];
  const rows = await door.readArea(
    { sheet: at.sheet, row: header, column: 0 },
    at.row - header + 1,
    MOST_COLUMNS,
  );
  const own = rowsUnder(rows, ["month", "person", "plan"])[at.row - header - 1];
  if (!own) return [];
  const sheetOf = (id: string) => [...results].find(([, holds]) => holds === id)?.[0];
  const read = (sheet: string | undefined) =>
    sheet === undefined ? undefined : door.readArea(topOf(sheet), MOST_ROWS, MOST_COLUMNS);
  const [payouts, proof, working] = await Promise.all(
    [PAYOUTS, PROOF, WORKING].map((id) => read(sheetOf(id))),
  );
  const key = { month: own("month"), person: own("person"), plan: own("plan") };
  return payouts ? payoutSteps(key, { payouts, proof, working }, language) : [];
}

/** The words of the quote that a figure of the agency sheets is about, from the sheets that the run read. */
async function wordsOfQuote(
  door: CellDoor,
  selected: SelectedCell,
  look: CellLook,
): Promise<QuotedWords | undefined> {
  if (typeof look.value !== "number") return undefined;
  if (!selected.results.get(look.at.sheet)?.startsWith("agency")) return undefined;
  const heading = headingOf(look)?.text;
  const names = [...labelsOf(look), ...(heading === undefined ? [] : [heading])];
  for (const { sheet } of sourcesOf(look)) {
    if (!isTab(selected, sheet)) continue;
    const found = quotedWords(await door.readArea(topOf(sheet), MOST_QUOTES, MOST_COLUMNS), names);
    if (found) return found;
  }
  return undefined;
}

const topOf = (sheet: string): CellAddress => ({ sheet, row: 0, column: 0 });

/** The steps of `OPS.COMMISSION`, where its arguments stand in cells or are written out. */
async function stepsOfCall(door: CellDoor, { at, formula }: CellLook, language: Language): Promise<string[]> {
  const call = formula && functionCalls(formula).find(({ name }) => COMMISSION_CALLS.includes(name));
  if (!call) return [];
  const cells: ArgumentCells[] = [];
  for (const tokens of call.arguments) {
    const given = await argumentOf(door, tokens, at.sheet);
    if (!given) return [];
    cells.push(given);
  }
  return commissionCallSteps(cells, language);
}

async function argumentOf(
  door: CellDoor,
  tokens: readonly FormulaToken[],
  own: string,
): Promise<ArgumentCells | undefined> {
  const [token, ...others] = tokens;
  if (!token) return [];
  if (others.length > 0) return undefined;
  if (token.kind === "number") return [[Number(token.text)]];
  if (token.kind === "string") return [[token.value]];
  if (token.kind !== "reference") return undefined;
  const place = placeOf(token.cells, own);
  if (place.rows * place.columns > MOST_ARGUMENT_CELLS) return undefined;
  return (await door.readArea(place, place.rows, place.columns)).rows as readonly (readonly CellValue[])[];
}
