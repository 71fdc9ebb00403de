import {
  monthsReckonedUp,
  type Measured,
  type MeasuredInputs,
} from "../../../../domain/plan/assumptions/measure";
import type { Language } from "../../../../locale/catalogue";
import { SOURCES } from "../../../../locale/plan/planSources";
import type { SheetKind } from "../../../reading/meaning";

/** The ranges that were read, by the kind of their sheet. */
export type RangesByKind = ReadonlyMap<SheetKind, readonly string[]>;

const MEASURED_FROM: Readonly<Record<Measured, readonly SheetKind[]>> = {
  lastYear: ["sales"],
  growth: ["sales"],
  weights: ["sales"],
  conversion: ["traffic", "sales"],
  orderValue: ["sales"],
  refundRate: ["sales"],
  costRate: ["sales"],
  adShare: ["adSpend", "sales"],
  channels: ["adSpend"],
  roles: ["staffing", "sales"],
  otherCosts: ["otherCosts"],
  fees: ["platformFees"],
  commission: ["commissionPlans", "sales"],
  quotes: ["quotes"],
  shops: ["sales", "adSpend"],
};

/** What stands in the workbook as terms and is no measurement. */
const TAKEN: ReadonlySet<Measured> = new Set<Measured>(["fees", "quotes"]);

/** Says of every default which ranges and months it comes from, or that nothing told it. */
export function sourceTexts(
  defaults: MeasuredInputs,
  ranges: RangesByKind,
  language: Language,
): (key: Measured) => string {
  return (key) => {
    const span = defaults.measured.get(key);
    if (!span) return SOURCES.notMeasured[language];
    const from = MEASURED_FROM[key].flatMap((kind) => ranges.get(kind) ?? []);
    const reckonedUp = key === "lastYear" && monthsReckonedUp(defaults) !== undefined;
    return (TAKEN.has(key) ? SOURCES.taken : SOURCES.measured)[language]({
      ...span,
      ranges: from,
      reckonedUp,
    });
  };
}
