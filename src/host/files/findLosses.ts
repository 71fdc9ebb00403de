import type { ICellData } from "@univerjs/core";
import { areaAddress } from "../workbook/address";
import { cellAt } from "../workbook/geometry";
import type { OpenPackage, Relationship } from "./container/openPackage";
import { child, everyBelow, type XmlElement } from "./container/xml";
import type { Loss, LossCode } from "./loss";
import type { ReadDrawings } from "./parts/drawings";
import { areaOf } from "./references";
import type { SheetPart } from "./sheet/sheetPart";
import type { FileStyles } from "./styles/readStyles";

/** Parts by the beginning of their path, and what they are part of. */
const PARTS: readonly (readonly [path: RegExp, code: LossCode])[] = [
  [/^xl\/vbaProject/i, "macros"],
  [/^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//i, "slicers"],
  [/^xl\/externalLinks\/[^_]/i, "externalLinks"],
  [/^xl\/(connections\.xml|queryTables\/)/i, "connections"],
  [/^xl\/model\//i, "dataModel"],
  [/^xl\/(macrosheets|dialogsheets)\//i, "otherSheets"],
  [/^xl\/chartsheets\/[^_]/i, "chartSheets"],
  [/^_xmlsignatures\//i, "signatures"],
];

/** Losses that the names of the parts give away. */
export function lossesOfPackage(opened: OpenPackage): Loss[] {
  return PARTS.flatMap(([pattern, code]) => {
    const count = opened.paths.filter((path) => pattern.test(path)).length;
    return count === 0 ? [] : [{ code, ...(count > 1 && COUNTED.has(code) ? { count } : {}) }];
  });
}

const COUNTED: ReadonlySet<LossCode> = new Set(["externalLinks", "chartSheets"]);

/** Losses of one sheet that its own part and what it refers to give away. */
export function lossesOfSheet(
  sheet: string,
  root: XmlElement,
  relationships: readonly Relationship[],
): Loss[] {
  const count = (kind: string): number => relationships.filter((link) => link.kind === kind).length;
  const counted = (code: LossCode, number: number): Loss[] =>
    number === 0 ? [] : [{ code, sheet, ...(number > 1 ? { count: number } : {}) }];
  const sparkline = everyBelow(child(root, "extLst"), "sparkline");
  const controls = everyBelow(root, "control").length;
  const objects = everyBelow(child(root, "oleObjects"), "oleObject").length;
  return [
    ...counted("pivotTables", count("pivotTable")),
    ...(sparkline.length > 0
      ? [
          {
            code: "sparklines" as const,
            sheet,
            ...firstCell(child(sparkline[0], "sqref")?.text),
            count: sparkline.length,
          },
        ]
      : []),
    ...counted("controls", controls),
    ...counted("embeddedObjects", objects),
    ...(child(root, "picture") ? [{ code: "backgrounds" as const, sheet }] : []),
    ...(child(root, "legacyDrawingHF") ? [{ code: "headerPictures" as const, sheet }] : []),
    ...(child(root, "customSheetViews") ? [{ code: "customViews" as const, sheet }] : []),
  ];
}

function firstCell(reference: string | undefined): { cell?: string } {
  const area = areaOf((reference ?? "").split(/\s+/)[0] ?? "");
  return area ? { cell: areaAddress(cellAt(area.row, area.column)) } : {};
}

/** @param references where the filters stand whose criteria are not known */
export function lossesOfFilters(sheet: string, references: readonly (string | undefined)[]): Loss[] {
  return references.map((reference) => ({ code: "filterCriteria", sheet, ...firstCell(reference) }));
}

export function lossesOfDrawings(sheet: string, { others, laterCharts }: ReadDrawings): Loss[] {
  return [
    ...(laterCharts > 0 ? [{ code: "laterCharts" as const, sheet, count: laterCharts }] : []),
    ...(others > 0 ? [{ code: "shapes" as const, sheet, count: others }] : []),
  ];
}

/** Losses that the cells themselves give away. */
export function lossesOfCells(
  sheet: string,
  { cells }: SheetPart,
  { styles, styleIds }: { readonly styles: FileStyles; readonly styleIds: readonly (string | undefined)[] },
): Loss[] {
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
