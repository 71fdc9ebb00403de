import type { OpenPackage } from "../container/openPackage";
import { child, descend, everyBelow, numberAttribute, relationship, type XmlElement } from "../container/xml";
import { fingerprint, type DrawingPlace, type HostChart } from "../chartModel";
import { readChart } from "../charts/readChart";
import type { HostPicture } from "../extras";
import { EMU_PER_PIXEL } from "../sheet/lengths";
import type { FileColors } from "../styles/colors";

/** Widths of columns and heights of rows in pixels, to tell the size of what stands on them. */
export interface SheetSizes {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

export interface ReadDrawings {
  readonly charts: HostChart[];
  readonly pictures: HostPicture[];
  /** How many shapes and other drawings there are that are not taken over. */
  readonly others: number;
  /** How many charts are of kinds that came after Excel 2013 (`chartEx`). */
  readonly laterCharts: number;
}

const FORMATS: Readonly<Record<string, HostPicture["format"]>> = {
  png: "png",
  jpg: "jpeg",
  jpeg: "jpeg",
  gif: "gif",
};

/** What stands on a sheet over its cells. */
export async function readDrawings(
  opened: OpenPackage,
  path: string,
  sizes: SheetSizes,
  colors: FileColors,
): Promise<ReadDrawings> {
  const root = await opened.xml(path);
  const relationships = new Map((await opened.relationships(path)).map((link) => [link.id, link]));
  const read: ReadDrawings & { others: number; laterCharts: number } = {
    charts: [],
    pictures: [],
    others: 0,
    laterCharts: 0,
  };
  for (const anchor of root.children.filter(({ name }) => /Anchor$/.test(name))) {
    const place = readPlace(anchor, sizes);
    const frame = child(anchor, "graphicFrame");
    const picture = child(anchor, "pic");
    const named = everyBelow(anchor, "cNvPr")[0];
    const name = named?.attributes.name ?? "";
    const chartElement = descend(frame, "graphic", "graphicData", "chart");
    const chartLink = relationships.get((chartElement && relationship(chartElement)) ?? "");
    const blip = descend(picture, "blipFill", "blip");
    const imagePath = relationships.get(
      Object.entries(blip?.attributes ?? {}).find(([key]) => key.endsWith(":embed"))?.[1] ?? "",
    )?.target;
    if (chartLink) {
      const chart = await openChart(opened, chartLink.target, colors);
      if (chart) {
        const text = named?.attributes.descr;
        read.charts.push({
          ...chart,
          id: `chart-${read.charts.length + 1}`,
          name,
          place,
          ...(text ? { alternativeText: text } : {}),
        });
      } else read.others += 1;
    } else if (imagePath !== undefined && opened.has(imagePath) && FORMATS[endingOf(imagePath)]) {
      const format = FORMATS[endingOf(imagePath)] ?? "png";
      read.pictures.push({
        id: `picture-${read.pictures.length + 1}`,
        name,
        format,
        bytes: await opened.bytes(imagePath),
        place,
      });
    } else if (child(anchor, "AlternateContent") && /cx\d?:|chartex/.test(JSON.stringify(anchor)))
      read.laterCharts += 1;
    else read.others += 1;
  }
  return read;
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}

async function openChart(
  opened: OpenPackage,
  path: string,
  colors: FileColors,
): Promise<Omit<HostChart, "id" | "name" | "place"> | undefined> {
  const read = opened.has(path) ? readChart(await opened.xml(path), colors) : undefined;
  if (!read) return undefined;
  const links = await opened.relationships(path);
  const part = async (kind: string): Promise<Uint8Array | undefined> => {
    const link = links.find((candidate) => candidate.kind === kind);
    return link && opened.has(link.target) ? opened.bytes(link.target) : undefined;
  };
  const style = await part("chartStyle");
  const palette = await part("chartColorStyle");
  /* A chart with further parts (drawings over it, pictures in it, data of its own) is written anew. */
  if (links.some(({ kind }) => kind !== "chartStyle" && kind !== "chartColorStyle")) return read;
  const original = {
    xml: await opened.bytes(path),
    ...(style ? { styleXml: style } : {}),
    ...(palette ? { colorsXml: palette } : {}),
  };
  return {
    ...read,
    original: { ...original, fingerprint: fingerprint({ ...read, id: "", name: "", place: NOWHERE }) },
  };
}

const NOWHERE: DrawingPlace = {
  row: 0,
  column: 0,
  rowOffset: 0,
  columnOffset: 0,
  width: 0,
  height: 0,
  placement: "TwoCell",
};

const PLACEMENTS: Readonly<Record<string, DrawingPlace["placement"]>> = {
  twoCell: "TwoCell",
  oneCell: "OneCell",
  absolute: "Absolute",
};

function readPlace(anchor: XmlElement, sizes: SheetSizes): DrawingPlace {
  const from = readCorner(child(anchor, "from"));
  const extent = child(anchor, "ext");
  if (anchor.name === "absoluteAnchor") {
    const position = child(anchor, "pos");
    const at = { ...from, rowOffset: pixels(position, "y"), columnOffset: pixels(position, "x") };
    return { ...at, width: pixels(extent, "cx"), height: pixels(extent, "cy"), placement: "Absolute" };
  }
  if (anchor.name === "oneCellAnchor") {
    return { ...from, width: pixels(extent, "cx"), height: pixels(extent, "cy"), placement: "OneCell" };
  }
  const to = readCorner(child(anchor, "to"));
  return {
    ...from,
    width: distance(from.column, to.column, sizes.columnWidth) - from.columnOffset + to.columnOffset,
    height: distance(from.row, to.row, sizes.rowHeight) - from.rowOffset + to.rowOffset,
    placement: PLACEMENTS[anchor.attributes.editAs ?? "twoCell"] ?? "TwoCell",
  };
}

type Corner = Pick<DrawingPlace, "row" | "column" | "rowOffset" | "columnOffset">;

function readCorner(corner: XmlElement | undefined): Corner {
  const number = (name: string): number => Number(child(corner, name)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    rowOffset: number("rowOff") / EMU_PER_PIXEL,
    columnOffset: number("colOff") / EMU_PER_PIXEL,
  };
}

function pixels(element: XmlElement | undefined, name: string): number {
  return (numberAttribute(element, name) ?? 0) / EMU_PER_PIXEL;
}

function distance(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += size(index);
  return sum;
}
