import type { Month } from "../../../domain/calendar/month";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import type { QuoteStep } from "../../../domain/plan/team/agencyBill";
import { PLAN_MONTHS, type EventDays, type EventPlan } from "../../../domain/plan/assumptions/assumptions";
import type { PlanBand } from "../../../domain/plan/team/bands";
import { present } from "../../../domain/present";
import {
  LATER_YEARS,
  SCENARIOS,
  type PlanInputs,
  type Scenario,
} from "../../../domain/plan/assumptions/planInputs";
import type { Language } from "../../../locale/catalogue";
import { ASSUMPTION_NAMES } from "../../../locale/plan/planAssumptions";
import type { AssumptionTable } from "../../../locale/plan/planTables";
import type { Grid } from "../../grid";
import type { Finding } from "../finding";
import { AssumptionCells, type RowOfTable } from "./assumptionCells";
import type { AssumptionPlaces } from "./assumptionPlaces";

/** The assumptions of a sheet, where they stand, and every cell that was not understood. */
export interface AssumptionsReading {
  readonly inputs: PlanInputs;
  readonly places: AssumptionPlaces;
  /** The rows of each table that are filled: only they have a line in the plan. */
  readonly filled: ReadonlyMap<AssumptionTable, readonly number[]>;
  readonly findings: readonly Finding[];
}

const ONE = new Decimal(1);

/**
 * Reads the sheet of assumptions as it stands, whatever the user made of it. A blank figure is 0, a blank factor 1.
 *
 * @param usualStart the first month where the sheet names none
 */
export function readAssumptions(grid: Grid, usualStart: Month, language: Language): AssumptionsReading {
  const cells = new AssumptionCells(grid, language);
  const inputs: PlanInputs = {
    ...singleFigures(cells, usualStart),
    ...salesAndAds(cells),
    roles: cells.rows("roles", (row) => ({
      name: row.text(0),
      workPerOrder: row.figure(1),
      workPerMonth: row.figure(2),
      capacity: row.figure(3),
      utilisation: row.optional(4) ?? ONE,
      minimum: row.figure(5),
      basePay: row.figure(6),
      stays: row.figure(7),
    })),
    commission: commissionPlans(cells),
    quotes: quotes(cells),
    shops: cells.rows("shops", (row) => ({
      name: row.text(0),
      share: row.figure(1),
      refundRate: row.figure(2),
      costRate: row.share(3, ASSUMPTION_NAMES.costRate[language]),
      adShare: row.figure(4),
    })),
    scenarios: scenarios(cells),
  };
  return { inputs, places: cells.places, filled: cells.filled, findings: cells.findings };
}

function singleFigures(cells: AssumptionCells, usualStart: Month) {
  const figures = {
    target: cells.optional("target"),
    conversion: cells.optional("conversion"),
    orderValue: cells.optional("orderValue"),
    wageGrowthFrom: cells.month("wageGrowthFrom"),
    agencyFrom: cells.month("agencyFrom"),
  };
  return {
    ...present(figures),
    start: cells.month("start") ?? usualStart,
    lastYear: cells.single("lastYear"),
    growth: cells.single("growth"),
    blend: cells.single("blend"),
    refundRate: cells.single("refundRate"),
    costRate: cells.share("costRate"),
    adShare: cells.single("adShare"),
    wageGrowth: cells.single("wageGrowth"),
    otherCosts: { perMonth: cells.single("otherCosts"), rate: cells.single("otherRate") },
    runBy: cells.choice("runBy", "runBy", "team"),
    agencyQuote: cells.text("agencyQuote"),
  };
}

function salesAndAds(cells: AssumptionCells) {
  cells.place("weights");
  const months = Array.from({ length: PLAN_MONTHS }, (_, at) => cells.rowAt("weights", at));
  return {
    ...laterYears(cells),
    weights: months.map((row) => row?.figure(1) ?? ONE),
    typedWeights: months.map((row) => row?.figure(2) ?? ZERO),
    events: cells.rows("events", eventOf),
    fees: cells.rows("fees", (row) => ({
      name: row.text(0),
      ...row.day(1, "from"),
      ...row.day(2, "until"),
      onSales: row.figure(3),
      onNet: row.figure(4),
      perMonth: row.figure(5),
      perYear: row.figure(6),
    })),
    channels: cells.rows("channels", (row) => ({
      name: row.text(0),
      share: row.figure(1),
      roi: row.figure(2),
    })),
  };
}

/** The years after the first; a sheet that lacks them says nothing of them. */
function laterYears(cells: AssumptionCells): Pick<PlanInputs, "laterYears"> {
  if (!cells.places.tables.has("years")) return {};
  const years = Array.from({ length: LATER_YEARS }, (_, at) => cells.rowAt("years", at)!);
  return {
    laterYears: years.map((row) => {
      const target = row.optional(1);
      return { ...(target && { target }), growth: row.figure(2) };
    }),
  };
}

/** Where nothing is said of a later year, the event takes place as in the first. */
function eventOf(row: RowOfTable): EventPlan {
  const [month, days] = [row.figure(1).toNumber(), row.figure(2).toNumber()];
  const said = Array.from({ length: LATER_YEARS }, (_, year) => ({
    month: row.optional(4 + 2 * year),
    days: row.optional(5 + 2 * year),
  }));
  const later = said.map((then): EventDays => ({
    month: then.month?.isZero() === false ? then.month.toNumber() : month,
    days: then.days?.toNumber() ?? days,
  }));
  const isSaid = said.some((then) => then.month ?? then.days);
  return { name: row.text(0), month, days, uplift: row.figure(3), ...(isSaid && { later }) };
}

/** Each plan with the bands that name it. */
function commissionPlans(cells: AssumptionCells): PlanInputs["commission"] {
  const bands = byName(cells.rows("commissionBands", (row) => ({ name: row.text(0), ...bandAt(row, 1) })));
  return cells.rows("commission", (row) => {
    const people = row.optional(9);
    return {
      name: row.text(0),
      role: row.text(1),
      basis: row.choice(2, "basis", "net"),
      countedFor: row.choice(3, "countedFor", "shared"),
      mode: row.choice(4, "mode", "marginal"),
      measure: row.choice(5, "measure", "period"),
      ...row.day(6, "from"),
      ...row.day(7, "until"),
      share: row.figure(8),
      ...(people && { people }),
      threshold: row.figure(10),
      cliff: row.figure(11),
      least: row.figure(12),
      most: row.figure(13),
      stays: row.figure(14),
      bands: bands.get(row.text(0)) ?? [],
    };
  });
}

function quotes(cells: AssumptionCells): PlanInputs["quotes"] {
  const steps = byName(
    cells.rows("quoteSteps", (row) => ({
      name: row.text(0),
      phase: Math.max(1, row.figure(1).toNumber()),
      fee: row.figure(2),
      covers: Math.max(1, row.figure(3).toNumber()),
      ...bandAt(row, 4),
      least: row.figure(7),
      most: row.figure(8),
    })),
  );
  return cells.rows("quotes", (row) => ({
    name: row.text(0),
    base: row.choice(1, "base", "sales"),
    mode: row.choice(2, "mode", "marginal"),
    adRate: row.figure(3),
    once: row.figure(4),
    steps: (steps.get(row.text(0)) ?? []) as readonly QuoteStep[],
  }));
}

function bandAt(row: RowOfTable, column: number): PlanBand {
  return { from: row.figure(column), rate: row.figure(column + 1), flat: row.figure(column + 2) };
}

function byName<Row extends { readonly name: string }>(
  rows: readonly Row[],
): Map<string, Omit<Row, "name">[]> {
  const groups = new Map<string, Omit<Row, "name">[]>();
  for (const { name, ...rest } of rows) groups.set(name, [...(groups.get(name) ?? []), rest]);
  return groups;
}

function scenarios(cells: AssumptionCells): PlanInputs["scenarios"] {
  const factors = SCENARIOS.map((scenario, at) => {
    const row = cells.rowAt("scenarios", at);
    return [scenario, { sales: row?.optional(1) ?? ONE, conversion: row?.optional(2) ?? ONE }];
  });
  return Object.fromEntries(factors) as Record<Scenario, { sales: Decimal; conversion: Decimal }>;
}
