import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import { excelColor } from "../../formats/colors";
import type { HostWorkbook } from "../../hostWorkbook";
import type { Shape, ShapeLine } from "../../shapes/shape";
import { deleteShape, type ShapeTarget } from "../../shapes/shapes";
import { existingShape, member, shapeGuid, shapeTargets } from "./shapeTargets";

const textOf = (shape: Shape): Shape["text"] => shape.text;
const fontOf = (shape: Shape): Shape["text"]["font"] => shape.text.font;

const text = (
  key: Exclude<keyof Shape["text"], "font">,
  type: "string" | "number",
): WorkbookProperty<ShapeTarget> => member(textOf, key, type);

const textFrame: WorkbookClass<ShapeTarget> = {
  name: "TextFrame",
  properties: {
    HorizontalAlignment: text("horizontalAlignment", "string"),
    VerticalAlignment: text("verticalAlignment", "string"),
    HorizontalOverflow: text("horizontalOverflow", "string"),
    VerticalOverflow: text("verticalOverflow", "string"),
    Orientation: text("orientation", "string"),
    ReadingOrder: text("readingOrder", "string"),
    AutoSizeSetting: text("autoSizeSetting", "string"),
    LeftMargin: text("leftMargin", "number"),
    RightMargin: text("rightMargin", "number"),
    TopMargin: text("topMargin", "number"),
    BottomMargin: text("bottomMargin", "number"),
    HasText: { type: "boolean", get: (target, host) => existingShape(host, target).text.text !== "" },
  },
  navigation: { TextRange: { class: "TextRange", get: (target) => ({ ...target, start: 0 }) } },
  methods: {
    DeleteText: action([], (target, _args, host) => {
      existingShape(host, target).text.text = "";
    }),
  },
};

/** A part of the text of a shape. */
interface TextTarget extends ShapeTarget {
  readonly start: number;
  /** Absent: to the end. */
  readonly length?: number;
}

const endOf = ({ start, length }: TextTarget, whole: string): number =>
  length === undefined ? whole.length : start + length;

const textRange: WorkbookClass<TextTarget> = {
  name: "TextRange",
  properties: {
    Text: {
      type: "string",
      get: (target, host) => {
        const { text: whole } = existingShape(host, target).text;
        return whole.slice(target.start, endOf(target, whole));
      },
      set: (target, value: string, host) => {
        const piece = existingShape(host, target).text;
        piece.text = piece.text.slice(0, target.start) + value + piece.text.slice(endOf(target, piece.text));
      },
    },
  },
  navigation: { Font: { class: "ShapeFont", get: (target) => target } },
  methods: {
    GetSubstring: object<TextTarget, [number, number | undefined]>(
      "TextRange",
      ["number", "number?"],
      (target, [start, length]) => {
        if (start < 0) throw errors.invalidArgument();
        return { ...target, start: target.start + start, ...(length === undefined ? {} : { length }) };
      },
    ),
  },
};

/** The font of all the text of a shape: parts of a text have no fonts of their own here. */
const shapeFont: WorkbookClass<ShapeTarget> = {
  name: "ShapeFont",
  properties: {
    Name: member(fontOf, "name", "string"),
    Size: member(fontOf, "size", "number"),
    Color: member(fontOf, "color", "string", excelColor),
    Bold: member(fontOf, "bold", "boolean"),
    Italic: member(fontOf, "italic", "boolean"),
    Underline: member(fontOf, "underline", "string"),
  },
};

const id: WorkbookProperty<ShapeTarget> = { type: "string", get: (target, host) => shapeGuid(host, target) };
const backToShape = { class: "Shape", get: (target: ShapeTarget) => target };

const geometricShape: WorkbookClass<ShapeTarget> = {
  name: "GeometricShape",
  properties: { Id: id },
  navigation: { Shape: backToShape },
};

const image: WorkbookClass<ShapeTarget> = {
  name: "Image",
  properties: {
    Id: id,
    format: {
      type: "string",
      get: (target, host) => FORMATS[existingShape(host, target).picture?.format ?? "png"],
    },
  },
  navigation: { Shape: backToShape },
};

const FORMATS = { png: "PNG", jpeg: "JPEG", gif: "GIF" } as const;

const shapeGroup: WorkbookClass<ShapeTarget> = {
  name: "ShapeGroup",
  properties: { Id: id },
  navigation: { Shape: backToShape, Shapes: { class: "GroupShapeCollection", get: (target) => target } },
  methods: { Ungroup: action([], (target, _args, host) => deleteShape(host, target)) },
};

const membersOf = (target: ShapeTarget, host: HostWorkbook): ShapeTarget[] =>
  shapeTargets(host, target).filter(({ shape }) => existingShape(host, target).members?.includes(shape.id));

const groupShapes: WorkbookClass<ShapeTarget> = {
  name: "GroupShapeCollection",
  methods: {
    GetCount: result([], (target, _args, host) => membersOf(target, host).length),
    GetItem: object<ShapeTarget, [string]>("Shape", ["string"], (target, [key], host) => {
      const found = memberBy(host, target, key);
      if (!found) throw errors.itemNotFound();
      return found;
    }),
    GetItemOrNullObject: object<ShapeTarget, [string]>(
      "Shape",
      ["string"],
      (target, [key], host) => memberBy(host, target, key) ?? null,
    ),
    GetItemAt: object<ShapeTarget, [number]>("Shape", ["number"], (target, [index], host) => {
      const found = membersOf(target, host)[index];
      if (!found) throw errors.invalidArgument();
      return found;
    }),
  },
  items: {
    class: "Shape",
    list: membersOf,
    find: (target, key, host) => memberBy(host, target, String(key)),
  },
};

function memberBy(host: HostWorkbook, target: ShapeTarget, key: string): ShapeTarget | undefined {
  return membersOf(target, host).find((item) => item.shape.name === key || shapeGuid(host, item) === key);
}

const lineOf = (shape: Shape): ShapeLine => {
  if (!shape.line) throw errors.invalidOperation();
  return shape.line;
};

type End = "beginConnected" | "endConnected";

const connect = (end: End) =>
  action<ShapeTarget, [ShapeTarget, number]>(["reference", "number"], (target, [shape, site], host) => {
    lineOf(existingShape(host, target))[end] = { shapeId: shape.shape.id, site };
  });

const disconnect = (end: End) =>
  action<ShapeTarget>([], (target, _args, host) => {
    delete lineOf(existingShape(host, target))[end];
  });

const connectedShape = (end: End) => ({
  class: "Shape",
  get: (target: ShapeTarget, host: HostWorkbook) => {
    const connected = lineOf(existingShape(host, target))[end];
    return shapeTargets(host, target).find(({ shape }) => shape.id === connected?.shapeId) ?? null;
  },
});

const line: WorkbookClass<ShapeTarget> = {
  name: "Line",
  properties: {
    Id: id,
    connectorType: member(lineOf, "connectorType", "string"),
    BeginArrowheadStyle: member(lineOf, "beginArrowheadStyle", "string"),
    BeginArrowheadLength: member(lineOf, "beginArrowheadLength", "string"),
    BeginArrowheadWidth: member(lineOf, "beginArrowheadWidth", "string"),
    EndArrowheadStyle: member(lineOf, "endArrowheadStyle", "string"),
    EndArrowheadLength: member(lineOf, "endArrowheadLength", "string"),
    EndArrowheadWidth: member(lineOf, "endArrowheadWidth", "string"),
    IsBeginConnected: {
      type: "boolean",
      get: (target, host) => lineOf(existingShape(host, target)).beginConnected !== undefined,
    },
    IsEndConnected: {
      type: "boolean",
      get: (target, host) => lineOf(existingShape(host, target)).endConnected !== undefined,
    },
    BeginConnectedSite: {
      type: "number",
      get: (target, host) => lineOf(existingShape(host, target)).beginConnected?.site ?? null,
    },
    EndConnectedSite: {
      type: "number",
      get: (target, host) => lineOf(existingShape(host, target)).endConnected?.site ?? null,
    },
  },
  navigation: {
    Shape: backToShape,
    BeginConnectedShape: connectedShape("beginConnected"),
    EndConnectedShape: connectedShape("endConnected"),
  },
  methods: {
    ConnectBeginShape: connect("beginConnected"),
    ConnectEndShape: connect("endConnected"),
    DisconnectBeginShape: disconnect("beginConnected"),
    DisconnectEndShape: disconnect("endConnected"),
  },
};

export const shapePartClasses = [
  textFrame,
  textRange,
  shapeFont,
  geometricShape,
  image,
  shapeGroup,
  groupShapes,
  line,
] as const;
