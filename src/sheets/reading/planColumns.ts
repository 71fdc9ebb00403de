import { BOUNDS } from "./columnUnit";
import { areBandsOfTargets, columnsOfBands, columnsOfStarts } from "./columnsOfBands";
import { columnOfRates, columnsOfSales } from "./commission/ratesOfSales";
import { WEIGHT, type PlacedColumns } from "./placedColumns";

const NAMES_OF_PLANS = ["plan", "role", "person"] as const;

/** Places the bands and rates of a table of commission plans by what stands in them, whatever is written above. */
export function placePlanColumns(placed: PlacedColumns): void {
  const { columns, settled, taken } = placed;
  takeBandsInWords(placed);
  const isGiven = [...BOUNDS].some((bound) => columns.has(bound) || settled.has(bound));
  if (!columns.has("rate")) takeRates(placed);
  if (isGiven) return;
  const { preview, row, width } = placed.place;
  const isFree = (index: number) => !taken.has(index);
  const free = columnsOfBands(preview, row, width).filter(isFree);
  const starts = columnsOfStarts(preview, row, width).filter(isFree);
  if (free.length === 1) placed.put("band", free[0]!, "content", WEIGHT.bands);
  else if (free.length === 0 && starts.length === 1)
    placed.put("bandFrom", starts[0]!, "content", WEIGHT.bands);
  else takeTargets(placed);
}

/** Targets that climb from row to row of the same people, as the bands that they are. */
function takeTargets({ columns, settled, place: { preview, row } }: PlacedColumns): void {
  const target = columns.get("target");
  const index = (column: number) => column - preview.left;
  const names = NAMES_OF_PLANS.flatMap((meaning) => columns.get(meaning)?.column ?? []).map(index);
  if (!target || settled.has("target")) return;
  if (!areBandsOfTargets(preview, row, index(target.column), names)) return;
  columns.delete("target");
  columns.set("bandFrom", target);
}

/** Rates under a header that may stand over them, else those of sales that are named above: `Electronics` beside `Apparel`. */
function takeRates(placed: PlacedColumns): void {
  const { columns, doubles, settled, taken } = placed;
  const { preview, headers, row } = placed.place;
  if (settled.has("rate")) return;
  const of = [preview, headers, row, (index: number) => !taken.has(index)] as const;
  const rate = columnOfRates(...of);
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
