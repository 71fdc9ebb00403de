import { decimalFromNumber } from "../../domain/money/decimal";
import type { CellValue, Grid } from "../grid";
import { COLUMN_TYPES, type ColumnMeaning } from "./meaning";
import type { SheetRecognition } from "./recognition";

/** Bounds of bands are percents where attainments are paid; under a flat a percent is to be told from an amount. */
const MAY_BE_PERCENTS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  "band",
  "bandFrom",
  "bandUpTo",
  "flat",
]);

/**
 * A block in whose columns of rates a cell that Excel shows as a percent says so: a 0.1 that is formatted as 10% is `10%`, so
 * that it cannot be taken for 0.1 of a percent.
 *
 * @example percentsAsShown(block, recognition) // [["Anna", "10%"]] of [["Anna", 0.1]] and formats [["General", "0%"]]
 */
export function percentsAsShown(block: Grid, { columns }: SheetRecognition): Grid {
  const { formats, left } = block;
  if (!formats) return block;
  const places = [...columns]
    .filter(([meaning]) => COLUMN_TYPES[meaning] === "rate" || MAY_BE_PERCENTS.has(meaning))
    .map(([, { column }]) => column - left);
  const rows = block.rows.map((row, index) => {
    const percents = places.filter((column) => isPercent(row[column], formats[index]?.[column]));
    return percents.length === 0
      ? row
      : row.map((value, column) => (percents.includes(column) ? percentText(value as number) : value));
  });
  return { ...block, rows };
}

function isPercent(value: CellValue | undefined, format: string | undefined): boolean {
  if (typeof value !== "number" || !Number.isFinite(value) || format === undefined) return false;
  return sectionFor(value, format.replace(/"[^"]*"|\\./g, "")).includes("%");
}

const CONDITION = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

/**
 * The part of a format in which a number is shown: `[>=1]0.00;0.00%` shows 2 as 2.00, and 0.05 as 5.00%.
 *
 * @param format without texts in quotes
 */
function sectionFor(value: number, format: string): string {
  const sections = format.split(";").slice(0, 3);
  const conditions = sections.map(
    (section, index) => CONDITION.exec(section) ?? usualCondition(index, sections.length),
  );
  const found = conditions.findIndex(
    (condition) => !condition || holds(value, condition[1]!, Number(condition[2])),
  );
  return sections[found] ?? sections.at(-1)!;
}

/** Where a format says nothing else, its parts are for what is above zero, below it, and zero. */
function usualCondition(index: number, count: number): readonly string[] | undefined {
  if (index === count - 1) return undefined;
  const sign = count === 2 ? ">=" : index === 0 ? ">" : "<";
  return ["", sign, "0"];
}

function holds(value: number, sign: string, than: number): boolean {
  switch (sign) {
    case "<=":
      return value <= than;
    case ">=":
      return value >= than;
    case "<>":
      return value !== than;
    case "<":
      return value < than;
    case ">":
      return value > than;
    default:
      return value === than;
  }
}

function percentText(value: number): string {
  return `${decimalFromNumber(value).times(100).toFixed()}%`;
}
