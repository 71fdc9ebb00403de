import type { OpenPackage, Relationship } from "../container/openPackage";
import type { PackageWriter } from "../container/packageWriter";
import { childrenOf, type XmlElement } from "../container/xml";
import { element, escapeText, XML_DECLARATION } from "../container/xmlText";
import type { HostExtras } from "../extras";

/** Names the part in which settings of add-ins are kept. */
const SETTINGS = "urn:opsplan:workbook-settings";
const PROPERTIES_KIND = ".customXmlProperties+xml";

type StoredSettings = Pick<HostExtras, "workbookSettings" | "documentSettings" | "customXmlParts">;

/** The custom XML parts of a workbook. The one that holds settings is taken apart. */
export async function readCustomXml(
  opened: OpenPackage,
  relationships: readonly Relationship[],
): Promise<StoredSettings> {
  const read: StoredSettings = { workbookSettings: {}, documentSettings: {}, customXmlParts: {} };
  for (const { kind, target, external } of relationships) {
    if (kind !== "customXml" || external || !opened.has(target)) continue;
    const root = await opened.xml(target);
    if (root.attributes.xmlns === SETTINGS) readSettings(root, read);
    else {
      const text = new TextDecoder().decode(await opened.bytes(target));
      read.customXmlParts[await idOf(opened, target)] = text;
    }
  }
  return read;
}

function readSettings(root: XmlElement, into: StoredSettings): void {
  for (const { attributes, text } of childrenOf(root, "setting")) {
    const settings = attributes.of === "document" ? into.documentSettings : into.workbookSettings;
    if (attributes.key !== undefined) settings[attributes.key] = text;
  }
}

async function idOf(opened: OpenPackage, path: string): Promise<string> {
  const related = (await opened.relationships(path)).find(({ kind }) => kind === "customXmlProps");
  const properties = await opened.optionalXml(related?.target);
  const id = Object.entries(properties?.attributes ?? {}).find(([name]) => name.endsWith("itemID"))?.[1];
  return id ?? `{${path}}`;
}

/** Writes the parts, the settings first. */
export function writeCustomXml(writer: PackageWriter, workbookPath: string, extras: StoredSettings): void {
  const settings = settingsXml(extras);
  const parts = [
    ...(settings === undefined ? [] : [{ id: SETTINGS_ID, xml: settings }]),
    ...Object.entries(extras.customXmlParts).map(([id, xml]) => ({ id, xml })),
  ];
  parts.forEach(({ id, xml }, index) => {
    const path = `customXml/item${index + 1}.xml`;
    const propertiesPath = `customXml/itemProps${index + 1}.xml`;
    const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    writer.add(path, undefined, xml);
    writer.add(
      propertiesPath,
      PROPERTIES_KIND,
      XML_DECLARATION +
        element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": namespace }, "<ds:schemaRefs/>"),
    );
    writer.relate(workbookPath, "customXml", path);
    writer.relate(path, "customXmlProps", propertiesPath);
  });
}

const SETTINGS_ID = "{6F707370-6C61-4E20-8000-73657474696E}";

function settingsXml({ workbookSettings, documentSettings }: StoredSettings): string | undefined {
  const elements = (settings: Readonly<Record<string, string>>, of: string): string[] =>
    Object.entries(settings).map(([key, json]) => element("setting", { key, of }, escapeText(json)));
  const content = [...elements(workbookSettings, "workbook"), ...elements(documentSettings, "document")];
  return content.length === 0
    ? undefined
    : XML_DECLARATION + element("settings", { xmlns: SETTINGS }, ...content);
}
