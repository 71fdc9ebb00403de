import { placeOfShortYear, withLongYear, type YearPlace } from "../../domain/calendar/shortYear";
import type { Grid } from "../grid";
import { COLUMN_TYPES, type ColumnMeaning } from "./meaning";
import { withYearsOfMonths } from "./monthNumbers";
import type { ColumnPlace, SheetRecognition } from "./recognition";

type Columns = ReadonlyMap<ColumnMeaning, ColumnPlace>;

/** Where the dates of a sheet have their year, if it is of two digits and all of the first rows leave but one place for it. */
export function shortYearsOf(preview: Grid, headerRow: number, columns: Columns): YearPlace | undefined {
  const places = datesOf(columns, preview.left);
  const rows = preview.rows.slice(Math.max(0, headerRow + 1 - preview.top));
  const texts = rows.flatMap((cells) =>
    places.flatMap((column) => {
      const cell = cells[column];
      return typeof cell === "string" ? [cell] : [];
    }),
  );
  return placeOfShortYear(texts);
}

/**
 * A block in whose columns of dates every year has four digits, and every month its year.
 *
 * @example withLongYears(block, recognition) // [["13/05/2026", 100]] of [["13/05/26", 100]]
 */
export function withLongYears(
  given: Grid,
  recognition: Pick<SheetRecognition, "columns" | "shortYears" | "monthsOf">,
): Grid {
  const { shortYears, columns } = recognition;
  const block = withYearsOfMonths(given, recognition);
  if (!shortYears) return block;
  const places = new Set(datesOf(columns, block.left));
  const rows = block.rows.map((cells) =>
    cells.map((cell, column) =>
      places.has(column) && typeof cell === "string" ? withLongYear(cell, shortYears) : cell,
    ),
  );
  return { ...block, rows };
}

function datesOf(columns: Columns, left: number): number[] {
  return [...columns].flatMap(([meaning, { column }]) =>
    COLUMN_TYPES[meaning] === "date" ? [column - left] : [],
  );
}
