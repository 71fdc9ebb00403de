/**
 * What Excel keeps of a table and Univer's table has no place for. It travels in the `meta` of the table and of its
 * columns, and so in the workbook's snapshot.
 */
export interface TableMeta {
  readonly showTotals: boolean;
  /** Excel's name of the style, such as `TableStyleMedium2`; empty: none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
  readonly sort?: TableSortState;
}

export interface ColumnMeta {
  /** Excel's id of the column: a number that no other column of the table has had. */
  readonly number: number;
  /** What stands in the totals row, or stood there when it was hidden: a formula or a text. */
  readonly total?: string;
  /** An `Excel.FilterCriteria`, as it was applied. */
  readonly filter?: FilterCriteria | undefined;
}

export interface TableSortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** `Excel.SortField`: `key` counts columns from the first of the table or range. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
  readonly dataOption?: string;
}

/** `Excel.FilterCriteria`. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
  readonly icon?: { readonly set: string; readonly index: number };
}

export const DEFAULT_TABLE_META: TableMeta = {
  showTotals: false,
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
};
