import type { SheetReport } from "../report";

/** A column's width in points: a character of the default font, and what stands beside the text. */
export const [CHARACTER, PADDING] = [5.25, 4];
const UNSET_WIDTH = 48;
/** What printers and other fonts may need more than was reckoned. */
export const SLACK = 0.92;

export const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

/** A share of full size as a scale that is safe to print at. */
export function percent(share: number): number {
  return Math.max(10, Math.min(100, Math.floor(share * SLACK * 100)));
}

/** The width of a column in points. */
export function widthOf({ columnWidths }: SheetReport, column: number): number {
  const characters = columnWidths?.[column];
  return characters === undefined ? UNSET_WIDTH : characters * CHARACTER + PADDING;
}
