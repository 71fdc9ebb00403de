import type { Language } from "../../../locale/catalogue";
import { SHIFT_HEADINGS, type ShiftHeading } from "../../../locale/work/workHeadings";
import { SHIFTS_SHEET } from "../../../locale/work/workSheets";
import { a1 } from "../../grid";
import type { RunStamp } from "../parts/runStamp";
import { headBlocks } from "../parts/sheetHead";
import type { Block, CellStyle, ChartReport, ReportCell, SheetReport, ValidationReport } from "../report";
import { DAY_COLUMNS, roleColumns } from "./dayFormulas";
import { DayTable } from "./dayTable";
import { FIGURES_ROW, ShiftLayout, SPARE_STAFF, type ShiftPlaces, type ShiftsOfMonth } from "./shiftLayout";

export const SHIFTS_ID = "work.shifts";

const CHART_COLUMNS = 9;
const CHART_COLORS = ["#0B5C8E", "#D98324", "#2E7D4F", "#7A4FA3"];
const MOST_REST_DAYS = 6;
/** 1 March 1900. */
const FIRST_DATE = 61;

/**
 * The sheet of shifts: what it rests on, each figure with the user's own beside it; the days with their orders, work and people in
 * native formulas; and who is on staff. The orders of the days add up to the month's whatever is typed.
 */
export function shiftsSheet(
  name: string,
  month: ShiftsOfMonth,
  stamp: RunStamp,
  language: Language,
): { readonly sheet: SheetReport; readonly places: ShiftPlaces } {
  const layout = new ShiftLayout(name, month);
  const builder = new ShiftsSheet(layout, month, language);
  const sheet: SheetReport = {
    id: SHIFTS_ID,
    name,
    tabColor: "#0B5C8E",
    blocks: [
      ...headBlocks(SHIFTS_SHEET.title[language], SHIFTS_SHEET.hint[language], stamp, language),
      builder.figures(),
      ...new DayTable(layout, month, language).blocks(),
      ...builder.staffTable(),
    ],
    columnWidths: {
      0: 36,
      ...{ 1: 17, 2: 16, 3: 15, 4: 13, 5: 17, 6: 12, 7: 13, 8: 16 },
      ...Object.fromEntries(month.roles.flatMap((_, role) => roleColumns(role).map((at) => [at, 14]))),
      // Behind the roles stand the whole orders of a day, and what was cut off them.
      ...Object.fromEntries(
        roleColumns(month.roles.length)
          .slice(0, 2)
          .map((at) => [at, 10]),
      ),
    },
    freeze: { rows: 0, columns: 1 },
    validations: builder.validations(),
    conditionalFormats: month.roles.map((_, role) => {
      const { spare } = layout.cells(role);
      return {
        area: { row: layout.firstDay, column: spare, rows: month.days.length, columns: 1 },
        rule: { kind: "formula", formula: `=${a1(layout.firstDay, spare)}<0`, style: "bad" },
      };
    }),
    charts: builder.charts(),
    page: { orientation: "landscape" },
  };
  return { sheet, places: layout.places() };
}

class ShiftsSheet {
  constructor(
    private readonly layout: ShiftLayout,
    private readonly month: ShiftsOfMonth,
    private readonly language: Language,
  ) {}

  private heading(key: ShiftHeading): string {
    return SHIFT_HEADINGS[key][this.language];
  }

  figures(): Block {
    const headings = (["assumption", "given", "yours", "used", "source"] as const).map((key): ReportCell => ({
      value: this.heading(key),
      style: "header",
    }));
    const lines = this.month.lines.map(({ key, label, given, typed, used, source }, at): ReportCell[] => {
      const row = FIGURES_ROW + 1 + at;
      const style: CellStyle = key === "month" ? "month" : "text";
      const cell =
        typeof given === "object" && given !== null ? { ...given, style } : { value: given, style };
      return [
        label,
        cell,
        { value: typed, style: key === "month" ? "inputMonth" : "input" },
        { formula: `=IF(${a1(row, 2)}="",${a1(row, 1)},${a1(row, 2)})`, value: used, style },
        { value: source, style: "unit" },
      ];
    });
    return { row: FIGURES_ROW, column: 0, cells: [headings, ...lines], columnStyles: ["text"] };
  }

  staffTable(): Block[] {
    const { staff } = this.month;
    const headings = (["person", "role", "from", "to"] as const).map((key) => this.heading(key));
    const blank = Array.from({ length: SPARE_STAFF }, (): ReportCell[] => headings.map(() => null));
    return [
      {
        row: this.layout.staffHeader - 1,
        column: 0,
        cells: [[SHIFTS_SHEET.staff[this.language], SHIFTS_SHEET.staffHint[this.language]]],
        columnStyles: ["section", "stamp"],
      },
      {
        row: this.layout.staffHeader,
        column: 0,
        cells: [headings],
        columnStyles: headings.map(() => "header"),
      },
      {
        row: this.layout.staffHeader + 1,
        column: 0,
        cells: [
          ...staff.map(({ person, role, from, to }): ReportCell[] => [
            person,
            role,
            from ?? null,
            to ?? null,
          ]),
          ...blank,
        ],
        columnStyles: ["input", "input", "inputDate", "inputDate"],
      },
    ];
  }

  validations(): ValidationReport[] {
    const { lines, days, roles } = this.month;
    const at = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });
    const typed = lines.map(({ key }, index): ValidationReport => {
      const area = at(FIGURES_ROW + 1 + index, 2);
      if (key === "month") return { area, rule: { kind: "date", min: FIRST_DATE } };
      if (key === "orders") return { area, rule: { kind: "wholeNumber", min: 0 } };
      if (key === "restDays") return { area, rule: { kind: "decimal", min: 0, max: MOST_REST_DAYS } };
      return key.endsWith(":utilisation")
        ? { area, rule: { kind: "decimal", min: 0, max: 1 } }
        : { area, rule: { kind: "decimal", min: 0 } };
    });
    return [
      ...typed,
      {
        area: at(this.layout.firstDay, DAY_COLUMNS.indexOf("yourFactor"), days.length),
        rule: { kind: "decimal", min: 0 },
      },
      {
        area: at(this.layout.firstDay, DAY_COLUMNS.indexOf("yourOrders"), days.length),
        rule: { kind: "wholeNumber", min: 0 },
      },
      ...(roles.length > 0
        ? [
            {
              area: at(this.layout.staffHeader + 1, 1, this.layout.staffRows),
              rule: { kind: "list", values: roles },
            } as const,
          ]
        : []),
    ];
  }

  charts(): ChartReport[] {
    const { roles, days } = this.month;
    if (roles.length === 0) return [];
    const area = (column: number) => ({ row: this.layout.firstDay, column, rows: days.length, columns: 1 });
    return [
      {
        id: "work.people",
        type: "columnClustered",
        title: SHIFTS_SHEET.chart[this.language],
        categories: area(0),
        series: roles.map((name, role) => ({
          name,
          values: area(this.layout.cells(role).needed),
          color: CHART_COLORS[role % CHART_COLORS.length]!,
        })),
        place: {
          row: FIGURES_ROW,
          column: DAY_COLUMNS.length,
          rows: this.layout.header - FIGURES_ROW - 1,
          columns: CHART_COLUMNS,
        },
      },
    ];
  }
}
