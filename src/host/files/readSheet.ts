import { BooleanNumber, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { ITableJson } from "@univerjs/sheets-table";
import { areaAddress } from "../workbook/address";
import { cellAt } from "../workbook/geometry";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/limits";
import type { OpenPackage, Relationship } from "./container/openPackage";
import {
  child,
  childrenOf,
  descend,
  flag,
  numberAttribute,
  relationship,
  type XmlElement,
} from "./container/xml";
import type { CommentAuthor, SheetExtras } from "./extras";
import { firstCell, lossesOfSheet } from "./findLosses";
import type { AddInFunctions } from "./formulas/storedFormula";
import type { Loss } from "./loss";
import { readNotes, readThreads } from "./parts/comments";
import { readDrawings, type ReadDrawings, type SheetSizes } from "./parts/drawings";
import { readTable } from "./parts/tables";
import { areaOf, rangeOf } from "./references";
import type { SheetResources } from "./resources";
import { readAutoFilter } from "./sheet/autoFilter";
import { readColumns } from "./sheet/columns";
import { readConditionalFormats } from "./sheet/conditionalFormats/read";
import { readDataValidations } from "./sheet/dataValidation";
import { readHyperlinks } from "./sheet/hyperlinks";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsOfPoints, pixelsOfWidth } from "./sheet/lengths";
import { readPageLayout } from "./sheet/pageLayout";
import { readProtection } from "./sheet/protection";
import type { StoredText } from "./sheet/richText";
import { readRows } from "./sheet/rows";
import { readSheetPart, type SheetPart } from "./sheet/sheetPart";
import { readSelection, readView } from "./sheet/view";
import type { FileColors } from "./styles/colors";
import { readDifference, type FileStyles } from "./styles/readStyles";

/** What sheets share. */
export interface WorkbookContext {
  readonly addIns: AddInFunctions;
  readonly colors: FileColors;
  readonly styles: FileStyles;
  readonly date1904: boolean;
  readonly strings: readonly StoredText[];
  readonly styleIds: readonly (string | undefined)[];
  readonly from1904: readonly boolean[];
  readonly persons: ReadonlyMap<string, CommentAuthor>;
  /** The part with the theme, as it is. */
  readonly theme?: Uint8Array;
}

export interface ReadSheet {
  readonly id: string;
  readonly data: Partial<IWorksheetData>;
  readonly extras: SheetExtras;
  readonly resources: SheetResources;
  readonly losses: readonly Loss[];
}

/** Rows and columns that a sheet has beyond its used ones, so that there is room to type. */
const FREE_ROWS = 200;
const FREE_COLUMNS = 20;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** @param element what the workbook says of the sheet: its name and whether it is hidden */
export async function readSheet(
  opened: OpenPackage,
  path: string,
  id: string,
  element: XmlElement,
  context: WorkbookContext,
): Promise<ReadSheet> {
  const name = element.attributes.name ?? id;
  const part = await readSheetPart(opened, path, context);
  const links = await opened.relationships(path);
  const { root, cells } = part;
  const columns = readColumns(root, context.styleIds, cells.lastColumn);
  const rows = readRows(cells.rows, context.styleIds);
  const hiddenRows = Object.keys(rows.data)
    .map(Number)
    .filter((row) => rows.data[row]?.hd === BooleanNumber.TRUE);
  const filter = readAutoFilter(child(root, "autoFilter"), hiddenRows);
  /* The filter hides these; as hidden rows they would stay when it goes. */
  for (const row of filter?.filter.cachedFilteredOut ?? []) delete rows.data[row]?.hd;
  const defaults = defaultSizes(root);
  const sizes = sizesOf(columns.data, rows.data, defaults);
  const tables = await readTables(opened, root, links, id, context.addIns);
  const formats = readConditionalFormats(root, {
    ...context,
    differences: context.styles.differences,
    readDifference: (dxf) => readDifference(dxf, context.colors),
  });
  const drawings = await drawingsOf(opened, root, links, sizes, context.colors);
  const { hidden, veryHidden } = visibility(element);
  const tabColor = context.colors.of(descend(root, "sheetPr", "tabColor"));
  const linkedPart = async (kind: string): Promise<XmlElement | undefined> =>
    opened.optionalXml(links.find((link) => link.kind === kind)?.target);
  const protection = readProtection(root);
  const outline = descend(root, "sheetPr", "outlinePr");
  return {
    id,
    data: {
      id,
      name,
      hidden,
      ...(tabColor === undefined ? {} : { tabColor }),
      ...readView(root),
      ...defaults,
      rowCount: Math.min(MAX_ROWS, Math.max(LEAST_ROWS, cells.lastRow + 1 + FREE_ROWS)),
      columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, cells.lastColumn + 1 + FREE_COLUMNS)),
      mergeData: childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
        const area = areaOf(attributes.ref ?? "");
        return area ? [rangeOf(area)] : [];
      }),
      cellData: cells.cells,
      rowData: rows.data,
      columnData: columns.data,
    },
    extras: {
      charts: drawings.charts,
      pictures: drawings.pictures,
      page: readPageLayout(root),
      ...(protection ? { protection } : {}),
      ...(veryHidden ? { veryHidden } : {}),
      hyperlinks: readHyperlinks(root, links),
      comments: readThreads(await linkedPart("threadedComment"), context.persons),
      rowOutline: rows.outline,
      columnOutline: columns.outline,
      ...(flag(outline, "summaryBelow", true) ? {} : { summaryBelow: false }),
      ...(flag(outline, "summaryRight", true) ? {} : { summaryRight: false }),
      ...readSelection(root),
    },
    resources: {
      tables: tables.tables,
      conditionalFormats: formats.rules,
      validations: readDataValidations(root, context),
      notes: readNotes(await linkedPart("comments")),
      ...(filter ? { filter: filter.filter } : {}),
    },
    losses: [
      ...lossesOfSheet(name, root, links),
      ...(filter?.unknown
        ? [
            {
              code: "filterCriteria" as const,
              sheet: name,
              ...firstCell(child(root, "autoFilter")?.attributes.ref),
            },
          ]
        : []),
      ...tables.losses.map((cell) => ({ code: "filterCriteria" as const, sheet: name, ...firstCell(cell) })),
      ...formats.unknown.slice(0, 1).map((area) => ({
        code: "conditionalFormats" as const,
        sheet: name,
        cell: areaAddress(cellAt(area.row, area.column)),
        count: formats.unknown.length,
      })),
      ...drawingLosses(name, drawings),
      ...cellLosses(name, part, context),
    ],
  };
}

function visibility(element: XmlElement): { hidden: BooleanNumber; veryHidden: boolean } {
  const { state } = element.attributes;
  const isHidden = state === "hidden" || state === "veryHidden";
  return { hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE, veryHidden: state === "veryHidden" };
}

function defaultSizes(root: XmlElement): { defaultColumnWidth: number; defaultRowHeight: number } {
  const format = child(root, "sheetFormatPr");
  const width = numberAttribute(format, "defaultColWidth");
  const height = numberAttribute(format, "defaultRowHeight");
  return {
    defaultColumnWidth: width === undefined ? DEFAULT_COLUMN_PIXELS : pixelsOfWidth(width),
    defaultRowHeight: height === undefined ? DEFAULT_ROW_PIXELS : pixelsOfPoints(height),
  };
}

export function sizesOf(
  columns: Readonly<Record<number, { w?: number; hd?: BooleanNumber }>>,
  rows: Readonly<Record<number, { h?: number; ah?: number; ia?: BooleanNumber; hd?: BooleanNumber }>>,
  defaults: { readonly defaultColumnWidth?: number; readonly defaultRowHeight?: number },
): SheetSizes {
  return {
    columnWidth: (column) => {
      const { w, hd } = columns[column] ?? {};
      return hd === BooleanNumber.TRUE ? 0 : (w ?? defaults.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
    },
    rowHeight: (row) => {
      const { h, ah, ia, hd } = rows[row] ?? {};
      const height = ia === BooleanNumber.TRUE ? (ah ?? h) : h;
      return hd === BooleanNumber.TRUE ? 0 : (height ?? defaults.defaultRowHeight ?? DEFAULT_ROW_PIXELS);
    },
  };
}

async function readTables(
  opened: OpenPackage,
  root: XmlElement,
  links: readonly Relationship[],
  sheetId: string,
  addIns: AddInFunctions,
): Promise<{ tables: ITableJson[]; losses: string[] }> {
  const tables: ITableJson[] = [];
  const losses: string[] = [];
  for (const part of childrenOf(child(root, "tableParts"), "tablePart")) {
    const link = links.find(({ id }) => id === relationship(part));
    const table = await opened.optionalXml(link?.target);
    const read = table && readTable(table, `${sheetId}-table-${tables.length + 1}`, addIns);
    if (!read) continue;
    tables.push(read.table);
    if (read.filtered) losses.push(table.attributes.ref ?? "");
  }
  return { tables, losses };
}

const NO_DRAWINGS: ReadDrawings = { charts: [], pictures: [], others: 0, laterCharts: 0 };

async function drawingsOf(
  opened: OpenPackage,
  root: XmlElement,
  links: readonly Relationship[],
  sizes: SheetSizes,
  colors: FileColors,
): Promise<ReadDrawings> {
  const drawing = child(root, "drawing");
  const link = links.find(({ id }) => drawing && id === relationship(drawing));
  return link && opened.has(link.target) ? readDrawings(opened, link.target, sizes, colors) : NO_DRAWINGS;
}

function drawingLosses(sheet: string, { others, laterCharts }: ReadDrawings): Loss[] {
  return [
    ...(laterCharts > 0 ? [{ code: "laterCharts" as const, sheet, count: laterCharts }] : []),
    ...(others > 0 ? [{ code: "shapes" as const, sheet, count: others }] : []),
  ];
}

function cellLosses(sheet: string, { cells }: SheetPart, { styles, styleIds }: WorkbookContext): Loss[] {
  const fixed = cells.spills.filter(({ dynamic }) => !dynamic);
  const [first] = fixed;
  const [dataTable] = cells.dataTables;
  const gradients = new Set([...styles.gradients].map((index) => styleIds[index]));
  const painted = gradients.size > 0 ? firstPainted(cells.cells, gradients) : undefined;
  return [
    ...(first
      ? [
          {
            code: "fixedArrays" as const,
            sheet,
            cell: areaAddress(cellAt(first.area.row, first.area.column)),
            count: fixed.length,
          },
        ]
      : []),
    ...(dataTable
      ? [{ code: "dataTables" as const, sheet, cell: areaAddress(cellAt(dataTable.row, dataTable.column)) }]
      : []),
    ...(painted === undefined ? [] : [{ code: "gradientFills" as const, sheet, cell: painted }]),
  ];
}

function firstPainted(
  cells: SheetPart["cells"]["cells"],
  styles: ReadonlySet<string | undefined>,
): string | undefined {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries<ICellData | undefined>(columns ?? {})) {
      if (typeof cell?.s === "string" && styles.has(cell.s))
        return areaAddress(cellAt(Number(row), Number(column)));
    }
  }
  return undefined;
}
