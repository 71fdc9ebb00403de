import type { OwnTeam, RolePay } from "../../../domain/agency/advice/inHouse";
import { monthOfSerial, type DaySerial, type Month } from "../../../domain/calendar/month";
import { addCents, NO_CENTS, roundToCents, type Cents } from "../../../domain/money/cents";
import { decimalFromNumber, ZERO, type Decimal } from "../../../domain/money/decimal";
import { ROLES, type RoleId } from "../../../domain/staffing/duties";
import { inEveryLanguage, type WholeText } from "../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../locale/plan/plan";
import { SCENARIO_NAMES } from "../../../locale/plan/planSheet";
import { TEAM_SHEET } from "../../../locale/plan/planTeam";
import { headedOf } from "../../../locale/punctuation";
import { addressText, type CellValue, type Grid } from "../../grid";

/** The own team as a plan's team sheet has it, with the same figures over its cells. */
export interface PlannedTeam {
  readonly team: OwnTeam;
  /** What the people of a role are paid in a month of the team, from 0: a formula without its `=`. */
  readonly pay: (role: RoleId | undefined, at: number) => string | undefined;
  readonly commission: (at: number) => string;
}

interface RoleColumns {
  readonly role: RoleId | undefined;
  readonly need: number;
  readonly wage: number;
}

/**
 * Reads the people a plan needs for its own team and what they earn, in the base scenario, from the team sheet of its last run.
 *
 * @param months those of the sales path
 * @param roleOf which of the six roles a role of the plan is
 * @returns `undefined` where the sheet holds no plan, or not all of the months
 */
export function planTeam(
  grid: Grid,
  months: readonly Month[],
  roleOf: (text: string) => RoleId | undefined,
): PlannedTeam | undefined {
  const title = grid.rows.findIndex(([first]) => startsAs(first, SCENARIO_NAMES.base));
  const headings = grid.rows[title + 1];
  if (title === -1 || !headings) return undefined;
  const roles = roleColumns(headings, roleOf);
  const commission = headings.findIndex((cell) => isPair(cell, TEAM_SHEET.ownTeam, PLAN_HEADINGS.commission));
  const rows = months.map((month) => rowOfMonth(grid, title + 2, month));
  if (commission === -1 || rows.some((row) => row === undefined)) return undefined;
  return new TeamOfGrid(grid, rows as number[], roles, commission).planned(months);
}

function roleColumns(
  headings: readonly CellValue[],
  roleOf: (text: string) => RoleId | undefined,
): RoleColumns[] {
  return headings.flatMap((heading, need): RoleColumns[] => {
    const name = namedAfter(heading, TEAM_SHEET.need);
    if (name === undefined) return [];
    const wage = headings.findIndex((cell) => namedAfter(cell, TEAM_SHEET.wage) === name);
    return wage === -1 ? [] : [{ role: roleOf(name), need, wage }];
  });
}

/** What stands behind a heading's first word: `People needed: 客服` is of 客服. */
function namedAfter(cell: CellValue | undefined, word: WholeText): string | undefined {
  if (typeof cell !== "string") return undefined;
  return inEveryLanguage(word)
    .map((each) => headedOf(cell, each))
    .find((name) => name !== undefined);
}

function startsAs(cell: CellValue | undefined, text: WholeText): boolean {
  return typeof cell === "string" && inEveryLanguage(text).some((each) => cell.startsWith(`${each} · `));
}

const isPair = (cell: CellValue, first: WholeText, second: WholeText): boolean =>
  inEveryLanguage(second).some((each) => namedAfter(cell, first) === each);

/** The months of a block stand one below the other, and its totals, which are no months, below them. */
function rowOfMonth(grid: Grid, first: number, month: Month): number | undefined {
  for (let row = first; ; row += 1) {
    const cell = grid.rows[row]?.[0];
    if (typeof cell !== "number") return undefined;
    if (monthOfSerial(cell as DaySerial) === month) return row;
  }
}

class TeamOfGrid {
  constructor(
    private readonly grid: Grid,
    private readonly rows: readonly number[],
    private readonly columns: readonly RoleColumns[],
    private readonly commissionColumn: number,
  ) {}

  planned(months: readonly Month[]): PlannedTeam {
    const others = this.rolePay(undefined);
    const roles = ROLES.map((role) => this.rolePay(role));
    return {
      team: {
        months,
        roles: this.columnsOf(undefined).length > 0 ? [...roles, others] : roles,
        commission: this.rows.map((row) => cents(this.figure(row, this.commissionColumn))),
      },
      pay: (role, at) => this.payFormula(role, this.rows[at]!),
      commission: (at) => this.cell(this.rows[at]!, this.commissionColumn),
    };
  }

  private columnsOf(role: RoleId | undefined): readonly RoleColumns[] {
    return this.columns.filter((each) => each.role === role);
  }

  private rolePay(role: RoleId | undefined): RolePay {
    const columns = this.columnsOf(role);
    return {
      ...(role && { role }),
      people: this.rows.map((row) =>
        columns.reduce((sum, { need }) => sum.plus(this.figure(row, need)), ZERO),
      ),
      pay: this.rows.map((row) =>
        columns.reduce(
          (sum, { need, wage }) => addCents(sum, cents(this.figure(row, need).times(this.figure(row, wage)))),
          NO_CENTS,
        ),
      ),
    };
  }

  private payFormula(role: RoleId | undefined, row: number): string | undefined {
    const parts = this.columnsOf(role).map(
      ({ need, wage }) => `ROUND(${this.cell(row, need)}*${this.cell(row, wage)},2)`,
    );
    return parts.length > 0 ? parts.join("+") : undefined;
  }

  private cell(row: number, column: number): string {
    const { sheet, top, left } = this.grid;
    return addressText({ sheet, row: top + row, column: left + column });
  }

  private figure(row: number, column: number): Decimal {
    const cell = this.grid.rows[row]?.[column];
    return typeof cell === "number" && Number.isFinite(cell) ? decimalFromNumber(cell) : ZERO;
  }
}

const cents = (amount: Decimal): Cents => roundToCents(amount) ?? NO_CENTS;
