import { parseArgs } from "node:util";
import { type ICellData, type IWorkbookData, LocaleType } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { libreOffice } from "../bench/peers/installed";
import { seeded } from "../bench/seeded";
import type { CellValue } from "../src/host/engine/engine";
import { createHeadlessEngine } from "../src/host/engine/headless";
import { emptyExtras } from "../src/host/files/extras";
import { writeXlsx } from "../src/host/files/writeXlsx";
import { cellsOfFile, isSameValue } from "./formulas/fileValues";
import { recalculated } from "./formulas/recalculated";
import { type Grid, type Random, RandomFormulas } from "./formulas/randomFormulas";

/**
 * Compares what the host makes of random formulas with what LibreOffice makes of them, and prints where they differ:
 *
 *     node -r ./tools/requireTypeScript.js tools/compareFormulas.ts --formulas 2000 --seed 1
 *
 * Every difference is to be judged by what Excel does. LibreOffice is known to differ from it in that it
 * - takes numeric texts for conditions, and blank cells and empty texts for one another in lookups;
 * - has logicals that are numbers, so that `TRUE&""` is `1` and logicals are counted, looked up and compared with numbers;
 * - reads years below 100 as 20xx and knows no years behind 9956, but days before 1900, so that the days 0 to 60 are others;
 * - passes over errors in the comparisons of a `SUMPRODUCT`, and hands on an error that is a criterion or a value of `SWITCH`;
 * - counts numbers for the criterion `"?*"` and leaves out texts of numbers for `"<>1"`;
 * - gives 0 for the rank of a number that is not there, and `#VALUE!` where a reference is out of bounds or a whole row is meant.
 *
 * With `--logicals` there are logicals among the cells; with `--errors` different errors are differences too.
 */
const { values: options } = parseArgs({
  options: {
    formulas: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    logicals: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
  },
});

const GRID: Grid = { rows: 10, columns: 6 };
const SHEET = "cells";
/** Formulas stand in this column, behind the cells that they look at. */
const FORMULA_COLUMN = 8;

void main();

async function main(): Promise<void> {
  const program = libreOffice();
  if (program === undefined)
    return say("LibreOffice is not on this machine: there is nothing to compare with.");
  const random = seeded(Number(options.seed));
  for (let burn = 0; burn < 20; burn++) random();
  const formulas = new RandomFormulas(random, GRID);
  const cells = gridOf(random);
  const written = Array.from({ length: Number(options.formulas) }, () => formulas.next());
  const bytes = await writeXlsx(workbookOf(cells, written), emptyExtras());
  const theirs = await valuesOf(recalculated(program, bytes), written.length);
  const engine = createHeadlessEngine(workbookOf(cells, written));
  await engine.idle();
  const area = { row: 0, column: FORMULA_COLUMN, rows: written.length, columns: 1 };
  const ours = engine.values(SHEET, area).map(([value]) => value ?? "");
  engine.dispose();
  say(cells.map((row) => row.map(shown).join("\t")).join("\n"));
  const different = written.filter((formula, at) => {
    if (isSame(ours[at]!, theirs[at]!)) return false;
    say(`${formula}\n    ours ${JSON.stringify(ours[at])}, LibreOffice ${JSON.stringify(theirs[at])}`);
    return true;
  });
  say(`${written.length} formulas compared, ${different.length} differ.`);
  process.exit(0);
}

/** Cells of all kinds; errors are rare, so that not all formulas come to one. */
function gridOf(random: Random): (ICellData | null)[][] {
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const kinds: readonly (() => ICellData | null)[] = [
    () => ({ v: Math.floor(random() * 20) - 5, t: 2 }),
    () => ({ v: Math.round(random() * 100_000) / 100, t: 2 }),
    () => ({ v: 45_000 + Math.floor(random() * 1000), t: 2, s: { n: { pattern: "yyyy-mm-dd" } } }),
    () => ({ v: one([0, 1, 0.5, -0.25]), t: 2 }),
    () => ({ v: one(["apple", "Apple", "上海", "a*b", "b", "x y"]), t: 1 }),
    () => ({ v: one(["1", "12.5", "50%", "2024-03-31", "TRUE", " 5"]), t: 1 }),
    () => null,
    () => ({ f: '=""' }),
    ...(options.logicals ? [() => ({ v: Math.round(random()), t: 3 })] : []),
  ];
  const error = () => ({ f: one(["=1/0", "=NA()"]) });
  const sorted = Array.from({ length: GRID.rows }, () => Math.round(random() * 400) / 4).sort(
    (a, b) => a - b,
  );
  return sorted.map((v) => [
    ...Array.from({ length: GRID.columns }, () => (random() < 0.03 ? error() : one(kinds)())),
    { v, t: 2 },
  ]);
}

function workbookOf(
  cells: readonly (readonly (ICellData | null)[])[],
  formulas: readonly string[],
): IWorkbookData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  cells.forEach((row, at) => {
    const kept = row.flatMap((cell, column) => (cell ? [[column, { ...cell }] as const] : []));
    cellData[at] = Object.fromEntries(kept);
  });
  formulas.forEach((f, row) => {
    (cellData[row] ??= {})[FORMULA_COLUMN] = { f };
  });
  return {
    id: "workbook",
    name: "formulas",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [SHEET],
    sheets: { [SHEET]: { id: SHEET, name: "Cells", cellData, rowCount: 1_048_576, columnCount: 16_384 } },
  };
}

/** The values that a file holds of the formulas. */
async function valuesOf(xlsx: Uint8Array, count: number): Promise<CellValue[]> {
  const cells = (await cellsOfFile(xlsx)).filter(({ column }) => column === FORMULA_COLUMN);
  const values = new Map(cells.map(({ row, value }) => [row, value]));
  return Array.from({ length: count }, (_, row) => values.get(row) ?? "");
}

function isSame(one: CellValue, other: CellValue): boolean {
  return isSameValue(one, other) || (!options.errors && isError(one) && isError(other));
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType);
}

function shown(cell: ICellData | null): string {
  if (!cell) return "·";
  return cell.f ?? (cell.t === 3 ? String(cell.v === 1).toUpperCase() : JSON.stringify(cell.v));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
