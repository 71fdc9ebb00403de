import type { IWorksheetData } from "@univerjs/core";
import type { CellStyle } from "../workbook/formats/cellStyle";
import { totalsArea } from "../workbook/tables/tableShape";
import type { CellSource } from "./charts/writeSeries";
import { joinedTexts } from "./container/joinedTexts";
import type { PackageWriter } from "./container/packageWriter";
import { element, elementOf, XML_DECLARATION } from "./container/xmlText";
import type { SheetExtras } from "./extras";
import { noteParts, threadsXml, type Persons } from "./parts/comments";
import { writeTable } from "./parts/tables";
import type { DrawingParts } from "./parts/writeDrawings";
import { areaOfRange, referenceOf } from "./references";
import type { SheetResources } from "./resources";
import { writeAutoFilter } from "./sheet/autoFilter";
import { CellsWriter, type ComputedValues } from "./sheet/cellsWriter";
import { writeColumns } from "./sheet/columns";
import { writeConditionalFormats } from "./sheet/conditionalFormats/write";
import { writeDataValidations } from "./sheet/dataValidation";
import { writeHyperlinks } from "./sheet/hyperlinks";
import { DEFAULT_ROW_PIXELS, pointsOfPixels, widthOfPixels } from "./sheet/lengths";
import { writePageLayout } from "./sheet/pageLayout";
import { writeProtection } from "./sheet/protection";
import type { SharedStringTable } from "./sheet/sharedStrings";
import { sizesOf } from "./sheet/sheetSizes";
import { SheetStyles } from "./sheet/sheetStyles";
import { writeView } from "./sheet/view";
import type { StyleTable } from "./styles/styleTable";
import { argb } from "./styles/writeStyle";

/** What sheets share while they are written. */
export interface WritingContext {
  readonly writer: PackageWriter;
  readonly styles: StyleTable;
  readonly styleData: Record<string, CellStyle | null | undefined | void>;
  readonly strings: SharedStringTable;
  readonly drawings: DrawingParts;
  readonly persons: Persons;
  readonly computed: ComputedValues | undefined;
  readonly date1904: boolean;
  readonly cells: CellSource;
  nextTable: number;
  hasDynamicArrays: boolean;
}

export interface SheetToWrite {
  readonly id: string;
  readonly path: string;
  readonly sheet: Partial<IWorksheetData>;
  readonly extras: SheetExtras | undefined;
  readonly resources: SheetResources;
  readonly isActive: boolean;
}

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Writes the part of a sheet and the parts it refers to. The elements stand in the order of the format's schema. */
export function writeSheet(target: SheetToWrite, context: WritingContext): void {
  const { id, path, sheet, extras, resources } = target;
  const { writer } = context;
  const styles = new SheetStyles(sheet, context.styleData, context.styles);
  const filteredOut = new Set(resources.filter?.cachedFilteredOut ?? []);
  const cells = new CellsWriter(sheet, extras, {
    sheetId: id,
    strings: context.strings,
    styles,
    computed: context.computed,
    date1904: context.date1904,
    filteredOut,
  });
  const rules = writeConditionalFormats(resources.conditionalFormats, (style) =>
    context.styles.difference(style),
  );
  const head = [
    `${XML_DECLARATION}<worksheet ${NAMESPACES}>`,
    sheetProperties(sheet, extras),
    element("dimension", { ref: referenceOf(cells.used) }),
    writeView(sheet, extras, target.isActive),
    sheetFormat(sheet, extras),
    writeColumns(sheet, extras?.columnOutline ?? {}, (column) => styles.ofColumn(column)),
  ];
  const merges = (sheet.mergeData ?? []).map((range) =>
    element("mergeCell", { ref: referenceOf(areaOfRange(range)) }),
  );
  const data = [...joinedTexts(cells.xml(), CHUNK)];
  const tail = [
    writeProtection(extras?.protection),
    writeAutoFilter(resources.filter),
    elementOf("mergeCells", { count: merges.length }, merges),
    rules.elements,
    writeDataValidations(resources.validations, context.date1904),
    writeHyperlinks(extras?.hyperlinks ?? [], (address) => writer.relate(path, "hyperlink", address, true)),
    writePageLayout(extras?.page ?? {}),
    drawingElement(target, context),
    noteElement(target, context),
    tableElements(target, context),
    rules.extension === "" ? "" : element("extLst", {}, rules.extension),
    "</worksheet>",
  ];
  context.hasDynamicArrays ||= cells.hasDynamicArrays;
  writer.add(path, ".spreadsheetml.worksheet+xml", [...head, ...data, ...tail]);
}

const CHUNK = 1 << 16;

function sheetProperties(sheet: Partial<IWorksheetData>, extras: SheetExtras | undefined): string {
  const { summaryBelow, summaryRight, page } = extras ?? {};
  const outline = {
    summaryBelow: summaryBelow === false ? false : undefined,
    summaryRight: summaryRight === false ? false : undefined,
  };
  const content = [
    sheet.tabColor ? element("tabColor", { rgb: argb(sheet.tabColor) }) : "",
    summaryBelow === false || summaryRight === false ? element("outlinePr", outline) : "",
    page?.fit ? element("pageSetUpPr", { fitToPage: true }) : "",
  ].filter((part) => part !== "");
  return elementOf("sheetPr", {}, content);
}

function sheetFormat(sheet: Partial<IWorksheetData>, extras: SheetExtras | undefined): string {
  const level = (outline: Readonly<Record<number, { level: number }>> | undefined): number | undefined =>
    Object.values(outline ?? {}).reduce((highest, entry) => Math.max(highest, entry.level), 0) || undefined;
  const height = sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS;
  return element("sheetFormatPr", {
    defaultColWidth:
      sheet.defaultColumnWidth === undefined ? undefined : widthOfPixels(sheet.defaultColumnWidth),
    defaultRowHeight: pointsOfPixels(height),
    customHeight: height !== DEFAULT_ROW_PIXELS || undefined,
    outlineLevelRow: level(extras?.rowOutline),
    outlineLevelCol: level(extras?.columnOutline),
  });
}

function drawingElement(
  { path, sheet, extras }: SheetToWrite,
  { drawings, writer, cells }: WritingContext,
): string {
  const sizes = sizesOf(sheet.columnData ?? {}, sheet.rowData ?? {}, sheet);
  const drawing = drawings.write(extras?.charts ?? [], extras?.pictures ?? [], sizes, cells);
  return drawing === undefined ? "" : element("drawing", { "r:id": writer.relate(path, "drawing", drawing) });
}

function noteElement({ path, extras, resources }: SheetToWrite, { writer, persons }: WritingContext): string {
  const threads = extras?.comments ?? [];
  const parts = noteParts(resources.notes, threads);
  if (!parts) return "";
  const number = /\d+/.exec(path)?.[0] ?? "1";
  const commentsPath = `xl/comments${number}.xml`;
  const shapesPath = `xl/drawings/vmlDrawing${number}.vml`;
  writer.add(commentsPath, ".spreadsheetml.comments+xml", parts.comments);
  writer.add(shapesPath, undefined, parts.shapes);
  writer.addEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  writer.relate(path, "comments", commentsPath);
  if (threads.length > 0) {
    const threadsPath = `xl/threadedComments/threadedComment${number}.xml`;
    writer.add(threadsPath, "application/vnd.ms-excel.threadedcomments+xml", threadsXml(threads, persons));
    writer.relate(
      path,
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      threadsPath,
    );
  }
  return element("legacyDrawing", { "r:id": writer.relate(path, "vmlDrawing", shapesPath) });
}

function tableElements({ path, sheet, resources }: SheetToWrite, context: WritingContext): string {
  const parts = resources.tables.map((table) => {
    const number = context.nextTable++;
    const tablePath = `xl/tables/table${number}.xml`;
    const totals = totalsArea({
      area: areaOfRange({ ...table.range }),
      showHeaders: true,
      showTotals: true,
      columns: [],
    });
    const totalOf = (index: number): string | undefined => {
      const cell = totals && sheet.cellData?.[totals.row]?.[totals.column + index];
      return cell?.f ?? (cell?.v === undefined || cell.v === null ? undefined : String(cell.v));
    };
    context.writer.add(tablePath, ".spreadsheetml.table+xml", writeTable(table, number, totalOf));
    return element("tablePart", { "r:id": context.writer.relate(path, "table", tablePath) });
  });
  return elementOf("tableParts", { count: parts.length }, parts);
}
