import type { HostPicture } from "../../files/extras";

/** A drawing that a program put on a sheet. Places and sizes are points. */
export interface Shape {
  readonly id: string;
  readonly type: "GeometricShape" | "Image" | "Line" | "Group";
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  rotation: number;
  visible: boolean;
  lockAspectRatio: boolean;
  placement: string;
  altTextTitle: string;
  altTextDescription: string;
  geometricShapeType?: string;
  readonly fill: ShapeFill;
  readonly outline: ShapeOutline;
  readonly text: ShapeText;
  readonly line?: ShapeLine;
  /** Of an image: what the file keeps. */
  readonly picture?: HostPicture;
  /** Of a group: the ids of its members. */
  readonly members?: readonly string[];
}

export interface ShapeFill {
  type: string;
  foregroundColor: string;
  transparency: number;
}

export interface ShapeOutline {
  visible: boolean;
  color: string;
  style: string;
  dashStyle: string;
  weight: number;
  transparency: number;
}

export interface ShapeText {
  text: string;
  readonly font: {
    name: string;
    size: number;
    color: string;
    bold: boolean;
    italic: boolean;
    underline: string;
  };
  horizontalAlignment: string;
  verticalAlignment: string;
  horizontalOverflow: string;
  verticalOverflow: string;
  orientation: string;
  readingOrder: string;
  autoSizeSetting: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
}

export interface ShapeLine {
  connectorType: string;
  beginArrowheadStyle: string;
  beginArrowheadLength: string;
  beginArrowheadWidth: string;
  endArrowheadStyle: string;
  endArrowheadLength: string;
  endArrowheadWidth: string;
  beginConnected?: { readonly shapeId: string; readonly site: number };
  endConnected?: { readonly shapeId: string; readonly site: number };
}

/** A shape as Excel makes it: of the theme's first colour, 72 points square. */
export function newShape(id: string, type: Shape["type"], name: string, more: Partial<Shape> = {}): Shape {
  return {
    id,
    type,
    name,
    left: 0,
    top: 0,
    width: 72,
    height: 72,
    rotation: 0,
    visible: true,
    lockAspectRatio: false,
    placement: "TwoCell",
    altTextTitle: "",
    altTextDescription: "",
    fill: { type: "Solid", foregroundColor: "#4472C4", transparency: 0 },
    outline: {
      visible: true,
      color: "#2F528F",
      style: "Single",
      dashStyle: "Solid",
      weight: 1,
      transparency: 0,
    },
    text: {
      text: "",
      font: { name: "Calibri", size: 11, color: "#FFFFFF", bold: false, italic: false, underline: "None" },
      horizontalAlignment: "Left",
      verticalAlignment: "Top",
      horizontalOverflow: "Overflow",
      verticalOverflow: "Overflow",
      orientation: "Horizontal",
      readingOrder: "LeftToRight",
      autoSizeSetting: "AutoSizeNone",
      leftMargin: 7.2,
      rightMargin: 7.2,
      topMargin: 3.6,
      bottomMargin: 3.6,
    },
    ...more,
  };
}

export function newLine(connectorType: string): ShapeLine {
  return {
    connectorType,
    beginArrowheadStyle: "None",
    beginArrowheadLength: "Medium",
    beginArrowheadWidth: "Medium",
    endArrowheadStyle: "None",
    endArrowheadLength: "Medium",
    endArrowheadWidth: "Medium",
  };
}
