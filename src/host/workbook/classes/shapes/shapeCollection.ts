import { object, result, type WorkbookClass } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import { newLine, type Shape } from "../../shapes/shape";
import { addPicture, addShape, type ShapeTarget } from "../../shapes/shapes";
import type { SheetTarget } from "../../targets";
import { shapeGuid, shapeTargets } from "./shapeTargets";

function find(host: HostWorkbook, sheet: SheetTarget, key: string): ShapeTarget | undefined {
  const wanted = key.toLowerCase();
  return shapeTargets(host, sheet).find(
    (item) => item.shape.name.toLowerCase() === wanted || shapeGuid(host, item) === key,
  );
}

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

export const shapeCollection: WorkbookClass<SheetTarget> = {
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
    GetCount: result([], (sheet, _args, host) => shapeTargets(host, sheet).length),
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
      const shape = shapeTargets(host, sheet)[index];
      if (!shape) throw errors.invalidArgument();
      return shape;
    }),
  },
  items: {
    class: "Shape",
    list: (sheet, host) => shapeTargets(host, sheet),
    find: (sheet, key, host) => find(host, sheet, String(key)),
  },
};
