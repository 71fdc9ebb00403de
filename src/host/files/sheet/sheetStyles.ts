import type {
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import type { CellStyle } from "../../workbook/formats/cellStyle";
import { showsDate } from "../styles/numberFormats";
import type { StyleTable } from "../styles/styleTable";

type Stored = Nullable<string | IStyleData>;

/**
 * Numbers of the styles of one sheet. A cell in a file says all of its style; in the engine it says what differs from its
 * row, that from its column.
 */
export class SheetStyles {
  private readonly rows: Record<number, Partial<IRowData> | undefined>;
  private readonly columns: Record<number, Partial<IColumnData> | undefined>;
  private readonly known = new Map<string, number>();
  private readonly dates = new Map<number, boolean>();

  constructor(
    sheet: Partial<IWorksheetData>,
    private readonly styles: IWorkbookData["styles"],
    private readonly table: StyleTable,
  ) {
    this.rows = sheet.rowData ?? {};
    this.columns = sheet.columnData ?? {};
  }

  ofCell(own: Stored | void, row: number, column: number): number {
    const rowStyle = this.rows[row]?.s;
    const columnStyle = this.columns[column]?.s;
    if (!own && !rowStyle && !columnStyle) return 0;
    const key =
      typeof own === "string" && !rowStyle && !columnStyle
        ? own
        : `${keyOf(own)}|${keyOf(rowStyle)}|${keyOf(columnStyle)}`;
    return this.number(key, [columnStyle, rowStyle, own]);
  }

  ofRow(row: number): number {
    const style = this.rows[row]?.s;
    return style ? this.number(`row ${keyOf(style)}`, [style]) : 0;
  }

  ofColumn(column: number): number {
    const style = this.columns[column]?.s;
    return style ? this.number(`column ${keyOf(style)}`, [style]) : 0;
  }

  showsDate(number: number): boolean {
    return this.dates.get(number) ?? false;
  }

  private number(key: string, parts: readonly (Stored | void)[]): number {
    let number = this.known.get(key);
    if (number === undefined) {
      const style = Object.assign({}, ...parts.map((part) => this.resolve(part))) as CellStyle;
      number = this.table.number(style);
      this.known.set(key, number);
      this.dates.set(number, showsDate(style.n?.pattern));
    }
    return number;
  }

  private resolve(style: Stored | void): CellStyle {
    return (typeof style === "string" ? this.styles[style] : style) ?? {};
  }
}

function keyOf(style: Stored | void): string {
  return typeof style === "string" ? style : style ? JSON.stringify(style) : "";
}
