import type { Tiers } from "../domain/commission/tiers/compileTiers";
import type { Limits } from "../domain/commission/rules/limits";
import type { Mode } from "../domain/commission/tiers/tierTable";
import { RememberedTiers } from "../domain/commission/tiers/tiersOfCells";
import { NO_CENTS } from "../domain/money/cents";
import type { Place } from "../locale/arguments";
import { MODE_WORDS, PAY_LABELS, PAY_PROBLEMS, type PayProblem } from "../locale/commission/commission";
import { TIER_TABLE_PROBLEMS } from "../locale/commission/tierTable";
import { cellsOf, isLeftOut, nonNegativeCents, word } from "./arguments";
import { displayLanguage, failWith } from "./failure";

const ofAmounts = new RememberedTiers();
const ofAttainments = new RememberedTiers({ bounds: "attainment", rates: "factors" });

/** The bands of a tier table; `#VALUE!` with the row, where nothing can be paid from it. */
export function tiersArgument(parameter: string, raw: unknown): Tiers {
  return tiersOf(ofAmounts, parameter, raw);
}

/** The bands of a table on completion of a target, where 80 is 80% of it and a rate of 5 is 5%. */
export function attainmentArgument(parameter: string, raw: unknown): Tiers {
  return tiersOf(ofAttainments, parameter, raw);
}

function tiersOf(remembered: RememberedTiers, parameter: string, raw: unknown): Tiers {
  const tiers = (Array.isArray(raw) ? remembered.of(raw) : undefined) ?? remembered.read(cellsOf(raw));
  if (tiers.code === "tiers") return tiers;
  const row = "row" in tiers ? { row: tiers.row } : {};
  const column = "column" in tiers ? { column: tiers.column } : {};
  const place = "across" in tiers && tiers.across ? { column: tiers.row } : { ...row, ...column };
  return failWith("#VALUE!", TIER_TABLE_PROBLEMS, tiers, { parameter, ...place });
}

const MODE_PLACE: Place = { parameter: "mode" };

/** The reading of a tier table, which has no default: it must be chosen. */
export function modeArgument(raw: unknown): Mode {
  if (raw === "marginal" || raw === "whole") return raw;
  return word(MODE_PLACE, raw, MODE_WORDS);
}

const NO_LIMITS: Limits = {};

/** Floor and cap where they are given. A cap of 0 is none, since a blank cell arrives as 0 or as nothing. */
export function limitsArgument(floor: unknown, cap: unknown): Limits {
  if (floor === undefined && cap === undefined) return NO_LIMITS;
  const least = isLeftOut(floor) ? NO_CENTS : nonNegativeCents({ parameter: "floor" }, floor);
  const most = isLeftOut(cap) ? NO_CENTS : nonNegativeCents({ parameter: "cap" }, cap);
  return { ...(least > 0 && { floor: least }), ...(most > 0 && { cap: most }) };
}

/** What a right question gets where the table has no answer to it. */
const NO_ANSWER: ReadonlySet<PayProblem["code"]> = new Set(["beyondLast", "inGap", "passesGap", "neverPaid"]);

/** Ends a function with the text of a rule that gave no figure: `#N/A` where the table says nothing, else `#VALUE!`. */
export function failPay(place: Place, problem: PayProblem): never {
  return failWith(NO_ANSWER.has(problem.code) ? "#N/A" : "#VALUE!", PAY_PROBLEMS, problem, place);
}

/** Headings in Excel's display language. */
export function headings(...labels: readonly (keyof typeof PAY_LABELS)[]): string[] {
  const language = displayLanguage();
  return labels.map((label) => PAY_LABELS[label][language]);
}
