import { tierColumnOf } from "../../domain/commission/tiers/tierHeaders";
import { arePercents } from "../../domain/commission/tiers/tierShape";
import { isBlank } from "./cells";
import { BOUNDS } from "./columnUnit";
import { areBandsOfTargets, columnsOfBands, columnsOfStarts } from "./columnsOfBands";
import { columnOfRates, columnsOfSales } from "./commission/ratesOfSales";
import { besideMeaning } from "./commission/columnWords";
import { WEIGHT, type PlacedColumns } from "./placedColumns";

const NAMES_OF_PLANS = ["plan", "role", "person"] as const;

/** Places the bands and rates of a table of commission plans by what stands in them, whatever is written above. */
export function placePlanColumns(placed: PlacedColumns): void {
  const { columns, settled } = placed;
  takeBandsInWords(placed);
  takeSharesAsRates(placed);
  if (!hasBounds(placed) && ![...BOUNDS].some((bound) => settled.has(bound))) takeBands(placed);
  if (!columns.has("rate")) takeRates(placed);
  if (!hasBounds(placed)) takeStartsOfBonuses(placed);
}

const hasBounds = ({ columns }: PlacedColumns) => [...BOUNDS].some((bound) => columns.has(bound));

function takeBands(placed: PlacedColumns): void {
  const { preview, row, width } = placed.place;
  const isFree = (index: number) => !placed.taken.has(index);
  const free = columnsOfBands(preview, row, width).filter(isFree);
  const starts = columnsOfStarts(preview, row, width).filter(isFree);
  if (free.length === 1) placed.put("band", free[0]!, "content", WEIGHT.bands);
  else if (free.length === 0 && starts.length === 1)
    placed.put("bandFrom", starts[0]!, "content", WEIGHT.bands);
  else takeTargets(placed);
}

/** What a header names in money, and what it calls a price, may be rates or bands by what stands below it. */
function takeSharesAsRates(placed: PlacedColumns): void {
  const { columns, doubles, settled } = placed;
  const { preview, row, width } = placed.place;
  if (settled.has("rate") || settled.has("flat")) return;
  const [rate, flat] = [columns.get("rate"), columns.get("flat")];
  const inWords = columnsOfBands(preview, row, width).map((index) => index + preview.left);
  if (rate && !hasBounds(placed) && inWords.includes(rate.column)) {
    columns.delete("rate");
    columns.set("band", rate);
    const other = doubles.findIndex(({ meaning }) => meaning === "rate");
    if (other >= 0) columns.set("rate", doubles.splice(other, 1)[0]!.place);
  }
  const below = preview.rows.slice(row - preview.top + 1);
  // 團隊獎金 is of more than the word for a bonus, which is told.
  const isAll = flat && besideMeaning("flat", flat.header) === undefined;
  const paid = isAll ? below.map((cells) => cells[flat.column - preview.left] ?? null) : [];
  if (flat && !columns.has("rate") && arePercents(paid.filter((cell) => !isBlank(cell)))) {
    columns.delete("flat");
    columns.set("rate", { ...flat, by: "content" });
  }
}

/** Plain amounts that climb beside bonuses alone, under a header that names what is sold, are what each bonus is for. */
function takeStartsOfBonuses(placed: PlacedColumns): void {
  const { columns, taken } = placed;
  const { preview, headers, row } = placed.place;
  if (!columns.has("flat") || columns.has("rate")) return;
  const found = headers.flatMap((header, index) => {
    const isSold = typeof header === "string" && !taken.has(index) && tierColumnOf(header) === "band";
    return isSold && areBandsOfTargets(preview, row, index, namesOf(placed)) ? [index] : [];
  });
  if (found.length === 1) placed.put("bandFrom", found[0]!, "content", WEIGHT.bands);
}

/** The columns that name plans and people. */
function namesOf({ columns, place: { preview } }: PlacedColumns): number[] {
  return NAMES_OF_PLANS.flatMap((meaning) => columns.get(meaning)?.column ?? []).map(
    (column) => column - preview.left,
  );
}

/** Targets that climb from row to row of the same people, as the bands that they are. */
function takeTargets(placed: PlacedColumns): void {
  const { columns, settled } = placed;
  const { preview, row } = placed.place;
  const target = columns.get("target");
  if (!target || settled.has("target")) return;
  if (!areBandsOfTargets(preview, row, target.column - preview.left, namesOf(placed))) return;
  columns.delete("target");
  columns.set("bandFrom", target);
}

/** Rates under a header that may stand over them, else those of sales that are named above: `Electronics` beside `Apparel`. */
function takeRates(placed: PlacedColumns): void {
  const { columns, doubles, settled, taken } = placed;
  const { preview, headers, row } = placed.place;
  if (settled.has("rate")) return;
  const of = [preview, headers, row, (index: number) => !taken.has(index)] as const;
  // `Agent split` beside bands can be nothing else; alone it may be any share.
  const rate = columnOfRates(...of, hasBounds(placed));
  for (const index of rate === undefined ? columnsOfSales(...of) : [rate]) {
    const place = placed.at(index, "rate", "content");
    if (columns.has("rate")) doubles.push({ meaning: "rate", place });
    else columns.set("rate", place);
    placed.take(index, WEIGHT.bands);
  }
}

/** The bands themselves go before a column that only numbers or names them: `Sales range` before `Tier`, `销售额` before `档位`. */
function takeBandsInWords(placed: PlacedColumns): void {
  const { columns, doubles, settled, taken } = placed;
  const band = columns.get("band");
  if (!band || settled.has("band")) return;
  const { preview, row, width } = placed.place;
  const inWords = columnsOfBands(preview, row, width).map((index) => index + preview.left);
  if (inWords.includes(band.column)) return;
  const at = doubles.findIndex(
    (double) => double.meaning === "band" && inWords.includes(double.place.column),
  );
  const free = inWords.filter((column) => !taken.has(column - preview.left));
  if (at >= 0) columns.set("band", doubles.splice(at, 1, { meaning: "band", place: band })[0]!.place);
  else if (free.length === 1) placed.put("band", free[0]! - preview.left, "content", WEIGHT.bands);
}
