import type { PricingBasis } from "../../domain/agency/lines/linesOfTerms";
import { salesOfHistory, type SalesOfHistory } from "../../domain/agency/terms/salesOfHistory";
import { usualSpread } from "../../domain/agency/terms/usualSpread";
import { monthOf, type Month } from "../../domain/calendar/month";
import { Decimal, ZERO } from "../../domain/money/decimal";
import { PATH_SOURCES } from "../../locale/agency/agencySheets";
import { type AgencySetting } from "../../locale/agency/agencyTerms";
import type { Language } from "../../locale/catalogue";
import { addressText } from "../../sheets/grid";
import type { PlanPath } from "../../sheets/reading/agency/planPath";
import type { PathMonth } from "../../sheets/reading/agency/readTerms";
import type { SalesPath } from "../../sheets/reports/agency/agencyData";
import type { SettingContent, TermsContent } from "../../sheets/reports/agency/terms/termsSheet";
import type { AgencyInputs } from "./agencyInputs";

/** What a person has typed of the shop. */
export interface TypedFigures {
  /** Of every month. */
  readonly sales?: Decimal;
  readonly margin?: Decimal;
}

/** What is known of the shop that quotes are for. */
export interface ShopFigures {
  readonly typed: TypedFigures;
  readonly plan?: PlanPath;
  readonly history?: SalesOfHistory;
  readonly settings: ReadonlyMap<AgencySetting, Decimal>;
  readonly path: TermsContent["path"];
  readonly source: SalesPath["source"];
}

const MONTHS_A_YEAR = 12;
const ASSUMED_SALES = new Decimal(500_000);

/**
 * Sales path and settings: as typed, else from the plan where one stands, else from the last twelve months, else a value to start
 * with.
 */
export function shopFigures(inputs: AgencyInputs, now: Date, typed: TypedFigures): ShopFigures {
  const { plan } = inputs;
  const history = salesOfHistory(inputs.shop.sales);
  const source = typed.sales ? "typed" : plan ? "plan" : history ? "history" : "assumed";
  const path = plan && source === "plan" ? pathOfPlan(plan) : pathOfMonths(plan ?? history, now, typed.sales);
  const margin = typed.margin ?? plan?.margin?.value ?? history?.margin;
  const adSpend = adSpendOf(inputs);
  const settings: readonly (readonly [AgencySetting, Decimal | undefined])[] = [
    ["margin", margin],
    ["refundRate", plan?.refundRate?.value ?? history?.refundRate ?? ZERO],
    ["gmvShare", new Decimal(1)],
    ["adSpend", adSpend],
  ];
  return {
    typed,
    ...(plan && { plan }),
    ...(history && { history }),
    settings: new Map(settings.flatMap(([key, value]) => (value ? [[key, value] as const] : []))),
    path,
    source,
  };
}

function pathOfPlan({ months }: PlanPath): TermsContent["path"] {
  return months.map(({ month, sales, at }) => ({
    ...{ month, sales },
    formulas: {
      low: `=${addressText(at.low)}`,
      base: `=${addressText(at.base)}`,
      high: `=${addressText(at.high)}`,
    },
  }));
}

/** The sales of months as they are told, or all alike; a year from the next month on where nothing tells of any. */
function pathOfMonths(
  told: PlanPath | SalesOfHistory | undefined,
  now: Date,
  alike: Decimal | undefined,
): PathMonth[] {
  const next = monthOf(now.getFullYear(), now.getMonth() + 1) + 1;
  const months =
    told?.months ??
    Array.from({ length: MONTHS_A_YEAR }, (_, at) => ({ month: (next + at) as Month, sales: ASSUMED_SALES }));
  return months.map(({ month, sales }) => ({
    month,
    sales: usualSpread(alike ?? ("base" in sales ? sales.base : sales)),
  }));
}

/** The ad spend of a month on average over the last twelve. */
function adSpendOf({ shop: { adSpend } }: AgencyInputs): Decimal | undefined {
  if (adSpend.length === 0) return undefined;
  const last = adSpend.reduce((latest, { month }) => (month > latest ? month : latest), adSpend[0]!.month);
  const year = adSpend.filter(({ month }) => month > last - MONTHS_A_YEAR);
  const months = new Set(year.map(({ month }) => month)).size;
  return year
    .reduce((sum, { spend }) => sum.plus(spend), ZERO)
    .dividedBy(months)
    .toDecimalPlaces(2);
}

/** The settings as they enter a price. */
export function basisOf(settings: ReadonlyMap<AgencySetting, Decimal>): PricingBasis {
  const [margin, adSpend] = [settings.get("margin"), settings.get("adSpend")];
  return {
    refundRate: settings.get("refundRate") ?? ZERO,
    gmvShare: settings.get("gmvShare") ?? new Decimal(1),
    ...(margin && { margin }),
    ...(adSpend && { adSpend }),
  };
}

/** The settings as the terms sheet shows them: those of the plan by formulas, as long as nobody typed over them. */
export function settingContents(
  settings: ReadonlyMap<AgencySetting, Decimal>,
  { plan, typed, settings: fresh }: ShopFigures,
): Readonly<Record<AgencySetting, SettingContent>> {
  const content = (key: AgencySetting, formula?: string): SettingContent => {
    const value = settings.get(key);
    const isFresh = value !== undefined && fresh.get(key)?.equals(value) === true;
    return { ...(value && { value }), ...(formula !== undefined && isFresh && { formula }) };
  };
  return {
    margin: content("margin", typed.margin ? undefined : plan?.margin?.formula),
    refundRate: content("refundRate", plan?.refundRate?.formula),
    gmvShare: content("gmvShare"),
    adSpend: content("adSpend"),
    mapUpTo: content("mapUpTo"),
  };
}

export function pathSource(
  { plan, history }: ShopFigures,
  source: SalesPath["source"],
  language: Language,
): string {
  if (source === "plan" && plan) return PATH_SOURCES.plan[language](plan);
  if (source === "history" && history) return PATH_SOURCES.history[language](history);
  return PATH_SOURCES[source === "typed" ? "typed" : "assumed"][language];
}
