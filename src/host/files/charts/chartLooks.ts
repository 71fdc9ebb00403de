import { child, descend, everyBelow, flag, numberAttribute, type XmlElement } from "../container/xml";
import { element, escapeText, type AttributeValue } from "../container/xmlText";
import type { ChartElementFormat, ChartFont, ChartLine } from "../chartModel";
import { EMU_PER_POINT } from "../sheet/lengths";
import { modulated, type FileColors } from "../styles/colors";
import { argb } from "../styles/writeStyle";

/** Fills, lines and fonts of the elements of a chart; read and written. */

/** `Excel.ChartLineStyle` beside the dashes of a drawing. */
const DASHES: Readonly<Record<string, NonNullable<ChartLine["style"]>>> = {
  solid: "Continuous",
  dash: "Dash",
  sysDash: "Dash",
  dashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
  sysDot: "Dot",
  dot: "RoundDot",
};

function readColor(fill: XmlElement | undefined, colors: FileColors): string | undefined {
  const color = fill?.children[0];
  if (!color) return undefined;
  const { val = "", lastClr } = color.attributes;
  const base =
    color.name === "srgbClr"
      ? `#${val.toUpperCase()}`
      : color.name === "schemeClr"
        ? colors.named(val)
        : lastClr && `#${lastClr.toUpperCase()}`;
  if (!base) return undefined;
  const multiply = (numberAttribute(child(color, "lumMod"), "val") ?? 100_000) / 100_000;
  const offset = (numberAttribute(child(color, "lumOff"), "val") ?? 0) / 100_000;
  return multiply === 1 && offset === 0 ? base : modulated(base, multiply, offset);
}

export function readLine(ln: XmlElement | undefined, colors: FileColors): ChartLine | undefined {
  if (!ln) return undefined;
  const color = readColor(child(ln, "solidFill"), colors);
  const width = numberAttribute(ln, "w");
  const style = child(ln, "noFill") ? "None" : DASHES[child(ln, "prstDash")?.attributes.val ?? ""];
  const line: ChartLine = {
    ...(color === undefined ? {} : { color }),
    ...(width === undefined ? {} : { weight: width / EMU_PER_POINT }),
    ...(style === undefined ? {} : { style }),
  };
  return Object.keys(line).length > 0 ? line : undefined;
}

/** What `spPr` and `txPr` (or the rich text of a title) of an element say. */
export function readFormat(
  parent: XmlElement | undefined,
  colors: FileColors,
): ChartElementFormat | undefined {
  const shape = child(parent, "spPr");
  const fill = child(shape, "noFill") ? null : readColor(child(shape, "solidFill"), colors);
  const line = readLine(child(shape, "ln"), colors);
  const font = readFont(parent, colors);
  const format: ChartElementFormat = {
    ...(fill === undefined ? {} : { fill }),
    ...(line ? { line } : {}),
    ...(font ? { font } : {}),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

function readFont(parent: XmlElement | undefined, colors: FileColors): ChartFont | undefined {
  const rich = descend(parent, "tx", "rich");
  const source = rich ?? child(parent, "txPr");
  const run = everyBelow(rich, "rPr")[0];
  const properties =
    run && Object.keys(run.attributes).some((name) => name !== "lang")
      ? run
      : (everyBelow(source, "defRPr")[0] ?? run);
  if (!properties) return undefined;
  const size = numberAttribute(properties, "sz");
  const color = readColor(child(properties, "solidFill"), colors);
  const bold = flag(properties, "b", undefined);
  const italic = flag(properties, "i", undefined);
  const underline = properties.attributes.u;
  const name = (child(properties, "latin") ?? child(properties, "ea"))?.attributes.typeface;
  const font: ChartFont = {
    ...(name === undefined || name.startsWith("+") ? {} : { name }),
    ...(size === undefined ? {} : { size: size / 100 }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined
      ? {}
      : { underline: underline === "none" ? ("None" as const) : ("Single" as const) }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** What a chart's part says by the one attribute that it has; nothing where it says nothing. */
export function val(name: string, value: AttributeValue): string {
  return value === undefined ? "" : element(`c:${name}`, { val: value });
}

export function colorFill(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: argb(color).slice(2) }));
}

export function lineElement(line: ChartLine | undefined): string {
  if (!line) return "";
  const attributes = { w: line.weight === undefined ? undefined : Math.round(line.weight * EMU_PER_POINT) };
  if (line.style === "None") return element("a:ln", attributes, "<a:noFill/>");
  const dash = Object.keys(DASHES).find((name) => DASHES[name] === line.style);
  return element(
    "a:ln",
    attributes,
    line.color === undefined ? "" : colorFill(line.color),
    dash === undefined ? "" : element("a:prstDash", { val: dash }),
  );
}

/** `c:spPr`; nothing where fill and line are automatic. */
export function shapeElement(format: ChartElementFormat | undefined): string {
  const { fill, line } = format ?? {};
  const filled = fill === null ? "<a:noFill/>" : fill === undefined ? "" : colorFill(fill);
  const content = filled + lineElement(line);
  return content === "" ? "" : element("c:spPr", {}, content);
}

function runProperties(name: string, font: ChartFont | undefined): string {
  const attributes = {
    sz: font?.size === undefined ? undefined : Math.round(font.size * 100),
    b: font?.bold,
    i: font?.italic,
    u: font?.underline === undefined ? undefined : font.underline === "Single" ? "sng" : "none",
  };
  const latin =
    font?.name === undefined
      ? ""
      : element("a:latin", { typeface: font.name }) + element("a:ea", { typeface: font.name });
  return element(name, attributes, font?.color === undefined ? "" : colorFill(font.color), latin);
}

/** `c:txPr`; nothing where neither font nor angle are said. The angle is in degrees, upwards. */
export function textProperties(font: ChartFont | undefined, angle?: number): string {
  if (!font && angle === undefined) return "";
  const body = element(
    "a:bodyPr",
    angle === undefined ? {} : { rot: Math.round(-angle * 60_000), vert: "horz" },
  );
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, runProperties("a:defRPr", font)),
    element("a:endParaRPr", { lang: "en-US" }),
  );
  return element("c:txPr", {}, body, "<a:lstStyle/>", paragraph);
}

/** `c:tx` with a text of its own. */
export function richText(text: string, font: ChartFont | undefined): string {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element(
        "a:p",
        {},
        element("a:pPr", {}, runProperties("a:defRPr", font)),
        element("a:r", {}, runProperties("a:rPr", font), element("a:t", {}, escapeText(line))),
      ),
    );
  return element("c:tx", {}, element("c:rich", {}, "<a:bodyPr/>", "<a:lstStyle/>", ...paragraphs));
}
