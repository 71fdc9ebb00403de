import { child, childrenOf, everyBelow, type XmlElement } from "../container/xml";
import { element, escapeText, XML_DECLARATION } from "../container/xmlText";
import type { DocumentProperties } from "../extras";

type CoreName = Exclude<keyof DocumentProperties, "custom" | "manager" | "company" | "revisionNumber">;

const CORE: readonly (readonly [CoreName, tag: string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["category", "cp:category"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["created", "dcterms:created"],
  ["modified", "dcterms:modified"],
];

/** The roots of the three parts with properties, as far as they are there. */
export function readProperties(
  core: XmlElement | undefined,
  app: XmlElement | undefined,
  custom: XmlElement | undefined,
): DocumentProperties {
  const properties: DocumentProperties = { custom: readCustom(custom) };
  for (const [name, tag] of CORE) {
    const text = child(core, tag.replace(/^.*:/, ""))?.text;
    if (text) properties[name] = text;
  }
  const revision = Number(child(core, "revision")?.text);
  if (revision > 0) properties.revisionNumber = revision;
  const manager = child(app, "Manager")?.text;
  const company = child(app, "Company")?.text;
  if (manager) properties.manager = manager;
  if (company) properties.company = company;
  return properties;
}

function readCustom(custom: XmlElement | undefined): DocumentProperties["custom"] {
  return Object.fromEntries(
    childrenOf(custom, "property").flatMap(({ attributes, children }) => {
      const [value] = children;
      return attributes.name === undefined || !value ? [] : [[attributes.name, customValue(value)] as const];
    }),
  );
}

function customValue({ name, text }: XmlElement): string | number | boolean {
  if (name === "bool") return text === "true" || text === "1";
  return /^(i|ui)\d|^int$|^r\d|^decimal$/.test(name) && Number.isFinite(Number(text)) ? Number(text) : text;
}

export function writeCore(properties: DocumentProperties): string {
  const content = CORE.flatMap(([name, tag]) => {
    const text = properties[name];
    if (!text) return [];
    return [
      element(tag, tag.startsWith("dcterms") ? { "xsi:type": "dcterms:W3CDTF" } : {}, escapeText(text)),
    ];
  });
  if (properties.revisionNumber) content.push(element("cp:revision", {}, String(properties.revisionNumber)));
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return XML_DECLARATION + element("cp:coreProperties", namespaces, ...content);
}

export function writeApp({ manager, company }: DocumentProperties): string {
  return (
    XML_DECLARATION +
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, "Microsoft Excel"),
      manager ? element("Manager", {}, escapeText(manager)) : "",
      company ? element("Company", {}, escapeText(company)) : "",
      element("AppVersion", {}, "16.0300"),
    )
  );
}

/** `undefined` where there are none. */
export function writeCustom({ custom }: DocumentProperties): string | undefined {
  const entries = Object.entries(custom);
  if (entries.length === 0) return undefined;
  const content = entries.map(([name, value], index) =>
    element(
      "property",
      { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: index + 2, name },
      variant(value),
    ),
  );
  const namespaces = {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  };
  return XML_DECLARATION + element("Properties", namespaces, ...content);
}

function variant(value: string | number | boolean): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "string") return element("vt:lpwstr", {}, escapeText(value));
  return element(Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "vt:i4" : "vt:r8", {}, String(value));
}

/** Properties that refer to a place in the workbook; what they say is kept, the reference is not. */
export function hasLinkedProperties(custom: XmlElement | undefined): boolean {
  return everyBelow(custom, "property").some(({ attributes }) => attributes.linkTarget !== undefined);
}
