import type { ITableColumnJson, ITableJson } from "@univerjs/sheets-table";
import type { ColumnMeta, TableMeta } from "../../workbook/tables/tableMeta";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../container/xml";
import { element, plainText, workbookText, XML_DECLARATION } from "../container/xmlText";
import { modelFormula, storedFormula, type AddInFunctions } from "../formulas/storedFormula";
import { areaOf, areaOfRange, rangeOf, referenceOf } from "../references";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** The numbers by which SUBTOTAL knows the functions of a totals row. */
const TOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

export interface ReadTable {
  readonly table: ITableJson;
  /** The table's filter has criteria, which are not taken over. */
  readonly filtered: boolean;
}

/** A table part. `undefined` where it has no range. */
export function readTable(root: XmlElement, id: string, addIns: AddInFunctions): ReadTable | undefined {
  const area = areaOf(root.attributes.ref ?? "");
  if (!area) return undefined;
  const name = root.attributes.displayName ?? root.attributes.name ?? id;
  const style = child(root, "tableStyleInfo");
  const filter = child(root, "autoFilter");
  const showTotals = (numberAttribute(root, "totalsRowCount") ?? 0) > 0;
  const meta: TableMeta = {
    showTotals,
    style: style?.attributes.name ?? "",
    showBandedRows: flag(style, "showRowStripes", false),
    showBandedColumns: flag(style, "showColumnStripes", false),
    highlightFirstColumn: flag(style, "showFirstColumn", false),
    highlightLastColumn: flag(style, "showLastColumn", false),
    showFilterButton: filter !== undefined,
  };
  const table: ITableJson = {
    id,
    name,
    range: rangeOf(area),
    options: {
      showHeader: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
      showFooter: showTotals,
      tableStyleId: "",
    },
    filters: { tableColumnFilterList: [] },
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column, index) =>
      readColumn(column, `${id}-${index + 1}`, name, addIns),
    ),
    meta,
  };
  return { table, filtered: childrenOf(filter, "filterColumn").some(({ children }) => children.length > 0) };
}

function readColumn(column: XmlElement, id: string, table: string, addIns: AddInFunctions): ITableColumnJson {
  const name = plainText(column.attributes.name ?? "");
  const { totalsRowFunction, totalsRowLabel } = column.attributes;
  const own = child(column, "totalsRowFormula")?.text;
  const known = TOTALS[totalsRowFunction ?? ""];
  const total =
    own !== undefined
      ? modelFormula(own, addIns)
      : known !== undefined
        ? `=SUBTOTAL(${known},${table}[${escapedColumn(name)}])`
        : totalsRowLabel;
  const meta: ColumnMeta = {
    number: numberAttribute(column, "id") ?? 1,
    ...(total === undefined ? {} : { total }),
  };
  const formula = child(column, "calculatedColumnFormula")?.text;
  return {
    id,
    displayName: name,
    dataType: "none" as ITableColumnJson["dataType"],
    formula: formula === undefined ? "" : modelFormula(formula, addIns),
    meta,
    style: {},
  };
}

/** The part of a table. `totalOf` gives what stands in the totals row now: a formula with `=`, or a text. */
export function writeTable(
  table: ITableJson,
  number: number,
  totalOf: (columnIndex: number) => string | undefined,
): string {
  const meta = table.meta as Partial<TableMeta>;
  const area = areaOfRange({ ...table.range });
  const hasHeader = table.options.showHeader ?? true;
  const totals = meta.showTotals ? 1 : 0;
  const filtered = hasHeader && meta.showFilterButton !== false;
  const columns = table.columns.map((column, index) =>
    columnElement(column, index, table.name, totals ? totalOf(index) : undefined),
  );
  const style = element("tableStyleInfo", {
    name: meta.style === undefined ? "TableStyleMedium2" : meta.style || undefined,
    showFirstColumn: meta.highlightFirstColumn ?? false,
    showLastColumn: meta.highlightLastColumn ?? false,
    showRowStripes: meta.showBandedRows ?? true,
    showColumnStripes: meta.showBandedColumns ?? false,
  });
  return (
    XML_DECLARATION +
    element(
      "table",
      {
        xmlns: MAIN,
        id: number,
        name: table.name,
        displayName: table.name,
        ref: referenceOf(area),
        headerRowCount: hasHeader ? undefined : 0,
        totalsRowCount: totals || undefined,
        totalsRowShown: totals ? undefined : false,
      },
      filtered
        ? element("autoFilter", { ref: referenceOf({ ...area, rows: Math.max(1, area.rows - totals) }) })
        : "",
      element("tableColumns", { count: columns.length }, ...columns),
      style,
    )
  );
}

function columnElement(
  column: ITableColumnJson,
  index: number,
  table: string,
  total: string | undefined,
): string {
  const totalsRowFunction = total === undefined ? undefined : functionOf(total, table, column.displayName);
  const isText = total !== undefined && !total.startsWith("=");
  return element(
    "tableColumn",
    {
      id: index + 1,
      name: storedColumnName(column.displayName),
      totalsRowLabel: isText && total !== "" ? total : undefined,
      totalsRowFunction,
    },
    column.formula ? element("calculatedColumnFormula", {}, workbookText(storedFormula(column.formula))) : "",
    totalsRowFunction === "custom"
      ? element("totalsRowFormula", {}, workbookText(storedFormula(total ?? "")))
      : "",
  );
}

function functionOf(total: string, table: string, column: string): string | undefined {
  if (!total.startsWith("=")) return undefined;
  const match = /^=SUBTOTAL\((\d+),([^[\]]*)\[(.*)\]\)$/i.exec(total.replace(/\s/g, ""));
  const ofColumn =
    match !== null &&
    (match[2] === "" || match[2]?.toLowerCase() === table.toLowerCase()) &&
    match[3]?.toLowerCase() === escapedColumn(column).replace(/\s/g, "").toLowerCase();
  return (
    (ofColumn ? Object.keys(TOTALS).find((name) => TOTALS[name] === Number(match[1])) : undefined) ?? "custom"
  );
}

function escapedColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** Line breaks in a column's name are kept as escapes. */
function storedColumnName(name: string): string {
  return name.replace(/\n/g, "_x000a_");
}
