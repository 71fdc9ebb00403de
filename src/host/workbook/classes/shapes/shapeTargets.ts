import type { WorkbookProperty } from "../../declare";
import { errors } from "../../errors";
import type { HostWorkbook } from "../../hostWorkbook";
import type { Shape } from "../../shapes/shape";
import { followPicture, shapesOf, type ShapeTarget } from "../../shapes/shapes";
import type { SheetTarget } from "../../targets";

export const shapeGuid = (host: HostWorkbook, { shape }: ShapeTarget): string =>
  host.identities.guid("shape", shape.id);

/** The shapes of a sheet, from back to front. */
export const shapeTargets = (host: HostWorkbook, { sheetId }: SheetTarget): ShapeTarget[] =>
  shapesOf(host, sheetId).map((shape) => ({ sheetId, shape }));

/** The shape, if it is still on its sheet. */
export function existingShape(host: HostWorkbook, { sheetId, shape }: ShapeTarget): Shape {
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
    get: (target, host) => pieceOf(existingShape(host, target))[key],
    set: (target, value: P[K] & Value, host) => {
      pieceOf(existingShape(host, target))[key] = normalised(value);
      followPicture(host, target);
    },
  };
}
