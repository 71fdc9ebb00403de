import { FileFault } from "../fileProblem";
import { unpack, unpackWhole } from "./unzip";
import { childrenOf, parseXml, XmlReader, type XmlElement, type XmlEvents } from "./xml";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** What a part of a package refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet` or `sharedStrings`, which all editions of the format share. */
  readonly kind: string;
  /** A path inside the package, or an address outside of it. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an opened `.xlsx`, unpacked when they are asked for. */
export class OpenPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  private constructor(
    private readonly zip: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [keyOf(entry.path), entry]));
  }

  /** @throws FileFault */
  static open(bytes: Uint8Array): OpenPackage {
    refuseOtherKinds(bytes);
    return new OpenPackage(bytes, readZipDirectory(bytes));
  }

  get paths(): string[] {
    return [...this.entries.values()].map((entry) => entry.path);
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  size(path: string): number {
    return this.entries.get(keyOf(path))?.size ?? 0;
  }

  async bytes(path: string): Promise<Uint8Array> {
    return unpackWhole(this.zip, this.entry(path));
  }

  async xml(path: string): Promise<XmlElement> {
    return parseXml(await this.bytes(path), path);
  }

  /** A part as XML, or nothing where there is no such part. */
  async optionalXml(path: string | undefined): Promise<XmlElement | undefined> {
    return path !== undefined && this.has(path) ? this.xml(path) : undefined;
  }

  /** Reads a part piece by piece, without ever having all of it. */
  async read(path: string, events: XmlEvents): Promise<void> {
    const reader = new XmlReader(path, events);
    for await (const piece of unpack(this.zip, this.entry(path))) reader.write(piece);
    reader.end();
  }

  async relationships(path: string): Promise<Relationship[]> {
    const slash = path.lastIndexOf("/") + 1;
    const root = await this.optionalXml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return childrenOf(root, "Relationship").map(({ attributes }) => {
      const external = attributes.TargetMode === "External";
      const target = attributes.Target ?? "";
      return {
        id: attributes.Id ?? "",
        kind: (attributes.Type ?? "").replace(/^.*\//, ""),
        target: external ? target : resolvePath(path.slice(0, slash), target),
        external,
      };
    });
  }

  private entry(path: string): ZipEntry {
    const entry = this.entries.get(keyOf(path));
    if (!entry) throw new FileFault({ code: "damaged", part: path });
    return entry;
  }
}

/** Part names are compared without case. */
function keyOf(path: string): string {
  return path.replace(/^\//, "").toLowerCase();
}

/**
 * @example resolvePath("xl/worksheets/", "../tables/table1.xml") // "xl/tables/table1.xml"
 */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileFault({ code: "empty" });
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw new FileFault({ code: "foreign" });
  if (holdsName(bytes, "EncryptedPackage")) throw new FileFault({ code: "encrypted" });
  const isBook = holdsName(bytes, "Workbook") || holdsName(bytes, "Book");
  throw new FileFault({ code: isBook ? "oldExcel" : "foreign" });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Looks for a stream's name, which a compound file keeps in UTF-16, ended by a zero. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]).concat(0, 0);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
