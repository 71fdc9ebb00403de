import type { Area } from "../../engine/engine";
import { texts } from "../content/readRange";
import { alignmentProperties, fontProperties } from "../formats/formatProperties";
import { styleReader } from "../formats/restyle";
import { intersection } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";
import { columnWidth, POINTS_PER_PIXEL, setColumnWidth, setRows } from "./sizes";
import { usedArea } from "./usedArea";

/** Line height over font size, of Latin letters and of Chinese characters; blank space left and right of a text, in points. */
const LINE_HEIGHT = 4 / 3;
const TALL_LINE_HEIGHT = 3 / 2;
const SIDE_SPACE = 4;

/** Makes columns as wide as their longest text in the rows of an area. A column without text keeps its width. */
export function autofitColumns(host: HostWorkbook, sheetId: string, area: Area): void {
  const reader = styleReader(host, sheetId);
  const part = filledPart(host, sheetId, area);
  if (!part) return;
  const widths = new Array<number>(part.columns).fill(0);
  texts(host, sheetId, part).forEach((row, r) =>
    row.forEach((text, c) => {
      if (text === "" || isMerged(host, sheetId, part.row + r, part.column + c)) return;
      const style = reader.at(part.row + r, part.column + c);
      const lines = text
        .split("\n")
        .map((line) => textWidth(line, fontProperties.size.read(style), style.bl === 1));
      const indent = alignmentProperties.indentLevel.read(style) * 7;
      widths[c] = Math.max(widths[c] ?? 0, Math.max(...lines) + SIDE_SPACE + indent);
    }),
  );
  widths.forEach((width, c) => {
    const column = { row: 0, rows: 1, column: part.column + c, columns: 1 };
    if (width > 0)
      setColumnWidth(host, sheetId, column, Math.ceil(width / POINTS_PER_PIXEL) * POINTS_PER_PIXEL);
  });
}

/** Makes rows as high as their text needs in the columns' widths, and gives the height back to the text. */
export function autofitRows(host: HostWorkbook, sheetId: string, area: Area): void {
  const part = filledPart(host, sheetId, area);
  if (!part) return;
  const { defaultRowHeight } = host.sheet(sheetId).getConfig();
  const reader = styleReader(host, sheetId);
  texts(host, sheetId, part).forEach((row, r) => {
    const heights = row.map((text, c) => {
      if (text === "") return 0;
      const style = reader.at(part.row + r, part.column + c);
      const size = fontProperties.size.read(style);
      const width = Math.max(1, columnWidth(host, sheetId, part.column + c) - SIDE_SPACE);
      const wraps = alignmentProperties.wrapText.read(style);
      const lines = text
        .split("\n")
        .map((line) => (wraps ? Math.max(1, Math.ceil(textWidth(line, size, style.bl === 1) / width)) : 1));
      const count = lines.reduce((sum, lineCount) => sum + lineCount, 0);
      // One line of Chinese fits the usual row; many would lose their last.
      return count * size * (count > 1 && hasWideCharacters(text) ? TALL_LINE_HEIGHT : LINE_HEIGHT);
    });
    const height = Math.max(defaultRowHeight, Math.ceil(Math.max(...heights) / POINTS_PER_PIXEL));
    setRows(
      host,
      sheetId,
      { row: part.row + r, rows: 1, column: 0, columns: 1 },
      { h: height, ah: height, ia: 1 },
    );
  });
}

function hasWideCharacters(text: string): boolean {
  return [...text].some(isWide);
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2e80;
}

function filledPart(host: HostWorkbook, sheetId: string, area: Area): Area | undefined {
  const used = usedArea(host, sheetId, host.sheetArea(), true);
  return used && intersection(used, area);
}

function isMerged(host: HostWorkbook, sheetId: string, row: number, column: number): boolean {
  return Boolean(host.sheet(sheetId).getMergedCell(row, column));
}

/**
 * The width of a text in points, from the average widths of a proportional font: a Chinese character is as wide as it is
 * high, a digit half of it. Without a screen there are no fonts to measure.
 */
function textWidth(text: string, fontSize: number, bold: boolean): number {
  let units = 0;
  for (const character of text) {
    if (isWide(character)) units += 1;
    else if (/[ilj.,:;'|!]/.test(character)) units += 0.27;
    else if (/[mwMW@%]/.test(character)) units += 0.84;
    else if (/[A-Z]/.test(character)) units += 0.62;
    else units += 0.51;
  }
  return units * fontSize * (bold ? 1.06 : 1);
}
