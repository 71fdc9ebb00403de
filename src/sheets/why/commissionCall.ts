import { bandParts } from "../../domain/commission/tiers/payout";
import { steps } from "../../domain/commission/tiers/steps";
import { tiersOfCells } from "../../domain/commission/tiers/tiersOfCells";
import type { Mode } from "../../domain/commission/tiers/tierTable";
import { centsFromNumber, centsToDecimal, type Cents } from "../../domain/money/cents";
import { decimalFromNumber } from "../../domain/money/decimal";
import type { Language } from "../../locale/catalogue";
import { MODE_WORDS, PAY_LABELS } from "../../locale/commission/commission";
import { bandsSentence, PAYOUT_SENTENCES } from "../../locale/commission/commissionWhy";
import { moneyFigure } from "../../locale/figures";
import { whySteps } from "../../locale/why/whySteps";
import type { CellValue } from "../grid";

/** The functions whose first five arguments are amount, tiers, reading, floor and cap. */
export const COMMISSION_CALLS: readonly string[] = ["OPS.COMMISSION", "OPS.COMMISSION.STEPS"];

/** What the arguments of such a call hold; cells as they stand in their range. */
export type ArgumentCells = readonly (readonly CellValue[])[];

/**
 * The way to a commission band by band, by the same rules as the function itself.
 *
 * @returns no sentence where the arguments give no commission: the cell then shows why
 */
export function commissionCallSteps(given: readonly ArgumentCells[], language: Language): string[] {
  const [amounts, table = [], modes, floors, caps] = given;
  const amount = amounts?.[0]?.[0];
  const mode = modeOf(modes?.[0]?.[0]);
  const tiers = tiersOfCells(table);
  if (typeof amount !== "number" || !mode || tiers.code !== "tiers") return [];
  const sold = decimalFromNumber(amount);
  const [floor, cap] = [limitOf(floors), limitOf(caps)];
  const found = steps(tiers, mode, sold, { ...(floor && { floor }), ...(cap && { cap }) });
  const parts = bandParts(tiers, mode, sold);
  if (found.code !== "steps" || parts.code !== "parts") return [];
  const say = PAYOUT_SENTENCES[language];
  const money = (cents: Cents) => moneyFigure(centsToDecimal(cents));
  return [
    whySteps.amount[language]({ amount: moneyFigure(sold), mode: PAY_LABELS[mode][language] }),
    bandsSentence(parts.parts, false, language) ?? say.nothing,
    ...(found.raised > 0 ? [say.raised(money(found.raised))] : []),
    ...(found.cut > 0 ? [say.cut(money(found.cut))] : []),
    say.payout(money(found.paid)),
  ];
}

function modeOf(value: CellValue | undefined): Mode | undefined {
  const word = String(value ?? "")
    .trim()
    .toLowerCase();
  return (["marginal", "whole"] as const).find((mode) =>
    (MODE_WORDS[mode] as readonly string[]).includes(word),
  );
}

/** A limit of 0 or nothing is none. */
function limitOf(cells: ArgumentCells | undefined): Cents | undefined {
  const value = cells?.[0]?.[0];
  return typeof value === "number" && value > 0 ? centsFromNumber(value) : undefined;
}
