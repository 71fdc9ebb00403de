import { memberName } from "../../wire/instance";
import { includesVersion } from "../../wire/requirementSets";
import type { AnyHostClass } from ".";

/**
 * Members that came later than ExcelApi 1.9 to a class that programs reach without them, by version and class, as Microsoft's
 * declarations tell. Events stand under the names by which the wire registers them.
 */
const LATER_MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "1.10": {
    PivotLayout: "enableFieldList",
    Range: "group height hideGroupDetails left showGroupDetails top ungroup width",
    Shape: "copyTo placement",
    Workbook: "comments getActiveSlicerOrNullObject slicers tableStyles",
    Worksheet: "onColumnSorted onRowSorted onSingleClicked comments showOutlineLevels slicers",
    WorksheetCollection: "onColumnSorted onRowSorted onSingleClicked",
  },
  "1.11": {
    Application: "cultureInfo decimalSeparator thousandsSeparator useSystemSeparators",
    Comment: "mentions resolved richContent updateMentions",
    CommentReply: "mentions resolved richContent updateMentions",
    Range: "moveTo",
    RangeFormat: "adjustIndent",
    Workbook: "close save",
    Worksheet: "onRowHiddenChanged",
    WorksheetCollection: "onRowHiddenChanged",
  },
  "1.12": {
    ChartAxisTitle: "textOrientation",
    ChartSeries: "getDimensionValues",
    Comment: "contentType",
    CommentCollection: "onAdded onChanged onDeleted",
    CommentReply: "contentType",
    CultureInfo: "datetimeFormat",
    PivotField: "applyFilter clearAllFilters isFiltered",
    PivotTable: "allowMultipleFiltersPerField",
    Range:
      "getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray",
    Worksheet: "customProperties",
  },
  "1.13": {
    PivotLayout: "altTextDescription altTextTitle emptyCellText fillEmptyCells showFieldHeaders",
    PivotTable: "refreshOnOpen",
    Range: "getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge",
    Table: "resize",
    Workbook: "onActivated insertWorksheetsFromBase64",
    Worksheet: "onFormulaChanged",
    WorksheetCollection: "onFormulaChanged",
  },
  "1.14": {
    AutoFilter: "clearColumnCriteria",
    Chart: "getDataTable getDataTableOrNullObject",
    CommentCollection: "getItemOrNullObject",
    CommentReplyCollection: "getItemOrNullObject",
    ConditionalFormatCollection: "getItemOrNullObject",
    GroupShapeCollection: "getItemOrNullObject",
    Range: "getPrecedents",
    ShapeCollection: "getItemOrNullObject",
    StyleCollection: "getItemOrNullObject",
    TableScopedCollection: "getItemOrNullObject",
    Workbook: "queries",
    Worksheet: "onProtectionChanged tabId",
    WorksheetCollection: "onProtectionChanged",
  },
  "1.15": {
    ChartSeries: "getDimensionDataSourceString getDimensionDataSourceType",
    PivotTable: "getDataSourceString getDataSourceType",
    PivotTableScopedCollection: "getFirstOrNullObject",
    Range: "getDependents",
    Shape: "displayName",
  },
  "1.17": {
    ConditionalFormat:
      "changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges",
    ConditionalRangeFormat: "clearFormat",
  },
};

const sinceWhen: ReadonlyMap<string, string> = new Map(
  Object.entries(LATER_MEMBERS).flatMap(([version, classes]) =>
    Object.entries(classes).flatMap(([name, members]) =>
      members.split(" ").map((member) => [`${name}.${member}`, version] as const),
    ),
  ),
);

/**
 * The object model of an Excel that has a version of ExcelApi: what came later is not there, as for any other member that Excel
 * does not know. Microsoft's client says which sets there are and refuses nothing itself. Versions before 1.9 are not told apart.
 *
 * @param excelApi the newest version Excel has, such as `1.12`; none where absent
 */
export function classesWithin(
  excelApi: string | undefined,
  classes: ReadonlyMap<string, AnyHostClass>,
): ReadonlyMap<string, AnyHostClass> {
  const isThere = (hostClass: AnyHostClass, member: string): boolean => {
    const since = sinceWhen.get(memberName(hostClass, eventOf(member)));
    return since === undefined || includesVersion(excelApi, since);
  };
  if (Object.keys(LATER_MEMBERS).every((version) => includesVersion(excelApi, version))) return classes;
  return new Map([...classes].map(([name, hostClass]) => [name, within(hostClass, isThere)]));
}

function within(
  hostClass: AnyHostClass,
  isThere: (hostClass: AnyHostClass, member: string) => boolean,
): AnyHostClass {
  const kept = <T>(members: Readonly<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(Object.entries(members).filter(([member]) => isThere(hostClass, member)));
  return {
    ...hostClass,
    properties: kept(hostClass.properties),
    navigation: kept(hostClass.navigation),
    methods: kept(hostClass.methods),
  };
}

/** `_RegisterAddedEvent` is `onAdded`. */
function eventOf(member: string): string {
  return member.replace(/^_(?:Unr|R)egister(\w+)Event$/, "on$1");
}
