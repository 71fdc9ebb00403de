import { Decimal, ZERO } from "../../money/decimal";
import type { WordedBound, WordedRow } from "./bandText";
import type { TierColumn, TierHeading } from "./tierHeaders";
import type { UnitDoubt } from "./tierTable";

/** What is known of a table from elsewhere: the basis of its plan. */
export interface TierUse {
  /**
   * Its rates are shares of sales or of profit, none of which is more than all of it, factors, of which none is above 3, or
   * money for a piece or an order.
   */
  readonly rates?: "shares" | "profitShares" | "factors" | "units" | "orders";
  /** Its bounds are attainments, 1 where a target is met; or amounts of what is sold. */
  readonly bounds?: "attainment" | "amounts";
}

/** Rates that no header says to be percents, some below 1 and some above: 0.05 and 8 are not in one unit. */
export interface MixedRates {
  readonly code: "ratesMixed";
  readonly row: number;
  readonly column: number;
  readonly rate: Decimal;
}

/**
 * A rate of which nothing tells what it is in: 5 beside bounds of 100,000 may be 5%, or 5 for each of so many pieces; and 500
 * under `Commission ($)` may be paid once, or for each of few pieces.
 */
export interface RateUnclear {
  readonly code: "rateUnclear";
  readonly row: number;
  readonly column: number;
  readonly rate: Decimal;
}

/** A share of sales that nobody pays, of which nothing says that it is a percent: 0.5 may be meant as 0.5%. */
export interface RateImplausible {
  readonly code: "rateImplausible";
  readonly row: number;
  readonly column: number;
  readonly rate: Decimal;
}

/** `1.5x` of a rate, where not one other rate stands in the table that it could multiply. */
export interface RateTimes {
  readonly code: "rateTimes";
  readonly row: number;
  readonly column: number;
  readonly rate: Decimal;
}

/** A bound that is a share of a target, in a table of amounts. */
export interface BoundsOfTarget {
  readonly code: "boundsOfTarget";
  readonly row: number;
  readonly column: number;
  readonly at: Decimal;
}

type UnitProblem = MixedRates | RateUnclear | RateImplausible | RateTimes | BoundsOfTarget;

interface InUnits {
  readonly rows: readonly WordedRow[];
  readonly doubts: readonly UnitDoubt[];
  readonly problem?: UnitProblem;
}

type Columns = readonly (TierHeading | undefined)[];

/** What a plain number of a column is to be multiplied by, and what is to be said of that. */
interface Scale {
  readonly by: Decimal;
  readonly doubt?: UnitDoubt;
  readonly problem?: UnitProblem;
}

const ONE = new Decimal(1);
const PERCENT = new Decimal("0.01");
/** Nobody reaches four times a target in every band: 80 is 80% of it. */
const HIGHEST_ATTAINMENT = 3;
/** A plain share of sales from here on may be meant in percent: 0.3 for 0.3%. */
const HIGH_SHARE = new Decimal("0.2");
/** Nobody pays half of what is sold. */
const IMPLAUSIBLE_SHARE = new Decimal("0.5");
/** Bounds from here on are of money as likely as of pieces. */
const FIRST_MONEY = 1000;

/**
 * The rows of a table with their plain numbers in what headers and plan say they are in: 10 is 100,000 under `起（萬元）`,
 * 5 is 5% under `Rate %`, 80 is 80% of a target. What is written as `5%` or `10萬` is so already.
 */
export function inUnits(rows: readonly WordedRow[], written: Columns, use: TierUse): InUnits {
  const columns = withMoney(rows, written, use);
  const bounds = boundScale(rows, columns, use);
  const unitOf = (...names: readonly TierColumn[]) => bounds.by.times(unitUnder(columns, names));
  const [from, upTo] = [unitOf("from", "above", "band"), unitOf("upTo", "below", "band")];
  const flat = unitUnder(columns, ["flat"]);
  const inBounds = rows.map(({ from: start, upTo: end, joint, ...row }) => ({
    ...row,
    flat: row.flatPlain ? row.flat.times(flat) : row.flat,
    ...(start && { from: scaled(start, from) }),
    ...(end && { upTo: scaled(end, upTo) }),
    ...(joint && { joint: scaled(joint, from) }),
  }));
  const rates = rateScale(inBounds, columns, use);
  const isOnce = columns.some((heading) => heading?.column === "rate" && heading.says === "amount");
  const inRates = inBounds.map((row) => {
    if (!row.ratePlain && !(isOnce && row.rateMoney)) return row;
    const rate = row.ratePlain ? row.rate.times(rates.by) : row.rate;
    return isOnce ? { ...row, rate: ZERO, flat: rate } : { ...row, rate };
  });
  const multiplied = withMultiples(inRates, columns, use);
  const problem = boundsOfTarget(rows, columns, use) ?? rates.problem ?? multiplied.problem;
  return {
    rows: multiplied.rows,
    doubts: [bounds.doubt, rates.doubt, highShare(multiplied.rows, use)].filter(
      (doubt) => doubt !== undefined,
    ),
    ...(problem && { problem }),
  };
}

/** Whether nothing but money is paid where rates are shares: 500 and 1,200 are bonuses then, as if a header said so. */
function withMoney(rows: readonly WordedRow[], columns: Columns, use: TierUse): Columns {
  const paying = rows.filter(({ rate }) => !rate.isZero());
  const isMoney = use.rates !== undefined && !isForEach(use) && paying.every(({ rateMoney }) => rateMoney);
  if (!isMoney || paying.length === 0) return columns;
  return columns.map((of) => (of?.column === "rate" && !of.says ? { ...of, says: "amount" } : of));
}

/** The rows with what `1.5x` comes to: so many times the one rate that stands in the other rows. Factors are such by themselves. */
function withMultiples(
  rows: readonly WordedRow[],
  columns: Columns,
  { rates }: TierUse,
): { readonly rows: readonly WordedRow[]; readonly problem?: RateTimes } {
  const first = rows.find(({ rateTimes }) => rateTimes);
  if (!first || rates === "factors") return { rows };
  const others = rows.filter(({ rateTimes, rate }) => !rateTimes && !rate.isZero()).map(({ rate }) => rate);
  const [base] = others;
  if (base && others.every((rate) => rate.equals(base))) {
    return { rows: rows.map((row) => (row.rateTimes ? { ...row, rate: row.rate.times(base) } : row)) };
  }
  if (!base && rates === undefined) return { rows };
  const column = columns.findIndex((heading) => heading?.column === "rate") + 1;
  return { rows, problem: { code: "rateTimes", row: first.row, column, rate: first.rate } };
}

/** A bound in percent where what is paid on is an amount: 100% of a target would be taken for 1. */
function boundsOfTarget(
  rows: readonly WordedRow[],
  columns: Columns,
  use: TierUse,
): BoundsOfTarget | undefined {
  const isPercent = (bound: WordedBound | undefined) => bound?.percent === true;
  const found = rows.find(({ from, upTo }) => isPercent(from) || isPercent(upTo));
  if (!found || use.bounds !== "amounts") return undefined;
  const isStart = isPercent(found.from);
  const names: readonly TierColumn[] = isStart ? ["from", "above", "band"] : ["upTo", "below", "band"];
  const column = columns.findIndex((heading) => heading && names.includes(heading.column)) + 1;
  return { code: "boundsOfTarget", row: found.row, column, at: (isStart ? found.from : found.upTo)!.at };
}

function unitUnder(columns: Columns, names: readonly TierColumn[]): number {
  return columns.find((heading) => heading && names.includes(heading.column))?.unit ?? 1;
}

function scaled(bound: WordedBound, by: Decimal): WordedBound {
  return bound.plain ? { ...bound, at: bound.at.times(by) } : bound;
}

/** Whether rates are money for each of what is counted. */
export function isForEach({ rates }: TierUse): boolean {
  return rates === "units" || rates === "orders";
}

/** Under a header of percents 5 is 5% in a column where any number is above 1; else 0.05 may be it. */
function rateScale(rows: readonly WordedRow[], columns: Columns, use: TierUse): Scale {
  const column = columns.findIndex((heading) => heading?.column === "rate");
  const says = columns[column]?.says;
  const plain = rows.filter(({ ratePlain, rate }) => ratePlain && !rate.isZero());
  const [first] = plain;
  const isAbove = (most: number) => plain.find(({ rate }) => rate.greaterThan(most));
  const place = ({ row, rate }: WordedRow) => ({ row, column: column + 1, rate });
  const inPercent = says === "percent";
  const money = use.rates && says !== "amount" && !isForEach(use) && rows.find(({ rateMoney }) => rateMoney);
  if (money) return { by: ONE, problem: { code: "rateUnclear", ...place(money) } };
  if (inPercent && isAbove(1)) return { by: PERCENT };
  const isShareOfSales = use.rates === "shares" && says !== "amount" && says !== "piece";
  if (isShareOfSales && !isAbove(1)) {
    const least = inPercent ? HIGH_SHARE : IMPLAUSIBLE_SHARE;
    const high = plain.find(({ rate }) => rate.greaterThanOrEqualTo(least));
    if (high) return { by: ONE, problem: { code: "rateImplausible", ...place(high) } };
  }
  if (inPercent) {
    const doubt = first && ({ code: "percentDoubtful", row: first.row, rate: first.rate } as const);
    return { by: ONE, ...(doubt && { doubt }) };
  }
  const by = new Decimal(columns[column]?.unit ?? 1);
  if (says === "amount") {
    const isClear = isForEach(use) ? false : use.rates !== undefined || reachesMoney(rows, columns);
    return { by, ...(first && !isClear && { problem: { code: "rateUnclear", ...place(first) } }) };
  }
  if (isForEach(use)) return { by };
  if (says === "piece") {
    // Money for each piece cannot be paid on an amount of money.
    return { by, ...(first && use.rates && { problem: { code: "rateUnclear", ...place(first) } }) };
  }
  const high = isAbove(use.rates === "factors" ? HIGHEST_ATTAINMENT : 1);
  if (!high) {
    const doubtful = isShareOfSales && plain.find(({ rate }) => rate.greaterThanOrEqualTo(HIGH_SHARE));
    if (!doubtful) return { by };
    return { by, doubt: { code: "percentDoubtful", row: doubtful.row, rate: doubtful.rate } };
  }
  if (!use.rates) {
    return { by, ...(reachesMoney(rows, columns) && { problem: { code: "rateUnclear", ...place(high) } }) };
  }
  const isMixed = plain.some((other) => other.rate.abs().lessThan(1));
  if (isMixed) return { by, problem: { code: "ratesMixed", ...place(high) } };
  const whole = isAbove(100);
  if (whole && use.rates !== "factors") return { by, problem: { code: "rateUnclear", ...place(whole) } };
  return { by: PERCENT, doubt: { code: "percentAssumed", row: high.row, rate: high.rate.times(PERCENT) } };
}

/** A percent of sales that is said to be one and that nobody pays: a payout in percent of a target bonus may be meant. */
function highShare(rows: readonly WordedRow[], { rates }: TierUse): UnitDoubt | undefined {
  if (rates !== "shares") return undefined;
  const high = rows.find(({ ratePlain, rate }) => !ratePlain && rate.greaterThanOrEqualTo(IMPLAUSIBLE_SHARE));
  return high && { code: "rateHigh", row: high.row, rate: high.rate };
}

/** Whether the bounds may be amounts of money: they are that large, and no header says that they count pieces. */
function reachesMoney(rows: readonly WordedRow[], columns: Columns): boolean {
  const isLarge = (bound: WordedBound | undefined) => bound?.at.greaterThanOrEqualTo(FIRST_MONEY) === true;
  const countsPieces = columns.some((of) => of?.says === "piece" && of.column !== "rate");
  return !countsPieces && rows.some(({ from, upTo }) => isLarge(from) || isLarge(upTo));
}

/** Whether bounds are shares of a target: by what they are written as, by their header, or by the plan. */
export function boundsAreShares(rows: readonly WordedRow[], columns: Columns, use: TierUse): boolean {
  const isPercent = rows.some(({ from, upTo }) => from?.percent === true || upTo?.percent === true);
  return use.bounds === "attainment" || isPercent || boundsInPercent(columns);
}

function boundsInPercent(columns: Columns): boolean {
  return columns.some(
    (heading) => heading?.says === "percent" && heading.column !== "rate" && heading.column !== "flat",
  );
}

function boundScale(rows: readonly WordedRow[], columns: Columns, use: TierUse): Scale {
  const inPercent = boundsInPercent(columns);
  const isHigh = (bound: WordedBound | undefined) => bound?.plain && bound.at.greaterThan(HIGHEST_ATTAINMENT);
  const high = rows.find(({ from, upTo }) => isHigh(from) || isHigh(upTo));
  if (!high || (!inPercent && use.bounds !== "attainment")) return { by: ONE };
  if (inPercent) return { by: PERCENT };
  const at = (isHigh(high.from) ? high.from : high.upTo)!.at.times(PERCENT);
  return { by: PERCENT, doubt: { code: "attainmentAssumed", row: high.row, at } };
}
