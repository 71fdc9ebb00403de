import type { WorkbookClass, WorkbookProperty } from "../../declare";
import { readHyperlink, writeHyperlink, type WireHyperlink } from "../../ranges/hyperlinks";
import {
  columnsHidden,
  heightOf,
  leftOf,
  rowsHidden,
  setColumns,
  setRows,
  topOf,
  widthOf,
} from "../../ranges/sizes";
import { EventType } from "../../events";
import { areaAddress } from "../../address";
import type { HostWorkbook } from "../../hostWorkbook";
import { areaOf, type RangeTarget } from "../../targets";
import { cellPropertyMethods } from "./rangeCellProperties";
import { rangeActions } from "./rangeActions";
import { rangeContent } from "./rangeContent";
import { rangeNavigation } from "./rangeNavigation";
import { precedentMethods } from "./rangePrecedents";
import { styleName } from "../styles";

const rowHidden: WorkbookProperty<RangeTarget> = {
  type: "boolean",
  get: (target, host) => rowsHidden(host, target.sheetId, areaOf(target)),
  set: (target, hidden: boolean, host) => hideRows(host, target, hidden),
};

const columnHidden: WorkbookProperty<RangeTarget> = {
  type: "boolean",
  get: (target, host) => columnsHidden(host, target.sheetId, areaOf(target)),
  set: (target, hidden: boolean, host) => {
    host.protection.check(target.sheetId, "allowFormatColumns");
    host.growSheet(target.sheetId, { ...areaOf(target), rows: 1 });
    setColumns(host, target.sheetId, areaOf(target), { hd: hidden ? 1 : 0 });
  },
};

function hideRows(host: HostWorkbook, target: RangeTarget, hidden: boolean): void {
  host.protection.check(target.sheetId, "allowFormatRows");
  host.growSheet(target.sheetId, { ...areaOf(target), columns: 1 });
  setRows(host, target.sheetId, areaOf(target), { hd: hidden ? 1 : 0 });
  host.changes.raise(EventType.worksheetRowHiddenChanged, target.sheetId, {
    address: areaAddress(areaOf(target)),
    changeType: hidden ? "Hidden" : "Unhidden",
    source: "Local",
  });
}

/** `Excel.Range`. */
export const range: WorkbookClass<RangeTarget> = {
  name: "Range",
  kept: (target, host) => host.tracked.track(target),
  properties: {
    ...rangeContent,
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    Hidden: {
      type: "boolean",
      get: (target, host) => {
        const rows = rowsHidden(host, target.sheetId, areaOf(target));
        const columns = columnsHidden(host, target.sheetId, areaOf(target));
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
    Top: { type: "number", get: (target, host) => topOf(host, target.sheetId, areaOf(target).row) },
    Left: { type: "number", get: (target, host) => leftOf(host, target.sheetId, areaOf(target).column) },
    Height: { type: "number", get: (target, host) => heightOf(host, target.sheetId, areaOf(target)) },
    Width: { type: "number", get: (target, host) => widthOf(host, target.sheetId, areaOf(target)) },
    Hyperlink: {
      type: "any",
      get: (target, host) => readHyperlink(host, target),
      set: (target, link: WireHyperlink | null, host) => writeHyperlink(host, target, link),
    },
    Style: styleName,
  },
  navigation: {
    Worksheet: { class: "Worksheet", get: ({ sheetId }) => ({ sheetId }) },
    Format: { class: "RangeFormat", get: (target) => target },
    Sort: { class: "RangeSort", get: (target) => target },
    ConditionalFormats: { class: "ConditionalFormatCollection", get: (target) => target },
    DataValidation: { class: "DataValidation", get: (target) => target },
  },
  methods: {
    ...rangeNavigation,
    ...rangeActions,
    ...cellPropertyMethods,
    ...precedentMethods,
    GetVisibleView: { parameters: [], returns: { class: "RangeView" }, call: (target) => target },
    GetTables: {
      parameters: ["boolean?"],
      returns: { class: "TableScopedCollection" },
      call: (target, [fullyContained = false]: readonly boolean[]) => ({ ...target, fullyContained }),
    },
    GetPivotTables: {
      parameters: ["boolean?"],
      returns: { class: "PivotTableScopedCollection" },
      call: (target) => target,
    },
  },
};
