import type { Decimal } from "../../../domain/money/decimal";
import { saysOpenEnd } from "../../../domain/commission/tiers/tierHeaders";
import type { CellValue } from "../../grid";
import { readAmountCell } from "../cells";
import type { AmountMeaning } from "./planDraft";

/** The time that a limit holds for, beside its amount: what its column says anyway. */
const OF_A_MONTH = /\s?(?:(?:per|a|each|every|\/)\s?month|monthly|[/／每]月)$|^(?:每月|monthly )/i;
const OF_A_YEAR = /\s?(?:(?:per|a|each|every|\/)\s?year|annually|yearly|[/／每]年)$|^(?:每年|annual )/i;

const TIMES: Readonly<Partial<Record<AmountMeaning, RegExp>>> = {
  ...{ floor: OF_A_MONTH, cap: OF_A_MONTH, draw: OF_A_MONTH, threshold: OF_A_MONTH, cliff: OF_A_MONTH },
  target: OF_A_MONTH,
  cumulativeCap: OF_A_YEAR,
};

/** What is longer is no amount, and is not looked into. */
const LONGEST_AMOUNT = 64;

/**
 * A limit of a plan as its cell writes it. A limit that is not understood is none that may be passed over: what would be paid
 * without it is not what the plan says.
 *
 * @param unit what one unit of the column is, 10,000 under a header in 萬元
 * @returns `undefined` where there is none
 * @example readPlanAmount("$5,000 per month", "cap", 1) // 5000
 * @example readPlanAmount("不封顶", "cap", 1) // undefined
 * @example readPlanAmount("150% of target", "cap", 1) // "notUnderstood"
 */
export function readPlanAmount(
  cell: CellValue | undefined,
  meaning: AmountMeaning,
  unit: number,
): Decimal | "notUnderstood" | undefined {
  if (typeof cell === "string" && saysOpenEnd(cell)) return undefined;
  const time = TIMES[meaning];
  const isLong = typeof cell !== "string" || cell.length > LONGEST_AMOUNT;
  const read = readAmountCell(isLong || !time ? cell : cell.trim().replace(time, ""), meaning, unit);
  if (read.kind === "refused") return "notUnderstood";
  return read.kind === "amount" ? read.value : undefined;
}
