import { action, object, result, type WorkbookClass, type WorkbookProperty } from "../declare";
import { errors } from "../errors";
import { excelColor } from "../formats/colors";
import type { HostWorkbook } from "../hostWorkbook";
import { newLine, type Shape } from "../shapes/shape";
import {
  addPicture,
  addShape,
  copyShape,
  deleteShape,
  followPicture,
  shapesOf,
  type ShapeTarget,
} from "../shapes/shapes";
import { isSheetTarget, type SheetTarget } from "../targets";

const guid = (host: HostWorkbook, { shape }: ShapeTarget): string => host.identities.guid("shape", shape.id);

const targetsOf = (host: HostWorkbook, { sheetId }: SheetTarget): ShapeTarget[] =>
  shapesOf(host, sheetId).map((shape) => ({ sheetId, shape }));

function find(host: HostWorkbook, sheet: SheetTarget, key: string): ShapeTarget | undefined {
  const wanted = key.toLowerCase();
  return targetsOf(host, sheet).find(
    (item) => item.shape.name.toLowerCase() === wanted || guid(host, item) === key,
  );
}

const shapeCollection: WorkbookClass<SheetTarget> = {
  name: "ShapeCollection",
  methods: {
    AddGeometricShape: object<SheetTarget, [string]>(
      "Shape",
      ["string"],
      ({ sheetId }, [geometricShapeType], host) =>
        addShape(host, sheetId, "GeometricShape", { geometricShapeType }),
    ),
    AddTextBox: object<SheetTarget, [string | undefined]>(
      "Shape",
      ["string?"],
      ({ sheetId }, [text = ""], host) => {
        const target = addShape(host, sheetId, "GeometricShape", { geometricShapeType: "Rectangle" });
        target.shape.text.text = text;
        Object.assign(target.shape.text.font, { color: "#000000" });
        Object.assign(target.shape.fill, { foregroundColor: "#FFFFFF" });
        return target;
      },
    ),
    AddImage: object<SheetTarget, [string]>("Shape", ["string"], ({ sheetId }, [base64], host) =>
      addPicture(host, sheetId, base64),
    ),
    AddLine: object<SheetTarget, [number, number, number, number, string | undefined]>(
      "Shape",
      ["number", "number", "number", "number", "string?"],
      ({ sheetId }, [startLeft, startTop, endLeft, endTop, connectorType = "Straight"], host) =>
        addShape(host, sheetId, "Line", {
          line: newLine(connectorType),
          left: Math.min(startLeft, endLeft),
          top: Math.min(startTop, endTop),
          width: Math.abs(endLeft - startLeft),
          height: Math.abs(endTop - startTop),
        }),
    ),
    AddGroup: object<SheetTarget, [readonly unknown[]]>("Shape", ["any"], (sheet, [values], host) => {
      if (!Array.isArray(values) || values.length < 2) throw errors.invalidArgument();
      const members = values.map((value: unknown) => shapeOf(host, sheet, value));
      return addShape(host, sheet.sheetId, "Group", {
        members: members.map(({ id }) => id),
        ...boundsOf(members),
      });
    }),
    GetCount: result([], (sheet, _args, host) => targetsOf(host, sheet).length),
    GetItem: object<SheetTarget, [string]>("Shape", ["string"], (sheet, [key], host) => {
      const shape = find(host, sheet, key);
      if (!shape) throw errors.itemNotFound();
      return shape;
    }),
    GetItemOrNullObject: object<SheetTarget, [string]>(
      "Shape",
      ["string"],
      (sheet, [key], host) => find(host, sheet, key) ?? null,
    ),
    GetItemAt: object<SheetTarget, [number]>("Shape", ["number"], (sheet, [index], host) => {
      const shape = targetsOf(host, sheet)[index];
      if (!shape) throw errors.invalidArgument();
      return shape;
    }),
  },
  items: {
    class: "Shape",
    list: (sheet, host) => targetsOf(host, sheet),
    find: (sheet, key, host) => find(host, sheet, String(key)),
  },
};

function shapeOf(host: HostWorkbook, sheet: SheetTarget, value: unknown): Shape {
  const target =
    typeof value === "string" ? find(host, sheet, value) : (value as Partial<ShapeTarget> | null);
  if (!target?.shape) throw errors.invalidArgument();
  return target.shape;
}

function boundsOf(shapes: readonly Shape[]): Pick<Shape, "left" | "top" | "width" | "height"> {
  const left = Math.min(...shapes.map((shape) => shape.left));
  const top = Math.min(...shapes.map((shape) => shape.top));
  return {
    left,
    top,
    width: Math.max(...shapes.map((shape) => shape.left + shape.width)) - left,
    height: Math.max(...shapes.map((shape) => shape.top + shape.height)) - top,
  };
}

/** The shape, if it is still on its sheet. */
function existing(host: HostWorkbook, { sheetId, shape }: ShapeTarget): Shape {
  if (!shapesOf(host, sheetId).includes(shape)) throw errors.itemNotFound();
  return shape;
}

type Value = string | number | boolean;

/** A member of a piece of a shape. */
export function member<P extends object, K extends keyof P & string>(
  pieceOf: (shape: Shape) => P,
  key: K,
  type: "string" | "number" | "boolean",
  normalised: (value: P[K]) => P[K] = (value) => value,
): WorkbookProperty<ShapeTarget> {
  return {
    type,
    get: (target, host) => pieceOf(existing(host, target))[key],
    set: (target, value: P[K] & Value, host) => {
      pieceOf(existing(host, target))[key] = normalised(value);
      followPicture(host, target);
    },
  };
}

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
    if (existing(host, target).type !== type) throw errors.invalidOperation();
    return target;
  };

const here = (target: ShapeTarget, host: HostWorkbook): ShapeTarget => {
  existing(host, target);
  return target;
};

/** Adds to a place or an angle. */
const increment = (key: "left" | "top" | "rotation") =>
  action<ShapeTarget, [number]>(["number"], (target, [by], host) => {
    const shape = existing(host, target);
    shape[key] += by;
    followPicture(host, target);
  });

const scale = (key: "width" | "height") =>
  action<ShapeTarget, [number]>(["number", "string", "string?"], (target, [factor], host) => {
    existing(host, target)[key] *= size(factor);
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
  id: (target, host) => guid(host, target),
  properties: {
    Id: { type: "string", get: (target, host) => guid(host, target) },
    Name: own("name", "string"),
    DisplayName: { type: "string", get: (target, host) => existing(host, target).name },
    Type: { type: "string", get: (target, host) => existing(host, target).type },
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
      get: (target, host) => existing(host, target).geometricShapeType ?? null,
      set: (target, type: string, host) => {
        if (target.shape.type !== "GeometricShape") throw errors.invalidOperation();
        existing(host, target).geometricShapeType = type;
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
      existing(host, target);
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
      return copyShape(host, existing(host, target), sheetId);
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
      const index = shapes.indexOf(existing(host, target));
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
  return targetsOf(host, target).find(({ shape: other }) => other.members?.includes(target.shape.id));
}

const fillOf = (shape: Shape): Shape["fill"] => shape.fill;
const outlineOf = (shape: Shape): Shape["outline"] => shape.outline;

const shapeFill: WorkbookClass<ShapeTarget> = {
  name: "ShapeFill",
  properties: {
    ForegroundColor: member(fillOf, "foregroundColor", "string", excelColor),
    Transparency: member(fillOf, "transparency", "number"),
    Type: { type: "string", get: (target, host) => existing(host, target).fill.type },
  },
  methods: {
    Clear: action([], (target, _args, host) => {
      existing(host, target).fill.type = "NoFill";
    }),
    SetSolidColor: action<ShapeTarget, [string]>(["string"], (target, [color], host) => {
      Object.assign(existing(host, target).fill, { type: "Solid", foregroundColor: excelColor(color) });
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
export { existing as existingShape, guid as shapeGuid, targetsOf as shapeTargets };
