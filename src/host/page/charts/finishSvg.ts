import type { HostChart } from "../../files/chartModel";
import { chartKind } from "../../files/charts/chartKinds";

/** A label of the value axis as it is drawn: not turned, and beside an upright axis or below a lying one. */
const LABEL = /(<text [^>]*text-anchor="(end|middle)"[^>]*>)(-?\d{4,})(<\/text>)/g;
/** What is drawn at each point of a line; markers that a chart asks for are larger. */
const DOT = /<circle [^>]*r="3"[^>]*\/>/g;

/**
 * Puts right what the drawing leaves out of a chart: thousands are parted in the labels of values, and lines without markers
 * have none.
 */
export function finishSvg(svg: string, { type, series }: HostChart): string {
  const kinds = series.map((one) => chartKind(one.type ?? type));
  const isLying = kinds.some(({ direction }) => direction === "bar");
  const isMarked = kinds.some(({ marked }) => marked === true);
  const parted = svg.replace(LABEL, (whole, start: string, anchor: string, digits: string, end: string) =>
    start.includes("transform=") || (anchor === "middle") !== isLying
      ? whole
      : `${start}${Number(digits).toLocaleString("en-US")}${end}`,
  );
  return isMarked ? parted : parted.replace(DOT, "");
}
