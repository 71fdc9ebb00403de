import { CellValueType, type ICellData, type IStyleData, LocaleType } from "@univerjs/core";
import Papa from "papaparse";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";
import { emptyExtras } from "../extras";
import { FileFault, type FileProblem } from "../fileProblem";
import type { OpenedFile } from "../readXlsx";
import { decodeText } from "./decodeText";
import { typedCell } from "./typedCell";

const DELIMITERS = [",", "\t", ";"];
/** Texts that are kept once each: names of states, shops and channels come again in every row. */
const MOST_SHARED_TEXTS = 50_000;
const FREE_ROWS = 200;
const FREE_COLUMNS = 20;

/**
 * Opens a text file with separated values as a workbook of one sheet, which is named after the file. Encoding and
 * separator are found out; what a text becomes is said in `typedCell`. A problem is given back where it is no text or
 * does not fit on a sheet.
 */
export function readCsv(bytes: Uint8Array, name: string): OpenedFile | FileProblem {
  try {
    const text = decodeText(bytes);
    if (text.trim() === "") return { code: "empty" };
    return openedFile(readCells(text), name);
  } catch (error) {
    if (error instanceof FileFault) return error.problem;
    throw error;
  }
}

interface CsvCells {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: number;
  readonly columns: number;
  readonly styles: Record<string, IStyleData>;
}

/** Texts may come in pieces as files do, which the declared types leave out. */
interface PieceByPiece extends Papa.ParseConfig<string[]> {
  readonly chunkSize: number;
  chunk(results: Papa.ParseResult<string[]>): void;
}

function readCells(text: string): CsvCells {
  const builder = new CellsBuilder();
  const { body, delimiter } = withoutSeparatorLine(text);
  const pieces: PieceByPiece = {
    delimiter: delimiter ?? delimiterOf(body),
    skipEmptyLines: false,
    chunkSize: 1 << 20,
    chunk: ({ data }) => builder.add(data),
  };
  Papa.parse<string[]>(body, pieces);
  return builder;
}

/** `sep=;` in the first line, by which Excel is told the separator. */
function withoutSeparatorLine(text: string): { body: string; delimiter?: string } {
  const match = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  return match?.[1] === undefined
    ? { body: text.replace(/^\ufeff/, "") }
    : { body: text.slice(match[0].length), delimiter: match[1] };
}

const SAMPLE = 64 * 1024;

/** The separator that cuts the first lines into the most, and the most even, pieces. */
function delimiterOf(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, text.lastIndexOf("\n", SAMPLE) + 1 || SAMPLE) : text;
  const { meta } = Papa.parse<string[]>(sample, {
    delimitersToGuess: DELIMITERS,
    preview: 50,
    skipEmptyLines: true,
  });
  return DELIMITERS.includes(meta.delimiter) ? meta.delimiter : ",";
}

class CellsBuilder implements CsvCells {
  readonly cells: Record<number, Record<number, ICellData>> = {};
  readonly styles: Record<string, IStyleData> = {};
  rows = 0;
  columns = 0;
  private line = 0;
  private readonly styleIds = new Map<string, string>();
  private readonly texts = new Map<string, string>();

  add(lines: readonly (readonly string[])[]): void {
    for (const line of lines) {
      this.addLine(line);
      this.line += 1;
    }
  }

  private addLine(line: readonly string[]): void {
    const row: Record<number, ICellData> = {};
    let last = -1;
    for (let column = 0; column < line.length; column++) {
      const text = line[column];
      if (text === undefined || text === "") continue;
      if (column >= MAX_COLUMNS) throw new FileFault({ code: "tooManyColumns", limit: MAX_COLUMNS });
      row[column] = this.cell(text);
      last = column;
    }
    if (last < 0) return;
    if (this.line >= MAX_ROWS) throw new FileFault({ code: "tooManyRows", limit: MAX_ROWS });
    this.cells[this.line] = row;
    this.rows = this.line + 1;
    if (last >= this.columns) this.columns = last + 1;
  }

  private cell(text: string): ICellData {
    const { value, format } = typedCell(text);
    if (typeof value === "string") return { v: this.shared(value), t: CellValueType.STRING };
    if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
    return format === undefined
      ? { v: value, t: CellValueType.NUMBER }
      : { v: value, t: CellValueType.NUMBER, s: this.styleId(format) };
  }

  private shared(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size < MOST_SHARED_TEXTS) this.texts.set(text, text);
    return text;
  }

  private styleId(format: string): string {
    let id = this.styleIds.get(format);
    if (id === undefined) {
      id = `s${this.styleIds.size + 1}`;
      this.styleIds.set(format, id);
      this.styles[id] = { n: { pattern: format } };
    }
    return id;
  }
}

function openedFile({ cells, rows, columns, styles }: CsvCells, fileName: string): OpenedFile {
  const id = "sheet-1";
  return {
    snapshot: {
      id: "workbook",
      name: "",
      appVersion: "0.25.1",
      locale: LocaleType.EN_US,
      styles,
      sheetOrder: [id],
      sheets: {
        [id]: {
          id,
          name: sheetName(fileName),
          cellData: cells,
          rowCount: Math.min(MAX_ROWS, rows + FREE_ROWS),
          columnCount: Math.min(MAX_COLUMNS, columns + FREE_COLUMNS),
        },
      },
    },
    extras: { ...emptyExtras(), activeSheetId: id },
    losses: [],
  };
}

/** A sheet's name has at most 31 characters, none of `: \ / ? * [ ]`, and no apostrophe at its ends. */
function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const allowed = base
    .replace(/[:\\/?*[\]]/g, " ")
    .slice(0, 31)
    .replace(/^'+|'+$/g, "")
    .trim();
  return allowed === "" ? "Sheet1" : allowed;
}
