import { PLAN_MONTHS } from "../../../domain/plan/assumptions/assumptions";
import type { Scenario } from "../../../domain/plan/assumptions/planInputs";
import { BODY_ROW } from "../parts/sheetHead";

const FIRST_BLOCK = BODY_ROW;
/** The base scenario stands first: it is the plan. */
export const BLOCK_ORDER: readonly Scenario[] = ["base", "low", "high"];

const HEADINGS = 2;
/** Two halves and the year. */
const TOTALS_OF_A_YEAR = 3;

/** Months of a period, from the first up to before the second, counted from the plan's first. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A period of a plan that its months are added up for; the whole plan where no year is named. */
export interface PlannedSpan extends Span {
  readonly year?: number;
  readonly half?: 0 | 1;
}

/** The periods of a plan of so many months: the halves and the total of each year, then the whole where there are several. */
export function spansOf(months: number): PlannedSpan[] {
  const years = Array.from({ length: months / PLAN_MONTHS }, (_, year): PlannedSpan[] => {
    const [from, middle] = [year * PLAN_MONTHS, (year + 1 / 2) * PLAN_MONTHS];
    const to = from + PLAN_MONTHS;
    return [
      { year, half: 0, from, to: middle },
      { year, half: 1, from: middle, to },
      { year, from, to },
    ];
  });
  return [...years.flat(), ...(years.length > 1 ? [{ from: 0, to: months }] : [])];
}

/** Where the rows of the scenarios' blocks stand on a sheet: title, headings, months, periods, a check for each year. */
export class PlanLayout {
  constructor(readonly months: number) {}

  get years(): number {
    return this.months / PLAN_MONTHS;
  }

  /** The rows from a block to the next, with a blank one between. */
  private get rows(): number {
    return HEADINGS + this.months + spansOf(this.months).length + this.years + 1;
  }

  top(scenario: Scenario): number {
    return FIRST_BLOCK + BLOCK_ORDER.indexOf(scenario) * this.rows;
  }

  /** The row behind all blocks. */
  get end(): number {
    return FIRST_BLOCK + BLOCK_ORDER.length * this.rows;
  }

  firstMonth(scenario: Scenario): number {
    return this.top(scenario) + HEADINGS;
  }

  firstSpan(scenario: Scenario): number {
    return this.firstMonth(scenario) + this.months;
  }

  year(scenario: Scenario, year: number): number {
    return this.firstSpan(scenario) + (year + 1) * TOTALS_OF_A_YEAR - 1;
  }

  check(scenario: Scenario, year: number): number {
    return this.firstSpan(scenario) + spansOf(this.months).length + year;
  }

  /** The same row of the base scenario. */
  ofBase(row: number): number {
    return FIRST_BLOCK + ((row - FIRST_BLOCK) % this.rows);
  }
}
