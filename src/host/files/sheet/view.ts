import { BooleanNumber, type IFreeze, type IWorksheetData } from "@univerjs/core";
import { areaAddress, columnName } from "../../workbook/address";
import { cellAt } from "../../workbook/geometry";
import { child, descend, flag, numberAttribute, type XmlElement } from "../container/xml";
import { element } from "../container/xmlText";
import type { SheetExtras } from "../extras";
import { areaOf, areasOf, referencesOf } from "../references";

const NOT_FROZEN: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

/** How the sheet is shown: gridlines, zoom, frozen panes. */
export function readView(root: XmlElement): Partial<IWorksheetData> {
  const view = descend(root, "sheetViews", "sheetView");
  const zoom = numberAttribute(view, "zoomScale");
  return {
    showGridlines: booleanNumber(flag(view, "showGridLines", true)),
    rightToLeft: booleanNumber(flag(view, "rightToLeft", false)),
    zoomRatio: zoom === undefined ? 1 : zoom / 100,
    freeze: readFreeze(child(view, "pane")),
  };
}

/** What of the view the snapshot has no place for. */
export function readSelection(root: XmlElement): Pick<SheetExtras, "selection" | "headingsHidden"> {
  const view = descend(root, "sheetViews", "sheetView");
  const active = child(view, "pane")?.attributes.activePane;
  const selections = view?.children.filter(({ name }) => name === "selection") ?? [];
  const selection = selections.find(({ attributes }) => attributes.pane === active) ?? selections[0];
  const areas = areasOf(selection?.attributes.sqref);
  const cell = areaOf(selection?.attributes.activeCell ?? "A1") ?? cellAt(0, 0);
  return {
    ...(areas.length > 0 ? { selection: { areas, activeCell: { row: cell.row, column: cell.column } } } : {}),
    ...(flag(view, "showRowColHeaders", true) ? {} : { headingsHidden: true }),
  };
}

function readFreeze(pane: XmlElement | undefined): IFreeze {
  const state = pane?.attributes.state ?? "";
  if (!pane || !state.startsWith("frozen")) return NOT_FROZEN;
  const xSplit = numberAttribute(pane, "xSplit") ?? 0;
  const ySplit = numberAttribute(pane, "ySplit") ?? 0;
  const corner = areaOf(pane.attributes.topLeftCell ?? "");
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? Math.max(ySplit, corner?.row ?? ySplit) : -1,
    startColumn: xSplit > 0 ? Math.max(xSplit, corner?.column ?? xSplit) : -1,
  };
}

export function writeView(
  sheet: Partial<IWorksheetData>,
  extras: SheetExtras | undefined,
  isActive: boolean,
): string {
  const freeze = sheet.freeze ?? NOT_FROZEN;
  const pane = paneName(freeze);
  const { selection } = extras ?? {};
  const activeCell = selection
    ? `${columnName(selection.activeCell.column)}${selection.activeCell.row + 1}`
    : undefined;
  const attributes = {
    showGridLines: sheet.showGridlines === BooleanNumber.FALSE ? false : undefined,
    showRowColHeaders: extras?.headingsHidden ? false : undefined,
    rightToLeft: sheet.rightToLeft === BooleanNumber.TRUE || undefined,
    tabSelected: isActive || undefined,
    zoomScale: sheet.zoomRatio && sheet.zoomRatio !== 1 ? Math.round(sheet.zoomRatio * 100) : undefined,
    zoomScaleNormal: sheet.zoomRatio && sheet.zoomRatio !== 1 ? Math.round(sheet.zoomRatio * 100) : undefined,
    workbookViewId: 0,
  };
  const selected =
    selection || pane
      ? element("selection", { pane, activeCell, sqref: selection && referencesOf(selection.areas) })
      : "";
  return element("sheetViews", {}, element("sheetView", attributes, paneElement(freeze, pane), selected));
}

function paneName({ xSplit, ySplit }: IFreeze): string | undefined {
  if (xSplit > 0 && ySplit > 0) return "bottomRight";
  if (ySplit > 0) return "bottomLeft";
  return xSplit > 0 ? "topRight" : undefined;
}

function paneElement(freeze: IFreeze, activePane: string | undefined): string {
  if (activePane === undefined) return "";
  const { xSplit, ySplit, startRow, startColumn } = freeze;
  return element("pane", {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: areaAddress(cellAt(Math.max(startRow, ySplit), Math.max(startColumn, xSplit))),
    activePane,
    state: "frozen",
  });
}

function booleanNumber(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
