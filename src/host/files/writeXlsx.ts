import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { parseAddress, splitAddresses } from "../workbook/address";
import type { CellStyle } from "../workbook/formats/cellStyle";
import type { CellSource } from "./charts/writeSeries";
import { PackageWriter } from "./container/packageWriter";
import { element, elementOf, XML_DECLARATION } from "./container/xmlText";
import type { HostExtras } from "./extras";
import { Persons } from "./parts/comments";
import { writeCustomXml } from "./parts/customXml";
import { writeNames } from "./parts/names";
import { writeApp, writeCore, writeCustom } from "./parts/properties";
import { DEFAULT_THEME } from "./parts/theme";
import { DrawingParts } from "./parts/writeDrawings";
import { areaOfRange } from "./references";
import { SnapshotResources } from "./resources";
import type { ComputedValues } from "./sheet/cellsWriter";
import { SharedStringTable } from "./sheet/sharedStrings";
import { StyleTable } from "./styles/styleTable";
import { writeSheet, type SheetToWrite, type WritingContext } from "./writeSheet";

export type { ComputedValues } from "./sheet/cellsWriter";

const WORKBOOK = "xl/workbook.xml";
const NORMAL_FONT: CellStyle = { ff: "Calibri", fs: 11 };

/**
 * The workbook as an `.xlsx`. Formulas carry the values they have in the snapshot; `computed` (the engine) says what
 * they spill. Nothing may be calculating: what is still pending would be written as an error.
 */
export async function writeXlsx(
  snapshot: IWorkbookData,
  extras: HostExtras,
  computed?: ComputedValues,
): Promise<Uint8Array> {
  const writer = new PackageWriter();
  const resources = new SnapshotResources(snapshot);
  const normal = { ...NORMAL_FONT, ...normalStyle(snapshot) };
  const styles = new StyleTable(normal, extras.namedStyles);
  const context: WritingContext = {
    writer,
    styles,
    styleData: snapshot.styles,
    strings: new SharedStringTable(),
    drawings: new DrawingParts(writer),
    persons: new Persons(),
    computed,
    date1904: extras.date1904,
    cells: cellSource(snapshot, computed),
    nextTable: 1,
    hasDynamicArrays: false,
  };
  writer.relate("", "officeDocument", WORKBOOK);
  const sheets = sheetsToWrite(snapshot, extras, resources);
  sheets.forEach((sheet) => writeSheet(sheet, context));
  writer.add(WORKBOOK, ".spreadsheetml.sheet.main+xml", workbookXml(sheets, extras, resources, writer));
  addShared(context, extras);
  addProperties(writer, extras);
  writeCustomXml(writer, WORKBOOK, extras);
  return writer.bytes();
}

function normalStyle({ defaultStyle, styles }: IWorkbookData): CellStyle {
  return (typeof defaultStyle === "string" ? styles[defaultStyle] : defaultStyle) ?? {};
}

function sheetsToWrite(
  snapshot: IWorkbookData,
  extras: HostExtras,
  resources: SnapshotResources,
): SheetToWrite[] {
  const active = snapshot.sheetOrder.includes(extras.activeSheetId ?? "")
    ? extras.activeSheetId
    : snapshot.sheetOrder[0];
  return snapshot.sheetOrder.map((id, index) => ({
    id,
    path: `xl/worksheets/sheet${index + 1}.xml`,
    sheet: snapshot.sheets[id] ?? {},
    extras: extras.sheets[id],
    resources: resources.of(id),
    isActive: id === active,
  }));
}

function workbookXml(
  sheets: readonly SheetToWrite[],
  extras: HostExtras,
  resources: SnapshotResources,
  writer: PackageWriter,
): string {
  const elements = sheets.map(({ path, sheet, extras: own }, index) =>
    element("sheet", {
      name: sheet.name ?? `Sheet${index + 1}`,
      sheetId: index + 1,
      state: sheetState(sheet, own?.veryHidden),
      "r:id": writer.relate(WORKBOOK, "worksheet", path),
    }),
  );
  const named = sheets.map(({ id, sheet, extras: own, resources: { filter } }) => ({
    id,
    name: sheet.name ?? "",
    page: own?.page,
    filter: filter && areaOfRange(filter.ref),
  }));
  const activeTab = sheets.findIndex(({ isActive }) => isActive);
  const namespaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return (
    XML_DECLARATION +
    element(
      "workbook",
      namespaces,
      element("workbookPr", { date1904: extras.date1904 || undefined }),
      structureProtection(extras),
      element("bookViews", {}, element("workbookView", { activeTab: activeTab > 0 ? activeTab : undefined })),
      elementOf("sheets", {}, elements),
      writeNames(resources.names, named),
      calculation(extras),
    )
  );
}

function sheetState(
  { hidden }: Partial<IWorksheetData>,
  veryHidden: boolean | undefined,
): string | undefined {
  if (hidden !== 1) return undefined;
  return veryHidden ? "veryHidden" : "hidden";
}

function structureProtection({ protection }: HostExtras): string {
  if (!protection) return "";
  return element("workbookProtection", {
    workbookPassword: protection.legacyHash,
    lockStructure: true,
    workbookAlgorithmName: protection.algorithmName,
    workbookHashValue: protection.hashValue,
    workbookSaltValue: protection.saltValue,
    workbookSpinCount: protection.spinCount,
  });
}

function calculation({ calculation: { mode, iterate } }: HostExtras): string {
  return element("calcPr", {
    calcId: 191029,
    calcMode: mode === "manual" ? "manual" : mode === "automaticExceptTables" ? "autoNoTable" : undefined,
    iterate: iterate?.enabled || undefined,
    iterateCount: iterate?.maxIterations,
    iterateDelta: iterate?.maxChange,
    /* Values written by another engine than Excel's are recalculated when Excel opens the file. */
    fullCalcOnLoad: mode === "manual" ? undefined : true,
  });
}

function addShared(
  { writer, styles, strings, persons, hasDynamicArrays }: WritingContext,
  { theme }: HostExtras,
): void {
  const add = (
    path: string,
    kind: string,
    relation: string,
    content: Parameters<PackageWriter["add"]>[2],
  ): void => {
    writer.add(path, kind, content);
    writer.relate(WORKBOOK, relation, path);
  };
  add("xl/styles.xml", ".spreadsheetml.styles+xml", "styles", styles.xml());
  add("xl/theme/theme1.xml", ".theme+xml", "theme", theme ?? DEFAULT_THEME);
  if (!strings.isEmpty)
    add("xl/sharedStrings.xml", ".spreadsheetml.sharedStrings+xml", "sharedStrings", strings.xml());
  if (hasDynamicArrays)
    add("xl/metadata.xml", ".spreadsheetml.sheetMetadata+xml", "sheetMetadata", DYNAMIC_ARRAY_METADATA);
  const people = persons.xml();
  if (people !== undefined) {
    add(
      "xl/persons/person.xml",
      "application/vnd.ms-excel.person+xml",
      "http://schemas.microsoft.com/office/2017/10/relationships/person",
      people,
    );
  }
}

/** What `cm="1"` of a cell points to: its array formula is a dynamic one. [MS-XLSX] 2.6.207. */
const DYNAMIC_ARRAY_METADATA =
  `${XML_DECLARATION}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

function addProperties(writer: PackageWriter, { properties }: HostExtras): void {
  writer.add(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    writeCore(properties),
  );
  writer.relate(
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  writer.add("docProps/app.xml", ".extended-properties+xml", writeApp(properties));
  writer.relate("", "extended-properties", "docProps/app.xml");
  const custom = writeCustom(properties);
  if (custom === undefined) return;
  writer.add("docProps/custom.xml", ".custom-properties+xml", custom);
  writer.relate("", "custom-properties", "docProps/custom.xml");
}

/** The most cells whose values a chart keeps beside a reference; Excel reads them anew when it opens the file. */
const MOST_CACHED = 10_000;

/** Values for the caches of charts, as they stand in the snapshot or are spilled. */
function cellSource(snapshot: IWorkbookData, computed: ComputedValues | undefined): CellSource {
  const ids = new Map(Object.entries(snapshot.sheets).map(([id, { name = "" }]) => [name.toLowerCase(), id]));
  return (reference) => {
    const values: (string | number | null)[] = [];
    for (const part of splitAddresses(reference.replace(/^\((.*)\)$/s, "$1"))) {
      const written = parseAddress(part);
      const id = ids.get(written?.sheetName?.toLowerCase() ?? "");
      if (!written || id === undefined || written.area.rows * written.area.columns > MOST_CACHED)
        return undefined;
      const { row, column, rows, columns } = written.area;
      const shown = computed?.values(id, written.area);
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) {
          const value = shown ? shown[r]?.[c] : snapshot.sheets[id]?.cellData?.[row + r]?.[column + c]?.v;
          values.push(
            value === undefined || value === null || value === ""
              ? null
              : typeof value === "boolean"
                ? Number(value)
                : value,
          );
        }
      }
    }
    return values;
  };
}
