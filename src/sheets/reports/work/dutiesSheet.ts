import {
  coverageState,
  doersOf,
  OFFERED,
  type DutyCoverage,
  type DutyRow,
} from "../../../domain/staffing/coverage";
import type { Language } from "../../../locale/catalogue";
import { DUTY_TEXTS, OWNER_NAMES, RHYTHM_NAMES } from "../../../locale/work/duties";
import { ROLE_NAMES } from "../../../locale/roles";
import { DUTY_HEADINGS, type DutyHeading } from "../../../locale/work/workHeadings";
import { COVERAGE_STATES, DUTIES_SHEET } from "../../../locale/work/workSheets";
import { a1, columnLetters } from "../../grid";
import { STAMP_ROWS, stampBlock, type RunStamp } from "../parts/runStamp";
import type {
  Block,
  CellStyle,
  ConditionalFormatReport,
  ReportCell,
  SheetReport,
  ValidationReport,
} from "../report";

export const DUTIES_ID = "work.duties";

const SUMMARY_ROW = 4 + STAMP_ROWS;
const SHOPS_CELL = a1(SUMMARY_ROW, 2).replace(/^([A-Z]+)/, "$$$1$$");
const HEADER_ROW = SUMMARY_ROW + 4;
const FIRST_ROW = HEADER_ROW + 1;
const BEFORE: readonly DutyHeading[] = ["role", "duty", "rhythm", "due", "owner", "state", "count"];
const DUTY = BEFORE.indexOf("duty");
const OWNER = BEFORE.indexOf("owner");
const FIRST_PARTY = BEFORE.length;
const STATE = BEFORE.indexOf("state");
const COUNT = BEFORE.indexOf("count");
const SPARE_ROWS = 6;
const SPARE_PARTIES = 2;

/** A duty's words in a language: what somebody typed, else the catalogue's. */
export function dutyText({ id, text }: DutyRow, language: Language): string {
  return text ?? (id ? DUTY_TEXTS[id][language] : "");
}

export function roleText({ role }: DutyRow, language: Language): string {
  return typeof role === "string" ? ROLE_NAMES[role][language] : role.typed;
}

/**
 * Duties × those who do them. The counts, the states and the sums are native formulas over the marks, so that the sheet
 * follows every mark that is set or taken away.
 *
 * @param shops how many shops there are, for the duties of which each shop has its own
 */
export function dutiesSheet(
  name: string,
  coverage: DutyCoverage,
  shops: number,
  stamp: RunStamp,
  language: Language,
): SheetReport {
  const sheet = new DutiesSheet(coverage, shops, language);
  return {
    id: DUTIES_ID,
    name,
    tabColor: "#7A4FA3",
    blocks: [
      { row: 0, column: 0, cells: [[DUTIES_SHEET.title[language]]], columnStyles: ["title"] },
      { row: 1, column: 0, cells: [[DUTIES_SHEET.hint[language]]], columnStyles: ["subtitle"] },
      { row: 2, column: 0, cells: [[DUTIES_SHEET.due[language]]], columnStyles: ["subtitle"] },
      stampBlock(stamp, language, 3),
      ...sheet.blocks(),
    ],
    columnWidths: {
      ...{ 0: 17, 1: 46, 2: 17, 3: 7, 4: 16, 5: 13, 6: 9 },
      ...Object.fromEntries(sheet.parties.map((_, at) => [FIRST_PARTY + at, 9])),
      ...{ [sheet.noteColumn]: 30, [sheet.noteColumn + 1]: 24 },
    },
    freeze: { rows: FIRST_ROW, columns: 2 },
    validations: sheet.validations(),
    conditionalFormats: sheet.formats(),
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: sheet.rows, columns: sheet.noteColumn },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}

class DutiesSheet {
  /** The parties, then blank columns for more. */
  readonly parties: readonly string[];
  private readonly lastRow: number;

  constructor(
    private readonly coverage: DutyCoverage,
    private readonly shops: number,
    private readonly language: Language,
  ) {
    this.parties = [...coverage.parties, ...Array.from({ length: SPARE_PARTIES }, () => "")];
    this.lastRow = FIRST_ROW + coverage.rows.length + SPARE_ROWS - 1;
  }

  get rows(): number {
    return this.lastRow + 2;
  }

  get noteColumn(): number {
    return FIRST_PARTY + this.parties.length;
  }

  blocks(): Block[] {
    const { language, coverage, parties } = this;
    const headings: ReportCell[] = [
      ...BEFORE.map((key) => DUTY_HEADINGS[key][language]),
      ...parties.map((party): ReportCell => (party === "" ? { value: null, style: "input" } : party)),
      DUTY_HEADINGS.note[language],
      DUTY_HEADINGS.id[language],
    ];
    const blank = Array.from({ length: SPARE_ROWS }, (_, at) => this.blankRow(at));
    return [
      { row: SUMMARY_ROW, column: 1, cells: this.summary(), columnStyles: ["text", "countTotal"] },
      { row: HEADER_ROW, column: 0, cells: [headings], columnStyles: headings.map(() => "header") },
      {
        row: FIRST_ROW,
        column: 0,
        cells: [...coverage.rows.map((row, at) => this.dutyRow(row, at)), ...blank],
        columnStyles: [
          ...(["text", "wrapped", "text", "inputMark", "text", "text", "count"] as const),
          ...parties.map((): CellStyle => "inputMark"),
          ...(["input", "stamp"] as const),
        ],
      },
      {
        row: this.lastRow + 1,
        column: 0,
        cells: [this.totals()],
        columnStyles: [
          ...BEFORE.map((): CellStyle => "textTotal"),
          ...parties.map((): CellStyle => "countTotal"),
        ],
      },
    ];
  }

  private summary(): ReportCell[][] {
    const { language } = this;
    const states = this.coverage.rows.map((row) => coverageState(row, this.shops));
    const range = `$${columnLetters(STATE)}$${FIRST_ROW + 1}:$${columnLetters(STATE)}$${this.lastRow + 1}`;
    const counted = (state: "nobody" | "twoOrMore"): ReportCell => ({
      formula: `=COUNTIF(${range},"${COVERAGE_STATES[state][language]}")`,
      value: states.filter((of) => of === state).length,
    });
    return [
      [DUTIES_SHEET.shops[language], this.shops],
      [DUTIES_SHEET.nobodyCount[language], counted("nobody")],
      [DUTIES_SHEET.twoOrMoreCount[language], counted("twoOrMore")],
    ];
  }

  private dutyRow(row: DutyRow, at: number): ReportCell[] {
    const { language } = this;
    return [
      roleText(row, language),
      dutyText(row, language),
      RHYTHM_NAMES[row.rhythm][language],
      row.due ?? null,
      OWNER_NAMES[row.owner][language],
      this.stateCell(FIRST_ROW + at, COVERAGE_STATES[coverageState(row, this.shops)][language]),
      this.countCell(FIRST_ROW + at, doersOf(row).length),
      ...this.parties.map((party) => row.marks.get(party) ?? null),
      row.note ?? null,
      row.id ?? null,
    ];
  }

  private blankRow(at: number): ReportCell[] {
    const row = FIRST_ROW + this.coverage.rows.length + at;
    const input: ReportCell = { value: null, style: "input" };
    return [
      ...BEFORE.slice(0, STATE).map(() => input),
      this.stateCell(row, ""),
      this.countCell(row, ""),
      ...this.parties.map(() => null),
      ...[null, null],
    ];
  }

  /** Blank where no duty stands. */
  private countCell(row: number, value: number | ""): ReportCell {
    const marks = `${a1(row, FIRST_PARTY)}:${a1(row, FIRST_PARTY + this.parties.length - 1)}`;
    const doers = `COUNTA(${marks})-COUNTIF(${marks},"${OFFERED}")`;
    return { formula: `=IF(${a1(row, DUTY)}="","",${doers})`, value };
  }

  private stateCell(row: number, value: string): ReportCell {
    const { language } = this;
    const [duty, owner, count] = [DUTY, OWNER, COUNT].map((column) => a1(row, column));
    const [nobody, twoOrMore, covered] = (["nobody", "twoOrMore", "covered"] as const).map(
      (state) => `"${COVERAGE_STATES[state][language]}"`,
    );
    const one = `AND(OR(${owner}="${OWNER_NAMES.one[language]}",${owner}=""),${count}>1)`;
    const perShop = `AND(${owner}="${OWNER_NAMES.onePerShop[language]}",${count}>MAX(1,${SHOPS_CELL}))`;
    return {
      formula: `=IF(${duty}="","",IF(${count}=0,${nobody},IF(OR(${one},${perShop}),${twoOrMore},${covered})))`,
      value,
    };
  }

  private totals(): ReportCell[] {
    const { language, coverage, parties } = this;
    return [
      ...BEFORE.map((key) => (key === "duty" ? DUTIES_SHEET.perParty[language] : null)),
      ...parties.map((party, at): ReportCell => {
        const letters = columnLetters(FIRST_PARTY + at);
        const marks = `COUNTA(${letters}${FIRST_ROW + 1}:${letters}${this.lastRow + 1})`;
        return {
          formula: `=IF(${letters}${HEADER_ROW + 1}="","",${marks})`,
          value: party === "" ? "" : coverage.rows.filter((row) => row.marks.has(party)).length,
        };
      }),
    ];
  }

  private column(column: number) {
    return { row: FIRST_ROW, column, rows: this.lastRow - FIRST_ROW + 1, columns: 1 };
  }

  validations(): ValidationReport[] {
    const { language } = this;
    const list = (names: Readonly<Record<string, { readonly [L in Language]: string }>>) =>
      ({ kind: "list", values: Object.values(names).map((name) => name[language]) }) as const;
    return [
      { area: this.column(BEFORE.indexOf("rhythm")), rule: list(RHYTHM_NAMES) },
      { area: this.column(OWNER), rule: list(OWNER_NAMES) },
      { area: this.column(BEFORE.indexOf("due")), rule: { kind: "wholeNumber", min: 0, max: 366 } },
    ];
  }

  formats(): ConditionalFormatReport[] {
    const { language } = this;
    const area = this.column(STATE);
    const cell = `$${columnLetters(STATE)}${FIRST_ROW + 1}`;
    const state = (of: "nobody" | "twoOrMore", style: "bad" | "warning"): ConditionalFormatReport => ({
      area,
      rule: { kind: "formula", formula: `=${cell}="${COVERAGE_STATES[of][language]}"`, style },
    });
    const first = columnLetters(FIRST_PARTY);
    return [
      state("nobody", "bad"),
      state("twoOrMore", "warning"),
      {
        area: { row: this.lastRow + 1, column: FIRST_PARTY, rows: 1, columns: this.parties.length },
        rule: {
          kind: "formula",
          formula: `=${first}${this.lastRow + 2}=0`,
          style: "warning",
        },
      },
    ];
  }
}
