import { NO_SHOP, type SalesLine } from "../../domain/accounts/lines";
import { daysIn, monthOf, monthText, type Month } from "../../domain/calendar/month";
import type { Decimal } from "../../domain/money/decimal";
import { amountText } from "../../domain/money/exactSum";
import {
  actualJson,
  outlookJson,
  type ActualMonthJson,
  type OutlookJson,
} from "../../domain/plan/actual/actualJson";
import { actualMonths, type PastMonths } from "../../domain/plan/actual/actuals";
import { PLAN_MONTHS } from "../../domain/plan/assumptions/assumptions";
import { monthsReckonedUp, type Measured, type MeasuredInputs } from "../../domain/plan/assumptions/measure";
import { planJson, type PlanJson } from "../../domain/plan/planJson";
import { HORIZONS, type Horizon } from "../../domain/plan/horizon";
import {
  SCENARIOS,
  scenarioPlans,
  targetInForce,
  type Scenario,
} from "../../domain/plan/assumptions/planInputs";
import type { Language } from "../../locale/catalogue";
import { grouped } from "../../locale/figures";
import { jobTexts } from "../../locale/jobs";
import { ASSUMPTION_NAMES } from "../../locale/plan/planAssumptions";
import { PLAN_SHEET } from "../../locale/plan/planSheet";
import { TABLE_TITLES } from "../../locale/plan/planTables";
import type { Finding } from "../../sheets/reading/finding";
import { planPath } from "../../sheets/reading/agency/planPath";
import { readAssumptions, type AssumptionsReading } from "../../sheets/reading/plan/readAssumptions";
import { assumptionsSheet } from "../../sheets/reports/plan/assumptions/assumptionsSheet";
import { gridOfSheet } from "../../sheets/reports/parts/gridOfSheet";
import { planReport, type PlanResult } from "../../sheets/reports/plan/planReport";
import { ASSUMPTIONS_ID, PLAN_ID, planTabs } from "../../sheets/reports/plan/planTabs";
import type { RunStamp } from "../../sheets/reports/parts/runStamp";
import type { SheetReport } from "../../sheets/reports/report";
import { detectSheets, readSheetChoices } from "../detect";
import { findingsJson, type FindingsJson } from "../findingsJson";
import type { Job, JobContext, JobResult } from "../job";
import { agencyPaidTwice } from "./agencyTwice";
import { planDefaults } from "./planDefaults";
import { leftOutOfPlan } from "./planLeftOut";
import { forecastOf, pastMonths, withAgencyFees } from "./planPast";
import { PLAN_READERS, readInputs } from "../readInputs";
import { sheetsNotRead } from "../sheetsNotRead";
import { readResult } from "../readResult";

/** What a run of the plan is told; what the plan rests on stands on the sheet of assumptions. */
export interface PlanSettings {
  /** Months of the plan; as many as the last plan had, else 12, where nothing is said. */
  readonly horizon?: Horizon;
}

/** The plan for machines. */
export interface PlanJobJson extends FindingsJson {
  readonly start: string;
  readonly target: string;
  /** Absent where no plan can be made of the assumptions; a finding says why. */
  readonly scenarios?: Readonly<Record<Scenario, PlanJson>>;
  /** The months that came, and why they differ from the plan. */
  readonly actual: readonly ActualMonthJson[];
  /** Absent before the first month has come. */
  readonly outlook?: OutlookJson;
}

/** Monthly plan (月度規劃): assumptions once, then plan, and actual against plan, from what stands on their sheet. */
export const planJob: Job<PlanSettings, PlanJobJson> = {
  id: "plan",

  async run(settings, context): Promise<JobResult<PlanJobJson>> {
    const { door, language, now } = context;
    context.progress({ text: jobTexts.looking[language] });
    const sheets = await detectSheets(door, await readSheetChoices(door));
    const past = await readInputs(sheets, {}, context, PLAN_READERS);
    const names = await door.resultSheetNames(planTabs(language));
    const today = monthOf(now.getFullYear(), now.getMonth() + 1);
    context.progress({ text: PLAN_SHEET.readingAssumptions[language] });
    const kept = await readResult(names.get(ASSUMPTIONS_ID), context);
    const { defaults, ranges } = await planDefaults(kept ? [] : sheets, past, today, context);
    const stampFor = (target: Decimal, findings: number): RunStamp => ({
      when: now,
      sources: past.sources,
      settings: [`${PLAN_SHEET.targetOf[language]} ${grouped(amountText(target))}`],
      rows: past.rows,
      findings,
      digest: past.digest,
    });
    const newAssumptions = kept
      ? undefined
      : assumptionsSheet(
          names.get(ASSUMPTIONS_ID)!,
          defaults,
          ranges,
          stampFor(targetInForce(defaults.inputs), past.findings.length),
          language,
        );
    context.progress({ text: jobTexts.computing[language] });
    const reading = readAssumptions(kept ?? gridOfSheet(newAssumptions!), defaults.inputs.start, language);
    const horizon = settings.horizon ?? (await horizonOfLastPlan(names.get(PLAN_ID), context)) ?? PLAN_MONTHS;
    const known = await pastMonths(past, context);
    const result = resultOf(reading, known, newAssumptions, horizon);
    const findings = [
      ...past.findings,
      ...sheetsNotRead(sheets),
      ...reading.findings,
      ...yearsMissing(reading, horizon, language),
      ...(await leftOutOfPlan(sheets, reading.inputs.start, context)),
      ...sayings(result, defaults, language),
      ...(newAssumptions ? [...notWhole(defaults, known.open), ...shopsOfPart(defaults, past.sales)] : []),
      ...agencyPaidTwice(reading, result.plans, past),
    ];
    return {
      report: planReport(
        names,
        result,
        findings,
        stampFor(targetInForce(reading.inputs), findings.length),
        language,
      ),
      findings,
      json: jsonOf(result, findings, context),
    };
  },
};

function resultOf(
  reading: AssumptionsReading,
  past: PastMonths,
  newAssumptions: SheetReport | undefined,
  horizon: Horizon,
): PlanResult & { readonly problem?: Finding } {
  const yearInView = planYearOfSales(past.sales, reading.inputs.start, horizon);
  const start = (reading.inputs.start + yearInView * PLAN_MONTHS) as Month;
  const plans = scenarioPlans(reading.inputs, horizon);
  const inView = plans.ok ? plans.value.base.years[yearInView] : undefined;
  const plansAgency = inView?.months.some(({ figures }) => !figures.agencyFee.isZero());
  const actuals = actualMonths(plansAgency ? withAgencyFees(past) : past, start, PLAN_MONTHS);
  const ahead = actuals.length > 0 ? forecastOf(past, (start + PLAN_MONTHS - 1) as Month) : undefined;
  return {
    reading,
    yearInView,
    actuals,
    ...(newAssumptions && { newAssumptions }),
    ...(ahead && { forecast: ahead }),
    ...(plans.ok
      ? { plans: plans.value }
      : { problem: { severity: "error", problem: { code: "planNotPossible", problem: plans.problem } } }),
  };
}

/** The plan year, counted from 0, of the last month with sales; the first where there are none. */
function planYearOfSales(sales: PastMonths["sales"], start: Month, horizon: Horizon): number {
  const planned = sales.filter(({ month }) => month >= start && month < start + horizon);
  const last = planned.reduce<number>((latest, { month }) => Math.max(latest, month), start);
  return Math.floor((last - start) / PLAN_MONTHS);
}

/** How many months the plan that stands has; nothing where none stands. */
async function horizonOfLastPlan(
  sheet: string | undefined,
  context: JobContext,
): Promise<Horizon | undefined> {
  const grid = await readResult(sheet, context);
  const months = grid && planPath(grid)?.months.length;
  return HORIZONS.find((horizon) => horizon === months);
}

/** A sheet of assumptions from before there were plans of several years has no table for them. */
function yearsMissing({ places }: AssumptionsReading, horizon: Horizon, language: Language): Finding[] {
  if (horizon === PLAN_MONTHS || places.tables.has("years")) return [];
  const assumption = TABLE_TITLES.years[language];
  return [{ severity: "warning", problem: { code: "assumptionNotFound", assumption } }];
}

/** What a plan is poor without; fees, other costs and growth may well be none. */
const WANTED: readonly Measured[] = [
  "lastYear",
  "weights",
  "conversion",
  "orderValue",
  "refundRate",
  "costRate",
  "adShare",
  "channels",
  "roles",
];

function sayings(
  { problem, newAssumptions }: ReturnType<typeof resultOf>,
  defaults: MeasuredInputs,
  language: Language,
): Finding[] {
  const { measured } = defaults;
  const nameOf = (key: Measured): string =>
    key in TABLE_TITLES
      ? TABLE_TITLES[key as keyof typeof TABLE_TITLES][language]
      : ASSUMPTION_NAMES[key as keyof typeof ASSUMPTION_NAMES][language];
  const months = monthsReckonedUp(defaults);
  const unmeasured = WANTED.filter((key) => !measured.has(key)).map(nameOf);
  return [
    ...(problem ? [problem] : []),
    ...(newAssumptions ? [] : [{ severity: "note", problem: { code: "assumptionsKept" } } as const]),
    ...(newAssumptions && unmeasured.length > 0
      ? [{ severity: "warning", problem: { code: "startingValues", assumptions: unmeasured } } as const]
      : []),
    ...(newAssumptions && months !== undefined
      ? [{ severity: "warning", problem: { code: "yearReckonedUp", months } } as const]
      : []),
  ];
}

/** A month whose end the sales do not reach, where a year is measured with it. */
function notWhole({ measured }: MeasuredInputs, open: PastMonths["open"]): Finding[] {
  const year = measured.get("lastYear");
  if (!open || !year || open.month < year.first || open.month > year.last) return [];
  const { month, days } = open;
  const problem = { code: "monthNotWhole", month: monthText(month), days, of: daysIn(month) } as const;
  return [{ severity: "warning", problem }];
}

/** Shops that a part of the year is measured with only: their share is not that of a year of theirs. */
function shopsOfPart({ measured, inputs }: MeasuredInputs, sales: readonly SalesLine[]): Finding[] {
  const year = measured.get("lastYear");
  if (!year) return [];
  const shops = inputs.shops.flatMap(({ name }) => {
    const own = sales.filter(({ shop, month }) => shop === name && year.first <= month && month <= year.last);
    const months = new Set(own.map(({ month }) => month)).size;
    return name !== NO_SHOP && months < year.last - year.first + 1 ? [name] : [];
  });
  return shops.length > 0 ? [{ severity: "warning", problem: { code: "shopsOfPartOfYear", shops } }] : [];
}

function jsonOf(
  { reading, plans, actuals, forecast, yearInView = 0 }: PlanResult,
  findings: readonly Finding[],
  context: JobContext,
): PlanJobJson {
  const inView = plans?.base.years[yearInView];
  const outlook = inView && outlookJson(inView, actuals, forecast);
  return {
    start: monthText(reading.inputs.start),
    target: targetInForce(reading.inputs).toString(),
    ...(plans && {
      scenarios: Object.fromEntries(
        SCENARIOS.map((scenario) => [scenario, planJson(plans[scenario])]),
      ) as Record<Scenario, PlanJson>,
    }),
    actual: actualJson(actuals, inView),
    ...(outlook && { outlook }),
    ...findingsJson(findings, context),
  };
}
