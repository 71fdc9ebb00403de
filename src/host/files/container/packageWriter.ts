import { zip } from "@cj-tech-master/excelts/archive";
import { joinedTexts } from "./joinedTexts";
import { element, XML_DECLARATION } from "./xmlText";

export type PartContent = string | Uint8Array | Iterable<string>;

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MIME = "application/vnd.openxmlformats-officedocument.";

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Collects the parts of a workbook, their kinds and what refers to what, and packs them. */
export class PackageWriter {
  private readonly parts = new Map<string, PartContent>();
  private readonly kinds: string[] = [];
  private readonly defaults = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  private readonly links = new Map<string, Link[]>();

  /** @param kind the content type; one that begins with `.` is what follows `application/vnd.openxmlformats-officedocument` */
  add(path: string, kind: string | undefined, content: PartContent): void {
    this.parts.set(path, content);
    if (kind === undefined) return;
    const ContentType = kind.startsWith(".") ? MIME + kind.slice(1) : kind;
    this.kinds.push(element("Override", { PartName: `/${path}`, ContentType }));
  }

  /** Says once what all parts with an ending are, such as pictures. */
  addEnding(ending: string, kind: string): void {
    this.defaults.set(ending, kind);
  }

  /**
   * Relates one part to another, or to an address outside, and gives the id of the relation.
   *
   * @param from the path of the part, or `""` for the package itself
   * @param type the last word of Office's relationship types, or a whole type
   */
  relate(from: string, type: string, target: string, external = false): string {
    const links = this.links.get(from) ?? [];
    this.links.set(from, links);
    const id = `rId${links.length + 1}`;
    const whole = type.includes("/") ? type : `${OFFICE}/${type}`;
    links.push({ id, type: whole, target: external ? target : `/${target}`, external });
    return id;
  }

  /** The file. */
  async bytes(): Promise<Uint8Array> {
    const archive = zip({ level: 6, noSort: true, timestamps: "dos" });
    const defaults = [...this.defaults].map(([Extension, ContentType]) =>
      element("Default", { Extension, ContentType }),
    );
    archive.add(
      "[Content_Types].xml",
      XML_DECLARATION + element("Types", { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...this.kinds),
    );
    for (const [from, links] of this.links) archive.add(relationshipsPath(from), relationshipsXml(links));
    for (const [path, content] of this.parts) {
      archive.add(
        path,
        typeof content === "string" || content instanceof Uint8Array ? content : encoded(content),
      );
    }
    return archive.bytes();
  }
}

function relationshipsPath(from: string): string {
  const slash = from.lastIndexOf("/") + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}

function relationshipsXml(links: readonly Link[]): string {
  const elements = links.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: external ? "External" : undefined,
    }),
  );
  return XML_DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...elements);
}

const CHUNK = 1 << 18;

async function* encoded(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of joinedTexts(texts, CHUNK)) yield encoder.encode(text);
}
