import { parseXml } from "../../../../src/host/files/container/xml";
import { FileColors, tinted } from "../../../../src/host/files/styles/colors";
import { builtInFormat, builtInNumber, showsDate } from "../../../../src/host/files/styles/numberFormats";
import { pixelsOfWidth, widthOfPixels } from "../../../../src/host/files/sheet/lengths";

const color = (xml: string): string | undefined =>
  new FileColors().of(parseXml(new TextEncoder().encode(xml), "x"));

test.each([
  ["a colour of its own", '<color rgb="FF4472C4"/>', "#4472C4"],
  ["the first accent of the theme", '<color theme="4"/>', "#4472C4"],
  ["the text colour, which the theme lists second", '<color theme="1"/>', "#000000"],
  ["white, 15 % darker", '<color theme="0" tint="-0.1499984740745262"/>', "#D9D9D9"],
  ["the old palette", '<color indexed="10"/>', "#FF0000"],
])("%s is read", (_, xml, expected) => {
  expect(color(xml)).toBe(expected);
});

test("an automatic colour is none", () => {
  expect(color('<color auto="1"/>')).toBeUndefined();
});

test.each([
  ["4472C4", 0.5999938962981048, "B4C6E7"],
  ["4472C4", -0.249977111117893, "305496"],
])("%s with the tint %d is what Excel shows, to one step of a channel", (base, tint, shown) => {
  const channels = (hex: string): number[] => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const got = channels(tinted(base, tint).slice(1));
  channels(shown).forEach((channel, index) =>
    expect(Math.abs(channel - (got[index] ?? 0))).toBeLessThanOrEqual(1),
  );
});

test.each([
  ["yyyy-mm-dd", true],
  ["m/d/yyyy h:mm", true],
  ["mmm-yy", true],
  ['yyyy"年"m"月"', true],
  ["[$-804]d", true],
  ["h:mm", false],
  ["[h]:mm:ss", false],
  ["mm:ss.0", false],
  ["General", false],
  ["0.00E+00", false],
  ['#,##0.00"day"', false],
  ["[Red]0", false],
])("%s shows a date: %s", (pattern, expected) => {
  expect(showsDate(pattern)).toBe(expected);
});

test("a built-in format goes back to its number, except where languages differ", () => {
  expect(builtInNumber(builtInFormat(14) ?? "")).toBe(14);
  expect(builtInNumber(builtInFormat(4) ?? "")).toBe(4);
  expect(builtInNumber(builtInFormat(31) ?? "")).toBeUndefined();
});

test("a width in pixels survives the characters of the file", () => {
  for (let pixels = 1; pixels < 1790; pixels++) expect(pixelsOfWidth(widthOfPixels(pixels))).toBe(pixels);
});
