import { monthOfSerial, type DaySerial, type Month } from "../../../domain/calendar/month";
import { decimalFromNumber, type Decimal } from "../../../domain/money/decimal";
import { SCENARIOS, type Scenario } from "../../../domain/plan/assumptions/planInputs";
import { inEveryLanguage, type WholeText } from "../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../locale/plan/plan";
import { SCENARIO_NAMES } from "../../../locale/plan/planSheet";
import { addressText, type CellAddress, type CellValue, type Grid } from "../../grid";

/** A month of the plan's sales in every scenario, with the cells that hold them. */
export interface PlannedMonth {
  readonly month: Month;
  readonly sales: Readonly<Record<Scenario, Decimal>>;
  readonly at: Readonly<Record<Scenario, CellAddress>>;
}

/** What a plan's result sheet tells of the sales to come. */
export interface PlanPath {
  readonly sheet: string;
  readonly months: readonly PlannedMonth[];
  /** Gross profit / sales of the base scenario's year, to four decimals. */
  readonly margin?: PlanRatio;
  /** Refunds / sales of the base scenario's year, to four decimals. */
  readonly refundRate?: PlanRatio;
}

export interface PlanRatio {
  readonly value: Decimal;
  /** The same over the plan's cells. */
  readonly formula: string;
}

interface ScenarioRows {
  /** The first month's row in the grid. */
  readonly first: number;
  readonly columns: ReadonlyMap<"sales" | "refunds" | "grossProfit", number>;
}

/**
 * Finds the sales by month on a plan's result sheet, by its titles and headings in any language.
 *
 * @returns `undefined` where the sheet does not hold all three scenarios
 */
export function planPath(grid: Grid): PlanPath | undefined {
  const found = SCENARIOS.map((scenario) => [scenario, scenarioRows(grid, scenario)] as const);
  if (found.some(([, rows]) => rows === undefined)) return undefined;
  const rows = Object.fromEntries(found) as Record<Scenario, ScenarioRows>;
  const months: PlannedMonth[] = [];
  for (let at = 0; ; at += 1) {
    const month = monthAt(grid, rows.base.first + at);
    const cells = SCENARIOS.map((scenario) => salesAt(grid, rows[scenario], at));
    if (month === undefined || cells.some((cell) => cell === undefined)) break;
    const [low, base, high] = cells as [Decimal, Decimal, Decimal];
    const place = (scenario: Scenario): CellAddress => ({
      sheet: grid.sheet,
      row: grid.top + rows[scenario].first + at,
      column: grid.left + rows[scenario].columns.get("sales")!,
    });
    months.push({
      month,
      sales: { low, base, high },
      at: { low: place("low"), base: place("base"), high: place("high") },
    });
  }
  if (months.length === 0) return undefined;
  return { sheet: grid.sheet, months, ...ratiosOf(grid, rows.base, months.length) };
}

function scenarioRows(grid: Grid, scenario: Scenario): ScenarioRows | undefined {
  const title = grid.rows.findIndex((row) => titles(row[0], scenario));
  const headings = grid.rows[title + 1];
  if (title === -1 || !headings) return undefined;
  const keys = ["sales", "refunds", "grossProfit"] as const;
  const columns = new Map(
    keys.flatMap((key) => {
      const column = headings.findIndex((cell) => isText(cell, PLAN_HEADINGS[key]));
      return column === -1 ? [] : [[key, column] as const];
    }),
  );
  return columns.has("sales") ? { first: title + 2, columns } : undefined;
}

/** A scenario's title starts with its name: `Base · target`. */
function titles(cell: CellValue | undefined, scenario: Scenario): boolean {
  return (
    typeof cell === "string" &&
    inEveryLanguage(SCENARIO_NAMES[scenario]).some((name) => cell.startsWith(`${name} · `))
  );
}

function isText(cell: CellValue, text: WholeText): boolean {
  return typeof cell === "string" && inEveryLanguage(text).includes(cell);
}

function monthAt(grid: Grid, row: number): Month | undefined {
  const cell = grid.rows[row]?.[0];
  return typeof cell === "number" ? monthOfSerial(cell as DaySerial) : undefined;
}

function figure(grid: Grid, row: number, column: number | undefined): Decimal | undefined {
  const cell = column === undefined ? undefined : grid.rows[row]?.[column];
  return typeof cell === "number" && Number.isFinite(cell) ? decimalFromNumber(cell) : undefined;
}

function salesAt(grid: Grid, { first, columns }: ScenarioRows, at: number): Decimal | undefined {
  return figure(grid, first + at, columns.get("sales"));
}

const RATE_DECIMALS = 4;

/** From the year, which stands below the two halves. */
function ratiosOf(
  grid: Grid,
  { first, columns }: ScenarioRows,
  months: number,
): Pick<PlanPath, "margin" | "refundRate"> {
  const row = first + months + 2;
  const sales = figure(grid, row, columns.get("sales"));
  if (!sales?.greaterThan(0)) return {};
  const cell = (column: number) =>
    addressText({ sheet: grid.sheet, row: grid.top + row, column: grid.left + column });
  const ratio = (key: "refunds" | "grossProfit"): PlanRatio | undefined => {
    const part = figure(grid, row, columns.get(key));
    return (
      part && {
        value: part.dividedBy(sales).toDecimalPlaces(RATE_DECIMALS),
        formula: `=ROUND(${cell(columns.get(key)!)}/${cell(columns.get("sales")!)},${RATE_DECIMALS})`,
      }
    );
  };
  const [margin, refundRate] = [ratio("grossProfit"), ratio("refunds")];
  return { ...(margin && { margin }), ...(refundRate && { refundRate }) };
}
