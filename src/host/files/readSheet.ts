import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { ITableJson } from "@univerjs/sheets-table";
import { areaAddress } from "../workbook/address";
import { cellAt } from "../workbook/geometry";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/limits";
import type { OpenPackage, Relationship } from "./container/openPackage";
import { child, childrenOf, descend, flag, relationship, type XmlElement } from "./container/xml";
import type { CommentAuthor, SheetExtras } from "./extras";
import { lossesOfCells, lossesOfDrawings, lossesOfFilters, lossesOfSheet } from "./findLosses";
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
import { readPageLayout } from "./sheet/pageLayout";
import { readProtection } from "./sheet/protection";
import type { StoredText } from "./sheet/richText";
import { readRows } from "./sheet/rows";
import { readSheetPart, type SheetPart } from "./sheet/sheetPart";
import { defaultSizes, sizesOf } from "./sheet/sheetSizes";
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
  const { root } = part;
  const links = await opened.relationships(path);
  const linkedPart = async (kind: string): Promise<XmlElement | undefined> =>
    opened.optionalXml(links.find((link) => link.kind === kind)?.target);
  const lines = readLines(part, context);
  const tables = await readTables(opened, root, links, id, context.addIns);
  const formats = readConditionalFormats(root, {
    ...context,
    differences: context.styles.differences,
    readDifference: (dxf) => readDifference(dxf, context.colors),
  });
  const drawings = await drawingsOf(opened, root, links, lines.sizes, context.colors);
  return {
    id,
    data: { id, ...dataOf(name, element, part, lines, context) },
    extras: {
      charts: drawings.charts,
      pictures: drawings.pictures,
      hyperlinks: readHyperlinks(root, links),
      comments: readThreads(await linkedPart("threadedComment"), context.persons),
      ...looksOf(element, root, lines),
    },
    resources: {
      tables: tables.tables,
      conditionalFormats: formats.rules,
      validations: readDataValidations(root, context),
      notes: readNotes(await linkedPart("comments")),
      ...(lines.filter ? { filter: lines.filter.filter } : {}),
    },
    losses: [
      ...lossesOfSheet(name, root, links),
      ...lossesOfFilters(name, [
        ...(lines.filter?.unknown ? [child(root, "autoFilter")?.attributes.ref] : []),
        ...tables.losses,
      ]),
      ...formats.unknown.slice(0, 1).map((area) => ({
        code: "conditionalFormats" as const,
        sheet: name,
        cell: areaAddress(cellAt(area.row, area.column)),
        count: formats.unknown.length,
      })),
      ...lossesOfDrawings(name, drawings),
      ...lossesOfCells(name, part, context),
    ],
  };
}

/** The columns and rows of a sheet, what they measure, and the filter that hides some of them. */
interface Lines {
  readonly columns: ReturnType<typeof readColumns>;
  readonly rows: ReturnType<typeof readRows>;
  readonly filter: ReturnType<typeof readAutoFilter>;
  readonly defaults: ReturnType<typeof defaultSizes>;
  readonly sizes: SheetSizes;
}

function readLines({ root, cells }: SheetPart, { styleIds }: WorkbookContext): Lines {
  const columns = readColumns(root, styleIds, cells.lastColumn);
  const rows = readRows(cells.rows, styleIds);
  const hiddenRows = Object.keys(rows.data)
    .map(Number)
    .filter((row) => rows.data[row]?.hd === BooleanNumber.TRUE);
  const filter = readAutoFilter(child(root, "autoFilter"), hiddenRows);
  /* The filter hides these; as hidden rows they would stay when it goes. */
  for (const row of filter?.filter.cachedFilteredOut ?? []) delete rows.data[row]?.hd;
  const defaults = defaultSizes(root);
  return { columns, rows, filter, defaults, sizes: sizesOf(columns.data, rows.data, defaults) };
}

/** What the engine holds of a sheet. */
function dataOf(
  name: string,
  element: XmlElement,
  { root, cells }: SheetPart,
  { columns, rows, defaults }: Lines,
  { colors }: WorkbookContext,
): Partial<IWorksheetData> {
  const tabColor = colors.of(descend(root, "sheetPr", "tabColor"));
  return {
    name,
    hidden: HIDDEN.has(element.attributes.state ?? "") ? BooleanNumber.TRUE : BooleanNumber.FALSE,
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
  };
}

const VERY_HIDDEN = "veryHidden";
const HIDDEN: ReadonlySet<string> = new Set(["hidden", VERY_HIDDEN]);

/** What the engine does not hold of how a sheet looks and is guarded. */
function looksOf(
  element: XmlElement,
  root: XmlElement,
  { columns, rows }: Lines,
): Omit<SheetExtras, "charts" | "pictures" | "hyperlinks" | "comments"> {
  const protection = readProtection(root);
  const outline = descend(root, "sheetPr", "outlinePr");
  return {
    page: readPageLayout(root),
    ...(protection ? { protection } : {}),
    ...(element.attributes.state === VERY_HIDDEN ? { veryHidden: true } : {}),
    rowOutline: rows.outline,
    columnOutline: columns.outline,
    ...(flag(outline, "summaryBelow", true) ? {} : { summaryBelow: false }),
    ...(flag(outline, "summaryRight", true) ? {} : { summaryRight: false }),
    ...readSelection(root),
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
