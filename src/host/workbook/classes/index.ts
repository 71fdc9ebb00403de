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
import { chartClasses } from "./charts/chart";
import { chartAreaClasses } from "./charts/chartAreas";
import { chartAxisClasses } from "./charts/chartAxes";
import { chartFormatClasses } from "./charts/chartFormats";
import { chartSeriesClasses } from "./charts/chartSeries";
import { chartSeriesPartClasses } from "./charts/chartSeriesParts";
import { chartTextClasses } from "./charts/chartTexts";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comments";
import { conditionalFormat, conditionalFormatCollection } from "./conditional/conditionalFormats";
import { conditionalLookClasses } from "./conditional/conditionalLook";
import { conditionalRuleClasses } from "./conditional/conditionalRules";
import { connectionClasses } from "./connections";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./customXml";
import { customProperty, customPropertyCollection, documentProperties } from "./documentProperties";
import { filter } from "./filters/filter";
import { autoFilter } from "./filters/autoFilter";
import { worksheetFreezePanes } from "./sheets/freezePanes";
import { functionResult, functions } from "./functions";
import { headerFooter, headerFooterGroup } from "./sheets/headersFooters";
import { namedItem, namedItemArrayValues, namedItemCollection } from "./names";
import { pageBreak, pageBreakCollection, pageLayout } from "./sheets/pageLayout";
import { pivotHierarchyClasses } from "./pivots/pivotHierarchies";
import {
  pivotLayout,
  pivotTable,
  pivotTableCollection,
  pivotTableScopedCollection,
  slicer,
  slicerCollection,
} from "./pivots/pivots";
import { workbookProtection, worksheetProtection } from "./sheets/protection";
import { range } from "./ranges/range";
import { rangeAreas, rangeAreasCollection, rangeCollection } from "./ranges/rangeAreas";
import { rangeBorder, rangeBorderCollection } from "./ranges/rangeBorder";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./ranges/rangeFormat";
import { rangeSort, rangeView, rangeViewCollection, removeDuplicatesResult } from "./ranges/rangeParts";
import { workbookRangeAreas } from "./ranges/rangePrecedents";
import {
  setting,
  settingCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from "./settings";
import { shapePartClasses } from "./shapes/shapeParts";
import { shapeClasses } from "./shapes/shapes";
import { style, styleBorder, styleBorderCollection, styleCollection, styleFill, styleFont } from "./styles";
import { table } from "./tables/table";
import { tableCollection, tableScopedCollection } from "./tables/tableCollection";
import { tableColumn, tableColumnCollection } from "./tables/tableColumns";
import { tableRow, tableRowCollection } from "./tables/tableRows";
import { tableSort } from "./tables/tableSort";
import { dataValidation } from "./validation";
import { tableStyleClasses } from "./tables/tableStyles";
import { workbook } from "./workbook";
import { workbookCreated } from "./workbookCreated";
import { worksheet } from "./sheets/worksheet";
import { worksheetCollection } from "./sheets/worksheets";

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
