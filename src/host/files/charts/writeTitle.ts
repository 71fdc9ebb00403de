import { element, escapeText } from "../container/xmlText";
import type { ChartTitle } from "../chartModel";
import { richText, shapeElement, textProperties, val } from "./chartLooks";

/** The title of a chart or of an axis. */
export function titleElement(title: ChartTitle): string {
  const { text, reference, format } = title;
  const tx =
    reference !== undefined
      ? element("c:tx", {}, element("c:strRef", {}, element("c:f", {}, escapeText(reference))))
      : text === undefined
        ? ""
        : richText(text, format?.font);
  const font = reference === undefined && text !== undefined ? "" : textProperties(format?.font);
  return element("c:title", {}, tx, val("overlay", title.overlay ?? false), shapeElement(format), font);
}
