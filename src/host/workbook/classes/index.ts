import type { HostClass } from "../../wire/hostClass";
import type { HostWorkbook } from "../hostWorkbook";
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  iterativeCalculation,
  numberFormatInfo,
  runtime,
} from "./application";
import { binding, bindingCollection } from "./bindings";
import { chartClasses } from "./chart";
import { chartAreaClasses } from "./chartAreas";
import { chartAxisClasses } from "./chartAxes";
import { chartFormatClasses } from "./chartFormats";
import { chartSeriesClasses } from "./chartSeries";
import { chartSeriesPartClasses } from "./chartSeriesParts";
import { chartTextClasses } from "./chartTexts";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comments";
import { conditionalFormat, conditionalFormatCollection } from "./conditional";
import { conditionalLookClasses } from "./conditionalLook";
import { conditionalRuleClasses } from "./conditionalRules";
import { connectionClasses } from "./connections";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./customXml";
import { customProperty, customPropertyCollection, documentProperties } from "./documentProperties";
import { filter } from "./filter";
import { autoFilter } from "./filterAuto";
import { worksheetFreezePanes } from "./freezePanes";
import { functionResult, functions } from "./functions";
import { headerFooter, headerFooterGroup } from "./headersFooters";
import { namedItem, namedItemArrayValues, namedItemCollection } from "./names";
import { pageBreak, pageBreakCollection, pageLayout } from "./pageLayout";
import { pivotHierarchyClasses } from "./pivotHierarchies";
import {
  pivotLayout,
  pivotTable,
  pivotTableCollection,
  pivotTableScopedCollection,
  slicer,
  slicerCollection,
} from "./pivots";
import { workbookProtection, worksheetProtection } from "./protection";
import { range } from "./range";
import { rangeAreas, rangeAreasCollection, rangeCollection } from "./rangeAreas";
import { rangeBorder, rangeBorderCollection } from "./rangeBorder";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import { rangeSort, rangeView, rangeViewCollection, removeDuplicatesResult } from "./rangeParts";
import { workbookRangeAreas } from "./rangePrecedents";
import {
  setting,
  settingCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from "./settings";
import { shapePartClasses } from "./shapeParts";
import { shapeClasses } from "./shapes";
import { style, styleBorder, styleBorderCollection, styleCollection, styleFill, styleFont } from "./styles";
import { table } from "./table";
import { tableCollection, tableScopedCollection } from "./tableCollection";
import { tableColumn, tableColumnCollection } from "./tableColumns";
import { tableRow, tableRowCollection } from "./tableRows";
import { tableSort } from "./tableSort";
import { dataValidation } from "./validation";
import { tableStyleClasses } from "./tableStyles";
import { workbook } from "./workbook";
import { workbookCreated } from "./workbookCreated";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheets";

/** A class of the object model, whatever stands behind its instances. */
export type AnyHostClass = HostClass<never, HostWorkbook>;

const classes: readonly AnyHostClass[] = [
  workbook,
  application,
  workbookCreated,
  ...connectionClasses,
  iterativeCalculation,
  cultureInfo,
  numberFormatInfo,
  datetimeFormatInfo,
  runtime,
  worksheetCollection,
  worksheet,
  worksheetFreezePanes,
  worksheetProtection,
  workbookProtection,
  pageLayout,
  headerFooterGroup,
  headerFooter,
  pageBreakCollection,
  pageBreak,
  range,
  rangeAreas,
  rangeCollection,
  rangeAreasCollection,
  workbookRangeAreas,
  rangeView,
  rangeViewCollection,
  rangeSort,
  rangeFormat,
  rangeFill,
  rangeFont,
  rangeBorderCollection,
  rangeBorder,
  formatProtection,
  removeDuplicatesResult,
  styleCollection,
  style,
  styleFill,
  styleFont,
  styleBorderCollection,
  styleBorder,
  settingCollection,
  setting,
  worksheetCustomPropertyCollection,
  worksheetCustomProperty,
  documentProperties,
  customPropertyCollection,
  customProperty,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  customXmlPart,
  bindingCollection,
  binding,
  functions,
  functionResult,
  pivotTableCollection,
  pivotTableScopedCollection,
  pivotTable,
  pivotLayout,
  ...pivotHierarchyClasses,
  slicerCollection,
  slicer,
  tableCollection,
  tableScopedCollection,
  table,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
  tableRow,
  tableSort,
  ...tableStyleClasses,
  filter,
  autoFilter,
  namedItemCollection,
  namedItem,
  namedItemArrayValues,
  ...shapeClasses,
  ...shapePartClasses,
  ...chartClasses,
  ...chartAreaClasses,
  ...chartAxisClasses,
  ...chartFormatClasses,
  ...chartSeriesClasses,
  ...chartSeriesPartClasses,
  ...chartTextClasses,
  dataValidation,
  commentCollection,
  comment,
  commentReplyCollection,
  commentReply,
  conditionalFormatCollection,
  conditionalFormat,
  ...conditionalLookClasses,
  ...conditionalRuleClasses,
];

/** The object model: every class by its name. */
export const hostClasses: ReadonlyMap<string, AnyHostClass> = new Map(
  classes.map((hostClass) => [hostClass.name, hostClass]),
);

/** The class of the root object. */
export const ROOT_CLASS = "Workbook";
