import { ZERO, type Decimal } from "../../money/decimal";
import type { NotANumberReason } from "../../money/readAmount";
import { readBandText, type WordedBound, type WordedRow } from "./bandText";
import { readTierCell } from "./tierCell";
import type { TierColumn } from "./tierHeaders";

interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell of a tier table that cannot stand in its column. */
export type CellProblem =
  /** It is no number, or no number of that column. */
  | (Place & { readonly code: "notANumber"; readonly reason: NotANumberReason })
  /** A percent stands where an amount is to be. */
  | (Place & { readonly code: "percentInFlat" })
  /** It should say where its band starts and ends. */
  | (Place & { readonly code: "noBand" });

interface Draft {
  from?: WordedBound;
  upTo?: WordedBound;
  rate: Decimal;
  ratePlain: boolean;
  flat: Decimal;
  flatPlain: boolean;
}

type Refused =
  | { readonly code: "notANumber"; readonly text: string; readonly reason: NotANumberReason }
  | { readonly code: "noBand" | "percentInFlat"; readonly text: string };

/** Reads one row of a tier table, with every cell that cannot stand where it does. */
export function readTierRow(
  cells: readonly unknown[],
  row: number,
  columns: readonly (TierColumn | undefined)[],
): { readonly row: WordedRow; readonly problems: readonly CellProblem[] } {
  const draft: Draft = { rate: ZERO, ratePlain: false, flat: ZERO, flatPlain: false };
  const problems: CellProblem[] = [];
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const refused = column === "band" ? readBand(draft, cells[index]) : readInto(draft, column, cells[index]);
    if (refused) problems.push({ row, column: index + 1, ...refused });
  }
  return { row: { row, ...draft }, problems };
}

function readBand(draft: Draft, cell: unknown): Refused | undefined {
  const band = readBandText(cell);
  if (!band) return { code: "noBand", text: cell === null || cell === undefined ? "" : String(cell).trim() };
  Object.assign(draft, band);
  return undefined;
}

/** Takes a cell into the draft of its row, or says why it cannot stand in that column. */
function readInto(draft: Draft, column: Exclude<TierColumn, "band">, cell: unknown): Refused | undefined {
  const read = readTierCell(cell);
  if (read.code === "notANumber") return read;
  const isNoNumber = { code: "notANumber", text: String(cell), reason: "text" } as const;
  if (column === "rate" || column === "flat") {
    if (read.code === "open" || read.code === "bound") return isNoNumber;
    if (read.code === "blank") return undefined;
    if (read.percent && column === "flat") return { code: "percentInFlat", text: String(cell).trim() };
    draft[column] = read.value;
    draft[column === "rate" ? "ratePlain" : "flatPlain"] = read.plain;
    return undefined;
  }
  const said = read.code === "bound";
  if (column === "upTo" || column === "below") {
    const isOpen = read.code === "blank" || read.code === "open" || (said && read.side === "from");
    if (isOpen || read.value.isZero()) return undefined;
    draft.upTo = {
      at: read.value,
      included: said ? read.included : column === "upTo",
      said,
      plain: read.plain,
      ...(read.percent && { percent: read.percent }),
    };
    return undefined;
  }
  if (read.code === "open" || (said && read.side === "upTo")) return isNoNumber;
  const at = read.code === "blank" ? ZERO : read.value;
  const included = said ? read.included : column === "from" || at.isZero();
  const percent = read.code !== "blank" && read.percent && { percent: read.percent };
  draft.from = { at, included, said, plain: read.code !== "blank" && read.plain, ...percent };
  return undefined;
}
