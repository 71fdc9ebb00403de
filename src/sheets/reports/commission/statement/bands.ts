import { countsThings } from "../../../../domain/commission/plan";
import { countedAmount } from "../../../../domain/commission/rules/countedAmount";
import type { BandPart } from "../../../../domain/commission/tiers/marginal";
import { bandParts } from "../../../../domain/commission/tiers/payout";
import type { PayoutRow } from "../../../../domain/commission/payoutRow";
import { centsToDecimal } from "../../../../domain/money/cents";
import { Decimal, ZERO } from "../../../../domain/money/decimal";
import type { Language } from "../../../../locale/catalogue";
import {
  commissionSheetTexts as texts,
  type CommissionHeading,
} from "../../../../locale/commission/commissionSheets";
import { figure } from "../../../../locale/figures";
import { a1 } from "../../../grid";
import type { ReportCell } from "../../report";
import { headerBlock } from "../parts";
import type { StatementPage } from "./page";

const KEYS: readonly CommissionHeading[] = ["from", "upTo", "amountInBand", "rate", "flat", "commission"];

/** The commission band by band, each a formula, rounded to the cent once. */
export function putBands(
  page: StatementPage,
  row: PayoutRow,
  parts: readonly BandPart[],
  language: Language,
): void {
  page.blocks.push(headerBlock(page.row, KEYS, language));
  page.skip(1);
  const first = page.row;
  const scale = row.target ?? new Decimal(1);
  page.put(
    parts.map(({ band, amount, flat, commission, times }, index): ReportCell[] => [
      times ? `${texts.everyStep[language]} ${figure(band.lower)}` : band.lower.times(scale).toNumber(),
      times ? `× ${figure(times)}` : (band.upper?.times(scale).toNumber() ?? "∞"),
      times ? null : amount.toNumber(),
      times ? null : { value: band.rate.toNumber(), style: countsThings(row.plan.basis) ? "ratio" : "rate" },
      flat.isZero() ? null : flat.toNumber(),
      {
        formula: `=${a1(first + index, 2)}*${a1(first + index, 3)}+${a1(first + index, 4)}`,
        value: commission.toNumber(),
      },
    ]),
    ["money", "bound", "money", "rate", "money", "money"],
  );
  const total = parts.reduce((sum, { commission }) => sum.plus(commission), ZERO);
  const amount = parts.reduce((sum, part) => sum.plus(part.amount), ZERO);
  const commissions = `SUM(${a1(first, 5)}:${a1(page.row - 1, 5)})`;
  const rounded = total.toDecimalPlaces(2);
  page.put(
    [
      [
        texts.total[language],
        null,
        { formula: page.sumFrom(first, 2), value: amount.toNumber() },
        null,
        null,
        { formula: `=ROUND(ROUND(${commissions},8),2)`, value: rounded.toNumber() },
      ],
    ],
    ["textTotal", "textTotal", "moneyTotal", "textTotal", "textTotal", "moneyTotal"],
  );
  if (row.plan.terms.measure !== "cumulative" || row.byTiers.lines) return;
  const earned = centsToDecimal(row.team?.pool ?? row.byTiers.cents);
  const totalCell = a1(page.row - 1, 5);
  page.put(
    [[texts.lessBefore[language], null, null, null, null, earned.minus(rounded).toNumber()]],
    ["text", "text", "text", "text", "text", "money"],
  );
  page.putTotal(texts.ofMonth[language], `=${totalCell}+${a1(page.row - 1, 5)}`, earned.toNumber());
}

/** What each band gives, under a cumulative plan of everything so far; in a team plan of the team's amount. Bounds of a plan on attainment are shares of the target. */
export function partsOf(row: PayoutRow): readonly BandPart[] {
  const { tiers, mode, start, measure } = row.plan.terms;
  if (row.byTiers.lines) return wholePart(row);
  const before = measure === "cumulative" ? row.amountBefore : ZERO;
  const counted = countedAmount(before.plus(row.counted.amount), start);
  const target = row.target;
  const scaled = (of: Decimal) =>
    tiers.bands.map((band) => ({
      ...band,
      lower: band.lower.times(of),
      ...(band.upper && { upper: band.upper.times(of) }),
    }));
  const found = bandParts(target ? { code: "tiers", bands: scaled(target) } : tiers, mode, counted);
  if (found.code !== "parts") return wholePart(row);
  if (!target) return found.parts;
  // The table shows bounds as shares; the sheet multiplies them by the target.
  return found.parts.map((part, index) => ({ ...part, band: tiers.bands[index]! }));
}

/** A commission that bands of the period alone do not explain, in one line. */
function wholePart(row: PayoutRow): readonly BandPart[] {
  const commission = centsToDecimal(row.byTiers.cents);
  const band = { lower: ZERO, lowerIncluded: true, upperIncluded: false, rate: ZERO, flat: commission };
  return [{ band, amount: row.counted.amount, flat: commission, commission }];
}
