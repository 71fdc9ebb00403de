import { ZERO, type Decimal } from "../../money/decimal";
import type { NotANumberReason } from "../../money/readAmount";
import { readBandText, type WordedBound, type WordedRow } from "./bandText";
import { readBoundCell, readTierCell } from "./tierCell";
import type { TierColumn } from "./tierHeaders";
import { mayBeOf, readTierRate } from "./tierRate";
import { isForEach, type TierUse } from "./tierUnits";

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
  /** A rate says that it is of something else than what is paid on. */
  | (Place & { readonly code: "rateOfOther" })
  /** It should say where its band starts and ends. */
  | (Place & { readonly code: "noBand" });

interface Draft {
  from?: WordedBound;
  upTo?: WordedBound;
  rate: Decimal;
  ratePlain: boolean;
  rateMoney?: true;
  rateTimes?: true;
  flat: Decimal;
  flatPlain: boolean;
}

type Refused =
  | { readonly code: "notANumber"; readonly text: string; readonly reason: NotANumberReason }
  | { readonly code: "noBand" | "percentInFlat" | "rateOfOther"; readonly text: string };

/** Reads one row of a tier table, with every cell that cannot stand where it does. */
export function readTierRow(
  cells: readonly unknown[],
  row: number,
  columns: readonly (TierColumn | undefined)[],
  use: TierUse = {},
): { readonly row: WordedRow; readonly problems: readonly CellProblem[] } {
  const draft: Draft = { rate: ZERO, ratePlain: false, flat: ZERO, flatPlain: false };
  const problems: CellProblem[] = [];
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const refused = READERS[column](draft, cells[index], use);
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

function readRate(draft: Draft, cell: unknown, use: TierUse): Refused | undefined {
  const read = readTierRate(cell);
  if (read.code === "notANumber") return read;
  if (read.code === "open" || read.code === "bound") return noNumber(cell);
  if (read.code === "blank") return undefined;
  const isShare = read.code === "number" && read.percent === true && !read.value.isZero();
  if (!mayBeOf(read.of, use) || (isShare && isForEach(use)))
    return { code: "rateOfOther", text: String(cell).trim() };
  Object.assign(draft, {
    ...{ rate: read.value, ratePlain: read.plain },
    ...(read.of === "money" && { rateMoney: true }),
    ...(read.times && { rateTimes: true }),
  });
  return undefined;
}

function readFlat(draft: Draft, cell: unknown): Refused | undefined {
  const read = readTierCell(cell);
  if (read.code === "notANumber") return read;
  if (read.code === "open" || read.code === "bound") return noNumber(cell);
  if (read.code === "blank") return undefined;
  if (read.percent) return { code: "percentInFlat", text: String(cell).trim() };
  Object.assign(draft, { flat: read.value, flatPlain: read.plain });
  return undefined;
}

function readEnd(column: "upTo" | "below") {
  return (draft: Draft, cell: unknown): Refused | undefined => {
    const read = readBoundCell(cell);
    if (read.code === "notANumber") return read;
    const said = read.code === "bound";
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
  };
}

function readStart(column: "from" | "above") {
  return (draft: Draft, cell: unknown): Refused | undefined => {
    const read = readBoundCell(cell);
    if (read.code === "notANumber") return read;
    const said = read.code === "bound";
    if (read.code === "open" || (said && read.side === "upTo")) return noNumber(cell);
    const at = read.code === "blank" ? ZERO : read.value;
    const included = said ? read.included : column === "from" || at.isZero();
    const percent = read.code !== "blank" && read.percent && { percent: read.percent };
    draft.from = { at, included, said, plain: read.code !== "blank" && read.plain, ...percent };
    return undefined;
  };
}

function noNumber(cell: unknown): Refused {
  return { code: "notANumber", text: String(cell), reason: "text" };
}

type ReadColumn = (draft: Draft, cell: unknown, use: TierUse) => Refused | undefined;

/** Takes a cell into the draft of its row, or says why it cannot stand in that column. */
const READERS: Readonly<Record<TierColumn, ReadColumn>> = {
  band: readBand,
  from: readStart("from"),
  above: readStart("above"),
  upTo: readEnd("upTo"),
  below: readEnd("below"),
  rate: readRate,
  flat: readFlat,
};
