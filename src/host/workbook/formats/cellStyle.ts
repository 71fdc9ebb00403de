import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";

/**
 * What Excel's cell format has and the engine's style has no place for. It travels inside the style, under `xl`, so that
 * it follows its cell when rows are inserted, cells moved or a sheet is copied.
 */
export interface ExcelStyle {
  /** Absent: the cell is locked, as cells are from the start. */
  readonly locked?: false;
  readonly formulaHidden?: true;
  readonly shrinkToFit?: true;
  readonly autoIndent?: true;
  readonly indent?: number;
  readonly readingOrder?: "LeftToRight" | "RightToLeft";
  /** Where Excel's alignment says more than the engine's. */
  readonly horizontal?: "Fill" | "CenterAcrossSelection";
  readonly vertical?: "Justify" | "Distributed";
  readonly underline?: "SingleAccountant" | "DoubleAccountant";
  readonly pattern?: string;
  readonly patternColor?: string;
  /** The name of the cell style (`Good`, `Heading 1`) that was given to the cell. */
  readonly styleName?: string;
}

/** A style of the engine with what Excel has beyond it. */
export interface CellStyle extends IStyleData {
  readonly xl?: ExcelStyle;
}

/** A style with parts of its `xl` replaced; `undefined` takes a part out. */
export function withExcelStyle(
  style: CellStyle,
  change: { readonly [K in keyof ExcelStyle]?: ExcelStyle[K] | undefined },
): CellStyle {
  const { xl, ...rest } = style;
  const merged = Object.fromEntries(
    Object.entries({ ...xl, ...change }).filter(([, value]) => value !== undefined),
  );
  return Object.keys(merged).length > 0 ? { ...rest, xl: merged as ExcelStyle } : rest;
}

/** An object without one of its parts. */
export function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const rest = { ...whole };
  delete rest[key];
  return rest;
}

/** Styles of a sheet as they show: the cell's own over its row's over its column's over the sheet's. */
export class StyleReader {
  private readonly composed = new Map<string, CellStyle>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly resolve: (style: string | IStyleData) => Nullable<IStyleData>,
  ) {}

  at(row: number, column: number): CellStyle {
    return this.compose(this.sheet.getCellRaw(row, column)?.s, row, column);
  }

  /** The style of a cell whose own style is already at hand. */
  compose(own: Nullable<string | IStyleData>, row: number, column: number): CellStyle {
    const rowStyle = this.sheet.getRowStyle(row, true);
    const columnStyle = this.sheet.getColumnStyle(column, true);
    const base = this.sheet.getDefaultCellStyle();
    const key = `${keyOf(own)}|${keyOf(rowStyle)}|${keyOf(columnStyle)}|${keyOf(base)}`;
    const known = this.composed.get(key);
    if (known) return known;
    const style: CellStyle = Object.assign(
      {},
      ...[base, columnStyle, rowStyle, own].map((part) => part && this.resolve(part)),
    );
    this.composed.set(key, style);
    return style;
  }
}

function keyOf(style: Nullable<string | IStyleData>): string {
  return typeof style === "object" && style !== null ? JSON.stringify(style) : style || "";
}
