import type { Relationship } from "../container/openPackage";
import { child, childrenOf, relationship, type XmlElement } from "../container/xml";
import { element, elementOf } from "../container/xmlText";
import type { CellHyperlink } from "../extras";
import { areaOf, referenceOf } from "../references";

export function readHyperlinks(root: XmlElement, relationships: readonly Relationship[]): CellHyperlink[] {
  return childrenOf(child(root, "hyperlinks"), "hyperlink").flatMap((link) => {
    const area = areaOf(link.attributes.ref ?? "");
    if (!area) return [];
    const id = relationship(link);
    const address = relationships.find((candidate) => candidate.id === id)?.target;
    const { location, tooltip } = link.attributes;
    return [
      {
        area,
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      },
    ];
  });
}

/** @param relate makes the relationship to an address outside and gives its id */
export function writeHyperlinks(
  links: readonly CellHyperlink[],
  relate: (address: string) => string,
): string {
  const elements = links.map(({ area, address, documentReference, screenTip }) =>
    element("hyperlink", {
      ref: referenceOf(area),
      "r:id": address === undefined ? undefined : relate(address),
      location: documentReference,
      tooltip: screenTip,
    }),
  );
  return elementOf("hyperlinks", {}, elements);
}
