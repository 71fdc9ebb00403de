import { Decimal } from "../../money/decimal";
import type { WordedBound, WordedRow } from "./bandText";
import type { TierColumn, TierHeading } from "./tierHeaders";
import type { UnitDoubt } from "./tierTable";

/** What is known of a table from elsewhere: the basis of its plan. */
export interface TierUse {
  /** Its rates are shares of money, none of which is more than all of it, or factors, of which none is above 3. */
  readonly rates?: "shares" | "factors";
  /** Its bounds are attainments, 1 where a target is met. */
  readonly bounds?: "attainment";
}

/** Rates that no header says to be percents, some below 1 and some above: 0.05 and 8 are not in one unit. */
export interface MixedRates {
  readonly code: "ratesMixed";
  readonly row: number;
  readonly column: number;
  readonly rate: Decimal;
}

interface InUnits {
  readonly rows: readonly WordedRow[];
  readonly doubts: readonly UnitDoubt[];
  readonly problem?: MixedRates;
}

type Columns = readonly (TierHeading | undefined)[];

/** What a plain number of a column is to be multiplied by, and what is to be said of that. */
interface Scale {
  readonly by: Decimal;
  readonly doubt?: UnitDoubt;
  readonly problem?: MixedRates;
}

const PERCENT = new Decimal("0.01");
/** Nobody reaches four times a target in every band: 80 is 80% of it. */
const HIGHEST_ATTAINMENT = 3;

/**
 * The rows of a table with their plain numbers in what headers and plan say they are in: 10 is 100,000 under `起（萬元）`,
 * 5 is 5% under `Rate %`, 80 is 80% of a target. What is written as `5%` or `10萬` is so already.
 */
export function inUnits(rows: readonly WordedRow[], columns: Columns, use: TierUse): InUnits {
  const rates = rateScale(rows, columns, use);
  const bounds = boundScale(rows, columns, use);
  const unitOf = (...names: readonly TierColumn[]) => bounds.by.times(unitUnder(columns, names));
  const [from, upTo] = [unitOf("from", "above", "band"), unitOf("upTo", "below", "band")];
  const flat = unitUnder(columns, ["flat"]);
  return {
    rows: rows.map(({ from: start, upTo: end, joint, ...row }) => ({
      ...row,
      rate: row.ratePlain ? row.rate.times(rates.by) : row.rate,
      flat: row.flatPlain ? row.flat.times(flat) : row.flat,
      ...(start && { from: scaled(start, from) }),
      ...(end && { upTo: scaled(end, upTo) }),
      ...(joint && { joint: scaled(joint, from) }),
    })),
    doubts: [bounds.doubt, rates.doubt].filter((doubt) => doubt !== undefined),
    ...(rates.problem && { problem: rates.problem }),
  };
}

function unitUnder(columns: Columns, names: readonly TierColumn[]): number {
  return columns.find((heading) => heading && names.includes(heading.column))?.unit ?? 1;
}

function scaled(bound: WordedBound, by: Decimal): WordedBound {
  return bound.plain ? { ...bound, at: bound.at.times(by) } : bound;
}

/** Under a header of percents 5 is 5% in a column where any number is above 1; else 0.05 may be it. */
function rateScale(rows: readonly WordedRow[], columns: Columns, use: TierUse): Scale {
  const column = columns.findIndex((heading) => heading?.column === "rate");
  const plain = rows.filter(({ ratePlain, rate }) => ratePlain && !rate.isZero());
  const most = use.rates === "factors" ? HIGHEST_ATTAINMENT : 1;
  const isPercent = columns[column]?.percent === true;
  const high = plain.find(({ rate }) => rate.greaterThan(isPercent ? 1 : most));
  const [first] = plain;
  if (isPercent) {
    if (high) return { by: PERCENT };
    const doubt = first && ({ code: "percentDoubtful", row: first.row, rate: first.rate } as const);
    return { by: new Decimal(1), ...(doubt && { doubt }) };
  }
  const by = new Decimal(columns[column]?.unit ?? 1);
  if (!use.rates || !high) return { by };
  const { row, rate } = high;
  const isMixed = plain.some((other) => other.rate.abs().lessThan(1));
  if (isMixed) return { by, problem: { code: "ratesMixed", row, column: column + 1, rate } };
  return { by: PERCENT, doubt: { code: "percentAssumed", row, rate: rate.times(PERCENT) } };
}

function boundScale(rows: readonly WordedRow[], columns: Columns, use: TierUse): Scale {
  const inPercent = columns.some(
    (heading) => heading?.percent && heading.column !== "rate" && heading.column !== "flat",
  );
  const isHigh = (bound: WordedBound | undefined) => bound?.plain && bound.at.greaterThan(HIGHEST_ATTAINMENT);
  const high = rows.find(({ from, upTo }) => isHigh(from) || isHigh(upTo));
  if (!high || (!inPercent && use.bounds !== "attainment")) return { by: new Decimal(1) };
  if (inPercent) return { by: PERCENT };
  const at = (isHigh(high.from) ? high.from : high.upTo)!.at.times(PERCENT);
  return { by: PERCENT, doubt: { code: "attainmentAssumed", row: high.row, at } };
}
