import { generateRandomId } from "@univerjs/core";
import { sheetExtras, type HostPicture } from "../../files/extras";
import { moveLeft, moveTop, pixels, placeLeft, placeTop, points } from "../charts/chartPlace";
import { errors } from "../errors";
import type { HostWorkbook } from "../hostWorkbook";
import { newShape, type Shape } from "./shape";

export interface ShapeTarget {
  readonly sheetId: string;
  readonly shape: Shape;
}

/** Drawn shapes last as long as the workbook is open: its file keeps pictures only. */
const drawn = new WeakMap<HostWorkbook, Map<string, Shape[]>>();

/** The shapes of a sheet from the back to the front, the pictures of its file among them. */
export function shapesOf(host: HostWorkbook, sheetId: string): Shape[] {
  const sheets = drawn.get(host) ?? new Map<string, Shape[]>();
  drawn.set(host, sheets);
  const shapes = sheets.get(sheetId) ?? [];
  sheets.set(sheetId, shapes);
  for (const picture of sheetExtras(host.extras, sheetId).pictures) {
    if (!shapes.some((shape) => shape.picture === picture)) shapes.push(pictureShape(host, sheetId, picture));
  }
  return shapes;
}

function pictureShape(host: HostWorkbook, sheetId: string, picture: HostPicture): Shape {
  const { place } = picture;
  return newShape(picture.id, "Image", picture.name, {
    picture,
    left: placeLeft(host, sheetId, place),
    top: placeTop(host, sheetId, place),
    width: points(place.width),
    height: points(place.height),
    placement: place.placement,
  });
}

/** Puts a shape in front of the others of a sheet; what the file will not keep is said. */
export function addShape(
  host: HostWorkbook,
  sheetId: string,
  type: Shape["type"],
  more: Partial<Shape>,
): ShapeTarget {
  const shapes = shapesOf(host, sheetId);
  const shape = newShape(generateRandomId(10), type, freeName(shapes, type, more.geometricShapeType), more);
  shapes.push(shape);
  const loss = `${host.sheetName(sheetId)}: shapes drawn by a program`;
  if (!host.extras.lost.includes(loss)) host.extras.lost.push(loss);
  return { sheetId, shape };
}

/** Puts a copy of a drawn shape on a sheet, under a name of its own. */
export function copyShape(host: HostWorkbook, shape: Shape, sheetId: string): ShapeTarget {
  const copy = addShape(host, sheetId, shape.type, {});
  const { id, name } = copy.shape;
  Object.assign(copy.shape, structuredClone(shape), { id, name });
  return copy;
}

/** Puts a picture on a sheet, which the file keeps. Takes PNG, JPEG and GIF in base64. */
export function addPicture(host: HostWorkbook, sheetId: string, base64: string): ShapeTarget {
  const bytes = bytesOf(base64.replace(/^data:[^,]*,/, ""));
  const format = formatOf(bytes);
  if (!format) throw errors.invalidArgument();
  const shapes = shapesOf(host, sheetId);
  const size = format.size(bytes);
  const picture: HostPicture = {
    id: generateRandomId(10),
    name: freeName(shapes, "Image", undefined),
    format: format.name,
    bytes,
    place: { row: 0, column: 0, rowOffset: 0, columnOffset: 0, ...size, placement: "OneCell" },
  };
  sheetExtras(host.extras, sheetId).pictures.push(picture);
  const shape = shapesOf(host, sheetId).find((item) => item.picture === picture);
  if (!shape) throw errors.itemNotFound();
  return { sheetId, shape };
}

export function deleteShape(host: HostWorkbook, { sheetId, shape }: ShapeTarget): void {
  const { pictures } = sheetExtras(host.extras, sheetId);
  if (shape.picture) pictures.splice(pictures.indexOf(shape.picture), 1);
  const shapes = shapesOf(host, sheetId);
  shapes.splice(shapes.indexOf(shape), 1);
}

/** After a place or a name was set: the picture in the file follows. */
export function followPicture(host: HostWorkbook, { sheetId, shape }: ShapeTarget): void {
  const { picture } = shape;
  if (!picture) return;
  moveLeft(host, sheetId, picture.place, shape.left);
  moveTop(host, sheetId, picture.place, shape.top);
  picture.place.width = pixels(shape.width);
  picture.place.height = pixels(shape.height);
  picture.name = shape.name;
}

function freeName(
  shapes: readonly Shape[],
  type: Shape["type"],
  geometricShapeType: string | undefined,
): string {
  const base = {
    Image: "Picture",
    Line: "Straight Connector",
    Group: "Group",
    GeometricShape: geometricShapeType ?? "TextBox",
  }[type];
  const taken = new Set(shapes.map(({ name }) => name.toLowerCase()));
  let number = shapes.length + 1;
  while (taken.has(`${base} ${number}`.toLowerCase())) number += 1;
  return `${base} ${number}`;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw errors.invalidArgument();
  }
}

interface PictureFormat {
  readonly name: HostPicture["format"];
  readonly size: (bytes: Uint8Array) => { readonly width: number; readonly height: number };
}

function formatOf(bytes: Uint8Array): PictureFormat | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes.length >= 24) {
    return { name: "png", size: () => ({ width: view.getUint32(16), height: view.getUint32(20) }) };
  }
  if (bytes[0] === 0x47 && bytes[1] === 0x49 && bytes.length >= 10) {
    return { name: "gif", size: () => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { name: "jpeg", size: () => jpegSize(view) };
  return undefined;
}

/** The size stands in the frame header, after segments that each say their length. */
function jpegSize(view: DataView): { width: number; height: number } {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return { width: 96, height: 96 };
}
