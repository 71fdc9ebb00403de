import type { Tiers } from "../../domain/commission/tiers/compileTiers";
import type { BandPart } from "../../domain/commission/tiers/marginal";
import { bandParts, sumOfParts } from "../../domain/commission/tiers/payout";
import type { Band, Mode } from "../../domain/commission/tiers/tierTable";
import { decimalFromNumber, ZERO, type Decimal } from "../../domain/money/decimal";
import type { Language } from "../../locale/catalogue";
import { PAY_LABELS } from "../../locale/commission/commission";
import { BASIS_NAMES, type CommissionHeading } from "../../locale/commission/commissionSheets";
import { bandsSentence, PAYOUT_SENTENCES } from "../../locale/commission/commissionWhy";
import { figure, moneyFigure, roundedPercent } from "../../locale/figures";
import { wordings } from "../../locale/languages";
import { whySteps } from "../../locale/why/whySteps";
import type { CellValue, Grid } from "../grid";
import { OPEN_END } from "../reports/commission/proof/tiersFormula";
import { rowsUnder, type ShownRow } from "./shownTable";

/** A person's month and plan, as the sheets of payouts and proof name them. */
export interface PayoutKey {
  readonly month: CellValue;
  readonly person: CellValue;
  readonly plan: CellValue;
}

/** The sheets on which a payout is told of. */
interface PayoutSheets {
  readonly payouts: Grid;
  /** Closed months are not on it. */
  readonly proof: Grid | undefined;
  /** What the proof rests on: the tiers. */
  readonly working: Grid | undefined;
}

const KEYS = ["month", "person", "plan"] as const;

/**
 * The way from the amount to the payout in sentences, from what stands on the sheets of payouts, proof and working: so it can be told of a
 * workbook that was opened again, too.
 *
 * @returns no sentence where the sheets have no such payout
 */
export function payoutSteps(
  key: PayoutKey,
  { payouts, proof, working }: PayoutSheets,
  language: Language,
): string[] {
  const isSame = (row: ShownRow) => KEYS.every((name) => row(name) === key[name]);
  const shown = rowsUnder(payouts, [...KEYS, "payout"]).find(isSame);
  if (!shown) return [];
  const proved = proof && rowsUnder(proof, [...KEYS, "counted"]).find(isSame);
  const say = PAYOUT_SENTENCES[language];
  const money = (name: CommissionHeading) => moneyFigure(amountOf(shown(name)).abs());
  const is = (name: CommissionHeading) => !amountOf(shown(name)).isZero();
  const counted = [...wordings(BASIS_NAMES.units), ...wordings(BASIS_NAMES.orders)];
  const inPieces = counted.includes(String(shown("basis")));
  const said: (string | false | undefined)[] = [
    say.basis(String(shown("basis") ?? ""), (inPieces ? figure : moneyFigure)(amountOf(shown("amount")))),
    whySteps.plan[language]({ plan: String(key.plan), mode: String(shown("mode") ?? "") }),
    ...(proved && working
      ? tierSentences(shown, proved, tiersOf(working, key.plan), inPieces, language)
      : []),
    !proved && whySteps.closed[language],
    is("byFactor") && whySteps.factor[language]({ amount: moneyFigure(amountOf(shown("byFactor"))) }),
    is("cut") && say.cut(money("cut")),
    is("clawback") && say.clawback(money("clawback")),
    is("raised") && say.raised(money("raised")),
    is("cumulativeCut") && say.cumulativeCut(money("cumulativeCut")),
    is("held") && whySteps.held[language]({ amount: money("held") }),
    is("released") && say.released(money("released")),
    is("drawn") && say.drawn(money("drawn")),
    is("recovered") && say.recovered(money("recovered"), money("owed")),
    is("trueUp") && whySteps.trueUp[language]({ amount: moneyFigure(amountOf(shown("trueUp"))) }),
    say.payout(moneyFigure(amountOf(shown("payout")))),
  ];
  return said.filter((line): line is string => typeof line === "string");
}

/** Threshold, target and bands. Where the bands alone do not give the commission, as for orders paid one by one, none is claimed. */
function tierSentences(
  shown: ShownRow,
  proved: ShownRow,
  tiers: Tiers,
  inPieces: boolean,
  language: Language,
): (string | false)[] {
  const say = PAYOUT_SENTENCES[language];
  const mode = modeShown(shown("mode"));
  const counted = amountOf(proved("counted"));
  const target = amountOf(proved("target"));
  const scaled = target.isZero()
    ? tiers
    : { ...tiers, bands: tiers.bands.map((band) => times(band, target)) };
  const found = mode && bandParts(scaled, mode, counted);
  const parts: readonly BandPart[] = found?.code === "parts" ? found.parts : [];
  const total = sumOfParts(parts).toDecimalPlaces(2);
  // Before a factor multiplies it, the proof has it unrounded.
  const byTiers = amountOf(proved("byTiers")).toDecimalPlaces(2);
  const isWhole = total.equals(byTiers);
  const share = amountOf(shown("commission"));
  return [
    !counted.equals(amountOf(proved("amount"))) &&
      whySteps.counted[language]({ amount: moneyFigure(counted) }),
    !target.isZero() && say.target(moneyFigure(target), roundedPercent(counted.dividedBy(target))),
    isWhole && (bandsSentence(parts, inPieces, language) ?? false),
    typeof proved("share") === "number" &&
      !share.equals(byTiers) &&
      whySteps.share[language]({ amount: moneyFigure(share) }),
  ];
}

function times(band: Band, factor: Decimal): Band {
  return { ...band, lower: band.lower.times(factor), ...(band.upper && { upper: band.upper.times(factor) }) };
}

function modeShown(value: CellValue): Mode | undefined {
  return (["marginal", "whole"] as const).find((mode) =>
    wordings<string>(PAY_LABELS[mode]).includes(String(value)),
  );
}

/** The tiers of a plan as they stand on the sheet of the working. */
function tiersOf(working: Grid, plan: CellValue): Tiers {
  const rows = rowsUnder(working, ["plan", "from", "fromIncluded", "upTo", "upToIncluded", "rate", "flat"]);
  const own = rows.filter((row) => row("plan") === plan);
  const [per, bonus] = (["stepPer", "stepBonus"] as const).map((key) => amountOf(own[0]?.(key) ?? null));
  return {
    code: "tiers",
    ...(per!.greaterThan(0) && { steps: { per: per!, bonus: bonus! } }),
    bands: own.map((row): Band => {
      const upper = amountOf(row("upTo"));
      return {
        lower: amountOf(row("from")),
        lowerIncluded: row("fromIncluded") === 1,
        ...(upper.lessThan(OPEN_END) && { upper }),
        upperIncluded: row("upToIncluded") === 1,
        rate: amountOf(row("rate")),
        flat: amountOf(row("flat")),
      };
    }),
  };
}

function amountOf(value: CellValue): Decimal {
  return typeof value === "number" ? decimalFromNumber(value) : ZERO;
}
