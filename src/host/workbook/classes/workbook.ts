import { action, object, result, type WorkbookClass, type WorkbookMethod } from "../declare";
import { activeChart } from "../charts/chartEvents";
import { errors } from "../errors";
import { insertFile, type InsertOptions } from "../insertion/insertFile";
import { WORKBOOK_TARGET, EventType } from "../events";
import type { HostWorkbook } from "../hostWorkbook";
import { resolveRanges } from "../resolve";
import { areaOf, rangeOf, type RangeTarget } from "../targets";

const here = (className: string): { class: string; get: (target: HostWorkbook) => HostWorkbook } => ({
  class: className,
  get: (target) => target,
});

/** The cells that an event told of, by the reference that it carried: `{…}!A1:B2`. */
function eventCells(host: HostWorkbook, reference: string): RangeTarget | null {
  const cut = reference.indexOf("!");
  const sheetId = host.findSheet(reference.slice(0, cut));
  return sheetId === undefined ? null : resolveRanges(host, sheetId, reference.slice(cut + 1));
}

function orNullForEvent(name: string, className: string): Record<string, WorkbookMethod<HostWorkbook>> {
  return {
    [`${name}ForEventByReferenceId`]: object<HostWorkbook, [string]>(
      className,
      ["string"],
      (_target, [reference], host) => {
        const cells = eventCells(host, reference);
        if (!cells) throw errors.itemNotFound();
        return cells;
      },
    ),
    [`${name}OrNullObjectForEventByReferenceId`]: object<HostWorkbook, [string]>(
      className,
      ["string"],
      (_target, [reference], host) => eventCells(host, reference),
    ),
  };
}

/** `Excel.Workbook`: the root of the object model. */
export const workbook: WorkbookClass<HostWorkbook> = {
  name: "Workbook",
  properties: {
    Name: { type: "string", get: (_target, host) => host.name },
    ReadOnly: { type: "boolean", get: () => false },
    IsDirty: {
      type: "boolean",
      get: (_target, host) => host.isDirty,
      set: (_target, dirty: boolean, host) => {
        host.isDirty = dirty;
      },
    },
    AutoSave: { type: "boolean", get: () => false },
    PreviouslySaved: { type: "boolean", get: (_target, host) => host.previouslySaved },
    CalculationEngineVersion: { type: "number", get: () => 191029 },
    ChartDataPointTrack: { type: "boolean", get: () => true },
    UsePrecisionAsDisplayed: { type: "boolean", get: () => false },
  },
  navigation: {
    Application: here("Application"),
    Bindings: here("BindingCollection"),
    Comments: here("CommentCollection"),
    DataConnections: here("DataConnectionCollection"),
    CustomXmlParts: here("CustomXmlPartCollection"),
    Functions: here("Functions"),
    LinkedWorkbooks: here("LinkedWorkbookCollection"),
    Names: here("NamedItemCollection"),
    PivotTables: here("PivotTableCollection"),
    Properties: here("DocumentProperties"),
    Protection: here("WorkbookProtection"),
    Queries: here("QueryCollection"),
    Settings: here("SettingCollection"),
    Slicers: here("SlicerCollection"),
    Styles: here("StyleCollection"),
    Tables: here("TableCollection"),
    TableStyles: here("TableStyleCollection"),
    Worksheets: here("WorksheetCollection"),
    _Runtime: here("Runtime"),
  },
  methods: {
    ...orNullForEvent("_GetRange", "Range"),
    ...orNullForEvent("_GetRanges", "RangeAreas"),
    GetActiveCell: object("Range", [], (_target, _args, host) => host.activeCell),
    GetSelectedRange: object("Range", [], (_target, _args, host) => {
      const selection = host.selection();
      if (selection.areas.length > 1)
        throw errors.invalidOperation("The selection is of more than one area.");
      return rangeOf(selection.sheetId, areaOf(selection));
    }),
    GetSelectedRanges: object("RangeAreas", [], (_target, _args, host) => host.selection()),
    GetActiveChart: object("Chart", [], (_target, _args, host) => {
      const chart = activeChart(host);
      if (!chart) throw errors.itemNotFound();
      return chart;
    }),
    GetActiveChartOrNullObject: object("Chart", [], (_target, _args, host) => activeChart(host) ?? null),
    GetActiveSlicerOrNullObject: object("Slicer", [], () => null),
    InsertWorksheetsFromBase64: result<HostWorkbook, [string, InsertOptions?]>(
      ["string", "any?"],
      async (_target, [base64, options], host) =>
        (await insertFile(host, base64, options ?? {})).map((sheetId) => host.sheetGuid(sheetId)),
    ),
    GetIsActiveCollabSession: result([], () => false),
    Save: action<HostWorkbook, [string?]>(["string?"], (_target, _args, host) => host.requestSave()),
    Close: action<HostWorkbook, [string?]>(["string?"], (_target, [behavior = "Save"], host) =>
      behavior === "Save" ? host.requestSave() : undefined,
    ),
    _RegisterActivatedEvent: action([], (_target, _args, host) =>
      host.events.register(EventType.workbookActivated, WORKBOOK_TARGET),
    ),
    _UnregisterActivatedEvent: action([], (_target, _args, host) =>
      host.events.unregister(EventType.workbookActivated, WORKBOOK_TARGET),
    ),
    _RegisterAutoSaveSettingChangedEvent: action([], (_target, _args, host) =>
      host.events.register(EventType.workbookAutoSaveChanged, WORKBOOK_TARGET),
    ),
    _UnregisterAutoSaveSettingChangedEvent: action([], (_target, _args, host) =>
      host.events.unregister(EventType.workbookAutoSaveChanged, WORKBOOK_TARGET),
    ),
  },
};
