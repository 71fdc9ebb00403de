/** Widths of columns and heights of rows: the engine counts pixels, a file characters and points. */

/** Width of a digit of the default font (Calibri 11) in pixels, from which a file counts widths of columns. */
const DIGIT = 7;

/** ECMA-376 part 1, 18.3.1.13. */
export function pixelsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/**
 * @example widthOfPixels(64) // 9.140625, the default width with its padding
 */
export function widthOfPixels(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

export function pixelsOfPoints(points: number): number {
  return (points * 4) / 3;
}

export function pointsOfPixels(pixels: number): number {
  return (pixels * 3) / 4;
}

export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** English metric units, in which drawings are measured: 914,400 to the inch, 96 pixels to the inch. */
export const EMU_PER_PIXEL = 9525;
export const EMU_PER_POINT = 12_700;
