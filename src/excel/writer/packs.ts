import type { Block } from "../../sheets/reports/report";
import { cellInput } from "./cellInput";

/** A row of a block: the next one to be written. */
export interface Place {
  readonly block: number;
  readonly row: number;
}

/** Cells of one block that are written together. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly inputs: (string | number | boolean)[][];
}

/** What goes into one request: rows of one block after another. */
export interface Pack {
  readonly from: Place;
  readonly next: Place;
  readonly pieces: readonly Piece[];
  readonly rows: number;
  /** About how long it is as JSON. */
  readonly bytes: number;
}

/**
 * Gathers rows from a place on until they are about so many bytes of JSON, at least one where there is one left. The pack
 * has no rows when everything is written.
 */
export function packFrom(blocks: readonly Block[], from: Place, mostBytes: number): Pack {
  const pieces: Piece[] = [];
  let { block, row } = from;
  let rows = 0;
  let bytes = 0;
  for (let open: Piece | undefined; block < blocks.length && (rows === 0 || bytes < mostBytes);) {
    const { cells, row: top, column } = blocks[block]!;
    const line = cells[row];
    if (line === undefined || line.length === 0) {
      block += 1;
      row = 0;
      open = undefined;
      continue;
    }
    if (!open) pieces.push((open = { row: top + row, column, inputs: [] }));
    const inputs = line.map(cellInput);
    open.inputs.push(inputs);
    bytes += bytesOf(inputs);
    rows += 1;
    row += 1;
  }
  return { from, next: { block, row }, pieces, rows, bytes };
}

/** A character of Chinese is three bytes; the name of the range and its address are counted with the first row. */
function bytesOf(inputs: readonly (string | number | boolean)[]): number {
  return inputs.reduce<number>(
    (sum, input) => sum + (typeof input === "string" ? input.length * 3 + 3 : 12),
    2,
  );
}
