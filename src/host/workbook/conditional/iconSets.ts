import type { IIconSetType } from "@univerjs/sheets-conditional-formatting";

/** Excel's icon sets by the names of `Excel.IconSet`: the engine's name, and the number of icons. */
const SETS: Readonly<Record<string, readonly [engine: `${IIconSetType}`, icons: number]>> = {
  ThreeArrows: ["3Arrows", 3],
  ThreeArrowsGray: ["3ArrowsGray", 3],
  ThreeFlags: ["3Flags", 3],
  ThreeTrafficLights1: ["3TrafficLights1", 3],
  ThreeTrafficLights2: ["3TrafficLights2", 3],
  ThreeSigns: ["3Signs", 3],
  ThreeSymbols: ["3Symbols", 3],
  ThreeSymbols2: ["3Symbols2", 3],
  FourArrows: ["4Arrows", 4],
  FourArrowsGray: ["4ArrowsGray", 4],
  FourRedToBlack: ["4RedToBlack", 4],
  FourRating: ["4Rating", 4],
  FourTrafficLights: ["4TrafficLights", 4],
  FiveArrows: ["5Arrows", 5],
  FiveArrowsGray: ["5ArrowsGray", 5],
  FiveRating: ["5Rating", 5],
  FiveQuarters: ["5Quarters", 5],
  ThreeStars: ["3Stars", 3],
  ThreeTriangles: ["3Triangles", 3],
  FiveBoxes: ["5Boxes", 5],
};

export function engineIconSet(style: string): `${IIconSetType}` | undefined {
  return SETS[style]?.[0];
}

export function excelIconSet(engine: string): string {
  return Object.entries(SETS).find(([, [name]]) => name === engine)?.[0] ?? "ThreeTrafficLights1";
}

/** `undefined`: there is no such set. */
export function iconCount(style: string): number | undefined {
  return SETS[style]?.[1];
}
