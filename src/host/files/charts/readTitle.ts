import { child, childrenOf, descend, everyBelow, flag, type XmlElement } from "../container/xml";
import type { ChartTitle } from "../chartModel";
import type { FileColors } from "../styles/colors";
import { readFormat } from "./chartLooks";

/** The title of a chart or of an axis. */
export function readTitle(title: XmlElement, colors: FileColors): ChartTitle {
  const rich = descend(title, "tx", "rich");
  const reference = descend(title, "tx", "strRef", "f")?.text;
  const cached = everyBelow(descend(title, "tx", "strRef"), "v")[0]?.text;
  const text = rich
    ? childrenOf(rich, "p")
        .map((paragraph) =>
          everyBelow(paragraph, "t")
            .map((run) => run.text)
            .join(""),
        )
        .join("\n")
    : cached;
  const format = readFormat(title, colors);
  return {
    visible: true,
    ...(text === undefined ? {} : { text }),
    ...(reference === undefined ? {} : { reference }),
    ...(flag(child(title, "overlay"), "val", false) ? { overlay: true } : {}),
    ...(format ? { format } : {}),
  };
}
