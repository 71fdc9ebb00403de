import { readTierCell } from "../../../domain/commission/tiers/tierCell";
import { readTierRate } from "../../../domain/commission/tiers/tierRate";
import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress, CellValue } from "../../grid";
import { isBlank } from "../cells";
import type { SheetRecognition } from "../recognition";
import { basisIn, basisOfBands } from "./planBasis";
import type { BandRow, PlanDraft } from "./planDraft";
import { saysPerOrder } from "./rateCells";
import { BAND } from "./planTable";

/** Nobody has so many orders a month: bounds of which nothing says what they count are of money. */
const BOUND_OF_MONEY = 10000;

/** What the words of a rate say that it is of, where it has no bands: 毛利的10%, `$8 per unit`. */
const OF_RATES = { profit: "毛利", piece: "件数" } as const;

/** What a plan is paid on by the words of its only rate, which is of everything, as its column would say it. */
export function basisOfRate([row, another]: readonly BandRow[]): string | undefined {
  if (!row || another || BOUNDS.some((bound) => !isBlank(row.cells[BAND.indexOf(bound)] ?? null)))
    return undefined;
  const rate = readTierRate(row.cells[BAND.indexOf("rate")]);
  return rate.code === "number" && (rate.of === "profit" || rate.of === "piece")
    ? OF_RATES[rate.of]
    : undefined;
}

/** What a plan pays for every order, by its rates and the header over them. */
type PayOfOrders =
  | { readonly code: "orders" }
  /** It is paid for each order, and climbs bands of something else, or is a bonus that is paid once. */
  | { readonly code: "unclear"; readonly at: CellAddress; readonly found: CellValue };

/** Whether rates are money for every order, of which only the cell or the header over it says so; a percent is of its amount. */
export function payOfOrders(
  { bands, texts }: PlanDraft,
  { columns }: SheetRecognition,
): PayOfOrders | undefined {
  const said = (meaning: "rate" | "flat") =>
    bands.find(({ cells }) => {
      const cell = cells[BAND.indexOf(meaning)] ?? null;
      const words = [columns.get(meaning)?.header ?? "", ...(typeof cell === "string" ? [cell] : [])];
      return !isBlank(cell) && !isPercent(cell) && words.some(saysPerOrder);
    });
  const [flat, rate] = [said("flat"), said("rate")];
  const band = flat ?? rate;
  if (!band) return undefined;
  const meaning = flat ? "flat" : "rate";
  const basis = texts.get("basis");
  const isOfOrders =
    basis === undefined
      ? BOUNDS.every((bound) => mayBeOrders(columns.get(bound)?.header ?? "", bands, bound))
      : basisIn(basis) === "orders";
  if (!flat && isOfOrders) return { code: "orders" };
  return { code: "unclear", at: band.at(meaning), found: band.cells[BAND.indexOf(meaning)] ?? null };
}

const BOUNDS = ["bandFrom", "bandUpTo", "band"] as const;

const COUNTED: readonly (readonly [RegExp, "件数" | "订单数"])[] = [
  [
    /[\d十百千万萬]\+?\s*(?:[件台套辆輛瓶盒只隻]|[个個](?![点點百月])|(?:units?|pieces?|pcs|items?|cars?|vehicles?)\b)/i,
    "件数",
  ],
  [/[\d十百千万萬]\+?\s*(?:[单單笔筆]|(?:orders?|deals?|transactions?)\b)/i, "订单数"],
];

/** What all bands of a plan count by their own words, as the column of its basis would say it: 10件以上, `10+ deals`. */
export function countedInBands(bands: readonly BandRow[]): "件数" | "订单数" | undefined {
  const said = bands.map(({ cells }) => {
    const texts = BOUNDS.map((bound) => cells[BAND.indexOf(bound)]).filter(
      (cell) => typeof cell === "string",
    );
    return COUNTED.find(([words]) => texts.some((text) => words.test(text)))?.[1];
  });
  return said.every((each) => each === said[0]) ? said[0] : undefined;
}

function isPercent(cell: CellValue): boolean {
  const read = readTierCell(cell);
  return read.code === "number" && read.percent === true;
}

/** Whether the bounds of a column may count orders: its header says so, or nothing, and they are few. */
function mayBeOrders(header: string, bands: readonly BandRow[], bound: (typeof BOUNDS)[number]): boolean {
  const cells = bands.map(({ cells }) => cells[BAND.indexOf(bound)] ?? null);
  if (cells.every(isBlank) || basisOfBands(header) === "orders") return true;
  if (OF_MONEY.test(headerKey(header)) || basisOfBands(header) !== undefined) return false;
  return cells.every((cell) => largestIn(cell) < BOUND_OF_MONEY);
}

const OF_MONEY = /额|业绩|营业|流水|元|sales|revenue|turnover|amount|[$¥￥]/;

function largestIn(cell: CellValue): number {
  if (typeof cell === "number") return cell;
  const numbers = typeof cell === "string" ? (cell.replace(/,/g, "").match(/\d+(?:\.\d+)?/g) ?? []) : [];
  const isLarge = typeof cell === "string" && /[万萬wk]/i.test(cell);
  return isLarge ? Infinity : Math.max(0, ...numbers.map(Number));
}
