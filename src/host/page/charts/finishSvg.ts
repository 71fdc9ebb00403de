import type { HostChart } from "../../files/chartModel";
import { chartKind } from "../../files/charts/chartKinds";

/** A label of the value axis as it is drawn: not turned, and beside an upright axis or below a lying one. */
const LABEL = /(<text [^>]*text-anchor="(end|middle)"[^>]*>)(-?\d{4,})(<\/text>)/g;
/** What is drawn at each point of a line; markers that a chart asks for are larger. */
const DOT = /<circle [^>]*r="3"[^>]*\/>/g;
/** The title of the upright axis at the left, drawn over labels of six digits; at the right there is no other text. */
const TITLE = /<text x="32" ([^>]*)transform="rotate\(-90 32 ([\d.]+)\)">/g;
/** Pixels from the left at which it is clear of them. */
const CLEAR = 14;

/**
 * Puts right what the drawing leaves out of a chart: thousands are parted in the labels of values, lines without markers have none, and
 * the title of an axis stands beside its labels.
 */
export function finishSvg(svg: string, { type, series }: HostChart): string {
  const kinds = series.map((one) => chartKind(one.type ?? type));
  const isLying = kinds.some(({ direction }) => direction === "bar");
  const isOfValues = kinds.some(({ group }) => group === "scatterChart" || group === "bubbleChart");
  const isMarked = kinds.some(({ marked }) => marked === true);
  const titled = svg.replace(TITLE, `<text x="${CLEAR}" $1transform="rotate(-90 ${CLEAR} $2)">`);
  const parted = titled.replace(LABEL, (whole, start: string, anchor: string, digits: string, end: string) =>
    start.includes("transform=") || (!isOfValues && (anchor === "middle") !== isLying)
      ? whole
      : `${start}${Number(digits).toLocaleString("en-US")}${end}`,
  );
  return isMarked ? parted : parted.replace(DOT, "");
}
