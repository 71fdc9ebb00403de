import type { PackageWriter } from "../container/packageWriter";
import { element, XML_DECLARATION } from "../container/xmlText";
import { fingerprint, type DrawingPlace, type HostChart } from "../chartModel";
import { writeChart } from "../charts/writeChart";
import type { CellSource } from "../charts/writeSeries";
import type { HostPicture } from "../extras";
import { EMU_PER_PIXEL } from "../sheet/lengths";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/limits";
import type { SheetSizes } from "./drawings";

const CHART_KIND = ".drawingml.chart+xml";
const STYLE = "http://schemas.microsoft.com/office/2011/relationships";
const CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Numbers the parts of drawings over the whole workbook. */
export class DrawingParts {
  private drawings = 0;
  private charts = 0;
  private images = 0;

  constructor(private readonly writer: PackageWriter) {}

  /** Writes what stands on a sheet and gives the path of its drawing; `undefined` where nothing does. */
  write(
    charts: readonly HostChart[],
    pictures: readonly HostPicture[],
    sizes: SheetSizes,
    cells: CellSource,
  ): string | undefined {
    if (charts.length + pictures.length === 0) return undefined;
    const path = `xl/drawings/drawing${++this.drawings}.xml`;
    const frames = charts.map((chart, index) =>
      anchor(chart.place, sizes, this.chartFrame(path, chart, index + 1, cells)),
    );
    const images = pictures.map((picture, index) =>
      anchor(picture.place, sizes, this.image(path, picture, charts.length + index + 1)),
    );
    this.writer.add(
      path,
      ".drawing+xml",
      XML_DECLARATION + element("xdr:wsDr", NAMESPACES, ...frames, ...images),
    );
    return path;
  }

  private chartFrame(drawing: string, chart: HostChart, number: number, cells: CellSource): string {
    const path = `xl/charts/chart${++this.charts}.xml`;
    const { original } = chart;
    if (original?.fingerprint === fingerprint(chart)) {
      this.writer.add(path, CHART_KIND, original.xml);
      if (original.styleXml)
        this.companion(path, `xl/charts/style${this.charts}.xml`, "chartStyle", original.styleXml);
      if (original.colorsXml)
        this.companion(path, `xl/charts/colors${this.charts}.xml`, "chartColorStyle", original.colorsXml);
    } else this.writer.add(path, CHART_KIND, writeChart(chart, cells));
    const id = this.writer.relate(drawing, "chart", path);
    return element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        nameElement(number, chart.name, chart.alternativeText),
        "<xdr:cNvGraphicFramePr/>",
      ),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: CHART_URI },
          element("c:chart", { "xmlns:c": CHART_URI, "r:id": id }),
        ),
      ),
    );
  }

  private companion(
    chart: string,
    path: string,
    kind: "chartStyle" | "chartColorStyle",
    bytes: Uint8Array,
  ): void {
    this.writer.add(path, `application/vnd.ms-office.${kind.toLowerCase()}+xml`, bytes);
    this.writer.relate(chart, `${STYLE}/${kind}`, path);
  }

  private image(drawing: string, picture: HostPicture, number: number): string {
    const path = `xl/media/image${++this.images}.${picture.format}`;
    this.writer.add(path, undefined, picture.bytes);
    this.writer.addEnding(picture.format, `image/${picture.format}`);
    const id = this.writer.relate(drawing, "image", path);
    const { width, height } = picture.place;
    const size = element("a:ext", { cx: emu(width), cy: emu(height) });
    return element(
      "xdr:pic",
      {},
      element(
        "xdr:nvPicPr",
        {},
        nameElement(number, picture.name),
        '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr>',
      ),
      element(
        "xdr:blipFill",
        {},
        element("a:blip", { "r:embed": id }),
        "<a:stretch><a:fillRect/></a:stretch>",
      ),
      element(
        "xdr:spPr",
        {},
        element("a:xfrm", {}, '<a:off x="0" y="0"/>', size),
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      ),
    );
  }
}

function nameElement(number: number, name: string, description?: string): string {
  return element("xdr:cNvPr", { id: number + 1, name, descr: description });
}

function anchor(place: DrawingPlace, sizes: SheetSizes, content: string): string {
  const size = element("xdr:ext", { cx: emu(place.width), cy: emu(place.height) });
  const from = corner("xdr:from", place);
  if (place.placement === "OneCell")
    return element("xdr:oneCellAnchor", {}, from, size, content, "<xdr:clientData/>");
  const editAs = place.placement === "Absolute" ? "absolute" : undefined;
  const to = corner("xdr:to", {
    ...endOf(
      place.column,
      place.columnOffset + place.width,
      sizes.columnWidth,
      MAX_COLUMNS,
      "column",
      "columnOffset",
    ),
    ...endOf(place.row, place.rowOffset + place.height, sizes.rowHeight, MAX_ROWS, "row", "rowOffset"),
  });
  return element("xdr:twoCellAnchor", { editAs }, from, to, content, "<xdr:clientData/>");
}

type Corner = Pick<DrawingPlace, "row" | "column" | "rowOffset" | "columnOffset">;

function corner(name: string, { row, column, rowOffset, columnOffset }: Corner): string {
  const part = (tag: string, value: number): string => element(`xdr:${tag}`, {}, String(value));
  return element(
    name,
    {},
    part("col", column),
    part("colOff", emu(columnOffset)),
    part("row", row),
    part("rowOff", emu(rowOffset)),
  );
}

/** The row or column in which a length that begins at another one ends. */
function endOf<I extends string, O extends string>(
  start: number,
  length: number,
  sizeOf: (index: number) => number,
  count: number,
  index: I,
  offset: O,
): Record<I | O, number> {
  let at = start;
  let rest = length;
  for (let size = sizeOf(at); rest >= size && at < count - 1; size = sizeOf(at)) {
    rest -= size;
    at += 1;
  }
  return { [index]: at, [offset]: rest } as Record<I | O, number>;
}

function emu(pixels: number): number {
  return Math.round(pixels * EMU_PER_PIXEL);
}
