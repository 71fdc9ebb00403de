import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../container/xml";
import type { ChartType } from "../chartModel";

/** How one of Excel's chart types is written: the element of its group and what tells it from others of the group. */
export interface ChartKind {
  readonly group: string;
  readonly direction?: "col" | "bar";
  readonly grouping?: "standard" | "clustered" | "stacked" | "percentStacked";
  /** Lines and scatters: whether points are marked, joined, and joined smoothly. */
  readonly marked?: boolean;
  readonly joined?: boolean;
  readonly smooth?: boolean;
  readonly exploded?: boolean;
  readonly style?: "marker" | "filled" | "standard";
  readonly ofPie?: "pie" | "bar";
  readonly wireframe?: boolean;
  readonly bubble3D?: boolean;
  readonly shape?: "cylinder" | "cone" | "pyramid";
  readonly threeD?: boolean;
  /** Surfaces seen from above. */
  readonly fromAbove?: boolean;
}

const SUFFIXES = [
  ["Clustered", "clustered"],
  ["Stacked", "stacked"],
  ["Stacked100", "percentStacked"],
] as const;

function columnsAndBars(): [string, ChartKind][] {
  return SUFFIXES.flatMap(([suffix, grouping]): [string, ChartKind][] => [
    [`Column${suffix}`, { group: "barChart", direction: "col", grouping }],
    [`Bar${suffix}`, { group: "barChart", direction: "bar", grouping }],
    [`3DColumn${suffix}`, { group: "bar3DChart", direction: "col", grouping, threeD: true }],
    [`3DBar${suffix}`, { group: "bar3DChart", direction: "bar", grouping, threeD: true }],
    ...(["cylinder", "cone", "pyramid"] as const).flatMap((shape): [string, ChartKind][] => {
      const name = shape.charAt(0).toUpperCase() + shape.slice(1);
      return [
        [`${name}Col${suffix}`, { group: "bar3DChart", direction: "col", grouping, shape, threeD: true }],
        [`${name}Bar${suffix}`, { group: "bar3DChart", direction: "bar", grouping, shape, threeD: true }],
      ];
    }),
  ]);
}

function lines(): [string, ChartKind][] {
  return (
    [
      ["", "standard"],
      ["Stacked", "stacked"],
      ["Stacked100", "percentStacked"],
    ] as const
  ).flatMap(([suffix, grouping]): [string, ChartKind][] => [
    [`Line${suffix}`, { group: "lineChart", grouping, marked: false }],
    [`LineMarkers${suffix}`, { group: "lineChart", grouping, marked: true }],
    [`Area${suffix}`, { group: "areaChart", grouping }],
    [`3DArea${suffix}`, { group: "area3DChart", grouping, threeD: true }],
  ]);
}

const KINDS: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ...columnsAndBars(),
  ["3DColumn", { group: "bar3DChart", direction: "col", grouping: "standard", threeD: true }],
  [
    "CylinderCol",
    { group: "bar3DChart", direction: "col", grouping: "standard", shape: "cylinder", threeD: true },
  ],
  ["ConeCol", { group: "bar3DChart", direction: "col", grouping: "standard", shape: "cone", threeD: true }],
  [
    "PyramidCol",
    { group: "bar3DChart", direction: "col", grouping: "standard", shape: "pyramid", threeD: true },
  ],
  ...lines(),
  ["3DLine", { group: "line3DChart", grouping: "standard", threeD: true }],
  ["Pie", { group: "pieChart", exploded: false }],
  ["PieExploded", { group: "pieChart", exploded: true }],
  ["3DPie", { group: "pie3DChart", exploded: false, threeD: true }],
  ["3DPieExploded", { group: "pie3DChart", exploded: true, threeD: true }],
  ["PieOfPie", { group: "ofPieChart", ofPie: "pie" }],
  ["BarOfPie", { group: "ofPieChart", ofPie: "bar" }],
  ["Doughnut", { group: "doughnutChart", exploded: false }],
  ["DoughnutExploded", { group: "doughnutChart", exploded: true }],
  ["XYScatter", { group: "scatterChart", marked: true, joined: false, smooth: false }],
  ["XYScatterLines", { group: "scatterChart", marked: true, joined: true, smooth: false }],
  ["XYScatterLinesNoMarkers", { group: "scatterChart", marked: false, joined: true, smooth: false }],
  ["XYScatterSmooth", { group: "scatterChart", marked: true, joined: true, smooth: true }],
  ["XYScatterSmoothNoMarkers", { group: "scatterChart", marked: false, joined: true, smooth: true }],
  ["Bubble", { group: "bubbleChart", bubble3D: false }],
  ["Bubble3DEffect", { group: "bubbleChart", bubble3D: true }],
  ["Radar", { group: "radarChart", style: "standard" }],
  ["RadarMarkers", { group: "radarChart", style: "marker" }],
  ["RadarFilled", { group: "radarChart", style: "filled" }],
  ["Surface", { group: "surface3DChart", wireframe: false, threeD: true }],
  ["SurfaceWireframe", { group: "surface3DChart", wireframe: true, threeD: true }],
  ["SurfaceTopView", { group: "surfaceChart", wireframe: false, fromAbove: true }],
  ["SurfaceTopViewWireframe", { group: "surfaceChart", wireframe: true, fromAbove: true }],
  ["StockHLC", { group: "stockChart" }],
]);

/** Types that the format writes in a way of its own (`chartEx`) or that are drawn as their nearest relative. */
const NEAREST: Readonly<Record<string, string>> = {
  StockOHLC: "StockHLC",
  StockVHLC: "StockHLC",
  StockVOHLC: "StockHLC",
  Histogram: "ColumnClustered",
  Pareto: "ColumnClustered",
  Waterfall: "ColumnStacked",
  Funnel: "BarClustered",
  Boxwhisker: "ColumnClustered",
  Treemap: "Pie",
  Sunburst: "Doughnut",
  RegionMap: "ColumnClustered",
};

const COLUMNS: ChartKind = { group: "barChart", direction: "col", grouping: "clustered" };

export function chartKind(type: ChartType): ChartKind {
  return KINDS.get(NEAREST[type] ?? type) ?? COLUMNS;
}

export const CHART_GROUPS: ReadonlySet<string> = new Set([...KINDS.values()].map(({ group }) => group));

/** The chart type of one series of a group. */
export function chartTypeOf(group: XmlElement, series: XmlElement | undefined): ChartType {
  const facts = factsOf(group, series);
  const found = [...KINDS].find(
    ([, kind]) =>
      kind.group === group.name &&
      (Object.keys(kind) as (keyof ChartKind)[]).every(
        (key) => facts[key] === undefined || facts[key] === kind[key],
      ) &&
      facts.shape === kind.shape,
  );
  return (found?.[0] ?? "ColumnClustered") as ChartType;
}

function factsOf(group: XmlElement, series: XmlElement | undefined): Partial<ChartKind> {
  const value = (name: string): string | undefined => child(group, name)?.attributes.val;
  const marker = child(child(series, "marker"), "symbol")?.attributes.val;
  const unmarked = marker === "none";
  const shape = value("shape");
  const facts: { -readonly [K in keyof ChartKind]?: ChartKind[K] | undefined } = {
    direction: value("barDir") as ChartKind["direction"],
    grouping: value("grouping") as ChartKind["grouping"],
    ofPie: value("ofPieType") as ChartKind["ofPie"],
    style: value("radarStyle") as ChartKind["style"],
    shape: shape === "cylinder" || shape === "cone" || shape === "pyramid" ? shape : undefined,
  };
  if (group.name === "lineChart")
    facts.marked = !unmarked && (marker !== undefined || flag(child(group, "marker"), "val", true));
  if (group.name === "scatterChart") {
    facts.marked = !unmarked;
    facts.joined = child(child(child(series, "spPr"), "ln"), "noFill") === undefined;
    facts.smooth = facts.joined && flag(child(series, "smooth"), "val", false);
    if (!facts.joined && unmarked) facts.marked = true;
  }
  if (/pieChart|pie3DChart|doughnutChart/.test(group.name))
    facts.exploded = (numberAttribute(child(series, "explosion"), "val") ?? 0) > 0;
  if (group.name.startsWith("surface")) facts.wireframe = flag(child(group, "wireframe"), "val", false);
  if (group.name === "bubbleChart") facts.bubble3D = flag(childrenOf(series, "bubble3D")[0], "val", false);
  return facts as Partial<ChartKind>;
}
