import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { Area } from "../../engine/engine";
import { errors } from "../errors";
import { areaBetween, isOnSheet, lastColumnOf, lastRowOf } from "../geometry";
import type { RangeTarget } from "../targets";
import { without, type CellStyle } from "./cellStyle";
import { excelColor } from "./colors";

/** The borders of a range, in Excel's order. */
export const BORDER_SIDES = [
  "DiagonalDown",
  "DiagonalUp",
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** Cells of a range of which a side belongs to a border, with the neighbours that share the line. */
export interface BorderPart {
  readonly area: Area;
  readonly side: Side;
  /** The same line seen from the other side. */
  readonly opposite?: { readonly area: Area; readonly side: Side };
}

/** What a border is, in Excel's words. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

/** The lines that a border of a range is made of. A border inside of one cell is made of none. */
export function borderParts(target: RangeTarget, side: BorderSide): BorderPart[] {
  return target.areas
    .flatMap((area) => partsOf(area, side))
    .filter((part) => part.area.rows > 0 && part.area.columns > 0);
}

function partsOf(area: Area, side: BorderSide): BorderPart[] {
  const top = { ...area, rows: 1 };
  const bottom = { ...top, row: lastRowOf(area) };
  const left = { ...area, columns: 1 };
  const right = { ...left, column: lastColumnOf(area) };
  switch (side) {
    case "EdgeTop":
      return [{ area: top, side: "t", ...shared({ ...top, row: top.row - 1 }, "b") }];
    case "EdgeBottom":
      return [{ area: bottom, side: "b", ...shared({ ...bottom, row: bottom.row + 1 }, "t") }];
    case "EdgeLeft":
      return [{ area: left, side: "l", ...shared({ ...left, column: left.column - 1 }, "r") }];
    case "EdgeRight":
      return [{ area: right, side: "r", ...shared({ ...right, column: right.column + 1 }, "l") }];
    case "InsideHorizontal":
      return [{ area: { ...area, rows: area.rows - 1 }, side: "b", ...shared(below(area), "t") }];
    case "InsideVertical":
      return [{ area: { ...area, columns: area.columns - 1 }, side: "r", ...shared(beside(area), "l") }];
    case "DiagonalDown":
      return [{ area, side: "tl_br" }];
    case "DiagonalUp":
      return [{ area, side: "bl_tr" }];
  }
}

function below(area: Area): Area {
  return areaBetween(area.row + 1, area.column, lastRowOf(area), lastColumnOf(area));
}

function beside(area: Area): Area {
  return areaBetween(area.row, area.column + 1, lastRowOf(area), lastColumnOf(area));
}

function shared(area: Area, side: Side): Pick<BorderPart, "opposite"> {
  return isOnSheet(area) ? { opposite: { area, side } } : {};
}

const LINES: Readonly<Record<BorderStyleTypes, readonly [style: string, weight: string]>> = {
  [BorderStyleTypes.NONE]: ["None", "Thin"],
  [BorderStyleTypes.THIN]: ["Continuous", "Thin"],
  [BorderStyleTypes.HAIR]: ["Continuous", "Hairline"],
  [BorderStyleTypes.DOTTED]: ["Dot", "Thin"],
  [BorderStyleTypes.DASHED]: ["Dash", "Thin"],
  [BorderStyleTypes.DASH_DOT]: ["DashDot", "Thin"],
  [BorderStyleTypes.DASH_DOT_DOT]: ["DashDotDot", "Thin"],
  [BorderStyleTypes.DOUBLE]: ["Double", "Thick"],
  [BorderStyleTypes.MEDIUM]: ["Continuous", "Medium"],
  [BorderStyleTypes.MEDIUM_DASHED]: ["Dash", "Medium"],
  [BorderStyleTypes.MEDIUM_DASH_DOT]: ["DashDot", "Medium"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: ["DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT]: ["SlantDashDot", "Medium"],
  [BorderStyleTypes.THICK]: ["Continuous", "Thick"],
};
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

export function readBorder(style: CellStyle, side: Side): Border {
  const line = style.bd?.[side];
  if (!line || line.s === BorderStyleTypes.NONE) return NO_BORDER;
  const [name, weight] = LINES[line.s];
  return { style: name, weight, color: line.cl.rgb ? excelColor(line.cl.rgb) : NO_BORDER.color };
}

/** A cell's style with one side drawn so, or without it where the border's style is `None`. */
export function writeBorder(style: CellStyle, side: Side, border: Border): CellStyle {
  const others: IBorderData = without(style.bd ?? {}, side);
  const line = lineOf(border);
  const bd: IBorderData = line ? { ...others, [side]: line } : others;
  const rest = without(style, "bd");
  return Object.keys(bd).length > 0 ? { ...rest, bd } : rest;
}

function lineOf(border: Border): IBorderStyleData | undefined {
  const style = STYLES.find((name) => name === border.style);
  const weight = WEIGHTS.find((name) => name === border.weight);
  if (style === undefined || weight === undefined) throw errors.invalidArgument();
  if (style === "None") return undefined;
  const types = Object.keys(LINES).map((key) => Number(key) as BorderStyleTypes);
  const exact = types.find((type) => LINES[type][0] === style && LINES[type][1] === weight);
  const nearest = exact ?? types.find((type) => LINES[type][0] === style);
  return nearest === undefined ? undefined : { s: nearest, cl: { rgb: excelColor(border.color) } };
}
