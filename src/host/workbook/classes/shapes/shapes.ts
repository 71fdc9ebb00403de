import { action, object, result, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import { excelColor } from "../../formats/colors";
import type { HostWorkbook } from "../../hostWorkbook";
import type { Shape } from "../../shapes/shape";
import { copyShape, deleteShape, followPicture, shapesOf, type ShapeTarget } from "../../shapes/shapes";
import { isSheetTarget } from "../../targets";
import { shapeCollection } from "./shapeCollection";
import { existingShape, member, shapeGuid, shapeTargets } from "./shapeTargets";

const own = <K extends keyof Shape & string>(
  key: K,
  type: "string" | "number" | "boolean",
  normalised?: (value: Shape[K]) => Shape[K],
) => member<Shape, K>((shape) => shape, key, type, normalised);

const size = (value: number): number => {
  if (!(value >= 0)) throw errors.invalidArgument();
  return value;
};

/** Only of shapes of a type; of others it is an error to ask for it. */
const of =
  (type: Shape["type"]) =>
  (target: ShapeTarget, host: HostWorkbook): ShapeTarget => {
    if (existingShape(host, target).type !== type) throw errors.invalidOperation();
    return target;
  };

const here = (target: ShapeTarget, host: HostWorkbook): ShapeTarget => {
  existingShape(host, target);
  return target;
};

/** Adds to a place or an angle. */
const increment = (key: "left" | "top" | "rotation") =>
  action<ShapeTarget, [number]>(["number"], (target, [by], host) => {
    const shape = existingShape(host, target);
    shape[key] += by;
    followPicture(host, target);
  });

const scale = (key: "width" | "height") =>
  action<ShapeTarget, [number]>(["number", "string", "string?"], (target, [factor], host) => {
    existingShape(host, target)[key] *= size(factor);
    followPicture(host, target);
  });

const ORDER: Readonly<Record<string, (index: number, last: number) => number>> = {
  BringToFront: (_index, last) => last,
  BringForward: (index, last) => Math.min(index + 1, last),
  SendToBack: () => 0,
  SendBackward: (index) => Math.max(index - 1, 0),
};

const shape: WorkbookClass<ShapeTarget> = {
  name: "Shape",
  id: (target, host) => shapeGuid(host, target),
  properties: {
    Id: { type: "string", get: (target, host) => shapeGuid(host, target) },
    Name: own("name", "string"),
    DisplayName: { type: "string", get: (target, host) => existingShape(host, target).name },
    Type: { type: "string", get: (target, host) => existingShape(host, target).type },
    Left: own("left", "number", size),
    Top: own("top", "number", size),
    Width: own("width", "number", size),
    Height: own("height", "number", size),
    Rotation: own("rotation", "number"),
    Visible: own("visible", "boolean"),
    LockAspectRatio: own("lockAspectRatio", "boolean"),
    Placement: own("placement", "string"),
    AltTextTitle: own("altTextTitle", "string"),
    AltTextDescription: own("altTextDescription", "string"),
    GeometricShapeType: {
      type: "string",
      get: (target, host) => existingShape(host, target).geometricShapeType ?? null,
      set: (target, type: string, host) => {
        if (target.shape.type !== "GeometricShape") throw errors.invalidOperation();
        existingShape(host, target).geometricShapeType = type;
      },
    },
    ZOrderPosition: {
      type: "number",
      get: (target, host) => shapesOf(host, target.sheetId).indexOf(target.shape),
    },
    Level: { type: "number", get: (target, host) => (groupOf(host, target) ? 1 : 0) },
    ConnectionSiteCount: { type: "number", get: ({ shape: { type } }) => (type === "Line" ? 0 : 4) },
  },
  navigation: {
    Fill: { class: "ShapeFill", get: here },
    LineFormat: { class: "ShapeLineFormat", get: here },
    TextFrame: { class: "TextFrame", get: here },
    GeometricShape: { class: "GeometricShape", get: of("GeometricShape") },
    Image: { class: "Image", get: of("Image") },
    Line: { class: "Line", get: of("Line") },
    Group: { class: "ShapeGroup", get: of("Group") },
    ParentGroup: {
      class: "Shape",
      get: (target, host) => {
        const group = groupOf(host, target);
        if (!group) throw errors.itemNotFound();
        return group;
      },
    },
  },
  methods: {
    Delete: action([], (target, _args, host) => {
      existingShape(host, target);
      deleteShape(host, target);
    }),
    CopyTo: object<ShapeTarget, [unknown]>("Shape", ["any?"], (target, [destination], host) => {
      const sheetId = isSheetTarget(destination)
        ? destination.sheetId
        : typeof destination === "string"
          ? host.findSheet(destination)
          : target.sheetId;
      if (sheetId === undefined) throw errors.itemNotFound();
      if (target.shape.picture) throw errors.notImplemented("Shape.copyTo for pictures");
      return copyShape(host, existingShape(host, target), sheetId);
    }),
    IncrementLeft: increment("left"),
    IncrementTop: increment("top"),
    IncrementRotation: increment("rotation"),
    ScaleWidth: scale("width"),
    ScaleHeight: scale("height"),
    SetZOrder: action<ShapeTarget, [string]>(["string"], (target, [position], host) => {
      const move = ORDER[position];
      if (!move) throw errors.invalidArgument();
      const shapes = shapesOf(host, target.sheetId);
      const index = shapes.indexOf(existingShape(host, target));
      const to = move(index, shapes.length - 1);
      shapes.splice(index, 1);
      shapes.splice(to, 0, target.shape);
    }),
    GetAsImage: result(["string"], () => {
      throw errors.notImplemented("Shape.getAsImage: it does not draw pictures of shapes");
    }),
  },
};

function groupOf(host: HostWorkbook, target: ShapeTarget): ShapeTarget | undefined {
  return shapeTargets(host, target).find(({ shape: other }) => other.members?.includes(target.shape.id));
}

const fillOf = (shape: Shape): Shape["fill"] => shape.fill;
const outlineOf = (shape: Shape): Shape["outline"] => shape.outline;

const shapeFill: WorkbookClass<ShapeTarget> = {
  name: "ShapeFill",
  properties: {
    ForegroundColor: member(fillOf, "foregroundColor", "string", excelColor),
    Transparency: member(fillOf, "transparency", "number"),
    Type: { type: "string", get: (target, host) => existingShape(host, target).fill.type },
  },
  methods: {
    Clear: action([], (target, _args, host) => {
      existingShape(host, target).fill.type = "NoFill";
    }),
    SetSolidColor: action<ShapeTarget, [string]>(["string"], (target, [color], host) => {
      Object.assign(existingShape(host, target).fill, { type: "Solid", foregroundColor: excelColor(color) });
    }),
  },
};

const shapeLineFormat: WorkbookClass<ShapeTarget> = {
  name: "ShapeLineFormat",
  properties: {
    Visible: member(outlineOf, "visible", "boolean"),
    Color: member(outlineOf, "color", "string", excelColor),
    Style: member(outlineOf, "style", "string"),
    DashStyle: member(outlineOf, "dashStyle", "string"),
    Weight: member(outlineOf, "weight", "number"),
    Transparency: member(outlineOf, "transparency", "number"),
  },
};

export const shapeClasses = [shapeCollection, shape, shapeFill, shapeLineFormat] as const;
