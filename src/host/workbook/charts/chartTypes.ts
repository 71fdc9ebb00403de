import type { ChartType } from "../../files/chartModel";
import { errors } from "../errors";

const NAMES = `ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100
BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked LineStacked100
LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth
XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked
3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView
SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered
CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol
ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 ConeCol
PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered PyramidBarStacked
PyramidBarStacked100 PyramidCol 3DColumn Line 3DLine 3DPie Pie XYScatter 3DArea Area Doughnut Radar Histogram
Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel`;

const TYPES: ReadonlySet<string> = new Set(NAMES.split(/\s+/));

/** A chart type by the name that `Excel.ChartType` has for it. */
export function chartType(name: string): ChartType {
  if (!TYPES.has(name)) throw errors.invalidArgument();
  return name as ChartType;
}

/** Charts whose first column is x values: scatter and bubble charts. */
export function hasXValues(type: ChartType): boolean {
  return /^(XYScatter|Bubble)/.test(type);
}

export function isBubble(type: ChartType): boolean {
  return type.startsWith("Bubble");
}

/** Charts of one series drawn as parts of a whole, without axes. */
export function isPie(type: ChartType): boolean {
  return /Pie|Doughnut/.test(type);
}
