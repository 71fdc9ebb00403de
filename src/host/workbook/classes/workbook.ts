import { action, object, result, type WorkbookClass } from "../declare";
import { errors } from "../errors";
import { WORKBOOK_TARGET, EventType } from "../events";
import type { HostWorkbook } from "../hostWorkbook";
import { areaOf, rangeOf } from "../targets";

const here = (className: string): { class: string; get: (target: HostWorkbook) => HostWorkbook } => ({
  class: className,
  get: (target) => target,
});

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
    CustomXmlParts: here("CustomXmlPartCollection"),
    Functions: here("Functions"),
    Names: here("NamedItemCollection"),
    PivotTables: here("PivotTableCollection"),
    Properties: here("DocumentProperties"),
    Protection: here("WorkbookProtection"),
    Settings: here("SettingCollection"),
    Slicers: here("SlicerCollection"),
    Styles: here("StyleCollection"),
    Tables: here("TableCollection"),
    Worksheets: here("WorksheetCollection"),
    _Runtime: here("Runtime"),
  },
  methods: {
    GetActiveCell: object("Range", [], (_target, _args, host) => host.activeCell),
    GetSelectedRange: object("Range", [], (_target, _args, host) => {
      const selection = host.selection();
      if (selection.areas.length > 1)
        throw errors.invalidOperation("The selection is of more than one area.");
      return rangeOf(selection.sheetId, areaOf(selection));
    }),
    GetSelectedRanges: object("RangeAreas", [], (_target, _args, host) => host.selection()),
    GetActiveChart: object("Chart", [], () => {
      throw errors.itemNotFound();
    }),
    GetActiveChartOrNullObject: object("Chart", [], () => null),
    GetActiveSlicerOrNullObject: object("Slicer", [], () => null),
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
