import { monthOfSerial, type DaySerial, type Month } from "../../../domain/calendar/month";
import type { Mode } from "../../../domain/commission/tierTable";
import { Decimal, ZERO } from "../../../domain/money/decimal";
import { PLAN_MONTHS } from "../../../domain/plan/assumptions";
import { SCENARIOS, type PlanInputs, type Scenario } from "../../../domain/plan/planInputs";
import { MODE_WORDS } from "../../../locale/commission";
import { ASSUMPTION_NAMES, type AssumptionKey } from "../../../locale/planAssumptions";
import { TABLE_TITLES, type AssumptionTable } from "../../../locale/planSheet";
import type { Language } from "../../../locale/catalogue";
import type { CellValue, Grid } from "../../grid";
import { isBlank, readDateCell, readTextCell } from "../cells";
import { quotedContent, type Finding } from "../finding";
import { decimalOfCell } from "./decimalOfCell";
import { findAssumptions, type AssumptionPlaces } from "./assumptionPlaces";

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
  return new AssumptionsReader(grid, language).read(usualStart);
}

class AssumptionsReader {
  private readonly places: AssumptionPlaces;
  private readonly findings: Finding[] = [];
  private readonly filled = new Map<AssumptionTable, number[]>();

  constructor(
    private readonly grid: Grid,
    private readonly language: Language,
  ) {
    this.places = findAssumptions(grid);
  }

  read(usualStart: Month): AssumptionsReading {
    const { single, optional } = this;
    const target = optional("target");
    const conversion = optional("conversion");
    const orderValue = optional("orderValue");
    const wageGrowthFrom = this.monthAt("wageGrowthFrom");
    const inputs: PlanInputs = {
      start: this.monthAt("start") ?? usualStart,
      ...(target && { target }),
      lastYear: single("lastYear"),
      growth: single("growth"),
      weights: this.weights(),
      events: this.rows("events", (row) => ({
        name: row.text(0),
        month: row.figure(1).toNumber(),
        days: row.figure(2).toNumber(),
        uplift: row.figure(3),
      })),
      ...(conversion && { conversion }),
      ...(orderValue && { orderValue }),
      refundRate: single("refundRate"),
      costRate: single("costRate"),
      fees: this.rows("fees", (row) => ({
        name: row.text(0),
        ...row.day(1, "from"),
        ...row.day(2, "until"),
        onSales: row.figure(3),
        onNet: row.figure(4),
        perMonth: row.figure(5),
        perYear: row.figure(6),
      })),
      adShare: single("adShare"),
      channels: this.rows("channels", (row) => ({
        name: row.text(0),
        share: row.figure(1),
        roi: row.figure(2),
      })),
      roles: this.rows("roles", (row) => ({
        name: row.text(0),
        workPerOrder: row.figure(1),
        workPerMonth: row.figure(2),
        capacity: row.figure(3),
        utilisation: row.isBlank(4) ? ONE : row.figure(4),
        minimum: row.figure(5),
        basePay: row.figure(6),
      })),
      wageGrowth: single("wageGrowth"),
      ...(wageGrowthFrom !== undefined && { wageGrowthFrom }),
      commissionMode: this.mode(),
      commission: this.rows("commission", (row) => ({ from: row.figure(0), rate: row.figure(1) })),
      agency: { perMonth: single("agencyFee"), rate: single("agencyRate") },
      otherCosts: { perMonth: single("otherCosts"), rate: single("otherRate") },
      scenarios: this.scenarios(),
    };
    return { inputs, places: this.places, filled: this.filled, findings: this.findings };
  }

  private readonly optional = (key: AssumptionKey): Decimal | undefined => {
    const row = this.places.singles.get(key);
    if (row === undefined) {
      this.missing(ASSUMPTION_NAMES[key][this.language]);
      return undefined;
    }
    return isBlank(this.cell(row, 1)) ? undefined : this.figure(row, 1, ASSUMPTION_NAMES[key][this.language]);
  };

  private readonly single = (key: AssumptionKey): Decimal => this.optional(key) ?? ZERO;

  private cell(row: number, column: number): CellValue {
    return this.grid.rows[row - this.grid.top]?.[column] ?? null;
  }

  private figure(row: number, column: number, name: string): Decimal {
    const value = this.cell(row, column);
    const figure = decimalOfCell(value);
    if (!figure) this.notRead(row, column, name, value);
    return figure ?? ZERO;
  }

  private notRead(row: number, column: number, assumption: string, value: CellValue): void {
    this.findings.push({
      severity: "error",
      at: { sheet: this.grid.sheet, row, column },
      found: quotedContent(value),
      problem: { code: "assumptionNotRead", assumption },
    });
  }

  private missing(assumption: string): void {
    this.findings.push({ severity: "warning", problem: { code: "assumptionNotFound", assumption } });
  }

  private monthAt(key: AssumptionKey): Month | undefined {
    const row = this.places.singles.get(key);
    if (row === undefined) {
      this.missing(ASSUMPTION_NAMES[key][this.language]);
      return undefined;
    }
    const value = this.cell(row, 1);
    const reading = readDateCell(value, undefined);
    if (reading.kind === "month") return reading.month;
    if (reading.kind === "day") return monthOfSerial(reading.day);
    if (reading.kind !== "blank") this.notRead(row, 1, ASSUMPTION_NAMES[key][this.language], value);
    return undefined;
  }

  private mode(): Mode {
    const row = this.places.singles.get("commissionMode");
    const text = row === undefined ? "" : readTextCell(this.cell(row, 1)).toLowerCase();
    if (MODE_WORDS.whole.some((word) => word === text)) return "whole";
    if (text !== "" && !MODE_WORDS.marginal.some((word) => word === text)) {
      this.notRead(row!, 1, ASSUMPTION_NAMES.commissionMode[this.language], text);
    }
    return "marginal";
  }

  private weights(): Decimal[] {
    const place = this.places.tables.get("weights");
    if (!place) this.missing(TABLE_TITLES.weights[this.language]);
    return Array.from({ length: PLAN_MONTHS }, (_, at) =>
      place ? new RowOfTable(this, place.firstRow + at, "weights").figure(1) : ONE,
    );
  }

  private scenarios(): PlanInputs["scenarios"] {
    const place = this.places.tables.get("scenarios");
    const factor = (at: number, column: number) => {
      const row = place && new RowOfTable(this, place.firstRow + at, "scenarios");
      return !row || row.isBlank(column) ? ONE : row.figure(column);
    };
    const factors = SCENARIOS.map((scenario, at) => [
      scenario,
      { sales: factor(at, 1), conversion: factor(at, 2) },
    ]);
    return Object.fromEntries(factors) as Record<Scenario, { sales: Decimal; conversion: Decimal }>;
  }

  /** The rows of a table that have something in their first column. */
  private rows<Row>(table: AssumptionTable, take: (row: RowOfTable) => Row): Row[] {
    const place = this.places.tables.get(table);
    if (!place) this.missing(TABLE_TITLES[table][this.language]);
    const numbers = Array.from({ length: place?.rows ?? 0 }, (_, at) => place!.firstRow + at);
    const filled = numbers.filter((row) => !isBlank(this.cell(row, 0)));
    this.filled.set(table, filled);
    return filled.map((row) => take(new RowOfTable(this, row, table)));
  }

  /** For a row of a table: its cells, and where to say what is not understood. */
  readonly access = {
    cell: (row: number, column: number) => this.cell(row, column),
    figure: (row: number, column: number, table: AssumptionTable) =>
      this.figure(row, column, TABLE_TITLES[table][this.language]),
    notRead: (row: number, column: number, table: AssumptionTable) =>
      this.notRead(row, column, TABLE_TITLES[table][this.language], this.cell(row, column)),
  };
}

class RowOfTable {
  constructor(
    private readonly reader: AssumptionsReader,
    private readonly row: number,
    private readonly table: AssumptionTable,
  ) {}

  isBlank(column: number): boolean {
    return isBlank(this.reader.access.cell(this.row, column));
  }

  text(column: number): string {
    return readTextCell(this.reader.access.cell(this.row, column));
  }

  figure(column: number): Decimal {
    return this.isBlank(column) ? ZERO : this.reader.access.figure(this.row, column, this.table);
  }

  day<Key extends "from" | "until">(column: number, key: Key): { readonly [K in Key]?: DaySerial } {
    const reading = readDateCell(this.reader.access.cell(this.row, column), undefined);
    if (reading.kind === "day") return { [key]: reading.day } as { [K in Key]: DaySerial };
    if (reading.kind !== "blank") this.reader.access.notRead(this.row, column, this.table);
    return {};
  }
}
