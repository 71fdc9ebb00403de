/** What a file holds that is not kept, so that saving over it would lose it. */
export type LossCode =
  | "macros"
  | "pivotTables"
  | "slicers"
  | "sparklines"
  | "filterCriteria"
  | "laterCharts"
  | "shapes"
  | "chartSheets"
  | "otherSheets"
  | "externalLinks"
  | "connections"
  | "dataModel"
  | "dataTables"
  | "fixedArrays"
  | "gradientFills"
  | "conditionalFormats"
  | "controls"
  | "embeddedObjects"
  | "backgrounds"
  | "headerPictures"
  | "linkedProperties"
  | "signatures"
  | "customViews"
  | "unknownParts";

/** One thing that would be lost, and where it is, where that can be said. */
export interface Loss {
  readonly code: LossCode;
  /** The sheet's name. */
  readonly sheet?: string;
  /** The first cell concerned, such as `B2`. */
  readonly cell?: string;
  /** How many there are. */
  readonly count?: number;
}
