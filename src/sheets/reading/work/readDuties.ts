import type { DutyCoverage, DutyRow } from "../../../domain/staffing/coverage";
import { DUTIES, isDutyId, type DutyTerms } from "../../../domain/staffing/duties";
import { DUTY_TEXTS, keyOfText, OWNER_NAMES, RHYTHM_NAMES } from "../../../locale/work/duties";
import { ROLE_NAMES } from "../../../locale/roles";
import { DUTY_HEADINGS, type DutyHeading } from "../../../locale/work/workHeadings";
import { DUTIES_SHEET } from "../../../locale/work/workSheets";
import type { CellValue, Grid } from "../../grid";
import { isBlank, readTextCell } from "../cells";
import { quotedContent, type Finding } from "../finding";

/** The duties as they were left on their sheet, and every cell that was not understood. */
export interface DutiesReading {
  readonly coverage: DutyCoverage;
  readonly findings: readonly Finding[];
}

const NEEDED: readonly DutyHeading[] = ["role", "duty", "rhythm", "state"];

/**
 * Reads the sheet of duties whatever was done to it: rows and columns may have been added, moved or removed, and the language
 * may have been another. `undefined` where its headings are gone.
 */
export function readDuties(grid: Grid): DutiesReading | undefined {
  const header = grid.rows.findIndex((row) => {
    const found = headingsOf(row);
    return NEEDED.every((heading) => found.has(heading));
  });
  return header < 0 ? undefined : new DutiesReader(grid, header).read();
}

function headingsOf(row: readonly CellValue[]): Map<DutyHeading, number> {
  const found = new Map<DutyHeading, number>();
  row.forEach((cell, column) => {
    const heading = keyOfText(DUTY_HEADINGS, readTextCell(cell));
    if (heading && !found.has(heading)) found.set(heading, column);
  });
  return found;
}

class DutiesReader {
  private readonly headings: ReadonlyMap<DutyHeading, number>;
  /** The name over each column of marks. */
  private readonly parties: ReadonlyMap<number, string>;
  private readonly findings: Finding[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly header: number,
  ) {
    this.headings = headingsOf(grid.rows[header]!);
    this.parties = this.partyColumns();
  }

  read(): DutiesReading {
    const rows: DutyRow[] = [];
    for (let index = this.header + 1; index < this.grid.rows.length; index += 1) {
      const id = this.text(index, "id");
      if (keyOfText({ end: DUTIES_SHEET.perParty }, this.text(index, "duty"))) break;
      if (id !== "" || this.text(index, "duty") !== "") rows.push(this.rowAt(index, id));
    }
    return {
      coverage: { parties: [...new Set(this.parties.values())], rows },
      findings: this.findings,
    };
  }

  /** What stands between the state and the notes. A column with marks and no name is told apart by its place. */
  private partyColumns(): ReadonlyMap<number, string> {
    const columns = this.grid.rows[this.header]!.length;
    const first = this.headings.get("state")! + 1;
    const end = this.headings.get("note") ?? columns;
    const known = new Set(this.headings.values());
    const parties = new Map<number, string>();
    for (let column = first; column < end; column += 1) {
      if (known.has(column)) continue;
      const name = readTextCell(this.grid.rows[this.header]![column]);
      const marked = this.grid.rows
        .slice(this.header + 1)
        .some((row) => typeof row[column] === "string" && !isBlank(row[column]));
      if (name !== "" || marked) parties.set(column, name || `? ${column - first + 1}`);
    }
    return parties;
  }

  private rowAt(index: number, typedId: string): DutyRow {
    const id = isDutyId(typedId) ? typedId : undefined;
    const usual: DutyTerms | undefined = id && DUTIES[id];
    const duty = this.text(index, "duty");
    const typedRole = this.text(index, "role");
    const role = keyOfText(ROLE_NAMES, typedRole);
    const due = this.due(index);
    const note = this.text(index, "note");
    const own = id === undefined || (duty !== "" && keyOfText({ [id]: DUTY_TEXTS[id] }, duty) === undefined);
    return {
      ...(id && { id }),
      ...(own && { text: duty }),
      role: role ?? { typed: typedRole },
      rhythm: this.oneOf(index, "rhythm", RHYTHM_NAMES) ?? usual?.rhythm ?? "asNeeded",
      ...(due !== undefined && { due }),
      owner: this.oneOf(index, "owner", OWNER_NAMES) ?? usual?.owner ?? "one",
      marks: new Map(
        [...this.parties].flatMap(([column, party]): [string, string][] => {
          const mark = readTextCell(this.grid.rows[index]![column]);
          return mark === "" ? [] : [[party, mark]];
        }),
      ),
      ...(note !== "" && { note }),
    };
  }

  private oneOf<Key extends string>(
    index: number,
    heading: DutyHeading,
    names: Parameters<typeof keyOfText<Key>>[0],
  ): Key | undefined {
    const typed = this.text(index, heading);
    const key = keyOfText(names, typed);
    if (!key && typed !== "") this.say(index, heading);
    return key;
  }

  private due(index: number): number | undefined {
    const value = this.cell(index, "due");
    if (isBlank(value)) return undefined;
    const due = typeof value === "number" ? value : Number(value);
    if (Number.isInteger(due) && due >= 0 && due <= 366) return due;
    this.say(index, "due");
    return undefined;
  }

  private say(index: number, heading: DutyHeading): void {
    this.findings.push({
      severity: "warning",
      at: {
        sheet: this.grid.sheet,
        row: this.grid.top + index,
        column: this.grid.left + this.headings.get(heading)!,
      },
      found: quotedContent(this.cell(index, heading)),
      problem: { code: "dutyCellNotRead", heading },
    });
  }

  private text(index: number, heading: DutyHeading): string {
    return readTextCell(this.cell(index, heading));
  }

  private cell(index: number, heading: DutyHeading): CellValue | undefined {
    const column = this.headings.get(heading);
    return column === undefined ? undefined : this.grid.rows[index]![column];
  }
}
